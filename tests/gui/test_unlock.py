"""A document with a password: asked for, sent without it after a clear yes, and kept nowhere."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from faxdesk.domain.fax.state import State
from faxdesk.gui.documents.unlock_dialog import UnlockDialog
from tests.documents import corpus
from tests.gui.desk import DELIVERS, Desk

PASSWORD = "opens sesame"

File = Callable[[str, bytes], Path]


def locked(file: File) -> Path:
    return file("minutes.pdf", corpus.encrypted(PASSWORD, revision=6))


def open_dialog(desk: Desk) -> UnlockDialog:
    """Press "Unlock…" on the one card."""
    card = desk.window.documents_panel.card(desk.items[0])
    desk.click(card.actions_.fix_button)
    dialog = desk.window.findChild(UnlockDialog)
    assert isinstance(dialog, UnlockDialog)
    assert dialog.isVisible()
    return dialog


def try_password(desk: Desk, dialog: UnlockDialog, password: str) -> None:
    dialog.password.clear()
    QTest.keyClicks(dialog.password, password)
    desk.click(dialog.unlock_button)


def test_a_locked_document_offers_to_be_unlocked_on_its_card(desk: Desk, file: File) -> None:
    desk.add(locked(file))
    card = desk.window.documents_panel.card(desk.items[0])
    assert card.actions_.fix_button.isVisible()
    assert card.actions_.fix_button.text() == "Unlock…"
    assert card._findings.text() == "This PDF needs a password to open."


def test_nobody_sees_the_password_and_everybody_reads_what_is_sent(desk: Desk, file: File) -> None:
    desk.add(locked(file))
    dialog = open_dialog(desk)
    assert dialog.password.echoMode() is QLineEdit.EchoMode.Password
    said = [label.text() for label in dialog.findChildren(type(dialog.verdict))]
    assert "It will be sent without its password." in said
    assert not dialog.unlock_button.isEnabled()
    dialog.reject()


def test_the_right_password_makes_it_ready_and_it_is_delivered(desk: Desk, file: File) -> None:
    path = locked(file)
    before = path.read_bytes()
    desk.add(path)
    dialog = open_dialog(desk)
    try_password(desk, dialog, PASSWORD)
    desk.wait(lambda: desk.items[0].is_sendable)
    desk.wait(lambda: dialog.is_over)
    assert "without its password" in desk.window.documents_panel.card(desk.items[0]).accessibleDescription()
    desk.type_number(DELIVERS)
    desk.press_send()
    desk.wait(lambda: len(desk.faxes()) == 1)
    desk.wait_for(desk.faxes()[0], State.DELIVERED)
    assert path.read_bytes() == before, "the person's own file stays locked"


def test_a_wrong_password_says_so_and_asks_again(desk: Desk, file: File) -> None:
    desk.add(locked(file))
    dialog = open_dialog(desk)
    try_password(desk, dialog, "nonsense")
    desk.wait(lambda: "doesn't open the document" in dialog.verdict.text())
    assert dialog.isVisible()
    assert dialog.password.selectedText() == "nonsense"
    assert not desk.items[0].is_sendable
    try_password(desk, dialog, PASSWORD)
    desk.wait(lambda: desk.items[0].is_sendable)


def test_enter_unlocks_and_escape_gives_up(desk: Desk, file: File) -> None:
    desk.add(locked(file))
    dialog = open_dialog(desk)
    QTest.keyClick(dialog.password, Qt.Key.Key_Escape)
    assert dialog.is_over
    assert not desk.items[0].is_sendable
    desk.wait(lambda: desk.window.findChild(UnlockDialog) is None)
    dialog = open_dialog(desk)
    QTest.keyClicks(dialog.password, PASSWORD + "\r")
    desk.wait(lambda: desk.items[0].is_sendable)


def test_the_password_stays_nowhere(desk: Desk, file: File, tmp_path: Path) -> None:
    desk.add(locked(file))
    dialog = open_dialog(desk)
    try_password(desk, dialog, PASSWORD)
    desk.wait(lambda: desk.items[0].is_sendable)
    home = tmp_path / "home"
    written = [path for path in home.rglob("*") if path.is_file()]
    assert written
    assert not [path for path in written if PASSWORD.encode() in path.read_bytes()]
