"""What is too much for a fax is made to fit by one press of a button, and what arrives is what was seen."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData

from faxdesk.domain.fax.state import State
from faxdesk.domain.limits import MAX_UPLOAD_BYTES
from faxdesk.gui.documents.document_card import DocumentCard
from faxdesk.gui.documents.document_picker import file_filter
from tests.documents import corpus
from tests.documents.big import scan
from tests.gui.desk import DELIVERS, Desk

File = Callable[[str, bytes], Path]


def card(desk: Desk, number: int = 0) -> DocumentCard:
    return desk.window.documents_panel.card(desk.items[number])


def spooled(desk: Desk) -> list[Path]:
    return list((desk.session.folder / "spool").iterdir())


def test_a_document_that_is_too_big_offers_to_be_shrunk(desk: Desk, file: File) -> None:
    desk.add(file("scan.pdf", scan(2)))
    desk.type_number(DELIVERS)
    assert card(desk).actions_.fix_button.isVisible()
    assert card(desk).actions_.fix_button.text() == "Shrink to fit"
    assert desk.reason() == "“scan.pdf” is too big: press Shrink to fit beside it."


def test_shrinking_says_before_and_after_and_the_fax_arrives(desk: Desk, file: File) -> None:
    path = file("scan.pdf", scan(3))
    desk.add(path)
    desk.click(card(desk).actions_.fix_button)
    assert card(desk).actions_.stop_button.isVisible()
    desk.wait(lambda: desk.items[0].work is None)
    assert card(desk).accessibleDescription().startswith("3 pages · 34 MB → ")
    assert not card(desk).actions_.isVisible()
    desk.type_number(DELIVERS)
    desk.press_send()
    desk.wait(lambda: len(desk.faxes()) == 1)
    (fax,) = desk.faxes()
    desk.wait_for(fax, State.DELIVERED)
    assert fax.payload.pages == 3
    assert (fax.payload.size_bytes or 0) < MAX_UPLOAD_BYTES / 10
    assert path.stat().st_size > MAX_UPLOAD_BYTES, "the person's own file stays as it is"


def test_what_was_shrunk_is_what_is_seen(desk: Desk, file: File) -> None:
    desk.add(file("scan.pdf", scan(2)))
    panel = desk.window.preview.complete()
    before = panel.pages.page(0).path
    desk.click(card(desk).actions_.fix_button)
    desk.wait(lambda: desk.items[0].is_sendable)
    assert desk.items[0].staged is not None
    assert desk.items[0].staged.spool is not None
    assert panel.pages.page(0).path == desk.items[0].staged.spool.path != before
    desk.window.options_panel.monochrome.setChecked(True)
    assert panel.note == "Pages that were shrunk to black and white no longer change with the threshold."
    panel.mode.set_original(True)
    assert panel.note == "The document as FaxDesk shrank it. Your own file is as it was."


def test_the_keys_stay_on_the_card_whose_button_is_gone(desk: Desk, file: File) -> None:
    """Delete would take out the next document."""
    desk.add(file("scan.pdf", scan(2)), file("letter.pdf", corpus.simple()))
    card(desk).actions_.fix_button.setFocus()
    card(desk).actions_.fix_button.click()
    desk.wait(lambda: desk.items[0].is_sendable)
    assert desk.window.focusWidget() is card(desk)


def test_chosen_pages_stay_chosen(desk: Desk, file: File) -> None:
    desk.add(file("scan.pdf", scan(4)))
    card(desk).choose_pages()
    edit = card(desk).pages_edit
    assert edit is not None
    edit.line.setText("1-3")
    desk.click(edit.keep_button)
    if card(desk).actions_.fix_button.isVisible():
        desk.click(card(desk).actions_.fix_button)
        desk.wait(lambda: desk.items[0].work is None)
    assert desk.items[0].pages_to_send == 3


def test_shrinking_can_be_stopped(desk: Desk, file: File) -> None:
    desk.add(file("scan.pdf", scan(2)))
    desk.click(card(desk).actions_.fix_button)
    desk.click(card(desk).actions_.stop_button)
    desk.wait(lambda: desk.items[0].work is None)
    assert card(desk).actions_.fix_button.isVisible()
    assert card(desk)._findings.text().startswith("This file has 22 MB.")
    desk.wait(lambda: len(spooled(desk)) == 1)


def test_a_document_taken_out_while_it_is_shrunk_leaves_nothing_behind(desk: Desk, file: File) -> None:
    desk.add(file("scan.pdf", scan(2)))
    desk.click(card(desk).actions_.fix_button)
    desk.window.documents.remove(desk.items[0])
    desk.wait(lambda: not spooled(desk))


def test_what_is_too_much_together_is_mended_by_shrinking_the_largest(desk: Desk, file: File) -> None:
    desk.add(file("one.pdf", scan(1)), file("two.pdf", scan(1) + b"% larger"))
    desk.type_number(DELIVERS)
    assert desk.reason() == "Together they are too big: press Shrink to fit beside “two.pdf”."
    assert not card(desk, 0).actions_.fix_button.isVisible()
    desk.click(card(desk, 1).actions_.fix_button)
    desk.wait(desk.window.send_panel.button.isEnabled)
    assert desk.items[0].is_sendable


def test_the_window_says_what_can_be_dropped(desk: Desk) -> None:
    zone = desk.window.documents_panel._drop_zone
    assert zone._label.text() == "Drop PDFs, pictures or letters here, or press Add…"
    desk.wait(lambda: zone.toolTip().startswith("PDF, pictures (JPEG, PNG, TIFF …)"))


def test_the_file_dialog_offers_word_only_where_it_can_be_read() -> None:
    assert "*.docx" in file_filter(with_libreoffice=True).split(";;")[0]
    assert "*.docx" not in file_filter(with_libreoffice=False)
    assert all("*.jpg *.JPG" in file_filter(with_libreoffice=each) for each in (True, False))


def test_a_dropped_picture_becomes_a_page_and_says_so(desk: Desk, tmp_path: Path) -> None:
    from PIL import Image

    picture = tmp_path / "photo.png"
    Image.new("L", (600, 800), 200).save(picture)
    desk.add(picture)
    assert desk.items[0].is_sendable
    assert "1 page" in card(desk).accessibleDescription()
    assert "made into a PDF" in card(desk).accessibleDescription()
    desk.type_number(DELIVERS)
    desk.press_send()
    desk.wait(lambda: len(desk.faxes()) == 1)
    desk.wait_for(desk.faxes()[0], State.DELIVERED)


def test_the_clipboard_takes_pictures_as_files(desk: Desk, tmp_path: Path) -> None:
    from PIL import Image
    from PySide6.QtCore import QUrl

    picture = tmp_path / "photo.jpg"
    Image.new("RGB", (300, 400), "white").save(picture)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(picture))])
    desk.window.documents_panel.take(mime)
    desk.wait(lambda: bool(desk.items) and desk.items[0].is_sendable)
