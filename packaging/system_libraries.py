"""Makes sure that the system's own libraries and programs are there that no Python package brings.

    system_libraries.py            what Qt needs to draw without a screen
    system_libraries.py --window   what a real window needs besides
    system_libraries.py --tests    programs that tests ask besides
    system_libraries.py --team     the server that a team's database needs, for trying one
    system_libraries.py --bench    programs that benchmarks ask besides

Standard library only. Where some are missing on Debian or Ubuntu they are installed if that is possible
without a password; otherwise the line to type is printed. A missing library makes the exit status 1, a
program does not: what asks it is skipped.
"""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

# Debian's package by the library it holds: what the binaries of PySide6-Essentials 6.12 ask the loader for.
FOR_DRAWING = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
FOR_A_WINDOW = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


FOR_TESTS = {
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "bwrap": "bubblewrap",
    "dbus-daemon": "dbus-daemon",
    "busctl": "systemd",
    "dunst": "dunst",
    "faketime": "faketime",
    "gs": "ghostscript",
    "libspandsp.so.2": "libspandsp2",
    "man": "man-db",
    "mutool": "mupdf-tools",
    "openssl": "openssl",
    "pdfimages": "poppler-utils",
    "pdftoppm": "poppler-utils",
    "pg_createcluster": "postgresql",
    "/usr/sbin/pgbouncer": "pgbouncer",
    "qpdf": "qpdf",
    "/usr/sbin/slapd": "slapd",
    "/usr/sbin/cupsd": "cups",
    "soffice": "libreoffice-writer-nogui",
    "/usr/lib/libreoffice/program/libsclo.so": "libreoffice-calc-nogui",
    "/usr/lib/libreoffice/program/libsdlo.so": "libreoffice-impress-nogui",
    "tiff2pdf": "libtiff-tools",
    "trayer": "trayer",
    "wixl": "wixl",
    "Xvfb": "xvfb",
    "xwininfo": "x11-utils",
}
"""Debian's package by the program, the part of one or the library that tests want; see tests/programs.py."""

FOR_BENCHMARKS = {
    "gs": "ghostscript",
    "pg_createcluster": "postgresql",
    "libspandsp.so.2": "libspandsp2",
    "tesseract": "tesseract-ocr",
}
"""The same for `make bench`."""


def main() -> None:
    if not sys.platform.startswith("linux"):
        return
    libraries = FOR_DRAWING | (FOR_A_WINDOW if "--window" in sys.argv[1:] else {})
    missing = missing_packages(libraries, has_library)
    if missing:
        say(f"Qt needs system libraries that are missing here: {' '.join(missing)}")
        sorry = install(missing)
        if sorry or missing_packages(libraries, has_library):
            sys.exit(sorry or f"Still missing after that: {' '.join(missing)}")
    if "--tests" in sys.argv[1:]:
        install_programs(FOR_TESTS, "tests")
    if "--team" in sys.argv[1:] and not (has_program("pg_createcluster") or has_program("initdb")):
        say("A team's database needs a PostgreSQL, which is missing here.")
        if sorry := install([FOR_TESTS["pg_createcluster"]]):
            sys.exit(sorry)
    if "--bench" in sys.argv[1:]:
        install_programs(FOR_BENCHMARKS, "benchmarks")


def install_programs(wanted: dict[str, str], asking: str) -> None:
    """Install what is missing; only say so where that can't be done."""
    missing = missing_packages(wanted, has_program)
    if missing:
        say(f"Some {asking} want programs that are missing here: {' '.join(missing)}")
        sorry = install(missing)
        if sorry:
            say(f"{sorry}\nWithout them these {asking} are skipped.")


def missing_packages(wanted: dict[str, str], is_there: Callable[[str], bool]) -> list[str]:
    """The packages of what is not there, each once, in order."""
    return sorted({package for name, package in wanted.items() if not is_there(name)})


def has_library(name: str) -> bool:
    """Whether the loader finds it."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def has_program(name: str) -> bool:
    """Whether a command is found, a library, or a file where the name is a path."""
    if ".so." in name and not name.startswith("/"):
        return has_library(name)
    return Path(name).exists() if name.startswith("/") else shutil.which(name) is not None


def install(packages: list[str]) -> str | None:
    """Install with apt as root or by a sudo that asks nothing; what to say where that can't be done."""
    if shutil.which("apt-get") is None:
        return "Install them with your system's package manager, then try again."
    as_root = root_prefix()
    line = f"sudo apt-get install --no-install-recommends {' '.join(packages)}"
    if as_root is None:
        return f"Install them, then try again:\n\n  {line}\n"
    say("Installing them ...")
    apt = [*as_root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    # Never at the price of another package: a LibreOffice with windows would have to go for one without.
    how = ["-o", "Dpkg::Use-Pty=0", "install", "--yes", "--no-install-recommends", "--no-remove"]
    failed = subprocess.call([*apt, "update"]) or subprocess.call(
        [*apt, *how, *packages], stdout=subprocess.DEVNULL
    )
    return f"That did not work. Install them by hand, then try again:\n\n  {line}\n" if failed else None


def root_prefix() -> list[str] | None:
    """What to put before a command to run it as root without a question; None where that can't be."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and subprocess.call(["sudo", "-n", "true"], stderr=subprocess.DEVNULL) == 0:
        return ["sudo", "-n"]
    return None


def say(text: str) -> None:
    print(text, flush=True)


if __name__ == "__main__":
    main()
