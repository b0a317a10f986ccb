"""One key that takes back what was done last."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtGui import QShortcut
    from PySide6.QtWidgets import QWidget

TakeBack = Callable[[], object]


class UndoKey(QObject):
    """Ctrl+Z in the whole window, but where a line that is typed on has something of its own to take back.

    Several keys of the same name, one for each thing that can be taken back, would silence one another.
    """

    def __init__(self, window: "QWidget") -> None:
        super().__init__(window)
        self._window = window
        self._ways_back: list[TakeBack] = []
        self._shortcut: QShortcut | None = None

    @property
    def text(self) -> str:
        """The key, as this system writes it."""
        from PySide6.QtGui import QKeySequence

        return QKeySequence(QKeySequence.StandardKey.Undo).toString(QKeySequence.SequenceFormat.NativeText)

    def offer(self, take_back: TakeBack) -> None:
        """From now on the key does this, until something else is offered or this is withdrawn."""
        self.withdraw(take_back)
        self._ways_back.append(take_back)
        if self._shortcut is None:
            self._shortcut = self._make_shortcut()
        self._shortcut.setEnabled(True)

    def withdraw(self, take_back: TakeBack) -> None:
        """It can't be taken back any more, or was; the key does what it did before."""
        self._ways_back = [each for each in self._ways_back if each != take_back]
        if self._shortcut is not None:
            self._shortcut.setEnabled(bool(self._ways_back))

    def _make_shortcut(self) -> "QShortcut":
        from PySide6.QtGui import QKeySequence, QShortcut

        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self._window)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(self._on_shortcut_activated)
        return shortcut

    def _on_shortcut_activated(self) -> None:
        self._ways_back[-1]()
