"""One key for every way back: it takes back what was done last."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

TakeBack = Callable[[], object]


class UndoKey(QObject):
    """Ctrl+Z in the whole window, but where a line that is typed on has something of its own to take back.

    Several keys of the same name, one for each thing that can be taken back, would silence one another.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._ways_back: list[TakeBack] = []
        self._shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), window)
        self._shortcut.setAutoRepeat(False)
        self._shortcut.setEnabled(False)
        self._shortcut.activated.connect(self._on_shortcut_activated)

    @property
    def text(self) -> str:
        """The key, as this system writes it."""
        return self._shortcut.key().toString(QKeySequence.SequenceFormat.NativeText)

    def offer(self, take_back: TakeBack) -> None:
        """From now on the key does this, until something else is offered or this is withdrawn."""
        self.withdraw(take_back)
        self._ways_back.append(take_back)
        self._shortcut.setEnabled(True)

    def withdraw(self, take_back: TakeBack) -> None:
        """It can't be taken back any more, or was; the key does what it did before."""
        self._ways_back = [each for each in self._ways_back if each != take_back]
        self._shortcut.setEnabled(bool(self._ways_back))

    def _on_shortcut_activated(self) -> None:
        self._ways_back[-1]()
