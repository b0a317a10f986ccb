"""python -m tests.gui.monkey [--seed N] [--seconds S]: somebody who knows nothing, at the real window.

Clicks, keys, drops, sizes and colours at random, against the demo's simulator. An exception anywhere, a
warning of Qt, a thread left behind, or a window that stands still is a failure; the seed makes the same run
again, as far as threads and other processes allow.
"""

import argparse
import gc
import random
import sys
import tempfile
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Final
from unittest.mock import patch

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QColor, QDesktopServices, QGuiApplication, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from faxdesk.app import App
from faxdesk.gui.recipients.paste_dialog import PasteDialog
from tests.conftest import left_over_threads
from tests.documents import corpus
from tests.gui.desk import DELIVERS, DELIVERS_TOO, DOUBTFUL, LONG_CALL, NOT_ALLOWED, UNALLOCATED, Desk

STEP_MS: Final = 5
STANDS_STILL_S: Final = 15.0
"""Nothing in the window takes a hundredth of it; a machine that does much else may take this long."""
GRACE_S: Final = 30.0

_KEYS: Final = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_Backspace),
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_F2, Qt.Key.Key_F6, Qt.Key.Key_R),
    *(Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_A, Qt.Key.Key_1, Qt.Key.Key_Comma, Qt.Key.Key_Menu),
)
_CTRL_KEYS: Final = (
    *(Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_Z, Qt.Key.Key_N, Qt.Key.Key_O),
    *(Qt.Key.Key_F, Qt.Key.Key_D, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Comma),
)
_NUMBERS: Final = (DELIVERS, DELIVERS_TOO, LONG_CALL, UNALLOCATED, NOT_ALLOWED, DOUBTFUL, "312 73", "sip:a@b")
_BUTTONS: Final = (Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton)
_NO_FAULT: Final = ("This plugin does not support", "not accepted by receiving widget")
"""What Qt says of every window where there is no screen, and its test library of a click on a mere frame."""


