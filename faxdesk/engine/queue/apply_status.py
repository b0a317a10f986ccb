"""What the provider says of a fax becomes a move of the fax. One place, whoever asked."""

import random
from collections.abc import Callable
from typing import Final

from faxdesk.domain.fax.attempt import (
    ACCEPTED_STATUSES,
    DELIVERED_STATUS,
    FAILED_STATUS,
    SENDING_STATUSES,
    Attempt,
    RemoteFax,
)
from faxdesk.domain.fax.changes import FaxChanges
from faxdesk.domain.fax.estimate import RETRY_PAUSE_S, is_too_short, seconds_on_line
from faxdesk.domain.fax.failure import FailureClass, class_of
from faxdesk.domain.fax.fax import Fax
from faxdesk.domain.fax.retry import Verdict, after_failure
from faxdesk.domain.fax.state import FOLLOWED, PendingRequest, State
from faxdesk.domain.options import Way
from faxdesk.domain.words import Message, duration_text, has_phrase
from faxdesk.engine.queue.contact_habits import habits_of
from faxdesk.engine.queue.deps import OnPreview
from faxdesk.engine.queue.line_limits import Lines
from faxdesk.engine.stores import Stores

_LIVE: Final = {
    **dict.fromkeys(ACCEPTED_STATUSES, State.ACCEPTED),
    **dict.fromkeys(SENDING_STATUSES, State.SENDING),
}
_OPEN: Final = FOLLOWED | {State.UNCERTAIN}

MAX_UNCOUNTED: Final = 30
"""So often in a row a fax meets the limit of calls, half an hour long, before it is held for a person."""

_ON_ITS_WAY: Final = tuple(
    f"story.{step}"
    for step in (
        *("uploading", "submitting", "submitting_again", "contact_without_t38"),
        *("without_t38", "in_normal_quality"),
        *("accepted", "sending", "status", "uncertain", "found"),
    )
)


