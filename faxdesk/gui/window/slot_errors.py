"""What goes wrong in a slot: Qt would pass it by with a note nobody reads. Here it is said and logged."""

import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from faxdesk.domain.errors import FaxDeskError
from faxdesk.gui.kit.wording import tell, tell_code

log = logging.getLogger(__name__)

_BOX: Final = "slot_error"


@contextmanager
def told(show: Callable[[str], None]) -> Iterator[None]:
    """Hand a sentence about each of them to `show`, while this lasts."""

    def on_exception(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not isinstance(error, Exception):
            before(kind, error, trace)
            return
        log.error("a slot failed", exc_info=(kind, error, trace))
        sentence = tell(error.message) if isinstance(error, FaxDeskError) else tell_code("gui.failed")
        # Not here: the slot was left in its middle, and `show` may be what failed.
        QTimer.singleShot(0, lambda: _say(sentence, show))

    before, sys.excepthook = sys.excepthook, on_exception
    try:
        yield
    finally:
        sys.excepthook = before


def _say(sentence: str, show: Callable[[str], None]) -> None:
    """Where the person looks: over the open dialog, which hides the window's top."""
    dialog = QApplication.activeModalWidget()
    if dialog is None:
        show(sentence)
        return
    if dialog.objectName() == _BOX:
        return  # what fails again and again is said once
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(QMessageBox.Icon.Warning, dialog.windowTitle(), sentence, parent=dialog)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setObjectName(_BOX)
    box.exec()
    box.deleteLater()
