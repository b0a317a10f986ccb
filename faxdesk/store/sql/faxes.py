"""What is written of faxes: put in, moved on, noted, taken out, each with its event in one transaction."""

import json
import os
from base64 import urlsafe_b64encode
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Unpack

from faxdesk.domain.acts import Act
from faxdesk.domain.fax.changes import FaxChanges
from faxdesk.domain.fax.estimate import slowness
from faxdesk.domain.fax.state import IN_HAND, State, can_move
from faxdesk.domain.words import Message
from faxdesk.store.chain.writing import Chain
from faxdesk.store.database import Database
from faxdesk.store.history.texts import FaxTexts
from faxdesk.store.sql.rows import (
    columns_of,
    cover_to_json,
    cover_words,
    documents_to_json,
    hours_to_json,
    message_to_json,
    news_to_text,
)
from faxdesk.store.sqlite.files import inserted_id, transaction

if TYPE_CHECKING:
    from faxdesk.domain.fax.fax import Fax, Payload, Submission
    from faxdesk.domain.people.recipient import Recipient

_NOBODYS: Final = {"owner": None, "lease_until_s": None}


_SUBMISSION_BYTES: Final = 9
"""Random: of a million presses of Send two have the same name once in ten thousand million journals."""

_WITH_STATE: Final = 0.0
"""When a fax was changed last, where that was with its state: a million times eight bytes less."""

_LAST_FAXES: Final = 5
_TOOK_THERE: Final = """
    SELECT fax.took_s, payload.line_s FROM fax JOIN payload ON payload.id = fax.payload_id
    WHERE fax.recipient = ? AND fax.took_s IS NOT NULL AND payload.line_s > 0 ORDER BY fax.id DESC LIMIT ?
"""


class _Place(NamedTuple):
    """What a fax is one of, and how many of the same list go before it."""

    submission_id: str
    position: int
    broadcast_id: int | None


