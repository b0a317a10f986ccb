"""Days and months as somebody types them into a search: 2026-03-05, 5.3.2026, 3/5/2026, 5 March, today."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import Final

Span = tuple[float, float]
"""From and until when, in seconds since 1970, by this computer's clock."""

_MONTHS: Final = (
    *("january", "february", "march", "april", "may", "june", "july"),
    *("august", "september", "october", "november", "december"),
)
_FEWEST_LETTERS: Final = 3
_YEARS_BACK: Final = 3
"""A day without its year is looked for in this one and so many before it."""

_ISO: Final = re.compile(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?")
_DOTTED: Final = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})?")
_SLASHED: Final = re.compile(r"(\d{1,2})/(\d{1,2})(?:/(\d{4}))?")
_DAY: Final = re.compile(r"(\d{1,2})(?:\.|st|nd|rd|th)?,?", re.IGNORECASE)
_YEAR: Final = re.compile(r"(?:19|20)\d\d")


def find_dates(words: Sequence[str], today: date) -> Iterator[tuple[Sequence[str], list[Span]]]:
    """The words in order, those of one date together, with the times that may mean; none for other words."""
    place = 0
    while place < len(words):
        count, days = _spoken(words[place : place + 3], today)
        if not count:
            count, days = 1, _written(words[place], today)
        yield words[place : place + count], [_span(*each) for each in days]
        place += count


Days = list[tuple[date, date]]
"""Each from its first day until before its last."""


def _written(word: str, today: date) -> Days:
    if word.lower() in {"today", "yesterday"}:
        day = today - timedelta(days=word.lower() == "yesterday")
        return [(day, day + timedelta(days=1))]
    if found := _ISO.fullmatch(word):
        year, month, day_number = (int(each or 0) for each in found.groups())
        return _days([year], month, day_number or None)
    if found := _DOTTED.fullmatch(word):
        return _days(_years(found[3], today), int(found[2]), int(found[1]))
    if found := _SLASHED.fullmatch(word):  # which of the two is the month differs by country
        years = _years(found[3], today)
        return _days(years, int(found[1]), int(found[2])) + _days(years, int(found[2]), int(found[1]))
    return []


def _spoken(words: Sequence[str], today: date) -> tuple[int, Days]:
    """5 March 2026, March 5, March 2026: how many of the words it is, and what it means; 0 for none."""
    months = [_month(word) for word in words]
    if len(words) > 1 and months[1] and (day := _DAY.fullmatch(words[0])):
        year = words[2] if len(words) > 2 and _YEAR.fullmatch(words[2]) else None
        return 3 if year else 2, _days(_years(year, today), months[1], int(day[1]))
    if len(words) > 1 and months[0] and _YEAR.fullmatch(words[1]):
        return 2, _days([int(words[1])], months[0], None)
    if len(words) > 1 and months[0] and (day := _DAY.fullmatch(words[1])):
        year = words[2] if len(words) > 2 and _YEAR.fullmatch(words[2]) else None
        return 3 if year else 2, _days(_years(year, today), months[0], int(day[1]))
    return 0, []


def _month(word: str) -> int:
    """1 to 12, 0 where it is no month."""
    plain = word.lower().rstrip(".,")
    if len(plain) < _FEWEST_LETTERS:
        return 0
    return next((place for place, name in enumerate(_MONTHS, 1) if name.startswith(plain)), 0)


def _years(year: str | None, today: date) -> list[int]:
    return [int(year)] if year else [today.year - back for back in range(_YEARS_BACK + 1)]


def _days(years: Sequence[int], month: int, day: int | None) -> Days:
    """These days, or whole months; a day that no calendar has is left out."""
    found: Days = []
    for year in years:
        try:
            first = date(year, month, day or 1)
            last = first + timedelta(days=1) if day else date(year + month // 12, month % 12 + 1, 1)
        except (ValueError, OverflowError):
            continue
        found.append((first, last))
    return found


def _span(first: date, last: date) -> Span:
    start, end = (datetime.combine(each, time()).timestamp() for each in (first, last))
    return start, end
