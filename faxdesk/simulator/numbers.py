"""What happens to a fax, by its destination number: a table, documented by `behaviour_table`.

All are ordinary, valid numbers in Chicago. Every other number (and every SIP address) delivers.
+1 312 736 70xx: unusual courses; 71xx: one failure reason each; 73xx: the send request goes wrong.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from faxdesk.simulator.faults import Call, Fault, FaultKind


class Stage(StrEnum):
    """Where a fax fails."""

    MEDIA = "media"
    """While the document is fetched and converted: no call is made."""
    ORIGINATION = "origination"
    """Where the call would start: the account may not make it. No line was used."""
    CALL = "call"
    """While it rings: no page went out."""
    PAGES = "pages"
    """In the middle of the pages."""


class Course(StrEnum):
    """How a fax that isn't told to fail goes its way."""

    PLAIN = "plain"
    SLOW_DOCUMENT = "slow_document"
    STUCK_SENDING = "stuck_sending"
    UNKNOWN_STATUS = "unknown_status"
    SKIPS_STATES = "skips_states"
    CANCEL_TOO_LATE = "cancel_too_late"
    LONG_CALL = "long_call"
    NEVER_ENDS = "never_ends"


@dataclass(frozen=True, slots=True, kw_only=True)
class Behaviour:
    """What one number does.

    Attributes:
        outcomes: one failure reason (None: delivered) for each call to the number, in turn, beginning
            again after the last.
        send_fault: what happens to every other send request for this number, beginning with the first.
    """

    description: str
    outcomes: tuple[str | None, ...] = (None,)
    course: Course = Course.PLAIN
    send_fault: Fault | None = None

    def outcome(self, call_index: int) -> str | None:
        """Why the call with this index (0: the number's first) fails, or None."""
        return self.outcomes[call_index % len(self.outcomes)]


UNKNOWN_REASON: Final = "modem_melted"
"""A failure reason that no documentation knows."""

NO_REASON: Final = ""
"""Stands for a failure without any failure_reason, as older servers tell it."""

REASON_STAGES: Final[dict[str, Stage]] = {
    "user_busy": Stage.CALL,
    "receiver_no_answer": Stage.CALL,
    "receiver_no_response": Stage.CALL,
    "receiver_call_dropped": Stage.PAGES,
    "sender_call_dropped": Stage.PAGES,
    "carrier_lost": Stage.PAGES,
    "receiver_communication_error": Stage.PAGES,
    "sender_communication_error": Stage.PAGES,
    "fax_signaling_error": Stage.PAGES,
    "invalid_ecm_response_from_receiver": Stage.PAGES,
    "fax_initial_communication_timeout": Stage.CALL,
    "receiver_recovery_on_timer_expire": Stage.CALL,
    "destination_unreachable": Stage.CALL,
    "service_unavailable": Stage.CALL,
    "media_processing_exception": Stage.MEDIA,
    "receiver_decline": Stage.CALL,
    "user_channel_limit_exceeded": Stage.ORIGINATION,
    "connection_channel_limit_exceeded": Stage.ORIGINATION,
    "outbound_profile_channel_limit_exceeded": Stage.ORIGINATION,
    "receiver_invalid_number_format": Stage.CALL,
    "receiver_unallocated_number": Stage.CALL,
    "receiver_incompatible_destination": Stage.CALL,
    "destination_invalid": Stage.CALL,
    "destination_not_in_service_plan": Stage.ORIGINATION,
    "destination_not_in_countries_whitelist": Stage.ORIGINATION,
    "unverified_destination_not_allowed": Stage.ORIGINATION,
    "account_disabled": Stage.ORIGINATION,
    "no_outbound_profile": Stage.ORIGINATION,
    "outbound_profile_daily_spend_limit_exceeded": Stage.ORIGINATION,
    "unverified_origination_number": Stage.ORIGINATION,
    "file_size_limit_exceeded": Stage.MEDIA,
    "page_count_limit_exceeded": Stage.MEDIA,
    "file_format_invalid": Stage.MEDIA,
    "file_download_failed": Stage.MEDIA,
    "sender_canceled": Stage.CALL,
    "success": Stage.PAGES,
    UNKNOWN_REASON: Stage.CALL,
    "rejected": Stage.CALL,
    NO_REASON: Stage.CALL,
}
"""Every failure reason the API documents, two seen in the wild ("success", "rejected"), one that is unknown,
and none at all."""

