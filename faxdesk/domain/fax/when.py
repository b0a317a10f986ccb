"""Times as people write them: "tomorrow 8:00", "17:00", "Mon 9:30", "in 2 hours", ISO 8601."""

import re
from datetime import date, datetime, time, timedelta
from typing import Final

from faxdesk.domain.errors import InvalidInputError

_DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_CLOCK: Final = re.compile(r"(?:at\s+)?(\d{1,2})(?:[:.](\d{2}))?\s*([ap])?\.?(?:m\.?)?", re.IGNORECASE)
_DAY_AND_CLOCK: Final = re.compile(r"(?P<day>[A-Za-z]+)(?:[\s,]+(?P<clock>\S.*))?")
_SPAN: Final = re.compile(r"in\s+(\d{1,4})\s*(m|min|minutes?|h|hours?|d|days?)", re.IGNORECASE)
_SPAN_S: Final = {"m": 60.0, "h": 3600.0, "d": 24 * 3600.0}
_FURTHEST_S: Final = 366 * 24 * 3600.0
"""What is meant for later than a year from now is a slip."""


def parse_when(text: str, now_s: float, *, field: str) -> float:
    """The time that `text` means, in seconds since 1970, by this computer's clock where it names no zone.

    A time that the clock skips (when summer time begins) is the one an hour later; of one that comes twice it
    is the first that has not passed. Raises InvalidInputError for `field` where it is no time, has passed, or
    is a year away.
    """
    now = datetime.fromtimestamp(now_s)  # noqa: DTZ006 - local time is meant
    at_s = _span(text, now_s) or _iso(text, now_s) or _spoken(text.strip(), now)
    if at_s is None:
        raise InvalidInputError(field, "input.time", text=text)
    if at_s <= now_s - 60:
        raise InvalidInputError(field, "input.time_passed", text=text)
    if at_s > now_s + _FURTHEST_S:
        raise InvalidInputError(field, "input.time_far", text=text)
    return at_s


def _span(text: str, now_s: float) -> float | None:
    found = _SPAN.fullmatch(text.strip())
    return now_s + int(found[1]) * _SPAN_S[found[2][0].lower()] if found else None


def _iso(text: str, now_s: float) -> float | None:
    """A date and a time; without a zone by this computer's clock."""
    if "-" not in text:
        return None
    try:
        return _not_passed(datetime.fromisoformat(text.strip()), now_s)
    except (ValueError, OverflowError):
        return None


def _spoken(text: str, now: datetime) -> float | None:
    if (clock := _clock(text)) is not None:
        at_s = _stamp(now.date(), clock, now)
        return at_s if at_s > now.timestamp() else _stamp(now.date() + timedelta(days=1), clock, now)
    found = _DAY_AND_CLOCK.fullmatch(text)
    if found is None:
        return None
    day, clock = _day(found["day"].lower(), now.date()), _clock(found["clock"] or "8:00")
    return None if day is None or clock is None else _stamp(day, clock, now)


def _day(word: str, today: date) -> date | None:
    if word in {"today", "tonight"}:
        return today
    if word == "tomorrow":
        return today + timedelta(days=1)
    named = [place for place, name in enumerate(_DAYS) if len(word) >= 2 and name.startswith(word)]
    if len(named) != 1:
        return None
    return today + timedelta(days=(named[0] - today.weekday() - 1) % 7 + 1)


def _clock(text: str) -> time | None:
    found = _CLOCK.fullmatch(text.strip())
    if found is None or (found[2] is None and found[3] is None):
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if found[3].lower() == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _stamp(day: date, clock: time, now: datetime) -> float:
    return _not_passed(datetime.combine(day, clock), now.timestamp())


def _not_passed(at: datetime, now_s: float) -> float:
    """Of a time that comes twice, as the clock is put back, the second where the first is over."""
    at_s = at.timestamp()
    return at.replace(fold=1).timestamp() if at_s <= now_s else at_s
