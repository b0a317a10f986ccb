"""Puts one journal in the place of another, so that a crash at any moment leaves one or the other whole."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from faxdesk.domain.errors import JournalError
from faxdesk.store.sqlite.copies import stamp
from faxdesk.store.sqlite.files import READY, unmark_damaged
from faxdesk.store.sqlite.presence import Presence

_PARTS: Final = ("", "-wal", "-shm")


@contextmanager
def alone(path: Path, code: str) -> Iterator[None]:
    """Keep every other FaxDesk away from the journal; raises JournalError(code) where one has it open."""
    presence = Presence(path)
    try:
        if not presence.be_alone():
            raise JournalError(code)
        yield
    finally:
        presence.end()


def ready_path(path: Path) -> Path:
    """Where the journal's successor waits: whole from the moment it has this name."""
    return path.with_name(path.name + READY)


def take_over(path: Path) -> None:
    """Let the successor take the journal's place; done again at the next start if it is broken off.

    The old one's log must be gone first: SQLite would play it into the new one.
    """
    for part in _PARTS[1:]:
        path.with_name(path.name + part).unlink(missing_ok=True)
    os.replace(ready_path(path), path)  # noqa: PTH105 - Path.replace returns a path nobody needs
    unmark_damaged(path)


def set_aside(path: Path, why: str, at_s: float) -> Path:
    """Copy the journal with its log, bit by bit, to journal.<why>-<time>.db; returns the copy's path."""
    number, aside = 1, path.with_name(f"{path.stem}.{why}-{stamp(at_s)}.db")
    while aside.exists():
        number += 1
        aside = path.with_name(f"{path.stem}.{why}-{stamp(at_s)}-{number}.db")
    for part in _PARTS:
        source, target = path.with_name(path.name + part), aside.with_name(aside.name + part)
        if source.exists():
            copy_file(source, target)
    return aside


def copy_file(source: Path, target: Path) -> None:
    """Copy one file for the user alone and have the disk keep it; raises OSError, and leaves no half."""
    try:
        with (
            source.open("rb") as reading,
            os.fdopen(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as writing,
        ):
            shutil.copyfileobj(reading, writing, 1 << 20)
            writing.flush()
            os.fsync(writing.fileno())
    except BaseException:
        target.unlink(missing_ok=True)
        raise
