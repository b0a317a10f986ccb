"""Opening a person's file, and deleting one of ours, without being led astray: no folder, device or link."""

import errno
import os
import stat
from io import BufferedReader
from pathlib import Path
from typing import Final

_WIPED_AT_ONCE: Final = 1 << 20

_CODES: Final = {
    errno.ENOENT: "missing",
    errno.ENOTDIR: "missing",
    errno.ELOOP: "missing",
    errno.ENAMETOOLONG: "missing",
    errno.EACCES: "no_permission",
    errno.EPERM: "no_permission",
    errno.EISDIR: "folder",
    errno.ENXIO: "special",
    errno.ENODEV: "special",
}


_FULL: Final = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
_FULL_WINDOWS: Final = (39, 112)  # ERROR_HANDLE_DISK_FULL, ERROR_DISK_FULL


def is_disk_full(error: BaseException) -> bool:
    """Whether this says that there is no room left."""
    return isinstance(error, OSError) and (
        error.errno in _FULL or getattr(error, "winerror", None) in _FULL_WINDOWS
    )


class RefusedError(OSError):
    """The file can't be opened as a document.

    Attributes:
        code: missing, no_permission, folder, special or unreadable: findings bear these names.
    """

    def __init__(self, code: str, size_bytes: int = 0) -> None:
        super().__init__(code)
        self.code = code
        self.size_bytes = size_bytes


def open_regular(path: Path) -> BufferedReader:
    """Open an ordinary file for reading; raises RefusedError for anything else.

    Opened first and looked at afterwards, so that what was checked is what is read; without blocking,
    so that a named pipe doesn't hang the program.
    """
    flags = (
        os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    )
    try:
        descriptor = os.open(path, flags)
    except ValueError as error:
        raise RefusedError("missing") from error
    except OSError as error:
        code = _CODES.get(error.errno or 0, "unreadable")
        raise RefusedError("folder" if code == "no_permission" and _is_folder(path) else code) from error
    mode = os.fstat(descriptor).st_mode
    if not stat.S_ISREG(mode):
        os.close(descriptor)
        raise RefusedError("folder" if stat.S_ISDIR(mode) else "special")
    return os.fdopen(descriptor, "rb")


def _is_folder(path: Path) -> bool:
    """Whether a "permission denied" is Windows' way to say that this is a folder."""
    try:
        return path.is_dir()
    except OSError:
        return False


def wipe(path: Path) -> None:
    """Overwrite the file with noughts and delete it; no harm where it is gone. Raises OSError.

    What a file system keeps in a journal or in older versions, and what an SSD has put elsewhere by itself,
    no program reaches; see docs/retention.md.

    A file that has another name as well is still somebody else's: only this name of it is deleted. So is a
    link, whatever it leads to.
    """
    try:
        status = path.lstat()
    except FileNotFoundError:
        return
    if stat.S_ISREG(status.st_mode) and status.st_nlink == 1:
        try:
            _overwrite(path)
        except FileNotFoundError:
            return
        except OSError as error:
            import logging  # not with every worker

            log = logging.getLogger(__name__)
            log.info("a file is deleted without being overwritten: %s", type(error).__name__)
    path.unlink(missing_ok=True)


def _overwrite(path: Path) -> None:
    flags = os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags), "wb", buffering=0) as file:
        status = os.fstat(file.fileno())
        if status.st_nlink != 1:
            return  # shared since
        left = status.st_size
        while left > 0:
            left -= file.write(bytes(min(left, _WIPED_AT_ONCE)))
        os.fsync(file.fileno())
