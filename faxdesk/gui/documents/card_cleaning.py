"""Cleans up scans, as the setting has it or by one press of a button, and has greys sent as they are shown.

Loaded with the first document.
"""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from faxdesk.domain.errors import FaxDeskError
from faxdesk.domain.options import FaxOptions, Quality
from faxdesk.domain.words import Message
from faxdesk.engine.compose.cleaning_up import WORTH_S
from faxdesk.gui.documents.document_item import DocumentItem, Work
from faxdesk.gui.documents.document_list import Documents
from faxdesk.gui.documents.document_states import Making
from faxdesk.gui.kit.bridge import Bridge

if TYPE_CHECKING:
    from faxdesk.engine.compose.staged_document import StagedDocument
    from faxdesk.engine.session import Session

log = logging.getLogger(__name__)

_NOT_YET: Final = (None, ())
"""There are no scans; whether there are greys is found out later."""


class CardCleaning(QObject):
    """Looks for scans, makes them clean, and makes them again where another quality has other dots.

    Where there are none it looks for greys that would take a minute less in FaxDesk's own dots.
    """

    def __init__(
        self,
        documents: Documents,
        session: "Session",
        bridge: Bridge,
        options: Callable[[], FaxOptions],
        window: QWidget,
    ) -> None:
        """`options` gives the settings of the next fax."""
        super().__init__(window)
        self._documents, self._session, self._bridge, self._options = documents, session, bridge, options

    def look(self, item: DocumentItem) -> None:
        """Find out once in the background whether there is anything to clean up.

        Always is done at once; so are letters that it makes much quicker, unless somebody saw them before and
        left them as they are.
        """
        staged, choice = item.staged, self._choice()
        if staged is None or item.work is not None or choice == "never":
            return
        if item.has_scans is not None:
            if item.dots_for is not None:
                self._look_for_greys(item)
            return
        item.has_scans = False
        generation = item.generation

        def looked(has_scans: bool) -> None:
            if item.generation != generation:
                return
            if not has_scans:
                item.dots_for = _NOT_YET
                self._look_for_greys(item)
                return
            item.has_scans = True
            if choice == "always" and item.is_sendable:
                self._clean_up(item)
                return
            self._documents.notify(item)
            if choice == "letters" and item.is_sendable and not item.was_seen:
                self._clean_up_letters(item)

        self._bridge.run(lambda: self._session.intake.cleaning.has_scans(staged), looked, _log_failure)

    def _look_for_greys(self, item: DocumentItem) -> None:
        """Find out in the background what its dots would save, with the pages and the settings of now.

        Only once its time is known: its pages are drawn and timed first, for who waits for the preview.
        """
        staged, options, generation = item.staged, self._wanted(), item.generation
        if staged is None or item.original is not None:
            return
        quality = options.quality if options is not None and not options.monochrome else None
        asked = (quality, staged.page_numbers)
        if item.dots_for == asked:
            return
        is_time = item.line_s is not None or quality is None
        item.dots_for = asked if is_time else _NOT_YET
        if item.dots_save_s:
            item.dots_save_s = 0.0
            self._documents.notify(item)

        def found(save_s: float) -> None:
            if item.generation == generation and item.dots_for == asked and save_s >= WORTH_S:
                item.dots_save_s = save_s
                self._documents.notify(item)

        if is_time and quality is not None and options is not None:
            cleaning = self._session.intake.cleaning
            self._bridge.run(lambda: cleaning.dots_save_s(staged, options), found, _log_failure)

    def _clean_up_letters(self, item: DocumentItem) -> None:
        """Clean up what is writing all over, where that makes the fax much quicker; offer it else."""
        staged, generation, cleaning = item.staged, item.generation, self._session.intake.cleaning
        options = self._wanted()

        def judged(is_worth: bool) -> None:
            if is_worth and item.generation == generation and item.work is None and item.original is None:
                self._clean_up(item, saves_s=WORTH_S)

        if staged is not None and options is not None:  # else it stays offered
            self._bridge.run(lambda: cleaning.are_slow_letters(staged, options), judged, _log_failure)

    def toggle(self, item: DocumentItem) -> None:
        """Clean it up or have its greys sent as shown, or have it as it was."""
        if item.work is not None or item.staged is None:
            return
        if item.original is None:
            self._clean_up(item)
            return
        self._take_back(item)

    def _take_back(self, item: DocumentItem) -> None:
        if item.original is not None and item.staged is not None:
            before = self._session.intake.arranged(item.original, item.staged.arrangement)
            self._put(item, before, original=None, quality=None)

    def renew(self) -> None:
        """Make those again whose dots are of another quality than is set now; black has no greys."""
        options = self._wanted()
        # What can't be sent so is made once it can.
        quality = options.quality if options is not None else None
        for item in self._documents.items:
            if item.original is None:
                self.look(item)
            elif item.work is None and item.is_about_dots and options is not None and options.monochrome:
                self._take_back(item)
            elif item.work is None and item.cleaned_for is not quality:
                self._clean_up(item)

    def _clean_up(self, item: DocumentItem, *, saves_s: float = 0.0) -> None:
        """Clean it up, or make its greys dots; where it would save less on the line it stays as it is."""
        scanned, are_dots = item.original or item.staged, item.is_about_dots
        try:
            options = self._options()
        except FaxDeskError as error:
            item.work_problem = error.message
            self._documents.notify(item)
            return
        if scanned is None:
            return
        work, generation = Work(making=Making.DOTS if are_dots else Making.CLEAN), item.generation

        def make() -> "tuple[StagedDocument, bool]":
            cleaning = self._session.intake.cleaning
            change = cleaning.in_own_dots if are_dots else cleaning.cleaned_up
            clean = change(scanned, options, progress=on_progress, is_stopped=lambda: work.is_stopped)
            if not saves_s:
                return clean, True
            return clean, cleaning.saved_s(scanned, clean, options) >= saves_s

        def on_progress(done: int, of: int) -> None:
            self._bridge.deliver(lambda: self._show(item, work, done, of))

        def made(found: "tuple[StagedDocument, bool]") -> None:
            fresh, is_worth = found
            item.work = None
            is_wanted = is_worth and not work.is_stopped
            if item.generation != generation or not is_wanted or item.staged is None:
                self._documents.give_up_staged(fresh)
                self._documents.notify(item)
                return
            # Pages may have been chosen or turned meanwhile.
            fresh = self._session.intake.arranged(fresh, item.staged.arrangement)
            self._put(item, fresh, original=scanned, quality=options.quality)
            self.renew()

        def failed(error: Exception) -> None:
            item.work = None
            self._fail(item, work, error, is_current=item.generation == generation)

        item.work, item.work_problem = work, None
        self._documents.notify(item)
        self._bridge.run(make, made, failed)

    def _fail(self, item: DocumentItem, work: Work, error: Exception, *, is_current: bool) -> None:
        are_dots = work.making is Making.DOTS
        if are_dots and is_current:
            self._take_back(item)  # dots of another quality are not what is wanted now
        if not work.is_stopped:
            item.work_problem = _problem(error, are_dots=are_dots)
        self._documents.notify(item)

    def _put(
        self,
        item: DocumentItem,
        staged: "StagedDocument",
        *,
        original: "StagedDocument | None",
        quality: "Quality | None",
    ) -> None:
        """Put it in its place with its scans cleaned up for a quality; without `original`, as they were."""
        before, item.staged = item.staged, staged
        item.original, item.cleaned_for, item.work_problem = original, quality, None
        item.generation += 1
        if before is not None and before is not original:
            self._documents.give_up_staged(before)
        self._documents.notify(item)

    def _show(self, item: DocumentItem, work: Work, done: int, of: int) -> None:
        work.done, work.of = done, of
        if item.work is work:
            self._documents.notify(item)

    def _wanted(self) -> FaxOptions | None:
        """The settings of the next fax; None while it can't be sent with them."""
        try:
            return self._options()
        except FaxDeskError:
            return None

    def _choice(self) -> str:
        return self._session.policy.held("clean_up", self._session.desk.settings.load().clean_up)


def _problem(error: Exception, *, are_dots: bool) -> Message:
    if isinstance(error, FaxDeskError):
        return error.message
    log.error("a document could not be changed", exc_info=error)
    return Message(code="file.not_in_own_dots" if are_dots else "file.not_cleaned_up")


def _log_failure(error: Exception) -> None:
    log.error("a document's pages could not be looked at: %s", type(error).__name__)
