"""faxdesk [FILE...]: the window."""

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from faxdesk.app import run_window
from faxdesk.cli.status import Exit

if TYPE_CHECKING:
    from argparse import Namespace


def run(given: "Namespace") -> int:
    """Open the window with these documents added."""
    return open_window(is_demo=given.is_demo, files=given.files)


def open_window(*, is_demo: bool, files: Sequence[str]) -> int:
    """Open the window, on the demo or for real; the process's exit status."""
    if has_no_screen(sys.platform, os.environ):
        from faxdesk.cli.output import note

        note("faxdesk: There is no screen here. Use the commands instead: faxdesk --help")
        return Exit.FAILED
    return run_window("demo" if is_demo else "real", [Path(name).absolute() for name in files])


def has_no_screen(platform: str, environment: Mapping[str, str]) -> bool:
    """Whether Qt would end the program for want of a display; it does so without a word for a clerk."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return platform.startswith("linux") and not any(environment.get(name) for name in names)
