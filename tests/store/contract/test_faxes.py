"""Faxes in any journal: kept as they were sent, moved with their reason, told to others, forgotten whole."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest

from faxdesk.domain.errors import CommandRefusedError
from faxdesk.domain.fax.state import Group, PendingRequest, State
from faxdesk.domain.people.recipient import Recipient
from faxdesk.domain.words import Message
from faxdesk.engine.records.journal import Journal
from tests.store.contract.team import NOW_S, ONE, THREE, TWO, WHY, add, go, payload, submission


def test_what_was_sent_is_kept_as_it_was_for_everybody(journal: Journal, other: Journal) -> None:
    sent = replace(
        submission(not_before_s=NOW_S + 60, undo_until_s=NOW_S + 5, expires_at_s=NOW_S + 900),
        recipients=(Recipient(address=ONE, name="Dr. Zoë Müller", contact_id=42),),
    )
    [fax_id] = journal.add(sent, at_s=NOW_S)
    fax = other.fax(fax_id)
    assert fax.recipient == Recipient(address=ONE, name="Dr. Zoë Müller", contact_id=42)
    assert (fax.payload, fax.options, fax.from_number) == (sent.payload, sent.options, sent.from_number)
    assert (fax.not_before_s, fax.undo_until_s, fax.expires_at_s) == (NOW_S + 60, NOW_S + 5, NOW_S + 900)
    assert (fax.state, fax.created_at_s, fax.owner) == (State.QUEUED, NOW_S, None)
    assert [event.target for event in other.listing.history(fax_id)] == [State.QUEUED]


def test_one_press_of_send_is_found_again_with_all_its_parts_and_recipients(journal: Journal) -> None:
    ids = add(journal, ONE, TWO, parts=2)
    another = add(journal, THREE)
    faxes = journal.listing.faxes(ids)
    assert [(fax.recipient.address, fax.payload.part) for fax in faxes] == [
        *((ONE, 1), (TWO, 1), (ONE, 2), (TWO, 2))
    ]
    [sent] = {fax.submission_id for fax in faxes}
    assert [fax.id for fax in journal.listing.of_submission(sent)] == ids
    assert journal.fax(another[0]).submission_id != sent


def test_a_move_is_written_with_its_reason_and_what_changed(journal: Journal) -> None:
    [fax_id] = add(journal)
    fax = go(journal, fax_id, State.SUBMITTING, State.UNCERTAIN)
    reason = Message(code="story.found", values={"number": 2})
    assert journal.move(
        fax,
        State.ACCEPTED,
        cause=reason,
        at_s=NOW_S + 9,
        detail={"remote_id": "r-1"},
        remote_id="r-1",
        pending_request=PendingRequest.CANCEL,
        tries=2,
    )
    moved = journal.fax(fax_id)
    assert (moved.state, moved.state_since_s, moved.message) == (State.ACCEPTED, NOW_S + 9, reason)
    assert (moved.remote_id, moved.pending_request, moved.tries) == ("r-1", PendingRequest.CANCEL, 2)
    last = journal.listing.history(fax_id)[-1]
    assert (last.source, last.target, last.cause) == (State.UNCERTAIN, State.ACCEPTED, reason)
    assert last.detail == {"remote_id": "r-1"}


def test_who_comes_too_late_changes_nothing(journal: Journal, other: Journal) -> None:
    [fax_id] = add(journal)
    seen = other.fax(fax_id)
    go(journal, fax_id, State.CANCELLED)
    assert not other.move(seen, State.HELD, cause=WHY, at_s=NOW_S)
    assert not other.note(seen, cause=WHY, at_s=NOW_S, is_urgent=True)
    assert (journal.fax(fax_id).state, journal.fax(fax_id).is_urgent) == (State.CANCELLED, False)
    assert len(journal.listing.history(fax_id)) == 2


def test_a_move_that_no_fax_makes_is_a_fault_of_ours(journal: Journal) -> None:
    [fax_id] = add(journal)
    with pytest.raises(ValueError, match="no move from queued to delivered"):
        journal.move(journal.fax(fax_id), State.DELIVERED, cause=WHY, at_s=NOW_S)


def test_a_note_stays_out_of_the_row_where_it_is_no_news(journal: Journal) -> None:
    [fax_id] = add(journal)
    said = journal.fax(fax_id).message
    news = Message(code="story.moved_up")
    assert journal.note(journal.fax(fax_id), cause=news, at_s=NOW_S, is_news=False, needs_attention=True)
    assert (journal.fax(fax_id).message, journal.fax(fax_id).needs_attention) == (said, True)
    assert journal.note(journal.fax(fax_id), cause=news, at_s=NOW_S)
    assert journal.fax(fax_id).message == news
    assert [event.cause for event in journal.listing.history(fax_id)] == [said, news, news]


def test_what_breaks_off_half_way_leaves_nothing_behind(journal: Journal, other: Journal) -> None:
    [fax_id] = add(journal)

    def half() -> None:
        with journal.transaction(), journal.transaction():
            go(journal, fax_id, State.HELD)
            journal.set_paused(True)
            raise InterruptedError

    with pytest.raises(InterruptedError):
        half()
    assert other.fax(fax_id).state is State.QUEUED
    assert not other.queue().is_paused
    assert len(other.listing.history(fax_id)) == 1


def test_a_fax_is_forgotten_with_its_file_once_no_other_needs_it(journal: Journal) -> None:
    name, other = payload().spool_name or "", f"{9:032x}.pdf"
    first, second = add(journal, ONE, TWO)
    assert journal.work.owned_in_spool([name, other]) == {name}
    assert journal.remove(first, at_s=NOW_S) is None
    assert journal.find(first) is None
    assert journal.remove(second, at_s=NOW_S) == payload().spool_name
    assert journal.work.owned_in_spool([name, other]) == set()
    with pytest.raises(CommandRefusedError):
        journal.fax(second)


def test_changes_are_told_by_number_to_everybody_else(journal: Journal, other: Journal) -> None:
    seen, version = other.last_change(), other.data_version()
    ids = add(journal, ONE, TWO)
    assert other.data_version() != version
    changed, seen = other.changes_since(seen)
    assert changed == frozenset(ids)
    changes: tuple[Callable[[], None], ...] = (
        partial(journal.set_paused, True),
        partial(journal.set_hold, WHY),
        partial(journal.set_offline, True),
        partial(journal.notices.add, WHY, at_s=NOW_S),
        journal.notices.dismiss,
    )
    for change in changes:
        change()
        changed, seen = other.changes_since(seen)
        assert changed == frozenset({0})
    journal.remove(ids[0], at_s=NOW_S)
    assert other.changes_since(seen)[0] == frozenset({ids[0]})
    assert other.changes_since(other.last_change())[0] == frozenset()


def test_the_queue_and_its_notices_stand_until_somebody_changes_them(
    journal: Journal, other: Journal
) -> None:
    hold = Message(code="api.no_money", values={"amount": "0.00"})
    journal.set_paused(True)
    journal.set_hold(hold)
    journal.set_offline(True)
    journal.notices.add(WHY, at_s=NOW_S)
    queue = other.queue(lines=3)
    assert (queue.is_paused, queue.hold, queue.is_offline, queue.lines) == (True, hold, True, 3)
    assert other.notices.standing() == (WHY,)
    other.set_hold(None)
    other.notices.dismiss()
    assert (journal.queue().hold, journal.notices.standing()) == (None, ())


def test_faxes_are_listed_by_state_group_words_and_newest_first(journal: Journal) -> None:
    first, second, third = add(journal, ONE, TWO, THREE)
    go(journal, first, State.HELD)
    journal.note(journal.fax(second), cause=WHY, at_s=NOW_S, needs_attention=True)
    ids = journal.listing.ids
    assert ids() == [third, second, first]
    assert ids(states={State.QUEUED}) == [third, second]
    assert ids(group=Group.NEEDS_YOU) == [second, first]
    assert ids(group=Group.WAITING) == [third]
    assert ids(text="555 0103 letter") == [third]
    assert ids(among=[first, third]) == [third, first]
    assert [fax.id for fax in journal.listing.all_faxes()] == [first, second, third]
    assert [fax.id for fax in journal.listing.faxes([third, 99, first])] == [third, first]
    totals = journal.listing.totals()
    assert (totals[Group.NEEDS_YOU], totals[Group.WAITING], totals[Group.DELIVERED]) == (2, 1, 0)


def test_what_went_to_an_address_lately_is_found(journal: Journal) -> None:
    old, new, elsewhere = add(journal, ONE)[0], add(journal, ONE)[0], add(journal, TWO)[0]
    go(journal, old, State.SUBMITTING, State.ACCEPTED, State.DELIVERED)
    to = journal.listing.to_addresses
    assert [fax.id for fax in to([ONE, TWO], changed_since_s=NOW_S + 1)] == [new, elsewhere]
    assert [fax.id for fax in to([ONE], changed_since_s=NOW_S)] == [old, new]
    assert to([], changed_since_s=0.0) == []
    sent = journal.fax(old).submission_id
    assert journal.listing.delivered_of_submissions({sent, "unknown"}) == [old]


def test_how_often_something_came_in_a_row_is_counted_up_to_what_broke_the_row(journal: Journal) -> None:
    [fax_id] = add(journal)
    for code in ("story.busy", "story.up", "story.busy", "story.busy"):
        journal.note(journal.fax(fax_id), cause=Message(code=code), at_s=NOW_S)
    assert journal.listing.count_in_a_row(fax_id, ("story.busy",)) == 2
    assert journal.listing.count_in_a_row(fax_id, ("story.up", "story.busy")) == 3


def test_what_failed_since_a_time_is_found_newest_first(journal: Journal) -> None:
    first, second, third = (add(journal, number)[0] for number in (ONE, TWO, THREE))
    for at_s, fax_id in enumerate((first, second, third)):
        fax = go(journal, fax_id, State.SUBMITTING)
        journal.move(fax, State.FAILED, cause=WHY, at_s=NOW_S + at_s)
    assert journal.listing.failed_since(NOW_S, limit=9) == [third, second]
    assert journal.listing.failed_since(0.0, limit=2) == [third, second]
    journal.move(journal.fax(third), State.QUEUED, cause=WHY, at_s=NOW_S + 9)
    assert journal.listing.failed_since(NOW_S, limit=9) == [second]
