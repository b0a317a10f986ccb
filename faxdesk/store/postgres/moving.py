"""A desk's whole journal into a team's database, and a team's back into a file: table by table, row by row.

Which tables there are is asked of the tables themselves, so that a new one can't be forgotten; those that are
no part of what is moved are named below, and a table that is in neither database's list is refused.
"""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Final

import psycopg
from psycopg import sql

from faxdesk.domain.errors import JournalError
from faxdesk.store.postgres.errors import team_errors
from faxdesk.store.postgres.pool import Connection
from faxdesk.store.postgres.schema import shared_tables, tables_with_ids

NOT_MOVED: Final[Mapping[str, str]] = {
    "meta": "each database has its own",
    "setting": "the desk's",
    "change": "tells who is looking now",
    "folded_story": "unfolded into event",
}
"""Shared tables whose rows stay where they are, and why."""

TEAM_ALONE: Final = frozenset({"desk", "duty", "document", "document_piece", "role_right"})
"""What a desk's journal has no table for; documents are files there."""

WORDS: Final = "fax_text"
"""What begins so is each database's own index of words, made anew."""

MUST_BE_EMPTY: Final = ("fax", "contact", "act", "event", "chain")
"""A team that has any of these has a history of its own: two chains can't be made one."""

_AT_ONCE: Final = 2_000

_COLUMNS: Final = """
    SELECT column_name FROM information_schema.columns
    WHERE table_schema = 'public' AND table_name = %s ORDER BY ordinal_position
"""
_FOREIGN_KEYS: Final = """
    SELECT conrelid::regclass::text, conname FROM pg_constraint
    WHERE contype = 'f' AND connamespace = 'public'::regnamespace
"""
_OTHERS: Final = """
    SELECT tablename FROM pg_tables WHERE schemaname = 'public'
"""


def moved_tables() -> list[str]:
    """What is copied, in the order of the alphabet."""
    return sorted(table for table in shared_tables() - NOT_MOVED.keys() if not table.startswith(WORDS))


def count_rows(desk: sqlite3.Connection) -> dict[str, int]:
    """How many rows of a desk's journal would be moved, table by table."""
    return {
        table: int(desk.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]) for table in moved_tables()
    }


def check_empty(connection: Connection) -> None:
    """Raises JournalError for a team that has a history of its own."""
    with team_errors():
        for table in MUST_BE_EMPTY:
            if connection.execute(f'SELECT 1 FROM "{table}" LIMIT 1').fetchone() is not None:
                raise JournalError("team.not_empty")


def into_team(desk: sqlite3.Connection, connection: Connection) -> dict[str, int]:
    """Copy a desk's journal, whose stories are unfolded, into an empty team's database; for its owner.

    All in one transaction. Returns how many rows each table got. Raises JournalError.
    """
    check_tables(connection)
    with team_errors(), connection.transaction():
        check_empty(connection)
        with _without_triggers(connection):
            moved = {table: _copy_in(desk, connection, table) for table in moved_tables()}
            connection.execute("UPDATE fax SET owner = NULL, lease_until_s = NULL")
        _go_on_counting(desk, connection)
        # The words of what came are taken in by whoever tidies.
        connection.execute(
            "UPDATE meta SET value = (SELECT coalesce(max(id), 0) + 1 FROM fax)::text"
            " WHERE name = 'text_kept_from'"
        )
    return moved


def into_desk(connection: Connection, desk: sqlite3.Connection) -> dict[str, int]:
    """Copy a team's rows into a desk's journal that was just made; how many each table got.

    As they stand at one moment. Raises JournalError.
    """
    check_tables(connection)
    desk.execute("PRAGMA foreign_keys = OFF")
    desk.execute("BEGIN IMMEDIATE")
    triggers = desk.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for name, _made_by in triggers:
        desk.execute(f'DROP TRIGGER "{name}"')
    with team_errors(), connection.transaction():
        connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
        moved = {table: _copy_out(connection, desk, table) for table in moved_tables()}
        for table in sorted(tables_with_ids() & set(moved_tables())):
            _keep_number(desk, table, _last_number(connection, table))
    desk.execute("UPDATE fax SET owner = NULL, lease_until_s = NULL")
    desk.execute(
        "UPDATE meta SET value = (SELECT coalesce(max(id), 0) + 1 FROM fax) WHERE name = 'text_kept_from'"
    )
    for _name, made_by in triggers:
        desk.execute(made_by)
    if desk.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise JournalError("journal.damaged")
    desk.execute("COMMIT")
    return moved


