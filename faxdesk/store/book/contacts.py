"""The address book in SQL: what engine.records.contacts.ContactRecords promises, on one connection."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any, Final

from faxdesk.domain.errors import CommandRefusedError
from faxdesk.domain.people.contact import Contact, ContactGroup, KnownNumber, check_group_name
from faxdesk.domain.people.folding import fold
from faxdesk.domain.people.recipient import STAND_IN, Recipient
from faxdesk.store.book.contact_rows import (
    contact_to_row,
    contacts_from_rows,
    known_from_row,
    number_to_row,
)
from faxdesk.store.book.contact_search import condition_of
from faxdesk.store.database import Database, Row
from faxdesk.store.sql.conditions import Condition
from faxdesk.store.sql.remains import readable
from faxdesk.store.sqlite.files import inserted_id, journal_errors, transaction

_IDS_AT_ONCE: Final = 500
_RECENT_FAXES: Final = 2_000
"""So many of the newest faxes tell who was faxed lately; more would take longer than a keystroke may."""

_ORDER: Final = "ORDER BY is_favourite DESC, search_text, id"
_GROUPS: Final = """
    SELECT contact_group.id, contact_group.name,
           (SELECT count(*) FROM contact_in_group WHERE group_id = contact_group.id) AS members
    FROM contact_group
"""
_KNOWN: Final = """
    SELECT contact_number.*, contact.name, contact.company,
           contact.do_not_fax_reason, contact.do_not_fax_by, contact.do_not_fax_since_s
    FROM contact_number JOIN contact ON contact.id = contact_number.contact_id
