"""Claims in any journal: one worker a fax, one call a number, no more calls than lines, nothing stolen."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from threading import Barrier

import pytest

from faxdesk.domain.fax.state import IN_HAND, State
from faxdesk.engine.records.journal import Journal
from tests.store.backends import Backend
from tests.store.contract.team import (
    BASE_URL,
    LEASE_S,
    NOW_S,
    ONE,
    THREE,
    TWO,
    WHY,
    add,
    claim,
    go,
    submission,
)


@pytest.mark.parametrize("to", sorted(IN_HAND))
def test_a_claimed_fax_has_moved_and_says_whose_it_is(journal: Journal, other: Journal, to: State) -> None:
    [fax_id] = add(journal)
    assert claim(journal, "desk-1", to=to) == fax_id
    fax = other.fax(fax_id)
    assert (fax.state, fax.owner) == (to, "desk-1")
    assert claim(other, "desk-2") is None


def test_a_fax_that_leaves_its_worker_s_hands_is_nobody_s(journal: Journal) -> None:
    [fax_id] = add(journal)
    claim(journal, to=State.UPLOADING)
    assert go(journal, fax_id, State.SUBMITTING).owner == "desk-1"
    assert go(journal, fax_id, State.ACCEPTED).owner is None
    assert journal.work.lapsed(NOW_S + 2 * LEASE_S) == []


def test_a_claim_that_begins_nothing_claims_nothing(journal: Journal) -> None:
    [fax_id] = add(journal)
    turn = journal.work.claim_next("desk-1", NOW_S, lines=1, base_url=BASE_URL, lease_s=LEASE_S)
    with pytest.raises(ValueError, match="not begun"), turn as fax:
        assert fax is not None
    assert (journal.fax(fax_id).state, journal.fax(fax_id).owner) == (State.QUEUED, None)


def test_a_claim_in_which_something_fails_claims_nothing(journal: Journal) -> None:
    [fax_id] = add(journal)

    def fail_on_the_way() -> None:
        with journal.work.claim_next("desk-1", NOW_S, lines=1, base_url=BASE_URL, lease_s=LEASE_S) as fax:
            assert fax is not None
            assert journal.move(fax, State.UPLOADING, cause=WHY, at_s=NOW_S)
            raise OSError("on the way")

    with pytest.raises(OSError, match="on the way"):
        fail_on_the_way()
    assert (journal.fax(fax_id).state, journal.fax(fax_id).owner) == (State.QUEUED, None)
    assert claim(journal) == fax_id


def test_nobody_claims_more_than_there_are_lines(journal: Journal) -> None:
    ids = add(journal, ONE, TWO, THREE)
    assert [claim(journal, lines=2) for _ in ids] == [ids[0], ids[1], None]
    go(journal, ids[0], State.ACCEPTED)
    assert claim(journal, lines=2) is None, "the provider has it on a line"
    go(journal, ids[0], State.DELIVERED)
    assert claim(journal, lines=2) == ids[2]


def test_a_doubtful_fax_keeps_its_line_as_long_as_its_call_may_last(journal: Journal) -> None:
    first, second = add(journal, ONE, TWO)
    go(journal, first, State.SUBMITTING, State.UNCERTAIN)
    assert claim(journal, lines=1) is None
    assert claim(journal, lines=1, now_s=NOW_S + 3600) == second


@pytest.mark.parametrize(
    "path",
    [(State.SUBMITTING,), (State.SUBMITTING, State.UNCERTAIN), (State.SUBMITTING, State.ACCEPTED)],
)
def test_two_faxes_never_go_to_one_number_at_once(journal: Journal, path: tuple[State, ...]) -> None:
    first, second = add(journal, ONE)[0], add(journal, ONE)[0]
    go(journal, first, *path)
    assert claim(journal) is None
    assert journal.fax(second).number_is_taken


def test_nothing_is_claimed_while_the_queue_is_paused_or_on_hold(journal: Journal) -> None:
    [fax_id] = add(journal)
    journal.set_paused(True)
    assert claim(journal) is None
    journal.set_paused(False)
    journal.set_hold(WHY)
    assert claim(journal) is None
    journal.set_hold(None)
    assert claim(journal) == fax_id


def test_a_fax_goes_not_before_its_time_nor_while_it_can_be_undone_nor_too_late(journal: Journal) -> None:
    [later] = journal.add(submission(ONE, not_before_s=NOW_S + 10), at_s=NOW_S)
    [undoable] = journal.add(submission(TWO, undo_until_s=NOW_S + 5), at_s=NOW_S)
    [late] = journal.add(submission(THREE, expires_at_s=NOW_S), at_s=NOW_S - 60)
    assert claim(journal) is None
    assert claim(journal, now_s=NOW_S + 5) == undoable
    assert claim(journal, now_s=NOW_S + 10) == later
    assert [fax.id for fax in journal.work.expired(NOW_S)] == [late]


def test_lists_take_turns_and_what_was_moved_up_goes_first(journal: Journal) -> None:
    long_list = add(journal, ONE, TWO, THREE)
    [single] = add(journal, "+13125550109")
    journal.note(journal.fax(long_list[2]), cause=WHY, at_s=NOW_S, is_urgent=True)
    assert [claim(journal) for _ in range(4)] == [long_list[2], long_list[0], single, long_list[1]]


def test_parts_go_one_after_the_other(journal: Journal) -> None:
    first, second = add(journal, ONE, parts=2)
    assert claim(journal) == first
    go(journal, first, State.QUEUED)
    journal.move(journal.fax(first), State.HELD, cause=WHY, at_s=NOW_S)
    assert journal.fax(second).waits_for_part
    assert claim(journal) is None
    assert not journal.work.can_go_on()
    go(journal, first, State.CANCELLED)
    assert journal.work.can_go_on()
    assert claim(journal) == second


def test_a_document_that_is_just_going_up_is_waited_for(journal: Journal) -> None:
    first, second = add(journal, ONE, TWO)
    with journal.transaction():
        media = journal.media.plan(journal.fax(first).payload_id, BASE_URL, "faxdesk-1")
    assert claim(journal) is None
    with journal.transaction():
        journal.media.mark_uploaded(media.id, expires_at_s=None)
    assert claim(journal) == first
    assert claim(journal) == second


def test_what_is_in_hand_lapses_unless_it_is_renewed(journal: Journal) -> None:
    mine, yours = add(journal, ONE, TWO)
    assert claim(journal, "desk-1") == mine
    assert claim(journal, "desk-2") == yours
    after_s = NOW_S + LEASE_S
    assert journal.work.lapsed(after_s - 1) == []
    journal.work.renew_leases("desk-1", after_s, lease_s=LEASE_S)
    assert [fax.id for fax in journal.work.lapsed(after_s)] == [yours]
    assert [fax.id for fax in journal.work.in_hand("desk-1")] == [mine]


def test_a_claim_that_was_lost_can_be_neither_written_to_nor_renewed(
    journal: Journal, other: Journal
) -> None:
    """A worker whose computer slept wakes up, and another has begun with the fax meanwhile."""
    [fax_id] = add(journal)
    claim(journal, "asleep", to=State.UPLOADING)
    seen = journal.fax(fax_id)
    go(other, fax_id, State.QUEUED)
    assert claim(other, "awake", to=State.UPLOADING) == fax_id
    journal.work.renew_leases("asleep", NOW_S, lease_s=9 * LEASE_S)
    assert not journal.move(seen, State.SUBMITTING, cause=WHY, at_s=NOW_S)
    assert not journal.note(seen, cause=WHY, at_s=NOW_S)
    fax = other.fax(fax_id)
    assert (fax.state, fax.owner) == (State.UPLOADING, "awake")
    assert [fax.id for fax in other.work.lapsed(NOW_S + LEASE_S)] == [fax_id]


def test_renewing_is_no_news_to_anybody(journal: Journal, other: Journal) -> None:
    add(journal)
    claim(journal)
    seen = other.last_change()
    journal.work.renew_leases("desk-1", NOW_S, lease_s=9 * LEASE_S)
    assert other.changes_since(seen)[0] == frozenset()


def test_a_claim_and_its_end_are_told(journal: Journal, other: Journal) -> None:
    [fax_id] = add(journal)
    for change in (lambda: claim(journal), lambda: go(journal, fax_id, State.ACCEPTED)):
        seen = other.last_change()
        change()
        assert other.changes_since(seen)[0] == frozenset({fax_id})


def test_many_workers_at_once_never_share_a_fax_a_number_or_too_many_lines(
    backend: Backend, journal: Journal
) -> None:
    numbers = [f"+131255502{number:02}" for number in range(8)]
    for _ in range(2):
        add(journal, *numbers)
    workers, lines = 6, 5
    barrier = Barrier(workers)

    def work(number: int) -> list[int]:
        with closing(backend.journal()) as own:
            barrier.wait()
            got = [claim(own, f"desk-{number}", lines=lines) for _ in range(8)]
        return [fax_id for fax_id in got if fax_id is not None]

    with ThreadPoolExecutor(workers) as pool:
        claimed = [fax_id for got in pool.map(work, range(workers)) for fax_id in got]
    assert len(claimed) == len(set(claimed)) == lines
    faxes = journal.listing.faxes(claimed)
    assert len({fax.recipient.address for fax in faxes}) == lines
