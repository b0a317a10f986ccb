"""An arrow and a word that show and hide what few people need."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget


class Disclosure(QToolButton):
    """An arrow and a word that show and hide what is below.

    Signals:
        opened: whether what is below is shown now.
    """

    opened = Signal(bool)

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_open = False
        self.setText(text)
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.clicked.connect(lambda: self.set_open(not self._is_open))
        self._show_arrow()

    @property
    def is_open(self) -> bool:
        return self._is_open

    def set_open(self, is_open: bool) -> None:
        if is_open != self._is_open:
            self._is_open = is_open
            self._show_arrow()
            self.opened.emit(is_open)

    def _show_arrow(self) -> None:
        self.setArrowType(Qt.ArrowType.DownArrow if self._is_open else Qt.ArrowType.RightArrow)
        self.setAccessibleDescription(self.tr("shown") if self._is_open else self.tr("hidden"))
