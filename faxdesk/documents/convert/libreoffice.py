"""Office documents become PDFs by an installed LibreOffice, in a process of its own.

It gets a fresh profile that runs no macros, follows no links and knows no network but a dead end, works in a
folder that is deleted afterwards, and is ended with all its children when it takes too long or too much room.
"""

import contextlib
import logging
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from faxdesk.documents.convert.libreoffice_names import name_of_copy
from faxdesk.documents.convert.libreoffice_profile import write_profile
from faxdesk.documents.convert.problem import ConversionError
from faxdesk.documents.sandbox import NICENESS

log = logging.getLogger(__name__)

TIME_LIMIT_S: Final = 90.0
"""The first start with a fresh profile takes some seconds, on an old computer half a minute."""
MAX_WORK_BYTES: Final = 1_000_000_000
_LOOK_S: Final = 0.2
_DEAD_END: Final = "http://127.0.0.1:9"
"""The discard port: a document that wants to fetch something from elsewhere finds nobody there."""


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
        self, environment: Mapping[str, str] = os.environ, *, time_limit_s: float = TIME_LIMIT_S
    ) -> None:
        self._environment = environment
        self._time_limit_s = time_limit_s
        self._turn = threading.Lock()
        self._state = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._is_closed = False

    def convert(self, path: Path, kind: str, output: Path, *, name: str = "") -> None:
        """Write `path`, an office document, as the new PDF `output`; raises ConversionError, OSError.

        `name` is what the person calls the file: a field in its footer may print it.
        """
        program = find_libreoffice(self._environment)
        if program is None:
            raise ConversionError("office_missing")
        with self._turn, _work_folder() as folder:
            source = folder / "in" / name_of_copy(name or path.name, kind)
            shutil.copyfile(path, source)
            write_profile(folder / "profile")
            self._run(program, folder, source)
            made = next((folder / "out").glob("*.pdf"), None)
            if made is None or not made.stat().st_size:
                raise ConversionError("office_failed")
            _copy_private(made, output)

    def close(self) -> None:
        """End a conversion under way, and begin none any more."""
        with self._state:
            self._is_closed = True
            process = self._process
        if process is not None:
            _end(process)

    def _run(self, program: Path, folder: Path, source: Path) -> None:
        command = [
            str(program), "--headless", "--norestore", "--nologo", "--nodefault", "--nofirststartwizard",
            "--nolockcheck", f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--convert-to", "pdf", "--outdir", str(folder / "out"), str(source),
        ]  # fmt: skip
        process = self._start(command, folder)
        try:
            if not self._wait(process, folder):
                log.warning("LibreOffice was ended: it took too long or too much room")
                raise ConversionError("office_too_long")
        finally:
            _end(process)
            with self._state:
                self._process = None

    def _start(self, command: Sequence[str], folder: Path) -> "subprocess.Popen[bytes]":
        with self._state:
            if self._is_closed:
                raise ConversionError("office_failed")
            try:
                self._process = subprocess.Popen(
                    command,
                    cwd=folder,
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                    env=_environment(self._environment, folder),
                    # So it is ended with all its children. Between two sessions Linux counts no niceness.
                    process_group=0 if sys.platform != "win32" else None,
                    creationflags=_creation_flags(),
                )
            except OSError as error:
                raise ConversionError("office_failed") from error
            _let_it_give_way(self._process)
            return self._process

    def _wait(self, process: "subprocess.Popen[bytes]", folder: Path) -> bool:
        """Wait for the end; False when the time is up or the folder has grown beyond all measure."""
        end_s = time.monotonic() + self._time_limit_s
        while time.monotonic() < end_s:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(_LOOK_S)
                return True
            if _size_bytes(folder) > MAX_WORK_BYTES:
                return False
        return False


def _let_it_give_way(process: "subprocess.Popen[bytes]") -> None:
    """Let the window go first; on Windows the creation flags say so."""
    if sys.platform != "win32":
        with contextlib.suppress(ProcessLookupError, PermissionError):  # it may have ended by now
            os.setpriority(os.PRIO_PGRP, process.pid, NICENESS)


def _end(process: "subprocess.Popen[bytes]") -> None:
    """End the program with everything that it has started, and wait until it is gone."""
    if sys.platform == "win32":
        if process.poll() is None:
            command = ["taskkill", "/F", "/T", "/PID", str(process.pid)]
            subprocess.run(
                command, check=False, capture_output=True, creationflags=subprocess.CREATE_NO_WINDOW
            )
    else:
        # Also when it has ended itself: what it left behind in its group is ours to end.
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()


@contextlib.contextmanager
def _work_folder() -> Iterator[Path]:
    """A folder for the user alone, gone afterwards; what can't be deleted is no reason to fail."""
    with tempfile.TemporaryDirectory(prefix="faxdesk-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        (folder / "in").mkdir()
        (folder / "out").mkdir()
        yield folder


def _environment(environment: Mapping[str, str], folder: Path) -> dict[str, str]:
    """What LibreOffice sees: no key of ours, no way into the network, and its scraps in our folder."""
    kept = {
        name: value
        for name, value in environment.items()
        if not name.upper().startswith(("TELNYX_", "FAXDESK_"))
    }
    proxies = dict.fromkeys(("http_proxy", "https_proxy", "ftp_proxy", "all_proxy"), _DEAD_END)
    return {**kept, **proxies, "no_proxy": "", "TMPDIR": str(folder), "TMP": str(folder), "TEMP": str(folder)}


def _creation_flags() -> int:
    if sys.platform == "win32":
        return (
            subprocess.CREATE_NO_WINDOW
            | subprocess.CREATE_NEW_PROCESS_GROUP
            | subprocess.BELOW_NORMAL_PRIORITY_CLASS
        )
    return 0


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
