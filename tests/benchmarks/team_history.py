"""A desk's history as a team's, for the benchmark: the same faxes in the other database."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, Final

import psycopg

from faxdesk.store.history.fax_words import said_of
from faxdesk.store.postgres.migrate import migrate
from faxdesk.store.postgres.pool import Pool
from tests.postgres import Server

_TABLES: Final = ("payload", "fax")
_SAID: Final = "SELECT fax.*, payload.documents FROM fax JOIN payload ON payload.id = fax.payload_id"


def environment_of(home: Path) -> dict[str, str]:
    named = {name: text for name, text in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return named | {"FAXDESK_HOME": str(home)}


def copy_history(path: Path, server: Server) -> str:
    """A demo's team with what the journal at `path` has; returns its address."""
    url = server.url(server.new_database())
    with closing(Pool(url)) as pool, pool.borrowed(30.0) as connection:
        migrate(connection, "demo")
    with closing(sqlite3.connect(path)) as journal, psycopg.connect(url) as connection:
        journal.row_factory = sqlite3.Row
        connection.execute("SET session_replication_role = replica")  # no triggers
        for table in _TABLES:
            rows = journal.execute(f"SELECT * FROM {table}")
            _copy(connection, table, rows)
        said = ({"fax_id": row["id"], "said": said_of(dict(row))} for row in journal.execute(_SAID))
        _copy(connection, "fax_text", said)
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("SELECT setval(pg_get_serial_sequence('fax', 'id'), (SELECT max(id) FROM fax))")
        connection.execute("UPDATE meta SET value = '1' WHERE name = 'text_kept_from'")
        connection.execute("VACUUM ANALYZE")
    return url


def _copy(connection: psycopg.Connection[Any], table: str, rows: Iterator[Any] | sqlite3.Cursor) -> None:
    """The columns that both have."""
    theirs = {
        name
        for (name,) in connection.execute(
            "SELECT column_name FROM information_schema.columns WHERE table_name = %s", (table,)
        )
    }
    first = next(iter(rows), None)
    if first is None:
        return
    names = [name for name in first.keys() if name in theirs]  # noqa: SIM118 - a row is no dict
    with connection.cursor().copy(f"COPY {table} ({', '.join(names)}) FROM STDIN") as copy:
        copy.write_row([first[name] for name in names])
        for row in rows:
            copy.write_row([row[name] for name in names])
