"""The journal: every change to a fax goes through here, with its event, in one transaction."""

import json
import os
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from faxdesk.domain.errors import CommandRefusedError
from faxdesk.domain.fax.queue import QueueStatus
from faxdesk.domain.fax.state import State, can_move
from faxdesk.domain.policy import NO_POLICY, Policy
from faxdesk.domain.words import Message
from faxdesk.store.desk.settings import Settings
from faxdesk.store.sql.listing import Listing
from faxdesk.store.sql.mending import Mending
from faxdesk.store.sql.notices import Notices
from faxdesk.store.sql.remains import fax_or_remains, message_or_remains
from faxdesk.store.sql.rows import (
    SELECT_FAX,
    documents_to_json,
    message_to_json,
)
from faxdesk.store.sql.work import Work
from faxdesk.store.sqlite.database import (
    PATIENCE_S,
    Profile,
    check_integrity,
    connect,
    journal_errors,
    scripts_in,
    transaction,
    try_to_write,
)
from faxdesk.store.sqlite.form import check_columns, check_form

if TYPE_CHECKING:
    from faxdesk.domain.fax.fax import Fax
    from faxdesk.domain.fax.submission import Payload, Submission
    from faxdesk.domain.people.recipient import Recipient

_KEPT_CHANGES: Final = 20_000


