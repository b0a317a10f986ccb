"""Days on which an office is closed beside weekends: public holidays, its own, the days between the years."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Self

from faxdesk.domain.errors import InvalidInputError

_MOST_DAYS: Final = 366
_DAY: Final = r"(?:(\d{4})-)?(\d{1,2})-(\d{1,2})"
_LEAP_YEAR: Final = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedDays:
    """Which they are.

    Attributes:
        days: of one year alone.
        yearly: month and day of those that come back each year.
    """

    days: frozenset[date] = frozenset()
    yearly: frozenset[tuple[int, int]] = frozenset()

    @classmethod
    def of(cls, text: str) -> Self:
        """Of "2026-12-24..2027-01-01, 07-04": days with a year or of each year, spans by two dots.

        Parted by commas, semicolons, blanks or new lines. Raises InvalidInputError.
        """
        days: set[date] = set()
        yearly: set[tuple[int, int]] = set()
        for part in re.split(r"[,;\s]+", text.strip()):
            if not part:
                continue
            first, _, last = part.partition("..")
            start, has_year = _day(first)
            end, end_has_year = _day(last) if last else (start, has_year)
            if has_year != end_has_year:
                raise InvalidInputError("closed_days", "input.closed_days", day=part)
            found = _span(start, end, part, is_yearly=not has_year)
            if has_year:
                days.update(found)
            else:
                yearly.update((each.month, each.day) for each in found)
        return cls(days=frozenset(days), yearly=frozenset(yearly))

    def has(self, day: date) -> bool:
        return day in self.days or (day.month, day.day) in self.yearly


def are_closed_days(text: str) -> bool:
    """Whether ClosedDays.of takes it."""
    try:
        ClosedDays.of(text)
    except InvalidInputError:
        return False
    return True


def _day(text: str) -> tuple[date, bool]:
    """The day, and whether its year was named."""
    found = re.fullmatch(_DAY, text)
    try:
        if found is not None:
            year = int(found[1]) if found[1] else _LEAP_YEAR
            return date(year, int(found[2]), int(found[3])), bool(found[1])
    except ValueError:  # the 30th of February
        pass
    raise InvalidInputError("closed_days", "input.closed_days", day=text)


def _span(start: date, end: date, text: str, *, is_yearly: bool) -> list[date]:
    if end < start and is_yearly:
        end = end.replace(year=_LEAP_YEAR + 1) if (end.month, end.day) != (2, 29) else end
    count = (end - start).days + 1
    if not 1 <= count <= _MOST_DAYS:
        raise InvalidInputError("closed_days", "input.closed_days", day=text)
    return [start + timedelta(days=each) for each in range(count)]
