"""What the engine reads and keeps: who is next, attempts, documents at the provider.

Writing methods belong inside Journal.transaction(), together with the move they go with.
"""

import sqlite3
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any, Final

from faxdesk.domain.fax.state import ENDED, FOLLOWED, UNDER_WAY, State
from faxdesk.store.sql.mending import Mending, can_be_trusted
from faxdesk.store.sql.remains import attempt_or_remains, readable
from faxdesk.store.sql.rows import (
    HOLDS_NUMBER_SQL,
    SELECT_FAX,
    WAITS_FOR_PART_SQL,
    fax_from_row,
    media_from_row,
)
from faxdesk.store.sqlite.database import journal_errors

if TYPE_CHECKING:
    from faxdesk.domain.fax.account import Account
    from faxdesk.domain.fax.attempt import Attempt, Media
    from faxdesk.domain.fax.fax import Fax

UNCERTAIN_PAGE_S: Final = 60.0
UNCERTAIN_SLACK_S: Final = 120.0
"""An uncertain fax may be on a line for about a minute a page and some slack."""

WATCH_S: Final = 24 * 3600.0
"""So long a fax is looked for after a person decided about it."""

_ENDED_SQL: Final = ", ".join(f"'{state}'" for state in sorted(ENDED))
_FOLLOWED_SQL: Final = ", ".join(f"'{state}'" for state in sorted(FOLLOWED))
_UNDER_WAY_SQL: Final = ", ".join(f"'{state}'" for state in sorted(UNDER_WAY))


_CLOCK_SET_BACK: Final = (
    """UPDATE fax SET not_before_s = :now + max(0, not_before_s - state_since_s)
        WHERE state = 'queued' AND state_since_s > :now AND state_since_s <> created_at_s""",
    """UPDATE fax SET undo_until_s = :now + max(0, undo_until_s - created_at_s)
        WHERE state = 'queued' AND created_at_s > :now AND undo_until_s > :now""",
    # Lines, alarms and waits are counted from here; the history keeps the time that was shown then.
    f"""UPDATE fax SET state_since_s = :now WHERE state NOT IN ({_ENDED_SQL}) AND state_since_s > :now
        AND (state <> 'queued' OR state_since_s <> created_at_s)""",
    """UPDATE attempt SET next_check_s = :now
       WHERE next_check_s IS NOT NULL AND (submitted_at_s > :now OR next_check_s > :now + 300)""",
    "UPDATE attempt SET cancel_asked_at_s = :now WHERE cancel_asked_at_s > :now",
    "UPDATE media SET next_delete_s = :now WHERE state <> 'deleted' AND next_delete_s > :now + 60",
)

_FROM_REFUSED_SQL: Final = "'api.from_refused', 'failure.unverified_origination_number'"
"""What the history says where a from-number was refused, at once or when the call would have begun."""

_RECENT_EVENTS: Final = 5_000
"""What is older says nothing of a number's fate today."""


def _json(column: str, path: str) -> str:
    """The value in a column's JSON, NULL where that can't be read: SQLite would end the whole query."""
    return f"CASE WHEN json_valid({column}) THEN json_extract({column}, '{path}') END"


