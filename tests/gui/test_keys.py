"""Underlined letters and keys: no two that can be pressed at the same time are alike."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QGroupBox,
    QLabel,
    QMenu,
    QTabBar,
    QWidget,
)

from faxdesk.domain.words import Message
from faxdesk.gui.cover.cover_dialog import CoverDialog
from faxdesk.gui.documents.unlock_dialog import UnlockDialog
from faxdesk.gui.kit import questions
from tests.documents import corpus
from tests.gui.desk import DELIVERS, DELIVERS_TOO, LONG_CALL, Desk

Open = Callable[[Desk], object]


def letters(root: QWidget) -> Iterator[tuple[str, str]]:
    """The underlined letters in sight, each with what it belongs to."""
    texts: list[str] = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not root.window() or isinstance(widget, QMenu):
            continue
        if isinstance(widget, (QAbstractButton, QGroupBox)):
            texts.append(widget.text() if isinstance(widget, QAbstractButton) else widget.title())
        elif isinstance(widget, QLabel) and widget.buddy() is not None:
            texts.append(widget.text())
        elif isinstance(widget, QTabBar):
            texts.extend(widget.tabText(place) for place in range(widget.count()))
    for text in texts:
        keys = QKeySequence.mnemonic(text)
        if not keys.isEmpty():
            yield keys.toString(), text


def twice(found: Iterator[tuple[str, str]]) -> dict[str, list[str]]:
    by_letter = defaultdict(list)
    for letter, text in found:
        by_letter[letter].append(text)
    return {letter: texts for letter, texts in by_letter.items() if len(texts) > 1}


def letters_of_menu(menu: QMenu) -> Iterator[tuple[str, str]]:
    for action in menu.actions():
        keys = QKeySequence.mnemonic(action.text())
        if not keys.isEmpty():
            yield keys.toString(), action.text()


def letters_of_window(desk: Desk) -> Iterator[tuple[str, str]]:
    for action in desk.window.menuBar().actions():
        yield QKeySequence.mnemonic(action.text()).toString(), action.text()
    yield from letters(desk.window)


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
    found = dict(letters_of_window(busy_window))
    assert {"Alt+S", "Alt+T", "Alt+D", "Alt+Q", "Alt+F"} <= found.keys()
    assert found["Alt+S"] == "&Send"
    assert twice(letters_of_window(busy_window)) == {}


def test_no_two_letters_of_a_menu_are_alike(busy_window: Desk) -> None:
    from faxdesk.gui.recipients.recipient_menu import menu_of

    numbers = menu_of(busy_window.window.recipients_panel.field, busy_window.window)
    menus = [*busy_window.window.actions_._menus, busy_window.window.queue.table.menu(), numbers]
    for menu in menus:
        assert twice(letters_of_menu(menu)) == {}


def open_cover(desk: Desk) -> None:
    row = desk.window.cover_row
    desk.wait(row.template.isEnabled)
    assert row.choice is not None
    row.choice.choose("standard")
    row.edit()


def open_unlock(desk: Desk) -> None:
    UnlockDialog("letter.pdf", lambda _password: None, desk.window).exec()


DIALOGS: dict[str, Open] = {
    "settings": lambda desk: desk.window.open_settings(),
    "account": lambda desk: desk.window.open_setup(),
    "keyboard": lambda desk: desk.window.actions_._show_keys(),
    "about": lambda desk: desk.window.actions_._show_about(),
    "unlock": open_unlock,
    "cover": open_cover,
    "stop": lambda desk: questions.may_stop_everything(desk.window),
    "give up the cover": lambda desk: questions.may_give_up_cover(desk.window),
}


@pytest.mark.parametrize("name", DIALOGS)
def test_no_two_letters_of_a_dialog_are_alike(desk: Desk, name: str) -> None:
    seen: list[dict[str, list[str]]] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget() or desk.window.findChild(CoverDialog)
        if isinstance(dialog, QDialog) and dialog.isVisible():
            seen.append(twice(letters(dialog)))
            dialog.reject()

    timer = QTimer(desk.window, interval=50)
    timer.timeout.connect(look)
    timer.start()
    DIALOGS[name](desk)
    desk.wait(lambda: bool(seen))
    timer.stop()
    assert not any(seen)


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
