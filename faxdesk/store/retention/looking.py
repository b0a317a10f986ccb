"""Which faxes are due: each is looked at once in the order of ids, and again when its time has come.

What a look costs doesn't grow with the faxes that are over: the place where it goes on is kept, and what was
looked at too early stands in a table of its own, by the time of its end.
"""

from typing import Any, Final, Literal

from faxdesk.domain.fax.state import ENDED
from faxdesk.store.database import Database
from faxdesk.store.sqlite.files import journal_errors

Kind = Literal["document", "name"]

_UPTO: Final = {"document": "documents_upto", "name": "names_upto"}
_COLUMNS: Final = "id, state, state_since_s, created_at_s, payload_id, recipient"

_LATER: Final = """
    INSERT INTO retention_later (fax_id, kind, at_s) VALUES (?, ?, ?)
    ON CONFLICT (fax_id, kind) DO UPDATE SET at_s = excluded.at_s
"""


class Looking:
    """Through the journal's connection."""

    def __init__(self, connection: Database) -> None:
        self._connection = connection

    def is_any_due(self, kind: Kind, until_s: float, now_s: float) -> bool:
        """Whether `take` would find something to look at; writes nothing."""
        return bool(self._come_due(kind, until_s, 1) or self._next(kind, until_s, now_s, 1)[0])

    def take(self, kind: Kind, until_s: float, now_s: float, *, limit: int) -> tuple[list[Any], bool]:
        """Rows of faxes that ended by then, each given out once, and whether to look for more.

        In a transaction. What has not ended by then is written down to be looked at again.
        """
        come_due = self._come_due(kind, until_s, limit)
        for row in come_due:
            self._connection.execute(
                "DELETE FROM retention_later WHERE fax_id = ? AND kind = ?", (row["id"], kind)
            )
        rows, is_cut = self._next(kind, until_s, now_s, limit)
        if rows:
            keep(self._connection, _UPTO[kind], rows[-1]["id"])
        found = []
        for row in (*come_due, *rows):
            if is_over(row, until_s):
                found.append(row)
            else:
                self.later(row["id"], kind, row["state_since_s"] if row["state"] in ENDED else None)
        return found, is_cut or len(come_due) == limit

    def later(self, fax_id: int, kind: Kind, ended_at_s: float | None) -> None:
        """Look at it again once its time has come; in a transaction."""
        self._connection.execute(_LATER, (fax_id, kind, ended_at_s))

    def due(self, kind: Kind, until_s: float, now_s: float, *, limit: int) -> list[Any]:
        """Rows that `take` would give out, as far as so many that it looks at; writes nothing."""
        rows = (*self._come_due(kind, until_s, limit), *self._next(kind, until_s, now_s, limit)[0])
        return [row for row in rows if is_over(row, until_s)]

    def _come_due(self, kind: Kind, until_s: float, limit: int) -> list[Any]:
        query = f"""
            SELECT {_COLUMNS} FROM retention_later JOIN fax ON fax.id = retention_later.fax_id
            WHERE kind = ? AND at_s IS NOT NULL AND at_s <= ? ORDER BY at_s LIMIT ?
        """
        with journal_errors():
            return self._connection.execute(query, (kind, until_s, limit)).fetchall()

    def _next(self, kind: Kind, until_s: float, now_s: float, limit: int) -> tuple[list[Any], bool]:
        """The next faxes by their ids that were added by then, and whether there may be more of them."""
        query = f"SELECT {_COLUMNS} FROM fax WHERE id > ? ORDER BY id LIMIT ?"
        upto = kept(self._connection, _UPTO[kind]) or 0
        with journal_errors():
            rows = self._connection.execute(query, (upto, limit)).fetchall()
        found: list[Any] = []
        for row in rows:
            # Added by a clock that went ahead: it must not keep those behind it from being looked at.
            if until_s < row["created_at_s"] <= now_s:
                return found, False
            found.append(row)
        return found, len(rows) == limit


def is_over(row: Any, until_s: float) -> bool:
    """Whether it ended by then."""
    return row["state"] in ENDED and row["state_since_s"] <= until_s


def kept(connection: Database, column: str) -> Any:
    """What is kept of retention itself; None for nothing."""
    with journal_errors():
        row = connection.execute(f"SELECT {column} FROM retention").fetchone()
    return None if row is None else row[0]


def keep(connection: Database, column: str, value: float | None) -> None:
    connection.execute(
        f"INSERT INTO retention (id, {column}) VALUES (1, ?)"
        f" ON CONFLICT (id) DO UPDATE SET {column} = excluded.{column}",
        (value,),
    )
