"""Underlined letters and keys: no two that can be pressed at the same time are alike."""

from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from faxdesk.domain.words import Message
from faxdesk.gui.kit import questions
from tests.documents import corpus
from tests.gui.accelerators import check_recorded, letters, letters_of_menu, shared
from tests.gui.desk import DELIVERS, DELIVERS_TOO, LONG_CALL, Desk
from tests.gui.every_dialog import DIALOGS, OF_A_FAX, close_dialog, open_dialog


@pytest.fixture
def busy_window(desk: Desk, letter: Path, file: Callable[[str, bytes], Path]) -> Desk:
    """A window with all that can stand in it."""
    window = desk.window
    desk.wait(window.cover_row.template.isEnabled)
    desk.session.desk.settings.save(undo_s=30)
    desk.send(letter, to=(LONG_CALL,))
    desk.window.pause_or_resume()
    desk.app.stores.journal.set_hold(Message(code="api.no_money"))
    window.notices.show_setup_problem(Message(code="api.no_money"))
    desk.add(letter, file("locked.pdf", corpus.encrypted("secret", revision=6)))
    window.documents_panel.card(desk.items[0]).choose_pages()
    for number in (DELIVERS, DELIVERS_TOO, "312 73"):
        desk.type_number(number)
    window.options_panel.advanced_button.set_open(True)
    window.options_panel.monochrome.setChecked(True)
    window.queue.details_button.setChecked(True)
    return desk


@pytest.mark.parametrize("width", [960, 1920])
def test_no_two_letters_of_the_window_are_alike(busy_window: Desk, width: int) -> None:
    busy_window.window.resize(width, 600)
    QApplication.processEvents()
    found = dict(letters(busy_window.window))
    assert {"Alt+S", "Alt+T", "Alt+D", "Alt+Q", "Alt+F"} <= found.keys()
    assert found["Alt+S"] == "&Send"
    assert shared(letters(busy_window.window)) == {}
    check_recorded("window", letters(busy_window.window))


def test_no_two_letters_of_a_menu_are_alike(busy_window: Desk) -> None:
    from faxdesk.gui.recipients.recipient_menu import menu_of

    numbers = menu_of(busy_window.window.recipients_panel.field, busy_window.window)
    menus = [*busy_window.window.actions_._menus, busy_window.window.queue.table.menu(), numbers]
    for place, menu in enumerate(menus):
        assert shared(letters_of_menu(menu)) == {}
        check_recorded(f"menu {place}", letters_of_menu(menu))


def test_no_two_letters_of_a_window_at_rest_are_alike(desk: Desk) -> None:
    """Where nothing is under way some actions are called otherwise."""
    check_recorded("window", letters(desk.window))
    for place, menu in enumerate([*desk.window.actions_._menus, desk.window.queue.table.menu()]):
        assert shared(letters_of_menu(menu)) == {}
        check_recorded(f"menu {place}", letters_of_menu(menu))


@pytest.mark.parametrize("name", DIALOGS)
def test_no_two_letters_of_a_dialog_are_alike(desk: Desk, letter: Path, name: str) -> None:
    if name in OF_A_FAX:
        desk.send(letter)
    dialog = open_dialog(desk, name)
    assert shared(letters(dialog)) == {}
    check_recorded(f"dialog {name}", letters(dialog))
    close_dialog(dialog)


QUESTIONS: dict[str, Callable[[Desk], object]] = {
    "stop": lambda desk: questions.may_stop_everything(desk.window),
    "give up the cover": lambda desk: questions.may_give_up_cover(desk.window),
    "cancel one": lambda desk: questions.may_cancel(desk.window, 1),
    "cancel several": lambda desk: questions.may_cancel(desk.window, 2),
    "another number": lambda desk: questions.ask_about_from_number(desk.window, 2, "+1 312", "+1 313"),
    "close": lambda desk: questions.may_close(desk.window, desk.session, has_unsent=True),
}


@pytest.mark.parametrize("name", QUESTIONS)
def test_no_two_letters_of_a_question_are_alike(desk: Desk, name: str) -> None:
    seen: list[dict[str, list[str]]] = []

    def look(dialog: QDialog) -> None:
        seen.append(shared(letters(dialog)))
        check_recorded(f"question {name}", letters(dialog))
        dialog.reject()

    desk.in_dialog(look)
    QUESTIONS[name](desk)
    assert seen == [{}]


def test_no_two_keys_of_the_window_are_alike(busy_window: Desk) -> None:
    window = busy_window.window
    keys: dict[str, list[QWidget]] = defaultdict(list)
    for action in window.findChildren(QAction):
        is_live = action.isEnabled() and not isinstance(action.parent(), QMenu)
        for sequence in action.shortcuts() if is_live else []:
            keys[sequence.toString()].append(window)
    for shortcut in window.findChildren(QShortcut):
        parent = shortcut.parent()
        if shortcut.isEnabled() and isinstance(parent, QWidget):
            is_everywhere = shortcut.context() in {
                shortcut.context().WindowShortcut,
                shortcut.context().ApplicationShortcut,
            }
            keys[shortcut.key().toString()].append(window if is_everywhere else parent)
    assert {"Ctrl+N", "Ctrl+O", "Ctrl+Z", "F6"} <= keys.keys()
    for name, places in keys.items():
        for first, second in ((a, b) for a in places for b in places if a is not b):
            assert not first.isAncestorOf(second), name
        assert len(set(places)) == len(places), name
