"""Many numbers at once: chosen as in any list, taken out together, and put back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from faxdesk.gui.recipients.recipient_chip import Chip
from tests.gui.desk import Desk

NUMBERS = ("+44 20 7946 0958", "+44 20 7946 0959", "+44 20 7946 0960", "+44 20 7946 0961")
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def four(desk: Desk) -> Desk:
    for number in NUMBERS:
        desk.type_number(number)
    assert desk.numbers == list(NUMBERS)
    return desk


def chips(desk: Desk) -> list[Chip]:
    return desk.window.recipients_panel.field._chips


def click(desk: Desk, place: int, keys: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(chips(desk)[place], Qt.MouseButton.LeftButton, keys, QPoint(20, 10))


def chosen(desk: Desk) -> tuple[int, ...]:
    return desk.window.recipients_panel.field.selection.places


def menu(desk: Desk, place: int) -> dict[str, bool]:
    """What the right mouse button offers on this number, and whether it can be done."""
    chip = chips(desk)[place]
    at = chip.rect().center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, chip.mapToGlobal(at))
    QApplication.sendEvent(chip, asked)
    return {action.text().replace("&", ""): action.isEnabled() for action in open_menu().actions()}


def open_menu() -> QMenu:
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def choose(text: str) -> None:
    opened = open_menu()
    next(action for action in opened.actions() if action.text().replace("&", "") == text).trigger()
    opened.close()


def test_a_click_chooses_one_ctrl_another_and_shift_all_between(four: Desk) -> None:
    click(four, 1)
    assert chosen(four) == (1,)
    click(four, 3, CTRL)
    assert chosen(four) == (1, 3)
    click(four, 3, CTRL)
    assert chosen(four) == (1,)
    click(four, 0)
    click(four, 2, SHIFT)
    assert chosen(four) == (0, 1, 2)


def test_delete_takes_out_all_that_are_chosen_and_ctrl_z_puts_them_back(four: Desk) -> None:
    click(four, 1)
    click(four, 3, SHIFT)
    four.press("Del")
    assert four.numbers == [NUMBERS[0]]
    four.press("Ctrl+Z")
    assert sorted(four.numbers) == sorted(NUMBERS)


def test_the_keyboard_alone_chooses_and_removes(four: Desk) -> None:
    four.press("Left")
    assert chosen(four) == (3,)
    four.press("Shift+Left")
    assert chosen(four) == (2, 3)
    four.press("Backspace")
    assert four.numbers == list(NUMBERS[:2])
    four.press("Ctrl+A")
    assert chosen(four) == (0, 1)
    four.press("Del")
    assert four.numbers == []
    assert four.window.recipients_panel.field.line.hasFocus()


def test_ctrl_a_chooses_what_is_typed_before_it_chooses_numbers(four: Desk) -> None:
    four.type_number("312", end="")
    four.press("Ctrl+A")
    assert four.window.recipients_panel.field.line.selectedText() == "312"
    assert chosen(four) == ()


def test_a_click_on_the_cross_takes_out_that_one_alone(four: Desk) -> None:
    click(four, 0)
    click(four, 1, SHIFT)
    chip = chips(four)[3]
    four.click(chip, at=chip._cross().center().toPoint())
    assert four.numbers == list(NUMBERS[:3])


def test_thirty_wrong_numbers_go_with_one_click_and_the_right_ones_stay(desk: Desk) -> None:
    panel = desk.window.recipients_panel
    panel.recipients.add("\n".join([NUMBERS[0], *(f"312 7{last:02}" for last in range(30))]))
    assert panel.marked_button.text() == "Remove the 30 marked red"
    desk.click(panel.marked_button)
    assert desk.numbers == [NUMBERS[0]]
    assert not panel.marked_button.isVisible()
    desk.press("Ctrl+Z")
    assert len(desk.numbers) == 31


def test_clear_empties_to_and_can_be_taken_back(four: Desk) -> None:
    panel = four.window.recipients_panel
    four.click(panel.clear_button)
    assert four.numbers == []
    assert not panel.clear_button.isVisible()
    assert panel._removed_bar is not None
    four.click(panel._removed_bar.button)
    assert four.numbers == list(NUMBERS)


def test_a_number_given_again_meanwhile_stands_there_once(four: Desk) -> None:
    four.click(four.window.recipients_panel.clear_button)
    four.type_number(NUMBERS[2])
    four.press("Ctrl+Z")
    assert four.numbers == list(NUMBERS)


def test_the_right_mouse_button_offers_all_that_can_be_done(four: Desk) -> None:
    four.type_number("312 73")
    assert menu(four, 0) == {
        "Edit": True,
        "Copy": True,
        "Remove": True,
        "Select all": True,
        "Remove the one marked red": True,
        "Clear: remove all": True,
    }
    choose("Remove the one marked red")
    assert four.numbers == list(NUMBERS)
    click(four, 0)
    click(four, 1, SHIFT)
    assert menu(four, 1)["Remove 2 numbers"]
    choose("Remove 2 numbers")
    assert four.numbers == list(NUMBERS[2:])
    menu(four, 0)
    choose("Edit")
    assert four.window.recipients_panel.field.line.text() == NUMBERS[2]


def test_chosen_numbers_are_copied_one_in_a_line(four: Desk) -> None:
    click(four, 0)
    click(four, 1, SHIFT)
    four.press("Ctrl+C")
    assert QApplication.clipboard().text() == "\n".join(NUMBERS[:2])


def test_the_menu_of_the_line_has_what_can_be_done_to_the_numbers(four: Desk) -> None:
    line = four.window.recipients_panel.field.line
    at = line.rect().center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, line.mapToGlobal(at))
    QApplication.sendEvent(line, asked)
    texts = [action.text().replace("&", "") for action in open_menu().actions()]
    open_menu().close()
    assert "Numbers" in texts


def test_pasting_what_nobody_copied_changes_nothing(desk: Desk) -> None:
    QApplication.clipboard().clear()
    desk.window.recipients_panel.focus_typing()
    desk.press("Ctrl+V")
    desk.window.paste()
    assert desk.numbers == []
    assert desk.items == ()
