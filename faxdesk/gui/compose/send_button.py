"""The one coloured button. It paints itself: not every style takes a button's colours from a palette."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from faxdesk.gui.kit.theme import READABLE, contrast, is_stark

_DARK_ENOUGH = 80
"""The lightness up to which white letters stand out; yellow and green have to be darker still, by steps."""
_STEP = 8
_UNDER_MOUSE, _DOWN = 112, 118
"""How much lighter and darker the button is then, in percent."""
_ROUND_PX = 4.0


class SendButton(QPushButton):
    """In the system's accent where it can be pressed, like any other button where it can't."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setMinimumSize(128, 36)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.isEnabled():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._fill())
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _ROUND_PX, _ROUND_PX)
        painter.setPen(self._letters())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3.5, 3.5, -3.5, -3.5), _ROUND_PX, _ROUND_PX)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | self._mnemonic(), self.text())

    def _fill(self) -> QColor:
        palette = QApplication.palette()
        accent = palette.color(QPalette.ColorRole.Highlight)
        fill = accent if is_stark(palette) else _under_white(accent)
        if self.isDown():
            return fill.darker(_DOWN)
        return fill.lighter(_UNDER_MOUSE) if self.underMouse() else fill

    def _letters(self) -> QColor:
        """A high-contrast theme says itself what is read on its accent."""
        palette = QApplication.palette()
        if is_stark(palette):
            return palette.color(QPalette.ColorRole.HighlightedText)
        return QColor(Qt.GlobalColor.white)

    def _mnemonic(self) -> Qt.TextFlag:
        """Underline the letter where the system does: some show it only while Alt is held."""
        from PySide6.QtWidgets import QStyle  # 6 ms for its tables, which the first picture doesn't need

        is_shown = self.style().styleHint(QStyle.StyleHint.SH_UnderlineShortcut, None, self)
        return Qt.TextFlag.TextShowMnemonic if is_shown else Qt.TextFlag.TextHideMnemonic


def _under_white(accent: QColor) -> QColor:
    """The accent, as dark as white letters on it need it."""
    lightness = min(accent.lightness(), _DARK_ENOUGH)
    while True:
        fill = QColor.fromHsl(max(0, accent.hslHue()), accent.hslSaturation(), lightness)
        if lightness < _STEP or contrast(fill, QColor(Qt.GlobalColor.white)) >= READABLE:
            return fill
        lightness -= _STEP
