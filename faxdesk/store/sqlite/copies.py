"""Whole copies of a database file, while others may work with it: made beside their place, then renamed."""

import errno
import os
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from faxdesk.domain.errors import JournalError
from faxdesk.store.sqlite.files import check_integrity, journal_errors

KEPT_BEFORE_MIGRATION: Final = 3

_FULL: Final = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))


def keep_before_migration(path: Path, version: int) -> Path:
    """Copy the journal before it goes from `version` to the next; only the newest of these copies stay."""
    folder = backups_beside(path)
    with disk_errors():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        now_s = datetime.now(UTC).timestamp()
        target = free_path(folder, f"before-update-{stamp(now_s)}-version-{version}")
        copy_beside(path, target).rename(target)
        for old in sorted(folder.glob("before-update-*.db"), key=_numbers)[:-KEPT_BEFORE_MIGRATION]:
            old.unlink(missing_ok=True)
    return target


def _numbers(path: Path) -> list[int]:
    """A copy's day, time and version, so that version 10 comes after version 9."""
    return [int(number) for number in re.findall(r"\d+", path.stem)]


def backups_beside(path: Path) -> Path:
    """The folder for copies of this journal; need not be there."""
    return path.parent / "backups"


def free_path(folder: Path, name: str) -> Path:
    """A path that isn't taken, also when two copies are made within a second."""
    number, target = 1, folder / f"{name}.db"
    while target.exists():
        number += 1
        target = folder / f"{name}-{number}.db"
    return target


def copy_beside(source: Path, target: Path) -> Path:
    """A whole and consistent copy beside `target`, for the user alone, in one file; to be renamed.

    Raises JournalError, OSError, and leaves nothing behind then.
    """
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
        remove_copy(part)
        raise
    return part


def remove_copy(part: Path) -> None:
    """Delete a copy with all that SQLite may have put beside it; nothing where it is gone."""
    for end in ("", "-wal", "-shm", "-open", "-journal"):
        part.with_name(part.name + end).unlink(missing_ok=True)


@contextmanager
def disk_errors() -> Iterator[None]:
    """Turn the file system's errors into a JournalError."""
    try:
        yield
    except OSError as error:
        code = "journal.full" if error.errno in _FULL else "journal.read_only"
        raise JournalError(code) from error


def stamp(at_s: float) -> str:
    """A moment in a file's name, in UTC, so that names sort by time."""
    return f"{datetime.fromtimestamp(at_s, UTC):%Y%m%d-%H%M%S}"
