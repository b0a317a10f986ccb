"""Makes documents fit, one press of a button each. Loaded by the first press."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from faxdesk.domain.document.fitting import Fix
from faxdesk.domain.errors import FaxDeskError
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.words import Message
from faxdesk.gui.documents.document_list import Documents, Entry, Work
from faxdesk.gui.documents.unlock_dialog import UnlockDialog
from faxdesk.gui.kit.bridge import Bridge
from faxdesk.gui.kit.wording import tell

if TYPE_CHECKING:
    from faxdesk.engine.compose.intake import Draft, Intake

log = logging.getLogger(__name__)


class Mending(QObject):
    """Carries out what CardActions offers."""

    def __init__(
        self,
        documents: Documents,
        intake: "Intake",
        bridge: Bridge,
        options: Callable[[], FaxOptions],
        window: QWidget,
    ) -> None:
        """`options` gives the settings of the next fax: a shrunk page is made for them."""
        super().__init__(window)
        self._options = options
        self._documents = documents
        self._intake = intake
        self._bridge = bridge
        self._window = window

    def mend(self, entry: Entry, fix: Fix) -> None:
        """Do what `fix` says, in the background where it takes time."""
        if entry.draft is not None and entry.work is None:
            act = {Fix.UNLOCK: self._unlock, Fix.SHRINK: self._shrink}[fix]
            act(entry, entry.draft)

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
                dialog.refuse(tell(_problem(error, "file.not_unlocked")))

        dialog = UnlockDialog(entry.name, attempt, self._window.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _shrink(self, entry: Entry, draft: "Draft") -> None:
        try:
            options = self._options()
        except FaxDeskError as error:
            entry.work_problem = error.message
            self._documents.notify(entry)
            return
        _Shrinking(self._documents, self._intake, self._bridge, entry, options).begin(draft)


class _Shrinking:
    """One document that is being shrunk."""

    def __init__(
        self, documents: Documents, intake: "Intake", bridge: Bridge, entry: Entry, options: FaxOptions
    ) -> None:
        self._documents = documents
        self._intake = intake
        self._bridge = bridge
        self._entry = entry
        self._options = options
        self._work = Work()
        self._generation = entry.generation

    def begin(self, draft: "Draft") -> None:
        work, options = self._work, self._options

        def shrink() -> "Draft":
            return self._intake.shrunk(
                draft, options, progress=self._on_progress, is_stopped=lambda: work.is_stopped
            )

        self._entry.work, self._entry.work_problem = work, None
        self._documents.notify(self._entry)
        self._bridge.run(shrink, self._on_shrunk, self._on_failed)

    def _on_progress(self, done: int, of: int) -> None:
        """On a thread."""
        self._bridge.deliver(lambda: self._show(done, of))

    def _show(self, done: int, of: int) -> None:
        self._work.done, self._work.of = done, of
        if self._entry.work is self._work:
            self._documents.notify(self._entry)

    def _on_shrunk(self, fresh: "Draft") -> None:
        entry = self._entry
        entry.work = None
        if entry.generation != self._generation:
            self._documents.give_up_draft(fresh)
            return
        if entry.draft is not None and fresh.spool is not None:
            # Pages may have been chosen or turned meanwhile.
            fresh = self._intake.arranged(fresh, entry.draft.arrangement)
        self._documents.replace(entry, fresh)

    def _on_failed(self, error: Exception) -> None:
        self._entry.work = None
        if not self._work.is_stopped:
            self._entry.work_problem = _problem(error, "file.not_shrunk")
        self._documents.notify(self._entry)


def _problem(error: Exception, otherwise: str) -> Message:
    if isinstance(error, FaxDeskError):
        return error.message
    log.error("a document could not be made to fit", exc_info=error)
    return Message(code=otherwise)
