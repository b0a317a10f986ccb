"""What became of the faxes: words, bars, filters, and what can be done to each."""

import sqlite3
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from faxdesk.domain.fax.fax import Document, Payload, Submission
from faxdesk.domain.fax.state import Group, State
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.people.recipient import recipients_at
from faxdesk.domain.words import Message
from faxdesk.engine.team.deciding import Decision
from faxdesk.gui.kit.theme import ToneLabel
from faxdesk.gui.queue.fax_actions import FaxAction
from faxdesk.gui.queue.pace import progress_of
from faxdesk.gui.queue.queue_columns import Column
from faxdesk.gui.window.banners import Notice
from tests.gui.desk import (
    DELIVERS,
    DELIVERS_TOO,
    DOUBTFUL,
    LONG_CALL,
    NOT_ALLOWED,
    UNALLOCATED,
    WAIT_MS,
    Desk,
)

PATHS = {
    State.QUEUED: (),
    State.UPLOADING: (State.UPLOADING,),
    State.SUBMITTING: (State.SUBMITTING,),
    State.UNCERTAIN: (State.SUBMITTING, State.UNCERTAIN),
    State.ACCEPTED: (State.SUBMITTING, State.ACCEPTED),
    State.SENDING: (State.SUBMITTING, State.ACCEPTED, State.SENDING),
    State.CANCELLING: (State.SUBMITTING, State.ACCEPTED, State.CANCELLING),
    State.HELD: (State.HELD,),
    State.DELIVERED: (State.SUBMITTING, State.ACCEPTED, State.DELIVERED),
    State.FAILED: (State.FAILED,),
    State.CANCELLED: (State.CANCELLED,),
    State.MARKED_SENT: (State.SUBMITTING, State.UNCERTAIN, State.MARKED_SENT),
}
"""How a fax gets into each state."""

CAUSES = {
    State.UNCERTAIN: "story.uncertain",
    State.HELD: "failure.destination_not_in_countries_whitelist",
    State.FAILED: "failure.user_busy",
    State.CANCELLED: "story.cancelled",
}


def queue_at_rest(
    desk: Desk, *recipients: str, name: str = "letter.pdf", not_before_s: float = 9e9
) -> list[int]:
    """Faxes that wait for a time that doesn't come, so that nothing moves them."""
    payload = Payload(documents=(Document(name=name, pages=2),), urls=("https://example.com/a.pdf",), pages=2)
    submission = Submission(
        payload=payload,
        recipients=recipients_at(recipients),
        from_number="+13125790015",
        options=FaxOptions(),
        not_before_s=not_before_s,
    )
    return desk.session.submissions.add(submission)


def test_every_state_has_words_an_icon_and_no_code(desk: Desk) -> None:
    desk.app.runner.stop(2.0)  # so that the states stay as they are made here
    said = {}
    for state, path in PATHS.items():
        (fax_id,) = queue_at_rest(desk, f"+1312736{list(State).index(state):04}")
        for target in path:
            cause = Message(code=CAUSES.get(target, f"story.{target}"))
            journal = desk.app.stores.journal
            assert journal.move(journal.fax(fax_id), target, cause=cause, at_s=desk.session.now_s())
        desk.window.queue.apply(frozenset({fax_id}))
        row = desk.window.queue.model.row(0)
        assert row is not None
        said[state] = row.words
        assert desk.window._icons._drawing(row.icon), f"{row.icon} is not drawn"
    assert all(words and "_" not in words and "{" not in words for words in said.values())
    assert len(set(said.values())) == len(State)
    assert said[State.SENDING] == "Sending"
    assert said[State.FAILED].startswith("Failed: The receiver was busy.")


def test_a_busy_line_says_when_it_is_tried_again(desk: Desk, letter: Path) -> None:
    fax = desk.send(letter, to=("+13127367001",))[0]
    desk.wait_for_words(fax, "The receiver was busy. FaxDesk tries again at ")


def test_a_failed_fax_says_why_and_what_to_do(desk: Desk, letter: Path) -> None:
    fax = desk.send(letter, to=(UNALLOCATED,))[0]
    desk.wait_for(fax, State.FAILED)
    desk.wait_for_words(fax, "Failed: ")
    assert "Check the number" in desk.words(fax)


