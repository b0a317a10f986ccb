"""One press of Send to a list in the window: one row that opens, with what all its faxes come to."""

import csv
import io
from collections import Counter
from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog

from faxdesk.domain.fax.fax import Fax
from faxdesk.domain.fax.history import HistoryQuery
from faxdesk.domain.fax.state import State
from faxdesk.engine.submissions import Submissions
from faxdesk.gui.broadcasts.broadcast_actions import BroadcastAction
from faxdesk.gui.broadcasts.broadcast_bar import BroadcastBar
from faxdesk.gui.queue.queue_columns import Column
from tests.gui.desk import UNALLOCATED, WAIT_MS, Desk

GOOD = ("+13127367270", "+13127367271", "+13127367272", "+13127367273")


def send(desk: Desk, letter: Path, *to: str) -> list[Fax]:
    desk.session.queue.pause()
    return desk.send(letter, to=to or GOOD)


def first_row(desk: Desk) -> list[str]:
    model = desk.window.queue.model
    return [str(model.data(model.index(0, column))) for column in Column]


def bar(desk: Desk) -> BroadcastBar:
    assert desk.window.queue.broadcasts is not None
    return desk.window.queue.broadcasts.bar


def press_in_table(desk: Desk, *keys: str) -> None:
    table = desk.window.queue.table
    table.setFocus()
    if not table.selected_ids():
        table.selectRow(0)
    for key in keys:
        desk.press(key)


def wait_for_row(desk: Desk, said: str) -> None:
    desk.wait(lambda: desk.window.queue.model.rowCount() > 0 and said in first_row(desk)[Column.STATE])


def go(desk: Desk, said: str) -> None:
    """Let the queue go on until the broadcast's row says this."""
    desk.session.queue.resume()
    wait_for_row(desk, said)


def test_a_list_is_one_row_and_two_numbers_stay_two(desk: Desk, letter: Path) -> None:
    send(desk, letter, *GOOD)
    wait_for_row(desk, "4 waiting")
    assert desk.window.queue.model.rowCount() == 1
    assert first_row(desk)[:3] == ["4 recipients", "letter.pdf", "3"]
    assert first_row(desk)[Column.ACTION] == "Open"
    desk.send(letter, to=("+13127367280", "+13127367281"))
    desk.wait(lambda: desk.window.queue.model.rowCount() == 3)


def test_a_screen_reader_hears_the_whole_row(desk: Desk, letter: Path) -> None:
    send(desk, letter)
    wait_for_row(desk, "4 waiting")
    model = desk.window.queue.model
    told = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("4 recipients, letter.pdf, 3, 4 waiting, ")


@pytest.mark.parametrize(("inwards", "outwards"), [("Right", "Left"), ("Return", "Backspace")])
def test_keys_open_it_and_close_it_where_it_was(
    desk: Desk, letter: Path, inwards: str, outwards: str
) -> None:
    faxes = send(desk, letter)
    wait_for_row(desk, "4 waiting")
    press_in_table(desk, inwards)
    queue = desk.window.queue
    assert [queue.model.fax_id(row) for row in range(queue.model.rowCount())] == sorted(
        (fax.id for fax in faxes), reverse=True
    )
    assert bar(desk).isVisible()
    assert bar(desk).text == "4 waiting"
    assert queue.filter.tabs.tabText(0) == "All 4"
    press_in_table(desk, outwards)
    assert queue.model.rowCount() == 1
    assert not bar(desk).isVisible()
    assert queue.table.selected_broadcast() == faxes[0].broadcast_id


def test_its_button_and_a_double_click_open_it(desk: Desk, letter: Path) -> None:
    send(desk, letter)
    wait_for_row(desk, "4 waiting")
    table = desk.window.queue.table
    index = table.model().index(0, Column.ACTION)
    desk.click(table.viewport(), at=table._delegate.button_rect(index).center())
    assert desk.window.queue.model.rowCount() == 4
    desk.click(bar(desk).back)
    assert desk.window.queue.model.rowCount() == 1