_COURSES: Final = (
    Behaviour(description="delivers"),
    Behaviour(
        description="busy, busy, then answers (and so on by threes)",
        outcomes=("user_busy", "user_busy", None),
    ),
    Behaviour(description="no answer, then answers (by twos)", outcomes=("receiver_no_answer", None)),
    Behaviour(
        description="its document takes 10 minutes to be processed (queued all the while)",
        course=Course.SLOW_DOCUMENT,
    ),
    Behaviour(description="stays in sending for ever", course=Course.STUCK_SENDING),
    Behaviour(description="shows an unknown status for a while, then delivers", course=Course.UNKNOWN_STATUS),
    Behaviour(description="goes from queued to delivered at once", course=Course.SKIPS_STATES),
    Behaviour(description="accepts a cancel and is delivered all the same", course=Course.CANCEL_TOO_LATE),
    Behaviour(description="takes as long as a real fax: about a minute a page", course=Course.LONG_CALL),
    Behaviour(
        description="the line breaks in the middle of the pages, then delivers (by twos)",
        outcomes=("receiver_call_dropped", None),
    ),
    Behaviour(
        description="stays in sending for ever, also after an accepted cancel", course=Course.NEVER_ENDS
    ),
)


def _refusal(status: int, code: str, pointer: str) -> Fault:
    return Fault(call=Call.SEND, kind=FaultKind.REFUSAL, status=status, code=code, pointer=pointer)


_SEND_FAULTS: Final[tuple[tuple[FaultKind | Fault, str], ...]] = (
    (FaultKind.STATUS_408, "408, nothing done"),
    (FaultKind.STATUS_500, "500, nothing done"),
    (FaultKind.STATUS_502_HTML, "502 with an HTML page, nothing done"),
    (FaultKind.STATUS_503, "503, nothing done"),
    (FaultKind.RESET_BEFORE, "connection reset, nothing done"),
    (FaultKind.RESET_AFTER, "connection reset, fax accepted"),
    (FaultKind.TIMEOUT_BEFORE, "no answer ever, nothing done"),
    (FaultKind.TIMEOUT_AFTER, "no answer ever, fax accepted"),
    (FaultKind.NO_ID, "202 without an id, fax accepted"),
    (FaultKind.TRUNCATED_JSON, "answer breaks off, fax accepted"),
    (FaultKind.WRONG_CONTENT_TYPE, "202 with an HTML page, fax accepted"),
    (FaultKind.STATUS_429, "429, nothing done"),
    (FaultKind.REDIRECT, "302 to nowhere, nothing done"),
    (FaultKind.PORTAL_PAGE, "200 with a log-in page, nothing done"),
    (FaultKind.TRICKLE, "the answer trickles in over 2 seconds, fax accepted"),
    (_refusal(422, "10099", "/to"), "422 with an unheard-of code and pointer /to, nothing done"),
    (_refusal(404, "10005", "/connection_id"), "404 with pointer /connection_id, nothing done"),
    (_refusal(403, "10010", ""), "403 with code 10010 (not permitted), nothing done"),
    (_refusal(418, "31337", ""), "418 with an unheard-of code, nothing done"),
    (Fault(call=Call.SEND, kind=FaultKind.HTML, status=403), "403 with a filter's page, nothing done"),
)


def _rows() -> Iterator[tuple[str, Behaviour]]:
    for line, behaviour in enumerate(_COURSES, start=7000):
        yield f"+1312736{line}", behaviour
    for line, reason in enumerate(REASON_STAGES, start=7101):
        description = f"always fails: {reason or 'without a reason'}"
        yield f"+1312736{line}", Behaviour(description=description, outcomes=(reason,))
    for line, (sent, words) in enumerate(_SEND_FAULTS, start=7301):
        description = f"1st, 3rd, 5th ... send request: {words}; the others deliver"
        fault = sent if isinstance(sent, Fault) else Fault(call=Call.SEND, kind=sent)
        yield f"+1312736{line}", Behaviour(description=description, send_fault=fault)


BEHAVIOURS: Final[dict[str, Behaviour]] = dict(_rows())
"""By destination number in E.164."""

DELIVERS: Final = _COURSES[0]


def behaviour_of(to: str) -> Behaviour:
    """What a fax to this number meets."""
    return BEHAVIOURS.get(to, DELIVERS)


def number_for(
    *, reason: str | None = None, fault: FaultKind | None = None, course: Course | None = None
) -> str:
    """The number that always fails with `reason`, whose send meets `fault`, or that takes `course`.

    Raises:
        LookupError: no number does that.
    """
    for number, behaviour in BEHAVIOURS.items():
        if reason is not None and behaviour.outcomes == (reason,):
            return number
        if fault is not None and behaviour.send_fault is not None and behaviour.send_fault.kind is fault:
            return number
        if course is not None and behaviour.course is course:
            return number
    raise LookupError("no number behaves like that")
