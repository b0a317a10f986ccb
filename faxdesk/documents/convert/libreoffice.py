"""Office documents become PDFs by an installed LibreOffice, in a process of its own.

It gets a fresh profile that runs no macros, follows no links and knows no network but a dead end, works
behind the system's walls in a folder that is deleted afterwards, and is ended with all its children when it
takes too long or too much room, or when FaxDesk ends.
"""

import contextlib
import logging
import os
import shutil
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from faxdesk.documents.convert.libreoffice_names import name_of_copy
from faxdesk.documents.convert.libreoffice_profile import write_profile
from faxdesk.documents.convert.problem import ConversionError
from faxdesk.documents.convert.started import Started, start
from faxdesk.documents.scratch import scratch_folder

if TYPE_CHECKING:
    from faxdesk.documents.convert.walls import Walls

log = logging.getLogger(__name__)

TIME_LIMIT_S: Final = 90.0
"""The first start with a fresh profile takes some seconds, on an old computer half a minute."""
MAX_WORK_BYTES: Final = 1_000_000_000
_LOOK_S: Final = 0.2
_DESKTOP: Final = ("DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "SESSION_MANAGER", "SSH_AUTH_SOCK")
_NO_DESKTOP: Final = {"DBUS_SESSION_BUS_ADDRESS": "disabled:", "GIO_USE_VFS": "local"}
_DEAD_END: Final = "http://127.0.0.1:9"
"""The discard port: a document that wants to fetch something from elsewhere finds nobody there."""


PDF: Final = "pdf"

Copy = Callable[[Path, Path], object]
"""Makes the second path, which isn't there yet, a copy of the first; raises ConversionError, OSError."""


def find_libreoffice(environment: Mapping[str, str] = os.environ) -> Path | None:
    """The program of an installed LibreOffice: on the path, else where its installers put it."""
    for name in ("soffice", "libreoffice"):
        found = shutil.which(name, path=environment.get("PATH"))
        if found:
            return Path(found)
    return next((path for path in _usual_places(environment) if path.is_file()), None)


def _usual_places(environment: Mapping[str, str]) -> Iterator[Path]:
    if sys.platform == "win32":
        for name in ("ProgramFiles", "ProgramW6432", "ProgramFiles(x86)"):
            if folder := environment.get(name):
                yield Path(folder) / "LibreOffice" / "program" / "soffice.exe"
    elif sys.platform == "darwin":
        for home in (Path("/"), Path.home()):
            yield home / "Applications" / "LibreOffice.app" / "Contents" / "MacOS" / "soffice"
    else:
        yield from sorted(Path("/opt").glob("libreoffice*/program/soffice"), reverse=True)


class LibreOfficeConverter:
    """Runs LibreOffice, one document at a time. Any thread may call."""

    def __init__(
        self,
        guard: Sequence[str],
        environment: Mapping[str, str] = os.environ,
        *,
        time_limit_s: float = TIME_LIMIT_S,
        walls: "Walls | None" = None,
    ) -> None:
        """Nothing is started yet.

        Args:
            guard: the command that starts guard.py.
            walls: None takes the strongest that this computer has and LibreOffice works within.
        """
        self._guard = guard
        self._environment = environment
        self._time_limit_s = time_limit_s
        self._walls: list[Walls] = [walls] if walls else []
        self._turn = threading.Lock()
        self._state = threading.Lock()
        self._started: Started | None = None
        self._is_closed = False

    def convert(
        self,
        path: Path,
        kind: str,
        output: Path,
        *,
        name: str = "",
        copy: Copy = shutil.copyfile,
        to: str = PDF,
    ) -> None:
        """Write `path`, an office document, as the new PDF `output`; raises ConversionError, OSError.

        Args:
            to: the ending of another format to write it in.
            name: what the person calls the file: a field in its footer may print it.
            copy: makes LibreOffice's own copy, which is all that it sees of the document.
        """
        program = find_libreoffice(self._environment)
        if program is None:
            raise ConversionError("office_missing")
        with self._turn, scratch_folder() as folder:
            if self._is_closed:
                raise ConversionError("office_failed")
            source = folder / "in" / name_of_copy(name or path.name, kind)
            source.parent.mkdir()
            copy(path, source)
            write_profile(folder / "profile")
            _copy_private(self._made(program, folder, source, to), output)

    def close(self) -> None:
        """End a conversion under way, and begin none any more."""
        with self._state:
            self._is_closed = True
            started = self._started
        if started is not None:
            started.end()

    def has_walls(self) -> bool:
        """Whether the system itself keeps LibreOffice from other files and the network."""
        program = find_libreoffice(self._environment)
        return program is not None and self._walls_for(program)[0] != "none"

    def _walls_for(self, program: Path) -> "list[Walls]":
        if not self._walls:
            # Not with the module: the window asks this one whether LibreOffice is there.
            from faxdesk.documents.convert.walls import walls_here

            self._walls = list(walls_here(program, self._environment))
        return self._walls

    def _made(self, program: Path, folder: Path, source: Path, to: str) -> Path:
        """What LibreOffice made; raises ConversionError."""
        made = self._run(program, folder, source, to)
        # It may be the document, or walls that don't suit this LibreOffice: one of our own tells.
        while made is None and len(self._walls) > 1 and not self._suits(program):
            log.warning("LibreOffice does not work behind %s here", self._walls.pop(0))
            made = self._run(program, folder, source, to)
        if made is None:
            raise ConversionError("office_failed")
        return made

    def _suits(self, program: Path) -> bool:
        """Whether LibreOffice makes a PDF of a harmless line behind these walls."""
        with scratch_folder() as folder:
            source = folder / "line.rtf"
            source.write_bytes(rb"{\rtf1\ansi FaxDesk\par}")
            write_profile(folder / "profile")
            try:
                return self._run(program, folder, source) is not None
            except ConversionError:
                return False

    def _run(self, program: Path, folder: Path, source: Path, to: str = PDF) -> Path | None:
        """What came of it, None for nothing; raises ConversionError when it was ended."""
        command = [
            str(program), "--headless", "--norestore", "--nologo", "--nodefault", "--nofirststartwizard",
            "--nolockcheck", f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--convert-to", to, "--outdir", str(folder / "out"), str(source),
        ]  # fmt: skip
        (folder / "out").mkdir(exist_ok=True)
        started = self._start([*self._guarded(program, folder), *command], folder)
        try:
            if not self._wait(started, folder):
                log.warning("LibreOffice was ended: it took too long or too much room")
                raise ConversionError("office_too_long")
        finally:
            started.end()
            with self._state:
                self._started = None
        made = next((folder / "out").glob(f"*.{to}"), None)
        return made if made is not None and made.stat().st_size else None

    def _guarded(self, program: Path, folder: Path) -> Sequence[str]:
        """What stands before the program; Windows has jobs for it."""
        if sys.platform == "win32":
            return ()
        return (*self._guard, self._walls_for(program)[0], str(folder))

    def _start(self, command: Sequence[str], folder: Path) -> Started:
        with self._state:
            if self._is_closed:
                raise ConversionError("office_failed")
            try:
                self._started = start(command, folder, _environment(self._environment, folder))
            except OSError as error:
                raise ConversionError("office_failed") from error
            return self._started

    def _wait(self, started: Started, folder: Path) -> bool:
        """Wait for the end; False when the time is up or the folder has grown beyond all measure."""
        end_s = time.monotonic() + self._time_limit_s
        while time.monotonic() < end_s:
            if started.wait(_LOOK_S):
                return True
            if _size_bytes(folder) > MAX_WORK_BYTES:
                return False
        return False


def _environment(environment: Mapping[str, str], folder: Path) -> dict[str, str]:
    """What LibreOffice sees: no key of ours, no way into the network, and its scraps in our folder.

    No desktop either, whose services would fetch for it what it can't.
    """
    kept = {
        name: value
        for name, value in environment.items()
        if not name.upper().startswith(("TELNYX_", "FAXDESK_")) and name not in _DESKTOP
    }
    proxies = dict.fromkeys(("http_proxy", "https_proxy", "ftp_proxy", "all_proxy"), _DEAD_END)
    return {
        **kept,
        **proxies,
        "no_proxy": "",
        "TMPDIR": str(folder),
        "TMP": str(folder),
        "TEMP": str(folder),
    } | _NO_DESKTOP


def _size_bytes(folder: Path) -> int:
    """How much lies in the folder; what goes away meanwhile counts for nothing."""
    total = 0
    for place, _, names in os.walk(folder):
        for name in names:
            with contextlib.suppress(OSError):
                total += os.stat(os.path.join(place, name)).st_size  # noqa: PTH116, PTH118 - in a loop
    return total


def _copy_private(made: Path, output: Path) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(output, flags, 0o600), "wb") as out, made.open("rb") as file:
        shutil.copyfileobj(file, out)
