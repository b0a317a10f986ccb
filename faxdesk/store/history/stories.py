"""What happened to faxes that are over, folded: the events of each in one small piece instead of a row each.

Nothing is lost or rounded: what is unfolded is row for row, column for column what was folded, but for the
hashes, which the chain can do without (see domain/chain.py, NOT_KEPT). Whoever changes events (retention, a
repair) unfolds them first.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from typing import Any, Final, NamedTuple

from faxdesk.store.database import Database
from faxdesk.store.history.pieces import APART, Rows, check_in, fold, unfold
from faxdesk.store.sqlite.files import journal_errors, transaction

_KEEP: Final = """
    INSERT INTO folded_story (fax_id, lines) VALUES (?, ?)
    ON CONFLICT (fax_id) DO UPDATE SET lines = excluded.lines
"""
_PIECES: Final = "SELECT fax_id, lines FROM folded_story WHERE fax_id > ? ORDER BY fax_id LIMIT 500"
_FROM: Final = "SELECT fax_id, lines FROM folded_story WHERE fax_id >= ? ORDER BY fax_id LIMIT 1"
_APART_SQL: Final = "substr(lines, 1, 1) <> x'02'"
"""As the index of those says it: form 3, or one that doesn't tell."""

_MOST_APART: Final = 2_000
"""More of them are not held at once: then all stories are read, in their order."""

Check = Callable[[Rows], tuple[bytes, bool] | None]
"""What the digests of these events come to, and whether each fits its hash where that can be told."""


class Story(NamedTuple):
    """A fax's folded events, oldest first; `check` is what their digests came to, None if not kept."""

    fax_id: int
    rows: Rows
    check: bytes | None


