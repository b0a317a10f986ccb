"""An audit finds what was done to the journal behind FaxDesk's back, and says where and what."""

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from faxdesk.domain.acts import Act
from faxdesk.domain.chain_check import Kind
from faxdesk.domain.fax.state import State
from faxdesk.engine.evidence import seal_files
from faxdesk.engine.evidence.audit import Audit, audit
from faxdesk.engine.evidence.keeping import ChainKeeping
from faxdesk.engine.evidence.log_file import check_file, export
from faxdesk.engine.stores import Stores
from faxdesk.store.rescue.repair import repair
from faxdesk.store.sql.journal import SqlJournal
from faxdesk.store.sqlite.connect import connect
from faxdesk.store.sqlite.files import mark_damaged
from tests.store.contract.team import NOW_S, ONE, TWO, add, go, submission
from tests.store.old_journals import make
from tests.stores import open_desk

DAY_S = 24 * 3600.0
TO_ITS_END = (State.SUBMITTING, State.ACCEPTED, State.SENDING, State.DELIVERED)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.db"


@pytest.fixture
def journal(path: Path) -> Iterator[SqlJournal]:
    """Two delivered faxes of two days: events 1 to 5 and 7 to 11, an act as 6."""
    with closing(SqlJournal(connect(path, "real"), lambda: ("mara", "desk-3"))) as opened:
        for number, address in enumerate((ONE, TWO)):
            [fax_id] = opened.add(submission(address), at_s=NOW_S + number * DAY_S)
            go(opened, fax_id, *TO_ITS_END)
            if number == 0:
                opened.write_act(Act(what="viewed", at_s=NOW_S, fax_id=fax_id))
        yield opened


def tamper(path: Path, *statements: str) -> None:
    """Change the file as somebody with a database program does."""
    with closing(sqlite3.connect(path)) as raw, raw:
        for statement in statements:
            raw.execute(statement)


def audited(journal: SqlJournal, *folders: Path) -> Audit:
    return audit(journal.chain, folders, at_s=NOW_S)


def places(found: Audit) -> list[tuple[Kind, int | None, int | None]]:
    return [(each.kind, each.number, each.fax_id) for each in found.findings]


def test_a_journal_that_nobody_touched_is_whole(journal: SqlJournal) -> None:
    found = audited(journal)
    assert (found.is_whole, found.links, found.seals, found.last) == (True, 11, 1, 11)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE event SET at_s = at_s - 3600 WHERE id = 3",
        "UPDATE event SET target = 'failed' WHERE id = 3",
        """UPDATE event SET cause = '{"code": "story.delivered", "values": {}}' WHERE id = 3""",
        """UPDATE event SET detail = '{"remote_id": "another"}' WHERE id = 3""",
        "UPDATE event SET fax_id = 2 WHERE id = 3",
        "UPDATE event SET detail = 'no JSON' WHERE id = 3",
        "UPDATE event SET hash = x'00' WHERE id = 3",
    ],
)
def test_an_event_that_was_changed_is_named_with_its_fax_and_date(
    journal: SqlJournal, path: Path, change: str
) -> None:
    tamper(path, change)
    found = audited(journal)
    assert not found.is_whole
    first = found.findings[0]
    assert (first.kind, first.number) == (Kind.CHANGED, 3)
    if "no JSON" not in change:
        assert first.fax_id in {1, 2}
        assert (first.at or "").startswith("2026-09-2")


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE fax SET recipient = '+13125559999' WHERE id = 2",
        "UPDATE fax SET recipient_name = 'Somebody else' WHERE id = 2",
        "UPDATE payload SET sha256 = 'cd' WHERE id = 2",
        "UPDATE payload SET pages = 30 WHERE id = 2",
        "UPDATE payload SET documents = '[]' WHERE id = 2",
    ],
)
def test_a_fax_that_says_it_went_elsewhere_or_was_another_document_is_found(
    journal: SqlJournal, path: Path, change: str
) -> None:
    tamper(path, change)
    assert places(audited(journal)) == [(Kind.CHANGED, 7, 2)]


