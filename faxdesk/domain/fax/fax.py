"""What is sent to whom by one press of Send, and each fax of it as the journal keeps it.

Times are seconds since 1970.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from faxdesk.domain.fax.estimate import expected_line_s
from faxdesk.domain.fax.priority import Priority
from faxdesk.domain.fax.state import FOLLOWED, NEEDS_PERSON, Group, PendingRequest, State, group_of
from faxdesk.domain.fax.timing import NOW, Timing
from faxdesk.domain.options import FaxOptions, Way
from faxdesk.domain.people.recipient import Recipient
from faxdesk.domain.words import Message

if TYPE_CHECKING:
    from faxdesk.domain.document.cover import Cover
    from faxdesk.domain.hours import Hours


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One document as the person named it; for a web address only the name is known.

    Attributes:
        sha256: of the file as it was added, whatever was made of it for the fax; of what stands on a cover
            that is sent alone.
        pages: those that are sent.
        selection: which those are, and how they were turned, as Arrangement.key says; "" for all as they are.
    """

    name: str
    sha256: str | None = None
    pages: int | None = None
    size_bytes: int | None = None
    selection: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Payload:
    """What travels: one file in the spool, or web addresses that the provider fetches.

    Attributes:
        spool_name: the private copy's name, None for web addresses.
        sha256: of the private copy.
        pages: in all, None where nobody counted.
        documents: what it was made of, in order.
        part, parts: which of how many faxes it is, where one would have been too long.
        line_s: the seconds on the line that its dots foretell (see line_time.py); None where nobody looked.
    """

    documents: tuple[Document, ...]
    spool_name: str | None = None
    urls: tuple[str, ...] = ()
    sha256: str | None = None
    size_bytes: int | None = None
    pages: int | None = None
    part: int = 1
    parts: int = 1
    line_s: float | None = None

    @property
    def has_file(self) -> bool:
        """Whether it is, or was, a file of FaxDesk's, and no web addresses."""
        return self.spool_name is not None or (self.sha256 is not None and not self.urls)


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """One press of Send: the same payload to one or several recipients.

    Attributes:
        later_parts: what goes after the payload, each once the one before it has ended.
        recipients: no two with the same address.
        not_before_s: they go not before this time.
        timing: what else was chosen of when they go.
        zones: the time zone of a recipient by address, where their clock is the one that counts.
        cover: the page before the documents, where all these recipients get the same.
        undo_until_s: so long they wait, that they can be taken back.
        expires_at_s: what has not gone by then fails instead; None where it may wait for ever.
    """

    payload: Payload
    recipients: tuple[Recipient, ...]
    from_number: str
    options: FaxOptions
    not_before_s: float = 0.0
    undo_until_s: float = 0.0
    expires_at_s: float | None = None
    later_parts: tuple[Payload, ...] = ()
    timing: Timing = NOW
    zones: Mapping[str, str] = field(default_factory=dict)
    cover: "Cover | None" = None

    def timing_of(self, recipient: Recipient) -> Timing:
        """When it goes to this recipient."""
        return self.timing.in_zone(self.zones.get(recipient.address, ""))


