"""The history's window: what is over is found, ordered, exported and removed with a question first."""

import csv
import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox

from faxdesk.domain.fax.state import State
from faxdesk.gui.history.history_window import HistoryWindow
from tests.gui.desk import Desk

TO = "312 736 7276"


@pytest.fixture
def history(desk: Desk, letter: Path) -> HistoryWindow:
    fax = desk.send(letter)[0]
    desk.wait_for(fax, State.DELIVERED)
    desk.press("Ctrl+H")
    [window] = desk.window.findChildren(HistoryWindow)
    desk.wait(window.isVisible)
    return window


def test_what_is_over_is_found_and_told_as_in_the_queue(desk: Desk, history: HistoryWindow) -> None:
    assert history.model.rowCount() == 1
    assert history.count.text() == "1 faxes"
    history.search.setText("letter 7276")
    history.refresh()
    assert history.model.rowCount() == 1
    history.search.setText("nobody")
    history.refresh()
    assert history.model.rowCount() == 0
    history.search.clear()
    history.state.setCurrentIndex(2)
    assert history.model.rowCount() == 0


def test_a_column_orders_the_list_and_enter_of_the_search_asks_again(history: HistoryWindow) -> None:
    for column in range(history.model.columnCount()):
        history._sort_by(column)
        assert history.model.rowCount() == 1


def test_what_is_shown_is_exported(history: HistoryWindow, tmp_path: Path) -> None:
    history.export(tmp_path / "history.csv")
    rows = list(csv.reader((tmp_path / "history.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert len(rows) == 2
    assert "+1 312-736-7276" in rows[1]
    history.export(tmp_path / "history.json")
    assert json.loads((tmp_path / "history.json").read_text())["to"] == "+13127367276"


def test_removing_asks_with_keep_as_what_enter_does_and_keeps_what_arrived(
    desk: Desk, history: HistoryWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    history.table.selectRow(0)
    [fax_id] = history.selected_ids()
    monkeypatch.setattr(QMessageBox, "exec", lambda box: box.defaultButton().click())
    history._remove()
    assert history.model.rowCount() == 1
    monkeypatch.setattr("faxdesk.gui.queue.removed_bar.may_remove", lambda *_: True)
    history._remove()
    assert history.model.rowCount() == 0
    desk.session.commands.restore(fax_id)
    history.refresh()
    assert history.model.rowCount() == 1
