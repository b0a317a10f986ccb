"""Opens the journal's database: kind, version, pragmas, damage, and errors in our own terms."""

import logging
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Final, Literal

from faxdesk.domain.errors import JournalError
from faxdesk.store.sqlite.presence import Presence

log = logging.getLogger(__name__)

Profile = Literal["real", "demo"]
_KINDS: Final = frozenset({"real", "demo"})

PATIENCE_S: Final = 10.0
"""So long a thread waits for another program that writes; a window's own thread waits less."""

_MAY_PASS: Final = frozenset({"journal.older_open", "journal.busy"})
"""It need not be an older FaxDesk, but one that repairs the journal at this moment, or makes it or its steps.
Of two that turn a new file to its log SQLite lets one fail without any wait."""

_LOOK_AGAIN_S: Final = 0.02

_DAMAGED: Final = "-damaged"
READY: Final = "-mended"
"""The ending of a journal that is to take this one's place; see swap.py."""


class Connection(sqlite3.Connection):
    """SQLite's connection, which tells other FaxDesks that the journal is open until it is closed."""

    presence: Presence | None = None

    def close(self) -> None:
        super().close()
        if self.presence is not None:
            self.presence.end()


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
        _refuse_damaged(path)
        connection = open_file(path)
    except BaseException:
        presence.end()
        raise
    connection.presence = presence
    try:
        _check_version(connection, scripts)
        _set_up(connection)
        _migrate(connection, path, kind, scripts)
        _check_kind(connection, kind)
        connection.execute(f"PRAGMA busy_timeout = {round(patience_s * 1000)}")
    except BaseException:
        connection.close()
        raise
    return connection


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


def create(path: Path, kind: Profile, scripts: Sequence[str]) -> None:
    """Make an empty journal of the version that these steps lead to. Raises JournalError."""
    with journal_errors():
        connection = open_file(path)
        try:
            _set_up(connection)
            _migrate(connection, path, kind, scripts)
        finally:
            connection.close()


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
def transaction(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """One writing transaction: taken at once, so that what is read in it stays true until it is committed."""
    with journal_errors():
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
            connection.execute("COMMIT")
        except BaseException:
            # A full disk makes SQLite roll back by itself; a commit that failed may leave it to us.
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def check_integrity(connection: sqlite3.Connection) -> None:
    """Read the whole file for damage, ten megabytes in about 30 ms; raises JournalError when there is any."""
    with journal_errors():
        answer = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if answer != "ok":
        log.error("the journal is damaged: %s", answer)
        raise JournalError("journal.damaged")


def try_to_write(connection: sqlite3.Connection) -> None:
    """Write a page to the disk as a move would; raises JournalError as that would."""
    with transaction(connection):
        connection.execute(
            "INSERT INTO meta VALUES ('written', '1') ON CONFLICT (name) DO UPDATE SET value = value + 1"
        )


def mark_damaged(path: Path) -> None:
    """Let nobody open this journal again until it is repaired; raises OSError."""
    path.with_name(path.name + _DAMAGED).touch(mode=0o600)


def unmark_damaged(path: Path) -> None:
    path.with_name(path.name + _DAMAGED).unlink(missing_ok=True)


def version_of(connection: sqlite3.Connection) -> int:
    """0 for an empty database, else the number of steps that made it."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def scripts_in(folder: Path | None = None) -> list[str]:
    """The steps from version 0 to 1, 1 to 2, ..."""
    # Beside this module, in a wheel and in a frozen bundle too; importlib.resources takes 10 ms to load.
    folder = folder or Path(__file__).with_name("migrations")
    return [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.sql"))]


def _refuse_damaged(path: Path) -> None:
    """What was found damaged before, or what SQLite would take for an empty journal. Nothing is read."""
    log_file = path.with_name(path.name + "-wal")
    is_empty = not path.exists() or path.stat().st_size == 0
    # Of an empty journal SQLite would throw the log away, and with it all that is left.
    has_lost_its_start = is_empty and log_file.exists() and log_file.stat().st_size > 0
    is_marked = any(path.with_name(path.name + end).exists() for end in (_DAMAGED, READY))
    if is_marked or has_lost_its_start:
        raise JournalError("journal.damaged")


def _check_version(connection: sqlite3.Connection, scripts: Sequence[str]) -> None:
    """Before anything is written: a newer journal stays as it is."""
    if version_of(connection) > len(scripts):
        raise JournalError("journal.newer")


def _set_up(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    # FULL: a move is on the disk before anything is sent or shown on the strength of it.
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")


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


def _migrate(connection: Connection, path: Path, kind: Profile, scripts: Sequence[str]) -> None:
    """Bring the database to the scripts' version, each step in a transaction of its own."""
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


def _step(connection: sqlite3.Connection, number: int, script: str, kind: Profile) -> None:
    try:
        for statement in _statements(script):
            connection.execute(statement)
        is_broken = connection.execute("PRAGMA foreign_key_check").fetchone() is not None
    except (sqlite3.IntegrityError, sqlite3.OperationalError) as error:
        if any((error.sqlite_errorname or "").startswith(start) for start, _ in _ERRORS):
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


def _keep_copy(path: Path, version: int) -> None:
    # Late, as copies are made of journals, and journals are opened here.
    from faxdesk.store.sqlite.backup import keep_before_migration

    keep_before_migration(path, version)


def _statements(script: str) -> Iterator[str]:
    """Split a script into whole statements; executescript would commit behind our back."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
