"""Faxes taken off the list: after a question that keeps by default, and into the bin what arrived."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from faxdesk.app import App
from faxdesk.domain.acts import ActFilter
from faxdesk.domain.fax.fax import Fax
from faxdesk.domain.fax.history import HistoryQuery
from faxdesk.domain.fax.state import State
from faxdesk.gui.kit.take_back import TakeBackBar
from faxdesk.gui.queue.fax_actions import FaxAction
from tests.gui.desk import DELIVERS, DELIVERS_TOO, Desk


@pytest.fixture
def delivered(desk: Desk, letter: Path) -> list[Fax]:
    faxes = desk.send(letter, to=(DELIVERS, DELIVERS_TOO))
    for fax in faxes:
        desk.wait_for(fax, State.DELIVERED)
        desk.wait_for_words(fax, "Delivered")
    return faxes


def press_delete(desk: Desk, *faxes: Fax) -> list[str]:
    """Delete each, and say yes; returns what was asked."""
    table = desk.window.queue.table
    table.clearSelection()
    asked = []
    for fax in faxes:
        table.select(fax.id)
        table.setFocus()
        answered = desk.answer("Remove")
        desk.press("Del")
        asked += answered
        desk.window.activateWindow()  # as a desktop does once the question has gone
        desk.wait(desk.window.isActiveWindow)
    return asked


def rows(desk: Desk) -> list[int]:
    model = desk.window.queue.model
    return [model.fax_id(row) for row in range(model.rowCount())]


def bar(desk: Desk) -> TakeBackBar:
    assert desk.window.queue.removed_bar is not None
    return desk.window.queue.removed_bar


def bar_words(desk: Desk) -> str:
    return desk.window.queue.removed_bar.words if desk.window.queue.removed_bar is not None else ""


def in_bin(desk: Desk) -> list[int]:
    query = HistoryQuery(is_removed=True)
    return sorted(fax.id for fax in desk.session.history.page(query, limit=10).faxes)


def copies(desk: Desk) -> set[str]:
    return {path.name for path in (desk.session.folder / "spool").iterdir()}


def test_delete_and_enter_change_nothing(desk: Desk, delivered: list[Fax]) -> None:
    desk.window.queue.table.select(delivered[0].id)
    desk.window.queue.table.setFocus()
    asked = []

    def press_enter(box: QDialog) -> None:
        assert isinstance(box, QMessageBox)
        asked.append(box.informativeText())
        QTest.keyClick(box, Qt.Key.Key_Return)

    desk.in_dialog(press_enter)
    desk.press("Del")
    assert len(asked) == 1
    assert "the bin for 30 days with its proof" in asked[0]
    assert rows(desk) == sorted((fax.id for fax in delivered), reverse=True)
    assert bar_words(desk) == ""


def test_what_arrived_comes_back_whole_within_the_bar_s_time(desk: Desk, delivered: list[Fax]) -> None:
    first, second = delivered
    asked = press_delete(desk, first)
    [question] = asked
    assert question.startswith("Remove this fax? It arrived, so it lies in the bin for 30 days")
    assert rows(desk) == [second.id]
    assert bar(desk).words.startswith("1 fax removed.")
    assert desk.session.faxes.history(first.id)
    assert first.payload.spool_name in copies(desk)
    desk.press("Ctrl+Z")
    assert rows(desk) == [second.id, first.id]
    assert bar(desk).words == ""


def test_several_removed_one_after_the_other_come_back_together(desk: Desk, delivered: list[Fax]) -> None:
    press_delete(desk, *delivered)
    assert rows(desk) == []
    assert bar(desk).words.startswith("2 faxes removed.")
    desk.click(bar(desk).button)
    assert rows(desk) == sorted((fax.id for fax in delivered), reverse=True)


def test_the_tabs_and_the_search_know_nothing_of_what_was_removed(desk: Desk, delivered: list[Fax]) -> None:
    first, second = delivered
    press_delete(desk, first)
    tabs = desk.window.queue.filter.tabs
    assert (tabs.tabText(0), tabs.tabText(5)) == ("All 1", "Delivered 1")
    desk.window.queue.filter.search.setText("letter")
    desk.wait(lambda: rows(desk) == [second.id])
    desk.window.queue.apply(None)
    assert rows(desk) == [second.id]
    desk.press("Ctrl+Z")
    assert tabs.tabText(0) == "All 2"
    assert rows(desk) == [second.id, first.id]


def test_after_a_while_what_arrived_lies_in_the_bin_with_its_proof(desk: Desk, delivered: list[Fax]) -> None:
    press_delete(desk, *delivered)
    bar(desk)._timer.setInterval(1)
    desk.wait(lambda: in_bin(desk) == sorted(fax.id for fax in delivered))
    desk.wait(lambda: bar(desk).words == "")
    assert rows(desk) == []
    assert all(desk.session.faxes.history(fax.id) for fax in delivered)
    assert {fax.payload.spool_name for fax in delivered} <= copies(desk)
    acts = [told.act.what for told in desk.session.acts().page(ActFilter())]
    assert acts.count("fax_binned") == 2
    desk.session.commands.restore(delivered[0].id)
    assert in_bin(desk) == [delivered[1].id]
    assert desk.session.acts().page(ActFilter())[0].act.what == "fax_restored"


def test_after_a_while_what_did_not_arrive_is_gone_for_good(desk: Desk, letter: Path) -> None:
    desk.session.queue.pause()
    waiting = desk.send(letter)[0]
    desk.session.commands.cancel(waiting.id)
    desk.wait_for_words(waiting, "Cancelled")
    press_delete(desk, waiting)
    bar(desk)._timer.setInterval(1)
    desk.wait(lambda: desk.faxes() == [])
    assert bar(desk).words == ""
    assert waiting.payload.spool_name not in copies(desk)


def test_closing_the_window_puts_what_was_removed_into_the_bin(desk: Desk, delivered: list[Fax]) -> None:
    press_delete(desk, delivered[0])
    assert desk.window.close()
    assert in_bin(desk) == [delivered[0].id]


def test_a_fax_that_was_sent_again_meanwhile_is_not_deleted_but_shown_again(desk: Desk, letter: Path) -> None:
    desk.session.desk.settings.save(ask_new_country=False)
    fax = desk.send(letter)[0]
    desk.wait_for(fax, State.DELIVERED)
    desk.session.queue.pause()
    waiting = desk.send(letter, to=(DELIVERS_TOO,))[0]
    desk.session.commands.cancel(waiting.id)
    desk.wait_for_words(waiting, "Cancelled")
    press_delete(desk, waiting)
    desk.session.commands.retry(waiting.id)  # by the command line, or another FaxDesk
    bar(desk).ended.emit()
    assert waiting.id in rows(desk)
    assert desk.state(waiting) is State.QUEUED


def test_what_was_removed_when_the_power_failed_stands_in_the_list_again(
    desk: Desk, delivered: list[Fax], qtbot: QtBot, tmp_path: Path
) -> None:
    press_delete(desk, delivered[0])
    other = Desk(App("demo", environment={"FAXDESK_HOME": str(tmp_path / "home")}, who="window"), qtbot)
    assert rows(other) == sorted((fax.id for fax in delivered), reverse=True)
    other.close()


def test_the_key_takes_back_what_was_done_last(desk: Desk, delivered: list[Fax], scan: Path) -> None:
    desk.session.desk.settings.save(undo_s=60)
    press_delete(desk, delivered[0])
    sent = desk.send(scan, to=("+13125550103",))[0]
    desk.press("Ctrl+Z")
    desk.wait(lambda: desk.numbers == ["+1 312-555-0103"])
    assert delivered[0].id not in rows(desk)
    desk.window.queue.table.setFocus()
    desk.press("Ctrl+Z")
    assert delivered[0].id in rows(desk)
    assert desk.session.faxes.find(sent.id) is None or desk.state(sent) is State.CANCELLED


def test_removing_is_in_the_menu_as_what_it_is(desk: Desk, delivered: list[Fax]) -> None:
    table = desk.window.queue.table
    table.select(delivered[0].id)
    menu = table.menu()
    texts = [action.text() for action in menu.actions()]
    menu.close()
    assert "Remove from the list" in texts
    desk.answer("Remove")
    desk.window.commands.carry_out(FaxAction.REMOVE, [delivered[0].id])
    assert delivered[0].id not in rows(desk)
