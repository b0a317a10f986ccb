"""The journal: every move with its cause, nothing lost, nothing of the other kind."""

import os
import sqlite3
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from faxdesk.domain.errors import CommandRefusedError, JournalError
from faxdesk.domain.fax.fax import Document, Fax, Payload, Submission
from faxdesk.domain.fax.state import MOVES, Group, State
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.people.recipient import recipients_at
from faxdesk.domain.words import Message
from faxdesk.store.sql.journal import SqlJournal
from tests.stores import open_journal

PAYLOAD = Payload(
    documents=(Document(name="Brief_100%.pdf", sha256="ab" * 32, pages=3, size_bytes=1234),),
    spool_name="0" * 32 + ".pdf",
    sha256="ab" * 32,
    size_bytes=1234,
    pages=3,
)
WHY = Message(code="story.queued")


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[SqlJournal]:
    journal = open_journal(tmp_path / "journal.db")
    yield journal
    journal.close()


def add(journal: SqlJournal, *recipients: str, options: FaxOptions | None = None) -> list[int]:
    submission = Submission(
        payload=PAYLOAD,
        recipients=recipients_at(recipients or ("+13127367276",)),
        from_number="+13125790015",
        options=options or FaxOptions(),
    )
    return journal.add(submission, at_s=100.0)


def test_what_was_queued_comes_back_as_it_was_after_reopening(tmp_path: Path) -> None:
    options = FaxOptions(monochrome=True, black_threshold_pct=30, from_display_name="Town hall")
    journal = open_journal(tmp_path / "journal.db")
    [fax_id] = add(journal, options=options)
    before = journal.fax(fax_id)
    journal.close()
    again = open_journal(tmp_path / "journal.db")
    assert again.fax(fax_id) == before
    assert (before.options, before.payload, before.state) == (options, PAYLOAD, State.QUEUED)
    again.close()


def test_the_journal_of_the_other_kind_is_refused(tmp_path: Path) -> None:
    open_journal(tmp_path / "journal.db", "demo").close()
    with pytest.raises(JournalError) as caught:
        open_journal(tmp_path / "journal.db")
    assert caught.value.code == "journal.other_kind"


def test_a_newer_journal_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    open_journal(tmp_path / "journal.db").close()
    connection = sqlite3.connect(tmp_path / "journal.db")
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(JournalError) as caught:
        open_journal(tmp_path / "journal.db")
    assert caught.value.code == "journal.newer"


def test_a_damaged_journal_is_said_to_be_damaged(tmp_path: Path) -> None:
    (tmp_path / "journal.db").write_bytes(b"this is no database at all, but long enough" * 100)
    with pytest.raises(JournalError) as caught:
        open_journal(tmp_path / "journal.db")
    assert caught.value.code == "journal.damaged"


@pytest.mark.skipif(os.name != "posix", reason="rights are told by the file system elsewhere")
def test_the_journal_is_for_the_user_alone(tmp_path: Path) -> None:
    journal = open_journal(tmp_path / "journal.db")
    add(journal)
    for path in tmp_path.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    journal.close()


def test_a_move_and_its_event_are_written_together(journal: SqlJournal) -> None:
    [fax_id] = add(journal)
    fax = journal.fax(fax_id)
    assert journal.move(fax, State.HELD, cause=Message(code="story.document_gone"), at_s=101.0)
    assert (journal.fax(fax_id).state, journal.fax(fax_id).needs_attention) == (State.HELD, True)
    assert [(event.source, event.target) for event in journal.listing.history(fax_id)] == [
        (None, State.QUEUED),
        (State.QUEUED, State.HELD),
    ]


def test_a_move_from_a_state_that_has_passed_changes_nothing(journal: SqlJournal) -> None:
    [fax_id] = add(journal)
    seen = journal.fax(fax_id)
    journal.move(seen, State.CANCELLED, cause=WHY, at_s=101.0)
    assert not journal.move(seen, State.UPLOADING, cause=WHY, at_s=102.0)
    assert journal.fax(fax_id).state is State.CANCELLED
    assert len(journal.listing.history(fax_id)) == 2


def test_a_move_that_the_table_does_not_allow_is_a_fault_of_ours(journal: SqlJournal) -> None:
    [fax_id] = add(journal)
    with pytest.raises(ValueError, match="no move from queued to delivered"):
        journal.move(journal.fax(fax_id), State.DELIVERED, cause=WHY, at_s=101.0)


def test_a_transaction_that_fails_leaves_no_trace(journal: SqlJournal) -> None:
    [fax_id] = add(journal)

    def fail_half_way(fax: Fax) -> None:
        with journal.transaction():
            journal.move(fax, State.CANCELLED, cause=WHY, at_s=101.0)
            raise InterruptedError

    with pytest.raises(InterruptedError):
        fail_half_way(journal.fax(fax_id))
    assert journal.fax(fax_id).state is State.QUEUED
    assert len(journal.listing.history(fax_id)) == 1


def test_every_state_is_reached_and_left_by_the_table_alone() -> None:
    reachable = {State.QUEUED}.union(*MOVES.values())
    assert reachable == set(State)
    assert {state for state, targets in MOVES.items() if not targets} == {State.DELIVERED, State.MARKED_SENT}


