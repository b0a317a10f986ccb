"""The files of drafts: one for each FaxDesk that is open, for the user alone.

Beside each lies a lock of the operating system, so that two FaxDesks never take each other's, and what a
FaxDesk left that was ended in the middle is found by the next one.
"""

import logging
import os
import secrets
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final, TypeVar

from faxdesk.system.lock import QueueLock

log = logging.getLogger(__name__)

_T = TypeVar("_T")

_DRAFT: Final = ".json"
_LOCK: Final = ".lock"


class DraftFiles:
    """For one FaxDesk; to be called by one thread at a time. Nothing is made before the first draft."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock: QueueLock | None = None
        self._path: Path | None = None

    def write(self, text: str) -> None:
        """Keep this as our draft, whole or not at all; raises OSError."""
        path = self._own_path()
        partial = path.with_suffix(".part")
        try:
            with os.fdopen(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
                file.write(text.encode())
                file.flush()
                os.fsync(file.fileno())
            partial.replace(path)
        except OSError:
            partial.unlink(missing_ok=True)
            raise

    def remove(self) -> None:
        """Keep no draft any more; raises OSError."""
        if self._path is not None:
            self._path.unlink(missing_ok=True)

    def adopt(self, read: Callable[[str], _T | None]) -> _T | None:
        """Make the newest draft that nobody has open ours, if `read` can make something of it."""
        for path in self._newest_first():
            lock = QueueLock(path.with_suffix(_LOCK))
            if not _is_taken(lock):
                continue
            found = _read(path, read)
            if found is not None:
                self.close()
                self._lock, self._path = lock, path
                return found
            lock.release()
        return None

    def texts(self) -> Iterator[str]:
        """Every draft, those of other FaxDesks too."""
        for path in self._newest_first():
            text = _read(path, lambda text: text)
            if text is not None:
                yield text

    def purge(self, before_s: float) -> None:
        """Delete drafts that were last changed before then (seconds since 1970), and what locks were left."""
        for path in (*self._newest_first(), *self._folder.glob(f"*{_LOCK}")):
            lock = QueueLock(path.with_suffix(_LOCK))
            try:
                is_old = path.suffix == _LOCK or path.stat().st_mtime < before_s
                if is_old and _is_taken(lock):
                    if path.suffix == _DRAFT:
                        path.unlink(missing_ok=True)
                    _give_back(lock, path)
            except OSError as error:
                log.warning("a draft was not looked after: %s", type(error).__name__)

    def forget(
        self, mentions: Callable[[str], bool], delete: Callable[[Path], None]
    ) -> tuple[list[str], int]:
        """Delete drafts that mention something and nobody has open; their texts, and how many are open."""
        found, are_open = [], 0
        for path in self._newest_first():
            text = _read(path, lambda text: text)
            if text is None or not mentions(text):
                continue
            lock = QueueLock(path.with_suffix(_LOCK))
            if not _is_taken(lock):
                are_open += 1
                continue
            found.append(text)
            delete(path)
            _give_back(lock, path)
        return found, are_open

    def close(self) -> None:
        """Leave our draft, where there is one, to whoever comes next."""
        if self._lock is not None and self._path is not None:
            _give_back(self._lock, self._path)
        self._lock = self._path = None

    def _own_path(self) -> Path:
        if self._path is None:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._folder.chmod(0o700)
            path = self._folder / (secrets.token_hex(8) + _DRAFT)
            lock = QueueLock(path.with_suffix(_LOCK))
            lock.try_acquire()  # nobody else knows the name
            self._lock, self._path = lock, path
        return self._path

    def _newest_first(self) -> list[Path]:
        found = []
        for path in self._folder.glob(f"*{_DRAFT}"):
            try:
                found.append((path.stat().st_mtime_ns, path))
            except FileNotFoundError:
                continue  # sent or given up just now
        return [path for _, path in sorted(found, reverse=True)]


def _is_taken(lock: QueueLock) -> bool:
    """Whether the lock is ours now."""
    try:
        return lock.try_acquire()
    except OSError:
        return False


def _give_back(lock: QueueLock, path: Path) -> None:
    """A lock's file goes with its draft: no name is ever used again, so nobody waits for it."""
    lock_path = path.with_suffix(_LOCK)
    is_needed = path.with_suffix(_DRAFT).exists()
    if not is_needed and os.name != "nt":
        lock_path.unlink(missing_ok=True)
    lock.release()
    if not is_needed:
        lock_path.unlink(missing_ok=True)  # Windows deletes no file that is open


def _read(path: Path, read: Callable[[str], _T | None]) -> _T | None:
    try:
        return read(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, UnicodeError) as error:
        log.warning("a draft can't be read: %s", type(error).__name__)
        return None
