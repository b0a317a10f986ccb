"""What a person can do with the address book."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from faxdesk.domain.errors import CommandRefusedError, NotAllowedError
from faxdesk.domain.people.folding import fold
from faxdesk.domain.people.rights import Right
from faxdesk.engine.book.merging import duplicates, joined_groups, merged
from faxdesk.engine.team.rights import check_right

if TYPE_CHECKING:
    from faxdesk.domain.people.contact import Contact, ContactGroup, KnownNumber
    from faxdesk.domain.people.recipient import Recipient
    from faxdesk.engine.ports import Clock
    from faxdesk.engine.stores import Stores


_MOST_NAMED: Final = 100
"""So many contacts are named in what is written down of a change; of more, how many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BookUndo:
    """How to take back one change of the book.

    Attributes:
        before: contacts as they were before it.
        added: ids of contacts that came with it.
    """

    before: "tuple[Contact, ...]" = ()
    added: tuple[int, ...] = ()


class AddressBook:
    """For one thread. Every change is one commit, and gives what takes it back."""

    def __init__(self, stores: "Stores", now_s: "Clock") -> None:
        self._journal = stores.journal
        self._now_s = now_s

    def ids(self, *, text: str = "", group: int | None = None) -> list[int]:
        """In the book's order; where given, only those with all words of `text`, of this group."""
        return self._journal.contacts.ids(text=text, group=group)

    def contacts(self, ids: Sequence[int]) -> "list[Contact]":
        """The contacts of these ids, in that order; those that are gone are left out."""
        return self._journal.contacts.contacts(ids)

    def for_export(self, ids: Sequence[int]) -> "list[Contact]":
        """The same for a file; raises NotAllowedError where whoever works here may write none."""
        check_right(self._journal, Right.EXPORT)
        return self.contacts(ids)

    def all_contacts(self) -> "Iterator[Contact]":
        """The whole book in its order."""
        return self._journal.contacts.all_contacts()

    def contact(self, contact_id: int) -> "Contact":
        """Raises CommandRefusedError where there is none (any more)."""
        contact = self._journal.contacts.find(contact_id)
        if contact is None:
            raise CommandRefusedError("contact.gone", contact=contact_id)
        return contact

    def search(self, text: str, *, limit: int) -> "list[Contact]":
        """The first so many with all words of `text`, those with words that begin so before others."""
        return self._journal.contacts.search(text, limit=limit)

    def known(self, addresses: Collection[str]) -> "list[KnownNumber]":
        """What the book knows of these addresses."""
        return self._journal.contacts.numbers(addresses)

    def recent(self, *, limit: int) -> "list[Recipient]":
        """Who was faxed last, newest first, each address once."""
        return self._journal.contacts.recent(limit=limit)

    def duplicates(self) -> "list[tuple[Contact, ...]]":
        """Contacts that may be entered twice; reads the whole book."""
        return duplicates(self.all_contacts())

    def add(self, contacts: "Sequence[Contact]") -> BookUndo:
        """Write new contacts into the book; `added` of what comes back has their ids in order."""
        new = [replace(each, id=0) for each in contacts]
        with self._journal.transaction():
            return BookUndo(added=tuple(self._put(new)))

    def change(self, contact: "Contact") -> BookUndo:
        """Write a contact in place of what it was; raises CommandRefusedError where it is gone."""
        with self._journal.transaction():
            before = self.contact(contact.id)
            self._put([contact])
        return BookUndo(before=(before,))

    def put(self, contacts: "Sequence[Contact]") -> BookUndo:
        """Write contacts, those with the id 0 as new ones, the others in place of what they were."""
        with self._journal.transaction():
            before = self.contacts([each.id for each in contacts if each.id])
            ids = self._put(contacts)
        known = {each.id for each in before}
        return BookUndo(before=tuple(before), added=tuple(each for each in ids if each not in known))

    def remove(self, ids: Sequence[int]) -> BookUndo:
        """Take contacts out of the book."""
        with self._journal.transaction():
            before = self.contacts(ids)
            self._remove(ids)
        return BookUndo(before=tuple(before))

    def merge(self, ids: Sequence[int]) -> BookUndo:
        """Make one contact of several: the first of them, with all that the others have and it lacks."""
        with self._journal.transaction():
            before = self.contacts(ids)
            if len(before) > 1:
                self._put([merged(before[0], before[1:])])
                self._remove([each.id for each in before[1:]], lifts=True)  # the one has all marks
        return BookUndo(before=tuple(before))

    def undo(self, change: BookUndo) -> None:
        """Take a change back: what came goes, what was stands there again."""
        with self._journal.transaction():
            self._remove(change.added, lifts=True)
            self._put(change.before, lifts=True)

    def groups(self) -> "list[ContactGroup]":
        """By name, each with how many contacts it has."""
        return self._journal.contacts.groups()

    def group(self, name: str) -> "ContactGroup":
        """The group called so; raises CommandRefusedError where there is none."""
        found = self._journal.contacts.find_group(name)
        if found is None:
            raise CommandRefusedError("contact.no_such_group", group=name)
        return found

    def members(self, group_id: int) -> "list[Contact]":
        """A group's contacts in the book's order."""
        return self.contacts(self.ids(group=group_id))

    def add_group(self, name: str) -> "ContactGroup":
        """The group called so, made where there was none."""
        check_right(self._journal, Right.BOOK)
        with self._journal.transaction():
            group = self._journal.contacts.add_group(name)
            self._record("group_changed", [], group=group.id)
        return group

    def rename_group(self, group_id: int, name: str) -> None:
        """Raises CommandRefusedError where another group is called so."""
        check_right(self._journal, Right.BOOK)
        with self._journal.transaction():
            self._journal.contacts.rename_group(group_id, name)
            self._record("group_changed", [], group=group_id)

    def remove_group(self, group_id: int) -> BookUndo:
        """Its contacts stay in the book. Taken back, it is there again with those it had."""
        check_right(self._journal, Right.BOOK)
        with self._journal.transaction():
            before = self.members(group_id)
            self._journal.contacts.remove_group(group_id)
            self._record("group_removed", [], group=group_id)
        return BookUndo(before=tuple(before))

    def put_in_group(self, ids: Sequence[int], name: str) -> BookUndo:
        """Let these contacts be in the group called so too, made where there was none."""
        with self._journal.transaction():
            name = self._journal.contacts.add_group(name).name
            before = self.contacts(ids)
            self._put([replace(each, groups=joined_groups(each.groups, (name,))) for each in before])
        return BookUndo(before=tuple(before))

    def take_out_of_group(self, ids: Sequence[int], name: str) -> BookUndo:
        """Let these contacts be in the group called so no more."""
        with self._journal.transaction():
            before = self.contacts(ids)
            left = (
                replace(each, groups=tuple(group for group in each.groups if fold(group) != fold(name)))
                for each in before
            )
            self._put(list(left))
        return BookUndo(before=tuple(before))

    def _put(self, contacts: "Collection[Contact]", *, lifts: bool = False) -> list[int]:
        """Inside a transaction.

        Args:
            lifts: marks of "do not fax" may go with it: they stand elsewhere, or stood there a moment ago.
        """
        check_right(self._journal, Right.BOOK)
        if not lifts:
            self._check_marks(contacts)
        ids = self._journal.contacts.put(contacts, at_s=self._now_s())
        known = {each.id for each in contacts}
        self._record("contacts_added", [each for each in ids if each not in known])
        self._record("contacts_changed", [each for each in ids if each in known])
        return ids

    def _check_marks(self, contacts: "Collection[Contact]") -> None:
        """Whoever may not lift "do not fax" changes neither the mark nor the numbers that it is for."""
        if self._journal.rights.allows(Right.DO_NOT_FAX):
            return
        after = {each.id: each for each in contacts}
        for before in self.contacts([each for each in after if each]):
            left = {each.address for each in after[before.id].numbers}
            is_kept = after[before.id].do_not_fax and left >= {each.address for each in before.numbers}
            if before.do_not_fax and not is_kept:
                raise NotAllowedError(f"right.{Right.DO_NOT_FAX}")

    def _remove(self, ids: Collection[int], *, lifts: bool = False) -> None:
        """Inside a transaction; see _put."""
        check_right(self._journal, Right.BOOK)
        may_lift = lifts or self._journal.rights.allows(Right.DO_NOT_FAX)
        if not may_lift and any(each.do_not_fax for each in self.contacts(list(ids))):
            raise NotAllowedError(f"right.{Right.DO_NOT_FAX}")
        self._journal.contacts.remove(list(ids))
        self._record("contacts_removed", ids)

    def _record(self, what: str, ids: Collection[int], **more: int) -> None:
        """Who changed the book; by numbers, as names may have to be forgotten."""
        from faxdesk.domain.acts import Act

        if ids or more:
            detail = {"contacts": sorted(ids)[:_MOST_NAMED], "count": len(ids)} if ids else {}
            act = Act(what=what, at_s=self._now_s(), detail={**detail, **more})
            self._journal.write_act(act)