def test_changes_are_told_to_other_connections_by_number(journal: SqlJournal, tmp_path: Path) -> None:
    other = open_journal(tmp_path / "journal.db")
    seen, version = other.last_change(), other.data_version()
    ids = add(journal, "+13125550101", "+13125550102")
    assert other.data_version() != version
    changed, newest = other.changes_since(seen)
    assert changed == frozenset(ids)
    journal.set_paused(True)
    assert other.changes_since(newest)[0] == frozenset({0})
    other.close()


def test_a_reader_that_lags_behind_is_told_to_read_everything(journal: SqlJournal) -> None:
    add(journal)
    seen = journal.last_change()
    add(journal, "+13125550101", "+13125550102")
    connection = sqlite3.connect(next(iter(journal._connection.execute("PRAGMA database_list")))[2])
    connection.execute("DELETE FROM change WHERE id = ?", (seen + 1,))
    connection.commit()
    connection.close()
    assert journal.changes_since(seen)[0] is None


def test_faxes_are_found_by_number_however_written_and_by_name(journal: SqlJournal) -> None:
    first, second = add(journal, "+13127367276", "sip:fax@example.com")
    ids = journal.listing.ids
    assert ids(text="312-736") == ids(text="(312) 736 7276") == [first]
    assert ids(text="example") == [second]
    assert ids(text="brief_100%") == [second, first]
    assert ids(text="brief1") == []
    assert ids(states={State.DELIVERED}) == []
    assert ids(states={State.QUEUED}) == [second, first]


def test_totals_count_every_group(journal: SqlJournal) -> None:
    first, _second = add(journal, "+13125550101", "+13125550102")
    journal.move(journal.fax(first), State.HELD, cause=WHY, at_s=1.0)
    totals = journal.listing.totals()
    assert (totals[Group.WAITING], totals[Group.NEEDS_YOU], totals[Group.FAILED]) == (1, 1, 0)


def test_what_stands_before_a_person_is_counted_and_found_among_what_needs_them(journal: SqlJournal) -> None:
    overdue, uncertain, on_its_way = add(journal, *(f"+1312555010{n}" for n in range(3)))
    for fax_id in (overdue, uncertain, on_its_way):
        journal.move(journal.fax(fax_id), State.SUBMITTING, cause=WHY, at_s=1.0)
    journal.move(journal.fax(uncertain), State.UNCERTAIN, cause=WHY, at_s=1.0)
    for fax_id in (overdue, on_its_way):
        journal.move(journal.fax(fax_id), State.ACCEPTED, cause=WHY, at_s=1.0)
    journal.note(journal.fax(overdue), cause=WHY, at_s=2.0, needs_attention=True)
    totals = journal.listing.totals()
    assert {group: count for group, count in totals.items() if count} == {
        Group.NEEDS_YOU: 2,
        Group.UNDER_WAY: 1,
    }
    ids = journal.listing.ids
    assert ids(group=Group.NEEDS_YOU) == [uncertain, overdue]
    assert ids(group=Group.UNDER_WAY) == [on_its_way]
    assert ids(group=Group.NEEDS_YOU, text="0100") == [overdue]
    assert [journal.fax(fax_id).group for fax_id in (overdue, on_its_way)] == [
        Group.NEEDS_YOU,
        Group.UNDER_WAY,
    ]


def test_every_fax_of_the_list_is_in_exactly_one_group(journal: SqlJournal) -> None:
    add(journal, *(f"+131255501{n:02}" for n in range(20)))
    for fax in journal.listing.all_faxes()[:10]:
        journal.move(fax, State.HELD, cause=WHY, at_s=1.0)
    grouped = [fax_id for group in Group for fax_id in journal.listing.ids(group=group)]
    assert sorted(grouped, reverse=True) == journal.listing.ids()


def test_counting_looks_at_no_row_of_the_many_faxes(journal: SqlJournal) -> None:
    """An index answers each question, however long the list."""
    connection = journal._connection
    assert isinstance(connection, sqlite3.Connection)
    seen: list[str] = []
    connection.set_trace_callback(seen.append)
    journal.listing.totals(ended_since_s=0.0)
    journal.listing.ids(group=Group.NEEDS_YOU)
    journal.listing.ids(group=Group.FAILED, ended_since_s=0.0)
    connection.set_trace_callback(None)
    for query in seen:
        plan = connection.execute(f"EXPLAIN QUERY PLAN {query}").fetchall()
        assert not [row["detail"] for row in plan if "SCAN" in row["detail"] and "INDEX" not in row["detail"]]


def test_a_fax_to_thousands_is_read_without_the_others(journal: SqlJournal) -> None:
    def steps(fax_ids: list[int]) -> int:
        connection, counted = journal._connection, [0]
        assert isinstance(connection, sqlite3.Connection)

        def count() -> int:
            counted[0] += 1
            return 0

        connection.set_progress_handler(count, 100)
        assert len(journal.listing.faxes(fax_ids)) == len(fax_ids)
        connection.set_progress_handler(None, 0)
        return counted[0]

    few = add(journal, *(f"+1312555{number:04}" for number in range(20)))
    many = add(journal, *(f"+1312556{number:04}" for number in range(1_000)))
    assert steps(many[-20:]) < 2 * steps(few)


def test_an_unknown_fax_is_said_to_be_unknown(journal: SqlJournal) -> None:
    assert journal.find(7) is None
    with pytest.raises(CommandRefusedError):
        journal.fax(7)
