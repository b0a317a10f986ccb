"""What fails in a slot is said in the window and stands in the log, in the program as it really starts."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QMessageBox
from shiboken6 import isValid

from faxdesk.gui.window.slot_errors import told
from tests.gui.desk import DELIVERS, Desk

PROGRAM = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
from faxdesk.cli.window import run_window
from faxdesk.gui.window.banners import Notice

application = QApplication([])

def break_a_slot():
    [window] = [each for each in application.topLevelWidgets() if isinstance(each, QMainWindow)]
    if not window.queue.filter.isVisible() or not window.session.runner.is_working:
        return  # the engine, and with it the log, begin after the first picture
    breaking.stop()
    QTimer.singleShot(0, window, lambda: int("no number"))
    looking.timeout.connect(lambda: look(window._banners))
    looking.start()

def look(banners):
    if banners.is_shown(Notice.REFUSED):
        print(banners.banner(Notice.REFUSED).text)
        application.quit()

breaking, looking = QTimer(interval=50), QTimer(interval=50)
breaking.timeout.connect(break_a_slot)
breaking.start()
run_window("demo", ())
"""


def test_a_slot_that_fails_in_the_running_program_is_told_and_logged(tmp_path: Path) -> None:
    environment = os.environ | {"FAXDESK_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", PROGRAM]
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=True)
    assert "went wrong" in ran.stdout
    log = (tmp_path / "demo" / "logs" / "faxdesk.log").read_text("utf-8")
    assert "ERROR faxdesk.gui.window.slot_errors [MainThread] a slot failed" in log
    assert "ValueError" in log


def test_what_fails_again_and_again_over_a_dialog_is_said_in_one_box(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    failing = QTimer(desk.window, interval=10)
    failing.timeout.connect(lambda: int("no number"))
    boxes: list[QMessageBox] = []

    def look() -> None:
        top = QApplication.activeModalWidget()
        if top is not None and not isinstance(top, QMessageBox):
            failing.start()
        elif isinstance(top, QMessageBox) and caplog.text.count("a slot failed") > 5:
            failing.stop()
            looking.stop()
            boxes.extend(each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox))
            top.accept()
            closing.start()

    def close() -> None:
        top = QApplication.activeModalWidget()
        if isinstance(top, QMessageBox):
            top.accept()  # for what had failed before this box was closed
        elif top is not None:
            top.close()

    looking, closing = QTimer(desk.window, interval=20), QTimer(desk.window, interval=50)
    looking.timeout.connect(look)
    closing.timeout.connect(close)
    looking.start()
    with told(desk.window.notices.show_refusal):
        desk.window.open_settings()
    closing.stop()
    assert len(boxes) == 1


def test_light_and_dark_reach_everything_after_documents_numbers_and_dialogs_have_gone(
    desk: Desk, letter: Path, scan: Path
) -> None:
    window = desk.window
    desk.add(letter, scan)
    desk.type_number(DELIVERS)
    window.queue.details_button.setChecked(True)
    window.queue.table.menu().close()
    for open_dialog in (window.open_settings, window.open_setup, window.actions_._show_about):
        desk.in_dialog(lambda dialog: dialog.reject())
        open_dialog()
    # The names by which Python goes on knowing what Qt has deleted.
    gone = [window.documents_panel.card(item) for item in desk.items]
    for item in desk.items:
        window.documents.remove(item)
    window.recipients_panel.recipients.remove(0)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not any(map(isValid, gone))
    light, dark = QApplication.palette(), QPalette(QColor("#323232"), QColor("#323232"))
    failures: list[str] = []
    marks = window.queue.filter, window._banners, window.documents_panel.add_button
    try:
        before = [_picture(each) for each in marks]
        with told(failures.append):
            QTimer.singleShot(0, lambda: QApplication.setPalette(dark))
            desk.wait(lambda: all(_picture(each) != old for each, old in zip(marks, before, strict=True)))
    finally:
        QApplication.setPalette(light)
    assert failures == []


def _picture(widget: object) -> object:
    return widget.grab().toImage()  # type: ignore[attr-defined]
