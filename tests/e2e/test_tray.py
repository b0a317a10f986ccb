"""The real program with a real notification area: it goes on without its window, and ends when told to."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop import WAIT_S, Desktop
from tests.documents.corpus import simple
from tests.programs import needs

pytestmark = [needs("trayer"), needs("xwininfo"), needs("Xvfb"), needs("dbus-daemon")]

_PERSON = """
import json, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from faxdesk.gui.window import main_window

steps, begin = sys.argv.pop(), main_window.MainWindow.begin

def tell(**facts):
    print(json.dumps(facts), flush=True)

def entry(window, name):
    return next(each for each in window.presence.tray.menu.actions() if each.text().replace("&", "") == name)

def see(window):
    tray = window.presence.tray
    tell(
        is_visible=window.isVisible(),
        has_icon=tray is not None and tray.icon.isVisible() and not tray.icon.geometry().isEmpty(),
        mood=str(tray and tray._mood),
        tip=tray.icon.toolTip() if tray else "",
        states=[str(fax.state) for fax in window.session.faxes.all_faxes()],
        keep_sending=window.session.desk.settings.load().keep_sending,
    )

def live(window, script):
    waiting = list(script)
    timer = QTimer(window, interval=50)

    def go_on():
        is_due, act = waiting[0]
        if is_due():
            waiting.pop(0)
            if not waiting:
                timer.stop()
            act()

    timer.timeout.connect(go_on)
    timer.start()

def answer(words):
    box = QApplication.activeModalWidget()
    next(each for each in box.buttons() if each.text().replace("&", "") == words).click()

def is_asked():
    return QApplication.activeModalWidget() is not None

def mood(window):
    return window.presence.tray._mood

def states(window):
    return [str(fax.state) for fax in window.session.faxes.all_faxes()]

def act(window, files):
    begin(window, files)
    window.session.desk.settings.save(undo_s=0)
    has_icon = lambda: window.presence.tray is not None
    if steps == "keep sending":
        window.recipients_panel.recipients.add("+13127367276")
        live(window, [
            (lambda: has_icon() and window.composer.reason_against() is None, window.composer.send),
            (lambda: len(states(window)) == 1, lambda: (see(window), window.close())),
            (lambda: states(window) == ["delivered"] and mood(window) == "idle", lambda: see(window)),
            (lambda: True, lambda: entry(window, "Open FaxDesk").trigger()),
            (window.isVisible, lambda: (see(window), window.close())),
            (lambda: not window.isVisible(), lambda: entry(window, "Quit").trigger()),
        ])
        live(window, [(is_asked, lambda: answer("Keep sending"))])
    elif steps == "end":
        window.recipients_panel.recipients.add("+13127367008")
        live(window, [
            (lambda: has_icon() and window.composer.reason_against() is None, window.composer.send),
            (lambda: len(states(window)) == 1, window.close),
        ])
        live(window, [(is_asked, lambda: (answer("Close FaxDesk"), see(window)))])
    else:
        live(window, [
            (has_icon, lambda: see(window)),
            (lambda: True, lambda: entry(window, "New fax").trigger()),
            (window.isVisible, lambda: (see(window), entry(window, "Quit").trigger())),
        ])

main_window.MainWindow.begin = act
from faxdesk.__main__ import main
sys.exit(main())
"""


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    with Desktop(tmp_path / "desktop") as desktop:
        desktop.start(["trayer", "--edge", "bottom", "--widthtype", "request", "--height", "24"])
        desktop.wait(lambda: "trayer" in desktop.run("xwininfo", "-root", "-tree"))
        yield desktop


def lived(desktop: Desktop, tmp_path: Path, steps: str, *arguments: str) -> list[dict[str, object]]:
    """What somebody saw who did these steps; the program has ended well by then."""
    letter = tmp_path / "letter.pdf"
    letter.write_bytes(simple(1))
    environment = {
        **os.environ,
        **desktop.environment,
        "FAXDESK_HOME": str(tmp_path / "home"),
        "QT_QPA_PLATFORM": "xcb",
        "PYTHONWARNINGS": "error",
    }
    files = [str(letter)] if not arguments else list(arguments)
    command = [sys.executable, "-c", _PERSON, "--demo", *files, steps]
    ran = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=4 * WAIT_S, check=False
    )
    assert "Traceback" not in ran.stderr, ran.stderr
    assert ran.returncode == 0, ran.stderr
    return [json.loads(line) for line in ran.stdout.splitlines()]


def test_who_wants_it_closes_the_window_and_the_fax_goes_on(desktop: Desktop, tmp_path: Path) -> None:
    sending, delivered, opened = lived(desktop, tmp_path, "keep sending")
    assert sending["has_icon"]
    assert delivered["is_visible"] is False
    assert delivered["states"] == ["delivered"]
    assert delivered["has_icon"]
    assert (delivered["mood"], delivered["tip"]) == ("idle", "FaxDesk")
    assert delivered["keep_sending"] == "always"
    assert opened["is_visible"]


def test_who_does_not_is_not_asked_twice(desktop: Desktop, tmp_path: Path) -> None:
    [ended] = lived(desktop, tmp_path, "end")
    assert ended["states"] != ["delivered"]


def test_with_the_session_it_starts_as_an_icon_alone(desktop: Desktop, tmp_path: Path) -> None:
    started, opened = lived(desktop, tmp_path, "in the tray", "--in-tray")
    assert started["is_visible"] is False
    assert started["has_icon"]
    assert opened["is_visible"]
