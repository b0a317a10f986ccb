"""Starts a window in a process of its own and tells when it was first painted.

    python -m tests.benchmarks.first_paint bare       the smallest window with an empty table
    python -m tests.benchmarks.first_paint faxdesk    the real program, as `python -m faxdesk --demo`

Prints the monotonic clock's seconds, which all processes of a machine share, and ends at once. The program
knows nothing of this: the filter sits on its main window and sees that window's events alone.
"""

import os
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget


class FirstPaint(QObject):
    """Tells the time once the window's first paint has reached the screen."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, tell_the_time)  # after the paint was flushed
        return False


def tell_the_time() -> None:
    print(time.monotonic(), flush=True)
    os._exit(0)  # what the program would do next is not measured


def watch_main_windows() -> None:
    """Put the filter on a main window when it is shown, whichever way it is."""
    first_paint = FirstPaint()
    for name in ("show", "showNormal", "showMaximized"):
        setattr(QMainWindow, name, _watched(getattr(QMainWindow, name), first_paint))


def _watched(show: Callable[[QMainWindow], None], first_paint: FirstPaint) -> Callable[[QMainWindow], None]:
    def shown(window: QMainWindow) -> None:
        window.installEventFilter(first_paint)
        show(window)

    return shown


def bare_window() -> None:
    """The reference: what nobody can do without who shows a table with PySide6."""
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.setCentralWidget(QTableWidget(0, 5, window))
    window.resize(1_280, 800)
    window.show()
    application.exec()


def main() -> None:
    watch_main_windows()
    if sys.argv[1:] == ["bare"]:
        bare_window()
    from faxdesk.__main__ import main as faxdesk

    sys.exit(faxdesk(["--demo"]))


if __name__ == "__main__":
    main()
