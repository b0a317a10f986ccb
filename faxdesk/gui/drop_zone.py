"""Where documents are dropped, and what it says there."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from faxdesk.gui.look import GAP_PX, HALF_GAP_PX, Tone, ToneLabel, mixed, tighten


class DropZone(QWidget):
    """The invitation: the whole box while it is empty, a strip below the cards afterwards."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_hot = False
        self._label = ToneLabel(self, Tone.QUIET)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label.setWordWrap(True)
        layout = QVBoxLayout(self)
        tighten(layout, margin_px=GAP_PX)
        layout.addWidget(self._label)
        self.set_small(False)

    def set_small(self, is_small: bool) -> None:
        text = self.tr("Drop more PDFs here") if is_small else self.tr("Drop PDFs here, or press Add…")
        self._label.setText(text)
        self.setMinimumHeight(40)

    def set_hot(self, is_hot: bool) -> None:
        self._is_hot = is_hot
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, 64)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        base = palette.color(QPalette.ColorRole.Base)
        colour = mixed(base, palette.color(QPalette.ColorRole.WindowText), 0.35)
        if self._is_hot:
            colour = palette.color(QPalette.ColorRole.Highlight)
            painter.setBrush(mixed(base, colour, 0.15))
        painter.setPen(QPen(colour, 1.5, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(
            self.rect().adjusted(HALF_GAP_PX, HALF_GAP_PX, -HALF_GAP_PX, -HALF_GAP_PX), 4, 4
        )
