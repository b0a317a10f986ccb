"""Keeps the window informed about the account: what is missing for it, its credit, its numbers."""

import logging
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from faxdesk.domain.errors import FaxDeskError
from faxdesk.domain.words import Message
from faxdesk.gui.kit.bridge import Bridge

if TYPE_CHECKING:
    from faxdesk.engine.accounts import AccountOverview
    from faxdesk.engine.session import Session

log = logging.getLogger(__name__)

_EVERY_MS: Final = 10 * 60_000


class AccountWatch(QObject):
    """Asks in the background: opening the keyring and asking Telnyx both take their time.

    Signals:
        problem_found: a Message, or None where nothing is missing.
        looked_up: an AccountOverview.
    """

    problem_found = Signal(object)
    looked_up = Signal(object)

    def __init__(self, session: "Session", bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._bridge = bridge
        self._checks = 0
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.check)

    def check(self) -> None:
        """Find out what is missing, and where nothing is, what the account holds."""
        self._timer.start()
        self._checks += 1
        check = self._checks
        preferences = self._session.desk.settings.load()
        accounts = self._session.accounts

        def judge() -> Message | None:
            # Its message, as an exception that is returned would be taken for one that was raised.
            problem = accounts.problem(preferences)
            return problem.message if problem is not None else None

        def judged(problem: Message | None) -> None:
            if check != self._checks:
                return  # two looks may overtake each other; only the newest counts
            self.problem_found.emit(problem)
            if problem is None:
                self._bridge.run(accounts.look_up, self._on_looked_up, self._on_failed)

        self._bridge.run(judge, judged, self._on_failed)

    def _on_looked_up(self, overview: "AccountOverview") -> None:
        self.looked_up.emit(overview)

    def _on_failed(self, error: Exception) -> None:
        # The engine meets the same trouble with the next fax, and says it where it matters.
        if isinstance(error, FaxDeskError):
            log.info("the account could not be looked up: %s", error.code)
        else:
            log.error("the account could not be looked up", exc_info=error)
