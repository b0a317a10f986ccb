"""Where tests keep their files: in memory, where there is room.

Every commit of a journal waits until the disk has it, a few milliseconds and tens of thousands of times in a
run, which is half of the time that tests take. None of them pulls the plug, so that memory serves as well.
"""

import os
import tempfile
from pathlib import Path
from typing import Final

MEMORY: Final = Path("/dev/shm")  # Linux's own; elsewhere there is none
ROOM_BYTES: Final = 1 << 30
"""So much must be free: containers often have 64 MB, and some tests write large scans."""


def use_memory() -> None:
    """Let temporary files of this process and of those that it starts be in memory, unless TMPDIR is set."""
    if "TMPDIR" not in os.environ and is_suitable(MEMORY):
        os.environ["TMPDIR"] = str(MEMORY)
        tempfile.tempdir = None  # found out again


def is_suitable(folder: Path) -> bool:
    """Whether programs can be started from there, as from any folder, and enough is free."""
    if not os.access(folder, os.W_OK):
        return False
    about = os.statvfs(folder)
    return not about.f_flag & os.ST_NOEXEC and about.f_bavail * about.f_frsize >= ROOM_BYTES
