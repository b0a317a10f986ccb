"""What is known of the numbers that a fax is about to go to: each thing is looked up once, when asked for."""

import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Final

from faxdesk.domain.people.guard import GuardSettings
from faxdesk.domain.people.nearness import near, near_among
from faxdesk.domain.people.recipient import Recipient
from faxdesk.engine.compose.concern import Past, Proposal

if TYPE_CHECKING:
    from faxdesk.domain.people.contact import ContactNumber, KnownNumber

_FAX: Final = re.compile("fax|t[eé]l[eé]copi", re.IGNORECASE)
_PHONE: Final = re.compile(
    r"phone|\b(?:tel|cell|mobile?|voice|handy|m[oó]vil|portable|cellulare|direct)\b|t[eé]l[eé]?[fp]",
    re.IGNORECASE,
)
"""What offices call a number that people answer, in the languages around."""

_FEW: Final = 40
"""So many strangers have their neighbours looked for one by one, some 250 each."""

_LOOKED_UP: Final = 10_000
"""So many numbers are looked for one by one; for more than these all known ones are read at once."""


class NumberFacts:
    """Of one proposal."""

    def __init__(self, proposal: Proposal, past: Past, settings: GuardSettings | None = None) -> None:
        self.proposal = proposal
        self.past = past
        self.settings = settings or GuardSettings()

    @cached_property
    def strangers(self) -> tuple[Recipient, ...]:
        """Recipients by number that no fax has gone to, and none is about to."""
        before = {each.address for each in self.past.faxed_before(self._wanted(self._addresses))}
        return tuple(each for each in self._numbered if each.address not in before)

    @cached_property
    def book(self) -> "Mapping[str, Sequence[KnownNumber]]":
        """What the address book says of the recipients' numbers."""
        found: dict[str, list[KnownNumber]] = {}
        for each in self.past.in_book(self._wanted(self._addresses)):
            if each.number.address in self._addresses:
                found.setdefault(each.number.address, []).append(each)
        return found

    @cached_property
    def neighbours(self) -> dict[str, Recipient]:
        """Of the strangers that nobody wrote into the book: whose number is one slip away, by their own."""
        unknown = [each.address for each in self.strangers if each.address not in self.book]
        is_few = len(unknown) <= _FEW
        known = self._known(frozenset().union(*map(near, unknown)) if is_few else None) if unknown else {}
        found = ((address, near_among(address, known)) for address in unknown)
        return {address: _best([known[one] for one in those]) for address, those in found if those}

    @cached_property
    def countries(self) -> frozenset[str]:
        """Where faxes have arrived, and our own country, by country_key; empty before the first one has."""
        from faxdesk.numbering import country_key

        before = self.past.faxed_before(None, has_arrived=True)
        if not before:
            return frozenset()
        home = country_key(self.proposal.from_number)
        return frozenset({home, *(country_key(each.address) for each in before)})

    @cached_property
    def _numbered(self) -> tuple[Recipient, ...]:
        return tuple(each for each in self.proposal.recipients if each.address.startswith("+"))

    @cached_property
    def _addresses(self) -> frozenset[str]:
        return frozenset(each.address for each in self._numbered)

    def _known(self, addresses: frozenset[str] | None) -> dict[str, Recipient]:
        """Fax numbers in the book, and those where a fax has arrived, by address; of these, or all."""
        wanted = None if addresses is None else self._wanted(addresses)
        known = {each.address: each for each in self.past.faxed_before(wanted, has_arrived=True)}
        for each in self.past.in_book(wanted):
            if is_for_faxes(each.number):
                known[each.number.address] = Recipient(
                    address=each.number.address, name=each.name, contact_id=each.contact_id
                )
        return known

    @staticmethod
    def _wanted(addresses: frozenset[str]) -> frozenset[str] | None:
        return addresses if len(addresses) <= _LOOKED_UP else None


def is_for_faxes(number: "ContactNumber") -> bool:
    """Whether a fax may be meant for it, as the book has it; what nobody called a phone may be a fax."""
    from faxdesk.domain.people.contact import LineKind

    if number.kind is LineKind.FAX:
        return not _PHONE.search(number.label) or bool(_FAX.search(number.label))
    return number.kind is LineKind.OTHER and not _PHONE.search(number.label)


def _best(known: list[Recipient]) -> Recipient:
    """The one with a name, which tells most."""
    return next((each for each in known if each.name), known[0])
