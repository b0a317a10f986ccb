"""The window while the team's database is out of reach: one line, what was known last, and on by itself."""

import gc
import shutil
import signal
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from faxdesk.cli.window import run_window
from faxdesk.domain.fax.state import State
from faxdesk.gui.queue.fax_actions import FaxAction
from faxdesk.gui.window.banners import BannerStack
from faxdesk.gui.window.main_window import MainWindow
from faxdesk.simulator import Simulator
from tests.e2e.conftest import QUICK, Shell
from tests.gui.desk import Desk
from tests.postgres import Server, needs_postgres, together
from tests.team.people import office, send
from tests.team.waiting import wait_until

pytestmark = [needs_postgres, together]

OUT = "The team's database can't be reached. Nothing is sent until it answers; FaxDesk goes on by itself."


@pytest.fixture
def server() -> Iterator[Server]:
    """One that can be stopped."""
    folder = Path(tempfile.mkdtemp(prefix="faxdesk-postgres-"))
    server = Server(folder)
    server.start()
    yield server
    server.remove()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def shell(tmp_path: Path) -> Iterator[Shell]:
    with Simulator(speed=QUICK) as simulator:
        yield Shell(tmp_path / "home", simulator.base_url)


def wait(qtbot: QtBot, is_so: Callable[[], bool]) -> None:
    """Longer than elsewhere: each thread tries again after a pause of its own."""
    qtbot.waitUntil(is_so, timeout=120_000)


def says_out(desk: Desk) -> bool:
    return says_out_in(desk.window)


def says_out_in(window: MainWindow) -> bool:
    [stack] = window.findChildren(BannerStack)
    return any(each.isVisible() and OUT in each.text() for each in stack.findChildren(QLabel))


def test_it_says_so_in_a_line_shows_what_it_knew_and_goes_on(
    server: Server, tmp_path: Path, qtbot: QtBot
) -> None:
    with office(server, tmp_path) as (_name, people):
        desk = Desk(people.app("nora", sends=False), qtbot)
        try:
            desk.open()
            [fax_id] = send(desk.session, "+13127367276")
            wait(qtbot, lambda: desk.window.queue.model.rowCount() == 1)
            told: list[str] = []
            desk.window.commands.refused.connect(told.append)
            server.stop()
            wait(qtbot, lambda: says_out(desk))
            desk.window.commands.carry_out(FaxAction.CANCEL, [fax_id])
            assert told == [OUT]
            assert desk.window.queue.model.rowCount() == 1
            server.start()
            wait(qtbot, lambda: not says_out(desk))
            desk.window.commands.carry_out(FaxAction.CANCEL, [fax_id])
            wait(qtbot, lambda: desk.session.faxes.fax(fax_id).state is State.CANCELLED)
        finally:
            if not server.is_running:
                server.start()
            desk.close()


class Clerk(QObject):
    """Works before a window that opens while the database is away, and sees it again once it is back."""

    def __init__(self, server: Server) -> None:
        super().__init__()
        self._server = server
        self._first: MainWindow | None = None
        self.seen: list[str] = []
        self._timer = QTimer(self, interval=50)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        windows = [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)]
        shown = [each for each in windows if each.isVisible()]
        if not shown:
            return
        [window] = shown
        numbers = [each.address or "" for each in window.recipients_panel.recipients.numbers]
        if self._first is None:
            if "typed" not in self.seen:
                self.seen.append("typed")
                QTest.keyClicks(window.recipients_panel.field.line, "+13127367277\r")
            elif says_out_in(window) and not any(item.is_being_checked for item in window.documents.items):
                self.seen += ["said", *(item.name for item in window.documents.items), *numbers]
                self._first = window
                self._server.start()
        elif window is not self._first and window.documents.items and numbers:
            self.seen += ["again", *(item.name for item in window.documents.items), *numbers]
            self.seen.append(f"{len(window.queue.model.listing.entries())} in the queue")
            self._timer.stop()
            window.end()
            QApplication.exit(0)


def test_a_window_that_opens_without_it_says_so_keeps_what_is_composed_and_goes_on(
    server: Server, tmp_path: Path, letter: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    with office(server, tmp_path) as (name, people):
        [fax_id] = send(people("ben"), "+13127367276")
        assert fax_id == 1
        monkeypatch.setenv("FAXDESK_HOME", str(tmp_path / "nora"))
        monkeypatch.setenv("FAXDESK_TEAM_DATABASE", server.url(name, "nora"))
        monkeypatch.setenv("TELNYX_API_KEY", "KEY")
        handlers = {
            number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
        }
        server.stop()
        clerk = Clerk(server)
        try:
            assert run_window("real", [letter]) == 0
        finally:
            if not server.is_running:
                server.start()
            gc.enable()
            for number, handler in handlers.items():
                signal.signal(number, handler)
        composed = [letter.name, "+13127367277"]
        assert clerk.seen == ["typed", "said", *composed, "again", *composed, "1 in the queue"]


def test_a_desk_without_a_screen_waits_for_it_at_its_start(
    server: Server, tmp_path: Path, shell: Shell
) -> None:
    with office(server, tmp_path) as (name, people):
        [fax_id] = send(people("ben"), "+13127367276")
        shell.environment["FAXDESK_TEAM_DATABASE"] = server.url(name, "nora")
        server.stop()
        running = shell.start("run")
        try:
            assert running.stderr is not None
            while OUT not in (line := running.stderr.readline()):
                assert line, "it has ended"
            server.start()
            listing = people("ben").faxes
            wait_until(lambda: listing.fax(fax_id).state is State.DELIVERED)
        finally:
            if not server.is_running:
                server.start()
            running.send_signal(signal.SIGTERM)
            running.communicate(timeout=120)
