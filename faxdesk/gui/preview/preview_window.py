"""The preview in a window of its own: large, or where the main window has no room for it."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from faxdesk.gui.kit.screen_keeper import ScreenKeeper
from faxdesk.gui.kit.theme import GAP_PX, tighten
from faxdesk.gui.preview.preview_panel import PreviewPanel

_SHARE: Final = 0.9
"""Of the screen's height; the width follows that of paper."""


class PreviewWindow(QWidget):
    """Beside the main window, not before it: sending goes on meanwhile. Esc closes it.

    Signals:
        closed: the preview wants its old place back.
    """

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("As it will arrive"))
        self._layout = QVBoxLayout(self)
        tighten(self._layout, margin_px=GAP_PX)
        room = self.screen().availableSize()
        height = round(room.height() * _SHARE)
        self.resize(min(round(height * 0.9), round(room.width() * _SHARE)), height)
        ScreenKeeper(self)

    def take(self, panel: PreviewPanel) -> None:
        """Show the preview here."""
        self._layout.addWidget(panel)
        panel.show()
        self.show()
        self.raise_()
        self.activateWindow()
        panel.view.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)
