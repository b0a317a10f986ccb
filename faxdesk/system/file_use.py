"""Whether somebody still writes a file, where the system tells."""

import os
import sys
from pathlib import Path


def is_being_written(path: Path) -> bool | None:
    """Whether a program on this computer has it open for writing; None where nobody knows.

    Linux grants a read lease on a file of one's own only while nobody has it open for writing (fcntl(2),
    F_SETLEASE). Elsewhere, on most shares and for others' files there is no such question to ask.
    Raises FileNotFoundError where it has gone.
    """
    if sys.platform != "linux":
        return None
    import fcntl

    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except FileNotFoundError:
        raise
    except OSError:
        return None
    try:
        fcntl.fcntl(descriptor, fcntl.F_SETLEASE, fcntl.F_RDLCK)
    except BlockingIOError:
        return True
    except OSError:
        return None
    else:
        fcntl.fcntl(descriptor, fcntl.F_SETLEASE, fcntl.F_UNLCK)
        return False
    finally:
        os.close(descriptor)