class Monkey(QObject):
    """Sits at a Desk until it is told to stop.

    Attributes:
        failures: what went wrong, each as a text; empty is what one hopes for.
    """

    def __init__(self, desk: Desk, files: Sequence[Path], seed: int) -> None:
        super().__init__()
        self._desk = desk
        self._files = files
        self._random = random.Random(seed)
        self._deeds: deque[str] = deque(maxlen=25)
        self._is_playing = False
        self._light = QApplication.palette()
        self._loop = QEventLoop()
        self._has_ended = threading.Event()
        self.steps = 0
        self.failures: list[str] = []
        self._hooks_before = sys.excepthook, threading.excepthook
        self._held = ExitStack()

    def play(self, seconds: float, most_steps: int | None = None) -> None:
        """Play for so long, then leave everything closed and as it was."""
        self._until_s, self._most_steps = time.monotonic() + seconds, most_steps
        self._take_hold()
        try:
            self._is_playing = True
            QTimer.singleShot(STEP_MS, self._step)
            self._loop.exec()
        finally:
            self._let_go()

    def _step(self) -> None:
        """Do one thing. The next is set going first: this one may open a dialog that waits for it."""
        if self._has_ended.is_set():
            return
        self._beat_s = time.monotonic()
        self._is_playing = not (
            self.failures or self._beat_s > self._until_s or self.steps == self._most_steps
        )
        QTimer.singleShot(STEP_MS, self._step)
        if not self._is_playing:
            self._close_what_is_open()
            self._loop.quit()
            return
        self.steps += 1
        popup, modal = QApplication.activePopupWidget(), self._modal()
        if isinstance(popup, QWidget):
            self._in_popup(popup)
        elif modal is not None and self._random.random() < 0.15:
            self._note(f"close {type(modal).__name__}")
            modal.close()
        else:
            deeds: tuple[Callable[[], None], ...]
            deeds = (self._click, self._click, self._click, self._press, self._press, self._type)
            if modal is None:
                deeds += (self._drop, self._drop, self._resize, self._recolour, self._select, self._paste)
                deeds += (self._take_out, self._send, self._choose_from_menu)
            self._random.choice(deeds)()

    # What it does

    def _click(self) -> None:
        root = self._modal() or self._random.choice(self._windows())
        x, y = (self._random.randrange(max(length, 1)) for length in (root.width(), root.height()))
        at = QPoint(x, y)
        target = root.childAt(at) or root
        button, keys = self._random.choice(_BUTTONS), self._modifiers()
        self._note(f"click {type(target).__name__} {at.toTuple()} {button.name} {keys.name}")
        where = target.mapFrom(root, at)
        if self._random.random() < 0.15:
            QTest.mouseDClick(target, button, keys, where)
        else:
            QTest.mouseClick(target, button, keys, where)

    def _press(self) -> None:
        target = QApplication.focusWidget() or self._modal() or self._desk.window
        is_ctrl = self._random.random() < 0.3
        key = self._random.choice(_CTRL_KEYS if is_ctrl else _KEYS)
        keys = Qt.KeyboardModifier.ControlModifier if is_ctrl else self._modifiers()
        self._note(f"press {keys.name} {key.name} on {type(target).__name__}")
        QTest.keyClick(target, key, keys)

    def _type(self) -> None:
        line = self._desk.window.recipients_panel.field.line
        target = (QApplication.focusWidget() or line) if self._random.random() < 0.5 else line
        text = self._random.choice(_NUMBERS) + self._random.choice(("\r", ",", ""))
        self._note(f"type {text!r} on {type(target).__name__}")
        QTest.keyClicks(target, text)

    def _paste(self) -> None:
        self._note("paste numbers")
        QGuiApplication.clipboard().setText("\n".join(self._random.choices(_NUMBERS, k=5)))
        self._desk.window.paste()
        for dialog in self._desk.window.findChildren(PasteDialog):
            dialog.accept()

    def _drop(self) -> None:
        files = self._random.sample(self._files, self._random.randrange(1, 3))
        self._note(f"drop {[file.name for file in files]}")
        self._desk.drop(*files)

    def _resize(self) -> None:
        width, height = self._random.randrange(300, 2_200), self._random.randrange(200, 1_300)
        self._note(f"resize {width} {height}")
        self._desk.window.resize(width, height)

    def _recolour(self) -> None:
        self._note("light or dark")
        is_dark = self._random.random() < 0.5
        QApplication.setPalette(QPalette(QColor("#323232")) if is_dark else self._light)

    def _select(self) -> None:
        self._note("select rows")
        table = self._desk.window.queue.table
        rows = self._desk.window.queue.model.rowCount()
        table.setFocus()
        if rows:
            table.selectRow(self._random.randrange(rows))

    def _take_out(self) -> None:
        """A document, by the keys on its card."""
        items = self._desk.items
        if items:
            card = self._desk.window.documents_panel.card(self._random.choice(items))
            key = self._random.choice((Qt.Key.Key_Delete, Qt.Key.Key_Delete, Qt.Key.Key_F2, Qt.Key.Key_Up))
            self._note(f"press {key.name} on the card of {card.item.name}")
            card.setFocus()
            QTest.keyClick(card, key)

    def _send(self) -> None:
        """As a clerk would, without the numbers and documents that stand against it."""
        self._note("send")
        self._desk.window.recipients_panel.recipients.remove_impossible()
        for item in self._desk.items:
            if not item.is_sendable and not item.is_being_checked:
                self._desk.window.documents.remove(item)
        self._desk.press_send()

    def _choose_from_menu(self) -> None:
        menu = self._random.choice(self._desk.window.actions_._menus)
        able = [each for each in menu.actions() if each.isEnabled() and not each.isSeparator()]
        action = self._random.choice(able)
        self._note(f"menu {action.text()!r}")
        action.trigger()

    def _in_popup(self, popup: QWidget) -> None:
        actions = [each for each in popup.actions() if each.isEnabled()] if isinstance(popup, QMenu) else []
        if actions and self._random.random() < 0.6:
            action = self._random.choice(actions)
            self._note(f"choose {action.text()!r}")
            popup.close()
            action.trigger()
        elif self._random.random() < 0.5:
            self._note(f"close {type(popup).__name__}")
            popup.close()
        else:
            key = self._random.choice((Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Escape))
            self._note(f"press {key.name} in {type(popup).__name__}")
            QTest.keyClick(popup, key)

    # What it sees, and how it keeps within its bounds

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window stays open: what comes after closing it is another test's."""
        is_closing = event.type() is QEvent.Type.Close and watched is self._desk.window
        if is_closing:
            event.ignore()
        return is_closing

    def _modal(self) -> QWidget | None:
        modal = QApplication.activeModalWidget()
        return modal if isinstance(modal, QWidget) else None

    def _windows(self) -> list[QWidget]:
        shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        return [each for each in shown if not isinstance(each, QMenu)] or [self._desk.window]

    def _modifiers(self) -> Qt.KeyboardModifier:
        modifiers = Qt.KeyboardModifier
        return self._random.choice(
            (modifiers.NoModifier, modifiers.NoModifier, modifiers.ShiftModifier, modifiers.AltModifier)
        )

    def _close_what_is_open(self) -> None:
        for widget in QApplication.topLevelWidgets():
            if widget is not self._desk.window and widget.isVisible():
                widget.close() if not isinstance(widget, QDialog) else widget.done(0)

    def _watch(self) -> None:
        """On a thread: whether the window goes on doing things, dialogs or none; if not, where it stands."""
        while not self._has_ended.wait(1.0):
            if time.monotonic() - self._beat_s > STANDS_STILL_S:
                frame = sys._current_frames()[threading.main_thread().ident or 0]
                self._fail("the window stands still:\n" + "".join(traceback.format_stack(frame)))
                return

    def _take_hold(self) -> None:
        sys.excepthook = self._on_exception
        threading.excepthook = lambda args: self._on_exception(*args[:3])
        self._handler_before = qInstallMessageHandler(self._on_message)
        self._desk.window.installEventFilter(self)
        # What Qt has deleted goes on as a name in Python for a while: here for as long as can be.
        gc.disable()
        self._beat_s = time.monotonic()
        self._watcher = threading.Thread(target=self._watch, name="monkey's watcher", daemon=True)
        self._watcher.start()
        # The system's own file dialog can delete files, and what is opened leaves the program.
        self._held.enter_context(patch.object(QFileDialog, "getOpenFileNames", self._pick))
        self._held.enter_context(patch.object(QDesktopServices, "openUrl", lambda *_: True))

    def _pick(self, *_: object) -> tuple[list[str], str]:
        return [str(self._random.choice(self._files))], ""

    def _let_go(self) -> None:
        gc.enable()
        self._has_ended.set()
        self._watcher.join()
        QApplication.setPalette(self._light)
        self._desk.window.removeEventFilter(self)
        self._held.close()
        qInstallMessageHandler(self._handler_before)
        sys.excepthook, threading.excepthook = self._hooks_before

    def _on_exception(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._fail("".join(traceback.format_exception(kind, error, trace)))

    def _on_message(self, kind: QtMsgType, _context: object, message: str) -> None:
        is_no_fault = any(each in message for each in _NO_FAULT)
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not is_no_fault:
            self._fail(f"Qt: {message}")

    def _fail(self, what: str) -> None:
        self.failures.append(what + "\nafter:\n  " + "\n  ".join(self._deeds))

    def _note(self, deed: str) -> None:
        self._deeds.append(deed)


def litter(folder: Path) -> list[Path]:
    """What a monkey may find on a desk: documents, and what is none."""
    contents = {
        "letter.pdf": (corpus.FILES / "libreoffice.pdf").read_bytes(),
        "scan.pdf": (corpus.FILES / "scan.pdf").read_bytes(),
        "form.pdf": corpus.grey_form(),
        "locked.pdf": corpus.encrypted("secret", revision=6),
        "notes.txt": b"Dear Sir,\n\n" + b"please find the letter.\n" * 80,
        "program.exe": b"MZ" + bytes(4_000),
        "empty.pdf": b"",
    }
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    return [folder / name for name in contents]


def run(seed: int, seconds: float, folder: Path, most_steps: int | None = None) -> tuple[int, list[str]]:
    """Open a window in `folder`, play, close it; how many steps there were, and what went wrong."""
    threads = set(threading.enumerate())
    app = App("demo", environment={"FAXDESK_HOME": str(folder / "home")}, who="window", demo_speed=60.0)
    app.session.desk.settings.save(undo_s=1)
    desk = Desk(app, _no_bot())
    desk.window.show()
    desk.bridge.listen(desk.session)
    app.runner.start()
    desk.window.begin([])
    desk.window.activateWindow()
    monkey = Monkey(desk, litter(folder), seed)
    try:
        monkey.play(seconds, most_steps)
    finally:
        desk.close()
    left = left_over_threads(threads, GRACE_S)
    monkey.failures.extend(f"left running: {thread.name}" for thread in left)
    return monkey.steps, monkey.failures


def _no_bot() -> QtBot:
    """A Desk waits with one; a monkey waits for nothing."""
    return None  # type: ignore[return-value]


def main(arguments: list[str]) -> int:
    """Exit status 1 where anything went wrong; it is printed with the seed."""
    parser = argparse.ArgumentParser(prog="python -m tests.gui.monkey")
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--seconds", type=float, default=120.0)
    options = parser.parse_args(arguments)
    seed = options.seed if options.seed is not None else random.randrange(1_000_000)
    print(f"monkey: seed {seed}, {options.seconds:.0f} s", flush=True)
    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        steps, failures = run(seed, options.seconds, Path(folder))
    print(f"monkey: {steps} steps, {len(failures)} failures, seed {seed}", flush=True)
    for failure in failures:
        print(failure, file=sys.stderr)
    del application
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
