"""The window while the team's database is out of reach: one line, what was known last, and on by itself."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from faxdesk.domain.fax.state import State
from faxdesk.gui.queue.fax_actions import FaxAction
from faxdesk.gui.window.banners import BannerStack
from tests.gui.desk import Desk
from tests.postgres import Server, needs_postgres, together
from tests.team.people import office, send

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


def wait(qtbot: QtBot, is_so: Callable[[], bool]) -> None:
    """Longer than elsewhere: each thread tries again after a pause of its own."""
    qtbot.waitUntil(is_so, timeout=120_000)


def says_out(desk: Desk) -> bool:
    [stack] = desk.window.findChildren(BannerStack)
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
