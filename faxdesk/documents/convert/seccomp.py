"""Linux's filter of system calls: from here on this process and its children open no connection.

Unlike a network of its own it needs no right that a desktop may withhold, and it holds for DNS and UDP too.
"""

import ctypes
import errno
import platform
import socket
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

_PR_SET_NO_NEW_PRIVS: Final = 38
_PR_SET_SECCOMP: Final = 22
_SECCOMP_MODE_FILTER: Final = 2
_IO_URING_SETUP: Final = 425
"""Through it sockets are made without the call for them. The same number everywhere."""
_OTHER_CALLS_FROM: Final = 0x40000000
"""Where x86-64 has its calls a second time (x32)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Machine:
    """How the kernel calls a processor, and its numbers of the calls. Source: linux/audit.h, asm/unistd.h."""

    audit: int
    socket: int
    connect: int


_MACHINES: Final = {
    "x86_64": _Machine(audit=0xC000003E, socket=41, connect=42),
    "aarch64": _Machine(audit=0xC00000B7, socket=198, connect=203),
}

_Instruction = tuple[int, int, int, int]
_LOAD: Final = 0x20
_IF_EQUAL: Final = 0x15
_IF_AT_LEAST: Final = 0x35
_RETURN: Final = 0x06
_ALLOW: Final = (_RETURN, 0, 0, 0x7FFF0000)
_REFUSE: Final = (_RETURN, 0, 0, 0x00050000 | errno.EACCES)
_NUMBER_AT, _MACHINE_AT, _FIRST_ARGUMENT_AT = 0, 4, 16


def is_available() -> bool:
    """Whether the filter is written for this processor."""
    return platform.machine() in _MACHINES


def forbid_connections() -> None:
    """Refuse all sockets but local ones, and connecting, for good and for children too; raises OSError."""
    program = b"".join(struct.pack("=HBBI", *line) for line in _filter(_MACHINES[platform.machine()]))
    lines = ctypes.create_string_buffer(program, len(program))
    # struct sock_fprog: a count and a pointer.
    described = struct.pack("@HP", len(program) // 8, ctypes.addressof(lines))
    libc = ctypes.CDLL(None, use_errno=True)
    for arguments in ((_PR_SET_NO_NEW_PRIVS, 1, 0), (_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, described)):
        if libc.prctl(*arguments, 0, 0):
            code = ctypes.get_errno()
            raise OSError(code, errno.errorcode.get(code, "?"))


def _filter(machine: _Machine) -> Sequence[_Instruction]:
    """As the kernel reads it: an instruction's middle numbers say how many to skip if so, and if not."""
    refused = (machine.connect, _IO_URING_SETUP)
    return (
        (_LOAD, 0, 0, _MACHINE_AT),
        (_IF_EQUAL, 1, 0, machine.audit),
        _REFUSE,
        (_LOAD, 0, 0, _NUMBER_AT),
        (_IF_AT_LEAST, 0, 1, _OTHER_CALLS_FROM),
        _REFUSE,
        *((_IF_EQUAL, len(refused) + 2 - place, 0, call) for place, call in enumerate(refused)),
        (_IF_EQUAL, 0, 3, machine.socket),
        (_LOAD, 0, 0, _FIRST_ARGUMENT_AT),
        (_IF_EQUAL, 1, 0, socket.AF_UNIX),
        _REFUSE,
        _ALLOW,
    )
