"""Documents may be dropped anywhere on the window."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from faxdesk.gui.documents.documents_panel import DocumentsPanel


class WindowDrops(QObject):
    """Takes what is dropped on `window` as documents. A copy: the file stays with whom it is dragged from."""

    def __init__(self, window: QWidget, documents_panel: "DocumentsPanel") -> None:
        super().__init__(window)
        self._panel = documents_panel
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.DragEnter:
            self._enter(cast("QDragEnterEvent", event))
        elif kind is QEvent.Type.DragLeave:
            self._panel.set_drop_pending(False)
        elif kind is QEvent.Type.Drop:
            self._drop(cast("QDropEvent", event))
        return kind in {QEvent.Type.DragEnter, QEvent.Type.DragLeave, QEvent.Type.Drop}

    def _enter(self, event: "QDragEnterEvent") -> None:
        event.ignore()
        if self._panel.may_take(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._panel.set_drop_pending(True)

    def _drop(self, event: "QDropEvent") -> None:
        self._panel.set_drop_pending(False)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._panel.take(event.mimeData())
