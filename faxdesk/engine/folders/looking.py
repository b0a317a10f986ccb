"""Which files of a watched folder are complete, so that they can be taken."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from faxdesk.system.file_use import is_being_written

SETTLED_S: Final = 2.0
"""So long a file stays as it is before it counts as complete, where nobody knows whether it is written."""

STALLED_S: Final = 30.0
"""So long a PDF without its end may be one that a scanner is still sending; then it is taken, and refused."""

_TAIL_BYTES: Final = 2_048
_PDF_START: Final = b"%PDF-"
_PDF_END: Final = b"%%EOF"

_UNFINISHED_ENDS: Final = (".tmp", ".part", ".partial", ".filepart", ".crdownload", ".download", ".lock", "~")
_NO_DOCUMENTS: Final = frozenset({"desktop.ini", "thumbs.db"})


@dataclass(slots=True)
class _Sight:
    """How a file was seen, and since when it has been so, by the looker's clock."""

    size_bytes: int
    changed_ns: int
    since_s: float


class Looker:
    """Looks at one folder, again and again. For one thread.

    Attributes:
        waits: whether a file was seen that is not complete yet.
    """

    def __init__(self, folder: Path, now_s: Callable[[], float]) -> None:
        """`now_s`: a clock that nobody sets."""
        self._folder = folder
        self._now_s = now_s
        self._sights: dict[str, _Sight] = {}
        self.waits = False

    def complete(self) -> list[str]:
        """The names of complete files, in the order in which they were last written; raises OSError."""
        sights: dict[str, _Sight] = {}
        complete: list[tuple[int, str]] = []
        for entry, status in self._files():
            sight = self._seen(entry.name, status)
            sights[entry.name] = sight
            if self._is_complete(Path(entry.path), sight):
                complete.append((sight.changed_ns, entry.name))
        self._sights = sights
        self.waits = len(sights) > len(complete)
        return [name for _, name in sorted(complete)]

    def _files(self) -> Iterator[tuple[os.DirEntry[str], os.stat_result]]:
        """Plain files alone: a link could lead to any file of this computer."""
        with os.scandir(self._folder) as entries:
            for entry in entries:
                try:
                    if _may_be_document(entry.name) and entry.is_file(follow_symlinks=False):
                        yield entry, entry.stat(follow_symlinks=False)
                except FileNotFoundError:
                    continue  # it went while we looked

    def _seen(self, name: str, status: os.stat_result) -> _Sight:
        before = self._sights.get(name)
        if before and (before.size_bytes, before.changed_ns) == (status.st_size, status.st_mtime_ns):
            return before
        return _Sight(status.st_size, status.st_mtime_ns, self._now_s())

    def _is_complete(self, path: Path, sight: _Sight) -> bool:
        if not sight.size_bytes:
            return self._has_been_so(sight, STALLED_S)
        try:
            is_written = is_being_written(path)
            lacks_end = _lacks_end(path)
        except OSError:
            return False  # gone, or not to be read yet: the next look tells
        if is_written:
            return False
        if lacks_end:
            return self._has_been_so(sight, STALLED_S)
        is_whole = is_written is False and lacks_end is False
        return is_whole or self._has_been_so(sight, SETTLED_S)

    def _has_been_so(self, sight: _Sight, for_s: float) -> bool:
        return self._now_s() - sight.since_s >= for_s


def _may_be_document(name: str) -> bool:
    low = name.lower()
    return not (low.startswith((".", "~$")) or low.endswith(_UNFINISHED_ENDS) or low in _NO_DOCUMENTS)


def _lacks_end(path: Path) -> bool | None:
    """Whether a PDF has no end yet; None for what is no PDF, whose end nobody knows at a glance."""
    with path.open("rb") as file:
        if not file.read(len(_PDF_START)).startswith(_PDF_START):
            return None
        file.seek(0, os.SEEK_END)
        file.seek(max(0, file.tell() - _TAIL_BYTES))
        return _PDF_END not in file.read()