"""


class Contacts:
    """Reads and writes through the journal's connection."""

    def __init__(self, connection: Database) -> None:
        self._connection = connection

    def find(self, contact_id: int) -> Contact | None:
        """The contact, None when there is none (any more)."""
        return next(iter(self.contacts([contact_id])), None)

    def contacts(self, ids: Sequence[int]) -> list[Contact]:
        """The contacts of these ids, in that order; those that are gone are left out."""
        found: dict[int, Contact] = {}
        for part in _in_parts(ids):
            marks = _marks(part)
            rows = self._rows(f"SELECT * FROM contact WHERE id IN ({marks})", part)
            numbers = self._rows(
                f"SELECT * FROM contact_number WHERE contact_id IN ({marks}) ORDER BY contact_id, position",
                part,
            )
            groups = self._rows(
                "SELECT contact_id, contact_group.name FROM contact_in_group"
                " JOIN contact_group ON contact_group.id = group_id"
                f" WHERE contact_id IN ({marks}) ORDER BY contact_group.folded_name",
                part,
            )
            found.update((each.id, each) for each in contacts_from_rows(rows, numbers, groups))
        return [found[contact_id] for contact_id in ids if contact_id in found]

    def all_contacts(self) -> Iterator[Contact]:
        """The whole book in its order, read piece by piece."""
        for part in _in_parts(self.ids()):
            yield from self.contacts(part)

    def ids(self, *, text: str = "", group: int | None = None) -> list[int]:
        """In the book's order; where given, only those with all words of `text`, of this group."""
        wheres: list[str] = []
        values: list[Any] = []
        if group is not None:
            wheres.append("id IN (SELECT contact_id FROM contact_in_group WHERE group_id = ?)")
            values.append(group)
        if text.strip():
            condition = condition_of(text)
            if condition is None:
                return []
            wheres.append(condition[0])
            values += condition[1]
        where = f"WHERE {' AND '.join(wheres)}" if wheres else ""
        return [row["id"] for row in self._rows(f"SELECT id FROM contact {where} {_ORDER}", values)]

    def search(self, text: str, *, limit: int) -> list[Contact]:
        """The first so many with all words of `text`, those with words that begin so before others."""
        ids: list[int] = []
        tried: list[Condition] = []
        for at_word_starts in (True, False):
            condition = condition_of(text, at_word_starts=at_word_starts)
            if condition is None or condition in tried or len(ids) >= limit:
                break
            tried.append(condition)
            query = f"SELECT id FROM contact WHERE {condition[0]} {_ORDER} LIMIT ?"
            ids += [row["id"] for row in self._rows(query, [*condition[1], limit])]
        return self.contacts(list(dict.fromkeys(ids))[:limit])

    def put(self, contacts: Collection[Contact], *, at_s: float) -> list[int]:
        """Write contacts into the book, in one; returns their ids in order."""
        groups: dict[str, int] = {}
        with transaction(self._connection):
            return [self._put(contact, at_s, groups) for contact in contacts]

    def remove(self, ids: Collection[int]) -> None:
        """Take contacts out of the book and their groups."""
        with transaction(self._connection):
            for part in _in_parts(list(ids)):
                self._connection.execute(f"DELETE FROM contact WHERE id IN ({_marks(part)})", part)

    def groups(self) -> list[ContactGroup]:
        """By name, each with how many contacts it has."""
        return [_group(row) for row in self._rows(f"{_GROUPS} ORDER BY folded_name")]

    def find_group(self, name: str) -> ContactGroup | None:
        """The group called so, accents and capitals ignored."""
        rows = self._rows(f"{_GROUPS} WHERE folded_name = ?", [fold(name)])
        return _group(rows[0]) if rows else None

    def add_group(self, name: str) -> ContactGroup:
        """The group called so, made where there was none."""
        name = check_group_name(name)
        with transaction(self._connection):
            self._connection.execute(
                "INSERT INTO contact_group (name, folded_name) VALUES (?, ?)"
                " ON CONFLICT (folded_name) DO NOTHING",
                (name, fold(name)),
            )
            [row] = self._rows(f"{_GROUPS} WHERE folded_name = ?", [fold(name)])
        return _group(row)

    def rename_group(self, group_id: int, name: str) -> None:
        """Raises CommandRefusedError where another group is called so."""
        name = check_group_name(name)
        with transaction(self._connection):
            found = self.find_group(name)
            if found is not None and found.id != group_id:
                raise CommandRefusedError("command.group_exists", group=found.name)
            self._connection.execute(
                "UPDATE contact_group SET name = ?, folded_name = ? WHERE id = ?",
                (name, fold(name), group_id),
            )

    def remove_group(self, group_id: int) -> None:
        """Its contacts stay in the book."""
        with transaction(self._connection):
            self._connection.execute("DELETE FROM contact_group WHERE id = ?", (group_id,))

    def numbers(self, addresses: Collection[str] | None = None) -> list[KnownNumber]:
        """What the book knows of these addresses, or every number in it where None is given."""
        if addresses is None:
            return list(readable(self._rows(f"{_KNOWN} ORDER BY contact_id, position"), known_from_row))
        found: list[KnownNumber] = []
        for part in _in_parts(list(dict.fromkeys(addresses))):
            query = f"{_KNOWN} WHERE address IN ({_marks(part)}) ORDER BY contact_id, position"
            found += readable(self._rows(query, part), known_from_row)
        return found

    def recent(self, *, limit: int) -> list[Recipient]:
        """Who was faxed last, newest first, each address once with the name of its newest fax."""
        query = (
            "SELECT recipient, recipient_name, recipient_company, contact_id FROM fax"
            " WHERE id IN (SELECT max(id) FROM"
            " (SELECT id, recipient FROM fax ORDER BY id DESC LIMIT ?) AS newest GROUP BY recipient)"
            f" AND substr(recipient, 1, {len(STAND_IN)}) <> '{STAND_IN}' ORDER BY id DESC LIMIT ?"
        )
        return [
            Recipient(
                address=row["recipient"],
                name=row["recipient_name"],
                company=row["recipient_company"],
                contact_id=row["contact_id"],
            )
            for row in self._rows(query, [_RECENT_FAXES, limit])
        ]

    def _put(self, contact: Contact, at_s: float, groups: dict[str, int]) -> int:
        values = contact_to_row(contact, at_s)
        if contact.id:
            values["id"] = contact.id
        changes = ", ".join(f"{name} = excluded.{name}" for name in values if name != "id")
        marks = ", ".join(f":{name}" for name in values)
        cursor = self._connection.execute(
            f"INSERT INTO contact ({', '.join(values)}) VALUES ({marks})"
            f" ON CONFLICT (id) DO UPDATE SET {changes}",
            values,
        )
        contact_id = contact.id or inserted_id(cursor)
        if contact.id:
            for table in ("contact_number", "contact_in_group"):
                self._connection.execute(f"DELETE FROM {table} WHERE contact_id = ?", (contact_id,))
        self._connection.executemany(
            "INSERT INTO contact_number (contact_id, position, address, kind, label, is_default)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            [number_to_row(contact_id, place, each) for place, each in enumerate(contact.numbers)],
        )
        for name in contact.groups:
            if name not in groups:
                groups[name] = self.add_group(name).id
            self._connection.execute(
                "INSERT INTO contact_in_group (group_id, contact_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
                (groups[name], contact_id),
            )
        return contact_id

    def _rows(self, query: str, values: Sequence[Any] = ()) -> list[Row]:
        with journal_errors():
            return self._connection.execute(query, values).fetchall()


def _group(row: Row) -> ContactGroup:
    return ContactGroup(id=row["id"], name=row["name"], members=row["members"])


def _in_parts(values: Sequence[Any]) -> Iterable[Sequence[Any]]:
    return (values[start : start + _IDS_AT_ONCE] for start in range(0, len(values), _IDS_AT_ONCE))


def _marks(values: Collection[object]) -> str:
    return ", ".join("?" * len(values))
