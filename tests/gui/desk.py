"""A person at the real window: drops files, types, presses keys and buttons, and waits for what they see."""

import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from faxdesk.app import App
from faxdesk.domain.fax.fax import Fax
from faxdesk.domain.fax.state import State
from faxdesk.gui.compose.undo_bar import UndoBar
from faxdesk.gui.documents.document_item import DocumentItem
from faxdesk.gui.kit.bridge import Bridge
from faxdesk.gui.queue.queue_columns import Column
from faxdesk.gui.window.main_window import MainWindow

DELIVERS = "+13127367276"
DELIVERS_TOO = "+442079460958"
LONG_CALL = "+13127367008"
UNALLOCATED = "+13127367122"
NOT_ALLOWED = "+13127367126"
DOUBTFUL = "+13127367136"
"""What the simulator's table of numbers says of them."""

WAIT_MS = 90_000


D = TypeVar("D", bound=QDialog)


class Desk:
    """The window of a running FaxDesk, and the person before it."""

    def __init__(self, app: App, qtbot: QtBot) -> None:
        self.app = app
        self.session = app.session
        self.qtbot = qtbot
        self.bridge = Bridge(app.session)
        self.window = MainWindow(app.session, self.bridge)
        if not app.session.desk.window.recall("geometry"):
            self.window.resize(1280, 800)  # the screen that tests have is smaller than people's

    def open(self, files: Sequence[Path] = ()) -> None:
        """Show the window and let everything begin, as the program does after its first paint."""
        with self.qtbot.waitExposed(self.window, timeout=WAIT_MS):
            self.window.show()
        self.bridge.listen(self.session)
        self.app.runner.start()
        self.window.begin(files)
        self.window.activateWindow()

    def close(self) -> None:
        self.window.stop()
        self.window.hide()
        # At once, and on this thread: what is left to Python may be collected on any.
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete.value)
        self.app.close()

    def wait(self, is_so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(is_so, timeout=WAIT_MS)

    def drop(self, *urls: Path | QUrl, on: QWidget | None = None) -> None:
        """Drag these over a part of the window, and let them go there."""
        target = on or self.window
        mime = QMimeData()
        mime.setUrls([url if isinstance(url, QUrl) else QUrl.fromLocalFile(str(url)) for url in urls])
        at = self.window.mapFromGlobal(target.mapToGlobal(target.rect().center()))
        keys = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        with warnings.catch_warnings():
            # Newer versions want a QPointF here, which older ones don't take.
            warnings.simplefilter("ignore", DeprecationWarning)
            enter = QDragEnterEvent(at, *keys)
        QApplication.sendEvent(self.window, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(self.window, QDropEvent(QPointF(at), *keys))

    def add(self, *files: Path) -> None:
        """Drop files, and wait until they are checked."""
        self.drop(*files)
        self.wait(lambda: not any(item.is_being_checked for item in self.items))

    @property
    def items(self) -> tuple[DocumentItem, ...]:
        return self.window.documents.items

    def type_number(self, text: str, *, end: str = "\r") -> None:
        """Type into To; `end` is the key that ends the number, "" leaves it as typed."""
        line = self.window.recipients_panel.field.line
        line.setFocus()
        QTest.keyClicks(line, text + end)

    @property
    def numbers(self) -> list[str]:
        return [number.display for number in self.window.recipients_panel.recipients.numbers]

    def press(self, keys: str) -> None:
        """Press keys anywhere in the window."""
        combination = QKeySequence(keys)[0]  # type: ignore[index] # the stubs don't know
        # Without a screen no window is made active again after a dialog has gone.
        candidates: tuple[QWidget | None, ...] = (QApplication.focusWidget(), self.window.focusWidget())
        target = next((each for each in candidates if each is not None), self.window)
        QTest.keyClick(target, combination.key(), combination.keyboardModifiers())

    def click(self, widget: QWidget, *, at: QPoint | None = None) -> None:
        """Click with the left button, in the middle unless told where."""
        where = at if at is not None else widget.rect().center()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)

    @property
    def undo_bar(self) -> UndoBar:
        bar = self.window.send_panel.undo_bar
        assert bar is not None
        return bar

    @property
    def summary(self) -> str:
        """What stands beside Send, but for how long it takes: that is known a moment later."""
        return self.window.composer.readiness.summary().partition(", about ")[0]

    def press_send(self) -> None:
        self.click(self.window.send_panel.button)

    def send(self, *files: Path, to: Sequence[str] = (DELIVERS,)) -> list[Fax]:
        """Make and send off one set of faxes."""
        before = len(self.faxes())
        self.add(*files)
        for number in to:
            self.type_number(number)
        self.press_send()
        self.wait(lambda: len(self.faxes()) == before + len(to))
        return self.faxes()[before:]

    def faxes(self) -> list[Fax]:
        return self.session.faxes.all_faxes()

    def state(self, fax: Fax) -> State:
        return self.session.faxes.fax(fax.id).state

    def wait_for(self, fax: Fax, state: State) -> None:
        self.wait(lambda: self.state(fax) is state)

    def words(self, fax: Fax) -> str:
        """What stands in the fax's row."""
        model = self.window.queue.model
        place = model.place_of(fax.id)
        return str(model.data(model.index(place, Column.STATE))) if place is not None else ""

    def wait_for_words(self, fax: Fax, start: str) -> None:
        self.wait(lambda: self.words(fax).startswith(start))

    def click_row_button(self, fax: Fax) -> None:
        table = self.window.queue.table
        table.scrollTo(table.model().index(self.place(fax), 0))
        rect = table._delegate.button_rect(table.model().index(self.place(fax), Column.ACTION))
        self.click(table.viewport(), at=rect.center())

    def place(self, fax: Fax) -> int:
        place = self.window.queue.model.place_of(fax.id)
        assert place is not None
        return place

    def reason(self) -> str:
        """What stands beside Send."""
        return self.window.send_panel._reason.text()

    def know(self, *codes: str) -> None:
        """Be somebody who was asked of this before, and sent it all the same."""
        self.session.desk.window.keep("asked", " ".join(codes))

    def answer(self, button: str) -> list[str]:
        """When a question comes, press the button with these words; returns what was asked, once it was."""
        asked: list[str] = []

        def answer(box: QMessageBox) -> None:
            asked.append(f"{box.text()} {box.informativeText()}".strip())
            self.click(_button(box, button))

        self._when_there_is(QMessageBox, answer)
        return asked

    def in_dialog(self, act: Callable[[QDialog], None]) -> None:
        """When the next dialog is open, do this to it."""
        self._when_there_is(QDialog, act)

    def _when_there_is(self, kind: type[D], act: Callable[[D], None]) -> None:
        timer = QTimer(self.window, interval=20)

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, kind):
                timer.stop()
                act(dialog)

        timer.timeout.connect(look)
        timer.start()


def _button(box: QMessageBox, text: str) -> QAbstractButton:
    return next(each for each in box.buttons() if each.text().replace("&", "") == text)


def files_on_clipboard(*paths: Path) -> QMimeData:
    """What a file manager puts there."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime
