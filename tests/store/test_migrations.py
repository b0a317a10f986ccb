"""From version to version: step by step, with a copy kept before each, or not at all."""

import re
import shutil
import sqlite3
import stat
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from faxdesk.domain.errors import JournalError
from faxdesk.domain.fax.fax import Document, Payload, Submission
from faxdesk.domain.fax.state import Group, State
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.people.recipient import recipients_at
from faxdesk.store.rescue.swap import alone, ready_path
from faxdesk.store.sqlite.connect import connect
from faxdesk.store.sqlite.files import version_of
from faxdesk.store.sqlite.migrate import scripts_in
from tests.stores import open_desk, open_journal

# Versions that never shipped: they stand for the ones to come.
SECOND = "ALTER TABLE fax ADD COLUMN cover TEXT;\nUPDATE fax SET cover = 'none' WHERE state = 'queued';\n"
THIRD = """CREATE TABLE setting_new (name TEXT PRIMARY KEY, value TEXT NOT NULL, since_s REAL) STRICT;
INSERT INTO setting_new (name, value) SELECT name, value FROM setting;
DROP TABLE setting;
ALTER TABLE setting_new RENAME TO setting;
"""

NOW = len(scripts_in())
"""Today's version."""


def steps(folder: Path, *scripts: str, own: int = NOW) -> Path:
    """A folder with the first `own` steps of the program and these after them."""
    folder.mkdir()
    for number, script in enumerate([*scripts_in()[:own], *scripts], start=1):
        (folder / f"{number:04d}_step.sql").write_text(script)
    return folder


FIRST_CONTENT = (
    """INSERT INTO payload VALUES (1, NULL, '["https://example.com/l.pdf"]', NULL, NULL, 3, '[]')""",
    """INSERT INTO fax VALUES (1, 'b', 0, '+13125550101', '+13125790015', 1, '{}', 'sending', 5.0, 0.0, 0, 1,
        NULL, NULL, NULL, 'r-1', 'sending', NULL, '{"code": "story.overdue", "values": {}}',
        1, 0, 1.0, 5.0)""",
    """INSERT INTO event VALUES (1, 1, 5.0, NULL, 'sending',
        '{"code": "story.sending", "values": {}}', '{}')""",
)
"""What the first FaxDesk may have left behind, in its own form."""


def todays_version(path: Path) -> None:
    """A journal as today's FaxDesk leaves it, with two faxes and a setting."""
    with closing(open_journal(path)) as journal:
        with closing(open_desk(path)) as desk:
            desk.settings.save(lines=7)
        payload = Payload(documents=(Document(name="letter.pdf"),), urls=("https://example.com/l.pdf",))
        recipients = ("+13125550101", "+13125550102")
        submission = Submission(
            payload=payload,
            recipients=recipients_at(recipients),
            from_number="+13125790015",
            options=FaxOptions(),
        )
        journal.add(submission, at_s=1.0)


def copies(path: Path) -> list[Path]:
    def numbers(copy: Path) -> list[int]:
        return [int(each) for each in re.findall(r"\d+", copy.name)]

    return sorted((path.parent / "backups").glob("*"), key=numbers)


def value(path: Path, query: str) -> object:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchone()[0]