class StatusApplier:
    """For one thread."""

    def __init__(
        self,
        stores: Stores,
        lines: Lines,
        *,
        retry_pace: float,
        chance: random.Random,
        line_hurries: bool = False,
        on_preview: OnPreview = lambda _fax_id, _remote_id, _url: None,
        on_delivered: Callable[[int], None] = lambda _fax_id: None,
    ) -> None:
        """`retry_pace` is a factor on the pauses before another try; `line_hurries`: see EngineDeps."""
        self._journal = stores.journal
        self._settings = stores.desk.settings
        self._lines = lines
        self._retry_pace = retry_pace
        self._chance = chance
        self._line_hurries = line_hurries
        self._on_preview = on_preview
        self._on_delivered = on_delivered

    def apply(self, fax: Fax, attempt: Attempt, remote: RemoteFax, now_s: float) -> None:
        """Write down what `remote` says about this attempt.

        While the provider was asked, a person may have decided, or the fax gone on with another attempt:
        then the answer comes too late to count.
        """
        if remote.preview_url is not None:
            self._on_preview(fax.id, remote.id, remote.preview_url)
        with self._journal.transaction():
            self._write_down(fax, attempt, remote, now_s)
        if remote.status == DELIVERED_STATUS:
            self._on_delivered(fax.id)

    def _write_down(self, fax: Fax, attempt: Attempt, remote: RemoteFax, now_s: float) -> None:
        """Within a transaction."""
        fresh = self._journal.find(fax.id)
        if fresh is None or fresh.attempt_id != attempt.id or fresh.state not in _OPEN:
            return
        self._journal.attempts.update(
            attempt.id, remote_id=remote.id, remote_status=remote.status, next_check_s=None
        )
        if remote.status == DELIVERED_STATUS:
            self._end(fresh, attempt, State.DELIVERED, remote, now_s)
        elif remote.status == FAILED_STATUS:
            self._failed(fresh, attempt, remote, now_s)
        else:
            self._live(fresh, remote, now_s)

    def _live(self, fax: Fax, remote: RemoteFax, now_s: float) -> None:
        changes: FaxChanges = {"remote_id": remote.id, "remote_status": remote.status}
        detail = {"remote_id": remote.id, "status": remote.status}
        # What was lost and is found is with the provider, even if nobody knows its status's name.
        target = _LIVE.get(remote.status, State.ACCEPTED if fax.state is State.UNCERTAIN else None)
        # A status never goes back: "accepted" after "sending" is an old answer.
        goes_on = target is not None and target is not fax.state and (fax.state, target) not in _BACKWARDS
        if goes_on and fax.state is State.UNCERTAIN and fax.pending_request is PendingRequest.CANCEL:
            target = State.CANCELLING
        if goes_on and target is not None and fax.state is not State.CANCELLING:
            cause = Message(code="story.found" if fax.state is State.UNCERTAIN else f"story.{target}")
            changes["pending_request"] = None
            self._journal.move(fax, target, cause=cause, at_s=now_s, detail=detail, **changes)
        elif remote.status != fax.remote_status:
            cause = Message(code="story.status", values={"status": remote.status})
            self._journal.note(fax, cause=cause, at_s=now_s, detail=detail, is_news=False, **changes)

    def _failed(self, fax: Fax, attempt: Attempt, remote: RemoteFax, now_s: float) -> None:
        reason = remote.reason
        if fax.state is State.CANCELLING:
            target = State.CANCELLED if class_of(reason) is FailureClass.CALLER else State.FAILED
            self._end(fax, attempt, target, remote, now_s)
            return
        verdict = self._verdict(fax, attempt, reason, now_s)
        if fax.pending_request is PendingRequest.CANCEL and verdict.state in {State.QUEUED, State.HELD}:
            verdict = Verdict(state=State.CANCELLED)
        if (
            fax.pending_request is PendingRequest.SEND_AGAIN
            and verdict.state is State.UNCERTAIN
            and attempt.ended_at_s is not None
        ):
            # The person knows what the provider says, and has decided.
            verdict = Verdict(state=State.QUEUED)
        if verdict.holds_queue:
            self._journal.set_hold(_failure_message(reason))
        self._end(fax, attempt, verdict.state, remote, now_s, verdict)

    def _verdict(self, fax: Fax, attempt: Attempt, reason: str | None, now_s: float) -> Verdict:
        failure_class = class_of(reason)
        if failure_class is FailureClass.CALLER and not _was_cancelled_here(fax, attempt):
            return Verdict(state=State.HELD, counts=False)
        if failure_class is FailureClass.CHANNELS:
            self._lines.met_limit(self._journal.work.lines_in_use(now_s))
            if self._failed_often_so(fax, reason):
                return Verdict(state=State.HELD, counts=False)
        if failure_class is FailureClass.GONE:
            if fax.way is not Way.MEDIA_NAME:
                return Verdict(state=State.FAILED)
            if fax.media_id is not None:
                self._journal.media.mark_doubtful(fax.media_id)
        return after_failure(
            reason,
            self._settings.load(),
            tries_made=fax.tries + 1,
            chance=self._chance.random(),
            pace=self._retry_pace * habits_of(self._journal, fax.recipient.address).pace,
        )

    def _failed_often_so(self, fax: Fax, reason: str | None) -> bool:
        """Whether this reason, which uses up no try, has come so often that a person should know."""
        causes = (*_ON_ITS_WAY, _failure_message(reason).code)
        return self._journal.listing.count_in_a_row(fax.id, causes) >= MAX_UNCOUNTED

    def _end(
        self,
        fax: Fax,
        attempt: Attempt,
        target: State,
        remote: RemoteFax,
        now_s: float,
        verdict: Verdict | None = None,
    ) -> None:
        """The attempt is over; the fax may go on with another one."""
        reason = remote.reason if remote.status == FAILED_STATUS else None
        cause = _cause(fax, target, remote)
        doubt = self._doubt(fax, attempt, remote, now_s) if target is State.DELIVERED else None
        if doubt is not None:
            cause = doubt
            self._journal.notices.add(_notice_of(fax, doubt), at_s=now_s)
        changes: FaxChanges = {
            "remote_id": remote.id,
            "remote_status": remote.status,
            "failure_reason": reason,
            "pending_request": None,
            "tries": fax.tries + (verdict.counts if verdict else True),
            "not_before_s": _next_try_s(fax, now_s, verdict.pause_s) if verdict else fax.not_before_s,
        }
        detail = {"remote_id": remote.id, "status": remote.status, "failure_reason": reason}
        if remote.internal_failure_reason:
            detail["internal_failure_reason"] = remote.internal_failure_reason
        self._journal.attempts.update(attempt.id, ended_at_s=now_s, failure_reason=reason)
        if target is State.UNCERTAIN:
            changes["needs_attention"] = True
        took_s = _took_s(fax, remote, now_s)
        is_delivered = target is State.DELIVERED
        if is_delivered and took_s is not None:
            changes["took_s"] = took_s
        preferences = self._settings.load()
        if preferences.has_prices:
            from faxdesk.engine.money.costing import note_cost

            note_cost(
                self._journal,
                preferences,
                fax,
                attempt,
                remote,
                is_delivered=is_delivered,
                took_s=took_s,
                now_s=now_s,
            )
        if target is fax.state:
            self._journal.note(fax, cause=cause, at_s=now_s, detail=detail, **changes)
        else:
            self._journal.move(fax, target, cause=cause, at_s=now_s, detail=detail, **changes)

    def _doubt(self, fax: Fax, attempt: Attempt, remote: RemoteFax, now_s: float) -> Message | None:
        """What speaks against a fax that is called delivered having arrived whole; None where nothing does.

        A machine may confirm a page of which half has come. A simulator's line hurries.
        """
        pages, line_s = fax.payload.pages, fax.payload.line_s
        if pages and remote.pages is not None and remote.pages < pages:
            return Message(code="story.delivered_fewer_pages", values={"n": remote.pages, "pages": pages})
        if line_s is None or self._line_hurries:
            return None
        # The line's own time may have begun unseen; since its request it can't have been longer.
        since_s = max(0.0, now_s - attempt.submitted_at_s)
        seen_s = since_s if remote.duration_s is None else min(since_s, remote.duration_s)
        if not is_too_short(seen_s, line_s):
            return None
        values = {"took": duration_text(seen_s), "foretold": duration_text(line_s)}
        return Message(code="story.delivered_too_short", values=values)


