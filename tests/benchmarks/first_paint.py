"""Starts a window in a process of its own and tells when it was first painted.

    python -m tests.benchmarks.first_paint bare       the smallest window with an empty table
    python -m tests.benchmarks.first_paint faxdesk    the real program, as `python -m faxdesk --demo`

Prints the monotonic clock's seconds, which all processes of a machine share, and ends at once. With `modules`
after it, it prints the names of the modules that are loaded by then instead, a line each. The program
knows nothing of this: the filter sits on its main window and sees that window's events alone.
"""

import os
import sys
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QMainWindow


def watch_main_windows() -> None:
    """Tell the time once the first paint of the main window has reached the screen."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QMainWindow

    class FirstPaint(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                watched.removeEventFilter(self)
                QTimer.singleShot(0, tell_the_time)  # after the paint was flushed
            return False

    first_paint = FirstPaint()
    show = QMainWindow.show

    def shown(window: "QMainWindow") -> None:
        window.installEventFilter(first_paint)
        show(window)

    QMainWindow.show = shown  # type: ignore[method-assign, assignment]


def tell_the_time() -> None:
    print("\n".join(sorted(sys.modules)) if "modules" in sys.argv else time.monotonic(), flush=True)
    os._exit(0)  # what the program would do next is not measured


def bare_window() -> None:
    """The reference: what nobody can do without who shows a table with PySide6."""
    from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget

    watch_main_windows()
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.setCentralWidget(QTableWidget(0, 5, window))
    window.resize(1_280, 800)
    window.show()
    application.exec()


def faxdesk_window() -> None:
    """The real program. Nothing is loaded before it does so itself, and in its own way."""
    from faxdesk import cli
    from faxdesk.__main__ import main

    find_command = cli._command

    def watched_command(arguments: "Sequence[str]") -> "Callable[[], int]":
        run = find_command(arguments)
        from faxdesk.app import App
        from faxdesk.cli import window

        def watched(*given: Any, **options: Any) -> App:
            watch_main_windows()  # run_window has loaded Qt by now
            return App(*given, **options)

        vars(window)["App"] = watched
        return run

    cli._command = watched_command
    sys.exit(main(["--demo"]))


if __name__ == "__main__":
    bare_window() if "bare" in sys.argv else faxdesk_window()