def test_bars_are_measured_for_uploads_and_never_full_for_estimates(desk: Desk) -> None:
    desk.app.runner.stop(2.0)  # once it has begun it takes back what no thread of its own has in hand
    (fax_id,) = queue_at_rest(desk, DELIVERS)
    journal, now_s = desk.app.stores.journal, desk.session.now_s()
    assert progress_of(journal.fax(fax_id), None, page_s=45, now_s=now_s) is None
    journal.move(journal.fax(fax_id), State.UPLOADING, cause=Message(code="story.uploading"), at_s=now_s)
    assert progress_of(journal.fax(fax_id), (45, 100), page_s=45, now_s=now_s) == pytest.approx(0.45)
    for state in (State.SUBMITTING, State.ACCEPTED, State.SENDING):
        journal.move(journal.fax(fax_id), state, cause=Message(code=f"story.{state}"), at_s=now_s)
    fax = journal.fax(fax_id)
    assert progress_of(fax, None, page_s=45, now_s=now_s + 45) == pytest.approx(0.5)
    shares = [progress_of(fax, None, page_s=45, now_s=now_s + 45 * each) or 0.0 for each in range(2, 40)]
    assert all(later - sooner > 0.002 for sooner, later in pairwise(shares[:6])), "it stands still"
    assert shares == sorted(set(shares))
    assert shares[0] < 0.75
    assert shares[-1] < 0.9


def test_the_bar_says_that_it_is_an_estimate(desk: Desk, long_letter: Path) -> None:
    fax = desk.send(long_letter, to=(LONG_CALL,))[0]
    desk.wait_for_words(fax, "Sending")
    model = desk.window.queue.model
    hint = model.data(model.index(desk.place(fax), Column.STATE), Qt.ItemDataRole.ToolTipRole)
    assert hint == "Sending. The bar is an estimate: Telnyx doesn't tell how many pages have gone."


def test_a_line_kept_for_a_fax_in_doubt_is_told_in_the_status_line(desk: Desk, letter: Path) -> None:
    fax = desk.send(letter, to=(DOUBTFUL,))[0]
    desk.wait_for(fax, State.UNCERTAIN)
    line = desk.window.status_line
    desk.wait(lambda: "1 of 2 lines in use (1 kept for a fax in doubt)" in line.text)
    assert line._left.toolTip() == "1 line is kept for a fax whose outcome isn't known yet."
    assert line._right.text() == "1 needs you"
    desk.session.commands.decide(fax.id, Decision.MARK_SENT)
    desk.wait(lambda: "0 of 2 lines in use ·" in line.text)
    assert line._left.toolTip() == ""


def test_where_there_is_no_room_the_row_says_why_above_and_what_to_do_below(desk: Desk, letter: Path) -> None:
    fax = desk.send(letter, to=(UNALLOCATED,))[0]
    desk.wait_for(fax, State.FAILED)
    desk.wait_for_words(fax, "Failed: ")
    row = desk.window.queue.model.row(desk.place(fax))
    assert row is not None
    shorten = desk.window.queue.table._delegate._shortened
    assert shorten(row, Column.STATE, 5_000) == row.words
    why, what_to_do = shorten(row, Column.STATE, 300).split("\n")
    assert why == "This number can't receive faxes."
    assert what_to_do.startswith("Check the number")
    narrow = shorten(row, Column.STATE, 120).split("\n")
    assert narrow[0].startswith("This number")
    assert narrow[1].endswith("…")


def test_of_several_documents_the_first_name_keeps_its_beginning(desk: Desk) -> None:
    names = ("contract of the 3rd of May with all its appendices.pdf", "letter.pdf")
    documents = tuple(Document(name=name, pages=1) for name in names)
    submission = Submission(
        payload=Payload(documents=documents, urls=("https://example.com/a.pdf",), pages=2),
        recipients=recipients_at((DELIVERS,)),
        from_number="+13125790015",
        options=FaxOptions(),
        not_before_s=9e9,
    )
    desk.session.submissions.add(submission)
    desk.wait(lambda: desk.window.queue.model.rowCount() == 1)
    row = desk.window.queue.model.row(0)
    assert row is not None
    said = desk.window.queue.table._delegate._shortened(row, Column.DOCUMENT, 200)
    assert said.startswith("contr")
    assert said.endswith("… and 1 more")


def test_a_change_keeps_the_selection_and_the_place(desk: Desk) -> None:
    ids = queue_at_rest(desk, *(f"+44207946{last:04}" for last in range(100)))
    desk.wait(lambda: desk.window.queue.model.rowCount() == 100)
    table = desk.window.queue.table
    table.select(ids[40])
    top = table.rowAt(0)
    assert top > 0
    read_at_top = desk.window.queue.model.fax_id(top)
    desk.session.commands.cancel(ids[40])
    queue_at_rest(desk, DELIVERS, DELIVERS_TOO)
    desk.wait(lambda: desk.window.queue.model.rowCount() == 102)
    assert table.selected_ids() == [ids[40]]
    assert desk.window.queue.model.fax_id(table.rowAt(0)) == read_at_top


