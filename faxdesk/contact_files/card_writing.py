"""The book as vCards of version 3.0, which phones, Outlook and Macs all read."""

from collections.abc import Iterable
from typing import Final

from faxdesk.domain.people.contact import Contact, LineKind

_TYPES: Final = {
    LineKind.FAX: ["WORK", "FAX"],
    LineKind.VOICE: ["WORK", "VOICE"],
    LineKind.MOBILE: ["CELL"],
    LineKind.OTHER: ["PAGER"],
}


def write_cards(contacts: Iterable[Contact]) -> bytes:
    """A card each, in UTF-8. The settings of a contact's faxes have no place in a card."""
    return "".join(map(_card, contacts)).encode()


def _card(contact: Contact) -> str:
    from vobject import vCard
    from vobject.vcard import Name

    card = vCard()
    card.add("fn").value = contact.title
    *given, family = contact.name.split() or [""]
    card.add("n").value = Name(family=family, given=" ".join(given))
    if contact.company:
        card.add("org").value = [contact.company]
    for place, number in enumerate(contact.numbers, start=1):
        entry = card.add("tel")
        entry.value = number.address
        entry.type_paramlist = _TYPES[number.kind] + (["PREF"] if number.is_default else [])
        if number.label:
            entry.group = f"item{place}"
            label = card.add("x-ablabel")
            label.value, label.group = number.label, entry.group
    if contact.notes:
        card.add("note").value = contact.notes
    if contact.groups:
        card.add("categories").value = list(contact.groups)
    text: str = card.serialize()
    return text
