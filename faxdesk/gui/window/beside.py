"""What FaxDesk is beside its window, put together once the window is there."""

from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from faxdesk.gui.tray.presence import Presence

if TYPE_CHECKING:
    from faxdesk.engine.session import Session
    from faxdesk.gui.kit.bridge import Bridge
    from faxdesk.gui.kit.phone_text import NumberDisplay
    from faxdesk.gui.queue.queue_panel import QueuePanel
    from faxdesk.gui.window.account_watch import AccountWatch


_TRY_MS: Final = 500
_TRIES: Final = 20


class Commands(Protocol):
    """What it needs of the window."""

    session: "Session"
    bridge: "Bridge"
    queue: "QueuePanel"
    account: "AccountWatch"
    show_number: "NumberDisplay"

    def begin_new_fax(self) -> None: ...

    def pause_or_resume(self) -> None: ...

    def stop_everything(self) -> None: ...

    def quit(self) -> None: ...


class StartInTray(QObject):
    """Leaves the window away for an icon; a session that has just begun may have no place for one yet."""

    def __init__(self, window: QWidget, presence: Presence) -> None:
        super().__init__(window)
        self._window = window
        self._presence = presence
        self._tries = 0
        self._timer = QTimer(self, interval=_TRY_MS)
        self._timer.timeout.connect(self._look)
        QApplication.setQuitOnLastWindowClosed(False)
        self._timer.start()
        self._look()

    def _look(self) -> None:
        self._presence.follow_settings()
        self._tries += 1
        if self._window.isVisible() or self._presence.tray is not None:
            self._timer.stop()
        elif self._tries == _TRIES:
            self._timer.stop()
            QApplication.setQuitOnLastWindowClosed(True)
            self._window.showMinimized()


def presence_of(window: QWidget, commands: Commands) -> Presence:
    return Presence(
        window,
        commands.session,
        commands.bridge,
        commands.queue,
        account=commands.account,
        show_number=commands.show_number,
        entries={
            "new_fax": commands.begin_new_fax,
            "pause": commands.pause_or_resume,
            "stop": commands.stop_everything,
            "quit": commands.quit,
        },
    )
