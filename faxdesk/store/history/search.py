"""Looks for faxes that are over in the order of their ids, as far as somebody wants, or as time allows."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import merge
from itertools import chain
from typing import TYPE_CHECKING, Any, Final, Self

from faxdesk.domain.fax.history import HistoryQuery
from faxdesk.domain.people.folding import fold
from faxdesk.store.database import Database
from faxdesk.store.history.fax_words import COLUMNS, grams, said_of
from faxdesk.store.history.query import Part, fits_fields, parts_of
from faxdesk.store.sql.conditions import Condition, all_of
from faxdesk.store.sql.dates import Span
from faxdesk.store.sqlite.files import journal_errors

if TYPE_CHECKING:
    from faxdesk.store.history.tags import TagsAndBin
    from faxdesk.store.history.texts import FaxTexts

Found = tuple[list[Any], int]
_DIRECTION: Final = {True: (">", "ASC"), False: ("<", "DESC")}

PAYLOAD: Final = "JOIN payload ON payload.id = fax.payload_id"

_FOUND: Final = f"fax.id, {COLUMNS}"
_ROWS_AT_FIRST: Final = 64
_ROWS_AT_ONCE: Final = 1_024
_FEW: Final = 1_000
"""So many faxes are looked through one by one sooner than what they say is looked up."""

_EVER_S: Final = 1e11
_ANY_ID: Final = 1 << 62
_SLACK_S: Final = 3_600.0
"""A clock that was set back lets faxes be numbered not quite as they were added."""

_LONGEST_ON_ITS_WAY_S: Final = 40 * 86_400.0
"""A fax that took longer from its adding to its end is found by the days before that."""


class TimeIsUpError(Exception):
    """The search stopped.

    Attributes:
        at: it goes on behind this id; None: it must begin anew, with more time.
    """

    def __init__(self, at: int | None) -> None:
        super().__init__()
        self.at = at


@dataclass(frozen=True, slots=True)
class Watch:
    """How long a search may still take; None: as long as it takes."""

    until_s: float | None

    @classmethod
    def of(cls, patience_s: float | None) -> Self:
        return cls(None if patience_s is None else time.monotonic() + patience_s)

    def check(self, at: int) -> None:
        """Raises TimeIsUpError."""
        if self.until_s is not None and time.monotonic() > self.until_s:
            raise TimeIsUpError(at)


class Search:
    """Reads through the journal's connection."""

    def __init__(self, connection: Database, texts: "FaxTexts", tags: "TagsAndBin") -> None:
        self._connection = connection
        self._texts = texts
        self._tags = tags

    def parts(self, query: HistoryQuery) -> list[Part]:
        tags = self._tags.tags_by_word(fold(query.text).split()) if query.text.strip() else {}
        return [
            part + Part(span=_within(part.span, query.since_s, query.until_s))
            for part in parts_of(query, tags)
        ]

    def found(self, query: HistoryQuery, after: int | None, watch: Watch) -> Iterator[Any]:
        """Rows of what fits, in the order of their ids, behind `after`. Raises TimeIsUpError."""
        parts = [self._found_by(query, part, after, watch) for part in self.parts(query)]
        if len(parts) == 1:
            yield from parts[0]
            return
        seen = after
        sign = 1 if query.is_rising else -1
        try:
            for row in merge(*parts, key=lambda each: sign * int(each["id"])):
                if row["id"] != seen:
                    seen = row["id"]
                    yield row
        except TimeIsUpError as stopped:
            raise TimeIsUpError(seen) from stopped  # one way was at its end, not all of them

    def _found_by(self, query: HistoryQuery, part: Part, after: int | None, watch: Watch) -> Iterator[Any]:
        conditions = self.conditions(part)
        match = self._texts.match(part.wanted.words, grams)
        few = self._few(part)
        if match is None or few is not None:
            pages = [self._looked_through([*conditions, *([few] if few else [])], query, after)]
        else:
            kept_from = self._texts.kept_from()
            pages = [self._looked_up(match, conditions, part, query, after)]
            if kept_from > 1:
                pages.append(self._looked_through([*conditions, ("fax.id < ?", [kept_from])], query, after))
        for rows, at in chain.from_iterable(reversed(pages) if query.is_rising else pages):
            for row in rows:
                if (not part.wanted or part.wanted.fits(said_of(row))) and fits_fields(row, query):
                    yield row
                watch.check(row["id"])
            watch.check(at)

    def _few(self, part: Part) -> Condition | None:
        """A condition that leaves so few faxes that each is looked at, None where there is none."""
        for text, values in part.narrow:
            statement = f"SELECT count(*) FROM (SELECT 1 FROM fax WHERE {text} LIMIT {_FEW + 1}) AS few"
            with journal_errors():
                if self._connection.execute(statement, values).fetchone()[0] <= _FEW:
                    return f"fax.id IN (SELECT id FROM fax WHERE {text})", values
        return None

    def _looked_through(
        self, conditions: "Sequence[Condition]", query: HistoryQuery, after: int | None
    ) -> "Iterator[Found]":
        """Rows that meet the conditions, some at a time, each time with where it goes on."""
        sign, order = _DIRECTION[query.is_rising]
        where, values = all_of(conditions)
        number = _ROWS_AT_FIRST
        while True:
            on = "" if after is None else f" AND fax.id {sign} {after:d}"
            rows = self._all(f"{where}{on} ORDER BY fax.id {order} LIMIT {number}", values)
            if rows:
                after = rows[-1]["id"]
                yield rows, after
            if len(rows) < number:
                return
            number = min(number * 2, _ROWS_AT_ONCE)

    def _looked_up(
        self,
        match: str,
        conditions: "Sequence[Condition]",
        part: Part,
        query: HistoryQuery,
        after: int | None,
    ) -> "Iterator[Found]":
        """The same of those whose words were looked up."""
        _, order = _DIRECTION[query.is_rising]
        where, values = all_of(conditions)
        among = part.narrow[0] if part.narrow else None
        bounds = self._bounds(part)
        number = _ROWS_AT_FIRST
        while True:
            ids = self._texts.ids(
                match, bounds=bounds, after=after, is_rising=query.is_rising, limit=number, among=among
            )
            if ids:
                after = ids[-1]
                listed = ", ".join(map(str, ids))
                yield self._all(f"fax.id IN ({listed}) AND {where} ORDER BY fax.id {order}", values), after
            if len(ids) < number:
                return
            number = min(number * 2, _ROWS_AT_ONCE)

    def _all(self, condition: str, values: Sequence[str | float]) -> list[Any]:
        with journal_errors():
            return self._connection.execute(
                f"SELECT {_FOUND} FROM fax {PAYLOAD} WHERE {condition}", values
            ).fetchall()

    def conditions(self, part: Part) -> list[Condition]:
        """What SQL looks at."""
        found = [*part.conditions]
        if part.span is not None:
            since_s, until_s = part.span
            first, last = self._bounds(part)
            found += [("fax.created_at_s < ?", [until_s]), ("fax.state_since_s >= ?", [since_s])]
            found.append(("fax.id BETWEEN ? AND ?", [first, last]))
        return found

    def _bounds(self, part: Part) -> tuple[int, int]:
        """Faxes are numbered as they are added: what was added long before, or after, is not looked at."""
        if part.span is None:
            return 0, _ANY_ID
        since_s, until_s = part.span
        last = self._first_id_from(until_s + _SLACK_S) if until_s < _EVER_S else _ANY_ID
        return self._first_id_from(since_s - _LONGEST_ON_ITS_WAY_S) if since_s > 0 else 0, last

    def _first_id_from(self, at_s: float) -> int:
        """The id from which on faxes were added at this time or later."""
        one = self._connection.execute
        with journal_errors():
            # Each by itself: asked for both at once SQLite reads them all.
            low = one("SELECT coalesce(min(id), 0) FROM fax").fetchone()[0]
            high = one("SELECT coalesce(max(id), 0) + 1 FROM fax").fetchone()[0]
            while low < high:
                middle = (low + high) // 2
                statement = "SELECT id, created_at_s FROM fax WHERE id >= ? ORDER BY id LIMIT 1"
                row = one(statement, (middle,)).fetchone()
                if row is None or row["created_at_s"] >= at_s:
                    high = middle
                else:
                    low = row["id"] + 1
        return int(low)


def _within(span: Span | None, since_s: float | None, until_s: float | None) -> Span | None:
    """What of a span lies between two times."""
    if span is None and since_s is None and until_s is None:
        return None
    low, high = span or (0.0, _EVER_S)
    return max(low, since_s or 0.0), min(high, _EVER_S if until_s is None else until_s)
