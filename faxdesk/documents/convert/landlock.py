"""Linux's Landlock: from here on this process and its children see only certain parts of the disk.

Source: linux/landlock.h, and Documentation/userspace-api/landlock.rst of the kernel.
"""

import ctypes
import errno
import os
import stat
import struct
from collections.abc import Sequence
from typing import Final

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446  # the same numbers on every processor
_GIVE_VERSION: Final = 1
_RULE_PATH_BENEATH: Final = 1
_PR_SET_NO_NEW_PRIVS: Final = 38

_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_FOLDER = 1, 2, 4, 8
_MAKE_SOCKET, _REMOVE_FILE = 1 << 9, 1 << 5
_TRUNCATE: Final = 1 << 14
_IOCTL: Final = 1 << 15
_ON_FILES: Final = _EXECUTE | _WRITE_FILE | _READ_FILE | _TRUNCATE | _IOCTL
_READ: Final = _EXECUTE | _READ_FILE | _READ_FOLDER
_RIGHTS_BY_VERSION: Final = (0, 13, 14, 15, 15, 16)
"""How many rights each version knows; those that it doesn't can't be taken."""
_SCOPES_SINCE: Final = 6
_ABSTRACT_SOCKETS: Final = 1


def version() -> int:
    """What this kernel offers; 0 where there is no Landlock."""
    return max(0, int(_libc().syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), _GIVE_VERSION)))


def restrict(*, readable: Sequence[str], writable: Sequence[str], sockets_in: Sequence[str] = ()) -> None:
    """Let nothing be read but these files and folders, and nothing written but the latter; raises OSError.

    What doesn't exist is left out. In the folders `sockets_in` sockets may be made and files deleted.
    """
    known = version()
    every = (1 << _RIGHTS_BY_VERSION[min(known, len(_RIGHTS_BY_VERSION) - 1)]) - 1
    scopes = _ABSTRACT_SOCKETS if known >= _SCOPES_SINCE else 0
    size_bytes = 24 if scopes else 8
    described = struct.pack("=QQQ", every, 0, scopes)[:size_bytes]
    rules = _checked(_libc().syscall(_CREATE_RULESET, described, ctypes.c_size_t(size_bytes), 0))
    try:
        for paths, rights in (
            (readable, _READ),
            (writable, every),
            (sockets_in, _MAKE_SOCKET | _REMOVE_FILE),
        ):
            for path in paths:
                _allow(rules, path, rights & every)
        _checked(_libc().prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0))
        _checked(_libc().syscall(_RESTRICT_SELF, rules, 0))
    finally:
        os.close(rules)


def _allow(rules: int, path: str, rights: int) -> None:
    try:
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except FileNotFoundError:
        return
    try:
        if not stat.S_ISDIR(os.fstat(place).st_mode):
            rights &= _ON_FILES
        beneath = struct.pack("=Qi", rights, place)
        _checked(_libc().syscall(_ADD_RULE, rules, _RULE_PATH_BENEATH, beneath, 0))
    finally:
        os.close(place)


def _checked(answer: int) -> int:
    if answer < 0:
        code = ctypes.get_errno()
        raise OSError(code, errno.errorcode.get(code, "?"))
    return answer


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)
