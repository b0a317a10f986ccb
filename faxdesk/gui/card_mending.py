"""Makes documents fit, one press of a button each. Loaded by the first press."""

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from faxdesk.domain.errors import FaxDeskError
from faxdesk.domain.fitting import Fix
from faxdesk.domain.words import Message
from faxdesk.gui.bridge import Bridge
from faxdesk.gui.documents import Documents, Entry
from faxdesk.gui.unlock_dialog import UnlockDialog
from faxdesk.gui.wording import tell

if TYPE_CHECKING:
    from faxdesk.engine.intake import Draft, Intake

log = logging.getLogger(__name__)


class Mending(QObject):
    """Carries out what CardActions offers."""

    def __init__(self, documents: Documents, intake: "Intake", bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self._documents = documents
        self._intake = intake
        self._bridge = bridge
        self._window = window

    def mend(self, entry: Entry, fix: Fix) -> None:
        """Do what `fix` says, in the background where it takes time."""
        if entry.draft is not None and fix is Fix.UNLOCK:
            self._unlock(entry, entry.draft)

    def stop(self, entry: Entry) -> None:
        """Have what is being done to it stopped at the next page."""
        if entry.work is not None:
            entry.work.is_stopped = True
            self._documents.notify(entry)

    def _unlock(self, entry: Entry, draft: "Draft") -> None:
        def attempt(password: str) -> None:
            def unlock() -> "Draft":
                return self._intake.unlock(draft, password, sends_without_password=True)

            self._bridge.run(unlock, unlocked, refused)

        def unlocked(fresh: "Draft") -> None:
            if dialog.is_over:
                self._documents.give_up_draft(fresh)
                return
            self._documents.replace(entry, fresh)
            dialog.accept()

        def refused(error: Exception) -> None:
            if not dialog.is_over:
                dialog.refuse(tell(_problem(error)))

        dialog = UnlockDialog(entry.name, attempt, self._window.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _problem(error: Exception) -> Message:
    if isinstance(error, FaxDeskError):
        return error.message
    log.error("a document could not be made to fit", exc_info=error)
    return Message(code="file.not_unlocked")
