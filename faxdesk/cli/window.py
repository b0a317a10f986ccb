"""faxdesk [FILE...]: the window."""

import gc
import logging
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from faxdesk.app import App
from faxdesk.cli.status import Exit
from faxdesk.domain.errors import FaxDeskError
from faxdesk.store.sqlite.migrate import megabytes_to_update
from faxdesk.system.handing_over import Handed, OpenWindow, hand_over
from faxdesk.system.paths import home_folder

if TYPE_CHECKING:
    from argparse import Namespace

    from faxdesk.store.sqlite.connect import Profile

log = logging.getLogger(__name__)


def run(given: "Namespace") -> int:
    """Open the window with these documents added."""
    if given.language:
        os.environ["FAXDESK_LANGUAGE"] = given.language
    return open_window(is_demo=given.is_demo, files=given.files, in_tray=given.in_tray)


def open_window(*, is_demo: bool, files: Sequence[str], in_tray: bool = False) -> int:
    """Open the window, on the demo or for real; the process's exit status."""
    if has_no_screen(sys.platform, os.environ):
        from faxdesk.cli import said
        from faxdesk.cli.output import note

        note("faxdesk: " + said.told("There is no screen here. Use the commands instead: faxdesk --help"))
        return Exit.FAILED
    files_given: Sequence[Path] = ()
    links: Sequence[str] = ()
    if files:
        from faxdesk.system.given import parted

        files_given, links = parted(files)
    kind: Profile = "demo" if is_demo else "real"
    folder = home_folder(os.environ) / kind
    opened = OpenWindow(folder)
    # The first start of all has no folder yet, and nobody beside it.
    is_first = folder.is_dir() and _is_claimed(opened)
    handed = Handed(files=tuple(files_given), links=tuple(links))
    if not is_first and hand_over(folder, handed, wants_window=not in_tray):
        return Exit.OK
    try:
        return run_window(kind, files_given, links=links, opened=opened, in_tray=in_tray)
    finally:
        opened.release()


def has_no_screen(platform: str, environment: Mapping[str, str]) -> bool:
    """Whether Qt would end the program for want of a display; it does so without a word for a clerk."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return platform.startswith("linux") and not any(environment.get(name) for name in names)


def run_window(
    kind: "Profile",
    files: Sequence[Path],
    *,
    links: Sequence[str] = (),
    opened: OpenWindow | None = None,
    in_tray: bool = False,
) -> int:
    """Open the window and run it to its end; the process's exit status.

    Args:
        links: what was given besides files.
        opened: what says to later starts that a window is open, where it could be claimed.
        in_tray: it stays away until it is asked for, where there is a notification area.
    """
    while True:
        status, again = _run_once(kind, files, links=links, opened=opened, in_tray=in_tray)
        if not again:
            return status
        # The team's database answers at last, or a language was chosen: what was composed is a draft.
        files, links, in_tray = (), (), again[-1]


def _run_once(
    kind: "Profile",
    files: Sequence[Path],
    *,
    links: Sequence[str],
    opened: OpenWindow | None,
    in_tray: bool,
) -> tuple[int, list[bool]]:
    """The exit status; and where the window is to be opened once more, whether that is in the tray."""
    # While everything is being built nothing becomes garbage; looking for it would put off the first picture.
    gc.disable()
    from faxdesk.gui.window.start import run_window as run
    from faxdesk.gui.window.start import tell_why_not

    megabytes = megabytes_to_update(home_folder(os.environ) / kind / "journal.db")
    end_of_update = _say_updating(megabytes) if megabytes else None
    try:
        app = App(kind, who="window", logs_at_once=False)
    except FaxDeskError as error:
        tell_why_not(error.message)
        raise
    finally:
        if end_of_update is not None:
            end_of_update()
    try:
        is_first = opened is not None and _is_claimed(opened)
        again: list[bool] = []
        status = run(
            app.session,
            files,
            links=links,
            opened=opened if is_first else None,
            after_first_paint=lambda: _begin(app),
            in_tray=in_tray,
            is_team_there=app.is_team_there,
            on_again=again.append,
        )
        return status, again
    finally:
        app.close()


def _say_updating(megabytes: int) -> Callable[[], None]:
    from faxdesk.gui.window.start import say_updating

    return say_updating(megabytes)


def _is_claimed(opened: OpenWindow) -> bool:
    """Be the window that later starts are handed to; False where another one is, or nobody can tell."""
    try:
        return opened.try_claim()
    except OSError:
        log.exception("nobody can be told that this window is open")
        return False


def _begin(app: App) -> None:
    """After the first picture."""
    # What was built stays for good: the collector, which holds the window up, need not walk it again.
    gc.freeze()
    gc.enable()
    # The window has heard them since before its first picture: it logs them and says them as well.
    app.start_logging(hears_uncaught=False)
    app.sweep_spool()
    app.runner.start()
    app.session.hot_folders.start()
