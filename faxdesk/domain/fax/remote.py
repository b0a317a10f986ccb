"""What the provider tells of the account: its applications, numbers and money."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal


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
class FaxCharge:
    """What the account was charged for a fax.

    Attributes:
        remote_id: the provider's id of the fax.
        pages: as they were counted there; None where that isn't told.
    """

    remote_id: str
    amount: "Decimal"
    currency: str
    pages: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """The account's money, in `currency`."""

    balance: "Decimal"
    available_credit: "Decimal"
    currency: str
