"""Makes documents fit, one press of a button each. Loaded by the first press."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from faxdesk.domain.document.fitting import Fix
from faxdesk.domain.errors import FaxDeskError
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.words import Message
from faxdesk.gui.documents.document_item import DocumentItem, Work
from faxdesk.gui.documents.document_list import Documents
from faxdesk.gui.documents.document_states import Making
from faxdesk.gui.documents.unlock_dialog import UnlockDialog
from faxdesk.gui.kit.bridge import Bridge
from faxdesk.gui.kit.wording import tell

if TYPE_CHECKING:
    from faxdesk.engine.compose.intake import Intake, StagedDocument

log = logging.getLogger(__name__)

_WISHES: Final = frozenset({Fix.ACCEPT_CHANGES, Fix.FIT_WIDTH})


class CardRepair(QObject):
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

    def repair(self, item: DocumentItem, fix: Fix) -> None:
        """Do what `fix` says, in the background where it takes time."""
        if item.staged is not None and item.work is None:
            if fix is Fix.DROP_BLANK:
                self._drop_blank(item, item.staged)
                return
            if fix in _WISHES:
                self._make_again(item, item.staged, fix)
                return
            act = {Fix.UNLOCK: self._unlock, Fix.SHRINK: self._shrink}[fix]
            act(item, item.staged)

    def stop(self, item: DocumentItem) -> None:
        """Have what is being done to it stopped at the next page."""
        if item.work is not None:
            item.work.is_stopped = True
            self._documents.notify(item)

    def _drop_blank(self, item: DocumentItem, staged: "StagedDocument") -> None:
        """Send it without the pages on which nothing was found; "Pages" shows it, and takes it back."""
        try:
            self._documents.arrange(item, self._intake.cleaning.without_blank_pages(staged).arrangement)
        except FaxDeskError as error:
            item.work_problem = error.message
            self._documents.notify(item)

    def _unlock(self, item: DocumentItem, staged: "StagedDocument") -> None:
        def attempt(password: str) -> None:
            def unlock() -> "StagedDocument":
                return self._intake.unlock(staged, password, sends_without_password=True)

            self._bridge.run(unlock, unlocked, refused)

        def unlocked(fresh: "StagedDocument") -> None:
            if dialog.is_over:
                self._documents.give_up_staged(fresh)
                return
            self._documents.replace(item, fresh)
            dialog.accept()

        def refused(error: Exception) -> None:
            if not dialog.is_over:
                dialog.refuse(tell(_problem(error, "file.not_unlocked")))

        dialog = UnlockDialog(item.name, attempt, self._window.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _make_again(self, item: DocumentItem, staged: "StagedDocument", fix: Fix) -> None:
        """Have LibreOffice make the document into a PDF again, as the person wants it."""
        work, generation = Work(making=Making.AGAIN), item.generation

        def make() -> "StagedDocument":
            from faxdesk.domain.document.fitting import ConversionChoice

            return self._intake.made_again(staged, ConversionChoice(fix.value))

        def made(fresh: "StagedDocument") -> None:
            item.work = None
            if item.generation != generation or work.is_stopped:
                self._documents.give_up_staged(fresh)
                self._documents.notify(item)
                return
            self._documents.replace(item, fresh)

        def failed(error: Exception) -> None:
            item.work, item.work_problem = None, _problem(error, "finding.office_failed")
            self._documents.notify(item)

        item.work, item.work_problem = work, None
        self._documents.notify(item)
        self._bridge.run(make, made, failed)

    def _shrink(self, item: DocumentItem, staged: "StagedDocument") -> None:
        try:
            options = self._options()
        except FaxDeskError as error:
            item.work_problem = error.message
            self._documents.notify(item)
            return
        _Shrinking(self._documents, self._intake, self._bridge, item, options).begin(staged)


class _Shrinking:
    """One document that is being shrunk."""

    def __init__(
        self, documents: Documents, intake: "Intake", bridge: Bridge, item: DocumentItem, options: FaxOptions
    ) -> None:
        self._documents = documents
        self._intake = intake
        self._bridge = bridge
        self._item = item
        self._options = options
        self._work = Work()
        self._generation = item.generation

    def begin(self, staged: "StagedDocument") -> None:
        work, options = self._work, self._options

        def shrink() -> "StagedDocument":
            return self._intake.shrunk(
                staged, options, progress=self._on_progress, is_stopped=lambda: work.is_stopped
            )

        self._item.work, self._item.work_problem = work, None
        self._documents.notify(self._item)
        self._bridge.run(shrink, self._on_shrunk, self._on_failed)

    def _on_progress(self, done: int, of: int) -> None:
        """On a thread."""
        self._bridge.deliver(lambda: self._show(done, of))

    def _show(self, done: int, of: int) -> None:
        self._work.done, self._work.of = done, of
        if self._item.work is self._work:
            self._documents.notify(self._item)

    def _on_shrunk(self, fresh: "StagedDocument") -> None:
        item = self._item
        item.work = None
        if item.generation != self._generation:
            self._documents.give_up_staged(fresh)
            return
        if item.staged is not None and fresh.spool is not None:
            # Pages may have been chosen or turned meanwhile.
            fresh = self._intake.arranged(fresh, item.staged.arrangement)
        self._documents.replace(item, fresh)

    def _on_failed(self, error: Exception) -> None:
        self._item.work = None
        if not self._work.is_stopped:
            self._item.work_problem = _problem(error, "file.not_shrunk")
        self._documents.notify(self._item)


def _problem(error: Exception, otherwise: str) -> Message:
    if isinstance(error, FaxDeskError):
        return error.message
    log.error("a document could not be made to fit", exc_info=error)
    return Message(code=otherwise)
