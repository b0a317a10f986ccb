"""Folders in the system's temporary one, for the user alone, that go away even when FaxDesk was killed.

They hold people's papers. Each is locked as long as the process lives that made it; the next FaxDesk deletes
those that nobody holds any more.
"""

import contextlib
import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

PREFIX: Final = "faxdesk-scratch-"
_LOCK: Final = ".lock"


@contextlib.contextmanager
def scratch_folder() -> Iterator[Path]:
    """A folder, gone afterwards; what can't be deleted is no reason to fail. Raises OSError."""
    folder, lock = _make()
    try:
        yield folder
    finally:
        os.close(lock)  # before: Windows deletes no open file
        shutil.rmtree(folder, ignore_errors=True)


def wipe_leftovers() -> int:
    """Delete the folders that a FaxDesk left which was killed; how many. Those of running ones stay."""
    wiped = 0
    with contextlib.suppress(OSError):
        for entry in list(os.scandir(tempfile.gettempdir())):
            if entry.name.startswith(PREFIX) and _is_ours(entry) and _is_left(Path(entry.path)):
                shutil.rmtree(entry.path, ignore_errors=True)
                wiped += 1
    return wiped


def _make() -> tuple[Path, int]:
    while True:
        folder = Path(tempfile.mkdtemp(prefix=PREFIX))
        lock = os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT, 0o600)
        if _lock(lock):
            return folder, lock
        os.close(lock)  # somebody who wipes was quicker, and deletes it


def _is_ours(entry: "os.DirEntry[str]") -> bool:
    """Whether it is a folder, no link, of this user: anybody may put something there."""
    with contextlib.suppress(OSError):
        about = entry.stat(follow_symlinks=False)
        return stat.S_ISDIR(about.st_mode) and (sys.platform == "win32" or about.st_uid == os.getuid())
    return False


def _is_left(folder: Path) -> bool:
    """Whether no process holds it; one that has no lock yet is just being made."""
    try:
        lock = os.open(folder / _LOCK, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0))
    except OSError:
        return False
    try:
        return _lock(lock)
    finally:
        os.close(lock)


if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> bool:
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(file: int) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
