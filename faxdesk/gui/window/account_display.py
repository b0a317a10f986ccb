"""Shows what the account turns out to be: what is missing for it, its numbers, its credit."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from faxdesk.domain.words import Message
    from faxdesk.engine.accounts import AccountOverview
    from faxdesk.engine.session import Session
    from faxdesk.gui.compose.composer import Composer
    from faxdesk.gui.options.options_panel import OptionsPanel
    from faxdesk.gui.window.account_watch import AccountWatch
    from faxdesk.gui.window.banner_rules import Notices
    from faxdesk.gui.window.status_line import StatusLine


class AccountDisplay(QObject):
    """Passes an AccountWatch's findings on to the panels that they concern."""

    def __init__(
        self,
        watch: "AccountWatch",
        session: "Session",
        *,
        notices: "Notices",
        composer: "Composer",
        options: "OptionsPanel",
        status_line: "StatusLine",
        show_status: Callable[[], None],
    ) -> None:
        super().__init__(watch)
        self._session = session
        self._notices = notices
        self._composer = composer
        self._options = options
        self._status_line = status_line
        self._show_status = show_status
        watch.problem_found.connect(self._on_watch_problem_found)
        watch.looked_up.connect(self._on_watch_looked_up)

    def _on_watch_problem_found(self, problem: "Message | None") -> None:
        if self._session.policy.is_broken and problem is not None:
            # What the matter is stands at the window's top; nobody here can set anything up.
            self._composer.set_setup_problem(
                self.tr("Your IT department's policy can't be read: see the notice at the top.")
            )
            return
        self._notices.show_setup_problem(problem)
        self._composer.set_setup_problem(
            self.tr("Set up your Telnyx account first.") if problem is not None else None
        )
        if problem is None:
            preferences = self._session.desk.settings.load()
            self._options.show_from_numbers((), self._session.accounts.from_number(preferences))

    def _on_watch_looked_up(self, overview: "AccountOverview") -> None:
        preferences = self._session.desk.settings.load()
        default = self._session.accounts.from_number(preferences)
        self._options.show_from_numbers(overview.numbers, default)
        self._composer.set_own_numbers(frozenset(each.number for each in overview.numbers))
        self._status_line.show_account(overview.balance)
        self._show_status()
