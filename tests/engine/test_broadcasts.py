"""All faxes of one press of Send as one: paused, stopped, tried again, told of, on the real simulator."""

import csv
import io

import pytest

from faxdesk.contact_files.spreadsheet import write_rows
from faxdesk.domain.acts import ActFilter
from faxdesk.domain.errors import CommandRefusedError
from faxdesk.domain.fax.fax import Submission
from faxdesk.domain.fax.history import HistoryQuery
from faxdesk.domain.fax.state import Group, State
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.people.recipient import Recipient
from faxdesk.engine.broadcast.commands import Broadcasts
from faxdesk.engine.queue.line_limits import Lines
from tests.outbox import FROM, Outbox

GOOD = tuple(f"+131255501{number:02}" for number in range(1, 4))
DEAD = "+13127367121"
BUSY = "+13127367002"


@pytest.fixture
def broadcasts(outbox: Outbox) -> Broadcasts:
    return Broadcasts(outbox.stores, outbox.now_s, lambda: None, outbox.commands)


def send(outbox: Outbox, *addresses: str, name: str = "", company: str = "") -> tuple[int, list[int]]:
    """One press of Send, each with a payload of their own as with covers."""
    submissions = [
        Submission(
            payload=outbox.payload(),
            recipients=(Recipient(address=address, name=name, company=company),),
            from_number=FROM,
            options=FaxOptions(),
        )
        for address in addresses
    ]
    ids = outbox.submissions.send(submissions)
    broadcast_id = outbox.fax(ids[0]).broadcast_id
    assert broadcast_id is not None
    return broadcast_id, ids


def test_to_one_number_there_is_no_broadcast(outbox: Outbox) -> None:
    submission = Submission(
        payload=outbox.payload(),
        recipients=(Recipient(address=GOOD[0]),),
        from_number=FROM,
        options=FaxOptions(),
    )
    [fax_id] = outbox.submissions.send([submission])
    assert outbox.fax(fax_id).broadcast_id is None


def test_paused_nothing_of_it_begins_and_afterwards_all_arrive(
    outbox: Outbox, broadcasts: Broadcasts
) -> None:
    broadcast_id, ids = send(outbox, *GOOD)
    broadcasts.pause(broadcast_id)
    outbox.run(60)
    assert {outbox.state(fax_id) for fax_id in ids} == {State.QUEUED}
    broadcasts.go_on(broadcast_id)
    outbox.run_until(lambda: broadcasts.get(broadcast_id).is_over)
    assert broadcasts.get(broadcast_id).totals[Group.DELIVERED] == 3
    with pytest.raises(CommandRefusedError):
        broadcasts.pause(broadcast_id)
    with pytest.raises(CommandRefusedError):
        broadcasts.go_on(broadcast_id)


def test_a_single_fax_passes_a_broadcast_whose_recipients_have_covers_of_their_own(outbox: Outbox) -> None:
    outbox.lines = Lines(outbox.clock.now_s, forced=1)
    outbox._build()
    _broadcast, ids = send(outbox, *GOOD)
    outbox.submit_all()
    [single] = outbox.queue("+13125550199")
    outbox.run_until(lambda: outbox.state(single) is State.DELIVERED)
    assert [outbox.state(fax_id) for fax_id in ids] == [State.DELIVERED, State.QUEUED, State.QUEUED]


def test_stopped_as_a_whole_what_waits_is_cancelled_and_the_provider_asked_for_the_rest(
    outbox: Outbox, broadcasts: Broadcasts
) -> None:
    outbox.lines = Lines(outbox.clock.now_s, forced=1)
    outbox._build()
    broadcast_id, ids = send(outbox, *GOOD)
    [single] = outbox.queue("+13125550199")
    outbox.submit_all()
    dealt = broadcasts.stop(broadcast_id)
    assert tuple(dealt) == (3, 0)
    assert [outbox.state(fax_id) for fax_id in ids] == [
        State.CANCELLING,
        State.CANCELLED,
        State.CANCELLED,
    ]
    outbox.run_until(lambda: outbox.state(single) is State.DELIVERED)
    found = broadcasts.get(broadcast_id)
    assert found.is_over
    assert not found.is_paused
    with pytest.raises(CommandRefusedError):
        broadcasts.stop(broadcast_id)


def test_what_failed_is_sent_again_and_nothing_else(outbox: Outbox, broadcasts: Broadcasts) -> None:
    broadcast_id, ids = send(outbox, GOOD[0], DEAD)
    with pytest.raises(CommandRefusedError):
        broadcasts.retry_failed(broadcast_id)
    outbox.run_until(lambda: broadcasts.get(broadcast_id).is_over)
    assert broadcasts.failed(broadcast_id) == ([], [ids[1]])
    assert tuple(broadcasts.retry_failed(broadcast_id)) == (1, 0)
    assert [outbox.state(fax_id) for fax_id in ids] == [State.DELIVERED, State.QUEUED]


