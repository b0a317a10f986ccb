"""Hours of the day in which a fax may go, where it is sent from or where it arrives."""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, tzinfo
from typing import TYPE_CHECKING, Any, Final, Self

from faxdesk.domain.closed_days import ClosedDays
from faxdesk.domain.errors import InvalidInputError

if TYPE_CHECKING:
    from collections.abc import Mapping

DAY_MIN: Final = 24 * 60
_LOOKED_THROUGH_DAYS: Final = 400
_SPAN: Final = re.compile(
    r"\s*(\d{1,2})(?:[:.]?(\d{2}))?\s*(?:-|\u2013|to)\s*(\d{1,2})(?:[:.]?(\d{2}))?\s*", re.IGNORECASE
)
_FIRST_DAY_OFF: Final = 5
"""Saturday, as Python counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """From when until when, every day or on working days; raises InvalidInputError at birth.

    Attributes:
        from_min, to_min: minutes after midnight; where `to_min` is not after `from_min` it is the next day's.
        is_on_working_days: Monday to Friday alone, but for days on which the office is closed.
        is_of_receiver: by the receiver's clock, as far as the number tells where that is.
        zone: the time zone by its name, "" for this computer's.
        closed: those days, as ClosedDays reads them. By the receiver's clock they count for nothing.
    """

    from_min: int
    to_min: int
    is_on_working_days: bool = False
    is_of_receiver: bool = False
    zone: str = ""
    closed: str = ""

    def __post_init__(self) -> None:
        if not (0 <= self.from_min < DAY_MIN and 0 < self.to_min <= DAY_MIN) or self.from_min == self.to_min:
            raise InvalidInputError("between", "input.hours")

    @classmethod
    def of(cls, text: str) -> Self:
        """Of "08:00-18:00" or "8-18"; raises InvalidInputError."""
        found = _SPAN.fullmatch(text)
        if found is None:
            raise InvalidInputError("between", "input.hours")
        numbers = [int(each or 0) for each in found.groups()]
        if numbers[1] > 59 or numbers[3] > 59:
            raise InvalidInputError("between", "input.hours")
        return cls(from_min=numbers[0] * 60 + numbers[1], to_min=numbers[2] * 60 + numbers[3])

    @property
    def text(self) -> str:
        """08:00-18:00"""
        return "-".join(f"{each // 60:02}:{each % 60:02}" for each in (self.from_min, self.to_min))

    def in_zone(self, zone: str) -> "Hours":
        """The same by the clock of this zone."""
        return replace(self, zone=zone)

    def closed_on(self, closed: str) -> "Hours":
        """The same of an office that is closed on these days; of a receiver's days nothing is known."""
        counts = self.is_on_working_days and not self.is_of_receiver
        return replace(self, closed=closed if counts else "")

    def next_open(self, at_s: float) -> tuple[float, float]:
        """The first time from `at_s` on at which a fax may go, and until when it then may.

        In seconds since 1970; by the clock on the wall, also on days on which that is put forward or back.
        """
        zone, closed = _zone(self.zone), ClosedDays.of(self.closed)
        today = datetime.fromtimestamp(at_s, zone).date()
        for days in range(-1, _LOOKED_THROUGH_DAYS):
            day = today + timedelta(days=days)
            if self.is_on_working_days and (day.weekday() >= _FIRST_DAY_OFF or closed.has(day)):
                continue
            start_s = _stamp(day, self.from_min, zone)
            end_day = day if self.to_min > self.from_min else day + timedelta(days=1)
            end_s = _stamp(end_day, self.to_min, zone)
            if max(at_s, start_s) < end_s:  # hours that the clock skips come to nothing
                return max(at_s, start_s), end_s
        return replace(self, closed="").next_open(at_s)  # an office that never opens again

    def to_json(self) -> dict[str, Any]:
        return {
            "from_min": self.from_min,
            "to_min": self.to_min,
            "is_on_working_days": self.is_on_working_days,
            "is_of_receiver": self.is_of_receiver,
            "zone": self.zone,
            **({"closed": self.closed} if self.closed else {}),
        }

    @classmethod
    def from_json(cls, values: "Mapping[str, Any]") -> Self:
        """Raises LookupError, TypeError or InvalidInputError for what is none."""
        return cls(
            from_min=int(values["from_min"]),
            to_min=int(values["to_min"]),
            is_on_working_days=bool(values["is_on_working_days"]),
            is_of_receiver=bool(values["is_of_receiver"]),
            zone=str(values["zone"]),
            closed=str(values.get("closed", "")),
        )


def _zone(name: str) -> tzinfo | None:
    """None for this computer's own, and where nobody knows a zone of this name."""
    if not name:
        return None
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name)
    except (OSError, ValueError, LookupError):
        return None


def _stamp(day: date, minutes: int, zone: tzinfo | None) -> float:
    if minutes == DAY_MIN:
        day, minutes = day + timedelta(days=1), 0
    return datetime.combine(day, time(minutes // 60, minutes % 60), tzinfo=zone).timestamp()


def are_hours(text: str) -> bool:
    """Whether Hours.of takes it."""
    try:
        Hours.of(text)
    except InvalidInputError:
        return False
    return True
