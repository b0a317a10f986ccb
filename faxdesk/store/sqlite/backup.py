"""Copies of the journal: a person's backups, one before each new version, and how to go back to one."""

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from faxdesk.domain.errors import JournalError
from faxdesk.domain.words import Message
from faxdesk.store.sql.journal import Journal
from faxdesk.store.sqlite.database import Profile, check_integrity, connect, journal_errors, open_file
from faxdesk.store.sqlite.swap import alone, disk_errors, ready_path, set_aside, stamp, take_over

KEPT_BEFORE_MIGRATION: Final = 3


def back_up(path: Path, target: Path | None, *, at_s: float) -> Path:
    """Copy the journal as it stands at one moment, while others may work with it; returns where the copy is.

    The copy's queue is paused: what waits in it now may have gone by the time somebody goes back to it.

    Args:
        target: the copy's file, or a folder for it; None: the folder "backups" beside the journal.

    Raises JournalError; an existing file is never overwritten.
    """
    if target is None or target.is_dir():
        target = _free(target or _backups(path), f"journal-{stamp(at_s)}")
    if target.exists():
        raise JournalError("journal.backup_exists", file=str(target))
    with disk_errors():
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        part = _copied(path, target)
        try:
            _make_safe(part, at_s)
            part.rename(target)
        finally:
            _remove(part)
    return target


def restore(path: Path, kind: Profile, backup: Path, *, at_s: float) -> Path | None:
    """Go back to a backup; returns where the journal that it replaces is kept, None where there was none.

    Raises JournalError when another FaxDesk has the journal open, or the backup is none, damaged, newer or
    of the other kind; then nothing is changed.
    """
    if not backup.is_file():
        raise JournalError("journal.no_backup", file=str(backup))
    with alone(path, "journal.restore_open"), disk_errors():
        part = _copied(backup, ready_path(path))
        try:
            connect(part, kind).close()
            _make_safe(part, at_s)
            aside = set_aside(path, "replaced", at_s) if path.exists() else None
            part.rename(ready_path(path))
        finally:
            _remove(part)
        take_over(path)
    return aside


def keep_before_migration(path: Path, version: int) -> Path:
    """Copy the journal before it goes from `version` to the next; only the newest of these copies stay."""
    folder = _backups(path)
    with disk_errors():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        now_s = datetime.now(UTC).timestamp()
        target = _free(folder, f"before-update-{stamp(now_s)}-version-{version}")
        _copied(path, target).rename(target)
        for old in sorted(folder.glob("before-update-*.db"))[:-KEPT_BEFORE_MIGRATION]:
            old.unlink(missing_ok=True)
    return target


def _backups(path: Path) -> Path:
    return path.parent / "backups"


def _free(folder: Path, name: str) -> Path:
    """A path that isn't taken, also when two copies are made within a second."""
    number, target = 1, folder / f"{name}.db"
    while target.exists():
        number += 1
        target = folder / f"{name}-{number}.db"
    return target


def _copied(source: Path, target: Path) -> Path:
    """A whole and consistent copy beside `target`, for the user alone, in one file; to be renamed."""
    part = target.with_name(target.name + ".part")
    part.unlink(missing_ok=True)
    os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        with (
            journal_errors(),
            closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)) as reading,
            closing(sqlite3.connect(part, isolation_level=None)) as writing,
        ):
            reading.backup(writing)  # in one step: others go on writing, and the copy stays of one moment
            writing.execute("PRAGMA journal_mode = DELETE")
            check_integrity(writing)
    except BaseException:
        _remove(part)
        raise
    return part


def _make_safe(copy: Path, at_s: float) -> None:
    """See to it that nothing in the copy goes out before a person has looked."""
    with closing(open_file(copy)) as connection, journal_errors():
        row = connection.execute("SELECT value FROM meta WHERE name = 'kind'").fetchone()
    when = f"{datetime.fromtimestamp(at_s, UTC).astimezone():%Y-%m-%d %H:%M}"
    with closing(Journal(copy, row["value"])) as journal:
        journal.set_paused(True)
        if not journal.notices.standing():
            journal.notices.add(Message(code="journal.restored", values={"when": when}), at_s=at_s)
    with closing(open_file(copy)) as connection, journal_errors():
        connection.execute("PRAGMA journal_mode = DELETE")


def _remove(part: Path) -> None:
    for end in ("", "-wal", "-shm", "-open", "-journal"):
        part.with_name(part.name + end).unlink(missing_ok=True)
