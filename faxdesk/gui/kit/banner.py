"""One line of notice across the window, or across a part of it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from faxdesk.gui.kit.icons import Icons
from faxdesk.gui.kit.theme import GAP_PX, HALF_GAP_PX, ICON_PX, Tone, sentence, tighten, tinted, tone_colour


class Banner(QFrame):
    """One line of notice with at most one button."""

    def __init__(self, icons: Icons, icon: str, tone: Tone, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._icon_name = icon
        self._tone = tone
        self._icon = QLabel(self)
        self._text = sentence(self)
        self.button: QPushButton | None = None
        self.setAutoFillBackground(True)
        row = QHBoxLayout(self)
        tighten(row)
        row.setContentsMargins(GAP_PX + HALF_GAP_PX, HALF_GAP_PX, GAP_PX + HALF_GAP_PX, HALF_GAP_PX)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        self._row = row
        self.setMinimumHeight(32)
        self._colour_it()
        self._draw_icon()
        icons.on_palette_changed(self, self._draw_icon)

    def say(self, text: str) -> None:
        if text != self._text.text():
            self._text.setText(text)
            self.setAccessibleName(text)

    def offer(self, text: str, on_button: Callable[[], object]) -> None:
        """Give it its button."""
        self.button = QPushButton(text, self)
        self.button.clicked.connect(on_button)
        self._row.addWidget(self.button)

    @property
    def text(self) -> str:
        return self._text.text()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), max(super().sizeHint().height(), 32))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._colour_it()

    def _colour_it(self) -> None:
        system = QApplication.palette()
        ground = tinted(self._tone, system)
        if self.palette().color(QPalette.ColorRole.Window) == ground:
            return  # this very change was ours
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, ground)
        self.setPalette(palette)

    def _draw_icon(self) -> None:
        colour = tone_colour(self._tone, QApplication.palette())
        self._icon.setPixmap(self._icons.pixmap(self._icon_name, colour, ICON_PX, self.devicePixelRatioF()))
