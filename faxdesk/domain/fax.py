"""A fax, its documents, attempts and story, as the journal keeps them. Times are seconds since 1970."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from faxdesk.domain.account import Account
from faxdesk.domain.options import FaxOptions, Way
from faxdesk.domain.state import State
from faxdesk.domain.words import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One document as the person named it; for a web address only the name is known."""

    name: str
    sha256: str | None = None
    pages: int | None = None
    size_bytes: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Payload:
    """What travels: one file in the spool, or web addresses that the provider fetches.

    Attributes:
        spool_name: the private copy's name, None for web addresses.
        sha256: of the private copy.
        pages: in all, None where nobody counted.
        documents: what it was made of, in order.
    """

    documents: tuple[Document, ...]
    spool_name: str | None = None
    urls: tuple[str, ...] = ()
    sha256: str | None = None
    size_bytes: int | None = None
    pages: int | None = None

    @property
    def has_file(self) -> bool:
        return self.spool_name is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One press of Send: the same payload to one or several recipients.

    Attributes:
        recipients: E.164 numbers or SIP URIs, no two alike.
        due_s: not before this time.
    """

    payload: Payload
    recipients: tuple[str, ...]
    from_number: str
    options: FaxOptions
    due_s: float = 0.0


class Wish(StrEnum):
    """What a person asked of a fax that can't be done at once."""

    CANCEL = "cancel"
    SEND_AGAIN = "send_again"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fax:
    """One fax to one recipient.

    Attributes:
        batch: names the press of Send it came from.
        due_s: a queued fax goes not before this.
        tries: transmissions that count against the retry policy, since a person last sent it off.
        attempts: all transmissions ever.
        asks_person: stands before a person; nothing goes on by itself.
        message: what happened last, for a person.
        number_is_taken: another fax to the same recipient is under way.
    """

    id: int
    batch: str
    recipient: str
    from_number: str
    payload: Payload
    payload_id: int
    options: FaxOptions
    state: State
    state_since_s: float
    due_s: float
    tries: int
    attempts: int
    wish: Wish | None
    attempt_id: int | None
    media_id: int | None
    remote_id: str | None
    remote_status: str | None
    failure_reason: str | None
    message: Message
    asks_person: bool
    is_urgent: bool
    created_at_s: float
    updated_at_s: float
    number_is_taken: bool = False

    @property
    def way(self) -> Way:
        """How its document travels; see options.choose_way."""
        if not self.payload.has_file:
            return Way.MEDIA_URL
        return Way.CONTENTS if self.options.store_media else Way.MEDIA_NAME


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One send request and what became of it, bound to the account it was made with.

    Attributes:
        token: travelled in client_state; None where the way can't carry one.
        submitted_at_s: when the request was about to leave, by this computer's clock.
        clock_offset_s: the provider's clock minus this computer's, as last heard before the request.
        looks: how often the provider was asked about it while uncertain; the next at next_look_s.
        watch_until_s: a person decided about it; should it turn up before then after all, they are told.
    """

    id: int
    fax_id: int
    number: int
    account: Account
    way: Way
    token: str | None
    media_name: str | None
    submitted_at_s: float
    clock_offset_s: float
    remote_id: str | None = None
    remote_status: str | None = None
    failure_reason: str | None = None
    ended_at_s: float | None = None
    cancel_asked_at_s: float | None = None
    cancel_answered_at_s: float | None = None
    looks: int = 0
    next_look_s: float | None = None
    watch_until_s: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One line of a fax's story: a move (or, with equal states, something worth telling) and its cause.

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Media:
    """A document at the provider, or on its way there.

    Attributes:
        is_uploaded: a 201 was recorded.
        expires_at_s: by this computer's clock; the provider deletes it then by itself.
    """

    id: int
    payload_id: int
    base_url: str
    media_name: str
    is_uploaded: bool
    expires_at_s: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueStatus:
    """The queue as a whole.

    Attributes:
        hold: why nothing goes until a person mends it (no key, no money, ...); None when nothing is wrong.
        is_offline: the provider can't be reached at the moment.
        lines: faxes that may be under way at once.
    """

    is_paused: bool
    hold: Message | None
    is_offline: bool
    lines: int
