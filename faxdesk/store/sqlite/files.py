"""A database file of ours: a connection to it, one transaction, damage, and errors in our own terms."""

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Final

from faxdesk.domain.errors import JournalError
from faxdesk.store.database import Cursor, Database
from faxdesk.store.sqlite.presence import Presence

log = logging.getLogger(__name__)

PATIENCE_S: Final = 10.0
"""So long a thread waits for another program that writes; a window's own thread waits less."""

READY: Final = "-mended"
"""The ending of a journal that is to take this one's place; see rescue/swap.py."""

_DAMAGED: Final = "-damaged"


class Connection(sqlite3.Connection):
    """SQLite's connection, which tells other FaxDesks that the journal is open until it is closed."""

    presence: Presence | None = None

    def close(self) -> None:
        super().close()
        if self.presence is not None:
            self.presence.end()


def open_file(path: Path) -> Connection:
    """A connection to any database of ours, as it is; for the user alone where it is made again."""
    is_new = not path.exists()
    connection = sqlite3.connect(path, timeout=PATIENCE_S, isolation_level=None, factory=Connection)
    if is_new:
        path.chmod(0o600)
    connection.row_factory = sqlite3.Row
    # A byte that rotted in a text must not take a whole list down.
    connection.text_factory = partial(str, encoding="utf-8", errors="replace")
    return connection


@contextmanager
def journal_errors() -> Iterator[None]:
    """Turn SQLite's errors into a JournalError that says what a person can do."""
    try:
        yield
    except sqlite3.Error as error:
        code = code_of(error)
        if code is None:
            raise
        raise JournalError(code) from error


def code_of(error: sqlite3.Error) -> str | None:
    """The code of the JournalError that says what happened; None where it is a fault of ours."""
    name = getattr(error, "sqlite_errorname", "") or ""
    return next((code for start, code in _ERRORS if name.startswith(start)), None)


_ERRORS: Final = (
    ("SQLITE_NOTADB", "journal.damaged"),
    ("SQLITE_CORRUPT", "journal.damaged"),
    ("SQLITE_IOERR_CORRUPTFS", "journal.damaged"),
    ("SQLITE_READONLY", "journal.read_only"),
    ("SQLITE_CANTOPEN", "journal.read_only"),
    ("SQLITE_PERM", "journal.read_only"),
    ("SQLITE_FULL", "journal.full"),
    ("SQLITE_IOERR", "journal.disk_fault"),
    ("SQLITE_BUSY", "journal.busy"),
    ("SQLITE_LOCKED", "journal.busy"),
)


@contextmanager
def transaction(connection: Database) -> Iterator[None]:
    """One writing transaction; inside another one it joins that one.

    It is taken at once, so that what is read in it stays true until it is committed.
    """
    is_joining = connection.in_transaction
    if is_joining:
        yield
        return
    with journal_errors():
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            # A full disk makes SQLite roll back by itself; a commit that failed may leave it to us.
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


@contextmanager
def one_moment(connection: Database) -> Iterator[None]:
    """Let everything that is read inside be of one moment, while others go on writing."""
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.execute("ROLLBACK")


def check_integrity(connection: Database) -> None:
    """Read the whole file for damage, ten megabytes in about 30 ms; raises JournalError when there is any."""
    with journal_errors():
        answer = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    _refuse_damage(answer)


def _refuse_damage(answer: str) -> None:
    if answer != "ok":
        log.error("the journal is damaged: %s", answer)
        raise JournalError("journal.damaged")


_WHOLE_AT_START_BYTES: Final = 32 << 20
"""So much is read in a tenth of a second."""

_GROWING: Final = frozenset(
    {"fax", "payload", "attempt", "event", "media", "folded_story", "tag", "fax_text_data", "fax_text_idx"}
)
"""Tables with a row or more for each fax that was ever sent."""


def check_at_start(connection: Database) -> None:
    """As check_integrity, but of a large file only the tables that stay small; raises JournalError.

    What is not looked at here is looked at once a day.
    """
    with journal_errors():
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        page_bytes = connection.execute("PRAGMA page_size").fetchone()[0]
        if pages * page_bytes <= _WHOLE_AT_START_BYTES:
            check_integrity(connection)
            return
        tables = connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
        ).fetchall()
        for (name,) in tables:
            if name not in _GROWING:
                _refuse_damage(connection.execute(f"PRAGMA quick_check({name})").fetchone()[0])


def try_to_write(connection: Database) -> None:
    """Write a page to the disk as a move would; raises JournalError as that would."""
    with transaction(connection):
        connection.execute(
            "INSERT INTO meta VALUES ('written', '1') ON CONFLICT (name) DO UPDATE SET value = value + 1"
        )


def data_version(connection: Database) -> int:
    """A number that differs when another connection has written since; costs microseconds."""
    with journal_errors():
        return int(connection.execute("PRAGMA data_version").fetchone()[0])


def version_of(connection: sqlite3.Connection) -> int:
    """0 for an empty database, else the number of steps that made it."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def inserted_id(cursor: Cursor) -> int:
    """The id of the row that an INSERT has made."""
    assert cursor.lastrowid is not None  # noqa: S101 - it is set after every INSERT
    return cursor.lastrowid


def mark_damaged(path: Path) -> None:
    """Let nobody open this journal again until it is repaired; raises OSError."""
    path.with_name(path.name + _DAMAGED).touch(mode=0o600)


def unmark_damaged(path: Path) -> None:
    path.with_name(path.name + _DAMAGED).unlink(missing_ok=True)


def refuse_damaged(path: Path) -> None:
    """Raise JournalError for what was found damaged before, or what SQLite would take for an empty journal.

    Nothing is read.
    """
    log_file = path.with_name(path.name + "-wal")
    is_empty = not path.exists() or path.stat().st_size == 0
    # Of an empty journal SQLite would throw the log away, and with it all that is left.
    has_lost_its_start = is_empty and log_file.exists() and log_file.stat().st_size > 0
    is_marked = any(path.with_name(path.name + end).exists() for end in (_DAMAGED, READY))
    if is_marked or has_lost_its_start:
        raise JournalError("journal.damaged")
