"""The window on a journal in which bytes rotted where SQLite doesn't see it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from faxdesk.app import App
from faxdesk.domain.fax.state import State
from tests.gui.desk import Desk
from tests.store.test_rot import columns, make, rot


@pytest.mark.parametrize("kind", ["no UTF-8", "half of it"])
def test_the_window_shows_every_fax_whatever_rotted_and_sends_none_of_them(
    qtbot: QtBot, tmp_path: Path, kind: str
) -> None:
    """Everything at once: each column of each table."""
    folder = tmp_path / "home" / "demo"
    folder.mkdir(parents=True, mode=0o700)
    make(folder / "journal.db", "demo")
    for table, column in columns():
        rot(folder / "journal.db", table, column, kind)
    with closing(sqlite3.connect(folder / "journal.db")) as raw:
        raw.execute("UPDATE queue SET hold = NULL")
        raw.commit()
    desk = Desk(App("demo", environment={"FAXDESK_HOME": str(tmp_path / "home")}, who="window"), qtbot)
    desk.open()
    try:
        model = desk.window.queue.model
        desk.wait(lambda: model.rowCount() == 3)
        desk.wait(lambda: desk.app.runner.is_working)
        desk.wait(lambda: all(fax.needs_attention for fax in desk.faxes()))
        for row in range(3):
            shown = [model.data(model.index(row, column)) for column in range(model.columnCount())]
            assert all(isinstance(text, str) for text in shown)
            assert model.data(model.index(row, 0), Qt.ItemDataRole.ToolTipRole) is not None
            desk.window.queue.table.selectRow(row)
        assert {fax.state for fax in desk.faxes()} <= {State.HELD, State.UNCERTAIN}
    finally:
        desk.close()
