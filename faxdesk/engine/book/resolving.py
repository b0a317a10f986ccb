"""Who is meant by what somebody wrote after --to: a number, a contact's name, or a group after an @."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.people.folding import fold
from faxdesk.domain.people.recipient import Recipient
from faxdesk.domain.words import listed
from faxdesk.engine.book.directory import FEWEST_SIGNS

if TYPE_CHECKING:
    from faxdesk.domain.people.contact import Contact
    from faxdesk.domain.words import Message
    from faxdesk.engine.address_book import AddressBook

AskDirectory = Callable[[str], Sequence[Recipient]]
"""Whoever the office's directory finds by a name, each number by itself."""

_MOST_NAMED: Final = 10
"""Of contacts that a name may mean, so many are listed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolved:
    """Who is meant.

    Attributes:
        warning: what is odd about the number that was written.
    """

    recipients: tuple[Recipient, ...]
    warning: "Message | None" = None


def resolve(
    text: str, book: "AddressBook", *, default_country: str, directory: "AskDirectory | None" = None
) -> Resolved:
    """Raises InvalidInputError where it is nobody, or may be several contacts, which are then listed.

    Args:
        directory: asked for a name that the book doesn't have; may raise DirectoryError.
    """
    if text.startswith("@"):
        return Resolved(recipients=_of_group(text[1:], book))
    from faxdesk.numbering import recognise

    number = recognise(text, default_country=default_country)
    if number.address is not None:
        return Resolved(recipients=(named(number.address, book),), warning=number.message)
    if any(map(str.isalpha, text)) and (contact := _called(text, book)) is not None:
        return Resolved(recipients=(_recipient(contact),))
    if directory is not None and sum(map(str.isalpha, text)) >= FEWEST_SIGNS:
        found = _only_one(text, directory(text))
        if found is not None:
            return Resolved(recipients=(found,))
    if number.message is not None and any(map(str.isdecimal, text)):
        raise InvalidInputError("to", number.message.code, **number.message.values)
    raise InvalidInputError("to", "contact.nobody")


def the_contact(text: str, book: "AddressBook", *, default_country: str) -> "Contact":
    """The one contact of this id, number or name; raises InvalidInputError where it isn't one."""
    from faxdesk.numbering import recognise

    if text.isascii() and text.isdecimal() and (found := book.contacts([int(text)])):
        return found[0]
    address = recognise(text, default_country=default_country).address
    if address is not None and (known := book.known([address])):
        found = book.contacts(list(dict.fromkeys(each.contact_id for each in known)))
        return _only(found, text)
    if (contact := _called(text, book)) is None:
        raise InvalidInputError("who", "contact.nobody_called", name=text)
    return contact


def named(address: str, book: "AddressBook") -> Recipient:
    """The recipient at an address, by the name that the book has for it where that is one alone."""
    known = book.known([address])
    if len({each.contact_id for each in known}) != 1:
        return Recipient(address=address)
    return Recipient(
        address=address, name=known[0].name, company=known[0].company, contact_id=known[0].contact_id
    )


def _called(text: str, book: "AddressBook") -> "Contact | None":
    """The one contact that is called so, else the one that is found by it; None where there is none."""
    found = book.search(text, limit=_MOST_NAMED)
    called = [each for each in found if fold(text) in _names(each)] or found
    return _only(called, text) if called else None


def _only(contacts: "Sequence[Contact]", text: str) -> "Contact":
    if len(contacts) > 1:
        lines = "; ".join(map(_line, contacts))
        raise InvalidInputError("to", "contact.several", name=text, listed=lines)
    return contacts[0]


def _only_one(text: str, found: "Sequence[Recipient]") -> Recipient | None:
    """The one that the directory means; None where it knows nobody."""
    if len(found) > 1:
        lines = "; ".join(listed((each.name, each.company, each.address)) for each in found[:_MOST_NAMED])
        raise InvalidInputError("to", "contact.several", name=text, listed=lines)
    return next(iter(found), None)


def _names(contact: "Contact") -> set[str]:
    return {fold(contact.title), fold(f"{contact.name} {contact.company}")}


def _line(contact: "Contact") -> str:
    number = contact.fax_number
    return listed((contact.name, contact.company, number.address if number is not None else ""))


def _recipient(contact: "Contact") -> Recipient:
    recipient = contact.recipient()
    if recipient is None:
        raise InvalidInputError("to", "contact.no_fax_number", name=contact.title)
    return recipient


def _of_group(name: str, book: "AddressBook") -> tuple[Recipient, ...]:
    group = next((each for each in book.groups() if fold(each.name) == fold(name)), None)
    if group is None:
        raise InvalidInputError("to", "contact.no_such_group", group=name)
    recipients = tuple(map(_recipient, book.members(group.id)))
    if not recipients:
        raise InvalidInputError("to", "contact.empty_group", group=group.name)
    return recipients