def test_a_selected_fax_stays_in_a_tab_that_it_no_longer_belongs_to(desk: Desk) -> None:
    first, second = queue_at_rest(desk, DELIVERS, DELIVERS_TOO)
    queue = desk.window.queue
    queue.filter.tabs.setCurrentIndex(2)
    desk.wait(lambda: queue.model.rowCount() == 2)
    queue.table.select(first)
    desk.wait(lambda: queue.model._kept == {first})  # a click's time before anything else is done
    desk.session.commands.cancel(first)
    desk.wait(lambda: queue.model.data(queue.model.index(1, 3)) == "Cancelled before it went.")
    queue.table.select(second)
    desk.wait(lambda: queue.model.rowCount() == 1)


@pytest.mark.parametrize("hide", ["tab", "search"])
def test_a_fax_that_changed_while_it_was_hidden_is_shown_as_it_is_now(desk: Desk, hide: str) -> None:
    (fax_id,) = queue_at_rest(desk, DELIVERS, name="letter.pdf")
    fax, queue = desk.session.faxes.fax(fax_id), desk.window.queue
    desk.wait_for_words(fax, "Goes at")
    if hide == "tab":
        queue.filter.tabs.setCurrentIndex(5)
    else:
        queue.filter.search.setText("another")
    desk.wait(lambda: queue.model.rowCount() == 0)
    with desk.qtbot.waitSignal(desk.bridge.faxes_changed, timeout=WAIT_MS):
        desk.session.commands.cancel(fax_id)
    queue.filter.show_all()
    queue.filter._emit()  # not after the time that typing is given
    assert desk.words(fax) == "Cancelled before it went."


def test_a_fax_that_was_being_read_is_not_put_into_another_tab(desk: Desk) -> None:
    (fax_id,) = queue_at_rest(desk, DELIVERS)
    queue = desk.window.queue
    desk.wait(lambda: queue.model.rowCount() == 1)
    queue.model.keep([fax_id])
    queue.model.set_filter(Group.FAILED, "")
    queue.model.apply(frozenset({fax_id}))
    assert queue.model.rowCount() == 0


def test_a_fax_that_is_read_and_removed_elsewhere_leaves_the_list(desk: Desk) -> None:
    (fax_id,) = queue_at_rest(desk, DELIVERS)
    queue = desk.window.queue
    desk.wait(lambda: queue.model.rowCount() == 1)
    queue.table.select(fax_id)
    queue.model.keep([fax_id])
    desk.session.commands.cancel(fax_id)
    desk.session.commands.remove(fax_id)
    queue.model.apply(None)
    assert queue.model.rowCount() == 0


def test_a_decided_fax_leaves_needs_you_with_the_tab(desk: Desk, letter: Path) -> None:
    fax = desk.send(letter, to=(DOUBTFUL,))[0]
    desk.wait_for(fax, State.UNCERTAIN)
    queue = desk.window.queue
    queue.filter.tabs.setCurrentIndex(3)
    desk.wait_for_words(fax, "Not sure it went.")
    queue.table.select(fax.id)
    desk.wait(lambda: fax.id in queue.model._kept)
    choose(queue.table.menu(), "It went: mark as sent")
    desk.wait_for_words(fax, "Marked as sent by you")
    queue.filter.tabs.setCurrentIndex(1)
    queue.filter.tabs.setCurrentIndex(3)
    assert queue.model.rowCount() == 0


def test_a_tab_never_shows_fewer_than_the_list_after_send(desk: Desk, letter: Path) -> None:
    desk.session.desk.settings.save(undo_s=60)
    seen: list[str] = []
    desk.window.composer.sent.connect(lambda _sent: seen.append(desk.window.queue.filter.tabs.tabText(0)))
    desk.send(letter)
    assert seen == ["All 1"]


def test_the_tabs_count_and_filter(desk: Desk, letter: Path) -> None:
    failed = desk.send(letter, to=(UNALLOCATED,))[0]
    delivered = desk.send(letter, to=(DELIVERS,))[0]
    desk.wait_for(failed, State.FAILED)
    desk.wait_for(delivered, State.DELIVERED)
    tabs = desk.window.queue.filter.tabs
    desk.wait(lambda: tabs.tabText(5) == "Delivered 1")
    assert tabs.tabText(0) == "All 2"
    tabs.setCurrentIndex(4)
    assert desk.window.queue.model.rowCount() == 1
    assert desk.words(failed).startswith("Failed")
    assert desk.words(delivered) == ""


