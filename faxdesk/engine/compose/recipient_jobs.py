"""What goes to whom of one press of Send: packed, made a submission, given up."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from faxdesk.domain.fax.submission import Payload, Submission
from faxdesk.domain.fax.timing import NOW, Timing
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.people.recipient import Recipient

if TYPE_CHECKING:
    from faxdesk.domain.document.cover import Cover
    from faxdesk.domain.document.line_time import LineBits
    from faxdesk.engine.compose.intake import Intake, StagedDocument
    from faxdesk.engine.compose.sender_lines import LineFor

CoverFor = Callable[[Recipient], "tuple[Cover, str | None]"]
"""The cover for one recipient, and the country (ISO code) whose paper it is made for."""


Progress = Callable[[int, int], None]
"""Told which of how many recipients is being packed for, from 1."""


class PackingStoppedError(Exception):
    """Somebody asked to stop; nothing is left behind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecipientJob:
    """What goes to some recipients: one payload, or several parts of it."""

    recipients: tuple[Recipient, ...]
    payloads: tuple[Payload, ...]
    cover: "Cover | None" = None

    def only_for(self, recipients: Sequence[Recipient]) -> "RecipientJob":
        """The same for those of its recipients who are among these."""
        kept = tuple(each for each in self.recipients if each in recipients)
        return replace(self, recipients=kept)

    def timed(self, pages: "Sequence[LineBits | None]") -> "RecipientJob":
        """The same with the seconds that the documents' pages take on the line, as far as they are known."""
        return replace(self, payloads=with_line_s(self.payloads, pages))

    def timed_by_files(self, parts: "Sequence[Sequence[LineBits | None]]") -> "RecipientJob":
        """The same with the seconds of files that are like these: their covers differ by a name."""
        from faxdesk.domain.document.line_time import line_s

        seconds = [line_s(pages) for pages in parts]
        if len(seconds) != len(self.payloads):
            return self
        timed = (replace(each, line_s=part_s) for each, part_s in zip(self.payloads, seconds, strict=True))
        return replace(self, payloads=tuple(timed))

    def submission(
        self, *, from_number: str, options: FaxOptions, undo_until_s: float = 0.0, timing: Timing = NOW
    ) -> Submission:
        return Submission(
            payload=self.payloads[0],
            later_parts=self.payloads[1:],
            recipients=self.recipients,
            from_number=from_number,
            options=options,
            undo_until_s=undo_until_s,
            timing=timing,
            zones=zones_of(self.recipients, timing),
            cover=self.cover,
        )


def zones_of(recipients: Sequence[Recipient], timing: Timing) -> dict[str, str]:
    """The recipients' time zones by address, where their clocks count and their numbers tell."""
    if timing.hours is None or not timing.hours.is_of_receiver:
        return {}
    from faxdesk.numbering.zones import time_zone_of

    return {each.address: time_zone_of(each.address) for each in recipients}


def packed(
    intake: "Intake",
    staged_documents: "Sequence[StagedDocument]",
    recipients: Sequence[Recipient],
    cover_for: CoverFor | None,
    *,
    country: str | None = None,
    line_for: "LineFor | None" = None,
    progress: Progress = lambda _number, _count: None,
    is_stopped: Callable[[], bool] = lambda: False,
) -> list[RecipientJob]:
    """The same to all, or to each recipient with a cover of their own. Blocks.

    Args:
        country: ISO code of the recipients' country, where there is no cover.
        line_for: the sender's line; several recipients without covers of their own share a file, whose line
            names none of them.
        is_stopped: asked before each recipient.

    Raises FaxDeskError, PackingStoppedError; leaves nothing behind then.
    """
    if cover_for is None:
        line = line_for(recipients[0] if len(recipients) == 1 else None) if line_for is not None else None
        payloads = intake.payloads(staged_documents, country=country, line=line)
        return [RecipientJob(recipients=tuple(recipients), payloads=payloads)]
    made: list[RecipientJob] = []
    try:
        for number, recipient in enumerate(recipients, start=1):
            if is_stopped():
                raise PackingStoppedError
            progress(number, len(recipients))
            cover, own_country = cover_for(recipient)
            line = line_for(recipient) if line_for is not None else None
            payloads = intake.payloads(staged_documents, cover=cover, country=own_country, line=line)
            made.append(RecipientJob(recipients=(recipient,), payloads=payloads, cover=cover))
    except BaseException:
        discard(intake, made)
        raise
    return made


def with_line_s(payloads: Sequence[Payload], pages: "Sequence[LineBits | None]") -> tuple[Payload, ...]:
    """The payloads with their seconds on the line; a cover's pages count as the documents' do on average."""
    if not any(pages):
        return tuple(payloads)
    from faxdesk.domain.document.line_time import line_s

    timed, start = [], 0
    for payload in payloads:
        own = sum(document.pages or 0 for document in payload.documents)
        covers = max(0, (payload.pages or 0) - own)
        timed.append(replace(payload, line_s=line_s([*[None] * covers, *pages[start : start + own]])))
        start += own
    return tuple(timed)


def discard(intake: "Intake", jobs: Iterable[RecipientJob]) -> None:
    """Delete what was made and isn't sent after all."""
    for job in jobs:
        for payload in job.payloads:
            intake.discard_payload(payload)
