"""The book as vCards: of version 3.0, which phones, Outlook and Macs all read, or of 4.0 (RFC 6350)."""

from collections.abc import Iterable
from typing import Any, Final

from faxdesk.domain.people.contact import Contact, ContactNumber, LineKind

_TYPES: Final = {
    LineKind.FAX: ["WORK", "FAX"],
    LineKind.VOICE: ["WORK", "VOICE"],
    LineKind.MOBILE: ["CELL"],
    LineKind.OTHER: ["PAGER"],
}


def write_cards(contacts: Iterable[Contact], *, is_version_4: bool = False) -> bytes:
    """A card each, in UTF-8. The settings of a contact's faxes have no place in a card."""
    return "".join(_card(contact, is_version_4=is_version_4) for contact in contacts).encode()


def _card(contact: Contact, *, is_version_4: bool) -> str:
    from vobject import vCard
    from vobject.vcard import Name

    card = vCard()
    if is_version_4:
        card.add("version").value = "4.0"
    card.add("fn").value = contact.title
    *given, family = contact.name.split() or [""]
    card.add("n").value = Name(family=family, given=" ".join(given))
    if contact.company:
        card.add("org").value = [contact.company]
    for place, number in enumerate(contact.numbers, start=1):
        entry = card.add("tel")
        if is_version_4:
            _as_uri(entry, number)
        else:
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
    if is_version_4 and contact.language:
        card.add("lang").value = contact.language
    text: str = card.serialize()
    return text


def _as_uri(entry: Any, number: ContactNumber) -> None:
    """As version 4.0 wants a number: an address with its scheme, and the default one by its rank."""
    is_address = ":" in number.address  # SIP has its own scheme
    entry.value = number.address if is_address else f"tel:{number.address}"
    entry.value_param = "uri"
    entry.type_paramlist = [each.lower() for each in _TYPES[number.kind]]
    if number.is_default:
        entry.pref_param = "1"
