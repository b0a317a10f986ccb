"""A bar that offers a way back for a while."""

from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from faxdesk.gui.kit.hearing import announce
from faxdesk.gui.kit.icons import Icons
from faxdesk.gui.kit.theme import HALF_GAP_PX, sentence, tighten
from faxdesk.gui.kit.undo_key import UndoKey
from faxdesk.gui.kit.wording import plain_tip

LASTS_MS: Final = 20_000
"""Long enough to see that a row is gone, read why, and reach for the mouse."""


class TakeBackBar(QFrame):
    """What was just done, and a button that takes it back: no question stops who meant it.

    Hidden while there is nothing to take back.

    Signals:
        taken_back: by the button or by the key.
        ended: the time is over; what was done is done.
    """

    taken_back = Signal()
    ended = Signal()

    def __init__(self, icons: Icons, undo_key: UndoKey, parent: QWidget, *, name: str) -> None:
        """`name` says what the button does, for who hears it."""
        super().__init__(parent)
        self._undo_key = undo_key
        self._text = sentence(self)
        self.button = QPushButton(self.tr("Undo"), self)
        self.button.setAccessibleName(name)
        self.button.setToolTip(plain_tip(f"{name} ({undo_key.text})"))
        icons.put_on(self.button, "undo")
        self._timer = QTimer(self, singleShot=True, interval=LASTS_MS)
        row = QHBoxLayout(self)
        tighten(row)
        row.setContentsMargins(0, HALF_GAP_PX, 0, HALF_GAP_PX)
        row.addWidget(self._text, 1)
        row.addWidget(self.button)
        self.hide()
        self.button.clicked.connect(self._take_back)
        self._timer.timeout.connect(self._on_timer_timeout)

    @property
    def words(self) -> str:
        """What is said, "" while nothing is."""
        return "" if self.isHidden() else self._text.text()

    def offer(self, text: str) -> None:
        """Say what was done, and offer the way back from now on."""
        self._text.setText(text)
        self.setAccessibleName(text)
        announce(self, text)
        self._timer.start()
        self._undo_key.offer(self._take_back)
        self.show()

    def withdraw(self) -> None:
        """There is nothing to take back any more."""
        self._timer.stop()
        self._undo_key.withdraw(self._take_back)
        self.hide()

    def _take_back(self) -> None:
        self.withdraw()
        self.taken_back.emit()

    def _on_timer_timeout(self) -> None:
        self.withdraw()
        self.ended.emit()
