"""What a press of Send puts into the journal, and what is taken out of it for good."""

import json
import os
import sqlite3
from typing import TYPE_CHECKING

from faxdesk.domain.fax.state import State
from faxdesk.domain.words import Message
from faxdesk.store.sql.moves import Moves
from faxdesk.store.sql.rows import documents_to_json, message_to_json
from faxdesk.store.sqlite.files import inserted_id, transaction

if TYPE_CHECKING:
    from faxdesk.domain.fax.fax import Fax
    from faxdesk.domain.fax.submission import Payload, Submission
    from faxdesk.domain.people.recipient import Recipient


class Submissions:
    """Writes through the journal's connection."""

    def __init__(self, connection: sqlite3.Connection, moves: Moves) -> None:
        self._connection = connection
        self._moves = moves

    def add(self, submission: "Submission", *, at_s: float) -> list[int]:
        """See ports.Journal.add."""
        submission_id = os.urandom(16).hex()
        ids: list[int] = []
        with transaction(self._connection):
            for payload in (submission.payload, *submission.later_parts):
                payload_id = self._add_payload(payload)
                ids += [
                    self._add_fax(submission, recipient, payload_id, (submission_id, position), at_s)
                    for position, recipient in enumerate(submission.recipients, start=len(ids))
                ]
        return ids

    def remove(self, fax: "Fax") -> str | None:
        """See ports.Journal.remove."""
        with transaction(self._connection):
            self._connection.execute("DELETE FROM fax WHERE id = ?", (fax.id,))
            query = "SELECT 1 FROM fax WHERE payload_id = ? LIMIT 1"
            if self._connection.execute(query, (fax.payload_id,)).fetchone():
                return None
            self._connection.execute("DELETE FROM payload WHERE id = ?", (fax.payload_id,))
        return fax.payload.spool_name

    def _add_payload(self, payload: "Payload") -> int:
        cursor = self._connection.execute(
            """
            INSERT INTO payload (spool_name, urls, sha256, size_bytes, pages, documents, part, parts)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            (
                payload.spool_name,
                json.dumps(payload.urls),
                payload.sha256,
                payload.size_bytes,
                payload.pages,
                documents_to_json(payload.documents),
                payload.part,
                payload.parts,
            ),
        )
        return inserted_id(cursor)

    def _add_fax(
        self,
        submission: "Submission",
        recipient: "Recipient",
        payload_id: int,
        place: tuple[str, int],
        at_s: float,
    ) -> int:
        cause = Message(code="story.queued")
        values = {
            "submission_id": place[0],
            "submission_position": place[1],
            "recipient": recipient.address,
            "recipient_name": recipient.name,
            "recipient_company": recipient.company,
            "contact_id": recipient.contact_id,
            "from_number": submission.from_number,
            "payload_id": payload_id,
            "options": json.dumps(submission.options.to_json()),
            "state": State.QUEUED.value,
            "state_since_s": at_s,
            "not_before_s": submission.not_before_s,
            "undo_until_s": submission.undo_until_s,
            "expires_at_s": submission.expires_at_s,
            "message": message_to_json(cause),
            "created_at_s": at_s,
            "updated_at_s": at_s,
        }
        marks = ", ".join(f":{name}" for name in values)
        cursor = self._connection.execute(f"INSERT INTO fax ({', '.join(values)}) VALUES ({marks})", values)
        fax_id = inserted_id(cursor)
        self._moves.add_event(fax_id, None, State.QUEUED, cause, at_s, None)
        return fax_id
