"""How a fax ended, for its report: the result, what is known about it, and what nobody knows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from faxdesk.domain.fax.attempt import DELIVERED_STATUS, FAILED_STATUS, Attempt
from faxdesk.domain.fax.failure import FailureClass, class_of
from faxdesk.domain.fax.fax import Event, Fax
from faxdesk.domain.fax.state import ENDED, State
from faxdesk.domain.words import Message, has_phrase

_GIVEN_UP: Final = "story.given_up"

_DOUBTS: Final = frozenset({"story.delivered_too_short", "story.delivered_fewer_pages"})
"""What speaks against a fax that is called delivered having arrived whole."""

_NO_FAX_CALL: Final = frozenset(
    {
        *("user_busy", "receiver_no_answer", "receiver_no_response", "destination_unreachable"),
        *("fax_initial_communication_timeout", "receiver_decline", "rejected"),
    }
)
"""Reasons by which no page can have gone: nobody answered, or no fax machine did."""

_NO_CALL: Final = frozenset(
    {
        *(FailureClass.CHANNELS, FailureClass.ACCOUNT, FailureClass.DESTINATION),
        *(FailureClass.NUMBER, FailureClass.DOCUMENT, FailureClass.GONE),
    }
)
"""Classes of reasons by which no call was put through at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """A report's result.

    Attributes:
        code: of the result in a few words.
        said: what is known, and what isn't.
        arrived_after_all: the provider reported a try as delivered after a person had decided.
    """

    code: str
    said: tuple[Message, ...]
    arrived_after_all: bool = False


def result_of(
    fax: Fax, attempts: Sequence[Attempt], history: Sequence[Event], time_text: Callable[[float], str]
) -> Result:
    """What became of the fax, by its state, its attempts and its history (oldest first)."""
    # A person decided, and the provider has said otherwise since.
    after_all = any(each.remote_status == DELIVERED_STATUS for each in attempts)
    told = (Message(code="report.arrived_after_all"),) if after_all else ()
    decided = Message(code="report.person_marked", values={"time": time_text(fax.state_since_s)})
    if fax.state is State.DELIVERED:
        doubts = tuple(event.cause for event in history if event.cause.code in _DOUBTS)
        return Result(code="report.delivered_in_doubt" if doubts else "report.delivered", said=doubts)
    if fax.state is State.MARKED_SENT:
        return Result(code="report.marked_sent", said=(decided, *told), arrived_after_all=bool(told))
    if fax.state is State.UNCERTAIN:
        return Result(code="report.uncertain", said=(fax.message, Message(code="report.all_unknown")))
    if fax.state not in ENDED:
        return Result(code="report.open", said=(Message(code="report.open_still"),))
    code, cause = _why_it_ended(fax, history, time_text)
    unknown = _what_is_not_known(attempts, doubtful_of(attempts, history))
    return Result(code=code, said=(cause, *(told or unknown)), arrived_after_all=bool(told))


def doubtful_of(attempts: Sequence[Attempt], history: Sequence[Event]) -> frozenset[int]:
    """Ids of the attempts (oldest first) that were in doubt and have not turned up since.

    By the history alone: that an attempt has ended without an id of the provider's means a refusal, or that a
    person decided about it.
    """
    doubts_s = [event.at_s for event in history if event.target is State.UNCERTAIN]
    ends_s = [*(each.submitted_at_s for each in attempts[1:]), float("inf")]
    return frozenset(
        each.id
        for each, end_s in zip(attempts, ends_s, strict=False)
        if each.remote_id is None and any(each.submitted_at_s <= at_s < end_s for at_s in doubts_s)
    )


def reason_message(attempt: Attempt, fax: Fax, *, is_doubtful: bool) -> Message:
    """What became of one attempt; see doubtful_of."""
    if attempt.remote_status == DELIVERED_STATUS:
        return Message(code="report.attempt_delivered")
    if is_doubtful:
        return Message(code="report.attempt_unknown")
    if attempt.remote_id is None and attempt.ended_at_s is not None:
        return Message(code="report.attempt_refused")
    if attempt.remote_status == FAILED_STATUS:
        return _failure(attempt.failure_reason)
    is_followed = attempt.id == fax.attempt_id and fax.state not in {*ENDED, State.UNCERTAIN}
    return Message(code="report.attempt_open" if is_followed else "report.attempt_unknown")


def _failure(reason: str | None) -> Message:
    if reason is None:
        return Message(code="report.attempt_without_reason")
    code = f"failure.{reason}"
    return Message(code=code if has_phrase(code) else "failure.unknown")


def _why_it_ended(
    fax: Fax, history: Sequence[Event], time_text: Callable[[float], str]
) -> tuple[str, Message]:
    """The result of what failed or was cancelled, and the sentence of the move that ended it.

    Notes that were written afterwards are no part of it.
    """
    moves = [event for event in history if event.target is fax.state and event.source is not fax.state]
    cause = moves[-1].cause if moves else fax.message
    if fax.state is State.CANCELLED and cause.code == _GIVEN_UP:
        gave_up = Message(code="report.person_gave_up", values={"time": time_text(fax.state_since_s)})
        return "report.given_up", gave_up
    return f"report.{fax.state}", cause


def _what_is_not_known(attempts: Sequence[Attempt], doubtful: frozenset[int]) -> tuple[Message, ...]:
    """Of a fax that ended without being reported as delivered: whether anything may have arrived."""
    if not attempts:
        return (Message(code="report.never_handed_over"),)
    taken = [
        each
        for each in attempts
        if each.remote_id is not None or each.ended_at_s is None or each.id in doubtful
    ]
    if not taken:
        return (Message(code="report.never_taken"),)
    if any(each.remote_status != FAILED_STATUS for each in taken):
        return (Message(code="report.all_unknown"),)
    if all(_had_no_fax_call(each.failure_reason) for each in taken):
        return (Message(code="report.no_fax_call"),)
    return (Message(code="report.pages_unknown"),)


def _had_no_fax_call(reason: str | None) -> bool:
    return reason in _NO_FAX_CALL or (reason is not None and class_of(reason) in _NO_CALL)
