"""What every journal promises of broadcasts: the faxes of one press of Send to several."""

import pytest

from faxdesk.domain.errors import CommandRefusedError
from faxdesk.domain.fax.state import Group, State
from faxdesk.engine.records.journal import Journal
from tests.store.contract.team import NOW_S, ONE, THREE, TWO, add, claim, go, submission


def broadcast(journal: Journal, *addresses: str, parts: int = 1) -> tuple[int, list[int]]:
    ids = journal.broadcasts.add([submission(*(addresses or (ONE, TWO, THREE)), parts=parts)], at_s=NOW_S)
    found = journal.fax(ids[0]).broadcast_id
    assert found is not None
    return found, ids


def test_all_faxes_of_one_send_are_one_broadcast_with_totals(journal: Journal) -> None:
    broadcast_id, (one, two, three) = broadcast(journal)
    go(journal, one, State.SUBMITTING, State.ACCEPTED, State.DELIVERED)
    go(journal, two, State.SUBMITTING, State.UNCERTAIN)
    found = journal.broadcasts.get(broadcast_id)
    assert (found.name, found.recipients, found.faxes) == (f"B{broadcast_id}", 3, 3)
    counted = {group: count for group, count in found.totals.items() if count}
    assert counted == {Group.DELIVERED: 1, Group.NEEDS_YOU: 1, Group.WAITING: 1}
    assert found.head == journal.fax(one)
    assert journal.broadcasts.members(broadcast_id, states={State.QUEUED}) == [three]


def test_each_recipients_own_payload_is_one_list_all_the_same(journal: Journal) -> None:
    """Five hundred covers are no five hundred lists: a single fax that comes later goes after one of them."""
    ids = journal.broadcasts.add([submission(ONE), submission(TWO), submission(THREE)], at_s=NOW_S)
    [single] = add(journal, "+13125550199")
    assert len({journal.fax(fax_id).broadcast_id for fax_id in ids}) == 1
    assert [claim(journal), claim(journal)] == [ids[0], single]


def test_none_of_a_paused_broadcast_is_claimed_and_others_are(journal: Journal, other: Journal) -> None:
    broadcast_id, ids = broadcast(journal)
    [single] = add(journal, "+13125550199")
    other.broadcasts.set_paused(broadcast_id, True)
    assert [claim(journal), claim(journal)] == [single, None]
    assert journal.fax(ids[0]).is_broadcast_paused
    assert not journal.fax(single).is_broadcast_paused
    other.broadcasts.set_paused(broadcast_id, False)
    assert claim(journal) == ids[0]


def test_what_only_waits_for_a_paused_broadcast_is_nothing_that_can_go_on(journal: Journal) -> None:
    broadcast_id, (one, *_) = broadcast(journal)
    journal.broadcasts.set_paused(broadcast_id, True)
    assert not journal.work.can_go_on()
    go(journal, one, State.UPLOADING)
    assert journal.work.can_go_on()


def test_a_pause_is_told_to_whoever_shows_the_queue(journal: Journal, other: Journal) -> None:
    broadcast_id, _ids = broadcast(journal)
    seen = journal.last_change()
    other.broadcasts.set_paused(broadcast_id, True)
    assert journal.changes_since(seen)[0] == frozenset({0})
    other.broadcasts.set_paused(broadcast_id, True)
    assert journal.changes_since(seen + 1)[0] == frozenset()


def test_lists_show_a_broadcast_in_the_place_of_its_faxes(journal: Journal) -> None:
    [before] = add(journal)
    broadcast_id, ids = broadcast(journal)
    [after] = add(journal)
    assert journal.listing.ids(outside_of=0) == [after, before]
    assert journal.listing.broadcasts() == {ids[0]: broadcast_id}
    assert journal.listing.ids(broadcast_id=broadcast_id) == sorted(ids, reverse=True)


def test_lists_may_leave_small_broadcasts_as_their_faxes(journal: Journal) -> None:
    small = broadcast(journal, ONE, TWO)[1]
    large_id, large = broadcast(journal)
    assert journal.listing.ids(outside_of=3) == sorted(small, reverse=True)
    assert journal.listing.broadcasts(least=3) == {large[0]: large_id}
    assert journal.listing.broadcasts(group=Group.WAITING, least=4) == {}


@pytest.mark.parametrize("group", list(Group))
def test_a_broadcast_is_listed_in_each_group_that_it_has_a_fax_of(journal: Journal, group: Group) -> None:
    broadcast_id, (one, two, _three) = broadcast(journal)
    go(journal, one, State.SUBMITTING, State.ACCEPTED)
    go(journal, two, State.FAILED)
    is_listed = group in {Group.UNDER_WAY, Group.FAILED, Group.WAITING}
    assert set(journal.listing.broadcasts(group=group).values()) == ({broadcast_id} if is_listed else set())


def test_what_stands_before_a_person_is_counted_there_alone(journal: Journal) -> None:
    broadcast_id, (one, two, three) = broadcast(journal)
    for fax_id in (one, two, three):
        go(journal, fax_id, State.SUBMITTING, State.ACCEPTED)
        journal.note(journal.fax(fax_id), cause=journal.fax(fax_id).message, at_s=NOW_S, needs_attention=True)
    assert journal.broadcasts.get(broadcast_id).totals[Group.NEEDS_YOU] == 3
    assert list(journal.listing.broadcasts(group=Group.NEEDS_YOU).values()) == [broadcast_id]
    assert not journal.listing.broadcasts(group=Group.UNDER_WAY)


def test_members_are_read_piece_by_piece_in_the_order_of_the_list(journal: Journal) -> None:
    broadcast_id, ids = broadcast(journal)
    first = journal.broadcasts.members(broadcast_id, limit=2)
    assert first == ids[:2]
    assert journal.broadcasts.members(broadcast_id, after=first[-1], limit=2) == ids[2:]


def test_a_broadcast_goes_with_the_last_of_its_faxes(journal: Journal) -> None:
    broadcast_id, ids = broadcast(journal, ONE, TWO)
    for fax_id in ids:
        go(journal, fax_id, State.CANCELLED)
    journal.remove(ids[0], at_s=NOW_S)
    left = journal.broadcasts.get(broadcast_id)
    assert (left.faxes, left.first_fax_id, left.head.id) == (1, ids[0], ids[1])
    journal.remove(ids[1], at_s=NOW_S)
    assert journal.broadcasts.find(broadcast_id) is None
    assert journal.listing.broadcasts() == {}
    with pytest.raises(CommandRefusedError):
        journal.broadcasts.get(broadcast_id)
    again, _ids = broadcast(journal)
    assert again != broadcast_id


def test_the_parts_of_a_long_document_are_members_too(journal: Journal) -> None:
    broadcast_id, ids = broadcast(journal, ONE, TWO, parts=2)
    found = journal.broadcasts.get(broadcast_id)
    assert (found.recipients, found.faxes) == (2, 4)
    assert journal.broadcasts.members(broadcast_id) == ids