def test_a_fax_whose_state_was_changed_without_its_history_is_found(journal: SqlJournal, path: Path) -> None:
    tamper(path, "UPDATE fax SET state = 'failed' WHERE id = 1")
    assert places(audited(journal)) == [(Kind.CHANGED, 5, 1)]


@pytest.mark.parametrize(("taken", "place"), [("id = 3", 3), ("id IN (3, 4)", 3), ("fax_id = 1", 1)])
def test_events_that_were_taken_out_are_missed_at_their_place(
    journal: SqlJournal, path: Path, taken: str, place: int
) -> None:
    tamper(path, f"DELETE FROM event WHERE {taken}")
    assert (Kind.MISSING, place) in {(each.kind, each.number) for each in audited(journal).findings}


def test_the_newest_events_are_missed_too(journal: SqlJournal, path: Path) -> None:
    tamper(path, "DELETE FROM event WHERE id > 9")
    assert (Kind.MISSING, 10) in {(each.kind, each.number) for each in audited(journal).findings}


def test_an_act_that_was_changed_or_taken_out_is_found(journal: SqlJournal, path: Path) -> None:
    tamper(path, "UPDATE act SET by_user = 'somebody else'")
    assert places(audited(journal)) == [(Kind.CHANGED, 6, 1)]
    tamper(path, "DELETE FROM act")
    assert (Kind.MISSING, 6, None) in places(audited(journal))


def test_an_event_that_was_put_in_is_found(journal: SqlJournal, path: Path) -> None:
    tamper(
        path,
        "INSERT INTO event (id, fax_id, at_s, source, target, cause, detail)"
        """ VALUES (99, 1, 5.0, 'sending', 'delivered', '{"code": "story.delivered", "values": {}}', '{}')""",
    )
    assert (Kind.ADDED, 99, 1) in places(audited(journal))


@pytest.mark.parametrize(("one", "other"), [(2, 4), (3, 4), (2, 9)])
@pytest.mark.parametrize("has_hashes", [True, False])
def test_events_that_changed_places_are_found_out(
    journal: SqlJournal, path: Path, one: int, other: int, has_hashes: bool
) -> None:
    if has_hashes:
        swap = [(one, -1), (other, one), (-1, other)]
        tamper(path, *(f"UPDATE event SET id = {to} WHERE id = {this}" for this, to in swap))
    else:
        columns = ("fax_id", "at_s", "source", "target", "cause", "detail", "salt")
        with closing(sqlite3.connect(path)) as raw, raw:
            query = f"SELECT {', '.join(columns)} FROM event WHERE id = ?"
            rows = {number: raw.execute(query, (number,)).fetchone() for number in (one, other)}
            for number, instead in ((one, other), (other, one)):
                marks = ", ".join(f"{name} = ?" for name in columns)
                raw.execute(f"UPDATE event SET {marks} WHERE id = ?", (*rows[instead], number))
    found = [(each.kind, each.number) for each in audited(journal).findings]
    assert [each for each in found if each[0] is Kind.REORDERED] == [
        (Kind.REORDERED, one),
        (Kind.REORDERED, other),
    ]


