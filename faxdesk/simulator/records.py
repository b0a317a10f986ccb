"""What the simulator keeps of a fax and of an uploaded file, and how it is written down."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, Final, Self

from faxdesk.simulator.papers import Paper

ENDED = frozenset({"delivered", "failed"})


def iso(at_s: float) -> str:
    """A stamp as the API writes it: whole seconds, UTC, e.g. 2020-05-05T09:59:12Z."""
    return datetime.fromtimestamp(int(at_s), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


PAGE_PRICE: Final = Decimal("0.0070")
"""What the simulator's account pays for a page."""


@dataclass(frozen=True, slots=True)
class Mark:
    """From `at_s` on the fax has this status."""

    at_s: float
    status: str
    reason: str | None = None


@dataclass(slots=True, kw_only=True)
class FaxRecord:
    """A fax at the provider.

    Its status at any time follows from its marks; what isn't decided yet is the next event, which is
    dealt with, in order of time over all faxes, as soon as anybody looks.

    Attributes:
        seq: counts up from 1 over all faxes, in order of creation.
        values: the send request's fields as they were given.
        next_event: "media" or "originate", due at next_event_at_s; None when all is decided.
        cancel_at_s: when a cancel takes effect, or None.
        call_from_s, call_until_s: when the fax holds a line; None while it has made no call.
        processed_at_s: when its document had been processed, or None.
        body: name of the stored copy of its document, for the links; None when none was asked for.
        token: the unguessable part of its links.
        is_removed: deleted; the API knows it no more, but its call goes on.
    """

    id: str
    seq: int
    values: dict[str, Any]
    created_s: float
    paper: Paper
    marks: list[Mark]
    next_event: str | None
    next_event_at_s: float
    token: str
    body: str | None = None
    cancel_at_s: float | None = None
    call_from_s: float | None = None
    call_until_s: float | None = None
    processed_at_s: float | None = None
    is_removed: bool = False

    @property
    def to(self) -> str:
        return str(self.values["to"])

    @property
    def connection_id(self) -> str:
        return str(self.values["connection_id"])

    def mark_at(self, now_s: float) -> Mark:
        """The mark that counts at `now_s`."""
        return next((mark for mark in reversed(self.marks) if mark.at_s <= now_s), self.marks[0])

    def to_stored(self) -> dict[str, Any]:
        """For the state directory."""
        return asdict(self)

    @classmethod
    def from_stored(cls, stored: Mapping[str, Any]) -> Self:
        """The opposite of to_stored."""
        marks = [Mark(**mark) for mark in stored["marks"]]
        return cls(**{**stored, "marks": marks, "paper": Paper(**stored["paper"])})


@dataclass(slots=True, kw_only=True)
class MediaRecord:
    """A file that was uploaded under a name.

    Attributes:
        id: names its file on disk, so that a media_name never becomes a path.
    """

    id: str
    name: str
    content_type: str
    created_s: float
    expires_s: float
    paper: Paper

    def to_json(self) -> dict[str, Any]:
        """As the API shows it."""
        return {
            "record_type": "media",
            "media_name": self.name,
            "content_type": self.content_type,
            "created_at": iso(self.created_s),
            "updated_at": iso(self.created_s),
            "expires_at": iso(self.expires_s),
        }

    def to_stored(self) -> dict[str, Any]:
        """For the state directory."""
        return asdict(self)

    @classmethod
    def from_stored(cls, stored: Mapping[str, Any]) -> Self:
        """The opposite of to_stored."""
        return cls(**{**stored, "paper": Paper(**stored["paper"])})


@dataclass(frozen=True, slots=True, kw_only=True)
class SimulatedFax:
    """A fax as it stands, for tests and the demo.

    Attributes:
        pages: None where the document couldn't be read.
        values: the send request's fields as they were given.
        ended_s: when it came to its end, None while it is under way.
        is_removed: deleted or forgotten: the API answers 404, but the fax was made.
    """

    id: str
    to: str
    from_: str
    connection_id: str
    status: str
    failure_reason: str | None
    client_state: str | None
    media_name: str | None
    created_at: str
    created_s: float
    updated_at: str
    ended_s: float | None
    pages: int | None
    is_removed: bool
    values: Mapping[str, Any] = field(repr=False)

    @property
    def has_ended(self) -> bool:
        return self.status in ENDED


def snapshot(fax: FaxRecord, now_s: float) -> SimulatedFax:
    """The fax as it stands at `now_s`."""
    mark = fax.mark_at(now_s)
    return SimulatedFax(
        id=fax.id,
        to=fax.to,
        from_=fax.values["from"],
        connection_id=fax.connection_id,
        status=mark.status,
        failure_reason=mark.reason,
        client_state=fax.values.get("client_state"),
        media_name=fax.values.get("media_name"),
        created_at=iso(fax.created_s),
        created_s=fax.created_s,
        updated_at=iso(mark.at_s),
        ended_s=mark.at_s if mark.status in ENDED else None,
        pages=fax.paper.pages,
        is_removed=fax.is_removed,
        values=dict(fax.values),
    )


def fax_json(fax: FaxRecord, now_s: float, link_base: str, *, can_draw: bool) -> dict[str, Any]:
    """The API's fax object at `now_s`; links begin with `link_base`.

    Args:
        can_draw: whether there are previews at all.
    """
    mark, values = fax.mark_at(now_s), fax.values
    has_links = fax.body is not None and fax.processed_at_s is not None and fax.processed_at_s <= now_s
    preview_format = values.get("preview_format", "tiff")
    return {
        "record_type": "fax",
        "id": fax.id,
        "connection_id": fax.connection_id,
        "direction": "outbound",
        "to": fax.to,
        "from": values["from"],
        "from_display_name": values.get("from_display_name", values["from"]),
        "media_url": values.get("media_url"),
        "media_name": values.get("media_name"),
        "quality": values.get("quality", "high"),
        "status": mark.status,
        "failure_reason": mark.reason or None,
        "internal_failure_reason": None if mark.reason is None else f"sip 603 {mark.reason}".strip(),
        "webhook_url": values.get("webhook_url"),
        "webhook_failover_url": None,
        "store_media": values.get("store_media", False),
        "store_preview": values.get("store_preview", False),
        "stored_media_url": (
            f"{link_base}/{fax.token}/document.pdf" if has_links and values.get("store_media") else None
        ),
        "preview_url": (
            f"{link_base}/{fax.token}/preview.{preview_format}"
            if has_links and can_draw and values.get("store_preview")
            else None
        ),
        "client_state": values.get("client_state"),
        "created_at": iso(fax.created_s),
        "updated_at": iso(mark.at_s),
    }


def charge_json(fax: FaxRecord) -> dict[str, Any]:
    """A detail record: what a fax has cost, as a decimal string."""
    pages = fax.paper.pages or 0
    return {
        "record_type": "fax",
        "id": fax.id,
        "direction": "outbound",
        "pages": pages,
        "cost": str(PAGE_PRICE * pages),
        "currency": "USD",
    }
