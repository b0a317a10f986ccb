"""What becomes of faxes with a time of their own when that nears, or has passed. None is lost."""

import logging
from typing import TYPE_CHECKING, Final

from faxdesk.domain.fax.estimate import seconds_on_line, seconds_with_a_second_try
from faxdesk.domain.fax.state import State
from faxdesk.domain.words import Message, when_text

if TYPE_CHECKING:
    from faxdesk.domain.fax.fax import Fax
    from faxdesk.engine.ports import Clock
    from faxdesk.engine.stores import Stores

log = logging.getLogger(__name__)

_EVERY_S: Final = 15.0
_SLACK_S: Final = 60.0
"""A fax that is so much late was not kept from going by FaxDesk's being closed."""

LONG_AGO_S: Final = 12 * 3600.0
"""What was to go longer ago than this may be of no use any more: a person is asked."""


class Times:
    """For one thread."""

    def __init__(self, stores: "Stores", now_s: "Clock") -> None:
        self._journal = stores.journal
        self._desk = stores.desk
        self._now_s = now_s
        self._started_s: float | None = now_s()
        self._look_s = 0.0
        self._closed: str | None = None

    def step(self) -> None:
        """Do what is due."""
        now_s = self._now_s()
        if self._started_s is not None:
            self._tell_of_missed(self._started_s, now_s)
            self._started_s = None
        self._find_next_hours(now_s)
        if not 0 <= now_s - self._look_s < _EVERY_S:
            self._look_s = now_s
            self._follow_closed_days(now_s)
            self._watch_deadlines(now_s)

    def _tell_of_missed(self, started_s: float, now_s: float) -> None:
        """What was to go while FaxDesk was closed goes now, or asks where that was long ago."""
        for fax in self._journal.work.in_state(State.QUEUED):
            was_chosen = not fax.attempts and fax.not_before_s > fax.created_at_s
            late_s = started_s - fax.not_before_s
            if not was_chosen or late_s < _SLACK_S or fax.state_since_s >= started_s:
                continue
            if late_s > LONG_AGO_S and fax.hours is None:
                self._journal.move(fax, State.HELD, cause=Message(code="story.was_off_long"), at_s=now_s)
            elif fax.message.code != "story.was_off":
                self._journal.note(fax, cause=Message(code="story.was_off"), at_s=now_s)

    def _find_next_hours(self, now_s: float) -> None:
        for fax in self._journal.work.out_of_hours(now_s):
            if fax.hours is None:
                continue
            start_s, end_s = fax.hours.next_open(max(now_s, fax.not_before_s))
            cause = Message(code="story.next_hours")
            self._journal.note(fax, cause=cause, at_s=now_s, not_before_s=start_s, hours_until_s=end_s)
            log.info("fax %d: waits for its next hours", fax.id)

    def _follow_closed_days(self, now_s: float) -> None:
        """Days on which the office is closed may be set after a fax was put into the queue."""
        closed = self._desk.settings.load().closed_days
        if closed == self._closed:
            return
        self._closed = closed
        for fax in self._journal.work.in_state(State.QUEUED):
            if fax.hours is None or (hours := fax.hours.closed_on(closed)) == fax.hours:
                continue
            start_s, end_s = hours.next_open(max(now_s, fax.not_before_s))
            cause = Message(code="story.next_hours")
            self._journal.note(
                fax, cause=cause, at_s=now_s, hours=hours, not_before_s=start_s, hours_until_s=end_s
            )

    def _watch_deadlines(self, now_s: float) -> None:
        """Work back from each deadline: what goes before it takes its time on the lines there are."""
        faxes = self._journal.work.with_deadline()
        if not faxes:
            return
        lines = max(1, self._desk.settings.load().lines)
        ahead_s = self._journal.work.lines_in_use(now_s) * seconds_on_line()
        for fax in faxes:
            self._judge(fax, now_s, wait_s=ahead_s / lines)
            ahead_s += seconds_on_line(fax.expected_s)

    def _judge(self, fax: "Fax", now_s: float, *, wait_s: float) -> None:
        deadline_s = fax.deadline_s or 0.0
        values = {"time": when_text(deadline_s, now_s)}
        if now_s >= deadline_s:
            if fax.is_held_when_late:
                cause = Message(code="story.deadline_passed", values=values)
                self._journal.move(fax, State.HELD, cause=cause, at_s=now_s, deadline_s=None)
            elif not self._was_told(fax, "story.deadline_missed"):
                cause = Message(code="story.deadline_missed", values=values)
                self._journal.note(fax, cause=cause, at_s=now_s, needs_attention=False)
            return
        begins_s = max(now_s + wait_s, fax.goes_from_s)
        needed_s = seconds_with_a_second_try(fax.expected_s)
        if begins_s + needed_s > deadline_s and not self._was_told(fax, "story.deadline_close"):
            cause = Message(code="story.deadline_close", values=values)
            self._journal.note(fax, cause=cause, at_s=now_s, needs_attention=True)
            log.info("fax %d: may not be there in time", fax.id)

    def _was_told(self, fax: "Fax", code: str) -> bool:
        return any(event.cause.code == code for event in self._journal.listing.history(fax.id))
