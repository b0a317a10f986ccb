"""Another language is chosen in the real program: one click opens the window in it, nothing is sent twice."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from faxdesk.simulator import Simulator
from tests.desktop import WAIT_S, Desktop
from tests.e2e.conftest import Shell
from tests.programs import needs

pytestmark = [needs("Xvfb"), needs("dbus-daemon")]

_PERSON = """
import json, sys
from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from faxdesk.gui.queue.fax_actions import FaxAction
from faxdesk.gui.settings.settings_dialog import SettingsDialog
from faxdesk.gui.window import main_window

begin, windows = main_window.MainWindow.begin, []
letter = sys.argv[-1]

def states(window):
    return [str(fax.state) for fax in window.session.faxes.all_faxes()]

def see(window):
    print(json.dumps({
        "menu": window.menuBar().actions()[0].text().replace("&", ""),
        "locale": QLocale().name()[:2],
        "is_from_right": QApplication.isRightToLeft(),
        "numbers": [each.address for each in window.recipients_panel.recipients.numbers],
        "documents": [item.name for item in window.documents.items if item.staged is not None],
        "states": states(window),
        "windows": sum(1 for each in QApplication.topLevelWidgets() if each.inherits("QMainWindow")),
    }), flush=True)

def live(window, script):
    waiting = list(script)
    timer = QTimer(window, interval=20)

    def go_on():
        is_due, act = waiting[0]
        if is_due():
            waiting.pop(0)
            if not waiting:
                timer.stop()
            act()

    timer.timeout.connect(go_on)
    timer.start()

def asked(kind):
    return isinstance(QApplication.activeModalWidget(), kind)

def choose(language):
    dialog = QApplication.activeModalWidget()
    choice = dialog.general.language
    choice.setCurrentIndex(choice.findData(language))
    dialog.accept_button.click()

def answer(role):
    box = QApplication.activeModalWidget()
    next(each for each in box.buttons() if box.buttonRole(each) is role).click()

def change(window, language):
    live(window, [
        (lambda: asked(SettingsDialog), lambda: choose(language)),
        (lambda: asked(QMessageBox), lambda: answer(QMessageBox.ButtonRole.AcceptRole)),
    ])
    window.open_settings()

def is_whole(window):
    return window.composer.reason_against() is None

def act(window, files):
    begin(window, files)
    windows.append(window)
    if len(windows) == 1:
        window.session.desk.settings.save(undo_s=0)
        window.recipients_panel.recipients.add("+13127367004")

        def compose():
            window.recipients_panel.recipients.add("+13127367276")
            window.documents_panel.add([main_window.Path(letter)])

        live(window, [
            (lambda: is_whole(window), window.composer.send),
            (lambda: states(window) == ["sending"], compose),
            (lambda: is_whole(window), lambda: (see(window), change(window, "de"))),
        ])
    elif len(windows) == 2:
        live(window, [(lambda: is_whole(window), lambda: (see(window), change(window, "ar")))])
    elif len(windows) == 3:
        live(window, [(lambda: is_whole(window), lambda: (see(window), change(window, "en")))])
    else:
        cancel = lambda: window.commands.carry_out(FaxAction.CANCEL, window.session.faxes.ids())
        live(window, [
            (lambda: is_whole(window), lambda: (see(window), cancel())),
            (lambda: states(window) == ["cancelled"], window.close),
        ])

main_window.MainWindow.begin = act
from faxdesk.__main__ import main
sys.exit(main())
"""

NUMBER = "+13127367276"
"""Of the draft. The fax goes to one whose call never ends: it is under way in each of the windows."""


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    with Desktop(tmp_path / "desktop") as desktop:
        yield desktop


def test_the_window_speaks_it_and_neither_draft_nor_fax_is_lost(
    desktop: Desktop, shell: Shell, simulator: Simulator, letter: Path
) -> None:
    environment = {
        **{name: value for name, value in shell.environment.items() if name != "FAXDESK_LANGUAGE"},
        **desktop.environment,
        "QT_QPA_PLATFORM": "xcb",
        "LC_ALL": "C.UTF-8",
    }
    ran = subprocess.run(
        [sys.executable, "-c", _PERSON, str(letter)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=4 * WAIT_S,
        check=False,
    )
    assert "Traceback" not in ran.stderr, ran.stderr
    assert ran.returncode == 0, ran.stderr
    english, german, arabic, again = (json.loads(line) for line in ran.stdout.splitlines())
    assert [each["menu"] for each in (english, german, arabic, again)] == ["File", "Datei", "ملف", "File"]
    assert [each["locale"] for each in (german, arabic)] == ["de", "ar"]
    assert [each["is_from_right"] for each in (english, german, arabic, again)] == [False, False, True, False]
    for seen in (english, german, arabic, again):
        assert (seen["numbers"], seen["documents"], seen["windows"]) == ([NUMBER], [letter.name], 1)
    assert [each["states"] for each in (english, german, arabic, again)] == [["sending"]] * 4
    assert len(simulator.faxes()) == 1
