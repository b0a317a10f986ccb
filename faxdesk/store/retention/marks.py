"""What somebody wants to be left alone: faxes whose document is kept, and faxes under legal hold."""

from collections.abc import Collection, Iterable, Sequence
from typing import Final

from faxdesk.domain.retention import Marks
from faxdesk.store.chain.writing import Chain
from faxdesk.store.database import Database
from faxdesk.store.sqlite.files import journal_errors, transaction

STANDS: Final = "lifted_at_s IS NULL"
LEFT_ALONE: Final = f"SELECT fax_id FROM retained WHERE {STANDS}"
"""Of faxes that nothing is taken out of."""

_IDS_AT_ONCE: Final = 500
_ADD: Final = """
    INSERT INTO retained (fax_id, is_hold, reason, at_s, by_user) SELECT id, ?, ?, ?, ? FROM fax WHERE id = ?
    ON CONFLICT DO NOTHING
"""
_LIFT: Final = f"""
    UPDATE retained SET lifted_at_s = ?, lifted_by = ? WHERE fax_id = ? AND is_hold = ? AND {STANDS}
"""
_LOOK_AGAIN: Final = """
    INSERT INTO retention_later (fax_id, kind, at_s) SELECT id, ?, state_since_s FROM fax WHERE id = ?
    ON CONFLICT (fax_id, kind) DO UPDATE SET at_s = excluded.at_s
"""


class RetentionMarks:
    """Reads and writes through the journal's connection; see retention.records.RetentionRecords."""

    def __init__(self, connection: Database, chain: Chain) -> None:
        self._connection = connection
        self._chain = chain

    def marks(self, fax_ids: Collection[int]) -> dict[int, Marks]:
        """Of those of these faxes that have any."""
        found: dict[int, Marks] = {}
        for part in _parts(sorted(fax_ids)):
            query = f"SELECT * FROM retained WHERE {STANDS} AND fax_id IN ({', '.join('?' * len(part))})"
            with journal_errors():
                rows = self._connection.execute(f"{query} ORDER BY is_hold", part).fetchall()
            for row in rows:
                before = found.get(row["fax_id"])
                found[row["fax_id"]] = (
                    Marks(
                        is_kept=before is not None,
                        hold_reason=row["reason"],
                        hold_since_s=row["at_s"],
                        hold_by=row["by_user"],
                    )
                    if row["is_hold"]
                    else Marks(is_kept=True)
                )
        return found

    def marked(self, *, is_hold: bool) -> list[int]:
        """The faxes that are marked so, oldest first."""
        query = f"SELECT fax_id FROM retained WHERE {STANDS} AND is_hold = ? ORDER BY fax_id"
        with journal_errors():
            return [row[0] for row in self._connection.execute(query, (int(is_hold),))]

    def mark(self, fax_ids: Iterable[int], *, is_hold: bool, reason: str, at_s: float) -> list[int]:
        """Leave these alone from now on; returns those that weren't marked so already."""
        user = self._chain.user
        with transaction(self._connection):
            return [
                fax_id
                for fax_id in fax_ids
                if self._connection.execute(_ADD, (int(is_hold), reason, at_s, user, fax_id)).rowcount > 0
            ]

    def unmark(self, fax_ids: Iterable[int], *, is_hold: bool, at_s: float) -> list[int]:
        """Take the mark off, and look at them again when their time has come; returns those that had it."""
        lifted: list[int] = []
        user = self._chain.user
        with transaction(self._connection):
            for fax_id in fax_ids:
                if self._connection.execute(_LIFT, (at_s, user, fax_id, int(is_hold))).rowcount == 0:
                    continue
                lifted.append(fax_id)
                for kind in ("document", "name"):
                    self._connection.execute(_LOOK_AGAIN, (kind, fax_id))
        return lifted


def _parts(ids: Sequence[int]) -> list[Sequence[int]]:
    return [ids[start : start + _IDS_AT_ONCE] for start in range(0, len(ids), _IDS_AT_ONCE)]
