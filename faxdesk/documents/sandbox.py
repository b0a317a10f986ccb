"""What the worker may use, and the pipes that are its alone."""

import faulthandler
import os
import sys
from pathlib import Path

MAX_MEMORY_BYTES = 2 * 1024**3
LAST_RESORT_S = 180
"""A worker whose parent is gone and which is stuck in C code ends itself after this."""

NICENESS = 5
"""A third of the window's share: a document is still drawn while another program keeps the computer busy."""


def take_pipes() -> tuple[int, int]:
    """Keep the pipes of stdin and stdout for the talk with the parent, and point 0, 1 and 2 elsewhere.

    So nothing that a library prints can break the protocol or reach the person's terminal.
    """
    reader, writer = os.dup(0), os.dup(1)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nowhere, descriptor)
    os.close(nowhere)
    if sys.platform == "win32":
        import msvcrt

        msvcrt.setmode(reader, os.O_BINARY)
        msvcrt.setmode(writer, os.O_BINARY)
    return reader, writer


def limit_resources(max_memory_bytes: int = MAX_MEMORY_BYTES) -> None:
    """Bound the memory, and leave no core dump: it would hold somebody's papers.

    Windows has no such limits for a process by itself; there the parent's time limit bounds it.
    """
    if sys.platform == "win32":
        return
    import resource

    for kind, limit in ((resource.RLIMIT_AS, max_memory_bytes), (resource.RLIMIT_CORE, 0)):
        _, hard = resource.getrlimit(kind)
        wanted = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
        # macOS refuses RLIMIT_AS; the time limit holds all the same.
        if kind is resource.RLIMIT_AS and sys.platform == "darwin":
            continue
        resource.setrlimit(kind, (wanted, hard))


def give_way() -> None:
    """Let the window go first where both want the processor; alone, the worker is as fast as ever.

    On Windows whoever starts it says so.
    """
    if sys.platform != "win32":
        os.nice(NICENESS)


class LastResort:
    """Ends this process when a job takes absurdly long, even from C code that holds every lock."""

    def __init__(self) -> None:
        self._nowhere = Path(os.devnull).open("w")  # noqa: SIM115 - kept for the life of the process

    def arm(self) -> None:
        faulthandler.dump_traceback_later(LAST_RESORT_S, exit=True, file=self._nowhere)

    def disarm(self) -> None:
        faulthandler.cancel_dump_traceback_later()
