"""Broadcasts in SQL: what engine.broadcast.records.BroadcastRecords promises, on one connection."""

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final

from faxdesk.domain.errors import CommandRefusedError
from faxdesk.domain.fax.state import Group, State
from faxdesk.store.database import Database
from faxdesk.store.history.sight import IN_BIN
from faxdesk.store.sql.faxes import Faxes
from faxdesk.store.sql.groups import group_of_row
from faxdesk.store.sql.remains import fax_or_remains
from faxdesk.store.sql.rows import SELECT_FAX, states_sql
from faxdesk.store.sqlite.files import inserted_id, journal_errors, transaction

if TYPE_CHECKING:
    from faxdesk.domain.fax.broadcast import Broadcast
    from faxdesk.domain.fax.fax import Fax, Submission

_IDS_AT_ONCE: Final = 500

_TOTALS: Final = """
    SELECT broadcast_id, state, needs_attention, count(*) AS count, min(id) AS head_id FROM fax
    WHERE broadcast_id IN ({marks}) GROUP BY broadcast_id, state, needs_attention
"""
"""From the index alone: 5,000 faxes in about a millisecond."""


class Broadcasts:
    """Reads and writes through the journal's connection."""

    def __init__(self, connection: Database, faxes: Faxes) -> None:
        self._connection = connection
        self._faxes = faxes

    def add(self, submissions: "Sequence[Submission]", *, at_s: float) -> list[int]:
        """See BroadcastRecords.add."""
        addresses = {each.address for submission in submissions for each in submission.recipients}
        with transaction(self._connection):
            cursor = self._connection.execute(
                "INSERT INTO broadcast (first_fax_id, recipients, created_at_s) VALUES (0, ?, ?)",
                (len(addresses), at_s),
            )
            broadcast_id = inserted_id(cursor)
            ids: list[int] = []
            for each in submissions:
                ids += self._faxes.add(each, at_s=at_s, broadcast_id=broadcast_id, position=len(ids))
            self._connection.execute(
                "UPDATE broadcast SET first_fax_id = ? WHERE id = ?", (ids[0], broadcast_id)
            )
        return ids

    def find(self, broadcast_id: int) -> "Broadcast | None":
        """The broadcast, None when there is none (any more)."""
        return next(iter(self.read([broadcast_id])), None)

    def get(self, broadcast_id: int) -> "Broadcast":
        """The broadcast; raises CommandRefusedError when there is none."""
        broadcast = self.find(broadcast_id)
        if broadcast is None:
            raise CommandRefusedError("command.no_such_broadcast", broadcast=broadcast_id)
        return broadcast

    def read(self, ids: Collection[int]) -> "list[Broadcast]":
        """The broadcasts of these ids, newest first; those that are gone are left out."""
        found: list[Broadcast] = []
        for part in _in_parts(sorted(ids, reverse=True)):
            marks = _marks(part)
            rows = self._rows(f"SELECT * FROM broadcast WHERE id IN ({marks}) ORDER BY id DESC", part)
            counted = self._rows(_TOTALS.format(marks=marks), part)
            found += _broadcasts(rows, counted, self._heads(counted))
        return found

    def members(
        self,
        broadcast_id: int,
        *,
        states: Collection[State] = frozenset(),
        outside_bin: bool = False,
        after: int = 0,
        limit: int | None = None,
    ) -> list[int]:
        """See BroadcastRecords.members."""
        among = f"AND state IN ({states_sql(states)})" if states else ""
        outside = f"AND id NOT IN {IN_BIN}" if outside_bin else ""
        at_most = "" if limit is None else f"LIMIT {int(limit)}"
        query = (
            f"SELECT id FROM fax WHERE broadcast_id = ? AND id > ? {among} {outside} ORDER BY id {at_most}"
        )
        return [row["id"] for row in self._rows(query, [broadcast_id, after])]

    def set_paused(self, broadcast_id: int, is_paused: bool) -> None:
        """Let no fax of it be claimed from now on, or let them go on."""
        with transaction(self._connection):
            self._connection.execute(
                "UPDATE broadcast SET is_paused = :value WHERE id = :id AND is_paused <> :value",
                {"value": int(is_paused), "id": broadcast_id},
            )

    def _heads(self, counted: list[Any]) -> "dict[int, Fax]":
        """Of each broadcast the first fax that is still there, by the broadcast's id."""
        heads: dict[int, int] = {}
        for row in counted:
            key = row["broadcast_id"]
            heads[key] = min(heads.get(key, row["head_id"]), row["head_id"])
        ids = list(heads.values())
        if not ids:
            return {}
        rows = self._rows(f"{SELECT_FAX} WHERE fax.id IN ({_marks(ids)})", ids)
        return {row["broadcast_id"]: fax_or_remains(row) for row in rows}

    def _rows(self, query: str, values: Sequence[Any]) -> list[Any]:
        with journal_errors():
            return self._connection.execute(query, values).fetchall()


def _broadcasts(rows: list[Any], counted: list[Any], heads: "dict[int, Fax]") -> "Iterator[Broadcast]":
    from faxdesk.domain.fax.broadcast import Broadcast

    for row in rows:
        if row["id"] not in heads:
            continue
        totals = dict.fromkeys(Group, 0)
        for each in counted:
            if each["broadcast_id"] == row["id"]:
                group = group_of_row(each["state"], needs_attention=bool(each["needs_attention"]))
                totals[group] += each["count"]
        yield Broadcast(
            id=row["id"],
            first_fax_id=row["first_fax_id"],
            recipients=row["recipients"],
            is_paused=bool(row["is_paused"]),
            created_at_s=row["created_at_s"],
            head=heads[row["id"]],
            totals=totals,
        )


def _in_parts(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    return (ids[start : start + _IDS_AT_ONCE] for start in range(0, len(ids), _IDS_AT_ONCE))


def _marks(values: Collection[object]) -> str:
    return ", ".join("?" * len(values))
