"""A folder whose files become documents in the window, as a drop's do: for "Print to PDF" and for scanners.

Nothing of it is faxed by itself; what is, goes through a watched folder.
"""

import errno
import logging
import time
from pathlib import Path
from typing import Final

from faxdesk.engine.folders.looking import Looker

log = logging.getLogger(__name__)

NAME: Final = "Print to FaxDesk"
"""What FaxDesk calls one that it sets up."""


class PrintFolder:
    """For one thread at a time. What is complete is moved into a folder of its own, whole at once."""

    def __init__(self, path: Path, into: Path) -> None:
        """`into`: in FaxDesk's own data, for the person alone."""
        self.path = path
        self._into = into
        self._looker = Looker(path, time.monotonic)

    def take(self) -> bool:
        """Take what is complete; True where another look is worth it soon. Raises OSError."""
        for name in self._looker.complete():
            try:
                self._take(name)
            except (FileNotFoundError, PermissionError):  # gone, or Windows has it open still
                return True
        return self._looker.waits

    def _take(self, name: str) -> None:
        home = self._into / f"{time.time_ns():020d}"
        half = home.with_name(f".{home.name}")
        half.mkdir(mode=0o700, parents=True)
        source = self.path / name
        try:
            source.rename(half / name)
        except OSError as error:
            if error.errno != errno.EXDEV:
                half.rmdir()
                raise
            _carry(source, half / name)
        half.rename(home)
        log.info("a document was taken out of the folder for printed ones")


def _carry(source: Path, target: Path) -> None:
    """To another disk: the original goes once the copy is whole."""
    import shutil

    shutil.copyfile(source, target)
    source.unlink()


def set_up(documents: Path) -> Path:
    """Make one among a person's documents, where it isn't there; raises OSError."""
    path = documents / NAME
    path.mkdir(exist_ok=True)
    return path
