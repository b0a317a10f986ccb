"""Has the desktop tell what happens while nobody looks at the window, and leads a click to its row."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, SignalInstance
from PySide6.QtWidgets import QApplication, QWidget

from faxdesk.engine.telling.desk_news import DeskNews, quiet_until_s
from faxdesk.engine.telling.watch import NewsWatch
from faxdesk.gui.kit.wording import money_text, tell

if TYPE_CHECKING:
    from faxdesk.domain.fax.news import Told
    from faxdesk.engine.accounts import AccountOverview
    from faxdesk.engine.session import Session
    from faxdesk.gui.kit.bridge import Bridge
    from faxdesk.gui.tray.notifier import Notifier

_A_MOMENT_S: Final = 1.0
_TOO_FAR_S: Final = 3600.0
"""A clock may be set meanwhile: the end of quiet hours is looked for once an hour at least."""


class Account(Protocol):
    """Says what is on the account, whenever that was asked."""

    @property
    def looked_up(self) -> SignalInstance: ...


class DesktopNews(QObject):
    """Watches what changes. While the window is worked with, it says everything itself.

    Where nobody shows notifications, the taskbar asks for attention; the window's title has the count.
    """

    def __init__(
        self,
        session: "Session",
        bridge: "Bridge",
        notifier: "Notifier",
        window: QWidget,
        show_number: Callable[[str], str],
        come_up: Callable[[int], None],
    ) -> None:
        """`come_up` brings the window to a fax's row, or only up for 0."""
        super().__init__(window)
        self._session = session
        self._window = window
        self._come_up = come_up
        self._watch = NewsWatch(session.faxes, session.now_s, show_number, session.broadcasts.read)
        self._news = DeskNews(session.now_s)
        self._told: Told | None = None
        self.notifier = notifier
        self._quiet_timer = QTimer(self, singleShot=True)
        self._quiet_timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._quiet_timer.timeout.connect(self._on_quiet_timer_timeout)
        bridge.faxes_changed.connect(self._on_bridge_faxes_changed)
        notifier.opened.connect(self._on_notifier_opened)
        notifier.dismissed.connect(self._news.seen)
        notifier.failed.connect(self._on_notifier_failed)

    def follow(self, account: Account) -> None:
        """Hear of the money on the account as well."""
        account.looked_up.connect(self._on_account_looked_up)

    def seen(self) -> None:
        """The window is before the person: what it shows is news no more."""
        self._news.seen()
        self._quiet_timer.stop()
        if self._told is not None:
            self._told = None
            self.notifier.withdraw()

    def _on_bridge_faxes_changed(self, changed: frozenset[int] | None) -> None:
        faxes = self._session.faxes
        affected = self._news.fax_ids if changed is None else self._news.fax_ids & changed
        if affected and self._news.settle(faxes.faxes(sorted(affected))):
            self._told = None
            self.notifier.withdraw()
        news = self._watch.look(changed)
        if news and not _is_looked_at():
            self._show(self._news.take(news, self._session.desk.settings.load()))

    def _on_account_looked_up(self, overview: "AccountOverview") -> None:
        if (balance := overview.balance) is None:
            return
        preferences = self._session.desk.settings.load()
        shown = money_text(balance.available_credit, balance.currency)
        news = self._news.credit(balance.available_credit, shown, preferences)
        if news and not _is_looked_at():
            self._show(self._news.take(news, preferences))

    def _show(self, told: "Told | None") -> None:
        if told is None:
            self._wait_for_quiet_to_end()
            return
        self._told = told
        self.notifier.show(tell(told.title), "\n".join(map(tell, told.body)), is_grave=told.is_grave)

    def _wait_for_quiet_to_end(self) -> None:
        now_s = self._session.now_s()
        end_s = quiet_until_s(self._session.desk.settings.load(), now_s)
        if end_s is not None and self._news.count:
            self._quiet_timer.start(round(1000 * min(end_s - now_s + _A_MOMENT_S, _TOO_FAR_S)))

    def _on_quiet_timer_timeout(self) -> None:
        self._show(self._news.after_quiet(self._session.desk.settings.load()))

    def _on_notifier_opened(self) -> None:
        fax_id = self._told.fax_id if self._told is not None else 0
        self._told = None
        self._come_up(fax_id)

    def _on_notifier_failed(self) -> None:
        QApplication.alert(self._window)


def _is_looked_at() -> bool:
    return QApplication.activeWindow() is not None
