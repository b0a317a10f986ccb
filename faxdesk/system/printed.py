"""Documents that somebody printed on FaxDesk: each waits in a folder of its own until the window takes it.

The printer's part (packaging/linux/cups) makes them: a folder for each document, in the person's own below
PRINT_SPOOL, which appears whole. From a folder for printed documents they come into the data folder likewise.
"""

import logging
import os
import re
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

log = logging.getLogger(__name__)

PRINT_SPOOL: Final = Path("/var/spool/faxdesk")

_DOCUMENT: Final = "document.pdf"
_TITLE: Final = "title"
_MAX_TITLE_BYTES: Final = 180
_UNTITLED: Final = "Printed"
_PROGRAM: Final = re.compile(r"\AMicrosoft (?:Word|Excel|PowerPoint|Outlook) - ")
_ENDING: Final = re.compile(r"\.[A-Za-z][A-Za-z0-9]{1,4}\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """A document that waits.

    Attributes:
        path: the PDF, named as the job was.
        at_s: when it was printed, in seconds since 1970.
    """

    path: Path
    at_s: float
    size_bytes: int


class PrintedDocuments:
    """Those of one person."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @classmethod
    def of_this_person(cls, environment: Mapping[str, str] = os.environ) -> "PrintedDocuments | None":
        """None where FaxDesk is no printer: elsewhere documents come by a watched folder.

        FAXDESK_PRINT_SPOOL names another place than PRINT_SPOOL.
        """
        if sys.platform == "win32":
            return None
        spool = Path(environment.get("FAXDESK_PRINT_SPOOL") or PRINT_SPOOL)
        return cls(spool / str(os.getuid())) if spool.is_dir() else None

    def waiting(self) -> list[Printed]:
        """What waits, oldest first."""
        try:
            with os.scandir(self.folder) as entries:
                homes = sorted(
                    each.name
                    for each in entries
                    if not each.name.startswith(".") and each.is_dir(follow_symlinks=False)
                )
        except OSError:
            return []
        return [found for name in homes if (found := _read(self.folder / name)) is not None]

    def holds(self, path: Path) -> bool:
        """Whether a document is one of these."""
        return path.parent.parent == self.folder

    def forget(self, path: Path) -> None:
        """It was taken, and is kept elsewhere."""
        if self.holds(path):
            try:
                shutil.rmtree(path.parent)
            except OSError as error:
                log.warning("a printed document stays where it was: %s", type(error).__name__)


def _read(home: Path) -> Printed | None:
    """What was printed, under its title: a card shows a document by its file's name."""
    try:
        document, at_s = home / _DOCUMENT, home.stat().st_mtime
        if document.is_file():
            named = home / f"{_title(home)}.pdf"
            document.rename(named)
            os.utime(home, (at_s, at_s))
        else:
            named = next(each for each in sorted(home.iterdir()) if each.name != _TITLE and each.is_file())
        size_bytes = named.stat().st_size
    except (OSError, StopIteration) as error:
        log.warning("a printed document can't be read: %s", type(error).__name__)
        return None
    return Printed(path=named, at_s=at_s, size_bytes=size_bytes)


def _title(home: Path) -> str:
    """The job's title as a file's name: without folders, program and an ending that is true no more."""
    try:
        written = (home / _TITLE).read_bytes()[:1000].decode("utf-8", "replace")
    except FileNotFoundError:
        written = ""
    last = re.split(r"[\\/]", _PROGRAM.sub("", written.strip()).rstrip("\\/"))[-1]
    plain = "".join(each for each in _ENDING.sub("", last) if each.isprintable()).strip(". ")
    shortened = plain.encode()[:_MAX_TITLE_BYTES].decode("utf-8", "ignore").strip()
    return shortened if shortened not in {"", "(stdin)"} else _UNTITLED
