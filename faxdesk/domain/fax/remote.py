"""What the provider tells: its faxes, media, applications, numbers, money."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from faxdesk.domain.fax.failure import reason_of

if TYPE_CHECKING:
    from decimal import Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoteFax:
    """One fax as the provider shows it; fields that FaxDesk doesn't use are left out.

    Attributes:
        status: as spelled by the provider, also when this version doesn't know it.
        created_at_s: seconds since 1970 by the provider's clock, None where it gave none.
        failure_reason: set once failed, by newer servers; None where none was given.
        duration_s: how long the call took; None where that isn't told: the provider does so in its events
            alone, for who has a server for them. The same holds for `pages`: how many went.
        internal_failure_reason: more about a failure, in words that nobody documents.
    """

    id: str
    status: str
    to: str = ""
    from_number: str = ""
    connection_id: str = ""
    direction: str = ""
    client_state: str | None = None
    media_name: str | None = None
    created_at_s: float | None = None
    failure_reason: str | None = None
    internal_failure_reason: str | None = None
    duration_s: float | None = None
    pages: int | None = None
    preview_url: str | None = None
    stored_media_url: str | None = None

    @property
    def reason(self) -> str | None:
        """Why it failed; None where nothing was said."""
        return reason_of(self.failure_reason, self.internal_failure_reason)


ACCEPTED_STATUSES: Final = frozenset(
    {"queued", "media.processing", "media.processed", "initiated", "originated"}
)
SENDING_STATUSES: Final = frozenset({"sending"})
DELIVERED_STATUS: Final = "delivered"
FAILED_STATUS: Final = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoteMedia:
    """An uploaded document; `expires_at_s` by the provider's clock, None where it gave none."""

    media_name: str
    content_type: str = ""
    expires_at_s: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FaxApplication:
    """What Telnyx calls a Fax Application: the connection a fax is sent with.

    Attributes:
        channel_limit: calls at once that the application allows; None where it sets no limit.
    """

    id: str
    name: str
    is_active: bool
    channel_limit: int | None
    outbound_voice_profile_id: str | None

    @property
    def can_send(self) -> bool:
        """An application without an outbound voice profile can't send."""
        return self.is_active and bool(self.outbound_voice_profile_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnNumber:
    """A phone number of the account, in E.164."""

    number: str
    status: str
    connection_id: str | None
    country: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """The account's money, in `currency`."""

    balance: "Decimal"
    available_credit: "Decimal"
    currency: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SendRequest:
    """What POST /faxes needs besides the options; exactly one way carries the document.

    Attributes:
        client_state: Base64, returned on the fax and every event; `contents` can't carry it.
    """

    connection_id: str
    to: str
    from_number: str
    client_state: str | None = None
    media_name: str | None = None
    media_urls: tuple[str, ...] = ()
