"""One press of Send: packed for each recipient, put into the queue, compared with others, taken back."""

import logging
from collections.abc import Callable, Collection, Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from faxdesk.domain.fax.fax import Payload, Submission
from faxdesk.domain.fax.state import State
from faxdesk.domain.fax.timing import NOW, Timing
from faxdesk.domain.options import FaxOptions, choose_way
from faxdesk.domain.people.recipient import Recipient
from faxdesk.engine.command import Commands, whole

if TYPE_CHECKING:
    from faxdesk.domain.acts import Act
    from faxdesk.domain.document.cover import Cover
    from faxdesk.domain.document.line_time import LineBits
    from faxdesk.domain.fax.fax import Fax
    from faxdesk.domain.people.contact import Contact, KnownNumber
    from faxdesk.domain.people.number_failure import NumberFailure
    from faxdesk.engine.compose.packing import Packing
    from faxdesk.engine.compose.sender_lines import LineFor
    from faxdesk.engine.compose.staged_document import StagedDocument
    from faxdesk.engine.ports import Clock
    from faxdesk.engine.stores import Stores

log = logging.getLogger(__name__)

JUST_DELIVERED_S: Final = 24 * 3600.0
"""The same document to the same number within a day after it arrived is asked about."""

_READ_AT_ONCE: Final = 50
_LEAST_IN_BROADCAST: Final = 2


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

    def only_for(self, recipients: "AbstractSet[Recipient]") -> "RecipientJob":
        """The same for those of its recipients who are among these: a set, as there may be thousands."""
        kept = tuple(each for each in self.recipients if each in recipients)
        return replace(self, recipients=kept)

    def timed(self, pages: "Sequence[LineBits | None]") -> "RecipientJob":
        """The same with the seconds that the documents' pages take on the line, as far as they are known."""
        from faxdesk.engine.compose.foretelling import with_line_s

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
    packing: "Packing",
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
        payloads = packing.payloads(staged_documents, country=country, line=line)
        return [RecipientJob(recipients=tuple(recipients), payloads=payloads)]
    made: list[RecipientJob] = []
    try:
        for number, recipient in enumerate(recipients, start=1):
            if is_stopped():
                raise PackingStoppedError
            progress(number, len(recipients))
            cover, own_country = cover_for(recipient)
            line = line_for(recipient) if line_for is not None else None
            payloads = packing.payloads(staged_documents, cover=cover, country=own_country, line=line)
            made.append(RecipientJob(recipients=(recipient,), payloads=payloads, cover=cover))
    except BaseException:
        discard(packing, made)
        raise
    return made


def discard(packing: "Packing", jobs: Iterable[RecipientJob]) -> None:
    """Delete what was made and isn't sent after all."""
    for job in jobs:
        for payload in job.payloads:
            packing.discard_payload(payload)


