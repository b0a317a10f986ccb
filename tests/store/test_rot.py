"""A byte rots where SQLite doesn't see it: lists and queue go on, and nothing goes that can't be trusted."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from faxdesk.cli import main
from faxdesk.domain.errors import JournalError
from faxdesk.domain.fax.fax import Document, Payload, Submission
from faxdesk.domain.fax.outlook import sentence
from faxdesk.domain.fax.state import State
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.people.recipient import recipients_at
from faxdesk.domain.words import Message, text
from faxdesk.engine.queue.recover_on_start import recover_on_start
from faxdesk.store.desk.desk import DeskStore
from faxdesk.store.sql.journal import SqlJournal
from faxdesk.store.sqlite.connect import Profile
from tests.stores import open_desk, open_journal

NUMBERS = ("+13125550101", "+13125550102", "+13125550103")
TABLES = ("fax", "payload", "event", "attempt", "media", "queue", "setting", "notice")
ROTS = (
    *("no UTF-8", "a letter", "half of it", "JSON of another kind"),
    *("a number", "nothing", "very deep"),
)


def make(path: Path, profile: Profile = "real") -> None:
    """A journal with three faxes, one of them under way, and a row in every table."""
    with closing(open_journal(path, profile)) as journal:
        for number, name in zip(NUMBERS, "abc", strict=True):
            payload = Payload(
                documents=(Document(name=f"{name}.pdf", sha256="0" * 64, pages=1, size_bytes=9),),
                spool_name=f"{name * 32}.pdf",
                sha256="0" * 64,
                size_bytes=9,
                pages=1,
            )
            submission = Submission(
                payload=payload,
                recipients=recipients_at((number,)),
                from_number="+13125550199",
                options=FaxOptions(),
            )
            journal.add(submission, at_s=100.0)
        fax = journal.fax(2)
        with journal.transaction():
            journal.move(fax, State.SUBMITTING, cause=Message(code="story.submitting"), at_s=101.0)
            journal.media.plan(fax.payload_id, "https://api.telnyx.com/v2", "media-1")
        journal.set_hold(Message(code="api.key_refused"))
        with closing(open_desk(path, profile)) as desk:
            desk.settings.save(lines=3)
        journal.notices.add(Message(code="journal.mended", values={"faxes": 1, "file": "x"}), at_s=102.0)
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(
            "INSERT INTO attempt (fax_id, number, base_url, connection_id, from_number, way, token,"
            " media_name, submitted_at_s) VALUES (2, 1, 'https://api.telnyx.com/v2', '1', '+13125550199',"
            " 'media_name', 't', 'media-1', 101.0)"
        )
        raw.execute("UPDATE fax SET attempt_id = 1 WHERE id = 2")
        raw.commit()


def columns() -> list[tuple[str, str]]:
    """Every column that holds text, of every table whose rows are read."""
    with closing(sqlite3.connect(":memory:")) as fresh:
        folder = Path(__file__).parents[2] / "faxdesk" / "store" / "sqlite" / "migrations"
        for script in sorted(folder.glob("*.sql")):
            fresh.executescript(script.read_text(encoding="utf-8"))
        return [
            (table, row[1])
            for table in TABLES
            for row in fresh.execute(f"PRAGMA table_info({table})")
            if row[2] == "TEXT" and (table, row[1]) != ("media", "state")
        ]


def rot(path: Path, table: str, column: str, kind: str) -> None:
    """As it would be on the disk, in every row."""
    rotten = {
        "no UTF-8": f"CAST(x'fffe' AS TEXT) || substr({column}, 3)",
        "a letter": f"char(1) || substr({column}, 2)",
        "half of it": f"substr({column}, 1, length({column}) / 2)",
        "JSON of another kind": "'[5]'",
        "a number": "'5'",
        "nothing": "''",
        "very deep": "replace(hex(zeroblob(2000)), '00', '[[')",
    }[kind]
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(f"UPDATE OR IGNORE {table} SET {column} = {rotten}")
        raw.commit()


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("pattern") / "journal.db"
    make(path)
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA journal_mode = DELETE")
    return path


@pytest.fixture
def path(tmp_path: Path, pattern: Path) -> Path:
    folder = tmp_path / "home" / "real"
    folder.mkdir(parents=True, mode=0o700)
    return Path(shutil.copy(pattern, folder / "journal.db"))


def read_everything(journal: SqlJournal) -> None:
    """What the faces and the engine read, and all of it in words."""
    status = journal.queue()
    for fax in journal.listing.all_faxes():
        sentence(fax, status, now_s=200.0)
        assert fax == journal.fax(fax.id)
        for event in journal.listing.history(fax.id):
            text(event.cause)
        journal.listing.attempts(fax.id)
    journal.listing.totals()
    for word in ("a", "312"):
        journal.listing.ids(text=word)
    for group in journal.listing.totals():
        journal.listing.ids(group=group)
    journal.listing.to_addresses(NUMBERS, changed_since_s=0.0)
    journal.listing.last_ended(NUMBERS)
    journal.listing.refused_quality(NUMBERS)
    connection = journal._connection
    assert isinstance(connection, sqlite3.Connection)
    DeskStore(connection).settings.load()
    [text(notice) for notice in journal.notices.standing()]
    journal.work.followed()
    journal.attempts.watched()
    journal.work.in_state(*State)
    journal.listing.last_states()
    journal.attempts.latest()
    journal.media.to_delete(300.0)
    journal.work.can_go_on()
    journal.work.spool_names()
    journal.work.broken_uploads(1, ("story.retried",))
    journal.work.is_from_refused("+13125550199")


@pytest.mark.parametrize("kind", ROTS)
@pytest.mark.parametrize(("table", "column"), columns())
def test_whatever_rots_everything_is_still_read_and_nothing_damaged_is_sent(
    path: Path, table: str, column: str, kind: str
) -> None:
    rot(path, table, column, kind)
    with closing(open_journal(path)) as journal:
        read_everything(journal)
        recover_on_start(journal, "desk", 200.0)
        read_everything(journal)
        assert len(journal.listing.all_faxes()) == len(NUMBERS)
        while fax := journal.work.next_due(300.0, "https://api.telnyx.com/v2"):
            assert fax.recipient.address in NUMBERS
            assert fax.options == FaxOptions()
            assert fax.payload.spool_name in {f"{name * 32}.pdf" for name in "abc"}
            journal.move(fax, State.CANCELLED, cause=Message(code="story.cancelled"), at_s=300.0)
        read_everything(journal)


@pytest.mark.parametrize("column", ["options", "recipient", "state", "message", "pending_request"])
def test_a_fax_that_can_not_be_trusted_stands_before_a_person_once_with_what_is_left(
    path: Path, column: str
) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(f"UPDATE fax SET {column} = 'ro\x01tten' WHERE id = 1")
        raw.commit()
    with closing(open_journal(path)) as journal:
        journal.notices.dismiss()
        recover_on_start(journal, "desk", 200.0)
        fax = journal.fax(1)
        assert fax.message.code == "story.row_damaged"
        last = journal.listing.history(1)[-1]
        assert last.detail["left"][column] == "ro\x01tten"
        is_needed = column in {"options", "recipient", "state"}
        assert (fax.state, fax.needs_attention) == (
            (State.HELD, True) if is_needed else (State.QUEUED, False)
        )
        assert [notice.code for notice in journal.notices.standing()] == ["journal.rows_damaged"]
        recover_on_start(journal, "desk", 201.0)
        assert journal.listing.history(1)[-1] == last
        assert len(journal.notices.standing()) == 1
        assert [fax.id for fax in journal.listing.all_faxes() if fax.needs_attention] == [1] * is_needed


def test_a_state_that_can_not_be_read_of_a_fax_that_may_have_gone_is_uncertain(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("UPDATE fax SET state = 'submittinh' WHERE id = 2")
        raw.commit()
    with closing(open_journal(path)) as journal:
        recover_on_start(journal, "desk", 200.0)
        assert journal.fax(2).state is State.UNCERTAIN
        assert journal.fax(2).needs_attention


def test_a_document_s_row_that_is_lost_takes_no_fax_out_of_the_list(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("DELETE FROM payload WHERE id = 1")
        raw.commit()
    with closing(open_journal(path)) as journal:
        recover_on_start(journal, "desk", 200.0)
        assert [fax.id for fax in journal.listing.all_faxes()] == [1, 2, 3]


def test_old_faxes_are_looked_at_in_pieces_until_all_are(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("UPDATE fax SET state = 'delivered'")
        raw.execute("UPDATE fax SET message = 'rotten' WHERE id = 1")
        raw.commit()
    with closing(open_journal(path)) as journal:
        assert journal.row_repair.check(limit_s=0.0, at_s=200.0) == 0
        assert journal.row_repair.check(limit_s=10.0, at_s=200.0) == 1
        assert journal.row_repair.is_through
        assert journal.fax(1).state is State.DELIVERED
        assert not journal.fax(1).needs_attention


SCHEMA_ROTS = (
    ("recipient TEXT", "recipiant TEXT"),
    ("TABLE event", "TABLE evend"),
    ("documents TEXT", "dokuments TEXT"),
    ("INSERT INTO change (fax_id) VALUES (new.id)", "INSERT INTO chenge (fax_id) VALUES (new.id)"),
    ("'doubtful', 'deleted'", "'doubtful', 'daleted'"),
    ("number INTEGER NOT NULL", "numbar INTEGER NOT NULL"),
)


@pytest.mark.parametrize(("good", "bad"), SCHEMA_ROTS)
def test_a_letter_that_rotted_in_the_schema_is_damage_that_is_repaired(
    path: Path, good: str, bad: str
) -> None:
    content = path.read_bytes()
    assert good.encode() in content
    path.write_bytes(content.replace(good.encode(), bad.encode()))
    with pytest.raises(JournalError) as damage, closing(open_journal(path)) as journal:
        journal.verify()
    assert damage.value.code == "journal.damaged"


def test_a_kind_that_rotted_is_damage_and_not_another_journal(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("UPDATE meta SET value = 'reax' WHERE name = 'kind'")
        raw.commit()
    with pytest.raises(JournalError) as damage:
        open_journal(path)
    assert damage.value.code == "journal.damaged"


@pytest.mark.parametrize(("table", "column"), columns())
def test_the_command_line_lists_and_shows_whatever_rots(
    path: Path,
    table: str,
    column: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("FAXDESK_HOME", str(path.parents[1]))
    rot(path, table, column, "no UTF-8")
    for command in (("queue",), ("queue", "--json"), ("show", "1"), ("show", "2", "--json"), ("hold", "3")):
        assert main(command) in {0, 1}
        said = capsys.readouterr()
        assert "Traceback" not in said.err
    assert main(("queue",)) == 0
    assert capsys.readouterr().out.count("\n") >= len(NUMBERS)
