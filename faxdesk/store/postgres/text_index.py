"""What faxes say, kept as it is; where the server has pg_trgm, an index finds those that hold some signs."""

from collections.abc import Callable, Iterable
from typing import Final

from faxdesk.store.postgres.connection import PostgresConnection
from faxdesk.store.sql.conditions import Condition, all_of, any_of

_NAME: Final = "text_kept_from"

Words = tuple[tuple[tuple[str, ...], ...], ...]
"""See history.fax_words.Wanted."""


class TeamTextIndex:
    """Reads and writes through the journal's connection; see history.texts.FaxTexts for its methods."""

    quarter_hour = "floor(fax.created_at_s / 900)"

    def __init__(self, connection: PostgresConnection) -> None:
        self._connection = connection

    def match(self, words: Words, grams: Callable[[str], list[str]]) -> Condition | None:
        if not any(grams(piece) for word in words for each in word for piece in each):
            return None
        return all_of(any_of(all_of(map(_holds, each)) for each in word) for word in words)

    def ids(
        self,
        match: Condition,
        *,
        bounds: tuple[int, int],
        after: int | None,
        is_rising: bool,
        limit: int,
        among: Condition | None = None,
    ) -> list[int]:
        """See history.texts.FaxTexts.ids."""
        first, last = bounds
        if after is not None:
            first, last = (max(first, after + 1), last) if is_rising else (first, min(last, after - 1))
        conditions = [match, (f"fax_id BETWEEN {first:d} AND {last:d}", [])]
        if among is not None:
            conditions.append((f"fax_id IN (SELECT id FROM fax WHERE {among[0]})", among[1]))
        where, values = all_of(conditions)
        statement = (
            f"SELECT fax_id FROM fax_text WHERE {where}"
            f" ORDER BY fax_id {'ASC' if is_rising else 'DESC'} LIMIT {limit:d}"
        )
        return [row[0] for row in self._connection.execute(statement, values)]

    def kept_from(self) -> int:
        row = self._connection.execute("SELECT value FROM meta WHERE name = ?", (_NAME,)).fetchone()
        return int(row[0]) if row is not None else 1

    def set_kept_from(self, fax_id: int) -> None:
        self._connection.execute("UPDATE meta SET value = ? WHERE name = ?", (str(fax_id), _NAME))

    def add(self, said: Iterable[tuple[int, str]]) -> None:
        self._connection.executemany(
            "INSERT INTO fax_text (fax_id, said) VALUES (?, ?) ON CONFLICT (fax_id) DO NOTHING", said
        )

    def remove(self, fax_id: int, said: str) -> None:
        """It goes with its fax."""

    def change(self, fax_id: int, before: str, after: str) -> None:  # noqa: ARG002 - the other index needs it
        self._connection.execute("UPDATE fax_text SET said = ? WHERE fax_id = ?", (after, fax_id))


def _holds(piece: str) -> Condition:
    return "said LIKE ?", [f"%{piece}%"]
