"""When a fax is to go, and before which others."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Self

from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.fax.priority import Priority

if TYPE_CHECKING:
    from collections.abc import Mapping

    from faxdesk.domain.hours import Hours


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """When it goes. Times are seconds since 1970. Raises InvalidInputError at birth.

    Attributes:
        not_before_s: the time that was chosen, 0.0 for now.
        hours: only in these, also each further try; None for any.
        deadline_s: when it must be there, None where it need not.
        is_held_when_late: after the deadline a person is asked instead of sending it late.
    """

    not_before_s: float = 0.0
    hours: "Hours | None" = None
    deadline_s: float | None = None
    is_held_when_late: bool = False
    priority: Priority = Priority.NORMAL

    def __post_init__(self) -> None:
        if self.deadline_s is not None and self.not_before_s >= self.deadline_s:
            raise InvalidInputError("deadline", "input.deadline_before_start")

    @property
    def is_plain(self) -> bool:
        """Whether it goes as soon as it can, in its turn."""
        return self == NOW

    def planned(self, at_s: float) -> tuple[float, float | None]:
        """Not before when it goes, and until when it may, the first time; None where any time will do."""
        if self.hours is None:
            return self.not_before_s, None
        start_s, end_s = self.hours.next_open(max(at_s, self.not_before_s))
        return start_s, end_s

    def check(self, now_s: float) -> None:
        """Raise InvalidInputError where its hours don't begin before it must be there.

        By the receiver's clock that is not known until the receiver is.
        """
        if self.deadline_s is None or self.hours is None or self.hours.is_of_receiver:
            return
        if self.planned(now_s)[0] >= self.deadline_s:
            raise InvalidInputError("deadline", "input.deadline_before_start")

    def closed_on(self, closed: str) -> "Timing":
        """The same of an office that is closed on these days; see Hours."""
        return self if self.hours is None else replace(self, hours=self.hours.closed_on(closed))

    def in_zone(self, zone: str) -> "Timing":
        """The same for a receiver in this time zone, where their clock is the one that counts."""
        if self.hours is None or not self.hours.is_of_receiver:
            return self
        return replace(self, hours=self.hours.in_zone(zone))

    def still(self, now_s: float) -> "Timing":
        """What is left of it at a later time: a start and a deadline that have passed are none."""
        deadline_s = self.deadline_s if (self.deadline_s or 0.0) > now_s else None
        return replace(
            self,
            not_before_s=self.not_before_s if self.not_before_s > now_s else 0.0,
            deadline_s=deadline_s,
            is_held_when_late=self.is_held_when_late and deadline_s is not None,
        )

    def to_json(self) -> "dict[str, Any]":
        return {
            "not_before_s": self.not_before_s,
            "hours": None if self.hours is None else self.hours.to_json(),
            "deadline_s": self.deadline_s,
            "is_held_when_late": self.is_held_when_late,
            "priority": int(self.priority),
        }

    @classmethod
    def from_json(cls, values: "Mapping[str, Any]") -> "Self":
        """Raises LookupError, TypeError, ValueError or InvalidInputError for what is none."""
        from faxdesk.domain.hours import Hours

        deadline_s = values["deadline_s"]
        return cls(
            not_before_s=float(values["not_before_s"]),
            hours=None if values["hours"] is None else Hours.from_json(values["hours"]),
            deadline_s=None if deadline_s is None else float(deadline_s),
            is_held_when_late=bool(values["is_held_when_late"]),
            priority=Priority(values["priority"]),
        )


NOW = Timing()
