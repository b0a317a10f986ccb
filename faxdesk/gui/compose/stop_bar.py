"""While Send is at work: a way to stop it. Loaded by the first press of Send."""

from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from faxdesk.gui.compose.composer import Composer
from faxdesk.gui.kit.icons import Icons
from faxdesk.gui.kit.theme import HALF_GAP_PX, tighten

_WAIT_MS: Final = 400
"""Most faxes are in the queue before: a button that comes and goes would only startle."""


class StopBar(QWidget):
    """Cancel, or Escape: where Undo stands afterwards, which would do the same."""

    def __init__(self, composer: Composer, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._composer = composer
        self.button = QPushButton(self.tr("Cancel"), self)
        icons.put_on(self.button, "cancelled")
        self.button.setAccessibleName(self.tr("Cancel: put nothing into the queue"))
        self.button.setToolTip(self.tr("Put nothing into the queue (Esc)"))
        self._escape = QShortcut(QKeySequence(QKeySequence.StandardKey.Cancel), parent)
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        row = QHBoxLayout(self)
        tighten(row)
        row.setContentsMargins(0, 0, 0, HALF_GAP_PX)
        row.addStretch(1)
        row.addWidget(self.button)
        self.hide()
        self._timer.timeout.connect(self.show)
        self.button.clicked.connect(composer.stop_sending)
        self._escape.activated.connect(composer.stop_sending)
        composer.readiness_changed.connect(self._on_composer_readiness_changed)
        self._on_composer_readiness_changed()

    def _on_composer_readiness_changed(self) -> None:
        is_sending = self._composer.is_sending
        can_stop = is_sending and not self._composer.is_stopping
        self._escape.setEnabled(can_stop)
        self.button.setEnabled(can_stop)
        if not is_sending:
            self._timer.stop()
            self.hide()
        elif self.isHidden() and not self._timer.isActive():
            self._timer.start()