def test_a_chain_that_was_made_anew_fits_no_seal_outside(
    journal: SqlJournal, path: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "seals"
    head = journal.chain.head()
    assert head is not None
    seal_files.write_missing(folder, head.name, journal.chain.seals(), at_s=NOW_S)
    assert audited(journal, folder).is_whole
    forge(path)
    assert audited(journal).is_whole  # whoever may write all of the journal can hide it from the journal
    [finding] = audited(journal, folder).findings
    assert (finding.kind, finding.at) == (Kind.CHANGED, "2026-09-21")


def forge(path: Path) -> None:
    """Change event 2, and make every hash and seal anew: all that can be done to the journal."""
    with closing(SqlJournal(connect(path, "real"))) as journal, journal.transaction():
        connection = journal._connection
        connection.execute("UPDATE event SET at_s = at_s - 1 WHERE id = 2")
        head = journal.chain.head()
        assert head is not None
        before = sha256(f"FaxDesk chain 1 {head.name}".encode()).digest()
        seals = {seal.number for seal in journal.chain.seals()}
        for read in journal.chain.links(head.first - 1, head.last):
            before = sha256(before + (read.link.digest() or b"")).digest()
            for table in ("event", "act"):
                connection.execute(f"UPDATE {table} SET hash = ? WHERE id = ?", (before, read.link.number))
            if read.link.number in seals:
                connection.execute("UPDATE seal SET hash = ?", (before,))
        connection.execute("UPDATE chain SET last_hash = ?", (before,))


def test_a_journal_that_was_set_back_ends_before_its_newest_seal(
    journal: SqlJournal, path: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "seals"
    head = journal.chain.head()
    assert head is not None
    seal_files.write_missing(folder, head.name, journal.chain.seals(), at_s=NOW_S)
    tamper(path, "DELETE FROM fax WHERE id > 0", "DELETE FROM act", "DELETE FROM chain", "DELETE FROM seal")
    tamper(
        path,
        "DELETE FROM event",
        f"INSERT INTO chain (id, name, first_id, last_id, last_day) VALUES (1, '{head.name}', 1, 0, '')",
    )
    [finding] = audited(journal, folder).findings
    assert finding.kind is Kind.MISSING


def test_removing_a_fax_leaves_the_chain_whole_and_says_who_did_it(journal: SqlJournal, path: Path) -> None:
    journal.remove(1, at_s=NOW_S + DAY_S)
    assert audited(journal).is_whole
    tamper(path, "UPDATE removed_event SET digest = x'00' WHERE id = 3")
    assert (Kind.CHANGED, 6) in {(each.kind, each.number) for each in audited(journal).findings}


def test_taking_an_event_out_as_if_its_fax_had_been_removed_is_found(journal: SqlJournal, path: Path) -> None:
    link = next(read.link for read in journal.chain.links(0, 11) if read.link.number == 3)
    digest = (link.digest() or b"").hex()
    tamper(
        path,
        "DELETE FROM event WHERE id = 3",
        f"INSERT INTO removed_event (id, digest, act_id) VALUES (3, x'{digest}', 6)",
    )
    assert [each.kind for each in audited(journal).findings] == [Kind.MISSING]


def test_forgetting_whose_fax_it_was_leaves_the_chain_whole_and_nothing_of_the_number(
    journal: SqlJournal, path: Path
) -> None:
    with journal.transaction():
        journal.chain.forget(1)
        journal._connection.execute(
            "UPDATE fax SET recipient = 'forgotten', recipient_name = '', recipient_company = '' WHERE id = 1"
        )
    assert audited(journal).is_whole
    with closing(sqlite3.connect(path)) as raw:
        rows = raw.execute("SELECT salt, detail FROM event WHERE fax_id = 1").fetchall()
    assert set(rows) == {(None, "{}")}
    tamper(path, """UPDATE event SET detail = '{"from": "+13125550100"}' WHERE id = 1""")
    assert places(audited(journal)) == [(Kind.CHANGED, 1, 1)]


def test_events_from_before_the_chain_are_taken_in_a_few_at_a_time(path: Path, tmp_path: Path) -> None:
    make(path, 9)
    with closing(SqlJournal(connect(path, "real"))) as journal, closing(open_desk(path)) as desk:
        go(journal, next(iter(journal.work.in_state(State.QUEUED))).id, State.HELD)
        stores = Stores(journal=journal, desk=desk)
        assert journal.chain.take_in_older(limit=2, at_s=NOW_S) == 2
        ChainKeeping(stores, tmp_path / "seals", lambda: NOW_S).step()
        assert journal.chain.take_in_older(limit=2, at_s=NOW_S) == 0
        assert audited(journal).is_whole
        tamper(path, "UPDATE event SET at_s = at_s + 1 WHERE id = 3")
        assert [(each.kind, each.number) for each in audited(journal).findings] == [(Kind.CHANGED, 3)]


def test_what_a_repair_could_not_read_stays_missed(journal: SqlJournal, path: Path) -> None:
    journal.close()
    tamper(path, "DELETE FROM event WHERE id = 3")
    mark_damaged(path)
    repair(path, "real", at_s=NOW_S + 2 * DAY_S)
    with closing(SqlJournal(connect(path, "real"))) as mended:
        add(mended, ONE)
        assert [(each.kind, each.number) for each in audited(mended).findings] == [(Kind.MISSING, 3)]


def test_a_whole_journal_is_whole_after_a_repair_too(journal: SqlJournal, path: Path) -> None:
    journal.close()
    mark_damaged(path)
    repair(path, "real", at_s=NOW_S + 2 * DAY_S)
    with closing(SqlJournal(connect(path, "real"))) as mended:
        add(mended, ONE)
        assert audited(mended).is_whole


def test_seals_are_written_beside_the_journal_and_where_it_is_set_and_never_twice(
    journal: SqlJournal, path: Path, tmp_path: Path
) -> None:
    with closing(open_desk(path)) as desk:
        desk.settings.save(seal_folder=str(tmp_path / "vault"))
        now = [NOW_S]
        keeping = ChainKeeping(Stores(journal=journal, desk=desk), tmp_path / "seals", lambda: now[0])
        keeping.step()
        [file] = (tmp_path / "vault").iterdir()
        assert json.loads(file.read_text())["day"] == "2026-09-21"
        assert [each.name for each in (tmp_path / "seals").iterdir()] == [file.name]
        file.write_text("mine")
        now[0] += DAY_S
        keeping.step()
        assert file.read_text() == "mine"


@pytest.fixture
def exported(journal: SqlJournal, tmp_path: Path) -> Path:
    export(journal.chain, tmp_path / "log.jsonl", at_s=NOW_S, program="FaxDesk 1.0")
    return tmp_path / "log.jsonl"


def test_an_exported_log_is_checked_without_the_journal(exported: Path) -> None:
    checked = check_file(exported)
    assert checked.is_ours
    assert list(checked.findings()) == []
    assert checked.links == 11


def test_whatever_byte_of_an_exported_log_is_changed_is_found(exported: Path) -> None:
    content = exported.read_bytes()
    for place in range(0, len(content), 5):
        changed = bytearray(content)
        changed[place] ^= 1
        exported.write_bytes(bytes(changed))
        checked = check_file(exported)
        assert checked.is_ours
        assert list(checked.findings()), bytes(changed[max(0, place - 20) : place + 20])


@pytest.mark.parametrize(
    "change",
    [
        lambda lines: lines[:-1],
        lambda lines: [*lines[:5], *lines[6:]],
        lambda lines: [*lines[:5], lines[6], lines[5], *lines[7:]],
        lambda lines: [*lines[:5], lines[5], *lines[5:]],
    ],
    ids=["cut off", "one taken out", "two exchanged", "one doubled"],
)
def test_lines_of_an_exported_log_that_were_cut_taken_out_exchanged_or_doubled_are_found(
    exported: Path, change: Callable[[list[str]], list[str]]
) -> None:
    exported.write_text("".join(change(exported.read_text().splitlines(keepends=True))))
    assert list(check_file(exported).findings())


def test_what_is_no_log_is_said_to_be_none(tmp_path: Path) -> None:
    for content in (b"", b"hello\n", b'{"format": "another"}\n', bytes(1000)):
        (tmp_path / "file").write_bytes(content)
        assert not check_file(tmp_path / "file").is_ours
