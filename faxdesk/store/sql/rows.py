"""Rows of the database <-> values of the domain.

What the window's first picture may do without is loaded with the first row of its kind.
"""

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Final

from faxdesk.domain.fax.priority import Priority
from faxdesk.domain.fax.state import ENDED, HOLDS_NUMBER, PendingRequest, State
from faxdesk.domain.options import FaxOptions, Way
from faxdesk.domain.words import Message
from faxdesk.store.database import Row as DatabaseRow

if TYPE_CHECKING:
    from faxdesk.domain.document.cover import Cover
    from faxdesk.domain.fax.attempt import Attempt, Media
    from faxdesk.domain.fax.fax import Document, Event, Fax, Payload
    from faxdesk.domain.hours import Hours

Row = DatabaseRow | Mapping[str, Any]


def states_sql(states: Iterable[State]) -> str:
    """The states as they stand between the brackets of IN."""
    return ", ".join(f"'{state}'" for state in sorted(states))


ENDED_SQL: Final = states_sql(ENDED)


def in_states(states: Iterable[State], fax: str = "fax") -> str:
    """The condition that a fax is in one of these states; said so that the index of open ones answers it.

    Args:
        fax: how its table is called in the statement.
    """
    wanted = frozenset(states)
    found = f"{fax}.state IN ({states_sql(wanted)})"
    return found if wanted & ENDED else f"({found} AND {fax}.state NOT IN ({ENDED_SQL}))"


PAUSED_BROADCASTS_SQL: Final = "SELECT id FROM broadcast WHERE is_paused = 1"

OF_SUBMISSION_SQL: Final = "substr(fax.submission_id, 1, 4) = substr(?, 1, 4) AND fax.submission_id = ?"
"""Faxes of one press of Send: its random name's beginning is what stands in an index."""

SAME_SUBMISSION_SQL: Final = (
    "substr(before.submission_id, 1, 4) = substr(fax.submission_id, 1, 4)"
    " AND before.submission_id = fax.submission_id"
)

WAITS_FOR_PART_SQL: Final = f"""
    (CASE WHEN payload.part > 1 THEN EXISTS (
        SELECT 1 FROM fax AS before JOIN payload AS sent ON sent.id = before.payload_id
        WHERE {SAME_SUBMISSION_SQL} AND before.recipient = fax.recipient
          AND sent.part < payload.part AND before.state NOT IN ({ENDED_SQL})) ELSE 1 = 0 END)
"""
"""Whether an earlier part of the same to the same recipient has not ended.

By CASE: of an AND among what is selected SQLite works out both sides, which for one of 5,000 to 5,000 reads
all of them.
"""

SELECT_FAX: Final = f"""
    SELECT fax.*, payload.spool_name, payload.urls, payload.sha256, payload.size_bytes, payload.pages,
           payload.documents, payload.part, payload.parts, payload.line_s,
           {WAITS_FOR_PART_SQL} AS waits_for_part,
           EXISTS (SELECT 1 FROM fax AS other WHERE other.recipient = fax.recipient AND other.id <> fax.id
                   AND {in_states(HOLDS_NUMBER, "other")}) AS number_is_taken,
           fax.broadcast_id IN ({PAUSED_BROADCASTS_SQL}) AS is_broadcast_paused
    FROM fax JOIN payload ON payload.id = fax.payload_id
"""

_ARRIVED: Final = State.DELIVERED.value
_ARRIVAL: Final = Message(code="story.delivered")

LOCKED: Final = "/*+ FOR NO KEY UPDATE OF fax */"
"""After a query for one fax: what is read inside a transaction stays true. SQLite keeps that by itself."""


def columns_of(changes: Mapping[str, object]) -> dict[str, Any]:
    """Changes as the database takes them: each is called like its column."""
    return {name: _column(name, value) for name, value in changes.items()}


def _column(name: str, value: object) -> object:
    if isinstance(value, PendingRequest | Priority):
        return value.value
    return hours_to_json(value) if name == "hours" else value  # type: ignore[arg-type] # as FaxChanges says


def message_to_json(message: Message) -> str:
    return json.dumps({"code": message.code, "values": dict(message.values)})


def message_from_json(text: str) -> Message:
    """Raises ValueError, KeyError or TypeError for what is no message."""
    raw = json.loads(text)
    code, values = raw["code"], raw["values"]
    if not (isinstance(code, str) and isinstance(values, dict)):
        raise TypeError("not a message")
    return Message(code=code, values=values)


def marks(values: Collection[object]) -> str:
    """So many of them."""
    return ", ".join("?" * len(values))


def of_submissions_sql(marks: str) -> str:
    """Of several: for the beginnings of their names first, then for the names."""
    return f"substr(submission_id, 1, 4) IN ({marks}) AND submission_id IN ({marks})"


def news_to_text(message: Message, state: str) -> str:
    """What a fax's row says of it last; nothing where that is its arrival, as of nearly all faxes."""
    return "" if state == _ARRIVED and message == _ARRIVAL else message_to_json(message)


def news_from_text(text: str) -> Message:
    """The inverse. Raises ValueError, KeyError or TypeError for what is no message."""
    return message_from_json(text) if text else _ARRIVAL


def documents_to_json(documents: "tuple[Document, ...]") -> str:
    return json.dumps([asdict(document) for document in documents], separators=(",", ":"))


def documents_from_json(text: str) -> "tuple[Document, ...]":
    """Raises ValueError or TypeError for what is no list of documents."""
    from faxdesk.domain.fax.fax import Document

    documents = tuple(Document(**raw) for raw in json.loads(text))
    if not all(isinstance(document.name, str) for document in documents):
        raise TypeError("not a name")
    return documents


