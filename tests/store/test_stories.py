"""What happened to faxes that are over is folded: nothing of it changes, and the chain holds."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from faxdesk.domain.chain_check import Kind
from faxdesk.domain.chain_file import LogCheck
from faxdesk.domain.fax.state import State
from faxdesk.engine.evidence.audit import audit
from faxdesk.engine.evidence.log_file import check_file, encoded, export
from faxdesk.engine.evidence.pieces import pieces as cut_out
from faxdesk.store.chain.contents import check_of, event_link
from faxdesk.store.history import piece_words, pieces, stories
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
    assert pieces.unfold(7, pieces.fold(rows)) == rows


def test_the_words_that_pieces_are_folded_with_never_change() -> None:
    """Otherwise nobody could unfold what was folded before."""
    assert (
        sha256(piece_words.WORDS_1).hexdigest()
        == "aa9d56bc5719a7d7fda365c762d369580a8e9336de043e18769cb70a0b3d99d2"
    )
    assert (
        sha256(piece_words.WORDS).hexdigest()
        == "2c0d147aa788202fdb695e9cf725fe28aeb820562d90f3ae6f10a88f0852dce8"
    )


def a_minute_later(path: Path, fax_id: int) -> list[dict[str, Any]]:
    """Change an event's time in a folded story."""
    with closing(sqlite3.connect(path)) as raw, raw:
        query = "SELECT lines FROM folded_story WHERE fax_id = ?"
        lines = raw.execute(query, (fax_id,)).fetchone()[0]
        rows = pieces.unfold(fax_id, lines)
        rows[1]["at_s"] += 60
        changed = pieces.fold(rows, pieces.check_in(lines))
        raw.execute("UPDATE folded_story SET lines = ? WHERE fax_id = ?", (changed, fax_id))
    return rows


def test_the_chain_holds_over_folded_events_and_tells_whose_were_changed(
    journal: SqlJournal, path: Path
) -> None:
    found = audit(journal.chain, (), at_s=LATER_S)
    assert (found.is_whole, found.links) == (True, 16)
    rows = a_minute_later(path, 2)
    found = audit(journal.chain, (), at_s=LATER_S)
    assert [(each.kind, each.number, each.fax_id) for each in found.findings] == [
        (Kind.CHANGED, rows[0]["id"], 2)
    ]


def test_whoever_makes_a_story_s_check_anew_is_found_by_the_next_hash(
    journal: SqlJournal, path: Path
) -> None:
    with closing(sqlite3.connect(path)) as raw:
        lines = raw.execute("SELECT lines FROM folded_story WHERE fax_id = 3").fetchone()[0]
    rows = pieces.unfold(3, lines)
    rows[-1]["at_s"] += 60
    facts = [journal.chain._with_facts(row) for row in rows]
    check = check_of([event_link(row) for row in facts])
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("UPDATE folded_story SET lines = ? WHERE fax_id = 3", (pieces.fold(rows, check),))
    [finding] = audit(journal.chain, (), at_s=LATER_S).findings
    assert (finding.kind, finding.number, finding.message.code) == (Kind.CHANGED, 16, "audit.changed_between")


def test_what_is_said_of_a_folded_fax_in_its_own_row_is_in_the_chain_as_well(
    journal: SqlJournal, path: Path
) -> None:
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("UPDATE fax SET recipient = '+13125550199' WHERE id = 1")
    assert [each.fax_id for each in audit(journal.chain, (), at_s=LATER_S).findings] == [1]


def test_what_did_not_fit_the_chain_before_it_was_folded_is_told_by_its_line(path: Path) -> None:
    with closing(open_journal(path)) as journal:
        [fax_id] = add(journal, ONE)
        for state in TO_ITS_END:
            go(journal, fax_id, state)
        add(journal)
        with closing(sqlite3.connect(path)) as raw, raw:
            raw.execute("UPDATE event SET at_s = at_s + 1 WHERE id = 3")
        assert not journal.history.tidy(limit_s=9.0, now_s=LATER_S)
        assert ids_in(path, "folded_story") == {fax_id}
        [finding] = audit(journal.chain, (), at_s=LATER_S).findings
        assert (finding.kind, finding.number, finding.fax_id) == (Kind.CHANGED, 3, fax_id)


def test_a_log_of_folded_events_has_every_hash_and_fits_in_itself(
    journal: SqlJournal, tmp_path: Path
) -> None:
    log = tmp_path / "log.jsonl"
    export(journal.chain, log, at_s=LATER_S, program="FaxDesk test")
    assert not list(check_file(log).findings())
    lines = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
    events = [line for line in lines if line.get("kind") == "event"]
    assert len(events) == 16
    assert all(len(line["hash"]) == 64 for line in events)


def test_a_piece_of_the_chain_for_a_proof_is_cut_out_of_folded_events(journal: SqlJournal) -> None:
    lines = list(cut_out(journal.chain, journal.chain.of_fax(2)))
    check = LogCheck()
    first = {"format": "faxdesk-log", "version": 1, "chain": "", "made_at": "", "program": ""}
    content = [encoded(line) for line in (first, *lines)]
    content.append(encoded({"kind": "file", "sha256": sha256(b"".join(content)).hexdigest()}))
    check.take_all(content)
    assert not list(check.findings())
    assert {line["fax"] for line in lines if line["kind"] == "event"} == {2}


def test_some_links_are_read_without_unfolding_all(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A proof of one fax reads what lies around it, however many are folded, and one that took long."""
    monkeypatch.setattr(pieces, "APART", 8)
    monkeypatch.setattr(stories, "APART", 8)
    with closing(open_journal(path)) as journal:
        [long] = add(journal, "+13125550100")
        for number in range(30):
            [fax_id] = add(journal, f"+131255501{number:02}")
            for state in TO_ITS_END:
                go(journal, fax_id, state)
        for state in TO_ITS_END:
            go(journal, long, state)
        add(journal)
        whole = [read.link for read in journal.chain.links(0, 200)]
        assert not journal.history.tidy(limit_s=9.0, now_s=LATER_S)
        unfolded: list[int] = []

        def unfold(fax_id: int, lines: bytes) -> pieces.Rows:
            unfolded.append(fax_id)
            return pieces.unfold(fax_id, lines)

        monkeypatch.setattr(stories, "unfold", unfold)
        for after, upto in ((0, 3), (40, 60), (100, 140), (150, 200)):
            unfolded.clear()
            found = [read.link for read in journal.chain.links(after, upto)]
            assert [link.stated for link in found] == [
                link.stated for link in whole if after < link.number <= upto
            ]
            assert len(set(unfolded)) < 25
    assert len(whole) == 156


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
