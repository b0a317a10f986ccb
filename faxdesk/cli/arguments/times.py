"""When a fax is to go: the words for it, and what they come to."""

from argparse import Namespace
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Final

from faxdesk.cli.arguments.common import Parser
from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.fax.priority import PRIORITY_NAMES, Priority
from faxdesk.domain.fax.timing import Timing
from faxdesk.domain.fax.when import parse_when
from faxdesk.domain.hours import Hours
from faxdesk.domain.preference_checks import OFFICE_HOURS

if TYPE_CHECKING:
    from faxdesk.domain.fax.fax import Fax

_OFFICE: Final = "office"
_PRIORITIES: Final = {name: priority for priority, name in PRIORITY_NAMES.items()}


def add_times(parser: Parser) -> None:
    """--at and what goes with it."""
    add = parser.add_argument
    add("--at", metavar="TIME", help='not before: 17:00, "tomorrow 8:00", "Mon 9:30", 2026-03-05T08:00+01:00')
    hours = "only in these hours, each try too, as 08:00-18:00; “office”: the office's, on working days"
    add("--between", metavar="HOURS", help=hours)
    working = "with --between: Monday to Friday, but for days on which the office is closed (a setting)"
    add("--working-days", action="store_true", help=working)
    add(
        "--receiver-time",
        action="store_true",
        help="with --between: by the receiver's clock, where the number tells it; else by this one",
    )
    add("--deadline", metavar="TIME", help="when it must be there: it goes before others, and you are warned")
    add("--or-ask", action="store_true", help="with --deadline: afterwards ask instead of sending it late")
    add("--priority", metavar="P", choices=list(_PRIORITIES), help=f"{', '.join(_PRIORITIES)}")


def priority_of(given: Namespace) -> Priority | None:
    """What was asked for, None where nothing was."""
    return _PRIORITIES[given.priority] if given.priority else None


def has_times(given: Namespace) -> bool:
    return bool(given.at or given.between or given.deadline)


def timing_of(given: Namespace, now_s: float, office_hours: str = OFFICE_HOURS) -> Timing:
    """What the words come to; raises InvalidInputError."""
    if (given.working_days or given.receiver_time) and not given.between:
        raise InvalidInputError("between", "input.hours_wanted")
    if given.or_ask and not given.deadline:
        raise InvalidInputError("deadline", "input.deadline_wanted")
    hours = None
    if given.between:
        is_office = given.between.strip().lower() == _OFFICE
        hours = replace(
            Hours.of(office_hours if is_office else given.between),
            is_on_working_days=given.working_days or is_office,
            is_of_receiver=given.receiver_time,
        )
    timing = Timing(
        not_before_s=parse_when(given.at, now_s, field="at") if given.at else 0.0,
        hours=hours,
        deadline_s=parse_when(given.deadline, now_s, field="deadline") if given.deadline else None,
        is_held_when_late=given.or_ask,
        priority=priority_of(given) or Priority.NORMAL,
    )
    timing.check(now_s)
    return timing


def changed_timing(fax: "Fax", timing: Timing, given: Namespace, now_s: float) -> Timing:
    """What is left of a fax's own times where another one is given: raises InvalidInputError.

    A time or hours take the place of its time and hours, a deadline that of its deadline; now leaves none.
    """
    if given.now:
        return timing
    if not (given.at or given.between):
        not_before_s = fax.not_before_s if fax.not_before_s > now_s else 0.0
        timing = replace(timing, not_before_s=not_before_s, hours=fax.hours)
    if not given.deadline and fax.deadline_s is not None and fax.deadline_s > now_s:
        timing = replace(timing, deadline_s=fax.deadline_s, is_held_when_late=fax.is_held_when_late)
    timing.check(now_s)
    return timing


def local_iso(at_s: float | None) -> str | None:
    """Seconds since 1970 as ISO 8601 by this computer's clock, with its zone."""
    if not at_s:
        return None
    return datetime.fromtimestamp(at_s).astimezone().isoformat(timespec="seconds")