def test_the_search_finds_numbers_and_documents(desk: Desk) -> None:
    queue_at_rest(desk, DELIVERS, name="invoice.pdf")
    queue_at_rest(desk, DELIVERS_TOO, name="letter.pdf")
    queue = desk.window.queue
    desk.press("Ctrl+F")
    assert queue.filter.search.hasFocus()
    QTest.keyClicks(queue.filter.search, "736-7276")
    desk.wait(lambda: queue.model.rowCount() == 1)
    queue.filter.search.setText("letter")
    desk.wait(lambda: queue.model.data(queue.model.index(0, 1)) == "letter.pdf")
    queue.filter.search.setText("pdf 020 7946 letter")
    desk.wait(lambda: queue.model.rowCount() == 1)
    queue_at_rest(desk, DELIVERS_TOO, name="scan.pdf")
    assert queue_at_rest(desk, DELIVERS_TOO, name="letter 2.pdf")
    desk.wait(lambda: queue.model.rowCount() == 2)
    queue.filter.search.setText("nothing like it")
    desk.wait(lambda: queue.model.rowCount() == 0)
    assert queue.table._instead.text() == "No fax fits what you look for."
    desk.press("Escape")
    desk.wait(lambda: queue.model.rowCount() == 4)


def test_the_button_in_a_row_cancels_a_fax_that_waits(desk: Desk, letter: Path) -> None:
    desk.session.queue.pause()
    fax = desk.send(letter)[0]
    desk.click_row_button(fax)
    assert desk.state(fax) is State.CANCELLED


def test_the_button_in_a_row_tries_a_failed_fax_again(desk: Desk, letter: Path) -> None:
    fax = desk.send(letter, to=("+13127367133",))[0]  # whose document is never taken
    desk.wait_for(fax, State.FAILED)
    desk.wait_for_words(fax, "Failed")
    desk.click_row_button(fax)
    story = desk.session.faxes.history(fax.id)
    assert "story.retried" in [event.cause.code for event in story]


def test_a_fax_under_way_is_cancelled_from_the_menu(desk: Desk, long_letter: Path) -> None:
    fax = desk.send(long_letter, to=(LONG_CALL,))[0]
    desk.wait_for(fax, State.SENDING)
    desk.wait_for_words(fax, "Sending")
    desk.window.queue.table.select(fax.id)
    choose(desk.window.queue.table.menu(), "Cancel")
    desk.wait_for(fax, State.CANCELLED)


def test_an_uncertain_fax_is_decided_by_a_person(desk: Desk, letter: Path) -> None:
    fax = desk.send(letter, to=(DOUBTFUL,))[0]
    desk.wait_for(fax, State.UNCERTAIN)
    desk.wait_for_words(fax, "Not sure it went.")
    table = desk.window.queue.table
    table.select(fax.id)
    texts = [action.text() for action in table.menu().actions() if action.text()]
    assert texts == [
        *("It did not go: send again", "It went: mark as sent", "Give it up"),
        *("Transmission report…", "Save proof…", "Send again to another number…", "Edit and send again"),
        *("Open what was sent", "Details"),
    ]
    choose(table.menu(), "It went: mark as sent")
    assert desk.state(fax) is State.MARKED_SENT
    desk.wait_for_words(fax, "Marked as sent by you ")


def test_needs_you_is_marked_on_its_tab(desk: Desk, letter: Path) -> None:
    tabs = desk.window.queue.filter.tabs
    assert tabs.tabIcon(3).isNull()
    fax = desk.send(letter, to=(NOT_ALLOWED,))[0]
    desk.wait_for(fax, State.HELD)
    desk.wait(lambda: tabs.tabText(3) == "Needs you 1")
    assert not tabs.tabIcon(3).isNull()