def urls_from_json(text: str) -> tuple[str, ...]:
    """Raises ValueError or TypeError for what is no list of addresses."""
    urls = json.loads(text)
    if not (isinstance(urls, list) and all(isinstance(url, str) for url in urls)):
        raise TypeError("no list of addresses")
    return tuple(urls)


def hours_to_json(hours: "Hours | None") -> str | None:
    return None if hours is None else json.dumps(hours.to_json())


def hours_from_json(text: str | None) -> "Hours | None":
    """Raises ValueError, LookupError, TypeError or InvalidInputError for what is none."""
    if text is None:
        return None
    from faxdesk.domain.hours import Hours

    return Hours.from_json(json.loads(text))


def cover_to_json(cover: "Cover | None") -> str | None:
    return None if cover is None else json.dumps(asdict(cover))


def cover_words(cover: "Cover | None") -> str:
    """What somebody may look for of a cover; see search.py."""
    if cover is None:
        return ""
    fields = cover.fields
    said = (fields.recipient, fields.recipient_company, fields.subject, fields.reference)
    return "\n".join(each for each in said if each)


def cover_from_json(text: str | None) -> "Cover | None":
    """Raises ValueError, LookupError, TypeError or InvalidInputError for what is none."""
    if text is None:
        return None
    from faxdesk.domain.document.cover import Cover, CoverFields

    raw = json.loads(text)
    known = {name: str(raw["fields"].get(name, "")) for name in CoverFields.__dataclass_fields__}
    return Cover(template=str(raw["template"]), fields=CoverFields(**known))


def payload_from_row(row: Row) -> "Payload":
    from faxdesk.domain.fax.fax import Payload

    return Payload(
        documents=documents_from_json(row["documents"]),
        spool_name=row["spool_name"],
        urls=urls_from_json(row["urls"]),
        sha256=row["sha256"],
        size_bytes=row["size_bytes"],
        pages=row["pages"],
        part=row["part"],
        parts=row["parts"],
        line_s=row["line_s"],
    )


def fax_from_row(row: Row) -> "Fax":
    """Of a row of SELECT_FAX."""
    from faxdesk.domain.fax.fax import Fax
    from faxdesk.domain.people.recipient import Recipient

    return Fax(
        id=row["id"],
        submission_id=row["submission_id"],
        recipient=Recipient(
            address=row["recipient"],
            name=row["recipient_name"],
            company=row["recipient_company"],
            contact_id=row["contact_id"],
        ),
        from_number=row["from_number"],
        payload=payload_from_row(row),
        payload_id=row["payload_id"],
        options=FaxOptions.from_json(json.loads(row["options"])),
        state=State(row["state"]),
        state_since_s=row["state_since_s"],
        not_before_s=row["not_before_s"],
        undo_until_s=row["undo_until_s"],
        expires_at_s=row["expires_at_s"],
        tries=row["tries"],
        attempts=row["attempts"],
        pending_request=PendingRequest(row["pending_request"]) if row["pending_request"] else None,
        attempt_id=row["attempt_id"],
        media_id=row["media_id"],
        remote_id=row["remote_id"],
        remote_status=row["remote_status"],
        failure_reason=row["failure_reason"],
        message=news_from_text(row["message"]),
        owner=row["owner"],
        needs_attention=bool(row["needs_attention"]),
        is_urgent=bool(row["is_urgent"]),
        created_at_s=row["created_at_s"],
        updated_at_s=row["updated_at_s"] or row["state_since_s"],
        number_is_taken=bool(row["number_is_taken"]),
        waits_for_part=bool(row["waits_for_part"]),
        priority=Priority(row["priority"]),
        hours=hours_from_json(row["hours"]),
        hours_until_s=row["hours_until_s"],
        deadline_s=row["deadline_s"],
        is_held_when_late=bool(row["is_held_when_late"]),
        cover=cover_from_json(row["cover_page"]),
        line_s=row["likely_s"],
        took_s=row["took_s"],
        broadcast_id=row["broadcast_id"],
        is_broadcast_paused=bool(row["is_broadcast_paused"]),
        by_user=row["by_user"],
        person=row["person"] or "",
        desk=row["desk"] or "",
        desk_name=row["desk_name"],
        purged_at_s=row["purged_at_s"],
    )


def attempt_from_row(row: Row) -> "Attempt":
    from faxdesk.domain.fax.attempt import Account, Attempt

    values: dict[str, Any] = {name: row[name] for name in row.keys()}  # noqa: SIM118 - a Row is no dict
    account = Account(
        base_url=values.pop("base_url"),
        connection_id=values.pop("connection_id"),
        from_number=values.pop("from_number"),
    )
    return Attempt(account=account, way=Way(values.pop("way")), **values)


def event_from_row(row: Row) -> "Event":
    from faxdesk.domain.fax.fax import Event

    return Event(
        id=row["id"],
        fax_id=row["fax_id"],
        at_s=row["at_s"],
        source=State(row["source"]) if row["source"] else None,
        target=State(row["target"]),
        cause=message_from_json(row["cause"]),
        detail=dict(json.loads(row["detail"])),
    )


def media_from_row(row: Row) -> "Media":
    from faxdesk.domain.fax.attempt import Media

    return Media(
        id=row["id"],
        payload_id=row["payload_id"],
        base_url=row["base_url"],
        media_name=row["media_name"],
        is_uploaded=row["state"] == "uploaded",
        expires_at_s=row["expires_at_s"],
        is_delete_asked=row["next_delete_s"] > 0,
    )
