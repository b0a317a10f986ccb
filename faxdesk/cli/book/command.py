"""What faxdesk contacts does, action by action."""

import getpass
from argparse import Namespace
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

from faxdesk.app import App
from faxdesk.cli import said
from faxdesk.cli.book.files import export_contacts, import_contacts
from faxdesk.cli.book.finding import find
from faxdesk.cli.book.output import contact_json, contact_line
from faxdesk.cli.output import note, print_json, say
from faxdesk.cli.status import Exit
from faxdesk.domain import words
from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.options import Quality
from faxdesk.domain.people.contact import (
    Contact,
    ContactNumber,
    ContactSettings,
    DoNotFax,
    LineKind,
)
from faxdesk.engine.address_book import AddressBook
from faxdesk.engine.book.resolving import the_contact
from faxdesk.engine.session import Session


def run(given: Namespace) -> int:
    """Do one of the words; what it printed says what it did."""
    with App("demo" if given.is_demo else "real", sends=False) as session:
        return _ACTIONS[given.action](session, given)


def country_of(session: Session) -> str:
    """The country whose numbers are written without one."""
    return session.desk.settings.load().default_country


def _list(session: Session, given: Namespace) -> int:
    book = session.address_book
    group = book.group(given.group).id if given.group else None
    ids = book.ids(text=" ".join(given.text), group=group)
    _print(book, ids, given)
    if not ids and not given.json:
        say(
            said.told("No contact.") if given.text or given.group else said.told("The address book is empty.")
        )
    return Exit.OK


def _add(session: Session, given: Namespace) -> int:
    country = country_of(session)
    given_numbers = (
        *((LineKind.FAX, each) for each in (*given.faxes, *given.fax)),
        *((LineKind.VOICE, each) for each in given.phone),
        *((LineKind.MOBILE, each) for each in given.mobile),
    )
    contact = Contact(
        name=given.name or given.words or "",
        company=given.company or "",
        numbers=tuple(_number(text, kind, country) for kind, text in given_numbers),
        attention=given.attention or "",
        notes=(given.notes or "").replace("\\n", "\n"),
        language=given.language or "",
        settings=ContactSettings(
            cover=given.cover,
            quality=Quality(given.quality) if given.quality else None,
            monochrome=given.monochrome,
            is_t38_off=given.no_t38,
            has_slower_tries=given.slower_tries,
        ),
        groups=tuple(given.group),
        is_favourite=given.favourite,
        do_not_fax=_do_not_fax(session, given.do_not_fax),
    )
    _print(session.address_book, session.address_book.add([contact]).added, given)
    return Exit.OK


def _remove(session: Session, given: Namespace) -> int:
    book = session.address_book
    contacts = _meant(session, given.who)
    book.remove([each.id for each in contacts])
    for contact in contacts:
        if given.json:
            print_json(contact_json(contact))
        else:
            say(said.told("Removed: {contact_line}", contact_line=contact_line(contact)))
    return Exit.OK


def _groups(session: Session, given: Namespace) -> int:
    book = session.address_book
    if given.group is None:
        if given.add or given.take_out or given.rename or given.remove:
            raise InvalidInputError("group", "contact.which_group")
        for group in book.groups():
            if given.json:
                print_json({"name": group.name, "members": group.members})
            else:
                say(f"{group.name}  ({group.members})")
        return Exit.OK
    if given.add:
        book.put_in_group([each.id for each in _meant(session, given.add)], given.group)
    group = book.group(given.group)
    if given.take_out:
        book.take_out_of_group([each.id for each in _meant(session, given.take_out)], group.name)
    if given.rename:
        book.rename_group(group.id, given.rename)
    if given.remove:
        book.remove_group(group.id)
        return Exit.OK
    _print(book, book.ids(group=group.id), given)
    return Exit.OK


def _meant(session: Session, texts: Iterable[str]) -> list[Contact]:
    book, country = session.address_book, country_of(session)
    contacts = [the_contact(text, book, default_country=country) for text in texts]
    return list({each.id: each for each in contacts}.values())


def _number(text: str, kind: LineKind, country: str) -> ContactNumber:
    from faxdesk.numbering import recognise

    label, parted, number = text.rpartition("=")
    if not parted or not label.strip() or "sip:" in label.lower() or ";" in label:
        label, number = "", text
    found = recognise(number, default_country=country)
    if found.address is None:
        why = found.message or words.Message(code="input.to_impossible")
        error = InvalidInputError("number", why.code, **why.values)
        error.add_note(f"“{number}”")
        raise error
    if found.message is not None:
        note(f"faxdesk: {number}: {words.text(found.message)}")
    return ContactNumber(address=found.address, kind=kind, label=label.strip())


def _do_not_fax(session: Session, reason: str | None) -> DoNotFax | None:
    if reason is None:
        return None
    return DoNotFax(reason=reason, by=getpass.getuser(), since_s=session.now_s())


def _print(book: AddressBook, ids: Sequence[int], given: Namespace) -> None:
    for start in range(0, len(ids), _AT_ONCE):
        for contact in book.contacts(ids[start : start + _AT_ONCE]):
            if given.json:
                print_json(contact_json(contact))
            else:
                say(contact_line(contact))


_AT_ONCE: Final = 500

_ACTIONS: Final[dict[str, Callable[[Any, Namespace], int]]] = {
    "list": _list,
    "find": find,
    "add": _add,
    "remove": _remove,
    "groups": _groups,
    "import": import_contacts,
    "export": export_contacts,
}
