"""The window stays where it can be seen whole, whatever becomes of the screens."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMargins, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from faxdesk.gui.kit.screen_keeper import ScreenKeeper, brought_back
from faxdesk.gui.window.window_layout import LEAST
from tests.gui.desk import Desk

FRAME = QMargins(4, 30, 4, 4)
LAPTOP = QRect(0, 0, 1366, 728)
DOCKED = QRect(1366, 0, 1920, 1040)


@pytest.mark.parametrize(
    ("window", "screens", "expected"),
    [
        (QRect(100, 100, 1000, 600), (LAPTOP,), QRect(100, 100, 1000, 600)),
        (QRect(2000, 100, 1280, 800), (LAPTOP, DOCKED), QRect(2000, 100, 1280, 800)),
        (QRect(2000, 100, 1280, 800), (LAPTOP,), QRect(82, 30, 1280, 694)),
        (QRect(0, 30, 1920, 1040), (QRect(0, 0, 1280, 680),), QRect(4, 30, 1272, 646)),
        (QRect(-900, 100, 1000, 600), (LAPTOP,), QRect(4, 100, 1000, 600)),
        (QRect(100, -200, 1000, 600), (LAPTOP,), QRect(100, 30, 1000, 600)),
        (QRect(100, 100, 1000, 600), (), QRect(100, 100, 1000, 600)),
        (QRect(9000, 9000, 900, 560), (LAPTOP, DOCKED), QRect(2382, 476, 900, 560)),
    ],
    ids=["fits", "on_the_second", "undocked", "scale_grown", "left", "title_above", "no_screen", "far_away"],
)
def test_a_window_comes_back_onto_a_screen(window: QRect, screens: Sequence[QRect], expected: QRect) -> None:
    assert brought_back(window, screens, FRAME) == expected


sizes = st.integers(200, 4_000)
places = st.integers(-6_000, 6_000)
rects = st.builds(QRect, places, places, sizes, sizes)


@given(rects, st.lists(rects, min_size=1, max_size=4))
def test_with_its_frame_it_is_always_within_one_screen_and_stays_there(
    window: QRect, screens: list[QRect]
) -> None:
    fitting = brought_back(window, screens, FRAME)
    assert any(screen.contains(fitting.marginsAdded(FRAME)) for screen in screens)
    assert fitting.width() <= window.width()
    assert fitting.height() <= window.height()
    assert brought_back(fitting, screens, FRAME) == fitting


def test_a_laptop_that_is_undocked_takes_its_window_along(desk: Desk) -> None:
    screens = [LAPTOP, DOCKED]
    keeper = ScreenKeeper(desk.window, lambda: screens)
    desk.window.setGeometry(DOCKED.adjusted(50, 50, -50, -50))
    keeper.fit()
    assert DOCKED.contains(desk.window.frameGeometry())
    screens.remove(DOCKED)
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    application.primaryScreenChanged.emit(desk.window.screen())
    desk.wait(lambda: LAPTOP.contains(desk.window.frameGeometry()))


def test_a_screen_smaller_than_the_smallest_window_still_shows_all_of_it(desk: Desk) -> None:
    """1366 by 768 at 150 percent, with a bar."""
    screens = [QRect(0, 0, 911, 472)]
    keeper = ScreenKeeper(desk.window, lambda: screens, least=LEAST)
    keeper.fit()
    QApplication.processEvents()
    assert screens[0].contains(desk.window.frameGeometry())
    button = desk.window.send_panel.button
    assert desk.window.rect().contains(button.mapTo(desk.window, button.rect().bottomRight()))
    screens[0] = DOCKED
    keeper.fit()
    assert desk.window.minimumWidth() == 900


RESTORE = """
import sys
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from faxdesk.app import App
from faxdesk.gui.kit.bridge import Bridge
from faxdesk.gui.window.main_window import MainWindow
from faxdesk.gui.window.window_memory import remember

application = QApplication([])
with App("demo", who="window") as session:
    window = MainWindow(session, Bridge(session))
    if len(sys.argv) > 1:
        window.setGeometry(*map(int, sys.argv[1:]))
    window.show()
    application.processEvents()
    remember(session.desk.window, window, {})
    rooms = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    print(len(rooms), any(room.contains(window.geometry()) for room in rooms))
    window.stop()
    window.deleteLater()
    application.sendPostedEvents(window, 52)
"""


def test_a_window_remembered_on_a_screen_that_is_gone_opens_on_one_that_is_there(tmp_path: Path) -> None:
    docked = [(0, 0, 1366, 768), (1366, 0, 1920, 1080)]
    assert opened(tmp_path, docked, "1500", "100", "1700", "900") == "2 True"
    assert opened(tmp_path, docked[:1]) == "1 True"
    assert opened(tmp_path, [(0, 0, 1024, 700)]) == "1 True"


def opened(
    home: Path, screens: Sequence[tuple[int, int, int, int]], *geometry: str, script: str = RESTORE
) -> str:
    """Open the window on these screens and close it; how many there are, and whether it is within one."""
    look = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    described = [
        {"name": str(place), "x": x, "y": y, "width": width, "height": height} | look
        for place, (x, y, width, height) in enumerate(screens)
    ]
    config = home / "screens.json"
    config.write_text(json.dumps({"screens": described}))
    environment = os.environ | {
        "FAXDESK_HOME": str(home / "home"),
        "QT_QPA_PLATFORM": f"offscreen:configfile={config}",
    }
    command = [sys.executable, "-c", script, *geometry]
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=True)
    return ran.stdout.strip()


LOW = """
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication
from faxdesk.app import App
from faxdesk.gui.kit.bridge import Bridge
from faxdesk.gui.window.main_window import MainWindow

def is_in_sight(widget):
    return widget.visibleRegion().boundingRect().height() > 10

application = QApplication([])
with App("demo", who="window") as session:
    window = MainWindow(session, Bridge(session))
    window.show()
    window.begin(())
    application.processEvents()
    line, button, table = window.recipients_panel.field.line, window.send_panel.button, window.queue.table
    print(window.screen().availableGeometry().contains(window.geometry()), end=" ")
    print(*map(is_in_sight, (line, button, window.status_line, table)), end=" ")
    window.activateWindow()
    table.setFocus()
    application.processEvents()
    print(is_in_sight(table), is_in_sight(window.status_line))
    window.stop()
    window.deleteLater()
    application.sendPostedEvents(window, 52)
"""


def test_on_a_laptop_at_200_percent_send_is_in_sight_and_the_queue_comes_to_the_keyboard(
    tmp_path: Path,
) -> None:
    """1366 by 768, of which 683 by 384 are left."""
    assert opened(tmp_path, [(0, 0, 683, 384)], script=LOW) == "True True True True False True True"


def test_while_the_screens_stay_as_they_are_so_does_the_window(desk: Desk) -> None:
    screens = [LAPTOP]
    keeper = ScreenKeeper(desk.window, lambda: screens)
    desk.window.setGeometry(-300, 100, 1500, 900)
    QApplication.processEvents()
    assert not keeper._timer.isActive()
    assert desk.window.x() < -200
    assert (desk.window.width(), desk.window.height()) == (1500, 900)
