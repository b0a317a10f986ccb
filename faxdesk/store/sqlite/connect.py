"""Opens a database file for one thread: up to date, of the right kind, and not while another rebuilds it."""

import sqlite3
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final, Literal

from faxdesk.domain.errors import JournalError
from faxdesk.store.sqlite.files import (
    PATIENCE_S,
    Connection,
    journal_errors,
    open_file,
    refuse_damaged,
    version_of,
)
from faxdesk.store.sqlite.migrate import migrate, scripts_in, set_up
from faxdesk.store.sqlite.presence import Presence

Profile = Literal["real", "demo"]
_KINDS: Final = frozenset({"real", "demo"})

_MAY_PASS: Final = frozenset({"journal.older_open", "journal.busy"})
"""It need not be an older FaxDesk, but one that repairs the journal at this moment, or makes it or its steps.
Of two that turn a new file to its log SQLite lets one fail without any wait."""

_LOOK_AGAIN_S: Final = 0.02


def connect(
    path: Path, kind: Profile, *, migrations: Path | None = None, patience_s: float = PATIENCE_S
) -> Connection:
    """Open (or make) the journal at `path` for the calling thread.

    Args:
        migrations: the folder of the steps from version to version, the program's own unless given.
        patience_s: how long to wait for others that write, repair or update before JournalError.

    Raises JournalError when it is of the other kind, newer than this program, damaged or not writable.
    """
    deadline_s = time.monotonic() + patience_s
    while True:
        try:
            with journal_errors():
                return _connect(path, kind, scripts_in(migrations), patience_s)
        except JournalError as error:
            if error.code not in _MAY_PASS or time.monotonic() >= deadline_s:
                raise
        time.sleep(_LOOK_AGAIN_S)


def _connect(path: Path, kind: Profile, scripts: Sequence[str], patience_s: float) -> Connection:
    presence = Presence(path)
    try:
        # Only now: whoever kept others away may have found damage, and died of it.
        refuse_damaged(path)
        connection = open_file(path)
    except BaseException:
        presence.end()
        raise
    connection.presence = presence
    try:
        _check_version(connection, scripts)
        set_up(connection)
        migrate(connection, path, kind, scripts)
        _check_kind(connection, kind)
        connection.execute(f"PRAGMA busy_timeout = {round(patience_s * 1000)}")
    except BaseException:
        connection.close()
        raise
    return connection


def _check_version(connection: sqlite3.Connection, scripts: Sequence[str]) -> None:
    """Before anything is written: a newer journal stays as it is."""
    if version_of(connection) > len(scripts):
        raise JournalError("journal.newer")


def _check_kind(connection: sqlite3.Connection, kind: Profile) -> None:
    try:
        row = connection.execute("SELECT value FROM meta WHERE name = 'kind'").fetchone()
    except sqlite3.OperationalError as error:
        if error.sqlite_errorname != "SQLITE_ERROR":
            raise
        raise JournalError("journal.damaged") from error  # it has a version, but not what makes it one
    if row is None or row["value"] not in _KINDS:
        raise JournalError("journal.damaged")
    if row["value"] != kind:
        raise JournalError("journal.other_kind", found=row["value"], wanted=kind)
