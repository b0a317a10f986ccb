"""Rows of the address book <-> values of the domain."""

import json
import logging
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, Final

from faxdesk.domain.people.contact import (
    MAX_NAME_CHARS,
    Contact,
    ContactNumber,
    ContactSettings,
    DoNotFax,
    KnownNumber,
    LineKind,
)
from faxdesk.domain.people.folding import fold
from faxdesk.store.book.contact_search import search_text
from faxdesk.store.database import Row
from faxdesk.store.sql.remains import UNREADABLE

log = logging.getLogger(__name__)

_UNNAMED: Final = "?"
"""What stands for a name of which nothing can be read."""


def contact_to_row(contact: Contact, at_s: float) -> dict[str, Any]:
    """The columns of the table contact but its id."""
    closed = contact.do_not_fax
    return {
        "name": contact.name,
        "company": contact.company,
        "attention": contact.attention,
        "notes": contact.notes,
        "language": contact.language,
        "settings": json.dumps(contact.settings.to_json()),
        "is_favourite": int(contact.is_favourite),
        "do_not_fax_reason": None if closed is None else closed.reason,
        "do_not_fax_by": None if closed is None else closed.by,
        "do_not_fax_since_s": None if closed is None else closed.since_s,
        "search_text": search_text(contact),
        "updated_at_s": at_s,
    }


def number_to_row(contact_id: int, position: int, number: ContactNumber) -> tuple[Any, ...]:
    """The columns of the table contact_number, in order."""
    kind, is_default = number.kind.value, int(number.is_default)
    return (contact_id, position, number.address, kind, number.label, is_default)


def number_from_row(row: Row) -> ContactNumber:
    """Raises one of UNREADABLE for a row that makes no sense."""
    return ContactNumber(
        address=row["address"],
        kind=LineKind(row["kind"]),
        label=row["label"],
        is_default=bool(row["is_default"]),
    )


def do_not_fax_from_row(row: Row) -> DoNotFax | None:
    if row["do_not_fax_reason"] is None:
        return None
    return DoNotFax(
        reason=row["do_not_fax_reason"],
        by=row["do_not_fax_by"] or "",
        since_s=row["do_not_fax_since_s"] or 0.0,
    )


def contacts_from_rows(rows: Iterable[Row], numbers: Iterable[Row], groups: Iterable[Row]) -> list[Contact]:
    """Contacts with all that is theirs. What rotted is left out of them; they themselves are not."""
    numbers_of: dict[int, list[ContactNumber]] = defaultdict(list)
    for row in numbers:
        try:
            numbers_of[row["contact_id"]].append(number_from_row(row))
        except UNREADABLE as error:
            log.warning("a number of contact %s makes no sense: %s", row["contact_id"], type(error).__name__)
    groups_of: dict[int, list[str]] = defaultdict(list)
    for row in groups:
        groups_of[row["contact_id"]].append(row["name"])
    return [_contact(row, numbers_of[row["id"]], groups_of[row["id"]]) for row in rows]


def known_from_row(row: Row) -> KnownNumber:
    """Of a row with the columns of both tables; raises one of UNREADABLE for one that makes no sense."""
    return KnownNumber(
        number=number_from_row(row),
        contact_id=row["contact_id"],
        name=row["name"] or row["company"],
        company=row["company"] if row["name"] else "",
        do_not_fax=do_not_fax_from_row(row),
    )


def _contact(row: Row, numbers: Sequence[ContactNumber], groups: Sequence[str]) -> Contact:
    values: dict[str, Any] = {
        "id": row["id"],
        "numbers": tuple(numbers),
        "groups": tuple(groups),
        "is_favourite": bool(row["is_favourite"]),
        "do_not_fax": do_not_fax_from_row(row),
    }
    try:
        settings = ContactSettings.from_json(json.loads(row["settings"]))
        names = {name: row[name] for name in ("name", "company", "attention", "notes", "language")}
        return Contact(**values, **names, settings=settings)
    except UNREADABLE as error:
        log.warning("the row of contact %s is damaged: %s", row["id"], type(error).__name__)
        return Contact(**values | _remains(row) | {"numbers": _without_clashes(numbers)})


def _remains(row: Row) -> dict[str, Any]:
    """What of a damaged row's names can stand in one line."""
    name, company = (" ".join(str(row[column]).split())[:MAX_NAME_CHARS] for column in ("name", "company"))
    if not (fold(name) or fold(company)):
        name = f"{_UNNAMED} {row['id']}"
    return {"name": name, "company": company}


def _without_clashes(numbers: Sequence[ContactNumber]) -> tuple[ContactNumber, ...]:
    """Each address once, and nobody's default by guess where there are several."""
    plain = (ContactNumber(address=each.address, kind=each.kind, label=each.label) for each in numbers)
    return tuple({each.address: each for each in plain}.values())