def check_tables(connection: Connection) -> None:
    """Raises ValueError for a table that nobody said what to do with: a fault of ours."""
    known = set(moved_tables()) | NOT_MOVED.keys() | TEAM_ALONE
    with team_errors():
        found = {str(row[0]) for row in connection.execute(_OTHERS).fetchall()}
    if unknown := {table for table in found - known if not table.startswith(WORDS)}:
        raise ValueError(f"nobody says whether these are moved: {sorted(unknown)}")


def columns_of(connection: Connection, desk: sqlite3.Connection, table: str) -> list[str]:
    """The columns that both have; the desk's own are all among them."""
    ours = [str(row[1]) for row in desk.execute(f'PRAGMA table_info("{table}")')]
    theirs = {str(row[0]) for row in connection.execute(_COLUMNS, (table,)).fetchall()}
    if missing := set(ours) - theirs:
        raise ValueError(f"{table} lacks {sorted(missing)}")
    return ours


@contextmanager
def _without_triggers(connection: Connection) -> Iterator[None]:
    """Rows come as they are; whether each refers to one that is there is looked at when all have come."""
    tables = moved_tables()
    keys = [(str(table), str(name)) for table, name in connection.execute(_FOREIGN_KEYS).fetchall()]
    for table in tables:
        connection.execute(f'ALTER TABLE "{table}" DISABLE TRIGGER USER')
    for table, name in keys:
        connection.execute(f'ALTER TABLE {table} ALTER CONSTRAINT "{name}" DEFERRABLE INITIALLY DEFERRED')
    yield
    connection.execute("SET CONSTRAINTS ALL IMMEDIATE")
    for table, name in keys:
        connection.execute(f'ALTER TABLE {table} ALTER CONSTRAINT "{name}" NOT DEFERRABLE')
    for table in tables:
        connection.execute(f'ALTER TABLE "{table}" ENABLE TRIGGER USER')


def _copy_in(desk: sqlite3.Connection, connection: Connection, table: str) -> int:
    columns = columns_of(connection, desk, table)
    connection.execute(f'DELETE FROM "{table}"')  # the queue's one row
    listed = sql.SQL(", ").join(map(sql.Identifier, columns))
    statement = sql.SQL("COPY {} ({}) FROM STDIN").format(sql.Identifier(table), listed)
    names = ", ".join(f'"{each}"' for each in columns)
    count = 0
    with connection.cursor() as cursor, cursor.copy(statement) as copy:
        for row in desk.execute(f'SELECT {names} FROM "{table}"'):
            copy.write_row(tuple(row))
            count += 1
    return count


def _copy_out(connection: Connection, desk: sqlite3.Connection, table: str) -> int:
    columns = columns_of(connection, desk, table)
    names = ", ".join(f'"{each}"' for each in columns)
    marks = ", ".join("?" * len(columns))
    desk.execute(f'DELETE FROM "{table}"')
    count = 0
    with psycopg.ServerCursor(connection, "moved") as cursor:
        cursor.itersize = _AT_ONCE
        cursor.execute(f'SELECT {names} FROM "{table}"')
        for row in cursor:
            desk.execute(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', row)
            count += 1
    return count


def _go_on_counting(desk: sqlite3.Connection, connection: Connection) -> None:
    """No id is ever given to another, also where the last ones were removed."""
    given = {str(name): int(number) for name, number in desk.execute("SELECT name, seq FROM sqlite_sequence")}
    for table in sorted(tables_with_ids() & set(moved_tables())):
        highest = int(desk.execute(f'SELECT coalesce(max(id), 0) FROM "{table}"').fetchone()[0])
        number = max(highest, given.get(table, 0))
        if number:
            connection.execute("SELECT setval(pg_get_serial_sequence(%s, 'id'), %s)", (table, number))


def _last_number(connection: Connection, table: str) -> int:
    row = connection.execute(
        "SELECT coalesce(pg_sequence_last_value(pg_get_serial_sequence(%s, 'id')::regclass), 0)", (table,)
    ).fetchone()
    return 0 if row is None else int(row[0])


def _keep_number(desk: sqlite3.Connection, table: str, number: int) -> None:
    """For the tables that never give an id twice; the others have no row there."""
    row = desk.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
    if number and row is not None and "AUTOINCREMENT" in row[0]:
        desk.execute("DELETE FROM sqlite_sequence WHERE name = ?", (table,))
        desk.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (table, number))
