"""What happened to faxes that are over is folded: nothing of it changes, and the chain holds."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from faxdesk.domain.chain_check import Kind
from faxdesk.domain.fax.state import State
from faxdesk.engine.evidence.audit import audit
from faxdesk.store.history import stories
from faxdesk.store.rescue.repair import repair
from faxdesk.store.sql.journal import SqlJournal
from faxdesk.store.sqlite.files import mark_damaged
from tests.store.contract.team import NOW_S, ONE, TWO, WHY, add, go
from tests.stores import open_journal

TO_ITS_END = (State.SUBMITTING, State.ACCEPTED, State.SENDING, State.DELIVERED)
LATER_S = NOW_S + 30 * 86_400


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.db"


@pytest.fixture
def journal(path: Path) -> Iterator[SqlJournal]:
    """Three faxes whose events are mixed, folded; and one that waits."""
    with closing(open_journal(path)) as opened:
        ids = [add(opened, address)[0] for address in (ONE, TWO, "+13125550104")]
        for state in TO_ITS_END:
            for fax_id in ids:
                go(opened, fax_id, state)
        add(opened)
        assert not opened.history.tidy(limit_s=9.0, now_s=LATER_S)
        yield opened


def ids_in(path: Path, table: str) -> set[int]:
    with closing(sqlite3.connect(path)) as connection:
        return {row[0] for row in connection.execute(f"SELECT fax_id FROM {table}")}


def test_each_column_of_each_event_is_unfolded_as_it_was(journal: SqlJournal, path: Path) -> None:
    assert ids_in(path, "folded_story") == {1, 2, 3}
    assert ids_in(path, "event") == {4}
    folded = {fax_id: [dict(row) for row in journal.stories.rows(fax_id)] for fax_id in (1, 2, 3)}
    journal.stories.unfold([1, 2, 3])
    assert ids_in(path, "folded_story") == set()
    assert {fax_id: [dict(row) for row in journal.stories.rows(fax_id)] for fax_id in (1, 2, 3)} == folded


def test_every_time_that_a_clock_can_say_is_kept_exactly() -> None:
    times = (0.0, 1.5, NOW_S, NOW_S + 0.1, NOW_S + 1e-7, 1e300)
    rows = [
        {"id": number, "fax_id": 7, "at_s": at_s, "hash": bytes(range(32)), "cause": 'ü"\\'}
        for number, at_s in enumerate(times, 1)
    ]
    assert stories.unfold(7, stories.fold(rows)) == rows


def test_the_words_that_pieces_are_folded_with_never_change() -> None:
    """Otherwise nobody could unfold what was folded before."""
    assert (
        sha256(stories._WORDS).hexdigest()
        == "aa9d56bc5719a7d7fda365c762d369580a8e9336de043e18769cb70a0b3d99d2"
    )


def test_the_chain_holds_over_folded_events_and_tells_a_change(journal: SqlJournal, path: Path) -> None:
    found = audit(journal.chain, (), at_s=LATER_S)
    assert (found.is_whole, found.links) == (True, 16)
    [lines] = journal._connection.execute("SELECT lines FROM folded_story WHERE fax_id = 2").fetchone()
    rows = stories.unfold(2, bytes(lines))
    rows[1]["at_s"] += 60
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("UPDATE folded_story SET lines = ? WHERE fax_id = 2", (stories.fold(rows),))
    found = audit(journal.chain, (), at_s=LATER_S)
    assert [(each.kind, each.number, each.fax_id) for each in found.findings] == [
        (Kind.CHANGED, rows[1]["id"], 2)
    ]


def test_a_fax_that_is_tried_again_goes_on_with_its_story(journal: SqlJournal) -> None:
    before = journal.listing.history(3)
    assert journal.note(journal.fax(3), cause=WHY, at_s=LATER_S)
    assert [event.id for event in journal.listing.history(3)][:-1] == [event.id for event in before]


def test_removing_a_fax_leaves_the_chain_whole(journal: SqlJournal) -> None:
    journal.remove(2, at_s=LATER_S)
    assert audit(journal.chain, (), at_s=LATER_S).is_whole
    assert journal.listing.history(2) == []


def test_a_repair_keeps_what_is_folded(journal: SqlJournal, path: Path) -> None:
    before = journal.listing.history(1)
    journal.close()
    mark_damaged(path)
    repair(path, "real", at_s=LATER_S)
    with closing(open_journal(path)) as mended:
        assert mended.listing.history(1) == before
        assert not mended.history.tidy(limit_s=9.0, now_s=LATER_S)
