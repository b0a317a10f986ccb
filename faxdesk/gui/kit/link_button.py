"""A word that does something: a button where a framed one would take too much room."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from faxdesk.gui.kit.theme import (
    READABLE,
    Tone,
    colour_text,
    contrast,
    is_dark,
    is_stark,
    smaller,
    tone_colour,
)


def link_colour(palette: QPalette) -> QColor:
    """The system's on light; on dark, where many systems leave it a dim blue, one that can be read."""
    own = palette.color(QPalette.ColorRole.Link)
    is_own = (
        contrast(own, palette.color(QPalette.ColorRole.Window)) >= READABLE
        if is_stark(palette)
        else not is_dark(palette)
    )
    return own if is_own else tone_colour(Tone.BUSY, palette)


class LinkButton(QToolButton):
    """In the colour of links, so that it is not taken for one of the words beside it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setFont(smaller(self.font()))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._colour_it()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._colour_it()

    def _colour_it(self) -> None:
        colour_text(self, link_colour(QApplication.palette()))
