"""Faxes taken off the list: at once, without a question, and for a while not for good."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from faxdesk.app import App
from faxdesk.domain.fax.fax import Fax
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


def press_delete(desk: Desk, *faxes: Fax) -> None:
    table = desk.window.queue.table
    table.clearSelection()
    for fax in faxes:
        table.select(fax.id)
        table.setFocus()
        desk.press("Del")


def rows(desk: Desk) -> list[int]:
    model = desk.window.queue.model
    return [model.fax_id(row) for row in range(model.rowCount())]


def bar(desk: Desk) -> TakeBackBar:
    assert desk.window.queue.removed_bar is not None
    return desk.window.queue.removed_bar


def copies(desk: Desk) -> set[str]:
    return {path.name for path in (desk.session.folder / "spool").iterdir()}


def test_delete_and_enter_leave_the_proof_of_a_delivered_fax_whole(desk: Desk, delivered: list[Fax]) -> None:
    first, second = delivered
    press_delete(desk, first)
    desk.press("Return")
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


def test_after_a_while_story_and_copy_are_gone_for_good(desk: Desk, delivered: list[Fax]) -> None:
    press_delete(desk, *delivered)
    bar(desk)._timer.setInterval(1)
    desk.wait(lambda: desk.faxes() == [])
    assert bar(desk).words == ""
    assert not copies(desk) & {fax.payload.spool_name for fax in delivered}


def test_closing_the_window_deletes_what_was_removed(desk: Desk, delivered: list[Fax]) -> None:
    press_delete(desk, delivered[0])
    assert desk.window.close()
    assert [fax.id for fax in desk.faxes()] == [delivered[1].id]


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
    desk.window.commands.carry_out(FaxAction.REMOVE, [delivered[0].id])
    assert delivered[0].id not in rows(desk)
