"""What a file of contacts would change in the book: looked at first, done in one, and taken back in one."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from faxdesk.domain.errors import FaxDeskError, FileProblemError
from faxdesk.domain.people.contact import (
    MAX_NAME_CHARS,
    MAX_NOTES_CHARS,
    NO_SETTINGS,
    Contact,
    ContactNumber,
)
from faxdesk.domain.people.folding import fold
from faxdesk.domain.words import Message, listed
from faxdesk.engine.book.merging import joined_groups, joined_numbers

if TYPE_CHECKING:
    from faxdesk.contact_files.csv_reading import Table
    from faxdesk.contact_files.raw import RawContact, RawNumber
    from faxdesk.engine.address_book import AddressBook, BookUndo


class Result(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportRow:
    """One row of the file, and what would become of it.

    Attributes:
        line: where it begins in the file, from 1.
        numbers: those of the row that were understood.
        message: why it can't be read, or what of it was left out.
        contact: as it would stand in the book; None for what is unreadable.
    """

    line: int
    result: Result
    name: str
    numbers: tuple[ContactNumber, ...] = ()
    message: Message | None = None
    contact: Contact | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """All rows in order."""

    rows: tuple[ImportRow, ...]
    writes: tuple[Contact, ...]

    def count(self, result: Result) -> int:
        return sum(row.result is result for row in self.rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactFile:
    """A file that was read: vCards, or a table whose columns may still be named by a person."""

    raws: "tuple[RawContact, ...]" = ()
    table: "Table | None" = None


def read_file(content: bytes, *, country: str) -> ContactFile:
    """What is in a file of contacts; raises FileProblemError where there is nothing.

    Args:
        country: ISO 3166 code, for the code page where the file doesn't tell.
    """
    from faxdesk.contact_files.csv_reading import read_table
    from faxdesk.contact_files.decoding import decode
    from faxdesk.contact_files.reading import cards, is_cards

    text = decode(content, country)
    if is_cards(text):
        return ContactFile(raws=tuple(cards(text)))
    table = read_table(text)
    if not table.rows:
        raise FileProblemError("contact.file_empty")
    return ContactFile(table=table)


def raws_of(file: ContactFile) -> "tuple[RawContact, ...]":
    """Its contacts; raises FileProblemError for a table of which no column is known to hold numbers."""
    if file.table is None:
        return file.raws
    from faxdesk.contact_files.csv_reading import contacts_of

    if not file.table.has_numbers:
        columns = listed(file.table.first_row)
        raise FileProblemError("contact.no_number_column", columns=columns[:500])
    return tuple(contacts_of(file.table))


def plan(raws: "Iterable[RawContact]", book: "AddressBook", *, country: str) -> ImportPlan:
    """What the rows would change; nothing is written. Reads the whole book.

    Args:
        country: ISO 3166 code for numbers without one.
    """
    planned = _Plan(book.all_contacts(), country)
    rows = tuple(planned.row(raw) for raw in raws)
    return ImportPlan(rows=rows, writes=planned.writes)


def carry_out(planned: ImportPlan, book: "AddressBook") -> "BookUndo":
    """Write it into the book; what comes back takes it all out again."""
    return book.put(planned.writes)


class _Plan:
    """The book as it would be, row after row."""

    def __init__(self, contacts: Iterable[Contact], country: str) -> None:
        self._country = country
        self._contacts: list[Contact] = []
        self._touched: dict[int, None] = {}
        self._by_name: dict[tuple[str, str], list[int]] = defaultdict(list)
        self._by_number: dict[str, list[int]] = defaultdict(list)
        self._understood: dict[str, tuple[str | None, Message | None]] = {}
        for contact in contacts:
            self._keep(contact)

    @property
    def writes(self) -> tuple[Contact, ...]:
        return tuple(self._contacts[place] for place in self._touched)

    def row(self, raw: "RawContact") -> ImportRow:
        name = raw.name or raw.company
        if raw.problem is not None:
            return ImportRow(line=raw.line, result=Result.UNREADABLE, name=name, message=raw.problem)
        numbers, message = self._numbers(raw.numbers)
        if not numbers:
            message = message or Message(code="contact.row_no_number")
            return ImportRow(line=raw.line, result=Result.UNREADABLE, name=name, message=message)
        try:
            contact = _contact(raw, numbers)
        except FaxDeskError as error:
            return ImportRow(line=raw.line, result=Result.UNREADABLE, name=name, message=error.message)
        result, contact = self._place(contact)
        return ImportRow(
            line=raw.line, result=result, name=name, numbers=numbers, message=message, contact=contact
        )

    def _place(self, new: Contact) -> tuple[Result, Contact]:
        place = self._find(new)
        if place is None:
            self._touched[self._keep(new)] = None
            return Result.NEW, new
        before = self._contacts[place]
        after = updated(before, new)
        if after == before:
            return Result.SAME, before
        self._contacts[place] = after
        self._touched[place] = None
        for number in after.numbers[len(before.numbers) :]:
            self._by_number[number.address].append(place)
        return Result.CHANGED, after

    def _find(self, new: Contact) -> int | None:
        """Whom the row means: the same name and company, else the same name and a number, if it is one."""
        found = self._by_name.get(_party(new), [])
        if len(found) == 1:
            return found[0]
        sharing = {place for each in new.numbers for place in self._by_number.get(each.address, ())}
        if found:
            both = [place for place in found if place in sharing]
            return both[0] if both else None
        same = [place for place in sorted(sharing) if _is_same_party(self._contacts[place], new)]
        return same[0] if len(same) == 1 else None

    def _keep(self, contact: Contact) -> int:
        place = len(self._contacts)
        self._contacts.append(contact)
        self._by_name[_party(contact)].append(place)
        for number in contact.numbers:
            self._by_number[number.address].append(place)
        return place

    def _numbers(self, raws: "Sequence[RawNumber]") -> tuple[tuple[ContactNumber, ...], Message | None]:
        """Those that are numbers, each once; and what was wrong with the first one that isn't."""
        numbers: dict[str, ContactNumber] = {}
        wrong: Message | None = None
        for raw in raws:
            address, message = self._understand(raw.text)
            if address is None:
                why = message or Message(code="input.to_impossible")
                wrong = wrong or why
            elif address not in numbers:
                has_default = any(each.is_default for each in numbers.values())
                numbers[address] = ContactNumber(
                    address=address,
                    kind=raw.kind,
                    label=_line(raw.label),
                    is_default=raw.is_default and not has_default,
                )
        return tuple(numbers.values()), wrong

    def _understand(self, text: str) -> tuple[str | None, Message | None]:
        if text not in self._understood:
            from faxdesk.numbering import recognise

            found = recognise(text, default_country=self._country)
            self._understood[text] = (found.address, found.message)
        return self._understood[text]


