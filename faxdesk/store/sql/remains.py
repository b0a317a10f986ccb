"""What is left of rows in which something rotted where SQLite doesn't see it: a text's letters, a code, JSON.

Lists show such rows with what can be read of them. What the engine acts on is never guessed (row_repair.py).
"""

import json
import logging
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeVar

from faxdesk.domain.errors import FaxDeskError
from faxdesk.domain.fax.priority import Priority
from faxdesk.domain.fax.state import PendingRequest, State
from faxdesk.domain.options import FaxOptions, Way
from faxdesk.domain.words import Message
from faxdesk.store.database import Row
from faxdesk.store.sql.rows import (
    attempt_from_row,
    cover_from_json,
    documents_from_json,
    event_from_row,
    fax_from_row,
    hours_from_json,
    message_from_json,
    message_to_json,
    news_from_text,
    urls_from_json,
)

if TYPE_CHECKING:
    from faxdesk.domain.fax.attempt import Attempt
    from faxdesk.domain.fax.fax import Event, Fax

log = logging.getLogger(__name__)

T = TypeVar("T")

UNREADABLE: Final = (ValueError, LookupError, TypeError, AttributeError, RecursionError, FaxDeskError)
"""What reading a row with damaged content ends in."""

DAMAGED: Final = Message(code="story.row_damaged")
_DAMAGED_JSON: Final = message_to_json(DAMAGED)

Reader = Callable[[Any], object]
Columns = Mapping[str, tuple[Reader, Any]]


def _options(text: str) -> object:
    return FaxOptions.from_json(json.loads(text))


FAX_COLUMNS: Final[Columns] = {
    "state": (State, State.UNCERTAIN.value),
    "options": (_options, "{}"),
    "message": (news_from_text, _DAMAGED_JSON),
    "priority": (Priority, 0),
    "hours": (hours_from_json, None),
    "cover_page": (cover_from_json, None),
    "pending_request": (lambda value: value and PendingRequest(value), None),
}
"""How each column of a fax is read that can't be anything, and what stands in for one that can't be read."""

PAYLOAD_COLUMNS: Final[Columns] = {
    "documents": (documents_from_json, "[]"),
    "urls": (urls_from_json, "[]"),
}
_EVENT_COLUMNS: Final[Columns] = {
    "source": (lambda value: value and State(value), None),
    "target": (State, State.UNCERTAIN.value),
    "cause": (message_from_json, _DAMAGED_JSON),
    "detail": (lambda text: dict(json.loads(text)), "{}"),
}
_ATTEMPT_COLUMNS: Final[Columns] = {"way": (Way, Way.MEDIA_NAME.value)}


def fax_or_remains(row: Row) -> "Fax":
    """The fax of a row of SELECT_FAX; a damaged one stands before a person."""
    try:
        return fax_from_row(row)
    except UNREADABLE:
        _say("fax", row["id"])
        return fax_from_row(_with_stand_ins(row, {**FAX_COLUMNS, **PAYLOAD_COLUMNS}) | {"needs_attention": 1})


def event_or_remains(row: Row) -> "Event":
    """The line of a fax's history."""
    try:
        return event_from_row(row)
    except UNREADABLE:
        _say("event", row["id"])
        return event_from_row(_with_stand_ins(row, _EVENT_COLUMNS))


def attempt_or_remains(row: Row) -> "Attempt":
    """The attempt."""
    try:
        return attempt_from_row(row)
    except UNREADABLE:
        _say("attempt", row["id"])
        return attempt_from_row(_with_stand_ins(row, _ATTEMPT_COLUMNS))


def message_or_remains(text: str) -> Message:
    """The message; for one that can't be read a sentence that says so."""
    try:
        return message_from_json(text)
    except UNREADABLE:
        return DAMAGED


def unreadable_columns(row: Row, columns: Columns) -> dict[str, Any]:
    """What stands in for those of `columns` that can't be read, by name."""
    return {name: instead for name, (read, instead) in columns.items() if not _reads(read, row[name])}


def readable(rows: Iterable[Row], read: Callable[[Row], T]) -> list[T]:
    """What can be read of the rows."""
    found: list[T] = []
    for row in rows:
        try:
            found.append(read(row))
        except UNREADABLE:
            log.warning("a row of the journal can't be read and is passed over")
    return found


def _with_stand_ins(row: Row, columns: Columns) -> dict[str, Any]:
    values = {name: row[name] for name in row.keys()}  # noqa: SIM118 - a Row is no dict
    return values | unreadable_columns(row, columns)


def _reads(read: Reader, value: Any) -> bool:
    try:
        read(value)
    except UNREADABLE:
        return False
    return True


def _say(table: str, row_id: int) -> None:
    log.warning("%s %s can't be read whole", table, row_id)