class Work:
    """Reads and writes through the journal's connection."""

    def __init__(self, connection: sqlite3.Connection, mending: Mending) -> None:
        self._connection = connection
        self._mending = mending

    def lines_in_use(self, now_s: float) -> int:
        """Faxes that are, or may be, on a line now."""
        query = f"""
            SELECT count(*) FROM fax JOIN payload ON payload.id = fax.payload_id
            WHERE state IN ({_UNDER_WAY_SQL})
               OR (state = 'uncertain' AND state_since_s > ? - ? - ? * coalesce(pages, 1))
        """
        return int(self._one(query, (now_s, UNCERTAIN_SLACK_S, UNCERTAIN_PAGE_S))[0])

    def next_due(self, now_s: float, base_url: str) -> "Fax | None":
        """The queued fax whose turn it is: due, its number free, its document not just being uploaded.

        Lists take turns: each list's first fax before any list's second, so that one list of 500 does
        not hold up a single fax.
        """
        query = f"""{SELECT_FAX}
            WHERE fax.state = 'queued' AND max(fax.not_before_s, fax.undo_until_s) <= ?
              AND (fax.expires_at_s IS NULL OR fax.expires_at_s > ?)
              AND NOT EXISTS (SELECT 1 FROM fax AS other WHERE other.recipient = fax.recipient
                              AND other.state IN ({HOLDS_NUMBER_SQL}))
              AND NOT EXISTS (SELECT 1 FROM media WHERE media.payload_id = fax.payload_id
                              AND media.base_url = ? AND media.state = 'uploading')
              AND NOT {WAITS_FOR_PART_SQL}
            ORDER BY fax.is_urgent DESC, fax.submission_position, fax.id LIMIT 1
        """
        while row := self._one(query, (now_s, now_s, base_url)):
            # What can't be trusted is set aside, and no longer the next one.
            if can_be_trusted(row) and (faxes := readable([row], fax_from_row)):
                return faxes[0]
            if not self._mending.mend(row["id"], now_s):
                return None
        return None

    def in_state(self, *states: State) -> "list[Fax]":
        """All faxes in these states, oldest first."""
        marks = ", ".join("?" * len(states))
        return self._faxes(f"{SELECT_FAX} WHERE fax.state IN ({marks}) ORDER BY fax.id", tuple(states))

    def expired(self, now_s: float) -> "list[Fax]":
        """Waiting faxes that were to go before now or not at all."""
        return self._faxes(
            f"{SELECT_FAX} WHERE fax.state = 'queued' AND fax.expires_at_s <= ? ORDER BY fax.id", (now_s,)
        )

    def followed(self) -> "list[tuple[Fax, Attempt]]":
        """Faxes that the provider has, each with the attempt that is followed."""
        faxes = self._faxes(f"{SELECT_FAX} WHERE fax.state IN ({_FOLLOWED_SQL}) ORDER BY fax.id", ())
        query = f"""
            SELECT attempt.* FROM fax JOIN attempt ON attempt.id = fax.attempt_id
            WHERE fax.state IN ({_FOLLOWED_SQL})
        """
        with journal_errors():
            rows = self._connection.execute(query).fetchall()
        attempts = {attempt.id: attempt for attempt in map(attempt_or_remains, rows)}
        return [(fax, attempts[fax.attempt_id]) for fax in faxes if fax.attempt_id in attempts]

    def attempt(self, attempt_id: int) -> "Attempt":
        return attempt_or_remains(self._one("SELECT * FROM attempt WHERE id = ?", (attempt_id,)))

    def open_attempt(
        self,
        fax: "Fax",
        account: "Account",
        *,
        token: str | None,
        media_name: str | None,
        submitted_at_s: float,
        clock_offset_s: float,
    ) -> "Attempt":
        """Write down a send request before it leaves."""
        cursor = self._connection.execute(
            """
            INSERT INTO attempt (fax_id, number, base_url, connection_id, from_number, way, token, media_name,
                                 submitted_at_s, clock_offset_s)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            (
                fax.id,
                fax.attempts + 1,
                account.base_url,
                account.connection_id,
                account.from_number,
                fax.way.value,
                token,
                media_name,
                submitted_at_s,
                clock_offset_s,
            ),
        )
        return self.attempt(int(cursor.lastrowid or 0))

    def update_attempt(self, attempt_id: int, **columns: Any) -> None:
        """Set columns of an attempt, e.g. remote_id, ended_at_s, checks."""
        assignments = ", ".join(f"{name} = :{name}" for name in columns)
        with journal_errors():
            self._connection.execute(
                f"UPDATE attempt SET {assignments} WHERE id = :where_id",
                {**columns, "where_id": attempt_id},
            )

    def watch(self, attempt_id: int | None, now_s: float) -> None:
        """A person decided about an attempt: look for it a day longer, as it may turn up after all."""
        if attempt_id is not None:
            self.update_attempt(
                attempt_id,
                checks=0,
                next_check_s=now_s + 60.0,
                watch_until_s=now_s + WATCH_S,
                ended_at_s=now_s,
            )

    def watched(self) -> "list[Attempt]":
        """Attempts that a person decided about, and that may still turn up at the provider."""
        query = "SELECT * FROM attempt WHERE watch_until_s IS NOT NULL ORDER BY id"
        with journal_errors():
            return [attempt_or_remains(row) for row in self._connection.execute(query)]

    def knows_remote_id(self, remote_id: str) -> bool:
        """Whether an attempt of ours already owns this fax of the provider's."""
        return self._one("SELECT 1 FROM attempt WHERE remote_id = ? LIMIT 1", (remote_id,)) is not None

    def live_media(self, payload_id: int, base_url: str, *, until_s: float) -> "Media | None":
        """A document that is at the provider and stays there until then."""
        row = self._one(
            """
            SELECT * FROM media WHERE payload_id = ? AND base_url = ? AND state = 'uploaded'
            AND (expires_at_s IS NULL OR expires_at_s >= ?) ORDER BY id DESC LIMIT 1
            """,
            (payload_id, base_url, until_s),
        )
        return media_from_row(row) if row else None

    def plan_media(self, payload_id: int, base_url: str, media_name: str) -> "Media":
        """Write down an upload before it starts."""
        cursor = self._connection.execute(
            "INSERT INTO media (payload_id, base_url, media_name, state) VALUES (?, ?, ?, 'uploading')",
            (payload_id, base_url, media_name),
        )
        return self.media(int(cursor.lastrowid or 0))

    def media(self, media_id: int) -> "Media":
        return media_from_row(self._one("SELECT * FROM media WHERE id = ?", (media_id,)))

    def media_uploaded(self, media_id: int, *, expires_at_s: float | None) -> None:
        self._connection.execute(
            "UPDATE media SET state = 'uploaded', expires_at_s = ? WHERE id = ?", (expires_at_s, media_id)
        )

    def media_doubtful(self, media_id: int) -> None:
        """It may be at the provider, but nothing will use it: to be deleted."""
        self._connection.execute("UPDATE media SET state = 'doubtful' WHERE id = ?", (media_id,))

    def all_uploads_doubtful(self) -> None:
        """At start: no upload is under way, so what was begun may have arrived."""
        self._connection.execute("UPDATE media SET state = 'doubtful' WHERE state = 'uploading'")

    def media_to_delete(self, now_s: float) -> "list[Media]":
        """Documents at the provider that no unfinished fax needs any more."""
        query = f"""
            SELECT * FROM media
            WHERE next_delete_s <= ? AND (state = 'doubtful' OR (state = 'uploaded' AND NOT EXISTS (
                SELECT 1 FROM fax
                WHERE fax.payload_id = media.payload_id AND fax.state NOT IN ({_ENDED_SQL}))))
            ORDER BY id LIMIT 50
        """
        with journal_errors():
            return [media_from_row(row) for row in self._connection.execute(query, (now_s,))]

    def media_deleted(self, media_id: int) -> None:
        with journal_errors():
            self._connection.execute("UPDATE media SET state = 'deleted' WHERE id = ?", (media_id,))

    def delete_media_later(self, media_id: int, at_s: float) -> None:
        with journal_errors():
            self._connection.execute("UPDATE media SET next_delete_s = ? WHERE id = ?", (at_s, media_id))

    def broken_uploads(self, payload_id: int, causes: Collection[str]) -> int:
        """How often uploads of a document ended in one of `causes` since one got through or a person spoke.

        Counted over all faxes of that document: five hundred recipients don't make five hundred tries.
        """
        marks = ", ".join("?" * len(causes))
        query = f"""
            WITH told AS (
                SELECT event.id AS id, event.source AS source, event.target AS target,
                       {_json("event.cause", "$.code")} AS code
                FROM event JOIN fax ON fax.id = event.fax_id WHERE fax.payload_id = ?)
            SELECT count(*) FROM told WHERE source = 'uploading' AND code IN ({marks})
              AND id > coalesce((SELECT max(id) FROM told WHERE target = 'submitting'
                                 OR code IN ('story.retried', 'story.released')), 0)
        """
        return int(self._one(query, (payload_id, *causes))[0])

    def put_off(self, payload_id: int, until_s: float) -> None:
        """Let no waiting fax of this document go sooner."""
        self._connection.execute(
            """
            UPDATE fax SET not_before_s = :until
            WHERE payload_id = :payload AND state = 'queued' AND not_before_s < :until
            """,
            {"payload": payload_id, "until": until_s},
        )

    def is_from_refused(self, from_number: str) -> bool:
        """Whether the provider's last word on this from-number was that faxes may not come from it."""
        code, error = _json("event.cause", "$.code"), _json("event.detail", "$.error")
        refused = f"({code} IN ({_FROM_REFUSED_SQL}) OR {error} IN ({_FROM_REFUSED_SQL}))"
        corrected = (
            f"({code} = 'story.from_corrected' AND {_json('event.cause', '$.values.before')} = :number)"
        )
        query = f"""
            SELECT event.target <> 'delivered' FROM event JOIN fax ON fax.id = event.fax_id
            WHERE event.id > (SELECT max(id) FROM event) - {_RECENT_EVENTS}
              AND ({corrected} OR (fax.from_number = :number AND (event.target = 'delivered' OR {refused})))
            ORDER BY event.id DESC LIMIT 1
        """
        row = self._one(query, {"number": from_number})
        return row is not None and bool(row[0])

    def has_work(self, now_s: float) -> bool:
        """Whether anything can still move without a person."""
        query = f"""
            SELECT 1 FROM fax JOIN payload ON payload.id = fax.payload_id
            WHERE fax.state NOT IN ('held', {_ENDED_SQL}) AND fax.needs_attention = 0
              AND NOT (payload.part > 1 AND fax.state = 'queued' AND EXISTS (
                SELECT 1 FROM fax AS before JOIN payload AS sent ON sent.id = before.payload_id
                WHERE before.submission_id = fax.submission_id AND before.recipient = fax.recipient
                  AND sent.part < payload.part AND (before.state = 'held' OR before.needs_attention = 1)
                  AND before.state NOT IN ({_ENDED_SQL})))
            LIMIT 1
        """
        return self._one(query, ()) is not None or bool(self.media_to_delete(now_s))

    def clock_set_back(self, now_s: float) -> int:
        """Let every wait that began in what is the future now begin again; returns how many there were.

        A time that a person chose stays: only faxes that were moved since they were queued are shifted.
        """
        changed = 0
        for statement in _CLOCK_SET_BACK:
            with journal_errors():
                changed += self._connection.execute(statement, {"now": now_s}).rowcount
        return changed

    def latest_attempts(self) -> dict[int, tuple[int, int]]:
        """The id and number of each fax's latest attempt, by the fax's id."""
        query = "SELECT fax_id, id, max(number) AS number FROM attempt GROUP BY fax_id"
        with journal_errors():
            return {row["fax_id"]: (row["id"], row["number"]) for row in self._connection.execute(query)}

    def last_states(self) -> dict[int, State]:
        """Each fax's state by the last line of its history, by the fax's id."""
        query = "SELECT fax_id, target, max(id) FROM event GROUP BY fax_id"
        with journal_errors():
            rows = self._connection.execute(query).fetchall()
        return dict(readable(rows, lambda row: (row["fax_id"], State(row["target"]))))

    def spool_names(self) -> set[str]:
        """Every file in the spool that a fax still owns."""
        with journal_errors():
            rows = self._connection.execute("SELECT spool_name FROM payload WHERE spool_name IS NOT NULL")
            return {row[0] for row in rows}

    def _faxes(self, query: str, values: tuple[Any, ...]) -> "list[Fax]":
        with journal_errors():
            rows = self._connection.execute(query, values).fetchall()
        return readable(rows, fax_from_row)

    def _one(self, query: str, values: tuple[Any, ...] | Mapping[str, Any]) -> Any:
        with journal_errors():
            return self._connection.execute(query, values).fetchone()
