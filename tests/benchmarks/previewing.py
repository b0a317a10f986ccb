"""The preview at work in the real window, in a process of its own; prints its figures as one line of JSON.

    python -m tests.benchmarks.previewing FOLDER

Every figure is the time from what the person did until its picture was painted on the screen.
"""

import json
import os
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from faxdesk.app import App
from faxdesk.domain.options import Quality
from faxdesk.gui.kit.bridge import Bridge
from faxdesk.gui.preview.page_view import PageView
from faxdesk.gui.window.main_window import MainWindow
from faxdesk.gui.window.start import let_the_window_in
from tests.documents import corpus

PAGES: Final = 350
SCAN_BYTES: Final = 18_000_000
STEPS: Final = 60
ROUNDS: Final = 11
DEADLINE_S: Final = 60.0
QUIET_S: Final = 1.0


class Eye(QObject):
    """Sees when what was asked for last has been painted."""

    def __init__(self, application: QApplication, view: PageView) -> None:
        super().__init__(view)
        self._application = application
        self._view = view
        self._has_seen = False
        view.viewport().installEventFilter(self)

    def milliseconds_until_seen(self, act: Callable[[], object]) -> float:
        """Do this, and wait for its picture; raises TimeoutError."""
        self._has_seen = False
        began_s = time.perf_counter()
        act()
        while not self._has_seen:
            if time.perf_counter() - began_s > DEADLINE_S:
                raise TimeoutError("nothing was painted")
            self._application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 1_000)
        return (time.perf_counter() - began_s) * 1_000

    def rest(self, for_s: float = QUIET_S) -> None:
        """Let everything else settle."""
        end_s = time.monotonic() + for_s
        while time.monotonic() < end_s:
            self._application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            time.sleep(0.005)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and not self._view.picture.isNull() and self._view.is_current:
            # The paint itself comes after this filter.
            QTimer.singleShot(0, self._on_painted)
        return False

    def _on_painted(self) -> None:
        self._has_seen = True


class Desk:
    """The window, and what is done at it."""

    def __init__(self, application: QApplication, app: App) -> None:
        let_the_window_in()
        bridge = Bridge(app.session)
        self.window = MainWindow(app.session, bridge)
        # Whatever the screen: without one Qt takes 800 dots, too narrow for the preview in the window.
        self.window.resize(1_280, 800)
        self.window.show()
        bridge.listen(app.session)
        app.runner.start()
        self.window.begin([])
        self.panel = self.window.preview.complete()
        self.eye = Eye(application, self.panel.view)
        self.eye.rest()

    def drop(self, path: Path) -> float:
        return self.eye.milliseconds_until_seen(lambda: self.window.documents_panel.add([path]))

    def drops(self, path: Path) -> float:
        """The median of several drops of the same file, taken out each time."""
        taken = []
        for _ in range(ROUNDS):
            taken.append(self.drop(path))
            self.eye.rest(0.3)
            self.window.documents.remove(self.window.documents.items[0])
            self.eye.rest(0.1)
        return statistics.median(taken[1:])

    def threshold_steps(self) -> dict[str, float]:
        """As a slider is dragged: one step after the other, to and fro."""
        slider = self.window.options_panel.threshold_slider
        taken = []
        for step in range(STEPS):
            value = 90 - abs(step % 40 - 20)
            taken.append(self.eye.milliseconds_until_seen(partial(slider.setValue, value)))
        return {"median_ms": statistics.median(taken), "p90_ms": sorted(taken)[int(len(taken) * 0.9)]}

    def set_quality(self, quality: Quality) -> None:
        combo = self.window.options_panel.quality
        self.eye.milliseconds_until_seen(lambda: combo.setCurrentIndex(combo.findData(quality.value)))
        self.eye.rest()

    def turns(self) -> dict[str, float]:
        """To the next page, which is drawn ahead, and to a far one, which isn't."""
        turn, jump = [], []
        for number in range(ROUNDS):
            far = 20 + 25 * number
            jump.append(self.eye.milliseconds_until_seen(partial(self.panel.show_row, far)))
            self.eye.rest(0.3)
            turn.append(self.eye.milliseconds_until_seen(self.panel.on_button.click))
        return {"turn_ms": statistics.median(turn), "jump_ms": statistics.median(jump)}


def scan_of(size_bytes: int) -> bytes:
    """Scanned pages, stretched to size by bytes that nobody reads."""
    scan = corpus.img2pdf_scan(PAGES)
    tail = scan[scan.rindex(b"startxref") :]
    return scan + b"\n%" + b"\x55" * (size_bytes - len(scan)) + b"\n" + tail


def measure(folder: Path) -> dict[str, object]:
    letter, scan = folder / "letter.pdf", folder / "scan.pdf"
    letter.write_bytes(corpus.reportlab_text(PAGES))
    scan.write_bytes(scan_of(SCAN_BYTES))
    application = QApplication([])
    app = App("demo", environment={"FAXDESK_HOME": str(folder / "home")}, who="window")
    desk = Desk(application, app)
    figures: dict[str, object] = {"first_ms": desk.drop(letter)}
    desk.eye.rest()
    desk.window.documents.remove(desk.window.documents.items[0])
    desk.eye.rest(0.1)
    figures |= {"text_ms": desk.drops(letter), "scan_ms": desk.drops(scan)}
    desk.drop(letter)
    desk.eye.rest()
    figures |= desk.turns()
    desk.window.options_panel.monochrome.setChecked(True)
    desk.eye.rest()
    figures["steps"] = desk.threshold_steps()
    desk.set_quality(Quality.VERY_HIGH)
    figures["superfine_steps"] = desk.threshold_steps()
    desk.set_quality(Quality.HIGH)
    desk.window.resize(1_920, 1_080)
    desk.eye.rest()
    figures["large_steps"] = desk.threshold_steps()
    figures["page_px"] = [desk.panel.view.picture.width(), desk.panel.view.picture.height()]
    desk.window.stop()
    app.close()
    return figures


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]))), flush=True)
    os._exit(0)  # what is left is farewell, which nobody measures
