"""How long the fax takes on the line: on the cards, beside Send, and what makes it shorter."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from PySide6.QtWidgets import QDialog, QPushButton

from faxdesk.domain.fax.state import State
from faxdesk.gui.documents.document_card import DocumentCard
from faxdesk.gui.preview.preview_panel import PreviewPanel
from faxdesk.gui.settings.settings_dialog import SettingsDialog
from tests.gui.desk import DELIVERS, DELIVERS_TOO, Desk

File = Callable[[str, bytes], Path]


def panel(desk: Desk) -> PreviewPanel:
    return desk.window.preview.complete()


@pytest.fixture
def asked(desk: Desk) -> Desk:
    """An office that has scans as they are, as long as nobody wants them clean."""
    desk.session.desk.settings.save(clean_up="ask")
    return desk


def dark_scan() -> bytes:
    """A letter on dark paper, as a scanner gives it."""
    paper = Image.effect_noise((850, 1_100), 10).point([max(0, each - 128 + 190) for each in range(256)])
    pen = ImageDraw.Draw(paper)
    for line in range(40):
        pen.text((100, 80 + 22 * line), "Thank you for your letter of last week. We will answer it.", fill=20)
    out = io.BytesIO()
    paper.save(out, "PDF", resolution=100)
    return out.getvalue()


def summary(desk: Desk) -> str:
    return desk.window.send_panel.words


def test_the_card_and_send_tell_how_long_it_takes(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    [item] = desk.items
    desk.wait(lambda: item.line_s is not None)
    desk.wait(lambda: " on the line" in summary(desk))
    [card] = desk.window.findChildren(DocumentCard)
    assert " · about " in card.accessibleDescription()


def test_finer_quality_takes_longer_and_says_so_at_once(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    [item] = desk.items
    desk.wait(lambda: item.line_s is not None)
    before_s = item.line_s or 0.0
    quality = desk.window.options_panel.quality
    quality.setCurrentIndex(quality.findData("very_high"))
    desk.wait(lambda: (item.line_s or 0.0) > before_s)


def test_many_numbers_are_told_with_all_pages_and_the_time_on_all_lines(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    for number in (DELIVERS, DELIVERS_TOO):
        desk.type_number(number)
    desk.wait(lambda: " in all" in summary(desk))
    told = desk.window.send_panel._summary.toolTip()
    assert " each; all 6 pages in " in told
    assert " on 2 lines, with dialling." in told


def test_a_slow_page_says_why_and_one_press_makes_it_quick(asked: Desk, file: File) -> None:
    asked.add(file("scan.pdf", dark_scan()))
    [item] = asked.items
    asked.wait(lambda: any("its greys become patterns of dots" in each for each in panel(asked).advice.texts))
    button = panel(asked).advice.stops[0]
    assert isinstance(button, QPushButton)
    assert button.text().startswith("Set threshold to ")
    before_s = item.line_s or 0.0
    asked.click(button)
    assert asked.window.options_panel.monochrome.isChecked()
    asked.wait(lambda: item.line_s is not None and item.line_s < before_s / 4)
    asked.wait(lambda: panel(asked).advice.texts == [])


def test_from_when_a_page_is_slow_is_set_in_minutes_and_holds_at_once(asked: Desk, file: File) -> None:
    def set_minutes(minutes: float) -> None:
        def change(dialog: QDialog) -> None:
            assert isinstance(dialog, SettingsDialog)
            dialog.general.slow_page.setValue(minutes)
            dialog.accept_button.click()

        asked.in_dialog(change)
        asked.window.open_settings()

    asked.add(file("scan.pdf", dark_scan()))
    asked.wait(lambda: len(panel(asked).advice.texts) == 1)
    set_minutes(20)
    assert asked.session.desk.settings.load().slow_page_s == 1_200
    asked.wait(lambda: panel(asked).advice.texts == [])
    set_minutes(0.5)
    asked.wait(lambda: any("on the line" in each for each in panel(asked).advice.texts))


def test_the_advice_says_both_times(asked: Desk, file: File) -> None:
    asked.add(file("scan.pdf", dark_scan()))
    settings = panel(asked).settings_advice
    asked.wait(lambda: " on the line instead of " in settings.text)
    assert "black and white" in settings.text


def test_what_was_foretold_goes_with_the_fax(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    [item] = desk.items
    desk.wait(lambda: item.line_s is not None)
    seconds = item.line_s
    fax = desk.send(to=(DELIVERS,))[0]
    desk.wait_for(fax, State.DELIVERED)
    assert desk.app.stores.journal.fax(fax.id).payload.line_s == seconds


def test_the_senders_line_is_counted_where_it_is_put_on(desk: Desk, letter: Path) -> None:
    desk.session.desk.settings.save(sender_line="never")
    desk.add(letter)
    [item] = desk.items
    desk.wait(lambda: item.line_s is not None)
    without_s = item.line_s or 0.0
    desk.session.desk.settings.save(sender_line="always")
    desk.window.composer.readiness_changed.emit()
    desk.wait(lambda: (item.line_s or 0.0) > without_s)
    lined_s = item.line_s
    fax = desk.send(to=(DELIVERS,))[0]
    desk.wait_for(fax, State.DELIVERED)
    assert desk.app.stores.journal.fax(fax.id).payload.line_s == lined_s
