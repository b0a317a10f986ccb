"""Takes documents in: a private copy, the precheck, what a person arranges, a picture of the first page.

Everything here but `arranged`, `plan` and `whole` blocks; faces run it in the background.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from faxdesk.domain.errors import FileProblemError, InvalidInputError
from faxdesk.engine.draft import Draft, FaxPlan
from faxdesk.engine.packing import Packing

if TYPE_CHECKING:
    from faxdesk.documents.spool import Spool, SpoolFile
    from faxdesk.documents.workshop import Picture, Workshop
    from faxdesk.domain.arrangement import Arrangement
    from faxdesk.domain.document import CheckedFile, Finding
    from faxdesk.domain.order import Payload

__all__ = ["Draft", "FaxPlan", "Intake"]

# The documents room is loaded by the first call, in the background: the first picture needs none of it.


class Intake:
    """Safe to use from any thread."""

    def __init__(
        self, spool: "Spool", workshop: Callable[[], "Workshop"], now_s: Callable[[], float] = time.time
    ) -> None:
        """`workshop` gives the document worker, which is started when first needed."""
        self._spool = spool
        self._workshop = workshop
        self._now_s = now_s
        self._packing = Packing(spool, workshop)

    def check(self, source: Path) -> "CheckedFile":
        """The precheck alone, without a private copy."""
        from faxdesk.documents import precheck

        return precheck.check(source, self._workshop().inspect)

    def take(self, source: Path) -> Draft:
        """Copy and check a file. A file that can't be sent is a draft too, with the finding that says why."""
        from faxdesk.documents import precheck
        from faxdesk.documents.spool import SpoolError

        try:
            copy = self._spool.take(source)
        except SpoolError as error:
            checked = precheck.refused(str(source), error.code, size_bytes=error.size_bytes)
            return self._draft(source, None, checked)
        return self._checked(source, copy)

    def retake(self, draft: Draft) -> Draft:
        """The same document again, as it was when it was added; raises FileProblemError."""
        from faxdesk.documents.spool import SpoolError

        if draft.spool is None:
            return draft
        try:
            copy = self._spool.share(draft.spool)
        except SpoolError as error:
            raise FileProblemError(f"finding.{error.code}") from error
        return Draft(
            source=draft.source,
            spool=copy,
            checked=draft.checked,
            findings=draft.findings,
            added_at_s=draft.added_at_s,
            arrangement=draft.arrangement,
        )

    def arranged(self, draft: Draft, arrangement: "Arrangement") -> Draft:
        """The draft with other pages, or pages turned. Quick: nothing is made before it is sent.

        It stands in the old one's place: both have the same private copy, so discard only one of them.
        Raises InvalidInputError where the document has no such pages, FileProblemError where it has none.
        """
        from faxdesk.documents import precheck

        pages = draft.checked.pages
        if draft.spool is None or not pages:
            raise FileProblemError("file.not_sendable")
        findings = precheck.as_sent(draft.checked, arrangement.page_numbers(pages))
        return replace(draft, arrangement=arrangement, findings=findings)

    def unlock(self, draft: Draft, password: str, *, sends_without_password: bool) -> Draft:
        """A document that needs a password, opened with it: a fresh draft in place of the locked one.

        The original stays as it is; FaxDesk's own copy has no password. The password is kept nowhere.

        Args:
            sends_without_password: the person was asked, and agreed that it is sent without its password.

        Raises FileProblemError: file.wrong_password, file.not_locked, file.not_unlocked, or a finding's
        code where the file can't be read any more. InvalidInputError without the person's yes.
        """
        if not sends_without_password:
            raise InvalidInputError("sends_without_password", "input.unlock_without_yes")
        copy = self._packing.unlocked(draft.source, password)
        return self._checked(draft.source, copy, says=("unlocked",))

    def thumbnail(self, draft: Draft, max_width_px: int, max_height_px: int) -> "Picture":
        """The first page as a picture; raises FileProblemError when it can't be drawn."""
        from faxdesk.documents.workshop import WorkerFailure

        if draft.spool is None:
            raise FileProblemError("file.not_sendable")
        try:
            return self._workshop().thumbnail(
                draft.spool.path, max_width_px=max_width_px, max_height_px=max_height_px
            )
        except WorkerFailure as failure:
            raise FileProblemError("file.no_picture") from failure

    def source_state(self, draft: Draft) -> Literal["same", "changed", "gone"]:
        """Whether the original is still what was added."""
        return "same" if draft.spool is None else self._spool.has_changed(draft.source, draft.spool)

    def whole(self, drafts: Sequence[Draft]) -> "tuple[Finding, ...]":
        """What is to be said of all of them as one fax that isn't split. Quick."""
        from faxdesk.documents import precheck

        return precheck.check_whole([draft.checked for draft in drafts])

    def plan(self, drafts: Sequence[Draft], *, cover_pages: int = 0) -> FaxPlan:
        """What the drafts come to as a fax, with a cover of so many pages. Quick."""
        from faxdesk.documents import precheck

        pages = sum(draft.pages_to_send for draft in drafts)
        parts = precheck.parts_of(pages, cover_pages)
        said = precheck.check_bytes(
            [draft.checked.size_bytes for draft in drafts if draft.arrangement.is_plain]
        )
        if len(drafts) > 1 or cover_pages:
            said += precheck.in_parts(pages, parts)
        return FaxPlan(pages=pages + parts * cover_pages, parts=parts, findings=said)

    def payloads(self, drafts: Sequence[Draft]) -> "tuple[Payload, ...]":
        """What travels, in order: one file, or several parts where one fax can't hold all pages.

        A single document that needs nothing is sent as it is, byte for byte. The drafts keep their private
        copies. Nothing is left behind on an error. Raises FileProblemError.
        """
        return self._packing.payloads(drafts)

    def payload(self, drafts: Sequence[Draft]) -> "Payload":
        """As `payloads`, for what goes as one fax; raises FileProblemError where it doesn't."""
        first, *others = self.payloads(drafts)
        if others:
            for each in (first, *others):
                self.discard_payload(each)
            raise FileProblemError("file.too_many_together")
        return first

    def discard(self, draft: Draft) -> None:
        """Delete the draft's private copy."""
        if draft.spool is not None:
            self._spool.remove(draft.spool.name)

    def discard_payload(self, payload: "Payload") -> None:
        """Delete what was made for a fax that is not sent after all."""
        if payload.spool_name is not None:
            self._spool.remove(payload.spool_name)

    def _checked(self, source: Path, copy: "SpoolFile", *, says: Sequence[str] = ()) -> Draft:
        from faxdesk.documents import precheck

        checked = precheck.check(copy.path, self._workshop().inspect, shown_path=source)
        draft = self._draft(source, copy, precheck.with_notes(checked, says))
        if draft.is_sendable or (draft.fix is not None and checked.pages):
            return draft
        self._spool.remove(copy.name)
        return replace(draft, spool=None)

    def _draft(self, source: Path, copy: "SpoolFile | None", checked: "CheckedFile") -> Draft:
        from faxdesk.documents import precheck

        return Draft(
            source=source,
            spool=copy,
            checked=checked,
            findings=precheck.as_sent(checked, range(1, (checked.pages or 0) + 1)),
            added_at_s=self._now_s(),
        )
