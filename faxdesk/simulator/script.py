"""How a fax moves on with time: durations, and the marks that each event leaves."""

from dataclasses import dataclass
from typing import Final

from faxdesk.simulator.line import Transmission
from faxdesk.simulator.numbers import REASON_STAGES, Behaviour, Course, Stage
from faxdesk.simulator.records import FaxRecord, Mark

UNKNOWN_STATUS: Final = "carrier.lookup"
"""A status that no documentation knows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How long things take, in simulated seconds.

    Attributes:
        queued_s: until the document is processed; slow_document_s for a slow one.
        processed_s: from there until the call begins.
        originated_s: ringing, until the first page or the failure.
        page_s: each page of which the line says nothing; long_page_s as real faxes take, for the number
            that does so.
        line_pace: where the line tells a page's seconds, so much of each: a page of text takes 2.
        unknown_s: how long the unknown status shows.
        cancel_s: from an accepted cancel until it takes effect.
        longest_call_s: when a call that never ends gives its line back.
        link_s: how long stored_media_url and preview_url work (Telnyx: 10 minutes).
    """

    queued_s: float = 1.0
    slow_document_s: float = 600.0
    processed_s: float = 1.0
    originated_s: float = 2.0
    page_s: float = 2.0
    long_page_s: float = 60.0
    line_pace: float = 1 / 16
    unknown_s: float = 4.0
    cancel_s: float = 0.5
    longest_call_s: float = 600.0
    link_s: float = 600.0


def queued_for_s(behaviour: Behaviour, pace: Pace) -> float:
    """From creation until the document has been processed."""
    return pace.slow_document_s if behaviour.course is Course.SLOW_DOCUMENT else pace.queued_s


def stage_of(reason: str | None) -> Stage | None:
    """Where a fax with this failure reason fails; None for one that is delivered."""
    return None if reason is None else REASON_STAGES[reason]


def fail(fax: FaxRecord, at_s: float, reason: str) -> None:
    """End the fax as failed; nothing more happens to it."""
    fax.marks.append(Mark(at_s, "failed", reason))
    fax.next_event = None


def process_media(fax: FaxRecord, behaviour: Behaviour, pace: Pace) -> None:
    """The document is ready: the call comes next."""
    at_s = fax.next_event_at_s
    fax.processed_at_s = at_s
    if behaviour.course is not Course.SKIPS_STATES:
        fax.marks.append(Mark(at_s, "media.processed"))
    fax.next_event, fax.next_event_at_s = "originate", at_s + pace.processed_s


def make_call(
    fax: FaxRecord, behaviour: Behaviour, reason: str | None, pace: Pace, sent: Transmission | None
) -> None:
    """Ring, send the pages and end, with `reason` or delivered: all of it is decided here.

    Args:
        reason: why the number fails, in the middle of the pages if not before.
        sent: what the line says of this fax, where it does.
    """
    at_s, course = fax.next_event_at_s, behaviour.course
    fax.next_event = None
    fax.call_from_s = at_s
    sending_s = at_s + pace.originated_s
    marks = [Mark(at_s, "originated")]
    failure = reason if sent is None else sent.failure
    if stage_of(failure) is Stage.CALL:
        end = Mark(sending_s, "failed", failure)
    else:
        if course is Course.UNKNOWN_STATUS:
            marks.append(Mark(sending_s, UNKNOWN_STATUS))
            sending_s += pace.unknown_s
        marks.append(Mark(sending_s, "sending"))
        pages_s = _pages_s(fax, course, pace, sent)
        end = (
            Mark(sending_s + pages_s, "delivered")
            if failure is None
            else Mark(sending_s + (pages_s / 2 if reason else pages_s), "failed", failure)
        )
    if course in (Course.STUCK_SENDING, Course.NEVER_ENDS):
        fax.call_until_s = sending_s + pace.longest_call_s
    else:
        fax.call_until_s = end.at_s
        marks = [end] if course is Course.SKIPS_STATES else [*marks, end]
    fax.marks += marks


def _pages_s(fax: FaxRecord, course: Course, pace: Pace, sent: Transmission | None) -> float:
    is_long = course is Course.LONG_CALL
    if sent is not None:
        return sum(sent.pages_s) * (1.0 if is_long else pace.line_pace)
    return (fax.paper.pages or 1) * (pace.long_page_s if is_long else pace.page_s)


def cut_by_cancel(fax: FaxRecord) -> None:
    """Let an accepted cancel take effect on all that is decided so far.

    A fax that ends before the cancel does, ends as it would have: the race the documentation warns of.
    """
    cancel_s = fax.cancel_at_s
    if cancel_s is None or fax.mark_at(cancel_s).status in ("delivered", "failed"):
        return
    if fax.next_event is not None and fax.next_event_at_s < cancel_s:
        return  # decided first, cut afterwards
    fax.marks = [mark for mark in fax.marks if mark.at_s < cancel_s]
    fail(fax, cancel_s, "sender_canceled")
    if fax.call_until_s is not None:
        fax.call_until_s = min(fax.call_until_s, cancel_s)
