"""Words of a person's own on faxes that are over, and the bin that removed ones lie in for a while."""

from collections.abc import Collection, Iterable, Sequence
from typing import Final

from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.fax.history import MAX_TAG_CHARS
from faxdesk.domain.people.folding import fold
from faxdesk.store.database import Database
from faxdesk.store.history.query import tag_name
from faxdesk.store.sqlite.files import journal_errors, transaction

_IDS_AT_ONCE: Final = 500

HELD: Final = "SELECT fax_id FROM retained WHERE lifted_at_s IS NULL AND is_hold = 1"
"""Faxes under legal hold."""

_TAG: Final = """
    INSERT INTO tag (name, fax_id) SELECT ?, id FROM fax WHERE id = ? ON CONFLICT (name, fax_id) DO NOTHING
"""
_BIN: Final = """
    INSERT INTO bin (fax_id, removed_at_s) VALUES (?, ?) ON CONFLICT (fax_id) DO NOTHING
"""

_NAMES: Final = """
    WITH RECURSIVE known (name) AS (
        SELECT min(name) FROM tag
        UNION ALL SELECT (SELECT min(tag.name) FROM tag WHERE tag.name > known.name) FROM known
        WHERE known.name IS NOT NULL)
    SELECT name FROM known WHERE name IS NOT NULL
"""
"""Each once, by as many looks as there are tags, however many faxes have them."""


class TagsAndBin:
    """Reads and writes through the journal's connection."""

    def __init__(self, connection: Database) -> None:
        self._connection = connection

    def tags(self, fax_ids: Collection[int] | None = None) -> dict[int, tuple[str, ...]]:
        """See history_records.HistoryRecords.tags."""
        found: dict[int, list[str]] = {}
        for condition in _parts(fax_ids):
            with journal_errors():
                rows = self._connection.execute(f"SELECT fax_id, name FROM tag {condition} ORDER BY name")
                for fax_id, name in rows:
                    found.setdefault(fax_id, []).append(name)
        return {fax_id: tuple(names) for fax_id, names in found.items()}

    def tag_names(self) -> tuple[str, ...]:
        with journal_errors():
            return tuple(row[0] for row in self._connection.execute(_NAMES))

    def tags_by_word(self, words: Iterable[str]) -> dict[str, list[str]]:
        """Of each folded word the tags that begin with it, or have a word that does."""
        names = [(name, f" {fold(name)}") for name in self.tag_names()]
        if not names:
            return {}
        found = {word: [name for name, said in names if f" {word}" in said] for word in words}
        return {word: tags for word, tags in found.items() if tags}

    def add_tag(self, fax_ids: Iterable[int], name: str) -> None:
        """Raises InvalidInputError for one without a letter or digit, or one that is far too long."""
        kept = tag_name(name)
        if not fold(kept) or len(kept) > MAX_TAG_CHARS:
            raise InvalidInputError("tag", "input.bad_tag", limit=MAX_TAG_CHARS)
        with transaction(self._connection):
            for fax_id in fax_ids:
                self._connection.execute(_TAG, (kept, fax_id))

    def remove_tag(self, fax_ids: Iterable[int], name: str) -> None:
        with transaction(self._connection):
            for fax_id in fax_ids:
                self._connection.execute(
                    "DELETE FROM tag WHERE name = ? AND fax_id = ?", (tag_name(name), fax_id)
                )

    def put_into_bin(self, fax_id: int, *, at_s: float) -> None:
        with transaction(self._connection):
            self._connection.execute(_BIN, (fax_id, at_s))

    def take_from_bin(self, fax_id: int) -> bool:
        with transaction(self._connection):
            return self._connection.execute("DELETE FROM bin WHERE fax_id = ?", (fax_id,)).rowcount > 0

    def in_bin_since(self, until_s: float, *, limit: int) -> list[int]:
        statement = (
            f"SELECT fax_id FROM bin WHERE removed_at_s <= ? AND fax_id NOT IN ({HELD})"
            " ORDER BY removed_at_s LIMIT ?"
        )
        with journal_errors():
            return [row[0] for row in self._connection.execute(statement, (until_s, limit))]


def _parts(fax_ids: Collection[int] | None) -> list[str]:
    if fax_ids is None:
        return [""]
    ordered: Sequence[int] = sorted(fax_ids)
    return [
        f"WHERE fax_id IN ({', '.join(map(str, ordered[start : start + _IDS_AT_ONCE]))})"
        for start in range(0, len(ordered), _IDS_AT_ONCE)
    ]
