"""Opens the journal's database: kind, version, migrations, pragmas, and errors in our own terms."""

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import resources
from pathlib import Path
from typing import Final, Literal

from faxdesk.domain.errors import JournalError

log = logging.getLogger(__name__)

Kind = Literal["real", "demo"]

_BUSY_TIMEOUT_S: Final = 10.0


def connect(path: Path, kind: Kind) -> sqlite3.Connection:
    """Open (or make) the journal at `path` for the calling thread.

    Raises JournalError when it is of the other kind, newer than this program, damaged or not writable.
    """
    with journal_errors():
        is_new = not path.exists()
        connection = sqlite3.connect(path, timeout=_BUSY_TIMEOUT_S, isolation_level=None)
        try:
            if is_new:
                path.chmod(0o600)
            _prepare(connection, kind)
        except BaseException:
            connection.close()
            raise
    return connection


@contextmanager
def journal_errors() -> Iterator[None]:
    """Turn SQLite's errors into a JournalError that says what a person can do."""
    try:
        yield
    except sqlite3.Error as error:
        name = getattr(error, "sqlite_errorname", "") or ""
        code = next((code for start, code in _ERRORS if name.startswith(start)), None)
        if code is None:
            raise
        raise JournalError(code) from error


_ERRORS: Final = (
    ("SQLITE_NOTADB", "journal.damaged"),
    ("SQLITE_CORRUPT", "journal.damaged"),
    ("SQLITE_READONLY", "journal.read_only"),
    ("SQLITE_CANTOPEN", "journal.read_only"),
    ("SQLITE_PERM", "journal.read_only"),
    ("SQLITE_FULL", "journal.full"),
    ("SQLITE_IOERR", "journal.full"),
    ("SQLITE_BUSY", "journal.busy"),
    ("SQLITE_LOCKED", "journal.busy"),
)


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """One writing transaction: taken at once, so that what is read in it stays true until it is committed."""
    with journal_errors():
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")


def _prepare(connection: sqlite3.Connection, kind: Kind) -> None:
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA journal_mode = WAL")
    # FULL: a move is on the disk before anything is sent or shown on the strength of it.
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    _migrate(connection, kind)
    row = connection.execute("SELECT value FROM meta WHERE name = 'kind'").fetchone()
    if row is None or row["value"] != kind:
        raise JournalError("journal.other_kind", found=row["value"] if row else "?", wanted=kind)


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _migrate(connection: sqlite3.Connection, kind: Kind) -> None:
    """Bring the database to this program's version, each step in a transaction of its own."""
    scripts = _scripts()
    if _version(connection) == len(scripts):
        return
    if _version(connection) > len(scripts):
        raise JournalError("journal.newer")
    for number, script in enumerate(scripts, start=1):
        with transaction(connection):
            # Read again inside: another process may have made the step in the meantime.
            if _version(connection) >= number:
                continue
            for statement in _statements(script):
                connection.execute(statement)
            if number == 1:
                connection.execute("INSERT INTO meta VALUES ('kind', ?)", (kind,))
            connection.execute(f"PRAGMA user_version = {number}")
            log.info("journal brought to version %d", number)


def _scripts() -> list[str]:
    folder = resources.files("faxdesk.store") / "migrations"
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".sql"))
    return [(folder / name).read_text(encoding="utf-8") for name in names]


def _statements(script: str) -> Iterator[str]:
    """Split a script into whole statements; executescript would commit behind our back."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