def test_each_step_is_made_and_a_copy_kept_before_it(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    todays_version(path)
    connect(path, "real", migrations=steps(tmp_path / "three", SECOND, THIRD)).close()
    assert value(path, "PRAGMA user_version") == NOW + 2
    assert value(path, "SELECT count(*) FROM fax WHERE cover = 'none'") == 2
    assert value(path, "SELECT value FROM setting WHERE name = 'lines'") == "7"
    one, two = copies(path)
    assert [value(copy, "PRAGMA user_version") for copy in (one, two)] == [NOW, NOW + 1]
    assert [value(copy, "SELECT count(*) FROM fax") for copy in (one, two)] == [2, 2]
    assert one.name.startswith("before-update-")
    assert one.name.endswith(f"-version-{NOW}.db")
    assert [stat.S_IMODE(copy.stat().st_mode) for copy in (one, two)] == [0o600, 0o600]


def test_a_new_journal_needs_no_copy_and_an_up_to_date_one_none_either(tmp_path: Path) -> None:
    path, folder = tmp_path / "journal.db", steps(tmp_path / "two", SECOND)
    for _ in range(2):
        connect(path, "real", migrations=folder).close()
    assert value(path, "PRAGMA user_version") == NOW + 1
    assert copies(path) == []


def test_only_the_last_three_copies_stay_and_a_persons_backups_are_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    todays_version(path)
    (tmp_path / "backups").mkdir()
    (tmp_path / "backups" / "journal-20200101-000000.db").write_bytes(b"mine")
    scripts = [f"CREATE TABLE extra_{number} (id INTEGER PRIMARY KEY) STRICT;\n" for number in range(5)]
    connect(path, "real", migrations=steps(tmp_path / "six", *scripts)).close()
    kept = {copy.name.rpartition("-version-")[2] for copy in copies(path) if "before" in copy.name}
    assert kept == {f"{NOW + number}.db" for number in (2, 3, 4)}
    assert (tmp_path / "backups" / "journal-20200101-000000.db").read_bytes() == b"mine"


@pytest.mark.parametrize(
    "script",
    [
        "ALTER TABLE fax ADD COLUMN cover TEXT;\nINSERT INTO no_such_table VALUES (1);\n",
        "DELETE FROM payload;\n",  # faxes would refer to nothing
        "INSERT INTO setting VALUES ('lines', '2');\n",
    ],
)
def test_a_step_that_fails_leaves_the_journal_as_it_was(tmp_path: Path, script: str) -> None:
    path = tmp_path / "journal.db"
    todays_version(path)
    with pytest.raises(JournalError) as caught:
        connect(path, "real", migrations=steps(tmp_path / "bad", script))
    assert caught.value.code == "journal.not_updated"
    with closing(open_journal(path)) as journal:
        assert len(journal.listing.ids()) == 2
    with closing(open_desk(path)) as desk:
        assert desk.settings.load().lines == 7


def test_a_journal_of_the_first_faxdesk_is_brought_up_to_date_with_all_that_is_in_it(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    connection = connect(path, "real", migrations=steps(tmp_path / "first", own=1))
    for statement in FIRST_CONTENT:
        connection.execute(statement)
    connection.close()
    with closing(open_journal(path)) as journal:
        [fax] = journal.listing.all_faxes()
        assert (fax.recipient.address, fax.state, fax.needs_attention) == (
            "+13125550101",
            State.SENDING,
            True,
        )
        assert [event.target for event in journal.listing.history(fax.id)] == [State.SENDING]
        assert journal.listing.totals()[Group.NEEDS_YOU] == 1
        assert (fax.payload.part, fax.payload.parts, fax.waits_for_part) == (1, 1, False)
    assert value(path, "PRAGMA user_version") == NOW
    assert [value(copy, "PRAGMA user_version") for copy in copies(path)] == list(range(1, NOW))[-3:]


def test_no_step_is_made_while_another_faxdesk_has_the_journal_open(tmp_path: Path) -> None:
    path, folder = tmp_path / "journal.db", steps(tmp_path / "two", SECOND)
    todays_version(path)
    with closing(open_journal(path)):
        with pytest.raises(JournalError) as caught:
            connect(path, "real", migrations=folder, patience_s=0.1)
        assert caught.value.code == "journal.older_open"
        assert copies(path) == []
    connect(path, "real", migrations=folder).close()
    assert value(path, "PRAGMA user_version") == NOW + 1


def all_at_once(path: Path, folder: Path, number: int = 5) -> list[object]:
    """What so many that start at the same moment get: a connection, or an error's code."""
    barrier = threading.Barrier(number)

    def start(_: int) -> object:
        barrier.wait()
        try:
            connection = connect(path, "real", migrations=folder)
        except JournalError as error:
            return error.code
        version = version_of(connection)
        connection.close()
        return version

    with ThreadPoolExecutor(number) as pool:
        return list(pool.map(start, range(number)))


@pytest.mark.parametrize("time", range(5))
def test_those_that_start_at_the_same_moment_make_one_journal(tmp_path: Path, time: int) -> None:
    path, folder = tmp_path / f"journal-{time}.db", steps(tmp_path / "four", SECOND, THIRD)
    assert all_at_once(path, folder) == [NOW + 2] * 5
    assert copies(path) == []


@pytest.mark.parametrize("time", range(5))
def test_those_that_start_at_the_same_moment_bring_one_journal_up_to_date(tmp_path: Path, time: int) -> None:
    path, folder = tmp_path / f"journal-{time}.db", steps(tmp_path / "four", SECOND, THIRD)
    todays_version(path)
    assert all_at_once(path, folder) == [NOW + 2] * 5
    assert [value(copy, "PRAGMA user_version") for copy in copies(path)] == [NOW, NOW + 1]
    assert value(path, "SELECT count(*) FROM fax WHERE cover = 'none'") == 2


def test_whoever_comes_while_the_journal_is_mended_waits_for_it(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    todays_version(path)
    with alone(path, "journal.damaged_open"):
        with pytest.raises(JournalError) as caught:
            open_journal(path, patience_s=0.1)
        assert caught.value.code == "journal.busy"
        waiting = ThreadPoolExecutor(1).submit(lambda: connect(path, "real").close())
        with pytest.raises(TimeoutError):
            waiting.result(0.2)
    waiting.result(60)


def test_whoever_waited_for_one_that_died_while_mending_opens_no_damaged_journal(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    todays_version(path)
    with ThreadPoolExecutor(1) as pool:
        with alone(path, "journal.damaged_open"):
            waiting = pool.submit(lambda: connect(path, "real").close())
            with pytest.raises(TimeoutError):
                waiting.result(0.2)
            ready_path(path).touch()
        with pytest.raises(JournalError) as caught:
            waiting.result(60)
    assert caught.value.code == "journal.damaged"


def test_an_older_faxdesk_refuses_the_newer_journal_and_writes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    todays_version(path)
    connect(path, "real", migrations=steps(tmp_path / "two", SECOND)).close()
    contents = path.read_bytes()
    with pytest.raises(JournalError) as caught:
        open_journal(path)
    assert caught.value.code == "journal.newer"
    assert path.read_bytes() == contents
    shutil.rmtree(tmp_path / "backups")
