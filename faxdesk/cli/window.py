"""faxdesk [FILE...]: the window."""

import gc
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from faxdesk.app import App
from faxdesk.cli.status import Exit
from faxdesk.domain.errors import FaxDeskError

if TYPE_CHECKING:
    from argparse import Namespace

    from faxdesk.store.sqlite.connect import Profile


def run(given: "Namespace") -> int:
    """Open the window with these documents added."""
    return open_window(is_demo=given.is_demo, files=given.files, in_tray=given.in_tray)


def open_window(*, is_demo: bool, files: Sequence[str], in_tray: bool = False) -> int:
    """Open the window, on the demo or for real; the process's exit status."""
    if has_no_screen(sys.platform, os.environ):
        from faxdesk.cli.output import note

        note("faxdesk: There is no screen here. Use the commands instead: faxdesk --help")
        return Exit.FAILED
    paths = [Path(name).absolute() for name in files]
    return run_window("demo" if is_demo else "real", paths, in_tray=in_tray)


def has_no_screen(platform: str, environment: Mapping[str, str]) -> bool:
    """Whether Qt would end the program for want of a display; it does so without a word for a clerk."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return platform.startswith("linux") and not any(environment.get(name) for name in names)


def run_window(kind: "Profile", files: Sequence[Path], *, in_tray: bool = False) -> int:
    """Open the window and run it to its end; the process's exit status.

    Args:
        in_tray: it stays away until it is asked for, where there is a notification area.
    """
    # While everything is being built nothing becomes garbage; looking for it would put off the first picture.
    gc.disable()
    from faxdesk.gui.window.start import run_window as run
    from faxdesk.gui.window.start import tell_why_not

    try:
        app = App(kind, who="window", logs_at_once=False)
    except FaxDeskError as error:
        tell_why_not(error.message)
        raise
    try:
        return run(app.session, files, after_first_paint=lambda: _begin(app), in_tray=in_tray)
    finally:
        app.close()


def _begin(app: App) -> None:
    """After the first picture."""
    from faxdesk.engine.past.history import empty_bin

    # What was built stays for good: the collector, which holds the window up, need not walk it again.
    gc.freeze()
    gc.enable()
    # The window has heard them since before its first picture: it logs them and says them as well.
    app.start_logging(hears_uncaught=False)
    app.sweep_spool()
    empty_bin(app.session)
    app.runner.start()
    app.session.hot_folders.start()