class Journal:
    """One connection to the journal, for one thread; open another for another thread.

    Attributes:
        listing: what the faces read.
        work: what the engine reads and keeps: attempts, media, who is next.
        settings: the person's settings.
        notices: what a person must have read before the queue goes on.
        mending: finds faxes whose rows can't be trusted any more, and sets them aside.
    """

    def __init__(
        self, path: Path, kind: Profile, policy: Policy = NO_POLICY, *, patience_s: float = PATIENCE_S
    ) -> None:
        """Open it; raises JournalError, see database.connect."""
        self._connection = connect(path, kind, patience_s=patience_s)
        try:
            with journal_errors():
                check_columns(self._connection)
        except BaseException:
            self._connection.close()
            raise
        self._depth = 0
        self.listing = Listing(self._connection)
        self.mending = Mending(self._connection)
        self.work = Work(self._connection, self.mending)
        self.settings = Settings(self._connection, policy)
        self.notices = Notices(self._connection)

    def verify(self) -> None:
        """Read the whole journal for damage; raises JournalError. Takes about 3 ms a megabyte."""
        check_integrity(self._connection)
        check_form(self._connection, scripts_in())

    def try_to_write(self) -> None:
        """Raises JournalError when a change would not be kept now: the disk is full, the file forbidden."""
        try_to_write(self._connection)

    def close(self) -> None:
        self._connection.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """One writing transaction; inside another one it joins that one."""
        if self._depth:
            yield
            return
        with transaction(self._connection):
            self._depth += 1
            try:
                yield
            finally:
                self._depth -= 1

    def find(self, fax_id: int) -> "Fax | None":
        """The fax, None when there is none (any more)."""
        with journal_errors():
            row = self._connection.execute(f"{SELECT_FAX} WHERE fax.id = ?", (fax_id,)).fetchone()
        return None if row is None else fax_or_remains(row)

    def fax(self, fax_id: int) -> "Fax":
        """The fax; raises CommandRefusedError when there is none."""
        fax = self.find(fax_id)
        if fax is None:
            raise CommandRefusedError("command.no_such_fax", fax=fax_id)
        return fax

    def add(self, submission: "Submission", *, at_s: float) -> list[int]:
        """Put one queued fax per part and recipient into the queue; returns their ids, part after part."""
        submission_id = os.urandom(16).hex()
        ids: list[int] = []
        with self.transaction():
            for payload in (submission.payload, *submission.later_parts):
                payload_id = self._add_payload(payload)
                ids += [
                    self._add_fax(submission, recipient, payload_id, (submission_id, position), at_s)
                    for position, recipient in enumerate(submission.recipients, start=len(ids))
                ]
        return ids

    def move(
        self,
        fax: "Fax",
        target: State,
        *,
        cause: Message,
        at_s: float,
        detail: Mapping[str, Any] | None = None,
        **columns: Any,
    ) -> bool:
        """Move a fax on from the state in which the caller saw it, and write down why.

        Args:
            columns: further columns of the fax to set, e.g. not_before_s or remote_id.

        Returns False, and changes nothing, when somebody else has moved the fax since.
        Raises ValueError for a move that the table of states doesn't allow: a fault of ours.
        """
        if not can_move(fax.state, target):
            raise ValueError(f"no move from {fax.state} to {target}")
        changes = {
            "state": target.value,
            "state_since_s": at_s,
            "updated_at_s": at_s,
            "message": message_to_json(cause),
            "needs_attention": int(target is State.HELD),
            **columns,
        }
        with self.transaction():
            if not self._update(fax.id, changes, expected=fax.state):
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
        **columns: Any,
    ) -> bool:
        """Write a line into the history of a fax that stays in its state; False when it has moved since.

        Args:
            is_news: whether the line is what the fax's row says from now on.
        """
        changes = {"updated_at_s": at_s, **columns}
        if is_news:
            changes["message"] = message_to_json(cause)
        with self.transaction():
            if not self._update(fax.id, changes, expected=fax.state):
                return False
            self._add_event(fax.id, fax.state, fax.state, cause, at_s, detail)
        return True

    def remove(self, fax_id: int) -> str | None:
        """forget a fax and its history; returns the spool file that nobody needs any more, if any."""
        fax = self.fax(fax_id)
        with self.transaction():
            self._connection.execute("DELETE FROM fax WHERE id = ?", (fax_id,))
            query = "SELECT 1 FROM fax WHERE payload_id = ? LIMIT 1"
            if self._connection.execute(query, (fax.payload_id,)).fetchone():
                return None
            self._connection.execute("DELETE FROM payload WHERE id = ?", (fax.payload_id,))
        return fax.payload.spool_name

    def queue(self, *, lines: int = 0) -> QueueStatus:
        """The queue as a whole; `lines` is passed through, as the journal doesn't know it."""
        with journal_errors():
            row = self._connection.execute("SELECT * FROM queue").fetchone()
        return QueueStatus(
            is_paused=bool(row["is_paused"]),
            hold=message_or_remains(row["hold"]) if row["hold"] else None,
            is_offline=bool(row["is_offline"]),
            lines=lines,
            slowed_until_s=row["slowed_until_s"],
        )

    def set_paused(self, is_paused: bool) -> None:
        self._set_queue("is_paused", int(is_paused))

    def set_hold(self, hold: Message | None) -> None:
        self._set_queue("hold", message_to_json(hold) if hold else None)

    def set_offline(self, is_offline: bool) -> None:
        self._set_queue("is_offline", int(is_offline))

    def set_slowed(self, until_s: float | None) -> None:
        self._set_queue("slowed_until_s", until_s)

    def last_change(self) -> int:
        """The number of the newest change; starts at 0."""
        with journal_errors():
            row = self._connection.execute("SELECT max(id) AS id FROM change").fetchone()
        return row["id"] or 0

    def changes_since(self, number: int) -> tuple[frozenset[int] | None, int]:
        """Ids of the faxes changed since change `number` (0 stands for the queue), and the newest number.

        None in place of the ids when so much has changed that all must be read again.
        """
        with journal_errors():
            rows = self._connection.execute(
                "SELECT id, fax_id FROM change WHERE id > ?", (number,)
            ).fetchall()
        if not rows:
            return frozenset(), number
        newest = max(row["id"] for row in rows)
        is_whole = len(rows) == newest - number
        return frozenset(row["fax_id"] for row in rows) if is_whole else None, newest

    def trim_changes(self) -> None:
        """Forget the oldest changes; readers that lag behind read everything again."""
        with self.transaction():
            self._connection.execute(
                "DELETE FROM change WHERE id <= (SELECT max(id) FROM change) - ?", (_KEPT_CHANGES,)
            )

    def data_version(self) -> int:
        """A number that differs when another connection has written since; costs microseconds."""
        with journal_errors():
            return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

    def _set_queue(self, column: str, value: Any) -> None:
        with self.transaction():
            self._connection.execute(
                f"UPDATE queue SET {column} = :value WHERE {column} IS NOT :value",
                {"value": value},
            )

    def _update(self, fax_id: int, changes: Mapping[str, Any], *, expected: State) -> bool:
        assignments = ", ".join(f"{name} = :{name}" for name in changes)
        cursor = self._connection.execute(
            f"UPDATE fax SET {assignments} WHERE id = :where_id AND state = :where_state",
            {**changes, "where_id": fax_id, "where_state": expected.value},
        )
        return cursor.rowcount == 1

    def _add_event(
        self,
        fax_id: int,
        source: State | None,
        target: State,
        cause: Message,
        at_s: float,
        detail: Mapping[str, Any] | None,
    ) -> None:
        self._connection.execute(
            "INSERT INTO event (fax_id, at_s, source, target, cause, detail) VALUES (?, ?, ?, ?, ?, ?)",
            (
                fax_id,
                at_s,
                source.value if source else None,
                target.value,
                message_to_json(cause),
                json.dumps(dict(detail or {})),
            ),
        )

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
        return _inserted_id(cursor)

    def _add_fax(
        self,
        submission: "Submission",
        recipient: "Recipient",
        payload_id: int,
        place: tuple[str, int],
        at_s: float,
    ) -> int:
        cause = Message(code="story.queued")
        cursor = self._connection.execute(
            """
            INSERT INTO fax (submission_id, submission_position, recipient, recipient_name, contact_id,
                             from_number, payload_id, options, state, state_since_s,
                             not_before_s, undo_until_s, expires_at_s, message, created_at_s, updated_at_s)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            (
                *place,
                recipient.address,
                recipient.name,
                recipient.contact_id,
                submission.from_number,
                payload_id,
                json.dumps(submission.options.to_json()),
                State.QUEUED.value,
                at_s,
                submission.not_before_s,
                submission.undo_until_s,
                submission.expires_at_s,
                message_to_json(cause),
                at_s,
                at_s,
            ),
        )
        fax_id = _inserted_id(cursor)
        self._add_event(fax_id, None, State.QUEUED, cause, at_s, None)
        return fax_id


def _inserted_id(cursor: sqlite3.Cursor) -> int:
    assert cursor.lastrowid is not None  # noqa: S101 - SQLite sets it after every INSERT
    return cursor.lastrowid