class Stories:
    """Reads and writes through the journal's connection."""

    def __init__(self, connection: Database, check: "Check | None" = None, *, goes_on: bool = True) -> None:
        """Without `check` the hashes are kept; `goes_on`: new events come after those that are here."""
        self._connection = connection
        self._goes_on = goes_on
        self._check = check
        self._renewed_upto = 0

    def rows(self, fax_id: int) -> "list[Any]":
        """Every event of a fax, oldest first, wherever it stands; what can't be unfolded is left out."""
        with journal_errors():
            rows = self._connection.execute(
                "SELECT * FROM event WHERE fax_id = ? ORDER BY id", (fax_id,)
            ).fetchall()
        return [*self._folded(fax_id), *rows]

    def are_any_folded(self) -> bool:
        return self._connection.execute("SELECT 1 FROM folded_story LIMIT 1").fetchone() is not None

    def folded(self, after: int = 0, upto: int | None = None) -> "Iterator[Story]":
        """Each fax that has folded events with numbers above `after`, up to `upto`; the faxes in their order.

        A fax's first event is older than the next fax's. What can't be unfolded is left out. Others may come
        with them: whoever wants some numbers alone looks at them.
        """
        if after > 0 and (apart := self._apart()) is not None:
            start = self._first_fax(after - APART)
            yield from (story for fax_id in apart if fax_id < start for story in self._some([fax_id]))
        else:
            start = 0
        fax_id = start - 1
        while True:
            pieces = self._connection.execute(_PIECES, (fax_id,)).fetchall()
            for fax_id, lines in pieces:
                if rows := self._or_nothing(fax_id, bytes(lines)):
                    if upto is not None and rows[0]["id"] > upto:
                        return
                    yield Story(fax_id, rows, check_in(bytes(lines)))
            if not pieces:
                return

    def _some(self, fax_ids: Iterable[int]) -> "Iterator[Story]":
        for fax_id in fax_ids:
            lines = self._lines(fax_id)
            if lines is not None and (rows := self._or_nothing(fax_id, lines)):
                yield Story(fax_id, rows, check_in(lines))

    def _apart(self) -> list[int] | None:
        """Faxes whose events may lie far from one another; None for too many."""
        query = f"SELECT fax_id FROM folded_story WHERE {_APART_SQL} ORDER BY fax_id LIMIT ?"
        found = [row[0] for row in self._connection.execute(query, (_MOST_APART + 1,))]
        return found if len(found) <= _MOST_APART else None

    def _first_fax(self, number: int) -> int:
        """From which fax on the first events have this number or a higher one; some before it, where that
        can't be told."""
        low = 0
        high = self._connection.execute("SELECT coalesce(max(fax_id), 0) FROM folded_story").fetchone()[0]
        while low < high:
            middle = (low + high) // 2
            row = self._connection.execute(_FROM, (middle,)).fetchone()
            rows = self._or_nothing(row[0], bytes(row[1])) if row is not None else []
            if rows and rows[0]["id"] < number:
                low = row[0] + 1
            else:
                high = middle
        return low

    def first_salt(self, fax_id: int) -> bytes | None:
        """That of the first folded event, None where there is none (any more)."""
        rows = self._folded(fax_id)
        return rows[0].get("salt") if rows else None

    def renew_some(self, *, limit: int) -> bool:
        """Fold so many again that were folded in a form of before; in a transaction. False once none is."""
        if self._check is None:
            return False
        query = (
            f"SELECT fax_id, lines FROM folded_story WHERE {_APART_SQL} AND substr(lines, 1, 1) = x'01'"
            " AND fax_id > ? ORDER BY fax_id LIMIT ?"
        )
        found = self._connection.execute(query, (self._renewed_upto, limit)).fetchall()
        for fax_id, lines in found:
            self._renewed_upto = fax_id
            if rows := self._or_nothing(fax_id, bytes(lines)):
                self._connection.execute(_KEEP, (fax_id, self._fold(rows)))
        return bool(found)

    def _fold(self, rows: Rows) -> bytes:
        """What doesn't fit the chain keeps its hashes: an audit can then say which line it is."""
        found = self._check(rows) if self._check is not None else None
        return fold(rows, found[0] if found is not None and found[1] else None)

    def fold(self, fax_ids: Collection[int]) -> None:
        """Fold what happened to these faxes; inside a transaction.

        Not the newest event of all: numbers go on from there. Nor what is not in the chain yet.
        """
        newest = None
        if self._goes_on:
            newest = self._connection.execute("SELECT max(id) FROM event").fetchone()[0]
        for fax_id in fax_ids:
            rows = self._connection.execute(
                "SELECT * FROM event WHERE fax_id = ? ORDER BY id", (fax_id,)
            ).fetchall()
            if not rows or rows[-1]["id"] == newest or any(row["hash"] is None for row in rows):
                continue
            before = self._lines(fax_id)
            if before is not None:
                rows = [*unfold(fax_id, before), *rows]
            self._connection.execute(_KEEP, (fax_id, self._fold([dict(row) for row in rows])))
            self._connection.execute("DELETE FROM event WHERE fax_id = ?", (fax_id,))

    def unfold(self, fax_ids: Iterable[int]) -> None:
        """Give these faxes their events back as rows of their own, to be changed."""
        with transaction(self._connection):
            for fax_id in fax_ids:
                lines = self._lines(fax_id)
                if lines is None:
                    continue
                for row in unfold(fax_id, lines):
                    marks = ", ".join(f":{name}" for name in row)
                    self._connection.execute(f"INSERT INTO event ({', '.join(row)}) VALUES ({marks})", row)
                self._connection.execute("DELETE FROM folded_story WHERE fax_id = ?", (fax_id,))

    def _folded(self, fax_id: int) -> Rows:
        lines = self._lines(fax_id)
        return [] if lines is None else self._or_nothing(fax_id, lines)

    @staticmethod
    def _or_nothing(fax_id: int, lines: bytes) -> Rows:
        try:
            return unfold(fax_id, lines)
        except (ValueError, LookupError, TypeError, AttributeError):
            return []

    def _lines(self, fax_id: int) -> bytes | None:
        with journal_errors():
            row = self._connection.execute(
                "SELECT lines FROM folded_story WHERE fax_id = ?", (fax_id,)
            ).fetchone()
        return None if row is None else bytes(row[0])
