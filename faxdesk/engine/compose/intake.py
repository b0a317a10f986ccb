"""Takes documents in: a private copy, the precheck, what a person arranges, a picture of the first page."""

import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from faxdesk.domain.errors import FileProblemError, InvalidInputError
from faxdesk.domain.limits import MAX_PAGES
from faxdesk.engine.compose.cleaning_up import CleaningUp
from faxdesk.engine.compose.packing import Packing, paper_of
from faxdesk.engine.compose.remaking import Remaking
from faxdesk.engine.compose.staged_document import FaxPlan, StagedDocument, Staging

if TYPE_CHECKING:
    from faxdesk.documents.client import Picture, WorkerClient
    from faxdesk.documents.covers import Covers
    from faxdesk.documents.shrinking import Progress
    from faxdesk.documents.spool import Spool
    from faxdesk.domain.document.arrangement import Arrangement
    from faxdesk.domain.document.cover import Cover
    from faxdesk.domain.document.fitting import ConversionChoice
    from faxdesk.domain.options import FaxOptions

__all__ = ["FaxPlan", "Intake", "StagedDocument"]

# The documents room is loaded by the first call, in the background: the first picture needs none of it.


class Intake:
    """Safe to use from any thread; all but `arranged` and `plan` blocks.

    Attributes:
        packing: makes of what was taken in what travels.
    """

    def __init__(
        self,
        spool: "Spool",
        worker: "Callable[[], WorkerClient]",
        now_s: Callable[[], float] = time.time,
        *,
        guard: Sequence[str],
        second_worker: "Callable[[], WorkerClient]",
        resource: Callable[[str], Path],
        own_covers: Path,
        max_pages: int = MAX_PAGES,
    ) -> None:
        """Prepare; nothing is loaded or started.

        Args:
            worker: gives the document worker, which is started when first needed.
            guard: the command that starts the guard of LibreOffice.
            second_worker: makes another one, to help with what takes long; whoever asks for it closes it.
            resource: gives the path of a file or folder of resources/.
            own_covers: where the office keeps cover templates of its own; need not be there.
            max_pages: what has more goes as several faxes.
        """
        self._spool = spool
        self.worker = worker
        self._resource = resource
        self._own_covers = own_covers
        self._staging = Staging(spool, worker, now_s, guard=guard, fonts=lambda: resource("fonts"))
        self.packing = Packing(spool, worker, self._covers, lambda: resource("fonts"), max_pages)
        self._remaking = Remaking(spool, worker, second_worker)
        self.cleaning = CleaningUp(self._remaking, self._staging, worker, self.arranged)

    def take(
        self, source: Path, *, country: str | None = None, choices: "Collection[ConversionChoice]" = ()
    ) -> StagedDocument:
        """Copy and check a file, and make it into a PDF where it is none, as chosen for office documents.

        A file that can't be sent is a staged document too, with the finding that says why.

        Args:
            country: ISO code; whose paper pictures and texts are laid out for.
        """
        from faxdesk.documents import precheck
        from faxdesk.documents.spool import SpoolError

        try:
            return self._staging.stage(source, self._spool.take(source), country, choices=choices)
        except SpoolError as error:
            checked = precheck.refused(str(source), error.code, size_bytes=error.size_bytes)
            return self._staging.as_checked(source, None, checked)

    def made_again(
        self, staged: StagedDocument, choice: "ConversionChoice", *, country: str | None = None
    ) -> StagedDocument:
        """An office document made into a PDF as a person chooses: a fresh one in place of the old one.

        The file is read again; what was chosen before stays so, but all pages are chosen, as there may be
        others. Raises FileProblemError where it can't be sent any more.
        """
        from faxdesk.domain.document.fitting import ConversionChoice

        said = {each.code for each in staged.checked.findings}
        before = {
            ConversionChoice.ACCEPT_CHANGES: "changes_accepted",
            ConversionChoice.FIT_WIDTH: "fitted_to_width",
        }
        choices = [each for each in ConversionChoice if each is choice or before[each] in said]
        fresh = self.take(staged.source, country=country, choices=choices)
        if fresh.spool is None:
            raise FileProblemError(fresh.findings[0].message.code)
        return fresh

    def arranged(self, staged: StagedDocument, arrangement: "Arrangement") -> StagedDocument:
        """The document with other pages, or pages turned. Quick: nothing is made before it is sent.

        Both have the same private copy, so discard only one of them. Raises InvalidInputError where the
        document has no such pages, FileProblemError where it has none.
        """
        from faxdesk.documents import precheck

        pages = staged.checked.pages
        if staged.spool is None or not pages:
            raise FileProblemError("file.not_sendable")
        numbers, turned = arrangement.page_numbers(pages), dict(arrangement.turns)
        findings = precheck.as_sent(staged.checked, numbers, turned)
        return replace(staged, arrangement=arrangement, findings=findings)

    def unlock(
        self, staged: StagedDocument, password: str, *, sends_without_password: bool
    ) -> StagedDocument:
        """A document that needs a password, opened with it: a fresh one in place of the locked one.

        The original stays as it is; FaxDesk's own copy has no password. The password is kept nowhere.

        Args:
            sends_without_password: the person was asked, and agreed that it is sent without its password.

        Raises FileProblemError: file.wrong_password, file.not_locked, file.not_unlocked, or a finding's
        code where the file can't be read any more. InvalidInputError without the person's yes.
        """
        if not sends_without_password:
            raise InvalidInputError("sends_without_password", "input.unlock_without_yes")
        from faxdesk.documents.convert.problem import Note

        copy = self._remaking.unlocked(staged.source, password)
        return self._staging.stage(staged.source, copy, None, notes=(Note(code="unlocked"),))

    def shrunk(
        self,
        staged: StagedDocument,
        options: "FaxOptions",
        *,
        progress: "Progress | None" = None,
        is_stopped: Callable[[], bool] = lambda: False,
    ) -> StagedDocument:
        """The document with its heavy pages made as they are faxed: a fresh one in place of the old one.

        It has a private copy of its own; discard the old one. What is still too large for one fax afterwards
        is sent as several.

        Args:
            options: quality and threshold; without monochrome the threshold that suits the pages is taken.
            progress: called with pages done and pages to do, by one thread at a time.

        Raises FileProblemError; shrinking.ShrinkingStoppedError once `is_stopped` says so.
        """
        from faxdesk.documents import precheck

        copy = self._remaking.shrunk(staged, options, progress, is_stopped)
        fresh = self._staging.stage(
            staged.source, copy, None, notes=precheck.notes_on_shrunk(staged.checked, copy.size_bytes)
        )
        if staged.arrangement.is_plain or fresh.spool is None:
            return fresh
        return self.arranged(fresh, staged.arrangement)

    def thumbnail(self, staged: StagedDocument, max_width_px: int, max_height_px: int) -> "Picture":
        """The first page that is sent, as a picture; raises FileProblemError when it can't be drawn."""
        from faxdesk.documents.client import WorkerFailure

        path = staged.private_copy().path
        first = staged.page_numbers[0] if staged.page_numbers else 1
        try:
            return self.worker().thumbnail(
                path, page=first - 1, max_width_px=max_width_px, max_height_px=max_height_px
            )
        except WorkerFailure as failure:
            raise FileProblemError("file.no_picture") from failure

    def named_fax_numbers(self, staged_documents: Sequence[StagedDocument], country: str) -> tuple[str, ...]:
        """See first_page.named_fax_numbers."""
        from faxdesk.engine.compose.first_page import named_fax_numbers

        return named_fax_numbers(self.worker(), staged_documents, country)

    def source_state(self, staged: StagedDocument) -> Literal["same", "changed", "gone"]:
        """Whether the original is still what was added."""
        return "same" if staged.spool is None else self._spool.has_changed(staged.source, staged.spool)

    def plan(self, staged_documents: Sequence[StagedDocument], *, cover_pages: int = 0) -> FaxPlan:
        """What the staged documents come to as a fax, with a cover of so many pages. Quick."""
        from faxdesk.documents import precheck

        pages = sum(staged.pages_to_send for staged in staged_documents)
        parts = precheck.parts_of(pages, cover_pages)
        whole = [staged for staged in staged_documents if staged.arrangement.is_plain]
        size_bytes = sum(staged.spool.size_bytes for staged in whole if staged.spool is not None)
        said = precheck.check_bytes([staged.checked for staged in whole], size_bytes)
        if len(staged_documents) > 1 or cover_pages:
            said += precheck.in_parts(pages, parts)
        return FaxPlan(pages=pages + parts * cover_pages, parts=parts, findings=said)

    def cover_templates(self) -> tuple[str, ...]:
        """The names of all cover templates; the office's own lie in `own_covers_folder`."""
        return self._covers().names()

    @property
    def own_covers_folder(self) -> Path:
        """Where the office puts cover templates of its own: text files, see resources/covers/standard.txt."""
        return self._own_covers

    def begin_own_covers(self) -> Path:
        """That folder, with a template to begin from where it has none yet; raises OSError."""
        return self._covers().begin_own()

    def draw_cover(
        self, cover: "Cover", staged_documents: Sequence[StagedDocument], *, country: str | None = None
    ) -> StagedDocument:
        """The cover of a fax of these documents, to be looked at and then discarded.

        Its findings say where it takes more than a page, or has characters that can't be shown. It isn't
        part of what is sent: `packing.payloads` draws it again. Raises InvalidInputError, FileProblemError.
        """
        from faxdesk.documents.convert.problem import Note
        from faxdesk.documents.spool import SpoolError

        pages = sum(staged.pages_to_send for staged in staged_documents)
        drawn = self.packing.draw_cover(cover, pages=pages, paper=paper_of(staged_documents, country))
        try:
            copy = self._spool.add_made(drawn.path)
        except SpoolError as error:
            drawn.path.unlink(missing_ok=True)
            raise FileProblemError(f"finding.{error.code}") from error
        long = (Note(code="cover_pages", values={"n": drawn.pages}),) if drawn.pages > 1 else ()
        return self._staging.stage(Path(cover.template), copy, country, notes=(*long, *drawn.notes))

    def discard(self, staged: StagedDocument) -> None:
        """Delete the document's private copy."""
        if staged.spool is not None:
            self._spool.remove(staged.spool.name)

    def close(self) -> None:
        """End what is under way outside of the document worker, and begin nothing like it any more."""
        self._staging.close()

    def _covers(self) -> "Covers":
        from faxdesk.documents.covers import Covers

        return Covers(self._own_covers, lambda: self._resource("covers"), lambda: self._resource("fonts"))
