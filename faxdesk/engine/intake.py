"""Takes documents in: a private copy, the precheck, a picture of the first page, one file for the whole fax.

Everything here blocks; faces run it in the background.
"""

import itertools
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from faxdesk.domain.errors import FileProblemError
from faxdesk.domain.order import Document, Payload

if TYPE_CHECKING:
    from faxdesk.documents.spool import Spool, SpoolFile
    from faxdesk.documents.workshop import Picture, Workshop
    from faxdesk.domain.document import CheckedFile, Finding

# The documents room is loaded by the first call, in the background: the first picture needs none of it.

_counter = itertools.count(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A document that was added but not sent yet.

    Attributes:
        spool: the private copy: what was checked is what is sent. None where there is none, as the file
            can't be sent.
        added_at_s: seconds since 1970.
    """

    source: Path
    spool: "SpoolFile | None"
    checked: "CheckedFile"
    added_at_s: float
    id: int = field(default_factory=lambda: next(_counter))

    @property
    def needs_repair(self) -> bool:
        """Whether other programs may stumble over the file, so that a mended copy is sent."""
        return any(finding.code == "needs_repair" for finding in self.checked.findings)

    @property
    def name(self) -> str:
        """The file's own name, as the person knows it."""
        return self.source.name


class Intake:
    """Safe to use from any thread."""

    def __init__(
        self, spool: "Spool", workshop: Callable[[], "Workshop"], now_s: Callable[[], float] = time.time
    ) -> None:
        """`workshop` gives the document worker, which is started when first needed."""
        self._spool = spool
        self._workshop = workshop
        self._now_s = now_s

    def check(self, source: Path) -> "CheckedFile":
        """The precheck alone, without a private copy."""
        from faxdesk.documents import precheck

        return precheck.check(source, self._workshop().inspect)

    def take(self, source: Path) -> Draft:
        """Copy and check a file. A file that can't be sent is a draft too, with the finding that says why."""
        from faxdesk.documents import precheck
        from faxdesk.documents.spool import SpoolError

        now_s = self._now_s()
        try:
            copy = self._spool.take(source)
        except SpoolError as error:
            checked = precheck.refused(str(source), error.code, size_bytes=error.size_bytes)
            return Draft(source=source, spool=None, checked=checked, added_at_s=now_s)
        return self._checked(source, copy, now_s)

    def retake(self, draft: Draft) -> Draft:
        """The same document again, as it was when it was added; raises FileProblemError."""
        from faxdesk.documents.spool import SpoolError

        if draft.spool is None:
            return draft
        try:
            copy = self._spool.share(draft.spool)
        except SpoolError as error:
            raise FileProblemError(f"finding.{error.code}") from error
        return Draft(source=draft.source, spool=copy, checked=draft.checked, added_at_s=draft.added_at_s)

    def thumbnail(self, draft: Draft, max_width_px: int, max_height_px: int) -> "Picture":
        """The first page as a picture; raises FileProblemError when it can't be drawn."""
        from faxdesk.documents.workshop import WorkerFailure

        try:
            return self._workshop().thumbnail(
                self._path(draft), max_width_px=max_width_px, max_height_px=max_height_px
            )
        except WorkerFailure as failure:
            raise FileProblemError("file.no_picture") from failure

    def source_state(self, draft: Draft) -> Literal["same", "changed", "gone"]:
        """Whether the original is still what was added."""
        return "same" if draft.spool is None else self._spool.has_changed(draft.source, draft.spool)

    def whole(self, drafts: Sequence[Draft]) -> "tuple[Finding, ...]":
        """What is to be said of all of them as one fax. Quick."""
        from faxdesk.documents import precheck

        return precheck.check_whole([draft.checked for draft in drafts])

    def payload(self, drafts: Sequence[Draft]) -> Payload:
        """What travels: the one document as it is (mended, where it needs it), or one PDF made of several.

        The drafts keep their private copies. Raises FileProblemError.
        """
        documents = tuple(_document(draft) for draft in drafts)
        copy = self._one_file(drafts)
        return Payload(
            documents=documents,
            spool_name=copy.name,
            sha256=copy.sha256,
            size_bytes=copy.size_bytes,
            pages=sum(document.pages or 0 for document in documents),
        )

    def discard(self, draft: Draft) -> None:
        """Delete the draft's private copy."""
        if draft.spool is not None:
            self._spool.remove(draft.spool.name)

    def discard_payload(self, payload: Payload) -> None:
        """Delete what was made for a fax that is not sent after all."""
        if payload.spool_name is not None:
            self._spool.remove(payload.spool_name)

    def _checked(self, source: Path, copy: "SpoolFile", now_s: float) -> Draft:
        from faxdesk.documents import precheck

        checked = precheck.check(copy.path, self._workshop().inspect, shown_path=source)
        if not checked.is_sendable:
            self._spool.remove(copy.name)
            return Draft(source=source, spool=None, checked=checked, added_at_s=now_s)
        return Draft(source=source, spool=copy, checked=checked, added_at_s=now_s)

    def _one_file(self, drafts: Sequence[Draft]) -> "SpoolFile":
        from faxdesk.documents.spool import SpoolError
        from faxdesk.documents.workshop import WorkerFailure

        made = self._spool.new_path()
        try:
            if len(drafts) == 1 and drafts[0].spool is not None and not drafts[0].needs_repair:
                return self._spool.share(drafts[0].spool)
            self._workshop().assemble([self._path(draft) for draft in drafts], made)
            return self._spool.add_made(made)
        except WorkerFailure as failure:
            made.unlink(missing_ok=True)
            raise FileProblemError("file.not_joined") from failure
        except SpoolError as error:
            made.unlink(missing_ok=True)
            raise FileProblemError(f"finding.{error.code}") from error

    def _path(self, draft: Draft) -> Path:
        if draft.spool is None:
            raise FileProblemError("file.not_sendable")
        return draft.spool.path


def _document(draft: Draft) -> Document:
    if draft.spool is None:
        raise FileProblemError("file.not_sendable")
    return Document(
        name=draft.name,
        sha256=draft.spool.sha256,
        pages=draft.checked.pages,
        size_bytes=draft.spool.size_bytes,
    )
