"""What faxes say, looked up by SQLite's FTS5: every three signs in a row, and which faxes have them.

It holds no text, and may name a fax that has all the threes of a word and not the word: whoever asks looks
again.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from faxdesk.store.database import Database
from faxdesk.store.sqlite.files import journal_errors

_NAME: Final = "text_kept_from"

Words = tuple[tuple[tuple[str, ...], ...], ...]
"""See history.fax_words.Wanted."""


class TextIndex:
    """Reads and writes through the journal's connection; see history.texts.FaxTexts for its methods."""

    quarter_hour = "CAST(fax.created_at_s / 900 AS INTEGER)"

    def __init__(self, connection: Database) -> None:
        self._connection = connection

    def match(self, words: Words, grams: Callable[[str], list[str]]) -> str | None:
        return _all(_any(_all(_grams(piece, grams) for piece in each) for each in word) for word in words)

    def ids(
        self,
        match: str,
        *,
        bounds: tuple[int, int],
        after: int | None,
        is_rising: bool,
        limit: int,
        among: tuple[str, Sequence[str | float]] | None = None,
    ) -> list[int]:
        """See history.texts.FaxTexts.ids."""
        first, last = bounds
        if after is not None:
            first, last = (max(first, after + 1), last) if is_rising else (first, min(last, after - 1))
        wheres = ["fax_text MATCH ?", f"rowid BETWEEN {first:d} AND {last:d}"]
        values: list[str | float] = [match]
        if among is not None:
            # The sign keeps SQLite from asking the index once for each of them.
            wheres.append(f"+rowid IN (SELECT id FROM fax WHERE {among[0]})")
            values += among[1]
        statement = (
            f"SELECT rowid FROM fax_text WHERE {' AND '.join(wheres)}"
            f" ORDER BY rowid {'ASC' if is_rising else 'DESC'} LIMIT {limit:d}"
        )
        with journal_errors():
            return [row[0] for row in self._connection.execute(statement, values)]

    def kept_from(self) -> int:
        with journal_errors():
            row = self._connection.execute("SELECT value FROM meta WHERE name = ?", (_NAME,)).fetchone()
        return int(row[0]) if row is not None and str(row[0]).isdecimal() else 1

    def set_kept_from(self, fax_id: int) -> None:
        self._connection.execute(
            "INSERT INTO meta VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (_NAME, str(fax_id)),
        )

    def add(self, said: Iterable[tuple[int, str]]) -> None:
        self._connection.executemany("INSERT INTO fax_text (rowid, said) VALUES (?, ?)", said)

    def remove(self, fax_id: int, said: str) -> None:
        self._connection.execute(
            "INSERT INTO fax_text (fax_text, rowid, said) VALUES ('delete', ?, ?)", (fax_id, said)
        )

    def change(self, fax_id: int, before: str, after: str) -> None:
        self.remove(fax_id, before)
        self.add([(fax_id, after)])

    def begin_anew(self) -> None:
        """Forget all: every fax is taken in again, little by little."""
        self._connection.execute("INSERT INTO fax_text (fax_text) VALUES ('delete-all')")
        row = self._connection.execute("SELECT coalesce(max(id), 0) + 1 FROM fax").fetchone()
        self.set_kept_from(int(row[0]))


def _grams(piece: str, grams: Callable[[str], list[str]]) -> str | None:
    return _all('"{}"'.format(each.replace('"', '""')) for each in grams(piece))


def _all(parts: Iterable[str | None]) -> str | None:
    """Parts that say nothing are left out; None where none says anything."""
    return _joined(" AND ", [part for part in parts if part is not None])


def _any(parts: Iterable[str | None]) -> str | None:
    """Where one says nothing the whole says nothing."""
    found = list(parts)
    return None if None in found else _joined(" OR ", [part for part in found if part is not None])


def _joined(word: str, parts: list[str]) -> str | None:
    if not parts:
        return None
    return parts[0] if len(parts) == 1 else f"({word.join(dict.fromkeys(parts))})"