class Faxes:
    """Writes through the journal's connection.

    What is written holds only while the fax stands as the caller saw it, in the same state and the same
    hands: whoever comes too late, or has lost a claim, changes nothing.
    """

    def __init__(
        self, connection: Database, chain: Chain, texts: FaxTexts, desk: tuple[str, str] | None = None
    ) -> None:
        """`desk` is the sign and the name of the desk that new faxes are from, None outside a team."""
        self._connection = connection
        self._chain = chain
        self._texts = texts
        self._desk = desk

    def add(
        self, submission: "Submission", *, at_s: float, broadcast_id: int | None = None, position: int = 0
    ) -> list[int]:
        """See records.journal.Journal.add; as part of a broadcast, of which so many faxes go before these."""
        submission_id = urlsafe_b64encode(os.urandom(_SUBMISSION_BYTES)).decode()
        ids: list[int] = []
        with transaction(self._connection):
            for payload in (submission.payload, *submission.later_parts):
                columns = _payload_columns(payload)
                payload_id = self._add_payload(columns)
                columns["payload_id"] = payload_id
                ids += [
                    self._add_fax(
                        submission, recipient, columns, _Place(submission_id, place, broadcast_id), at_s
                    )
                    for place, recipient in enumerate(submission.recipients, start=position + len(ids))
                ]
            self._texts.add(self._said(ids))
        return ids

    def move(
        self,
        fax: "Fax",
        target: State,
        *,
        cause: Message,
        at_s: float,
        detail: Mapping[str, Any] | None = None,
        **changes: Unpack[FaxChanges],
    ) -> bool:
        """See records.journal.Journal.move."""
        if not can_move(fax.state, target):
            raise ValueError(f"no move from {fax.state} to {target}")
        columns = {
            "state": target.value,
            "state_since_s": at_s,
            "updated_at_s": _WITH_STATE,
            "message": news_to_text(cause, target.value),
            "needs_attention": target is State.HELD,
            **columns_of(changes),
        }
        if target not in IN_HAND:
            columns |= _NOBODYS
        with transaction(self._connection):
            if not self._update(fax, columns):
                return False
            self._add_event(fax.id, fax.state, target, cause, at_s, detail)
        return True

    def note(
        self,
        fax: "Fax",
        *,
        cause: Message,
        at_s: float,
        detail: Mapping[str, Any] | None = None,
        is_news: bool = True,
        **changes: Unpack[FaxChanges],
    ) -> bool:
        """See records.journal.Journal.note."""
        columns = {"updated_at_s": at_s, **columns_of(changes)}
        if is_news:
            columns["message"] = news_to_text(cause, fax.state.value)
        with transaction(self._connection):
            if not self._update(fax, columns):
                return False
            self._add_event(fax.id, fax.state, fax.state, cause, at_s, detail)
        return True

    def take(self, fax_id: int, owner: str, lease_until_s: float) -> None:
        """Write down who has a fax in hand from now on; inside a transaction, before it moves."""
        self._connection.execute(
            "UPDATE fax SET owner = ?, lease_until_s = ? WHERE id = ?", (owner, lease_until_s, fax_id)
        )

    def remove(self, fax: "Fax", act: Act) -> str | None:
        """See records.journal.Journal.remove."""
        with transaction(self._connection):
            self._chain.remove_events(fax.id, act)
            if fax.id >= self._texts.kept_from():
                for fax_id, said in self._said([fax.id]):
                    self._texts.remove(fax_id, said)
            self._connection.execute("DELETE FROM fax WHERE id = ?", (fax.id,))
            query = "SELECT 1 FROM fax WHERE payload_id = ? LIMIT 1"
            if self._connection.execute(query, (fax.payload_id,)).fetchone():
                return None
            self._connection.execute("DELETE FROM payload WHERE id = ?", (fax.payload_id,))
        return fax.payload.spool_name

    def _said(self, ids: Sequence[int]) -> list[tuple[int, str]]:
        """What each of these faxes is found by."""
        from faxdesk.store.history.fax_words import COLUMNS, said_of

        query = (
            f"SELECT fax.id, {COLUMNS} FROM fax JOIN payload ON payload.id = fax.payload_id WHERE fax.id = ?"
        )
        rows = [self._connection.execute(query, (fax_id,)).fetchone() for fax_id in ids]
        return [(row["id"], said_of(row)) for row in rows if row is not None]

    def _add_payload(self, columns: Mapping[str, Any]) -> int:
        marks = ", ".join(f":{name}" for name in columns)
        cursor = self._connection.execute(
            f"INSERT INTO payload ({', '.join(columns)}) VALUES ({marks})", columns
        )
        return inserted_id(cursor)

    def _likely_s(self, payload_id: int, address: str) -> float | None:
        """The payload's seconds on the line, longer where earlier faxes there took longer."""
        row = self._connection.execute("SELECT line_s FROM payload WHERE id = ?", (payload_id,)).fetchone()
        if row is None or row[0] is None:
            return None
        took = self._connection.execute(_TOOK_THERE, (address, _LAST_FAXES)).fetchall()
        return float(row[0]) * slowness([(each["took_s"], each["line_s"]) for each in took])

    def _add_fax(
        self,
        submission: "Submission",
        recipient: "Recipient",
        payload: Mapping[str, Any],
        place: "_Place",
        at_s: float,
    ) -> int:
        cause = Message(code="story.queued")
        timing, cover = submission.timing_of(recipient), submission.cover
        not_before_s, hours_until_s = timing.planned(max(at_s, submission.not_before_s))
        values = {
            "submission_id": place.submission_id,
            "submission_position": place.position,
            "broadcast_id": place.broadcast_id,
            "recipient": recipient.address,
            "recipient_name": recipient.name or (cover.fields.recipient if cover is not None else ""),
            "recipient_company": recipient.company,
            "contact_id": recipient.contact_id,
            "from_number": submission.from_number,
            "payload_id": payload["payload_id"],
            "likely_s": self._likely_s(payload["payload_id"], recipient.address),
            "options": json.dumps(submission.options.to_json()),
            "state": State.QUEUED.value,
            "state_since_s": at_s,
            "not_before_s": max(not_before_s, submission.not_before_s),
            "undo_until_s": submission.undo_until_s,
            "expires_at_s": submission.expires_at_s,
            "priority": timing.priority.value,
            "deadline_s": timing.deadline_s,
            "is_held_when_late": timing.is_held_when_late,
            "hours": hours_to_json(timing.hours),
            "hours_until_s": hours_until_s,
            "cover_page": cover_to_json(cover),
            "cover_words": cover_words(cover),
            "by_user": self._chain.user,
            "desk": self._desk and self._desk[0],
            "desk_name": self._desk[1] if self._desk else "",
            "message": message_to_json(cause),
            "created_at_s": at_s,
            "updated_at_s": at_s,
        }
        marks = ", ".join(f":{name}" for name in values)
        cursor = self._connection.execute(f"INSERT INTO fax ({', '.join(values)}) VALUES ({marks})", values)
        fax_id = inserted_id(cursor)
        detail = {"from": submission.from_number}
        self._add_event(fax_id, None, State.QUEUED, cause, at_s, detail, {**values, **payload})
        return fax_id

    def _add_event(
        self,
        fax_id: int,
        source: State | None,
        target: State,
        cause: Message,
        at_s: float,
        detail: Mapping[str, Any] | None,
        facts: Mapping[str, Any] | None = None,
    ) -> None:
        """Write a line into the fax's history; inside a transaction."""
        values = {
            "fax_id": fax_id,
            "at_s": at_s,
            "source": source.value if source else None,
            "target": target.value,
            "cause": message_to_json(cause),
            "detail": json.dumps(dict(detail or {})),
        }
        self._chain.add_event(values, facts)

    def _update(self, fax: "Fax", columns: Mapping[str, Any]) -> bool:
        assignments = ", ".join(f"{name} = :{name}" for name in columns)
        in_same_hands = "AND owner IS :where_owner" if fax.state in IN_HAND else ""
        cursor = self._connection.execute(
            f"UPDATE fax SET {assignments} WHERE id = :where_id AND state = :where_state {in_same_hands}",
            {**columns, "where_id": fax.id, "where_state": fax.state.value, "where_owner": fax.owner},
        )
        return cursor.rowcount == 1


def _payload_columns(payload: "Payload") -> dict[str, Any]:
    return {
        "spool_name": payload.spool_name,
        "urls": json.dumps(payload.urls),
        "sha256": payload.sha256,
        "size_bytes": payload.size_bytes,
        "pages": payload.pages,
        "documents": documents_to_json(payload.documents),
        "part": payload.part,
        "parts": payload.parts,
        "line_s": payload.line_s,
    }
