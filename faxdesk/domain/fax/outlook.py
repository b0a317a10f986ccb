"""What a fax's row says: what happened, then what happens next."""

from typing import Final

from faxdesk.domain.fax.alarm import DEADLINES
from faxdesk.domain.fax.failure import class_of
from faxdesk.domain.fax.fax import Fax
from faxdesk.domain.fax.priority import Priority
from faxdesk.domain.fax.state import PendingRequest, QueueStatus, State
from faxdesk.domain.words import Message, has_phrase, text, when_text

_SOON_S: Final = 15.0
_TELLS_NOTHING: Final = frozenset(
    {
        "story.queued",
        "story.restarted",
        "story.moved_up",
        "story.rescheduled",
        "story.prioritised",
        "story.next_hours",
        "story.queue_held",
        "story.slow_down",
    }
)
"""Causes that say no more than the state itself."""

_TELLS_DEADLINE: Final = frozenset({"story.deadline_close", "story.deadline_passed", "story.deadline_missed"})

_SAYS_IT_ALL: Final = frozenset({State.UPLOADING, State.SUBMITTING, State.ACCEPTED, State.SENDING})
"""While a fax goes its way, the word for its state is enough."""

_NOT_STOPPED: Final = frozenset({"story.cancel_too_late", "story.cancel_refused"})
"""What the provider may answer to a cancel: no confirmation is to be waited for then."""

_OVERDUE: Final = {State.UPLOADING: "next.overdue", State.CANCELLING: "next.overdue_cancelling"}

_ADVICE_ON_REFUSAL: Final = {
    "api.bad_number": "advice.number",
    "api.document_refused": "advice.document",
    "api.option_refused": "advice.setting",
    "api.refused": "advice.unknown",
    "api.refused_because": "advice.unknown",
}

_DIALLING: Final = frozenset({"originated"})


def state_word(fax: Fax) -> Message:
    """The state in a word or two; the provider's own stage is told where it is known."""
    if fax.state is State.ACCEPTED:
        return Message(code="state.dialling" if fax.remote_status in _DIALLING else "state.accepted")
    return Message(code=f"state.{fax.state}")


def outlook(fax: Fax, queue: QueueStatus, *, now_s: float) -> tuple[Message, ...]:
    """Plain sentences for the fax as it stands, for a person, in the order in which they are read."""
    if fax.needs_attention and fax.state in DEADLINES:
        is_shut_out = fax.message.code == "story.account_left"
        code = "next.account_left" if is_shut_out else _OVERDUE.get(fax.state, "next.overdue_sending")
        return (*_what_happened(fax), Message(code=code))
    if fax.state in _SAYS_IT_ALL:
        return ()
    if fax.state is State.CANCELLING:
        return _what_happened(fax) if fax.message.code in _NOT_STOPPED else (Message(code="next.cancelling"),)
    return (*_what_happened(fax), *_what_happens_next(fax, queue, now_s))


def sentence(fax: Fax, queue: QueueStatus, *, now_s: float) -> str:
    """All of the outlook in English, or the state's word where there is no more to say."""
    told = outlook(fax, queue, now_s=now_s) or (state_word(fax),)
    return " ".join(text(message) for message in told)


def _what_happened(fax: Fax) -> tuple[Message, ...]:
    return () if fax.message.code in _TELLS_NOTHING else (fax.message,)


def _what_happens_next(fax: Fax, queue: QueueStatus, now_s: float) -> tuple[Message, ...]:
    if fax.state is State.QUEUED:
        return (_what_it_waits_for(fax, queue, now_s), *_by_when(fax, now_s))
    if fax.state is State.UNCERTAIN:
        return (_what_is_done_about_doubt(fax),)
    if fax.state is State.HELD:
        is_own_request = fax.message.code == "story.held_by_you"
        return _advice(fax) or (Message(code="next.let_go" if is_own_request else "next.decide"),)
    return _advice(fax) if fax.state is State.FAILED else ()


def _what_it_waits_for(fax: Fax, queue: QueueStatus, now_s: float) -> Message:
    with_all = _what_all_wait_for(queue, max(now_s, fax.goes_from_s), now_s)
    if with_all is None and fax.is_broadcast_paused:
        with_all = Message(code="next.broadcast_paused")
    if with_all is not None:
        return with_all
    if fax.goes_from_s > now_s:
        if fax.failure_reason or fax.goes_from_s - now_s > _SOON_S:
            code = "next.again" if fax.attempts else "next.at"
            return Message(code=code, values={"time": when_text(fax.goes_from_s, now_s)})
        return Message(code="next.soon")
    if queue.is_offline:
        return Message(code="next.offline")
    if fax.priority is Priority.WHEN_IDLE and not (fax.waits_for_part or fax.number_is_taken):
        return Message(code="next.idle")
    waits_for_turn = "next.earlier_part" if fax.waits_for_part else "next.number_taken"
    return Message(code=waits_for_turn if fax.waits_for_part or fax.number_is_taken else "next.line")


def _by_when(fax: Fax, now_s: float) -> tuple[Message, ...]:
    """Until when it must be there, unless that was just said."""
    if fax.deadline_s is None or fax.message.code in _TELLS_DEADLINE:
        return ()
    return (Message(code="next.by", values={"time": when_text(fax.deadline_s, now_s)}),)


def _what_all_wait_for(queue: QueueStatus, from_s: float, now_s: float) -> Message | None:
    """What keeps every fax that is due at `from_s` from going; None when nothing does."""
    if queue.hold is not None:
        return Message(code="next.on_hold")
    if queue.is_paused:
        return Message(code="next.paused")
    if queue.slowed_until_s is not None and queue.is_slowed(from_s):
        return Message(code="next.slowed", values={"time": when_text(queue.slowed_until_s, now_s)})
    return None


def _what_is_done_about_doubt(fax: Fax) -> Message:
    if fax.pending_request is PendingRequest.SEND_AGAIN:
        return Message(code="next.looking_once_more")
    if fax.pending_request is PendingRequest.CANCEL:
        return Message(code="next.cancel_wished")
    return Message(code="next.decide" if fax.needs_attention else "next.asking")


def _advice(fax: Fax) -> tuple[Message, ...]:
    if fax.remote_status == "failed":
        code = f"advice.{class_of(fax.failure_reason)}"
    else:
        # What was refused before it was taken: by the name of our own sentence about it.
        code = _ADVICE_ON_REFUSAL.get(fax.failure_reason or "", "")
    return (Message(code=code),) if has_phrase(code) else ()
