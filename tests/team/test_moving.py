"""A desk's journal into a team and back: every table, every row, and a chain that holds."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from faxdesk.app import App
from faxdesk.domain.errors import JournalError
from faxdesk.domain.people.contact import Contact, ContactNumber
from faxdesk.store.postgres.migrate import migrate
from faxdesk.store.postgres.moving import NOT_MOVED, columns_of, into_desk, into_team, moved_tables
from faxdesk.store.postgres.pool import Connection, Pool
from faxdesk.store.sqlite.connect import connect
from tests.documents.corpus import simple
from tests.postgres import Server, needs_postgres, shared_server, together
from tests.team.people import send

pytestmark = [needs_postgres, together]

Rows = dict[str, list[tuple[Any, ...]]]


@pytest.fixture
def server() -> Server:
    return shared_server()


@pytest.fixture
def address(server: Server) -> Iterator[str]:
    """Of a new team, as its owner."""
    name = server.new_database()
    with closing(Pool(server.url(name))) as pool, pool.borrowed(30.0) as connection:
        migrate(connection, "real")
    yield server.url(name)
    server.drop(name)


@pytest.fixture
def team(address: str) -> Iterator[Connection]:
    with closing(Pool(address)) as pool, pool.borrowed(30.0) as connection:
        yield connection


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Of a desk on which something of most kinds has happened."""
    home = tmp_path / "home"
    with App("real", environment={"FAXDESK_HOME": str(home), "TELNYX_API_KEY": "KEY"}) as session:
        first, second, third, *_ = send(session, *(f"+1312736727{digit}" for digit in range(5)))
        session.commands.hold(first)
        session.commands.cancel(second)
        session.commands.cancel(third)
        session.commands.remove(third)
        numbers = (ContactNumber(address="+13127367299"),)
        [contact] = session.address_book.add([Contact(id=0, name="Dr. Roe", numbers=numbers)]).added
        session.address_book.put_in_group([contact], "Doctors")
        session.history.add_tag([second], "urgent")
    return home


