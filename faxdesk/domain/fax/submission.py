"""What is to be sent to whom: the documents, the file they became, and one press of Send."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from faxdesk.domain.fax.timing import NOW, Timing
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.people.recipient import Recipient

if TYPE_CHECKING:
    from faxdesk.domain.document.cover import Cover


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
        return self.spool_name is not None


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
