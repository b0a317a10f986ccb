"""What the queue works on: whose turn it is, what is in whose hands, what the provider has."""

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from faxdesk.domain.fax.state import IN_HAND, State
from faxdesk.store.database import Database
from faxdesk.store.sql.remains import attempt_or_remains, readable
from faxdesk.store.sql.rows import (
    ENDED_SQL,
    PAUSED_BROADCASTS_SQL,
    SAME_SUBMISSION_SQL,
    SELECT_FAX,
    fax_from_row,
    in_states,
)
from faxdesk.store.sql.turns import (
    CLOCK_SET_BACK,
    FOLLOWED_IS,
    IN_HAND_IS,
    LINES_SQL,
    NEXT,
    QUEUED_IS,
    RENEW_SQL,
)
from faxdesk.store.sqlite.files import journal_errors, transaction

if TYPE_CHECKING:
    from faxdesk.domain.fax.attempt import Attempt
    from faxdesk.domain.fax.fax import Fax
    from faxdesk.store.sql.faxes import Faxes
    from faxdesk.store.sql.row_repair import RowRepair

_FROM_REFUSED_SQL: Final = "'api.from_refused', 'failure.unverified_origination_number'"
"""What the history says where a from-number was refused, at once or when the call would have begun."""

_RECENT_EVENTS: Final = 5_000
"""What is older says nothing of a number's fate today."""


def _json(column: str, path: str) -> str:
    """The value in a column's JSON, NULL where that can't be read: SQLite would end the whole query."""
    return f"CASE WHEN json_valid({column}) THEN json_extract({column}, '{path}') END"