def test_numbers_that_do_not_exist_can_be_left_out_of_a_further_try(
    outbox: Outbox, broadcasts: Broadcasts
) -> None:
    broadcast_id, ids = send(outbox, GOOD[0], DEAD)
    outbox.run_until(lambda: broadcasts.get(broadcast_id).is_over)
    _may_help, dead = broadcasts.failed(broadcast_id)
    assert tuple(broadcasts.retry_failed(broadcast_id, but=dead)) == (0, 0)
    assert outbox.state(ids[1]) is State.FAILED


def test_a_document_that_is_gone_is_counted_and_the_others_go(outbox: Outbox, broadcasts: Broadcasts) -> None:
    broadcast_id, ids = send(outbox, DEAD, "+13127367122")
    outbox.run_until(lambda: broadcasts.get(broadcast_id).is_over)
    outbox.spool.remove(outbox.fax(ids[0]).payload.spool_name or "")
    assert tuple(broadcasts.retry_failed(broadcast_id)) == (1, 1)


def test_removed_as_a_whole_what_arrived_lies_in_the_bin_with_its_copy(
    outbox: Outbox, broadcasts: Broadcasts
) -> None:
    broadcast_id, ids = send(outbox, *GOOD, DEAD)
    outbox.run_until(lambda: broadcasts.get(broadcast_id).is_over)
    assert tuple(broadcasts.removable(broadcast_id)) == (3, 1)
    assert tuple(broadcasts.remove(broadcast_id)) == (4, 0)
    page = outbox.journal.history.page(HistoryQuery(is_removed=True), limit=10)
    assert {fax.id for fax in page.faxes} == set(ids[:3])
    assert outbox.journal.listing.history(ids[0])
    assert broadcasts.is_in_bin(broadcast_id)
    assert tuple(broadcasts.removable(broadcast_id)) == (0, 0)
    assert outbox.fax(ids[0]).payload.spool_name in outbox.journal.work.spool_names()
    # Once more changes nothing, and tells of nothing in the audit log.
    acts = outbox.journal.chain.acts(ActFilter(), before=None, limit=100)
    assert tuple(broadcasts.remove(broadcast_id)) == (0, 0)
    assert outbox.journal.chain.acts(ActFilter(), before=None, limit=100) == acts


def test_what_of_a_broadcast_never_arrived_leaves_neither_rows_nor_copies(
    outbox: Outbox, broadcasts: Broadcasts
) -> None:
    broadcast_id, _ids = send(outbox, DEAD, "+13127367122")
    outbox.run_until(lambda: broadcasts.get(broadcast_id).is_over)
    assert tuple(broadcasts.remove(broadcast_id)) == (2, 0)
    assert broadcasts.read([broadcast_id]) == []
    assert not outbox.journal.work.spool_names()


def test_results_have_a_row_for_each_in_the_order_of_the_list(outbox: Outbox, broadcasts: Broadcasts) -> None:
    broadcast_id, _ids = send(outbox, GOOD[0], DEAD, name="Dr. Smith", company="0815")
    outbox.run_until(lambda: broadcasts.get(broadcast_id).is_over)
    content = broadcasts.results(broadcast_id)
    assert content.startswith(b"\xef\xbb\xbfName,")
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    assert [(row["Name"], row["Fax number"], row["Result"]) for row in rows] == [
        ("Dr. Smith", "+1 312-555-0101", "Delivered"),
        ("Dr. Smith", "+1 312-736-7121", "Failed"),
    ]
    assert "doesn't exist" in rows[1]["What happened"]
    assert {row["Company"] for row in rows} == {"'0815"}


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("+1+2", "'+1+2"),
        ("-1", "'-1"),
        ("@SUM", "'@SUM"),
        ("\tx", "'\tx"),
        ("'=1", "''=1"),
        ("007", "'007"),
        ("491234567890123", "'491234567890123"),
        ("+44 20 7946 0958", "+44 20 7946 0958"),
        ("+442079460958", "'+442079460958"),
        ("+1 312-736-7276", "+1 312-736-7276"),
        ("Dr. Smith", "Dr. Smith"),
        ("3", "3"),
        ("", ""),
    ],
)
def test_no_cell_is_run_as_a_formula_or_loses_a_digit(text: str, cell: str) -> None:
    content = write_rows(("Head",), [(text, "x")], separator=";").decode("utf-8-sig")
    assert list(csv.reader(io.StringIO(content, newline=""), delimiter=";")) == [["Head"], [cell, "x"]]
