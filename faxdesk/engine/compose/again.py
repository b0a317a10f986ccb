"""What was sent, once more: as staged documents, for the composer, or for another recipient.

Blocks; faces run it in the background.
"""

from collections.abc import Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from faxdesk.domain.document.arrangement import Arrangement
from faxdesk.domain.errors import CommandRefusedError
from faxdesk.engine.submissions import RecipientJob

if TYPE_CHECKING:
    from collections.abc import Iterator

    from faxdesk.domain.fax.fax import Fax
    from faxdesk.domain.people.recipient import Recipient
    from faxdesk.domain.sender_line import SenderLine
    from faxdesk.engine.compose.intake import Intake, StagedDocument


@dataclass(frozen=True, slots=True, kw_only=True)
class SentCopy:
    """A fax, or one part of what was too long for one, and FaxDesk's own copy of what went."""

    fax: "Fax"
    path: Path

    @property
    def cover_pages(self) -> int:
        """How many of its pages are the cover's."""
        payload = self.fax.payload
        counts = [document.pages for document in payload.documents]
        # Also of a fax from before covers were kept: its pages tell.
        return 0 if payload.pages is None or None in counts else payload.pages - sum(filter(None, counts))

    @property
    def is_cover_alone(self) -> bool:
        """Whether its one document is the cover itself: then all pages are that document's."""
        return self.fax.cover is not None and self.cover_pages == 0


def documents_of(
    intake: "Intake", copies: Sequence[SentCopy], *, country: str | None = None
) -> "list[StagedDocument]":
    """The documents that went, each with its name and its pages, in order; not the cover.

    Whoever asked discards them. Raises FaxDeskError, and leaves nothing behind then.
    """
    staged: list[StagedDocument] = []
    try:
        for copy in copies:
            if copy.is_cover_alone:
                continue
            first = copy.cover_pages + 1
            for document in copy.fax.payload.documents:
                staged.append(intake.take(copy.path, country=country))
                _check_same(staged[-1], copy)
                last = first + (document.pages or 1) - 1
                pages = f"{first}-{last}" if document.pages else ""
                if (first, last) != (1, staged[-1].checked.pages):
                    staged[-1] = intake.arranged(staged[-1], Arrangement.typed(pages))
                staged[-1] = replace(staged[-1], source=Path(document.name))
                first = last + 1
    except BaseException:
        for each in staged:
            intake.discard(each)
        raise
    return staged


def job_again(
    intake: "Intake",
    copies: Sequence[SentCopy],
    recipient: "Recipient",
    *,
    shown_number: str,
    date: str,
    country: str | None,
    line: "SenderLine | None" = None,
) -> RecipientJob:
    """The same to somebody: the same documents, and a cover made out to them.

    Args:
        shown_number: the recipient's, as it stands on the cover.
        date: today's, as it stands there.
        line: the sender's, in place of the one that the documents had.

    Raises FaxDeskError, and leaves nothing behind then.
    """
    first = copies[0].fax
    if not first.payload.has_file:
        return RecipientJob(recipients=(recipient,), payloads=(first.payload,))
    cover = first.cover
    if cover is not None:
        cover = cover.filled(date=date)
        if recipient.address != first.recipient.address:
            name, company = recipient.name, recipient.company
            cover = cover.filled(recipient=name, recipient_company=company, recipient_number=shown_number)
    with _staged(intake, copies, country) as documents:
        payloads = intake.packing.payloads(documents, cover=cover, country=country, line=line)
    if len(payloads) == len(copies):
        # Known by the files that somebody added, so that the same again is seen to be the same.
        payloads = tuple(
            replace(payload, documents=copy.fax.payload.documents)
            for payload, copy in zip(payloads, copies, strict=True)
        )
    return RecipientJob(recipients=(recipient,), payloads=payloads, cover=cover)


def _check_same(staged: "StagedDocument", copy: SentCopy) -> None:
    """A copy whose time was over may have been deleted while it was read."""
    if staged.spool is not None and staged.private_copy().original_sha256 != copy.fax.payload.sha256:
        raise CommandRefusedError("command.document_gone")


@contextmanager
def _staged(
    intake: "Intake", copies: Sequence[SentCopy], country: str | None
) -> "Iterator[list[StagedDocument]]":
    documents = documents_of(intake, copies, country=country)
    try:
        yield documents
    finally:
        for each in documents:
            intake.discard(each)


def check_copy(fax: "Fax") -> None:
    """Raise CommandRefusedError where FaxDesk never had a copy of what went."""
    if not fax.payload.has_file:
        raise CommandRefusedError("command.no_copy", fax=fax.id)
