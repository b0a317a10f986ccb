"""What the panels hold at one moment: the next fax, to be sent, kept, taken away or put back."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from faxdesk.domain.choices import FaxChoices
from faxdesk.domain.fax.timing import NOW, Timing
from faxdesk.gui.documents.document_item import DocumentItem

if TYPE_CHECKING:
    from faxdesk.domain.people.recipient import Recipient
    from faxdesk.gui.cover.cover_choice import CoverState
    from faxdesk.gui.recipients.addressee import Addressee


@dataclass(frozen=True, slots=True, kw_only=True)
class Composition:
    """One fax before it is sent.

    Attributes:
        typing: what stands on the To line and is no number yet.
        items: their private copies live until they are given up.
        usual: what held before a contact's own settings, and is remembered in their place.
        cover: None as long as the window has none.
    """

    numbers: "tuple[Addressee, ...]" = ()
    typing: str = ""
    items: tuple[DocumentItem, ...] = ()
    cover: "CoverState | None" = None
    choices: FaxChoices
    usual: FaxChoices | None = None
    timing: Timing = NOW

    @property
    def addresses(self) -> tuple[str, ...]:
        """What the provider takes, of every number that can be used."""
        return tuple(each.address for each in self.numbers if each.address is not None)

    @property
    def recipients(self) -> "tuple[Recipient, ...]":
        """Who it goes to, with all that is known of them."""
        found = (each.recipient for each in self.numbers)
        return tuple(each for each in found if each is not None)
