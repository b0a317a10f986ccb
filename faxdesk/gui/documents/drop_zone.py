"""Where documents are dropped, and what it says there."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from faxdesk.gui.kit.theme import GAP_PX, HALF_GAP_PX, Tone, ToneLabel, mixed, smaller, tighten
from faxdesk.gui.kit.wording import plain_tip


class DropZone(QWidget):
    """The invitation: the whole box while it is empty, a strip below the cards afterwards."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_hot = False
        self._label = ToneLabel(self, Tone.QUIET)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label.setWordWrap(True)
        self._taken: ToneLabel | None = None
        layout = QVBoxLayout(self)
        tighten(layout, margin_px=GAP_PX, gap_px=HALF_GAP_PX)
        layout.addStretch(1)
        layout.addWidget(self._label)
        layout.addStretch(1)
        self._is_small = False
        self.set_small(False)

    def set_small(self, is_small: bool) -> None:
        self._is_small = is_small
        text = self.tr("Drop PDFs, pictures or letters here, or press Add…")
        self._label.setText(self.tr("Drop more here") if is_small else text)
        self.setMinimumHeight(40)
        if self._taken is not None:
            self._taken.setVisible(not is_small)

    def set_taken(self, sentence: str) -> None:
        """Say which files can be dropped."""
        if self._taken is None:
            self._taken = ToneLabel(self, Tone.QUIET)
            self._taken.setFont(smaller(self._taken.font()))
            self._taken.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._taken.setWordWrap(True)
            layout = self.layout()
            assert isinstance(layout, QVBoxLayout)  # noqa: S101 - made in the constructor
            layout.insertWidget(2, self._taken)
        self._taken.setText(sentence)
        self._taken.setVisible(not self._is_small)
        self.setToolTip(plain_tip(sentence))

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
