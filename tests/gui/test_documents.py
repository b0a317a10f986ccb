"""The picker: what can be dropped, what is said of it, and what becomes of a file afterwards."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from faxdesk.domain.fax.state import State
from faxdesk.gui.documents.document_card import DocumentCard
from tests.documents import corpus
from tests.gui.desk import DELIVERS, Desk, files_on_clipboard

File = Callable[[str, bytes], Path]


def card(desk: Desk, place: int = 0) -> DocumentCard:
    return desk.window.documents_panel.card(desk.items[place])


def said(desk: Desk, place: int = 0) -> str:
    return card(desk, place).accessibleDescription()


def names(desk: Desk) -> list[str]:
    return [item.name for item in desk.items]


def test_a_good_document_shows_its_pages_its_size_and_its_first_page(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    assert said(desk) == "3 pages · 17 KB"
    desk.wait(lambda: not card(desk)._paper.pixmap().isNull())


@pytest.mark.parametrize("panel", ["recipients_panel", "options_panel", "queue", "status_line"])
def test_files_may_be_dropped_on_any_part_of_the_window(desk: Desk, letter: Path, panel: str) -> None:
    desk.drop(letter, on=getattr(desk.window, panel))
    assert names(desk) == ["letter.pdf"]


def test_a_program_dropped_as_pdf_is_called_what_it_is(desk: Desk, file: File) -> None:
    desk.add(file("offer.pdf", b"MZ" + bytes(4_000)))
    assert "program" in said(desk)
    desk.type_number(DELIVERS)
    assert desk.reason() == "“offer.pdf” can't be sent: take it out."


def test_a_locked_document_says_that_it_needs_a_password(desk: Desk, file: File) -> None:
    desk.add(file("minutes.pdf", corpus.encrypted("secret", revision=6)))
    assert "password" in said(desk)


def test_a_folder_is_turned_away_with_a_word(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "letters").mkdir()
    desk.drop(tmp_path / "letters")
    assert desk.items == ()
    assert "“letters” is a folder" in desk.window.documents_panel._complaint.text()


def test_a_web_address_is_turned_away_with_a_word(desk: Desk) -> None:
    desk.drop(QUrl("https://example.com/letter.pdf"))
    assert desk.items == ()
    assert "“example.com” is on the web" in desk.window.documents_panel._complaint.text()


def test_a_file_that_is_not_there_is_said_to_be_missing(desk: Desk, tmp_path: Path) -> None:
    desk.add(tmp_path / "gone.pdf")
    assert said(desk) != ""
    assert not desk.items[0].is_sendable


def test_the_same_file_twice_is_one_document(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    desk.add(letter)
    assert names(desk) == ["letter.pdf"]
    assert "“letter.pdf” is there already" in desk.window.documents_panel._complaint.text()


def test_pasted_files_become_documents_wherever_the_focus_is(desk: Desk, letter: Path) -> None:
    QApplication.clipboard().setMimeData(files_on_clipboard(letter))
    desk.window.queue.table.setFocus()
    desk.press("Ctrl+V")
    assert names(desk) == ["letter.pdf"]


def test_documents_are_moved_and_taken_out_by_keys(desk: Desk, letter: Path, scan: Path) -> None:
    desk.add(letter, scan)
    card(desk, 1).setFocus()
    desk.press("Alt+Up")
    assert names(desk) == ["scan.pdf", "letter.pdf"]
    desk.press("Del")
    assert names(desk) == ["letter.pdf"]
    assert card(desk).hasFocus()


def test_documents_are_sent_in_the_order_they_stand_in(desk: Desk, letter: Path, scan: Path) -> None:
    desk.add(letter, scan)
    desk.window.documents.move(desk.items[1], -1)
    desk.type_number(DELIVERS)
    desk.press_send()
    desk.wait(lambda: len(desk.faxes()) == 1)
    assert [document.name for document in desk.faxes()[0].payload.documents] == ["scan.pdf", "letter.pdf"]


def test_a_file_changed_after_it_was_added_is_noticed_at_send(desk: Desk, letter: Path, scan: Path) -> None:
    desk.add(letter)
    desk.type_number(DELIVERS)
    letter.write_bytes(scan.read_bytes())
    desk.press_send()
    desk.wait(lambda: "was changed" in desk.reason())
    assert desk.faxes() == []
    assert "The file was changed after you added it." in said(desk)
    desk.click(version_button(desk, "Use the new version"))
    desk.wait(desk.window.send_panel.button.isEnabled)
    desk.press_send()
    desk.wait(lambda: len(desk.faxes()) == 1)
    assert desk.faxes()[0].payload.pages == 2


def test_what_was_added_can_be_sent_although_the_file_was_changed(
    desk: Desk, letter: Path, scan: Path
) -> None:
    desk.add(letter)
    desk.type_number(DELIVERS)
    letter.write_bytes(scan.read_bytes())
    desk.press_send()
    desk.wait(lambda: "was changed" in desk.reason())
    desk.click(version_button(desk, "Keep this one"))
    desk.press_send()
    desk.wait(lambda: len(desk.faxes()) == 1)
    assert desk.faxes()[0].payload.pages == 3
    desk.wait_for(desk.faxes()[0], State.DELIVERED)


def test_a_file_that_was_deleted_meanwhile_is_sent_from_the_copy(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    letter.unlink()
    desk.type_number(DELIVERS)
    desk.window.documents.check_sources()
    desk.wait(lambda: "FaxDesk sends the copy it made" in said(desk))
    desk.press_send()
    desk.wait(lambda: len(desk.faxes()) == 1)
    desk.wait_for(desk.faxes()[0], State.DELIVERED)


def test_too_many_pages_together_go_as_several_faxes_which_is_said_before_send(
    desk: Desk, file: File
) -> None:
    desk.add(file("one.pdf", corpus.simple(200)), file("two.pdf", corpus.simple(200)))
    desk.type_number(DELIVERS)
    assert desk.summary == "2 documents, 400 pages, to 1 number, as 2 faxes"
    assert "400 pages are more than one fax can have" in desk.reason()
    desk.press_send()
    desk.wait(lambda: len(desk.faxes()) == 2)
    assert [fax.payload.pages for fax in desk.faxes()] == [200, 200]


def test_no_private_copy_is_left_when_documents_are_taken_out(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    spool = desk.session.folder / "spool"
    assert list(spool.iterdir())
    desk.window.documents.remove(desk.items[0])
    desk.wait(lambda: not list(spool.iterdir()))


def version_button(desk: Desk, text: str) -> QPushButton:
    return next(each for each in card(desk).findChildren(QPushButton) if each.text() == text)


def test_documents_are_picked_where_they_were_picked_last(
    desk: Desk, letter: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def pick(_parent: object, _title: str, folder: str, _filter: str) -> tuple[list[str], str]:
        asked.append(folder)
        return [str(letter)], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", pick)
    desk.press("Ctrl+O")
    desk.press("Ctrl+O")
    own = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    assert asked == [own, str(letter.parent)]
    assert names(desk) == ["letter.pdf"]


def test_page_keys_in_the_list_go_through_the_pages_of_the_preview(
    desk: Desk, letter: Path, scan: Path
) -> None:
    desk.add(letter, scan)
    preview = desk.window.preview.complete()
    card(desk).setFocus()
    desk.wait(lambda: preview.number == "Page 1 of 5")
    desk.press("PgDown")
    assert preview.number == "Page 2 of 5"
    desk.press("PgUp")
    assert preview.number == "Page 1 of 5"


def test_alt_d_leads_to_the_first_document_or_to_adding_one(desk: Desk, letter: Path, scan: Path) -> None:
    desk.press("Alt+D")
    assert desk.window.documents_panel.add_button.hasFocus()
    desk.add(letter, scan)
    desk.window.recipients_panel.focus_typing()
    desk.press("Alt+D")
    assert card(desk).hasFocus()


@pytest.mark.parametrize("count", [1, 2])
def test_what_was_copied_can_be_pasted_after_a_document_was_taken_out(
    desk: Desk, letter: Path, scan: Path, file: File, count: int
) -> None:
    desk.add(*(letter, scan)[:count])
    QApplication.clipboard().setMimeData(files_on_clipboard(file("third.pdf", corpus.simple(1))))
    desk.click(card(desk)._remove)
    rest = card(desk) if count > 1 else desk.window.documents_panel.add_button
    assert rest.hasFocus()
    desk.press("Ctrl+V")
    assert names(desk)[-1] == "third.pdf"


def test_what_cannot_be_sent_is_not_counted(desk: Desk, letter: Path, file: File) -> None:
    desk.add(letter, file("offer.pdf", b"MZ" + bytes(4_000)))
    desk.type_number(DELIVERS)
    desk.type_number("+1 312")
    assert desk.summary == "1 document, 3 pages, to 1 number"
    assert desk.window.recipients_panel._count.text() == "1 number"