def _took_s(fax: Fax, remote: RemoteFax, now_s: float) -> float | None:
    """How long the fax was on the line, as the provider tells or as it was seen; None where it wasn't."""
    if remote.duration_s is not None:
        return remote.duration_s
    return max(0.0, now_s - fax.state_since_s) if fax.state is State.SENDING else None


def _notice_of(fax: Fax, doubt: Message) -> Message:
    """The same for who doesn't look at its row."""
    who = fax.recipient.name or fax.recipient.address
    return Message(
        code=doubt.code.replace("story.", "engine."), values={**doubt.values, "fax": fax.id, "to": who}
    )


def _next_try_s(fax: Fax, now_s: float, pause_s: float) -> float:
    """When the next try is due: sooner than usual where it would else be too late for the fax's deadline."""
    if fax.deadline_s is None:
        return now_s + pause_s
    latest_s = fax.deadline_s - seconds_on_line(fax.expected_s)
    return max(now_s + min(pause_s, RETRY_PAUSE_S), min(now_s + pause_s, latest_s))


_BACKWARDS: Final = frozenset({(State.SENDING, State.ACCEPTED)})


def _cause(fax: Fax, target: State, remote: RemoteFax) -> Message:
    if target is State.DELIVERED:
        is_late = fax.state is State.CANCELLING
        return Message(code="story.too_late" if is_late else "story.delivered")
    if target is State.CANCELLED:
        is_confirmed = class_of(remote.reason) is FailureClass.CALLER
        return Message(code="story.cancel_confirmed" if is_confirmed else "story.cancelled")
    if target is State.HELD and class_of(remote.reason) is FailureClass.CALLER:
        return Message(code="story.cancelled_elsewhere")
    if target is State.QUEUED and class_of(remote.reason) is FailureClass.DOUBTFUL:
        return Message(code="story.sent_again")
    return _failure_message(remote.reason)


def _was_cancelled_here(fax: Fax, attempt: Attempt) -> bool:
    return attempt.cancel_asked_at_s is not None or fax.pending_request is PendingRequest.CANCEL


def _failure_message(reason: str | None) -> Message:
    code = f"failure.{reason or 'no_reason'}"
    return Message(code=code if has_phrase(code) else "failure.unknown")
