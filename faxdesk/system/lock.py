"""Who works the queue: a lock of the operating system, gone with the process that held it."""

import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Final, Self

_LOCKED_BYTE: Final = 1 << 30
"""On Windows a locked byte can't be read by others; this one lies far behind the holder's name."""


class QueueLock:
    """Lets one FaxDesk at a time work a journal's queue; `holder` tells the others which.

    Two locks on one path exclude each other, in two processes as in one.
    """

    def __init__(self, path: Path, who: str = "window") -> None:
        """`who` is shown to others: "window" or "command"."""
        self._path = path
        self._who = who
        self._file: int | None = None

    @property
    def is_held(self) -> bool:
        """Whether this object holds the lock."""
        return self._file is not None

    def try_acquire(self) -> bool:
        """Take the lock if nobody has it; True where it is ours now. Never waits.

        Raises:
            OSError: the lock file can't be opened.
        """
        if self._file is not None:
            return True
        file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        if not _lock(file):
            os.close(file)
            return False
        os.ftruncate(file, 0)
        os.write(file, f"{self._who} {os.getpid()}\n".encode())
        self._file = file
        return True

    def release(self) -> None:
        """Give the lock back; nothing happens where it isn't ours."""
        if self._file is None:
            return
        os.ftruncate(self._file, 0)
        _unlock(self._file)
        os.close(self._file)
        self._file = None

    def holder(self) -> str | None:
        """Who holds the lock, e.g. "window 4711", None where nobody left a name.

        To be asked when try_acquire said no: after a crash it still names the dead.
        """
        try:
            return self._path.read_text(encoding="ascii").strip() or None
        except (OSError, UnicodeError):
            return None

    def __enter__(self) -> Self:
        """Take the lock; BlockingIOError where somebody else has it."""
        if not self.try_acquire():
            raise BlockingIOError("another FaxDesk works this queue")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> bool:
        os.lseek(file, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        os.lseek(file, 0, os.SEEK_SET)
        return True

    def _unlock(file: int) -> None:
        os.lseek(file, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(file: int) -> bool:
        # flock, not lockf: POSIX record locks vanish when any other handle on the file is closed.
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _unlock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)
