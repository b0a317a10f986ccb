"""Who stands in the To field: a number as it was understood, and whose it is."""

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from faxdesk.domain.people.recipient import Recipient

if TYPE_CHECKING:
    from faxdesk.domain.words import Message
    from faxdesk.engine.book.pasting import PastedRow
    from faxdesk.numbering import Recognised


@dataclass(frozen=True, kw_only=True)
class Addressee:
    """One party of the next fax.

    Attributes:
        address: what the provider takes; None where the number is impossible.
        display: how people read the number; as typed where it is impossible.
        message: why it is impossible or unusual.
        name, company, contact_id: as in Recipient.
        group: the list it came with, which is one chip; "" for a chip of its own.
        is_from_directory: the office's directory knows them, and the book doesn't yet.
    """

    address: str | None
    display: str
    message: "Message | None" = None
    name: str = ""
    company: str = ""
    contact_id: int | None = None
    group: str = ""
    is_from_directory: bool = False

    @property
    def is_usable(self) -> bool:
        return self.address is not None

    @property
    def title(self) -> str:
        """How a person calls it: by its name where there is one."""
        return self.name or self.display

    @cached_property
    def recipient(self) -> Recipient | None:
        """The party as the engine knows it; None where the number is impossible.

        Made once: with each change of the fax it is asked of thousands.
        """
        if self.address is None:
            return None
        return Recipient(
            address=self.address, name=self.name, company=self.company, contact_id=self.contact_id
        )


def of_number(number: "Recognised") -> Addressee:
    """Of a number that was typed: nothing but the number is known."""
    return Addressee(address=number.address, display=number.display, message=number.message)


def of_pasted(row: "PastedRow", *, group: str = "") -> Addressee:
    """Of a row with a number that was pasted."""
    number = row.number
    assert number is not None  # noqa: S101 - a row without one can't be chosen
    return Addressee(
        address=number.address,
        display=number.display,
        message=number.message,
        name=row.name,
        company=row.company,
        group=group,
    )


def of_recipient(recipient: Recipient, *, group: str = "", is_from_directory: bool = False) -> Addressee:
    """Of somebody whom the book or the queue knows."""
    from faxdesk.numbering import recognise

    found = recognise(recipient.address, default_country="")
    return Addressee(
        address=recipient.address,
        display=found.display,
        message=found.message,
        name=recipient.name,
        company=recipient.company,
        contact_id=recipient.contact_id,
        group=group,
        is_from_directory=is_from_directory,
    )