def updated(before: Contact, new: Contact) -> Contact:
    """A contact with what the file has of it: words and settings of the file, numbers and groups of both.

    A file never lifts a "do not fax", nor takes anything away.
    """
    names = ("name", "company", "attention", "notes", "language")
    if _party(before) == _party(new) and not (before.name and new.name):
        new = replace(new, name=before.name, company=before.company)  # the same words in the other place
    texts: dict[str, Any] = {name: _newer(getattr(before, name), getattr(new, name)) for name in names}
    return replace(
        before,
        **texts,
        numbers=joined_numbers(before.numbers, new.numbers),
        settings=before.settings if new.settings == NO_SETTINGS else new.settings,
        groups=joined_groups(before.groups, new.groups),
        is_favourite=before.is_favourite or new.is_favourite,
        do_not_fax=before.do_not_fax or new.do_not_fax,
    )


def _party(contact: Contact) -> tuple[str, str]:
    """By what a contact is told from others: a court is the same one, entered as a name or as a company."""
    return fold(contact.title), fold(contact.company) if contact.name else ""


def _newer(before: str, new: str) -> str:
    """Other capitals are no news."""
    return before if not new or new.casefold() == before.casefold() else new


def _is_same_party(one: Contact, other: Contact) -> bool:
    """Whether the names are the same where both have one, and the companies too."""
    pairs = ((one.name, other.name), (one.company, other.company))
    compared = [(fold(a), fold(b)) for a, b in pairs if a and b]
    return bool(compared) and all(a == b for a, b in compared)


def _contact(raw: "RawContact", numbers: tuple[ContactNumber, ...]) -> Contact:
    return Contact(
        name=_line(raw.name),
        company=_line(raw.company),
        numbers=numbers,
        attention=_line(raw.attention),
        notes=raw.notes.replace("\r\n", "\n").replace("\0", "")[:MAX_NOTES_CHARS],
        language=_line(raw.language),
        settings=raw.settings,
        groups=joined_groups([_line(group) for group in raw.groups if fold(group)], ()),
        is_favourite=raw.is_favourite,
        do_not_fax=raw.do_not_fax,
    )


def _line(text: str) -> str:
    return " ".join(text.replace("\0", "").split())[:MAX_NAME_CHARS]
