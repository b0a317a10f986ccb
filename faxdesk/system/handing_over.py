"""A second start hands what it was given to the FaxDesk whose window is open, and ends.

By a small file in the data folder, which is the person's alone on every system: no port, no name on a bus
that somebody else could take. Whose window is open is told by a lock, gone with the process that held it.
"""

import logging
import os
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Final, NamedTuple

from faxdesk.system.lock import QueueLock

log = logging.getLogger(__name__)

PATIENCE_S: Final = 10.0
"""So long a second start waits to be heard: the first may be about to open its window."""

_LOCK: Final = "window.lock"
_FOLDER: Final = "handed"
_LOOK_S: Final = 0.05
_TOKENS: Final = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")


class Handed(NamedTuple):
    """What somebody started FaxDesk with.

    Attributes:
        files: documents to add, as whole paths.
        links: what else was given: addresses, and numbers as links.
        token: lets the open window come before the one in which the person is; "" where the desktop has none.
    """

    files: tuple[Path, ...] = ()
    links: tuple[str, ...] = ()
    token: str = ""


class OpenWindow:
    """The one FaxDesk whose window is open, on this person's desktop, with this data folder."""

    def __init__(self, folder: Path, environment: Mapping[str, str] = os.environ) -> None:
        """Nothing is claimed yet."""
        self.folder = folder / _FOLDER
        self._lock = QueueLock(folder / _LOCK, _desktop(environment))

    def try_claim(self) -> bool:
        """Whether it is this process from now on; raises OSError where nobody can tell."""
        if not self._lock.try_acquire():
            return False
        self.folder.mkdir(mode=0o700, exist_ok=True)
        return True

    def release(self) -> None:
        self._lock.release()

    def read(self) -> list[Handed]:
        """What was handed over since, oldest first; it is taken by this."""
        found = []
        for path in sorted(self.folder.glob("*.json")):
            handed = _taken(path)
            if handed is not None:
                found.append(handed)
        return found


def hand_over(
    folder: Path,
    handed: Handed,
    environment: Mapping[str, str] = os.environ,
    *,
    wants_window: bool = True,
    patience_s: float = PATIENCE_S,
) -> bool:
    """Give it to the window that is open on this desktop; False where there is none, or it doesn't answer.

    Args:
        folder: the data folder, which need not be there.
        wants_window: False only makes sure that FaxDesk is open.
    """
    if not (folder / _LOCK).exists():
        return False
    try:
        lock = QueueLock(folder / _LOCK)
        if _is_free(lock) or not _is_here(lock, environment):
            return False
        if not (wants_window or handed.files or handed.links):
            return True
        return _is_heard(lock, _written(folder / _FOLDER, handed, environment), patience_s)
    except OSError as error:
        log.warning("the open window can't be told: %s", type(error).__name__)
        return False


def _is_free(lock: QueueLock) -> bool:
    """Whether no window is open; never keeps the lock, so as not to be taken for one."""
    if not lock.try_acquire():
        return False
    lock.release()
    return True


def _is_here(lock: QueueLock, environment: Mapping[str, str]) -> bool:
    """Whether the window is on this person's desktop: one on another screen would come up unseen."""
    desktop, _, pid = (lock.holder() or "").rpartition(" ")
    if desktop != _desktop(environment):
        return False
    if sys.platform == "win32" and pid.isdigit():
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(int(pid))
    return True


def _written(folder: Path, handed: Handed, environment: Mapping[str, str]) -> Path:
    folder.mkdir(mode=0o700, exist_ok=True)
    token = next((environment[name] for name in _TOKENS if environment.get(name)), "")
    import json

    told = {"files": list(map(str, handed.files)), "links": list(handed.links), "token": token}
    path = folder / f"{time.time_ns():020d}-{os.getpid()}.json"
    half = path.with_suffix(".new")
    descriptor = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        json.dump(told, file)
    half.replace(path)
    return path


def _is_heard(lock: QueueLock, path: Path, patience_s: float) -> bool:
    """Wait until it was taken; else take it back, so that it isn't done twice."""
    deadline_s = time.monotonic() + patience_s
    while path.exists():
        if time.monotonic() > deadline_s or _is_free(lock):
            return not _is_taken_back(path)
        time.sleep(_LOOK_S)
    return True


def _is_taken_back(path: Path) -> bool:
    try:
        path.unlink()
    except FileNotFoundError:
        return False  # taken in the last moment
    return True


def _taken(path: Path) -> Handed | None:
    """Take it whatever it holds: what can't be read won't be better next time."""
    try:
        text = path.read_bytes()
        path.unlink()
    except OSError:
        return None  # taken back
    import json

    try:
        told = json.loads(text)
        files = tuple(Path(each) for each in told["files"])
        return Handed(files=files, links=tuple(map(str, told["links"])), token=str(told["token"]))
    except (ValueError, KeyError, TypeError, RecursionError):
        log.warning("what was handed over can't be read")
        return None


def _desktop(environment: Mapping[str, str]) -> str:
    """Which of a person's desktops this is: they may have two sessions at once."""
    names = ("SESSIONNAME",) if sys.platform == "win32" else ("WAYLAND_DISPLAY", "DISPLAY")
    return next((environment[name] for name in names if environment.get(name)), "desktop")
