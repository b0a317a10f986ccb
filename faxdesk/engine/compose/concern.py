"""What a concern is, what is judged, and what the judging rests on."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from faxdesk.domain.people.recipient import Recipient
from faxdesk.domain.words import Message

if TYPE_CHECKING:
    from faxdesk.domain.document.cover import CoverFields
    from faxdesk.domain.document.line_time import LineBits
    from faxdesk.domain.fax.fax import Fax, Payload
    from faxdesk.domain.people.contact import Contact, KnownNumber
    from faxdesk.domain.people.number_failure import NumberFailure
    from faxdesk.engine.submissions import RecipientJob


class Weight(StrEnum):
    """What a person can do about a concern."""

    TELL = "tell"  # read it; it goes all the same
    ASK = "ask"  # say that it goes all the same
    REFUSE = "refuse"  # leave those recipients out


@dataclass(frozen=True, slots=True, kw_only=True)
class Concern:
    """One thing to be asked of.

    Attributes:
        code: the rule that saw it.
        message: what the matter is, and what to do, as a heading above all of its kind.
        recipients: whom it is about; empty where it is about the whole fax.
        detail: what is known of these recipients.
        at_s: since when, in seconds since 1970.
        fax_id: the fax that it rests on.
        suggestion: the number that was meant, perhaps.
        is_asked_once: who has sent it all the same isn't asked again; a script is only told.
    """

    code: str
    message: Message
    weight: Weight
    recipients: tuple[Recipient, ...] = ()
    detail: Message | None = None
    at_s: float | None = None
    fax_id: int | None = None
    suggestion: str | None = None
    is_asked_once: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """What is about to go.

    Attributes:
        own_numbers: fax numbers of the account and on the letterhead, as far as they are known.
        named_numbers: what the first page calls fax numbers.
        pages: what the documents' pages come to on the line; None for one of which nothing is known.
        monochrome: they are made so.
        cover: what stands on the cover page, None without one.
    """

    jobs: "Sequence[RecipientJob]"
    from_number: str
    own_numbers: frozenset[str] = frozenset()
    named_numbers: tuple[str, ...] = ()
    pages: "tuple[LineBits | None, ...]" = ()
    monochrome: bool = False
    cover: "CoverFields | None" = None

    @property
    def recipients(self) -> tuple[Recipient, ...]:
        """All of them, each once, in order."""
        return tuple({each.address: each for job in self.jobs for each in job.recipients}.values())

    @property
    def ours(self) -> frozenset[str]:
        """Numbers that nobody faxes to on purpose."""
        return self.own_numbers | {self.from_number}


class Past(Protocol):
    """What is asked of earlier faxes and of the address book."""

    def duplicates(self, payload: "Payload", recipients: Sequence[Recipient]) -> "list[Fax]": ...

    def last_outcomes(self, recipients: Sequence[Recipient]) -> "list[Fax]": ...

    def faxed_before(
        self, addresses: Collection[str] | None = None, *, has_arrived: bool = False
    ) -> list[Recipient]: ...

    def failed_before(self, addresses: Collection[str]) -> "list[NumberFailure]": ...

    def in_book(self, addresses: Collection[str] | None = None) -> "list[KnownNumber]": ...

    def contact(self, contact_id: int) -> "Contact | None": ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a rule has found, of some recipients or of the whole fax; see Concern."""

    recipients: tuple[Recipient, ...] = ()
    detail: Message | None = None
    at_s: float | None = None
    fax_id: int | None = None
    suggestion: str | None = None
