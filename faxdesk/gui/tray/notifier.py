"""One notification on the desktop, by what the system has: a service on the bus, or the icon's bubble."""

import logging
import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSocketNotifier, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSystemTrayIcon

    from faxdesk.gui.kit.bridge import Bridge
    from faxdesk.system.notifications import Heard, NotificationService

log = logging.getLogger(__name__)

_TOKEN: Final = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - no secret: Qt looks there for the desktop's leave to come up


class Notifier(QObject):
    """Shows one notification at a time: a new one takes the place of the one before.

    Signals:
        opened: the person clicked on it.
        dismissed: the person put it away.
        failed: nobody shows notifications here, or not any more.
    """

    opened = Signal()
    dismissed = Signal()
    failed = Signal()

    def show(self, title: str, body: str, *, is_grave: bool) -> None:
        raise NotImplementedError

    def withdraw(self) -> None:
        """It is of no use any more."""
        raise NotImplementedError

    def close(self) -> None:
        """FaxDesk ends: nothing is left on the desktop that would lead to it."""


class BusNotifier(Notifier):
    """By the service of the freedesktop specification, looked for when there is first something to show."""

    def __init__(self, bridge: "Bridge", parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._service: NotificationService | None = None
        self._socket: QSocketNotifier | None = None
        self._is_opening = False
        self._wanted: tuple[str, str, bool] | None = None
        self._shown_id = 0
        self._serial = 0

    def show(self, title: str, body: str, *, is_grave: bool) -> None:
        self._wanted = (title, body, is_grave)
        if self._service is not None:
            self._show()
        elif not self._is_opening:
            self._is_opening = True
            from faxdesk.system.notifications import open_service

            self._bridge.run(open_service, self._on_opened, self._on_failed)

    def withdraw(self) -> None:
        self._wanted = None
        shown, self._shown_id = self._shown_id, 0
        if shown and self._service is not None:
            service = self._service
            self._try(lambda: service.withdraw(shown))

    def close(self) -> None:
        self.withdraw()
        self._let_go()

    def _show(self) -> None:
        service, wanted = self._service, self._wanted
        if service is None or wanted is None:
            return
        title, body, is_grave = wanted

        def ask() -> None:
            self._serial = service.show(title, body, replaces=self._shown_id, is_grave=is_grave)

        self._try(ask)

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except OSError:
            log.info("the desktop's bus has gone")
            self._let_go()
            self.failed.emit()

    def _on_opened(self, service: "NotificationService") -> None:
        self._is_opening = False
        self._service = service
        self._socket = QSocketNotifier(service.fileno(), QSocketNotifier.Type.Read, self)
        self._socket.activated.connect(self._on_socket_activated)
        self._show()

    def _on_failed(self, error: Exception) -> None:
        self._is_opening = False
        log.info("no notifications: %s", error)
        self.failed.emit()

    def _on_socket_activated(self) -> None:
        service = self._service
        if service is None:
            return
        heard: list[Heard] = []
        self._try(lambda: heard.extend(service.read()))
        for each in heard:
            self._hear(each)

    def _hear(self, heard: "Heard") -> None:
        from faxdesk.system import notifications as told

        if heard.what == told.SHOWN and heard.serial == self._serial:
            self._shown_id = heard.notification_id
            if self._wanted is None:  # taken back before the service had answered
                self.withdraw()
        elif heard.what == told.REFUSED and heard.serial == self._serial:
            self.failed.emit()
        elif heard.what == told.LEFT:
            self._shown_id = 0
        elif heard.notification_id == self._shown_id and self._shown_id:
            self._shown_id, self._wanted = 0, None
            if heard.what == told.CLICKED:
                if heard.token:
                    os.environ[_TOKEN] = heard.token
                self.opened.emit()
            elif heard.what == told.DISMISSED:
                self.dismissed.emit()

    def _let_go(self) -> None:
        if self._socket is not None:
            self._socket.setEnabled(False)
            self._socket.deleteLater()
            self._socket = None
        if self._service is not None:
            self._service.close()
            self._service = None
        self._shown_id = 0


class IconNotifier(Notifier):
    """By the icon in the notification area: a toast on Windows, a notification of macOS."""

    def __init__(self, icon: "QSystemTrayIcon", parent: QObject) -> None:
        super().__init__(parent)
        self._icon = icon
        icon.messageClicked.connect(self.opened)

    def show(self, title: str, body: str, *, is_grave: bool) -> None:
        kind = self._icon.MessageIcon.Warning if is_grave else self._icon.MessageIcon.Information
        if self._icon.isVisible() and self._icon.supportsMessages():
            self._icon.showMessage(title, body, kind)
        else:
            self.failed.emit()

    def withdraw(self) -> None:
        """Qt can't take one back; the system does by itself."""
