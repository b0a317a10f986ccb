"""Which pages are sent, and which way up: chosen, seen before, and what arrives of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from faxdesk.domain.fax.fax import Fax
from faxdesk.domain.fax.state import State
from faxdesk.gui.documents.card_pages import PagesEdit
from faxdesk.gui.documents.document_card import DocumentCard
from tests.documents import corpus
from tests.gui.desk import DELIVERS, Desk

File = Callable[[str, bytes], Path]


def card(desk: Desk, number: int = 0) -> DocumentCard:
    return desk.window.documents_panel.card(desk.items[number])


def begin_choosing(desk: Desk) -> PagesEdit:
    desk.click(card(desk).pages_button)
    edit = card(desk).pages_edit
    assert edit is not None
    return edit


def retype(edit: PagesEdit, text: str) -> None:
    edit.line.selectAll()
    QTest.keyClicks(edit.line, text)


def choose(desk: Desk, pages: str) -> None:
    retype(begin_choosing(desk), pages + "\r")


def delivered(desk: Desk) -> Fax:
    desk.type_number(DELIVERS)
    desk.press_send()
    desk.wait(lambda: len(desk.faxes()) == 1)
    desk.wait_for(desk.faxes()[0], State.DELIVERED)
    return desk.faxes()[0]


def test_the_card_says_which_pages_are_sent(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    assert card(desk).pages_button.text() == "Pages: all"
    choose(desk, "1, 3")
    assert card(desk).pages_button.text() == "Pages: 1, 3"
    assert card(desk).accessibleDescription().startswith("2 of 3 pages")


def test_only_the_chosen_pages_arrive(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    choose(desk, "2-3")
    assert desk.summary == "1 document, 2 pages"
    fax = delivered(desk)
    assert fax.payload.pages == 2
    name = fax.payload.spool_name
    assert name is not None
    assert desk.app.worker().count_pages(desk.app.session.folder / "spool" / name) == 2


def test_the_preview_shows_the_chosen_pages_only(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    choose(desk, "3")
    panel = desk.window.preview.complete()
    assert [page.page for page in panel.pages] == [2]


def test_what_is_typed_is_judged_at_once(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    edit = begin_choosing(desk)
    said = {}
    for text in ("7", "1,", "0", "1-2", "3-1", "1,1"):
        retype(edit, text)
        said[text] = (edit.verdict.text(), edit.keep_button.isEnabled())
    assert said["7"] == ("There is no page 7: the document has 3 pages.", False)
    assert said["1-2"] == ("2 of 3 pages will be sent.", True)
    assert said["0"] == ("There is no page 0: the first page is page 1.", False)
    assert said["3-1"] == ("The pages 3-1 run backwards. Write 1-3.", False)
    assert said["1,1"] == ("Page 1 is named twice. Name it once.", False)
    assert not said["1,"][1]


def test_enter_keeps_nothing_that_makes_no_sense(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    edit = begin_choosing(desk)
    retype(edit, "9\r")
    assert card(desk).pages_edit is edit
    assert desk.items[0].pages_to_send == 3


def test_escape_leaves_the_pages_as_they_were(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    choose(desk, "2")
    edit = begin_choosing(desk)
    retype(edit, "1-3")
    QTest.keyClick(edit.line, Qt.Key.Key_Escape)
    assert card(desk).pages_edit is None
    assert card(desk).pages_button.text() == "Pages: 2"
    assert card(desk).hasFocus() or desk.window.focusWidget() is card(desk)


def test_typed_pages_that_are_not_kept_stop_send(desk: Desk, letter: Path) -> None:
    """Who typed "1" and presses Send means page 1, and would send all of them."""
    desk.add(letter)
    desk.type_number(DELIVERS)
    edit = begin_choosing(desk)
    assert desk.window.send_panel.button.isEnabled()
    retype(edit, "1")
    assert desk.reason() == "Press Keep or Cancel for the pages of “letter.pdf”."
    assert not desk.window.send_panel.button.isEnabled()
    desk.click(edit.leave_button)
    assert desk.window.send_panel.button.isEnabled()
    assert card(desk).pages_edit is None
    assert desk.items[0].pages_to_send == 3


def test_a_lying_page_that_a_person_turned_is_not_said_to_be_turned_by_itself(desk: Desk, file: File) -> None:
    objects = corpus.simple_objects(2)
    objects[5] = objects[5].replace(b"[0 0 612 792]", b"[0 0 792 612]")
    desk.add(file("mixed.pdf", corpus.raw_pdf(objects)))
    staged = desk.items[0].staged
    assert staged is not None
    assert [each.code for each in staged.findings] == ["mixed_orientation"]
    desk.window.documents.turn(desk.items[0], 2, is_clockwise=True)
    staged = desk.items[0].staged
    assert staged is not None
    assert [each.code for each in staged.findings] == ["ready"]


def test_of_lying_pages_alone_none_is_said_to_stand(desk: Desk, file: File) -> None:
    desk.add(file("landscape.pdf", corpus.simple(2, box=b"[0 0 792 612]")))
    desk.window.documents.turn(desk.items[0], 1, is_clockwise=True)
    staged = desk.items[0].staged
    assert staged is not None
    assert [each.code for each in staged.findings] == ["ready"]


def test_a_page_turned_while_pages_are_typed_stays_turned(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    edit = begin_choosing(desk)
    desk.window.preview.complete().turn_page()
    retype(edit, "1-2\r")
    assert desk.items[0].staged is not None
    assert desk.items[0].staged.arrangement.key == "1-2; 1 by 90"


def test_an_empty_line_or_every_page_means_all(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    for text in ("2", "1-3", "2", " "):
        choose(desk, text)
    assert card(desk).pages_button.text() == "Pages: all"
    assert desk.items[0].staged is not None
    assert desk.items[0].staged.arrangement.is_plain


def test_pages_can_be_chosen_by_keyboard_alone(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    card(desk).setFocus()
    QTest.keyClick(card(desk), Qt.Key.Key_F2)
    edit = card(desk).pages_edit
    assert edit is not None
    retype(edit, "1\r")
    assert desk.items[0].pages_to_send == 1
    assert card(desk).pages_button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_one_page_offers_no_choice(desk: Desk, file: File) -> None:
    desk.add(file("note.txt", b"Please come at ten."))
    assert card(desk).pages_button.isHidden()
    assert "made into a PDF" in card(desk).accessibleDescription()


def test_undo_brings_the_choice_back(desk: Desk, letter: Path) -> None:
    desk.session.desk.settings.save(undo_s=60)
    desk.add(letter)
    choose(desk, "1")
    desk.type_number(DELIVERS)
    desk.press_send()
    desk.wait(lambda: len(desk.faxes()) == 1)
    desk.click(desk.undo_bar.button)
    assert card(desk).pages_button.text() == "Pages: 1"


def landscape_page() -> bytes:
    """A page on its side, a black bar along its left edge."""
    return corpus.raw_pdf(
        {
            1: b"<< /Type /Catalog /Pages 2 0 R >>",
            2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            3: b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 842 595] /Contents 4 0 R /Resources << >> >>",
            4: corpus.stream(b"0 g 0 0 84 595 re f"),
        }
    )


def dark_edge(desk: Desk) -> str:
    """At which edge of the fax page the black bar is, and how long the page is."""
    panel = desk.window.preview.complete()
    assert panel.shown is not None
    request = panel.mode.request(panel.shown)

    def is_shown() -> bool:
        sheet = panel._drawing.sheet(request)
        return sheet is not None and panel.view._sheet is sheet and panel.view.is_current

    desk.wait(is_shown)
    picture = panel.view.picture
    width, height = picture.width(), picture.height()
    spots = {
        "left": (5, height // 4),
        "right": (width - 6, height // 4),
        "top": (width // 2, 5),
        "bottom": (width // 2, height - 6),
    }
    dark = [edge for edge, (x, y) in spots.items() if picture.pixelColor(x, y).lightness() < 80]
    return ", ".join(dark) or "elsewhere"


def test_a_page_is_turned_a_quarter_with_each_press(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    panel = desk.window.preview.complete()
    panel.show_row(1)
    turns = []
    for _ in range(4):
        desk.click(panel.turn_button)
        assert desk.items[0].staged is not None
        turns.append(desk.items[0].staged.arrangement.key)
    assert turns == ["; 2 by 90", "; 2 by 180", "; 2 by 270", ""]
    assert panel.shown is not None
    assert panel.shown.page == 1, "the page in sight stays in sight"


def test_a_lying_page_turns_from_how_it_is_seen(desk: Desk, file: File) -> None:
    """It is faxed in portrait by itself, so that the first press must not seem to do nothing."""
    desk.add(file("plan.pdf", landscape_page()))
    panel = desk.window.preview.complete()
    seen = [dark_edge(desk)]
    for _ in range(4):
        panel.view.setFocus()
        QTest.keyClick(panel.view, Qt.Key.Key_R)
        seen.append(dark_edge(desk))
    assert seen == ["top", "right", "bottom", "left", "top"]


def test_shift_r_turns_back(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    panel = desk.window.preview.complete()
    panel.view.setFocus()
    turns = []
    for keys in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier):
        QTest.keyClick(panel.view, Qt.Key.Key_R, keys)
        assert desk.items[0].staged is not None
        turns.append(desk.items[0].staged.arrangement.key)
    assert turns == ["; 1 by 90", ""]


def test_a_turned_page_arrives_as_it_was_seen(desk: Desk, file: File) -> None:
    desk.add(file("plan.pdf", landscape_page()))
    panel = desk.window.preview.complete()
    panel.turn_page()
    seen = dark_edge(desk)
    fax = delivered(desk)
    assert fax.payload.spool_name is not None
    path = desk.session.folder / "spool" / fax.payload.spool_name
    (dots,) = desk.app.worker().fax_dots(path, y_dpi=98, black_threshold_pct=50)
    row = dots[len(dots) // 216 // 8 * 216 :][:216]
    assert seen == "right"
    assert (row[0], row[-1]) == (0x00, 0xFF)
