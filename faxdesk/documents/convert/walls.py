"""The walls around LibreOffice: what it can see of the computer while it reads a stranger's document.

Its own profile follows no links that it knows of, yet a linked picture in an RTF is loaded all the same. So
on Linux the system sees to it: the program, its fonts and one folder are all there is, and no network.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, Literal

from faxdesk.documents.convert import landlock, seccomp

Walls = Literal["bubblewrap", "landlock", "none"]
"""bubblewrap: a small computer of its own. landlock: the kernel refuses other files and all connections."""

_PROBE_LIMIT_S: Final = 10.0

_PROGRAMS: Final = (
    *("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32"),
    *("/nix/store", "/gnu/store", "/app"),
    *("/etc/alternatives", "/etc/fonts", "/etc/ld.so.cache", "/etc/ld.so.conf", "/etc/ld.so.conf.d"),
    *("/etc/libreoffice", "/etc/localtime", "/etc/locale.alias"),
    *("/var/lib/libreoffice", "/var/spool/libreoffice", "/var/cache/fontconfig"),
)
"""What programs are made of. Nothing of it is anybody's own; the rest of /etc may be."""

_SOCKETS: Final = "/tmp"  # noqa: S108
"""Where LibreOffice puts the socket by which it finds itself, and deletes it; that is no setting of its."""

_DEVICES: Final = ("/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom")


def walls_here(program: Path, environment: Mapping[str, str]) -> Sequence[Walls]:
    """What can stand around this LibreOffice, the strongest first; "none" is always the last.

    Args:
        environment: where the programs are looked for.
    """
    if sys.platform != "linux" or _is_snap(program):  # a snap has walls of its own, and bears no others
        return ("none",)
    found: list[Walls] = []
    if (bubblewrap := shutil.which("bwrap", path=environment.get("PATH"))) and _works(bubblewrap):
        found.append("bubblewrap")
    if landlock.version() and seccomp.is_available():
        found.append("landlock")
    return (*found, "none")


def within(walls: Walls, command: Sequence[str], folder: Path) -> Sequence[str]:
    """The command that starts `command` with nothing to write to but `folder`."""
    if walls != "bubblewrap":
        return command
    return (*_bubblewrap("bwrap", _readable(Path(command[0])), folder), "--", *command)


def close_in(walls: Walls, program: Path, folder: Path) -> None:
    """Put this process behind the walls where they are no program; raises OSError.

    For the moment between a fork and the start of `program`.
    """
    if walls == "landlock":
        landlock.restrict(
            readable=_readable(program), writable=(str(folder), *_DEVICES), sockets_in=(_SOCKETS,)
        )
        seccomp.forbid_connections()


def _readable(program: Path) -> Sequence[str]:
    return (*_PROGRAMS, *_program_folders(program), *_fonts(Path.home()))


def _program_folders(program: Path) -> Iterator[str]:
    """Where an installer put it: .../program/soffice and all beside it; else only the file itself."""
    real = program.resolve()
    yield str(program)
    yield str(real.parent.parent if real.parent.name == "program" else real)


def _fonts(home: Path) -> Iterator[str]:
    """The person's own fonts: without them a letter would look otherwise than they know it."""
    for name in (".fonts", ".local/share/fonts", ".config/fontconfig", ".fonts.conf"):
        yield str(home / name)


def _bubblewrap(bubblewrap: str, readable: Sequence[str], folder: Path | None) -> Iterator[str]:
    yield from (bubblewrap, "--unshare-all", "--die-with-parent", "--proc", "/proc", "--dev", "/dev")
    yield from ("--tmpfs", "/tmp")  # noqa: S108 - its own, and empty
    for path in readable:
        yield from ("--ro-bind-try", path, path)
    if folder is not None:
        yield from ("--bind", str(folder), str(folder), "--chdir", str(folder))


def _works(bubblewrap: str) -> bool:
    """Whether it may make its rooms: some desktops forbid that to all but a few programs."""
    command = (*_bubblewrap(bubblewrap, _PROGRAMS, None), "--", "/bin/sh", "-c", ":")
    try:
        done = subprocess.run(
            command,
            check=False,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_PROBE_LIMIT_S,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def _is_snap(program: Path) -> bool:
    return program.is_relative_to("/snap") or os.path.realpath(program) == "/usr/bin/snap"