class Submissions(Commands):
    """For one thread."""

    def __init__(
        self,
        stores: "Stores",
        now_s: "Clock",
        ring: Callable[[], None],
        keep: Callable[[Payload], None] = lambda _payload: None,
    ) -> None:
        """`keep` has each payload before it is queued, for other desks; it may raise JournalError."""
        super().__init__(stores, now_s, ring)
        self._keep = keep

    def add(self, submission: Submission) -> list[int]:
        """Put one fax per recipient into the queue and return their ids.

        Raises InvalidInputError when the document can't travel with these options.
        """
        choose_way(submission.options, has_file=submission.payload.has_file)
        for payload in (submission.payload, *submission.later_parts):
            self._keep(payload)
        with self._journal.transaction():
            ids = self._journal.add(self._planned(submission), at_s=self._now_s())
            self._journal.write_act(_sent(ids, self._now_s()))
        log.info("queued faxes %s", ids)
        self._ring()
        return ids

    @whole
    def add_all(self, submissions: Sequence[Submission]) -> list[int]:
        """As `add` for several: all of them, or none."""
        return [fax_id for submission in submissions for fax_id in self.add(submission)]

    @whole
    def send(self, submissions: Sequence[Submission]) -> list[int]:
        """As `add_all`, of one press of Send: to several recipients it is one broadcast."""
        addresses = {each.address for submission in submissions for each in submission.recipients}
        if len(addresses) < _LEAST_IN_BROADCAST:
            return self.add_all(submissions)
        for each in submissions:
            choose_way(each.options, has_file=each.payload.has_file)
            for payload in (each.payload, *each.later_parts):
                self._keep(payload)
        ids = self._journal.broadcasts.add(list(map(self._planned, submissions)), at_s=self._now_s())
        self._journal.write_act(_sent(ids, self._now_s()))
        log.info("queued faxes %d to %d as a broadcast", ids[0], ids[-1])
        return ids

    def _planned(self, submission: Submission) -> Submission:
        """With the days on which this office is closed, where working days were chosen."""
        if submission.timing.hours is None:
            return submission
        closed = self._desk.settings.load().closed_days
        return replace(submission, timing=submission.timing.closed_on(closed))

    def duplicates(self, payload: Payload, recipients: Sequence[Recipient]) -> "list[Fax]":
        """Faxes of the same documents to any of these recipients that may arrive, or just have."""
        since_s = self._now_s() - JUST_DELIVERED_S
        addresses = [each.address for each in recipients]
        return [
            fax
            for fax in self._journal.listing.to_addresses(addresses, changed_since_s=since_s)
            if fax.state not in {State.FAILED, State.CANCELLED} and _same_documents(fax.payload, payload)
        ]

    def last_outcomes(self, recipients: Sequence[Recipient]) -> "list[Fax]":
        """Of each of these recipients the newest fax that was delivered or failed, where there is one."""
        return self._journal.listing.last_ended([each.address for each in recipients])

    def faxed_before(
        self, addresses: "Collection[str] | None" = None, *, has_arrived: bool = False
    ) -> list[Recipient]:
        """Of these addresses, or of all, those that a fax has gone to, or is about to go."""
        return self._journal.listing.faxed_before(addresses, has_arrived=has_arrived)

    def refused_quality(self, addresses: "Sequence[str]") -> list[str]:
        """Of these addresses those whose machine is known to take no quality finer than high."""
        return self._journal.listing.refused_quality(addresses)

    def failed_before(self, addresses: "Collection[str]") -> "list[NumberFailure]":
        """Of these addresses those whose last fax failed, also where the fax itself is gone."""
        return self._journal.listing.failed_before(addresses)

    def in_book(self, addresses: "Collection[str] | None" = None) -> "list[KnownNumber]":
        """What the address book knows of these addresses, or all of it."""
        return self._journal.contacts.numbers(addresses)

    def contact(self, contact_id: int) -> "Contact | None":
        """The contact, None when there is none (any more)."""
        return self._journal.contacts.find(contact_id)

    def can_undo(self, submission_id: str) -> bool:
        """Whether any fax of this press of Send still waits for its time to undo to pass."""
        now_s = self._now_s()
        return any(fax.can_be_undone(now_s) for fax in self._journal.listing.of_submission(submission_id))

    @whole
    def undo(self, submission_id: str) -> "list[Fax]":
        """Take back what has not gone of one press of Send; returns the faxes taken back.

        What a person has put on hold, cancelled or let go meanwhile stays as they left it.
        """
        now_s = self._now_s()
        return self._undo(self._journal.listing.of_submission(submission_id), now_s)[0]

    def can_undo_any(self, fax_ids: "Sequence[int]") -> bool:
        """As can_undo, for these faxes; of thousands it reads hardly more than the first that still can."""
        now_s, faxes = self._now_s(), self._journal.listing.faxes
        starts = range(0, len(fax_ids), _READ_AT_ONCE)
        pieces = (faxes(fax_ids[start : start + _READ_AT_ONCE]) for start in starts)
        return any(fax.can_be_undone(now_s) for piece in pieces for fax in piece)

    @whole
    def undo_faxes(self, fax_ids: "Sequence[int]") -> "tuple[list[Fax], list[Fax]]":
        """As undo, for these faxes: all of one broadcast, in one; also returns those that stay."""
        return self._undo(self._journal.listing.faxes(fax_ids), self._now_s())

    def _undo(self, faxes: "Sequence[Fax]", now_s: float) -> "tuple[list[Fax], list[Fax]]":
        taken_back = [fax for fax in faxes if fax.can_be_undone(now_s)]
        for fax in taken_back:
            self._move(fax, State.CANCELLED, "story.undone")
        if taken_back:
            ids = [fax.id for fax in taken_back]
            self._journal.write_act(_about("taken_back", ids, now_s))
        return taken_back, [fax for fax in faxes if not fax.can_be_undone(now_s)]


def _same_documents(one: Payload, other: Payload) -> bool:
    if one.urls or other.urls:
        return one.urls == other.urls
    return _contents(one) == _contents(other)


def _contents(payload: Payload) -> "list[tuple[str | None, str]]":
    return [(item.sha256, item.selection) for item in payload.documents]


def _sent(ids: "Sequence[int]", at_s: float) -> "Act":
    return _about("sent", ids, at_s)


def _about(what: str, ids: "Sequence[int]", at_s: float) -> "Act":
    """An act on one fax, or on many that came in one go: their numbers follow one another."""
    from faxdesk.domain.acts import Act

    if len(ids) == 1:
        return Act(what=what, at_s=at_s, fax_id=ids[0])
    return Act(what=what, at_s=at_s, detail={"first": min(ids), "last": max(ids), "count": len(ids)})
