"""FaxDesk while its window is elsewhere: told by the desktop, seen as an icon, going on when it is closed."""

import logging
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from faxdesk.gui.tray.desktop_news import DesktopNews
from faxdesk.gui.tray.notifier import BusNotifier, IconNotifier, Notifier
from faxdesk.gui.tray.tray_icon import TrayIcon

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

    from faxdesk.engine.session import Session
    from faxdesk.gui.kit.bridge import Bridge

log = logging.getLogger(__name__)

_HAS_SERVICE: Final = sys.platform not in {"win32", "darwin"}
"""Elsewhere the icon's own way is the system's: a toast on Windows, a notification of macOS."""


class Queue(Protocol):
    """What is shown of the queue's panel."""

    totals: Any
    model: Any
    totals_changed: Any
    status_changed: Any
    news_changed: Any

    @property
    def waiting_for_person(self) -> int: ...

    def show_fax(self, fax_id: int) -> None: ...


class Presence(QObject):
    """Puts the parts together, for one window.

    Attributes:
        tray: None where there is no notification area, or the settings want no icon there.
    """

    def __init__(
        self,
        window: QWidget,
        session: "Session",
        bridge: "Bridge",
        queue: Queue,
        *,
        account: Any,
        show_number: Callable[[str], str],
        entries: "dict[str, Callable[[], object]]",
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._queue = queue
        self._is_quitting = False
        self._entries = {name: self._after_coming_up(name, act) for name, act in entries.items()}
        self.tray: TrayIcon | None = None
        self.follow_settings()
        self.news = DesktopNews(session, bridge, self._notifier(bridge), window, show_number, self.come_up)
        self.news.follow(account)
        for signal in (queue.totals_changed, queue.status_changed, queue.news_changed):
            signal.connect(self._tell_tray)
        if session.policy.locks("start_with_session"):
            self._start_with_session()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._on_focus_window_changed)

    def come_up(self, fax_id: int = 0) -> None:
        """Bring the window before the person, at a fax's row where one is named."""
        window = self._window
        if window.isMinimized():
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        QApplication.setQuitOnLastWindowClosed(True)
        if fax_id:
            self._queue.show_fax(fax_id)
        self.news.seen()

    def quit(self) -> None:
        """End FaxDesk, unless the person answers otherwise where something would be lost."""
        self._is_quitting = True
        if self._window.close():
            QApplication.exit(0)
        self._is_quitting = False

    def go_away(self) -> None:
        """Leave the icon alone: what is to be sent goes on."""
        QApplication.setQuitOnLastWindowClosed(False)
        self._window.hide()

    def follow_settings(self) -> None:
        """Have an icon where it is wanted and there is a place for it."""
        wanted = self._session.desk.settings.load().tray_icon and QSystemTrayIcon.isSystemTrayAvailable()
        if wanted and self.tray is None:
            self.tray = TrayIcon(self._window, self._entries)
            self.tray.opened.connect(self.come_up)
            self.tray.show()
            self._tell_tray()
        elif not wanted and self.tray is not None:
            self.tray.hide()
            self.tray.deleteLater()
            self.tray = None

    def settings_changed(self) -> None:
        """A person has changed the settings."""
        self.follow_settings()
        self._start_with_session()

    def _start_with_session(self) -> None:
        """Have the system start FaxDesk as the settings say; the demo is started by hand alone."""
        if self._session.kind == "demo":
            return
        from faxdesk.system.autostart import autostart
        from faxdesk.system.own_command import own_command

        entry, is_wanted = autostart(), self._session.desk.settings.load().start_with_session
        try:
            if is_wanted:
                entry.turn_on(own_command("--in-tray"))
            elif entry.is_on:
                entry.turn_off()
        except OSError:
            log.exception("the start with the session could not be changed")

    def stays_when_closed(self) -> bool | None:
        """A person closes the window: True where FaxDesk goes on, False where they have said that it ends.

        None where nothing was said: there is no place to stay in, or nothing that waits.
        """
        application = QGuiApplication.instance()
        is_ending = isinstance(application, QGuiApplication) and application.isSavingSession()
        if self.tray is None or self._is_quitting or is_ending:
            return None
        settings = self._session.desk.settings
        choice = settings.load().keep_sending
        if choice == "ask" and self._window.isVisible():
            from faxdesk.gui.kit.questions import may_go_on_without_window, what_waits

            if not what_waits(self._session):
                return None
            answer = may_go_on_without_window(self._window, self._session)
            if answer is None:
                return True
            settings.save(keep_sending="always" if answer else "never")
            choice = "always" if answer else "said"
        if choice == "always":
            self.go_away()
            return True
        return False if choice == "said" else None

    def close(self) -> None:
        """FaxDesk ends."""
        self.news.notifier.close()
        if self.tray is not None:
            self.tray.hide()

    def _notifier(self, bridge: "Bridge") -> Notifier:
        if _HAS_SERVICE:
            return BusNotifier(bridge, self)
        return IconNotifier(self.tray.icon if self.tray is not None else QSystemTrayIcon(self), self)

    def _after_coming_up(self, name: str, act: Callable[[], object]) -> Callable[[], None]:
        """What asks or begins something needs the window; a pause doesn't."""

        def do() -> None:
            if name != "pause":
                self.come_up()
            act()

        return do

    def _tell_tray(self) -> None:
        if self.tray is not None:
            queue = self._queue
            self.tray.tell(queue.totals, queue.waiting_for_person, queue.model.status)

    def _on_focus_window_changed(self, window: "QWindow | None") -> None:
        if window is not None:
            self.news.seen()
