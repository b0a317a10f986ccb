"""What the window says when all is to stop, when FaxDesk can't go on, and when something goes wrong."""

import gc
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from faxdesk.app import App
from faxdesk.cli.window import run_window
from faxdesk.domain.errors import JournalError
from faxdesk.domain.fax.state import State
from faxdesk.domain.words import Message, Value
from faxdesk.gui.settings.settings_dialog import SettingsDialog
from faxdesk.gui.window.banners import Notice
from faxdesk.gui.window.slot_errors import told
from tests.gui.desk import DELIVERS, LONG_CALL, Desk

PAGE_BYTES = 4096


def test_stop_everything_asks_stops_and_gives_the_account(desk: Desk, long_letter: Path) -> None:
    desk.session.desk.settings.save(lines=1)
    first, under_way, waiting = desk.send(long_letter, to=(DELIVERS, LONG_CALL, "+13125550103"))
    desk.wait_for(under_way, State.SENDING)
    asked = desk.answer("Stop everything")

    def read_the_account() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox) and box.windowTitle() == "Stopped":
            account.append(box.informativeText())
            box.accept()

    account: list[str] = []
    timer = QTimer(desk.window, interval=20)
    timer.timeout.connect(read_the_account)
    timer.start()
    desk.window.stop_everything()
    timer.stop()
    assert asked[0].startswith("Cancel every fax that has not arrived, and pause the queue?")
    assert account[0].splitlines() == [
        "Cancelled before they went: 1",
        "Already under way: 1. Telnyx was asked to stop them; they may still arrive.",
        "Delivered before, of those you sent off together with them: 1",
    ]
    desk.wait_for(under_way, State.CANCELLED)
    assert (desk.state(first), desk.state(waiting)) == (State.DELIVERED, State.CANCELLED)
    desk.wait(desk.window._banners.banner(Notice.PAUSED).isVisible)


def test_stop_everything_can_be_thought_over(desk: Desk, letter: Path) -> None:
    desk.session.queue.pause()
    fax = desk.send(letter)[0]
    desk.answer("Go on sending")
    desk.window.stop_everything()
    assert desk.state(fax) is State.QUEUED


def test_a_mended_journal_stands_at_the_top_until_the_person_resumes(desk: Desk) -> None:
    journal = desk.app.stores.journal
    with journal.transaction():
        journal.set_paused(True)
        values: dict[str, Value] = {"faxes": 3, "file": "journal.damaged-1.db"}
        journal.notices.add(Message(code="journal.mended", values=values), at_s=1.0)
    banner = desk.window._banners.banner(Notice.REPAIRED)
    desk.wait(banner.isVisible)
    assert "All 3 faxes in it were read back" in banner.text
    assert not desk.window._banners.is_shown(Notice.PAUSED)
    assert banner.button is not None
    banner.button.click()
    assert not banner.isVisible()
    assert journal.notices.standing() == ()
    assert not desk.session.queue.status().is_paused


@pytest.fixture
def damaged(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """A window on a journal with damage that opening it doesn't show."""
    home = tmp_path / "home"
    App("demo", environment={"FAXDESK_HOME": str(home)}).close()
    path = home / "demo" / "journal.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        query = "SELECT rootpage FROM sqlite_schema WHERE name = 'event'"
        page = connection.execute(query).fetchone()[0]
    with path.open("r+b") as file:
        file.seek((page - 1) * PAGE_BYTES)
        file.write(os.urandom(PAGE_BYTES))
    desk = Desk(App("demo", environment={"FAXDESK_HOME": str(home)}, who="window"), qtbot)
    yield desk
    desk.close()


def test_what_keeps_faxdesk_from_going_on_is_said_at_once(damaged: Desk) -> None:
    damaged.open()
    banner = damaged.window._banners.banner(Notice.FAULT)
    damaged.wait(banner.isVisible)
    assert "journal is damaged. Nothing more is sent." in banner.text
    assert not damaged.window._banners.is_shown(Notice.OTHER_WORKS)


def test_who_opens_faxdesk_from_a_menu_reads_why_it_cannot_start(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    App("demo", environment={"FAXDESK_HOME": str(tmp_path)}).close()
    with closing(sqlite3.connect(tmp_path / "demo" / "journal.db")) as connection:
        connection.execute("PRAGMA user_version = 99")
    monkeypatch.setenv("FAXDESK_HOME", str(tmp_path))
    read: list[str] = []

    def close() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            read.append(box.text())
            box.accept()

    timer = QTimer(qapp, interval=20)
    timer.timeout.connect(close)
    timer.start()
    try:
        with pytest.raises(JournalError):
            run_window("demo", ())
    finally:
        gc.enable()
        timer.stop()
    assert len(read) == 1
    assert "newer FaxDesk" in read[0]


def test_a_slot_that_fails_is_said_at_the_top_and_the_window_goes_on(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    def busy() -> None:
        raise JournalError("journal.busy")

    def broken() -> None:
        raise LookupError

    banner = desk.window._banners.banner(Notice.REFUSED)
    with told(desk.window.notices.show_refusal):
        QTimer.singleShot(0, busy)
        desk.wait(lambda: "in use by another program" in banner.text)
        QTimer.singleShot(0, broken)
        desk.wait(lambda: "went wrong" in banner.text)
    assert caplog.text.count("a slot failed") == 2


def test_settings_that_the_journal_does_not_take_now_are_said_over_the_dialog_and_not_lost(
    desk: Desk,
) -> None:
    read: list[str] = []
    other = sqlite3.connect(desk.session.folder / "journal.db", isolation_level=None)

    def look() -> None:
        top = QApplication.activeModalWidget()
        if isinstance(top, QMessageBox):
            read.append(top.text())
            other.execute("ROLLBACK")
            top.accept()
        elif isinstance(top, SettingsDialog) and not other.in_transaction:
            if not read:
                top.general.lines.setValue(7)
                other.execute("BEGIN IMMEDIATE")
            top.accept_button.click()

    timer = QTimer(desk.window, interval=20)
    timer.timeout.connect(look)
    timer.start()
    with closing(other), told(desk.window.notices.show_refusal):
        desk.window.open_settings()
    timer.stop()
    assert read == ["FaxDesk's journal is in use by another program. Try again."]
    assert desk.session.desk.settings.load().lines == 7