@dataclass(frozen=True, slots=True, kw_only=True)
class Fax:
    """One fax to one recipient.

    Attributes:
        submission_id: names the press of Send it came from.
        not_before_s: a queued fax goes not before this: the time that was chosen, or of its next try.
        undo_until_s: so long it waits, that it can be taken back at once; 0.0 where it need not.
        hours: only in these it goes, with each try; None for any time of the day.
        hours_until_s: a queued fax goes not after this time; then the next hours are looked for.
        deadline_s: when it must be there, None where it need not.
        is_held_when_late: after the deadline a person is asked instead of sending it late.
        cover: the page that goes before its documents, as made for this recipient; None where there is none.
        line_s: how long it is likely to be on the line: what its dots foretell, and longer where earlier
            faxes to this recipient took longer; None where nobody looked at its pages.
        took_s: how long it was on the line when it was delivered, as far as that was seen.
        expires_at_s: a fax that has not gone by then fails instead; None where it may wait for ever.
        tries: transmissions that count against the retry policy, since a person last sent it off.
        attempts: all transmissions ever.
        by_user: the user of the system who sent it, "" where that is not known.
        person: the user of the team's database who sent it; the server vouches for it. "" outside a team.
        desk, desk_name: the sign of the desk it is from, and what that was called; "" outside a team.
        owner: the worker that has it in hand, None where nobody has.
        needs_attention: stands before a person; only what the provider has goes on by itself then.
        message: what happened last, for a person.
        number_is_taken: another fax to the same recipient is under way.
        waits_for_part: an earlier part of the same has not ended.
        broadcast_id: the broadcast that it is one of, None where it was sent by itself.
        is_broadcast_paused: a person has paused that broadcast; what has not begun waits.
        purged_at_s: when its document was deleted, its time being up; None while it is kept.
    """

    id: int
    submission_id: str
    recipient: Recipient
    from_number: str
    payload: Payload
    payload_id: int
    options: FaxOptions
    state: State
    state_since_s: float
    not_before_s: float
    undo_until_s: float
    expires_at_s: float | None
    tries: int
    attempts: int
    pending_request: PendingRequest | None
    attempt_id: int | None
    media_id: int | None
    remote_id: str | None
    remote_status: str | None
    failure_reason: str | None
    message: Message
    needs_attention: bool
    is_urgent: bool
    created_at_s: float
    updated_at_s: float
    number_is_taken: bool = False
    waits_for_part: bool = False
    owner: str | None = None
    priority: Priority = Priority.NORMAL
    hours: "Hours | None" = None
    hours_until_s: float | None = None
    deadline_s: float | None = None
    is_held_when_late: bool = False
    cover: "Cover | None" = None
    line_s: float | None = None
    took_s: float | None = None
    broadcast_id: int | None = None
    is_broadcast_paused: bool = False
    by_user: str = ""
    person: str = ""
    desk: str = ""
    desk_name: str = ""
    purged_at_s: float | None = None

    @property
    def is_purged(self) -> bool:
        """Whether its document was deleted by retention."""
        return self.purged_at_s is not None and self.payload.has_file

    @property
    def expected_s(self) -> float:
        """Seconds on the line, foretold or reckoned by its pages."""
        return expected_line_s(self.line_s, self.payload.pages)

    @property
    def goes_from_s(self) -> float:
        """A queued fax goes from then on."""
        return max(self.not_before_s, self.undo_until_s)

    def can_be_undone(self, now_s: float) -> bool:
        """Whether it certainly has not gone, and waits only so that it can be taken back."""
        return self.state is State.QUEUED and not self.attempts and self.undo_until_s > now_s

    def stands_as(self, seen: "Fax") -> bool:
        """Whether it is in the state and the hands in which it was `seen`."""
        return self.state is seen.state and self.owner == seen.owner

    def asks_as(self, seen: "Fax") -> bool:
        """Whether nobody has decided about it since it was `seen`."""
        return (self.state, self.pending_request, self.needs_attention, self.attempts) == (
            seen.state,
            seen.pending_request,
            seen.needs_attention,
            seen.attempts,
        )

    @property
    def can_be_decided(self) -> bool:
        """Whether a person may say what becomes of it: in doubt, on hold, being cancelled or never ending."""
        is_overdue = self.state in FOLLOWED and self.needs_attention
        return self.state in NEEDS_PERSON or self.state is State.CANCELLING or is_overdue

    @property
    def group(self) -> Group:
        """What it is counted among."""
        return group_of(self.state, needs_attention=self.needs_attention)

    @property
    def way(self) -> Way:
        """How its document travels; see options.choose_way."""
        if not self.payload.has_file:
            return Way.MEDIA_URL
        return Way.CONTENTS if self.options.store_media else Way.MEDIA_NAME


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One line of a fax's history: a move (or, with equal states, something worth telling) and its cause.

    Attributes:
        detail: facts for the curious: the provider's words, ids, codes.
    """

    id: int
    fax_id: int
    at_s: float
    source: State | None
    target: State
    cause: Message
    detail: Mapping[str, Any] = field(default_factory=dict)
