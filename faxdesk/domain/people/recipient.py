"""Who a fax goes to."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

STAND_IN: Final = "***"
"""What stands for a number that was taken out begins so, as no number or SIP URI does; the rest is random."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """One party a fax is sent to, from Send to the journal. Two are the same party where `address` is.

    Attributes:
        address: a number in E.164 or a SIP URI: what is dialled and compared.
        name: as the sender knows them, "" where only the address is known; for people to read alone.
        company: where they are, "" where that isn't known or is the name itself.
        contact_id: the contact it was chosen from; None for one that was typed.
    """

    address: str
    name: str = ""
    company: str = ""
    contact_id: int | None = None

    @property
    def is_forgotten(self) -> bool:
        """Whether number and names were taken out: the address only tells one recipient from another."""
        return self.address.startswith(STAND_IN)


def recipients_at(addresses: Iterable[str]) -> tuple[Recipient, ...]:
    """Recipients of whom nothing but the address is known."""
    return tuple(Recipient(address=address) for address in addresses)
