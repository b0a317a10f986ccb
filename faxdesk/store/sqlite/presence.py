"""Who has a journal open: so that nobody replaces or rebuilds it under another FaxDesk's hands."""

import os
import sys
from pathlib import Path
from typing import Final

from faxdesk.domain.errors import JournalError

_SUFFIX: Final = "-open"


class Presence:
    """Says that a journal is open, for as long as this object is; gone with its process.

    SQLite's own locks can't be asked: a damaged file takes none, and opening the journal's file beside
    SQLite would drop the ones it holds.
    """

    def __init__(self, path: Path) -> None:
        """Raises JournalError where it is just being repaired or brought to a new version by another."""
        try:
            self._file: int | None = os.open(
                path.with_name(path.name + _SUFFIX), os.O_RDWR | os.O_CREAT, 0o600
            )
        except OSError as error:
            raise JournalError("journal.read_only") from error
        if not _lock(self._file, alone=False):
            self.end()
            raise JournalError("journal.busy")

    def be_alone(self) -> bool:
        """Keep everybody else away from now on; False where somebody else has it open.

        After False this one is no longer said to be there: a lock that can't be raised is lost, see flock(2).
        """
        return self._file is not None and _lock(self._file, alone=True)

    def share(self) -> None:
        """Let others in again."""
        if self._file is not None:
            _lock(self._file, alone=False)

    def end(self) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None


if sys.platform == "win32":

    def _lock(_file: int, *, alone: bool) -> bool:  # noqa: ARG001 - the other platforms' signature
        # Windows refuses to move or delete a file that SQLite has open: it needs no lock of ours.
        return True

else:
    import fcntl

    def _lock(file: int, *, alone: bool) -> bool:
        try:
            fcntl.flock(file, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
