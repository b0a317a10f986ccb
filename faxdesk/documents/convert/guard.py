"""Starts LibreOffice behind its walls and ends it with FaxDesk: `faxdesk --guard WALLS FOLDER PROGRAM ...`.

A process of its own, as nothing else outlives a FaxDesk that is killed. It holds one end of a pipe; when the
other one, FaxDesk's, is gone, it ends LibreOffice with all its children and empties the folder with the
document. It has a single thread: Linux tells a child of its parent's end by the thread that started it.
"""

import ctypes
import os
import select
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final, cast

from faxdesk.documents import sandbox
from faxdesk.documents.convert import walls
from faxdesk.documents.convert.walls import Walls

_LOOK_S: Final = 0.05
_PR_SET_PDEATHSIG: Final = 1


def main(arguments: Sequence[str]) -> int:
    """Run the program to its end; its exit status, or 1 when FaxDesk has gone."""
    kind, folder, command = cast(Walls, arguments[0]), Path(arguments[1]), list(arguments[2:])
    sandbox.give_way()
    process = subprocess.Popen(
        walls.within(kind, command, folder),
        cwd=folder,
        env=_environment(os.environ),
        stdin=subprocess.DEVNULL,
        # A group of its own is ended as a whole. Between two sessions Linux would count no niceness.
        process_group=0,
        preexec_fn=_before_start(kind, Path(command[0]), folder),  # noqa: PLW1509 - there is one thread
    )
    try:
        is_alone = _wait(process)
    finally:
        # Also when it has ended itself: what it left behind in its group is ours to end.
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    if is_alone:
        shutil.rmtree(folder, ignore_errors=True)
    return 1 if is_alone else abs(process.returncode)


def _wait(process: "subprocess.Popen[bytes]") -> bool:
    """Until the program ends, or FaxDesk does: True for that."""
    while process.poll() is None:
        ready, _, _ = select.select([sys.stdin.fileno()], [], [], _LOOK_S)
        if ready and not os.read(sys.stdin.fileno(), 1):
            return True
    return False


def _environment(environment: Mapping[str, str]) -> dict[str, str]:
    """Without the libraries that an installed FaxDesk brings for itself: LibreOffice has its own.

    Source: PyInstaller, "LD_LIBRARY_PATH / LIBPATH considerations".
    """
    own = {name: value for name, value in environment.items() if name != "LD_LIBRARY_PATH"}
    before = environment.get("LD_LIBRARY_PATH_ORIG")
    return own if before is None else own | {"LD_LIBRARY_PATH": before}


def _before_start(kind: Walls, program: Path, folder: Path) -> Callable[[], None]:
    parent = os.getpid()

    def prepare() -> None:
        if sys.platform == "linux":
            ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
            if os.getppid() != parent:  # it went in the moment before
                os._exit(1)
        walls.close_in(kind, program, folder)

    return prepare
