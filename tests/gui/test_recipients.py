"""To: numbers in every usual form, what is said of them, and the keys that edit them."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication

from faxdesk.gui.kit.flow_layout import FlowLayout
from faxdesk.gui.recipients.paste_dialog import PasteDialog
from faxdesk.gui.recipients.recipient_chip import Chip
from tests.gui.desk import Desk


def note(desk: Desk) -> str:
    return desk.window.recipients_panel._note.text()


def chips(desk: Desk) -> list[Chip]:
    return desk.window.recipients_panel.field._chips


@pytest.mark.parametrize("end", ["\r", ",", ";"])
def test_a_number_is_ended_by_enter_comma_or_semicolon(desk: Desk, end: str) -> None:
    desk.type_number("(312) 736-7276", end=end)
    assert desk.numbers == ["+1 312-736-7276"]
    assert desk.window.recipients_panel.field.line.text() == ""


def test_a_number_is_ended_by_going_on_to_the_documents(desk: Desk) -> None:
    desk.type_number("312 736 7276", end="")
    desk.press("Tab")
    assert desk.numbers == ["+1 312-736-7276"]
    assert desk.window.documents_panel.add_button.hasFocus()


def test_the_default_country_is_that_of_the_settings(desk: Desk) -> None:
    desk.session.desk.settings.save(default_country="GB")
    desk.type_number("020 7946 0958")
    assert desk.numbers == ["+44 20 7946 0958"]


def test_an_impossible_number_is_marked_at_once_and_stops_send(desk: Desk) -> None:
    desk.type_number("312 73")
    assert note(desk) == "312 73: This number is too short. Is a digit missing?"
    assert desk.reason() == "Correct or remove the number marked red."
    assert chips(desk)[0].accessibleDescription() != ""


def test_an_unusual_number_is_warned_about_and_allowed(desk: Desk) -> None:
    desk.type_number("+1 900 555 0100")
    assert "cost extra" in note(desk)
    assert desk.reason() == "Add a document, or choose a cover page and write on it."


def test_a_number_given_twice_is_kept_once(desk: Desk) -> None:
    desk.type_number("312 736 7276")
    desk.type_number("+1 (312) 736-7276")
    assert desk.numbers == ["+1 312-736-7276"]
    assert note(desk) == "+1 312-736-7276 is there already."


def test_what_is_typed_is_shown_as_it_is_understood(desk: Desk) -> None:
    desk.type_number("3127367276", end="")
    assert note(desk) == "+1 312-736-7276"


def test_a_pasted_list_becomes_as_many_numbers(desk: Desk) -> None:
    QApplication.clipboard().setText("Court\t312 736 7276\nLawyer\t+44 20 7946 0958\n")
    desk.window.recipients_panel.focus_typing()
    desk.press("Ctrl+V")
    [dialog] = desk.window.findChildren(PasteDialog)
    assert desk.numbers == []
    dialog.add_button.click()
    assert desk.numbers == ["+1 312-736-7276", "+44 20 7946 0958"]
    assert [chip.text for chip in chips(desk)] == ["Court", "Lawyer"]


def test_one_pasted_number_can_still_be_edited(desk: Desk) -> None:
    QApplication.clipboard().setText(" 312 736 7276\n")
    desk.window.recipients_panel.focus_typing()
    desk.press("Ctrl+V")
    assert desk.numbers == []
    assert desk.window.recipients_panel.field.line.text() == "312 736 7276"


def test_backspace_edits_the_last_number(desk: Desk) -> None:
    desk.type_number("312 736 7276")
    desk.press("Backspace")
    assert desk.numbers == []
    assert desk.window.recipients_panel.field.line.text() == "+1 312-736-7276"


def test_the_arrow_goes_to_the_numbers_and_delete_takes_one_out(desk: Desk) -> None:
    desk.type_number("312 736 7276")
    desk.type_number("+44 20 7946 0958")
    desk.press("Left")
    desk.press("Left")
    assert chips(desk)[0].hasFocus()
    desk.press("Del")
    assert desk.numbers == ["+44 20 7946 0958"]
    desk.press("Right")
    assert desk.window.recipients_panel.field.line.hasFocus()


def test_the_cross_on_a_number_takes_it_out(desk: Desk) -> None:
    desk.type_number("312 736 7276")
    chip = chips(desk)[0]
    desk.click(chip, at=chip._cross().center().toPoint())
    assert desk.numbers == []


def test_the_field_grows_to_three_lines_and_no_further(desk: Desk) -> None:
    field = desk.window.recipients_panel.field
    one_line_px = field.height()
    for last in range(30):
        desk.window.recipients_panel.recipients.add(f"+44 20 7946 09{last:02}")
    assert one_line_px < field.height() < 4 * one_line_px


@pytest.mark.parametrize("typed", ["3127367306 3127367008", "555-0100", "1" * 200])
def test_what_is_said_of_a_number_wraps_and_leaves_the_column_as_wide_as_it_was(
    desk: Desk, typed: str
) -> None:
    panel = desk.window.recipients_panel
    before_px = (panel.width(), desk.window.width())
    desk.type_number(typed)
    assert note(desk)
    QApplication.processEvents()
    assert (panel.width(), desk.window.width()) == before_px
    assert panel.minimumSizeHint().width() <= panel.width()
    assert panel._note.height() >= panel._note.heightForWidth(panel._note.width())


def test_a_hundred_numbers_are_laid_out_together(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = FlowLayout._arrange
    laid_out: list[bool] = []

    def counted(self: FlowLayout, rect: QRect, *, is_trial: bool) -> int:
        laid_out.append(is_trial)
        return plain(self, rect, is_trial=is_trial)

    monkeypatch.setattr(FlowLayout, "_arrange", counted)
    desk.window.recipients_panel.recipients.add("; ".join(f"+1312555{n:04}" for n in range(100)))
    assert len(chips(desk)) == 100
    desk.wait(lambda: chips(desk)[99].y() > chips(desk)[0].y())
    assert len(laid_out) < 50
