"""Whom somebody may mean who types in To: contacts, groups, and who was faxed lately."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from faxdesk.domain.people.folding import digits_of, fold
from faxdesk.domain.people.recipient import Recipient

if TYPE_CHECKING:
    from faxdesk.domain.people.contact import Contact, ContactNumber
    from faxdesk.engine.address_book import AddressBook

_CONTACTS: Final = 8
_GROUPS: Final = 3
_RECENT: Final = 4
_RECENT_KNOWN: Final = 300
_FEW_DIGITS: Final = 3
"""So many show that a number is looked for, and which of a contact's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """One line that is offered.

    Attributes:
        recipient: None for a group.
        label: the number's own, "" where it has none.
        group_id: None but for a group.
        members: how many a group has.
        do_not_fax: why nobody may fax them, "" where anybody may.
        is_from_directory: the office's directory knows them, the book doesn't.
    """

    title: str
    company: str = ""
    recipient: Recipient | None = None
    label: str = ""
    group_id: int | None = None
    members: int = 0
    do_not_fax: str = ""
    is_from_directory: bool = False

    @property
    def address(self) -> str:
        """Where a fax to it goes; "" for a group."""
        return self.recipient.address if self.recipient is not None else ""


class Suggester:
    """For one thread. Who was faxed lately is read once for each number that is typed."""

    def __init__(self, book: "AddressBook") -> None:
        self._book = book
        self._recent: list[Recipient] | None = None

    def forget_recent(self) -> None:
        """Another number is being typed: read anew who was faxed lately."""
        self._recent = None

    def suggestions(self, text: str) -> list[Suggestion]:
        """The likeliest first; nothing for a text without letters and digits. An @ asks for groups alone."""
        if text.startswith("@"):
            return list(self._of_groups(fold(text[1:]), limit=_CONTACTS))
        words = fold(text)
        if not words:
            return []
        contacts = list(self._of_contacts(text))
        known = {each.address for each in contacts}
        recent = [
            each for each in self._of_recent(text) if each.recipient and each.recipient.address not in known
        ]
        return [*contacts, *self._of_groups(words, limit=_GROUPS), *recent[:_RECENT]]

    def _of_contacts(self, text: str) -> Iterator[Suggestion]:
        for contact in self._book.search(text, limit=_CONTACTS):
            number = _number_meant(contact, text)
            if number is not None:
                yield Suggestion(
                    title=contact.title,
                    company=contact.company if contact.name else "",
                    recipient=contact.recipient(number),
                    label=number.label,
                    do_not_fax=(contact.do_not_fax.reason or "–") if contact.do_not_fax else "",
                )

    def _of_groups(self, words: str, *, limit: int) -> Iterator[Suggestion]:
        found = [each for each in self._book.groups() if each.members and _holds(fold(each.name), words)]
        for group in found[:limit]:
            yield Suggestion(title=group.name, group_id=group.id, members=group.members)

    def _of_recent(self, text: str) -> Iterator[Suggestion]:
        if self._recent is None:
            self._recent = self._book.recent(limit=_RECENT_KNOWN)
        words, digits = fold(text), digits_of(text).lstrip("0")
        for each in self._recent:
            is_meant = _holds(fold(f"{each.name} {each.company}"), words) if each.name else False
            is_number = (
                len(digits) >= _FEW_DIGITS and not any(map(str.isalpha, text)) and digits in each.address
            )
            if is_meant or is_number:
                yield Suggestion(title=each.name or each.address, company=each.company, recipient=each)


def _number_meant(contact: "Contact", text: str) -> "ContactNumber | None":
    """The fax number whose digits were typed, else the usual one."""
    digits = digits_of(text).lstrip("0")
    if len(digits) >= _FEW_DIGITS:
        typed = [each for each in contact.numbers if digits in each.address and each.kind == "fax"]
        if typed:
            return typed[0]
    return contact.fax_number


def _holds(name: str, words: str) -> bool:
    """Whether each word typed begins one of the name's."""
    padded = f" {name}"
    return all(f" {word}" in padded for word in words.split())