def test_a_fax_that_takes_too_long_is_counted_and_found_among_what_needs_you(desk: Desk) -> None:
    desk.app.runner.stop(2.0)
    overdue, under_way = queue_at_rest(desk, DELIVERS, DELIVERS_TOO)
    journal, filter_ = desk.app.stores.journal, desk.window.queue.filter
    for fax_id in (overdue, under_way):
        for state in PATHS[State.SENDING]:
            journal.move(journal.fax(fax_id), state, cause=Message(code=f"story.{state}"), at_s=1.0)
    journal.note(journal.fax(overdue), cause=Message(code="story.overdue"), at_s=2.0, needs_attention=True)
    desk.window.queue.apply(frozenset({overdue, under_way}))
    desk.wait(lambda: filter_.tabs.tabText(3) == "Needs you 1")
    assert (filter_.tabs.tabText(0), filter_.tabs.tabText(1)) == ("All 2", "Under way 1")
    filter_.tabs.setCurrentIndex(3)
    model = desk.window.queue.model
    assert [model.fax_id(row) for row in range(model.rowCount())] == [overdue]
    assert "unusually long" in desk.words(journal.fax(overdue))
    journal.note(journal.fax(overdue), cause=Message(code="story.sending"), at_s=3.0, needs_attention=False)
    desk.window.queue.apply(frozenset({overdue}))
    assert model.rowCount() == 0


def test_a_fax_that_has_not_ended_is_not_removed_but_explained(desk: Desk) -> None:
    (fax_id,) = queue_at_rest(desk, DELIVERS)
    desk.wait(lambda: desk.window.queue.model.rowCount() == 1)
    desk.window.queue.table.select(fax_id)
    desk.window.queue.table.setFocus()
    desk.press("Del")
    assert "Cancel it first" in desk.window._banners.banner(Notice.REFUSED).text
    assert len(desk.faxes()) == 1


def test_the_details_tell_the_whole_story_with_times(desk: Desk, letter: Path) -> None:
    fax = desk.send(letter)[0]
    desk.wait_for(fax, State.DELIVERED)
    desk.wait_for_words(fax, "Delivered")
    desk.window.queue.table.select(fax.id)
    desk.window.queue.table.setFocus()
    desk.press("Return")
    pane = desk.window.queue.details
    assert pane is not None
    texts = [label.text() for label in pane.findChildren(ToneLabel)]
    assert "Delivered" in texts
    assert "letter.pdf (3 pages, 17 KB)" in texts
    assert "Put into the queue." in texts
    assert "Telnyx has taken the fax." in texts
    assert sum(text.startswith("20") and ":" in text for text in texts) >= 4


def test_what_a_fax_can_not_take_is_said_at_the_top(desk: Desk, letter: Path) -> None:
    fax = desk.send(letter)[0]
    desk.wait_for(fax, State.DELIVERED)
    desk.window.commands.carry_out(FaxAction.RETRY, [fax.id])
    assert "was delivered" in desk.window._banners.banner(Notice.REFUSED).text


def test_several_faxes_take_one_command(desk: Desk) -> None:
    ids = queue_at_rest(desk, DELIVERS, DELIVERS_TOO, LONG_CALL)
    desk.wait(lambda: desk.window.queue.model.rowCount() == 3)
    table = desk.window.queue.table
    table.selectAll()
    table.carry_out(FaxAction.CANCEL)
    assert {desk.session.faxes.fax(fax_id).state for fax_id in ids} == {State.CANCELLED}


def choose(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.close()


def test_a_held_fax_says_so_stays_and_goes_when_it_is_let_go(desk: Desk, letter: Path) -> None:
    desk.session.queue.pause()
    fax = desk.send(letter)[0]
    table = desk.window.queue.table
    table.select(fax.id)
    choose(table.menu(), "Put on hold")
    assert desk.state(fax) is State.HELD
    desk.wait_for_words(fax, "On hold. You kept it back. Let it go when it may go.")
    desk.session.queue.resume()
    assert "Put on hold" not in [action.text() for action in table.menu().actions()]
    desk.click_row_button(fax)
    desk.wait_for(fax, State.DELIVERED)


def test_a_command_that_the_journal_does_not_take_now_is_said_once_and_changes_nothing(desk: Desk) -> None:
    ids = queue_at_rest(desk, DELIVERS, DELIVERS_TOO, LONG_CALL)
    desk.wait(lambda: desk.window.queue.model.rowCount() == 3)
    told: list[str] = []
    desk.window.commands.refused.connect(told.append)
    with closing(sqlite3.connect(desk.session.folder / "journal.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        desk.window.commands.carry_out(FaxAction.CANCEL, ids)
        other.execute("ROLLBACK")
    assert len(told) == 1
    assert "in use by another program" in told[0]
    assert {desk.session.faxes.fax(fax_id).state for fax_id in ids} == {State.QUEUED}
    desk.window.commands.carry_out(FaxAction.CANCEL, ids)
    assert {desk.session.faxes.fax(fax_id).state for fax_id in ids} == {State.CANCELLED}