def fill(path: Path) -> None:
    """Put a row into each table that has none, whatever tables there are."""
    with closing(sqlite3.connect(path, isolation_level=None)) as desk:
        desk.execute("PRAGMA foreign_keys = OFF")
        for table in moved_tables():
            if desk.execute(f'SELECT 1 FROM "{table}"').fetchone() is None:
                row = {
                    each[1]: _some(each[1], each[2]) for each in desk.execute(f'PRAGMA table_info("{table}")')
                }
                names = ", ".join(f'"{name}"' for name in row)
                marks = ", ".join(f":{name}" for name in row)
                desk.execute(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', row)
        assert desk.execute("PRAGMA foreign_key_check").fetchall() == []


def _some(name: str, kind: str) -> object:
    if name == "state":
        return "uploaded"
    return {"INTEGER": 1, "REAL": 1.5, "TEXT": "x", "BLOB": b"\x00\xff"}[kind]


def rows_of_team(team: Connection, desk: sqlite3.Connection) -> Rows:
    return {table: _rows(team, table, columns_of(team, desk, table)) for table in moved_tables()}


def rows_of_desk(team: Connection, desk: sqlite3.Connection) -> Rows:
    return {table: _rows(desk, table, columns_of(team, desk, table)) for table in moved_tables()}


def _rows(connection: Any, table: str, columns: list[str]) -> list[tuple[Any, ...]]:
    names = ", ".join(f'"{each}"' for each in columns)
    return sorted((tuple(row) for row in connection.execute(f'SELECT {names} FROM "{table}"')), key=repr)


def test_every_row_of_every_table_comes_and_goes_back_as_it_was(
    home: Path, team: Connection, tmp_path: Path
) -> None:
    path = home / "real" / "journal.db"
    fill(path)
    back = tmp_path / "back.db"
    connect(back, "real").close()
    with closing(sqlite3.connect(path, isolation_level=None)) as desk:
        before = rows_of_desk(team, desk)
        assert {table for table, rows in before.items() if not rows} == set()
        moved = into_team(desk, team)
        assert rows_of_team(team, desk) == before
        assert moved == {table: len(rows) for table, rows in before.items()}
        numbers = dict(desk.execute("SELECT name, seq FROM sqlite_sequence"))
    with closing(sqlite3.connect(back, isolation_level=None)) as desk:
        into_desk(team, desk)
        assert rows_of_desk(team, desk) == before
        after = dict(desk.execute("SELECT name, seq FROM sqlite_sequence"))
        assert {name: after.get(name) for name in numbers if name not in NOT_MOVED} == {
            name: number for name, number in numbers.items() if name not in NOT_MOVED
        }


def test_the_team_counts_on_and_keeps_its_rules(home: Path, team: Connection) -> None:
    with closing(sqlite3.connect(home / "real" / "journal.db", isolation_level=None)) as desk:
        into_team(desk, team)
        highest = desk.execute("SELECT seq FROM sqlite_sequence WHERE name = 'fax'").fetchone()[0]
    row = team.execute("SELECT nextval(pg_get_serial_sequence('fax', 'id'))").fetchone()
    assert row == (highest + 1,)
    disabled = team.execute("SELECT count(*) FROM pg_trigger WHERE tgenabled = 'D'").fetchone()
    deferred = team.execute(
        "SELECT count(*) FROM pg_constraint WHERE contype = 'f' AND condeferrable"
    ).fetchone()
    assert (disabled, deferred) == ((0,), (0,))


def test_what_is_not_empty_is_left_alone(home: Path, team: Connection) -> None:
    with closing(sqlite3.connect(home / "real" / "journal.db", isolation_level=None)) as desk:
        into_team(desk, team)
        before = rows_of_team(team, desk)
        with pytest.raises(JournalError) as refused:
            into_team(desk, team)
        assert refused.value.code == "team.not_empty"
        assert rows_of_team(team, desk) == before


def test_a_table_that_nobody_thought_of_is_refused(home: Path, team: Connection) -> None:
    team.execute("CREATE TABLE brand_new (id bigint)")
    with (
        closing(sqlite3.connect(home / "real" / "journal.db", isolation_level=None)) as desk,
        pytest.raises(ValueError, match="brand_new"),
    ):
        into_team(desk, team)


@pytest.mark.e2e
def test_import_and_export_by_command_and_the_chain_holds_on_both_sides(
    home: Path, address: str, tmp_path: Path
) -> None:
    from tests.e2e.conftest import Shell

    desk = Shell(home, "http://127.0.0.1:9/v2")
    letter = tmp_path / "letter.pdf"
    letter.write_bytes(simple(2))
    assert desk.run("send", "--to", "+13127367288", letter).status == 0
    planned = desk.run("team", "import", "--dry-run", "--json", "--database", address)
    assert planned.status == 0, planned.err
    assert planned.objects[0]["rows"]["fax"] == 5
    assert (planned.objects[0]["not_over"], planned.objects[0]["documents"]) == (4, 1)
    assert "paused" not in desk.run("queue").out
    done = desk.run("team", "import", "--database", address)
    assert done.status == 0, done.err
    assert "5 faxes" in done.out
    assert "moved to the team" in desk.run("queue").out + desk.run("queue").err
    other = Shell(tmp_path / "other", "http://127.0.0.1:9/v2")
    other.environment["FAXDESK_TEAM_DATABASE"] = address
    assert len(other.run("queue", "--json").objects) == 5
    audited = other.run("audit")
    assert audited.status == 0, audited.out + audited.err
    folder = tmp_path / "out" / "real"
    written = other.run("team", "export", "-o", folder)
    assert written.status == 0, written.err
    [copy] = (folder / "spool").iterdir()
    [kept] = (home / "real" / "spool").glob("*.pdf")
    assert (copy.name, copy.read_bytes()) == (kept.name, kept.read_bytes())
    again = Shell(folder.parent, "http://127.0.0.1:9/v2")
    assert again.run("audit").status == 0
    assert [each["id"] for each in again.run("queue", "--json").objects] == [
        each["id"] for each in other.run("queue", "--json").objects
    ]
    assert json.loads(other.run("team", "status", "--json").out)["role"] == "admin"