class QueueWork:
    """Reads and writes through the journal's connection."""

    def __init__(
        self,
        connection: Database,
        faxes: "Callable[[], Faxes]",
        row_repair: "Callable[[], RowRepair]",
    ) -> None:
        """`faxes` and `row_repair` give what writes; who only counts lines has neither loaded."""
        self._connection = connection
        self._writes = faxes
        self._row_repair = row_repair

    @contextmanager
    def claim_next(
        self, worker: str, now_s: float, *, lines: int, base_url: str, lease_s: float
    ) -> "Iterator[Fax | None]":
        """See records.work.QueueWork.claim_next."""
        if not self._is_line_free(now_s, lines) or self.next_due(now_s, base_url) is None:
            yield None  # the usual cases, without keeping others from writing
            return
        with transaction(self._connection):
            fax = self.next_due(now_s, base_url)
            if fax is None or not self._is_line_free(now_s, lines):
                yield None
                return
            self._writes().take(fax.id, worker, now_s + lease_s)
            yield self._fax(fax.id)
            if self._fax(fax.id).state not in IN_HAND:
                raise ValueError(f"fax {fax.id} was claimed and not begun")

    def renew_leases(self, worker: str, now_s: float, *, lease_s: float) -> None:
        """What this worker has in hand stays its own for so long."""
        with journal_errors():
            self._connection.execute(
                RENEW_SQL,
                {"now": now_s, "lease": lease_s, "worker": worker},
            )

    def renew_lease(self, fax_id: int, worker: str, now_s: float, *, lease_s: float) -> bool:
        """The same for one fax; False where it is in other hands, or nobody's."""
        values = {"now": now_s, "lease": lease_s, "worker": worker, "id": fax_id}
        with journal_errors():
            return self._connection.execute(f"{RENEW_SQL} AND id = :id", values).rowcount == 1

    def enrol(self, desk_id: str) -> str:
        """A desk alone is its own worker: the operating system's lock keeps earlier starts away."""
        return desk_id

    def keep_duty(self, worker: str, now_s: float, *, lease_s: float) -> bool:  # noqa: ARG002 - alone
        """A desk alone sees to everything."""
        return True

    def give_up_duty(self, worker: str, now_s: float, *, lease_s: float) -> bool:  # noqa: ARG002 - alone
        return False

    def has_duty(self, worker: str, now_s: float) -> bool:  # noqa: ARG002 - alone
        return True

    def next_wake_s(self, now_s: float) -> float | None:
        """When the next waiting fax may go that may not go yet."""
        query = """
            SELECT min(max(not_before_s, undo_until_s)) FROM fax
            WHERE state = 'queued' AND max(not_before_s, undo_until_s) > :now
        """
        found = self._one(query, {"now": now_s})[0]
        return None if found is None else float(found)

    def in_hand(self, worker: str) -> "list[Fax]":
        """What this worker has in hand, or nobody says to have: for its start, when nothing can be."""
        where = f"{IN_HAND_IS} AND coalesce(fax.owner, :worker) = :worker"
        return self._faxes(where, {"worker": worker})

    def lapsed(self, now_s: float) -> "list[Fax]":
        """What somebody had in hand who has not said so for longer than their lease."""
        return self._faxes(f"{IN_HAND_IS} AND fax.lease_until_s <= :now", {"now": now_s})

    def lines_in_use(self, now_s: float) -> int:
        """Faxes that are, or may be, on a line now."""
        return int(self._one(LINES_SQL, {"now": now_s})[0])

    def next_due(self, now_s: float, base_url: str) -> "Fax | None":
        """The queued fax whose turn it is: due, its number free, its document not just being uploaded."""
        from faxdesk.store.sql.row_repair import can_be_trusted

        while row := self._one(NEXT, {"now": now_s, "base_url": base_url}):
            # What can't be trusted is set aside, and no longer the next one.
            if can_be_trusted(row) and (faxes := readable([row], fax_from_row)):
                return faxes[0]
            if not self._row_repair().repair(row["id"], now_s):
                return None
        return None

    def in_state(self, *states: State) -> "list[Fax]":
        """All faxes in these states, oldest first."""
        return self._faxes(in_states(states), {})

    def expired(self, now_s: float) -> "list[Fax]":
        """Waiting faxes that were to go before now or not at all."""
        return self._faxes(f"{QUEUED_IS} AND fax.expires_at_s <= :now", {"now": now_s})

    def out_of_hours(self, now_s: float) -> "list[Fax]":
        """Waiting faxes whose hours are over."""
        return self._faxes(f"{QUEUED_IS} AND fax.hours_until_s <= :now", {"now": now_s})

    def with_deadline(self) -> "list[Fax]":
        """Waiting faxes that must be there by a time, in the order in which they go."""
        faxes = self._faxes(f"{QUEUED_IS} AND fax.deadline_s IS NOT NULL", {})
        return sorted(faxes, key=lambda fax: (-fax.is_urgent, -fax.priority, fax.deadline_s or 0.0, fax.id))

    def followed(self) -> "list[tuple[Fax, Attempt]]":
        """Faxes that the provider has, each with the attempt that is followed."""
        faxes = self._faxes(FOLLOWED_IS, {})
        query = f"""
            SELECT attempt.* FROM fax JOIN attempt ON attempt.id = fax.attempt_id
            WHERE {FOLLOWED_IS}
        """
        with journal_errors():
            rows = self._connection.execute(query).fetchall()
        attempts = {attempt.id: attempt for attempt in map(attempt_or_remains, rows)}
        return [(fax, attempts[fax.attempt_id]) for fax in faxes if fax.attempt_id in attempts]

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
        """Let no waiting fax of this document go sooner; inside a transaction."""
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
            SELECT event.target <> 'delivered', event.fax_id FROM event JOIN fax ON fax.id = event.fax_id
            WHERE event.id > (SELECT max(id) FROM event) - {_RECENT_EVENTS}
              AND ({corrected} OR (fax.from_number = :number AND (event.target = 'delivered' OR {refused})))
            ORDER BY event.id DESC LIMIT 1
        """
        row = self._one(query, {"number": from_number})
        if row is None or not row[0]:
            return False
        # What was delivered a week ago has its history folded; what was refused has not.
        later = "SELECT 1 FROM fax WHERE id > ? AND from_number = ? AND state = 'delivered' LIMIT 1"
        return self._one(later, (row[1], from_number)) is None

    def can_go_on(self) -> bool:
        """Whether any fax can still move without a person."""
        query = f"""
            SELECT 1 FROM fax JOIN payload ON payload.id = fax.payload_id
            WHERE fax.state <> 'held' AND fax.state NOT IN ({ENDED_SQL})
              AND (fax.needs_attention = 0 OR fax.state = 'queued')
              AND NOT (fax.state = 'queued' AND fax.broadcast_id IS NOT NULL
                       AND fax.broadcast_id IN ({PAUSED_BROADCASTS_SQL}))
              AND NOT (payload.part > 1 AND fax.state = 'queued' AND EXISTS (
                SELECT 1 FROM fax AS before JOIN payload AS sent ON sent.id = before.payload_id
                WHERE {SAME_SUBMISSION_SQL} AND before.recipient = fax.recipient
                  AND sent.part < payload.part AND (before.state = 'held' OR before.needs_attention = 1)
                  AND before.state NOT IN ({ENDED_SQL})))
            LIMIT 1
        """
        return self._one(query, ()) is not None

    def clock_set_back(self, now_s: float) -> int:
        """Let every wait that began in what is the future now begin again; returns how many there were.

        A time that a person chose stays: only faxes that were moved since they were queued are shifted.
        """
        changed = 0
        for statement in CLOCK_SET_BACK:
            with journal_errors():
                changed += self._connection.execute(statement, {"now": now_s}).rowcount
        return changed

    def owned_in_spool(self, names: Collection[str]) -> set[str]:
        """See records.work.QueueWork.owned_in_spool."""
        from faxdesk.store.sql.spooled import owned_in_spool

        return owned_in_spool(self._connection, names)

    def spool_names(self) -> set[str]:
        """Every file in the spool that a fax still owns."""
        with journal_errors():
            rows = self._connection.execute("SELECT spool_name FROM payload WHERE spool_name IS NOT NULL")
            return {row[0] for row in rows}

    def _is_line_free(self, now_s: float, lines: int) -> bool:
        """Whether one more fax may go: the queue goes on, and not all of `lines` are in use."""
        row = self._one("SELECT is_paused, hold FROM queue", ())
        return not row["is_paused"] and row["hold"] is None and self.lines_in_use(now_s) < lines

    def _fax(self, fax_id: int) -> "Fax":
        return self._faxes("fax.id = :id", {"id": fax_id})[0]

    def _faxes(self, where: str, values: dict[str, Any], *, lock: str = "") -> "list[Fax]":
        query = f"{SELECT_FAX} WHERE {where} ORDER BY fax.id {lock}"
        with journal_errors():
            rows = self._connection.execute(query, values).fetchall()
        return readable(rows, fax_from_row)

    def _one(self, query: str, values: Any) -> Any:
        with journal_errors():
            return self._connection.execute(query, values).fetchone()
