"""What the journal promises of the address book; see records.journal.Journal.contacts."""

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from faxdesk.domain.people.contact import Contact, ContactGroup, KnownNumber
    from faxdesk.domain.people.recipient import Recipient


class ContactRecords(Protocol):
    """Contacts, their numbers and groups. Every method may raise JournalError.

    The order of the book: favourites first, then by name. What is looked for is found in names, companies,
    attention lines and any part of a number, accents and capitals ignored; all words must be found.
    """

    def find(self, contact_id: int) -> "Contact | None":
        """The contact, None when there is none (any more)."""
        ...

    def contacts(self, ids: Sequence[int]) -> "list[Contact]":
        """The contacts of these ids, in that order; those that are gone are left out."""
        ...

    def all_contacts(self) -> "Iterator[Contact]":
        """The whole book in its order, read piece by piece."""
        ...

    def ids(self, *, text: str = "", group: int | None = None) -> list[int]:
        """In the book's order; where given, only those with all words of `text`, of this group."""
        ...

    def search(self, text: str, *, limit: int) -> "list[Contact]":
        """The first so many with all words of `text`, those with words that begin so before others.

        50,000 contacts are searched in at most 30 ms. Nothing is found for a text without letters and digits.
        """
        ...

    def put(self, contacts: "Collection[Contact]", *, at_s: float) -> list[int]:
        """Write contacts into the book, in one; returns their ids in order.

        One with the id 0 is new and gets an id that no other ever had. One with an id is written in place of
        what stands there; where nothing does any more, it comes back. Groups that aren't there yet are made.
        """
        ...

    def remove(self, ids: Collection[int]) -> None:
        """Take contacts out of the book and their groups."""
        ...

    def groups(self) -> "list[ContactGroup]":
        """By name, each with how many contacts it has."""
        ...

    def find_group(self, name: str) -> "ContactGroup | None":
        """The group called so, accents and capitals ignored."""
        ...

    def add_group(self, name: str) -> "ContactGroup":
        """The group called so, made where there was none."""
        ...

    def rename_group(self, group_id: int, name: str) -> None:
        """Raises CommandRefusedError where another group is called so."""
        ...

    def remove_group(self, group_id: int) -> None:
        """Its contacts stay in the book."""
        ...

    def numbers(self, addresses: Collection[str] | None = None) -> "list[KnownNumber]":
        """What the book knows of these addresses, or every number in it where None is given.

        One address may be several contacts'. Takes about 0.1 ms for 100 addresses, 0.3 s for a whole book of
        50,000 contacts.
        """
        ...

    def recent(self, *, limit: int) -> "list[Recipient]":
        """Who was faxed last, newest first, each address once with the name of its newest fax."""
        ...
