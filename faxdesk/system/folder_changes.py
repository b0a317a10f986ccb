"""Waits until something new lies in folders, where the system tells; else for as long as was asked."""

import logging
import sys
import threading
from collections.abc import Collection

log = logging.getLogger(__name__)


class FolderChanges:
    """One thread waits, any thread may wake it. This one is told of nothing: it waits by the clock."""

    def __init__(self) -> None:
        self._woken = threading.Event()

    def wait(self, folders: Collection[str], for_s: float) -> None:
        """Come back once something is new in one of these, after a wake, or after so long."""
        del folders
        self._woken.wait(for_s)
        self._woken.clear()

    def wake(self) -> None:
        self._woken.set()

    def close(self) -> None:
        """Nobody waits any more."""


if sys.platform == "linux":
    import ctypes
    import os
    import select
    import struct
    from typing import Final

    _NEW: Final = 0x08 | 0x80
    """IN_CLOSE_WRITE, IN_MOVED_TO: written to its end, or moved in whole."""

    _GONE: Final = 0x8000
    """IN_IGNORED: the folder is no longer watched, as it went or its disk did."""

    _EVENT: Final = struct.Struct("iIII")
    _BUFFER_BYTES: Final = 65_536

    class ToldOfChanges(FolderChanges):
        """By inotify(7). It tells nothing of what another computer puts on a share: the clock goes on."""

        def __init__(self) -> None:
            """Raises OSError where the system has no more of them."""
            super().__init__()
            self._libc = ctypes.CDLL(None, use_errno=True)
            self._inotify: int = self._libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
            if self._inotify < 0:
                raise OSError(ctypes.get_errno(), "inotify_init1")
            self._waker = os.eventfd(0, os.EFD_NONBLOCK | os.EFD_CLOEXEC)
            self._poll = select.poll()
            for descriptor in (self._inotify, self._waker):
                self._poll.register(descriptor, select.POLLIN)
            self._watched: dict[bytes, int] = {}
            self._lock = threading.Lock()
            self._is_closed = False

        def wait(self, folders: Collection[str], for_s: float) -> None:
            self._watch(set(map(os.fsencode, folders)))
            for descriptor, _ in self._poll.poll(for_s * 1_000):
                content = os.read(descriptor, _BUFFER_BYTES)
                if descriptor == self._inotify:
                    self._forget_gone(content)

        def wake(self) -> None:
            with self._lock:
                if not self._is_closed:
                    os.eventfd_write(self._waker, 1)

        def close(self) -> None:
            with self._lock:
                if not self._is_closed:
                    self._is_closed = True
                    os.close(self._inotify)
                    os.close(self._waker)

        def _watch(self, wanted: set[bytes]) -> None:
            for path in self._watched.keys() - wanted:
                self._libc.inotify_rm_watch(self._inotify, self._watched.pop(path))
            for path in wanted - self._watched.keys():
                number: int = self._libc.inotify_add_watch(self._inotify, path, _NEW)
                if number >= 0:  # else it isn't there, or there are too many: the clock looks at it
                    self._watched[path] = number

        def _forget_gone(self, content: bytes) -> None:
            """A folder that went may come again."""
            gone, at = set(), 0
            while at + _EVENT.size <= len(content):
                number, mask, _cookie, name_bytes = _EVENT.unpack_from(content, at)
                at += _EVENT.size + name_bytes
                if mask & _GONE:
                    gone.add(number)
            self._watched = {path: number for path, number in self._watched.items() if number not in gone}


def folder_changes() -> FolderChanges:
    """The best that the system has."""
    if sys.platform == "linux":
        try:
            return ToldOfChanges()
        except OSError as error:
            log.info("the system doesn't tell of changes in folders: %s", error.strerror)
    return FolderChanges()
