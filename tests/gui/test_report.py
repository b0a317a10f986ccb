"""A fax's report is asked for in its row's menu, and saved or printed from one small dialog."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pypdfium2  # type: ignore[import-untyped]
import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QDialog

from faxdesk.domain import words
from faxdesk.domain.fax.state import State
from faxdesk.gui.kit.wording import translated
from faxdesk.gui.queue.fax_actions import FaxAction, possible
from faxdesk.gui.queue.report_dialog import ReportDialog
from faxdesk.gui.queue.report_printing import Printing
from faxdesk.gui.settings.settings_dialog import SettingsDialog
from tests.gui.desk import DELIVERS, DELIVERS_TOO, Desk


def text_of(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return "\n".join(document[index].get_textpage().get_text_bounded() for index in range(len(document)))


def report_dialog(dialog: QDialog) -> ReportDialog:
    assert isinstance(dialog, ReportDialog)
    return dialog


def test_the_menu_of_a_delivered_fax_leads_to_its_report(desk: Desk, letter: Path, tmp_path: Path) -> None:
    [fax] = desk.send(letter)
    assert FaxAction.REPORT not in possible(desk.session.faxes.fax(fax.id))
    desk.wait_for_words(fax, "Delivered")
    desk.window.queue.table.select(fax.id)
    output = tmp_path / "report.pdf"

    def save(dialog: QDialog) -> None:
        report = report_dialog(dialog)
        assert not report.one_each.isVisible()
        report.save(output)
        desk.wait(lambda: str(output) in report.verdict.text())
        report.reject()

    desk.in_dialog(save)
    desk.window.queue.table.carry_out(FaxAction.REPORT)
    desk.wait(output.exists)
    assert "+1 312-736-7276" in text_of(output)


def test_reports_of_several_faxes_are_saved_one_each(desk: Desk, letter: Path, tmp_path: Path) -> None:
    faxes = desk.send(letter, to=[DELIVERS, DELIVERS_TOO])
    for fax in faxes:
        desk.wait_for(fax, State.DELIVERED)

    def save(dialog: QDialog) -> None:
        report = report_dialog(dialog)
        report.one_each.setChecked(True)
        report.picture.setChecked(False)
        report.save(tmp_path)
        desk.wait(lambda: str(tmp_path) in report.verdict.text())
        report.reject()

    desk.in_dialog(save)
    desk.window.commands.carry_out(FaxAction.REPORT, [fax.id for fax in faxes])
    texts = [text_of(path) for path in sorted(tmp_path.glob("* report.pdf"))]
    assert ["+1 312-736-7276" in text for text in texts] == [True, False]
    assert all("left out, as was asked" in text for text in texts)


def test_a_place_that_cannot_be_written_is_said(desk: Desk, letter: Path, tmp_path: Path) -> None:
    [fax] = desk.send(letter)
    desk.wait_for(fax, State.DELIVERED)

    def save(dialog: QDialog) -> None:
        report = report_dialog(dialog)
        report.save(tmp_path / "nowhere" / "report.pdf")
        desk.wait(report.save_button.isEnabled)
        assert "nowhere" in report.verdict.text()
        report.reject()

    desk.in_dialog(save)
    desk.window.commands.carry_out(FaxAction.REPORT, [fax.id])


def test_a_report_is_put_on_paper(desk: Desk, letter: Path, tmp_path: Path) -> None:
    """By a printer that writes a PDF, as those of every system can."""
    [fax] = desk.send(letter)
    desk.wait_for(fax, State.DELIVERED)
    reports = desk.session.reports()
    gathered = reports.gather(desk.session.faxes, desk.session.desk.settings.load(), [fax.id])
    paper = tmp_path / "paper.pdf"
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(paper))
    printing = Printing(printer)
    with reports.drawn(gathered, has_picture=True) as path:
        pages = list(printing.draw(path, reports.worker()))
    assert printing.put_on_paper(pages)
    with pypdfium2.PdfDocument(paper) as document:
        assert len(document) == 1
        picture = document[0].render(scale=1).to_pil().convert("L")
    assert picture.crop((0, 0, picture.width, picture.height // 4)).getextrema()[0] < 100
    assert not printing.put_on_paper([])


def test_each_delivery_saves_its_report_into_the_folder_that_was_chosen(
    desk: Desk, letter: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "reports"
    folder.mkdir()
    settings = desk.session.desk.settings
    settings.save(report_folder=str(folder))
    [fax] = desk.send(letter)
    desk.wait(lambda: len(list(folder.glob("*.pdf"))) == 1)
    assert "Delivered, as Telnyx reports" in text_of(next(folder.glob("*.pdf")))
    codes = [event.cause.code for event in desk.session.faxes.history(fax.id)]
    desk.wait(lambda: "story.report_saved" in [e.cause.code for e in desk.session.faxes.history(fax.id)])
    assert "story.delivered" in codes


class German(QTranslator):
    """A translation of two sentences."""

    SAID: Final = {
        "Transmission report": "Sendebericht",
        "Delivered, as Telnyx reports": "Laut Telnyx zugestellt",
    }

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return self.SAID.get(text, text)

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """The window's language, from before its start until after its end."""
    translator = German()
    assert qapp.installTranslator(translator)
    words.speak("de", translated)
    yield
    words.speak("en", lambda _context, text, _number: text)
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("german")
def test_a_report_that_saves_itself_speaks_the_windows_language(
    desk: Desk, letter: Path, tmp_path: Path
) -> None:
    desk.session.desk.settings.save(report_folder=str(tmp_path))
    [fax] = desk.send(letter)
    desk.wait(lambda: "story.report_saved" in [e.cause.code for e in desk.session.faxes.history(fax.id)])
    said = text_of(next(tmp_path.glob("* report.pdf")))
    assert "Sendebericht" in said
    assert "Laut Telnyx zugestellt" in said


def test_a_report_that_is_not_saved_is_said_in_the_history(desk: Desk, letter: Path, tmp_path: Path) -> None:
    desk.session.desk.settings.save(report_folder=str(tmp_path / "gone"))
    [fax] = desk.send(letter)
    desk.wait(lambda: "story.report_not_saved" in [e.cause.code for e in desk.session.faxes.history(fax.id)])
    assert desk.state(fax) is State.DELIVERED


@pytest.fixture
def settings(desk: Desk) -> SettingsDialog:
    return SettingsDialog(
        desk.session, show_number=desk.window.show_number, change_account=lambda: None, parent=desk.window
    )


def test_the_settings_keep_folder_and_picture(desk: Desk, settings: SettingsDialog, tmp_path: Path) -> None:
    reports = settings.reports
    assert not reports.choose.isEnabled()
    reports.folder.setText(str(tmp_path))
    reports.saves.setChecked(True)
    assert reports.choose.isEnabled()
    reports.picture.setChecked(False)
    settings.accept_button.click()
    kept = desk.session.desk.settings.load()
    assert (kept.report_folder, kept.report_picture) == (str(tmp_path), False)


def test_without_the_tick_no_folder_is_kept(desk: Desk, settings: SettingsDialog, tmp_path: Path) -> None:
    settings.reports.folder.setText(str(tmp_path))
    settings.accept_button.click()
    assert desk.session.desk.settings.load().report_folder == ""
