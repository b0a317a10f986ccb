"""Brings a database from version to version, each step in a transaction, with a copy kept before it."""

import logging
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from faxdesk.domain.errors import JournalError
from faxdesk.store.sqlite.files import (
    Connection,
    code_of,
    journal_errors,
    open_file,
    transaction,
    version_of,
)

log = logging.getLogger(__name__)

LONG_BYTES: Final = 64 << 20
"""A journal of so much takes a second or more for each step, with the copy that is kept before it."""

_VERSION_AT, _HEAD_BYTES = 60, 64
"""Where user_version stands in a database file. Source: SQLite, "Database File Format", 1.3."""


def scripts_in(folder: Path | None = None) -> list[str]:
    """The steps from version 0 to 1, 1 to 2, ..."""
    return [path.read_text(encoding="utf-8") for path in scripts_of(folder)]


def scripts_of(folder: Path | None = None) -> list[Path]:
    """The files of these steps."""
    # Beside this module, in a wheel and in a frozen bundle too; importlib.resources takes 10 ms to load.
    folder = folder or Path(__file__).with_name("migrations")
    return sorted(folder.glob("*.sql"))


def megabytes_to_update(path: Path) -> int:
    """How large a journal is that is of an earlier version, where updating it will take seconds; 0 else."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES)
        size = path.stat().st_size
    except OSError:
        return 0  # there is none yet, or whoever opens it says why not
    version = int.from_bytes(head[_VERSION_AT:_HEAD_BYTES], "big")
    is_old = len(head) == _HEAD_BYTES and 0 < version < len(scripts_of())
    return max(size >> 20, 1) if is_old and size >= LONG_BYTES else 0


def create(path: Path, kind: str, scripts: Sequence[str]) -> None:
    """Make an empty journal of the version that these steps lead to. Raises JournalError."""
    with journal_errors():
        connection = open_file(path)
        try:
            set_up(connection)
            migrate(connection, path, kind, scripts)
        finally:
            connection.close()


def set_up(connection: sqlite3.Connection) -> None:
    """How every connection of ours works."""
    connection.execute("PRAGMA journal_mode = WAL")
    # FULL: a move is on the disk before anything is sent or shown on the strength of it.
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    # What is deleted is overwritten; see store/retention/cleaning.py for the rest.
    connection.execute("PRAGMA secure_delete = ON")


def migrate(connection: Connection, path: Path, kind: str, scripts: Sequence[str]) -> None:
    """Bring the database to the scripts' version; raises JournalError where one can't be made."""
    started_at = version_of(connection)
    if started_at == len(scripts):
        return
    with _alone(connection):
        connection.execute("PRAGMA foreign_keys = OFF")  # a step may make a table again
        for number, script in enumerate(scripts, start=1):
            with transaction(connection):
                # Read again inside: another process may have made the step in the meantime.
                if version_of(connection) < number:
                    if started_at > 0:
                        _keep_copy(path, number - 1)
                    _step(connection, number, script, kind)
        connection.execute("PRAGMA foreign_keys = ON")


def _keep_copy(path: Path, version: int) -> None:
    from faxdesk.store.sqlite.copies import keep_before_migration  # hardly any start needs it

    keep_before_migration(path, version)


def _step(connection: sqlite3.Connection, number: int, script: str, kind: str) -> None:
    try:
        for statement in statements_of(script):
            connection.execute(statement)
        is_broken = connection.execute("PRAGMA foreign_key_check").fetchone() is not None
    except (sqlite3.IntegrityError, sqlite3.OperationalError) as error:
        if code_of(error) is not None:
            raise
        log.exception("the journal could not be brought to version %d", number)
        raise JournalError("journal.not_updated") from error
    if is_broken:
        log.error("the journal could not be brought to version %d: rows would hang in the air", number)
        raise JournalError("journal.not_updated")
    if number == 1:
        connection.execute("INSERT INTO meta VALUES ('kind', ?)", (kind,))
    connection.execute(f"PRAGMA user_version = {number}")
    log.info("journal brought to version %d", number)


@contextmanager
def _alone(connection: Connection) -> Iterator[None]:
    """Keep other FaxDesks out of a journal that changes its form; a new one may be made by two at once."""
    presence = connection.presence
    if presence is None or version_of(connection) == 0:
        yield
        return
    if not presence.be_alone():
        raise JournalError("journal.older_open")
    try:
        yield
    finally:
        presence.share()


def statements_of(script: str) -> Iterator[str]:
    """Split a script into whole statements; executescript would commit behind our back."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
