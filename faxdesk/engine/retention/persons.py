"""Who is meant when somebody is to be forgotten: their numbers, contacts and faxes, and what others share."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.people.folding import fold
from faxdesk.domain.retention import FaxOf, Person, is_stand_in

if TYPE_CHECKING:
    from faxdesk.domain.people.contact import Contact
    from faxdesk.engine.records.journal import Journal


def person_called(journal: "Journal", text: str, *, default_country: str) -> Person:
    """By a number, or by the whole name of a contact or of a fax's recipient.

    Raises InvalidInputError where it is nobody, or several contacts.
    """
    from faxdesk.numbering import recognise

    address = recognise(text, default_country=default_country).address
    person = person_at(journal, address) if address is not None else _named(journal, text)
    if not person.is_known:
        raise InvalidInputError("who", "input.nobody", text=text)
    return person


def person_at(journal: "Journal", address: str) -> Person:
    """Everything about a number, whoever it is."""
    whole: list[int] = []
    thinned: list[int] = []
    for contact in _contacts_at(journal, address):
        (whole if len(contact.numbers) == 1 else thinned).append(contact.id)
    return Person(
        addresses=(address,),
        contact_ids=tuple(whole),
        thinned_ids=tuple(thinned),
        faxes=tuple(journal.retention.faxes_to([address])),
    )


def person_of_contact(journal: "Journal", contact: "Contact") -> Person:
    """A contact, with the faxes to it: at a number that others have as well, those that are to it."""
    addresses: list[str] = []
    shared: list[str] = []
    faxes = list(journal.retention.faxes_of_contact(contact.id))
    for number in contact.numbers:
        there = journal.retention.faxes_to([number.address])
        mine = [each for each in there if _is_of(each, contact)]
        others = [each.id for each in _contacts_at(journal, number.address) if each.id != contact.id]
        is_shared = bool(others) or len(mine) < len(there)
        (shared if is_shared else addresses).append(number.address)
        faxes += mine
    return Person(
        name=contact.title,
        addresses=tuple(addresses),
        shared=tuple(shared),
        contact_ids=(contact.id,),
        faxes=_in_order(faxes),
    )


def _named(journal: "Journal", text: str) -> Person:
    wanted = fold(text)
    if not wanted:
        return Person()
    found = journal.contacts.contacts(journal.contacts.ids(text=text))
    contacts = [each for each in found if wanted in {fold(each.name), fold(each.title)}]
    if len(contacts) > 1:
        raise InvalidInputError("who", "input.several_called_so", n=len(contacts), text=text)
    if contacts:
        return person_of_contact(journal, contacts[0])
    return _only_on_faxes(journal, text)


def _only_on_faxes(journal: "Journal", name: str) -> Person:
    """Somebody whom no contact is, and whom faxes name."""
    faxes = journal.retention.faxes_called(name)
    addresses: list[str] = []
    shared: list[str] = []
    for address in dict.fromkeys(each.address for each in faxes):
        there = journal.retention.faxes_to([address])
        is_theirs = all(fold(each.name) == fold(name) for each in there)
        is_shared = not is_theirs or bool(_contacts_at(journal, address))
        (shared if is_shared else addresses).append(address)
    return Person(name=name, addresses=tuple(addresses), shared=tuple(shared), faxes=_in_order(faxes))


def _is_of(fax: FaxOf, contact: "Contact") -> bool:
    """Whether it is theirs, and not somebody else's at the same number."""
    if fax.contact_id is not None:
        return fax.contact_id == contact.id
    return not fax.name or fold(fax.name) in {fold(contact.name), fold(contact.company)}


def _contacts_at(journal: "Journal", address: str) -> "list[Contact]":
    ids = [each.contact_id for each in journal.contacts.numbers([address])]
    return journal.contacts.contacts(list(dict.fromkeys(ids)))


def _in_order(faxes: Iterable[FaxOf]) -> tuple[FaxOf, ...]:
    """Each once; what is forgotten already is nobody's."""
    found = {each.id: each for each in faxes if not is_stand_in(each.address)}
    return tuple(found[fax_id] for fax_id in sorted(found))
