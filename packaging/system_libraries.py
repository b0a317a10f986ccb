"""Makes sure that the system libraries are there which Qt needs and no Python package brings.

    system_libraries.py            what drawing without a screen needs (tests)
    system_libraries.py --window   what a real window needs besides

Standard library only. Where some are missing on Debian or Ubuntu they are installed if that is possible
without a password; otherwise the line to type is printed and the exit status is 1.
"""

import ctypes
import os
import shutil
import subprocess
import sys

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


def main() -> None:
    if not sys.platform.startswith("linux"):
        return
    wanted = FOR_DRAWING | (FOR_A_WINDOW if "--window" in sys.argv[1:] else {})
    packages = missing_packages(wanted)
    if not packages:
        return
    print(f"Qt needs system libraries that are missing here: {' '.join(packages)}", flush=True)
    install(packages)
    still_missing = missing_packages(wanted)
    if still_missing:
        sys.exit(f"Still missing after that: {' '.join(still_missing)}")


def missing_packages(wanted: dict[str, str]) -> list[str]:
    """The packages of the libraries that the loader doesn't find, each once, in order."""
    return sorted({package for library, package in wanted.items() if not is_there(library)})


def is_there(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install(packages: list[str]) -> None:
    """Install with apt as root or by a sudo that asks nothing; otherwise say what to type and stop."""
    if shutil.which("apt-get") is None:
        sys.exit("Install them with your system's package manager, then try again.")
    as_root = root_prefix()
    line = f"sudo apt-get install --no-install-recommends {' '.join(packages)}"
    if as_root is None:
        sys.exit(f"Install them, then try again:\n\n  {line}\n")
    print("Installing them ...", flush=True)
    apt = [*as_root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    quiet = ["-o", "Dpkg::Use-Pty=0"]
    failed = subprocess.call([*apt, "update"]) or subprocess.call(
        [*apt, *quiet, "install", "--yes", "--no-install-recommends", *packages], stdout=subprocess.DEVNULL
    )
    if failed:
        sys.exit(f"That did not work. Install them by hand, then try again:\n\n  {line}\n")


def root_prefix() -> list[str] | None:
    """What to put before a command to run it as root without a question; None where that can't be."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and subprocess.call(["sudo", "-n", "true"], stderr=subprocess.DEVNULL) == 0:
        return ["sudo", "-n"]
    return None


if __name__ == "__main__":
    main()