def test_tabs_and_search_look_into_the_open_one_alone(desk: Desk, letter: Path) -> None:
    faxes = send(desk, letter)
    desk.send(letter, to=("+13127367280",))
    desk.wait(lambda: desk.window.queue.model.rowCount() == 2)
    queue = desk.window.queue
    queue.open_broadcast(faxes[0].broadcast_id or 0)
    queue.filter.search.setText("7271")
    desk.wait(lambda: queue.model.rowCount() == 1)
    queue.filter.search.setText("7280")
    desk.wait(lambda: queue.model.rowCount() == 0)


def test_paused_and_let_go_on_as_a_whole(desk: Desk, letter: Path) -> None:
    faxes = send(desk, letter)
    desk.window.queue.open_broadcast(faxes[0].broadcast_id or 0)
    desk.click(bar(desk).buttons[BroadcastAction.PAUSE])
    desk.wait(lambda: bar(desk).text == "Paused, 4 waiting")
    desk.session.queue.resume()
    desk.wait(lambda: "broadcast is paused" in desk.words(faxes[0]))
    desk.click(bar(desk).buttons[BroadcastAction.GO_ON])
    desk.wait(lambda: bar(desk).text == "All 4 delivered")
    assert not bar(desk).buttons[BroadcastAction.PAUSE].isVisible()


def test_stopped_as_a_whole_after_a_question(desk: Desk, letter: Path) -> None:
    faxes = send(desk, letter)
    desk.window.queue.open_broadcast(faxes[0].broadcast_id or 0)
    asked = desk.answer("Stop all")
    desk.click(bar(desk).buttons[BroadcastAction.STOP])
    assert asked == ["Stop all faxes of this broadcast? 4 wait: they are cancelled."]
    desk.wait(lambda: bar(desk).text == "4 ended otherwise")
    assert {desk.state(fax) for fax in faxes} == {State.CANCELLED}


def test_enter_at_that_question_stops_nothing(desk: Desk, letter: Path) -> None:
    faxes = send(desk, letter)
    desk.window.queue.open_broadcast(faxes[0].broadcast_id or 0)
    desk.in_dialog(lambda box: box.defaultButton().click())  # type: ignore[attr-defined]
    desk.click(bar(desk).buttons[BroadcastAction.STOP])
    assert bar(desk).text == "4 waiting"


def test_what_failed_goes_again_but_not_to_numbers_that_do_not_exist(desk: Desk, letter: Path) -> None:
    faxes = send(desk, letter, *GOOD[:3], UNALLOCATED)
    go(desk, "1 failed, 3 delivered")
    assert first_row(desk)[0] == "4 recipients"
    desk.window.queue.open_broadcast(faxes[0].broadcast_id or 0)
    button = bar(desk).buttons[BroadcastAction.RETRY]
    assert button.text() == "Send again to 1 failed"
    desk.session.queue.pause()
    asked = desk.answer("To all")
    desk.click(button)
    desk.wait(lambda: bool(asked))
    assert "no such fax number" in asked[0]
    desk.wait(lambda: bar(desk).text == "3 delivered, 1 waiting")


def test_the_failed_tab_lists_the_faxes_themselves(desk: Desk, letter: Path) -> None:
    faxes = send(desk, letter, *GOOD[:3], UNALLOCATED)
    go(desk, "1 failed, 3 delivered")
    desk.window.queue.filter.show_failed()
    model = desk.window.queue.model
    assert [model.fax_id(row) for row in range(model.rowCount())] == [faxes[3].id]


