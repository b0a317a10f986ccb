"""Hears when the system, a terminal or IT tells FaxDesk to end. Loaded after the first picture."""

import signal
import socket
from typing import Final

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_NAMES: Final = ("SIGINT", "SIGTERM", "SIGHUP")
"""As far as the system has them."""


class ToldToEnd(QObject):
    """Wakes Qt's loop: Python hears a signal only while it runs, and Qt may wait long without it.

    Signals:
        told: FaxDesk is to end now. Nobody is there to be asked.
    """

    told = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._reading, self._writing = socket.socketpair()
        self._writing.setblocking(False)
        self._numbers = {number for name in _NAMES if (number := _heeded(name)) is not None}
        for number in self._numbers:
            signal.signal(number, lambda *_: None)  # the number on the wire is what is acted on
        signal.set_wakeup_fd(self._writing.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_notifier_activated)

    def close(self) -> None:
        """Hear nothing any more; what comes now does no harm."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        self._reading.close()
        self._writing.close()

    def _on_notifier_activated(self) -> None:
        if self._numbers.intersection(self._reading.recv(64)):
            self.told.emit()


def _heeded(name: str) -> signal.Signals | None:
    """The signal of that name; None where there is none, or somebody (nohup) has it ignored."""
    number: signal.Signals | None = getattr(signal, name, None)
    is_ignored = number is not None and signal.getsignal(number) is signal.SIG_IGN
    return None if is_ignored else number
