"""The preview's place in the window: an invitation at first, the preview as soon as there is time for it."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from faxdesk.gui.look import GAP_PX, Tone, mixed, tighten, tone_colour

if TYPE_CHECKING:
    from faxdesk.gui.documents import Entry
    from faxdesk.gui.preview_panel import PreviewPanel
    from faxdesk.gui.preview_window import PreviewWindow

MIN_WIDTH_PX: Final = 300


class PreviewSlot(QWidget):
    """Holds the PreviewPanel, folds where the window is too narrow, and lets it out into a window of its own.

    Signals:
        folded: whether there is no room for the preview now.
    """

    folded = Signal(bool)

    def __init__(self, make: "Callable[[QWidget], PreviewPanel]", parent: QWidget | None = None) -> None:
        """`make` builds the preview, which is dear, when it is first needed."""
        super().__init__(parent)
        self._make = make
        self._layout = QVBoxLayout(self)
        tighten(self._layout, margin_px=GAP_PX)
        self._panel: PreviewPanel | None = None
        self._window: PreviewWindow | None = None
        self._is_folded = False
        self.setMinimumWidth(MIN_WIDTH_PX)

    @property
    def is_folded(self) -> bool:
        return self._is_folded

    def complete(self) -> "PreviewPanel":
        """Make the preview in place of the invitation."""
        if self._panel is None:
            self._panel = self._make(self)
            self._panel.window_asked.connect(self._on_panel_window_asked)
            self._layout.addWidget(self._panel)
        return self._panel

    def fold_in(self, splitter: QSplitter, least_px: int) -> None:
        """Leave this splitter while it is narrower than that."""
        self._least_px = least_px
        splitter.installEventFilter(self)

    def show_document(self, entry: "Entry") -> None:
        """Show where a document begins."""
        self.complete().show_document(entry)

    def open_window(self) -> None:
        """Show the preview in a window of its own until that is closed."""
        if self._window is None:
            from faxdesk.gui.preview_window import PreviewWindow

            self._window = PreviewWindow(self.window())
            self._window.closed.connect(self._on_window_closed)
        panel = self.complete()
        self._window.take(panel)
        panel.set_in_window(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and isinstance(watched, QSplitter):
            is_folded = watched.width() < self._least_px
            if is_folded != self._is_folded:
                self._is_folded = is_folded
                self.setVisible(not is_folded)
                self.folded.emit(is_folded)
        return False

    def sizeHint(self) -> QSize:
        return QSize(480, 320)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The invitation, as long as there is nothing else."""
        if self._panel is not None and self._panel.parent() is self:
            return
        painter = QPainter(self)
        palette = self.palette()
        area = self.rect().adjusted(GAP_PX, GAP_PX, -GAP_PX, -GAP_PX)
        window, text = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText)
        painter.fillRect(area, mixed(window, text, 0.12))
        painter.setPen(tone_colour(Tone.QUIET, palette))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(area.adjusted(2 * GAP_PX, 0, -2 * GAP_PX, 0), flags, self._invitation())

    def _invitation(self) -> str:
        if self._panel is not None:
            return self.tr("The preview is in a window of its own.")
        return self.tr("Add a document to see it here as it will arrive.")

    def _on_panel_window_asked(self) -> None:
        if self._window is not None and self._window.isVisible():
            self._window.close()
        else:
            self.open_window()

    def _on_window_closed(self) -> None:
        if self._panel is not None:
            self._panel.set_in_window(False)
            self._layout.addWidget(self._panel)
            self._panel.show()