def test_results_are_exported(
    desk: Desk, letter: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    faxes = send(desk, letter, *GOOD[:3], UNALLOCATED)
    go(desk, "1 failed, 3 delivered")
    output = tmp_path / "results.csv"
    chosen: Sequence[str] = (str(output), "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: chosen)
    desk.window.queue.open_broadcast(faxes[0].broadcast_id or 0)
    desk.click(bar(desk).buttons[BroadcastAction.EXPORT])
    desk.wait(output.exists)
    rows = list(csv.DictReader(io.StringIO(output.read_bytes().decode("utf-8-sig"), newline="")))
    assert [row["Result"] for row in rows] == ["Delivered"] * 3 + ["Failed"]


def test_removed_as_a_whole_it_is_gone_and_the_list_is_back(desk: Desk, letter: Path) -> None:
    faxes = send(desk, letter)
    go(desk, "All 4 delivered")
    desk.window.queue.open_broadcast(faxes[0].broadcast_id or 0)
    asked = desk.answer("Remove all")
    desk.click(bar(desk).buttons[BroadcastAction.REMOVE])
    desk.wait(lambda: desk.window.queue.model.rowCount() == 0)
    assert asked[0] == (
        "Remove all 4 faxes of this broadcast? What arrived (4) lies in the bin for 30 days with its proof. "
        "History shows the bin and puts it back."
    )
    assert not bar(desk).isVisible()
    binned = desk.session.history.page(HistoryQuery(is_removed=True), limit=10).faxes
    assert {fax.id for fax in binned} == {fax.id for fax in faxes}


def test_enter_at_that_question_removes_nothing(desk: Desk, letter: Path) -> None:
    faxes = send(desk, letter)
    go(desk, "All 4 delivered")
    asked = []

    def press_enter(box: QDialog) -> None:
        asked.append(box)
        QTest.keyClick(box, Qt.Key.Key_Return)

    desk.in_dialog(press_enter)
    press_in_table(desk, "Del")
    desk.wait(lambda: bool(asked))
    assert desk.window.queue.model.rowCount() == 1
    assert desk.session.history.page(HistoryQuery(is_removed=True), limit=10).faxes == ()
    assert len(desk.faxes()) == len(faxes)


def test_delete_on_its_row_asks_and_on_one_that_goes_on_does_nothing(desk: Desk, letter: Path) -> None:
    send(desk, letter)
    wait_for_row(desk, "4 waiting")
    press_in_table(desk, "Del")
    assert len(desk.faxes()) == 4


def send_a_long_list(desk: Desk, letter: Path) -> None:
    """To so many that it is done beside the window's thread; Undo is there."""
    desk.session.desk.settings.save(ask_above_recipients=0, undo_s=60)
    desk.add(letter)
    numbers = [f"+1312555{number:04}" for number in range(101)]
    desk.window.recipients_panel.recipients.add("\n".join(numbers))
    desk.press_send()
    desk.wait(lambda: len(desk.faxes()) == 101)
    wait_for_row(desk, "101 waiting")
    desk.wait(desk.undo_bar.isVisible)


def test_a_long_list_is_put_into_the_queue_apart_and_taken_back_whole(desk: Desk, letter: Path) -> None:
    send_a_long_list(desk, letter)
    desk.click(desk.undo_bar.button)
    assert not desk.undo_bar.button.isEnabled()
    desk.wait(lambda: len(desk.numbers) == 101)  # so many are taken back beside the window as well
    assert {fax.state for fax in desk.faxes()} == {State.CANCELLED}
    assert not desk.undo_bar.isVisible()


def test_what_is_taken_back_meanwhile_loses_nothing_of_a_long_list(
    desk: Desk, letter: Path, scan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    send_a_long_list(desk, letter)
    may_go_on, plain = Event(), desk.session.open_submissions

    def slowly() -> AbstractContextManager[Submissions]:
        assert may_go_on.wait(WAIT_MS / 1000)
        return plain()

    monkeypatch.setattr(desk.session, "open_submissions", slowly)
    desk.click(desk.undo_bar.button)
    desk.send(scan)
    desk.click(desk.undo_bar.button)
    assert [item.name for item in desk.items] == ["scan.pdf"]
    assert {item.name for item in desk.undo_bar.kept_items} == {"letter.pdf"}
    may_go_on.set()
    desk.wait(lambda: not desk.undo_bar.kept_items)
    assert {each.state for each in desk.faxes()} == {State.CANCELLED}
    assert [item.name for item in desk.items] == ["scan.pdf"]
    assert desk.reason() == (
        "The next fax is begun, so what was taken back stands in the queue as cancelled."
    )


def test_a_long_list_that_was_taken_back_can_be_sent_again(desk: Desk, letter: Path) -> None:
    send_a_long_list(desk, letter)
    desk.click(desk.undo_bar.button)
    desk.wait(lambda: len(desk.numbers) == 101)
    desk.session.queue.pause()
    desk.press_send()
    desk.wait(lambda: len(desk.faxes()) == 202)
    states = Counter(fax.state for fax in desk.faxes())
    assert states == {State.CANCELLED: 101, State.QUEUED: 101}
