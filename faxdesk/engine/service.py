"""Every command a person can give. Each is a commit; what takes longer is left to the engine's threads."""

import logging
from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, Final, ParamSpec, TypeVar

from faxdesk.domain.errors import CommandRefusedError
from faxdesk.domain.fax.queue import QueueStatus
from faxdesk.domain.fax.state import ENDED, FOLLOWED, UNDER_WAY, PendingRequest, State
from faxdesk.domain.options import choose_way
from faxdesk.domain.words import Message
from faxdesk.engine.ports import Clock, Spool
from faxdesk.engine.queue.line_limits import Lines
from faxdesk.store.sql.journal import Journal

if TYPE_CHECKING:
    from faxdesk.domain.fax.fax import Fax
    from faxdesk.domain.fax.submission import Payload, Submission
    from faxdesk.domain.people.recipient import Recipient
    from faxdesk.engine.stop_report import StopReport

log = logging.getLogger(__name__)

JUST_DELIVERED_S: Final = 24 * 3600.0
"""The same document to the same number within a day after it arrived is asked about."""

_BEFORE_SENDING: Final = frozenset({State.QUEUED, State.UPLOADING, State.HELD})

_NOT_GONE: Final = frozenset({State.QUEUED, State.HELD, State.FAILED, State.CANCELLED})


class Decision(StrEnum):
    """What a person decides about a fax that stands before them. Spelled as on the command line."""

    SEND_AGAIN = "send-again"
    MARK_SENT = "mark-sent"
    GIVE_UP = "give-up"


_P = ParamSpec("_P")
_R = TypeVar("_R")


def _whole(
    command: "Callable[Concatenate[Service, _P], _R]",
) -> "Callable[Concatenate[Service, _P], _R]":
    """Let nobody move a fax between the look at it and what is done then: no command is lost to a race."""

    @wraps(command)
    def in_one_transaction(self: "Service", /, *args: _P.args, **named: _P.kwargs) -> _R:
        with self._journal.transaction():
            result = command(self, *args, **named)
        self._ring()
        return result

    return in_one_transaction


class Service:
    """For one thread. Raises CommandRefusedError where a fax can't take a command."""

    def __init__(
        self,
        journal: Journal,
        spool: Callable[[], Spool],
        lines: Lines,
        now_s: Clock,
        ring: Callable[[], None],
        on_removed: Callable[[int], None] = lambda _fax_id: None,
    ) -> None:
        """`spool` gives the private copies' folder; `ring` wakes the engine's threads; `on_removed` deletes
        what else is kept of a fax that is removed."""
        self._journal = journal
        self._spool = spool
        self._lines = lines
        self._now_s = now_s
        self._ring = ring
        self._on_removed = on_removed

    def add(self, submission: "Submission") -> list[int]:
        """Put one fax per recipient into the queue and return their ids.

        Raises InvalidInputError when the document can't travel with these options.
        """
        choose_way(submission.options, has_file=submission.payload.has_file)
        ids = self._journal.add(submission, at_s=self._now_s())
        log.info("queued faxes %s", ids)
        self._ring()
        return ids

    @_whole
    def add_all(self, submissions: "Sequence[Submission]") -> list[int]:
        """As `add` for several orders: all of them, or none."""
        return [fax_id for submission in submissions for fax_id in self.add(submission)]

    def duplicates(self, payload: "Payload", recipients: "Sequence[Recipient]") -> "list[Fax]":
        """Faxes of the same documents to any of these recipients that may arrive, or just have."""
        since_s = self._now_s() - JUST_DELIVERED_S
        addresses = [each.address for each in recipients]
        return [
            fax
            for fax in self._journal.listing.to_addresses(addresses, changed_since_s=since_s)
            if fax.state not in {State.FAILED, State.CANCELLED} and _same_documents(fax.payload, payload)
        ]

    def last_outcomes(self, recipients: "Sequence[Recipient]") -> "list[Fax]":
        """Of each of these recipients the newest fax that was delivered or failed, where there is one."""
        return self._journal.listing.last_ended([each.address for each in recipients])

    @_whole
    def cancel(self, fax_id: int) -> None:
        """Before it is sent: certainly. Afterwards: a request to the provider."""
        fax = self._journal.fax(fax_id)
        if fax.state in ENDED:
            raise CommandRefusedError("command.ended", fax=fax_id)
        if fax.state is State.UNCERTAIN and fax.needs_attention:
            raise CommandRefusedError("command.decide_instead", fax=fax_id)
        if fax.state in _BEFORE_SENDING:
            self._move(fax, State.CANCELLED, "story.cancelled")
        elif fax.state in FOLLOWED - {State.CANCELLING}:
            self._move(fax, State.CANCELLING, "story.cancel_wished")
        elif fax.state is not State.CANCELLING and fax.pending_request is not PendingRequest.CANCEL:
            self._note(fax, "story.cancel_wished", pending_request=PendingRequest.CANCEL.value)

    @_whole
    def retry(self, fax_id: int) -> None:
        """Send a failed, cancelled or held fax once more, with all its tries."""
        fax = self._journal.fax(fax_id)
        if fax.state in {State.DELIVERED, State.MARKED_SENT}:
            raise CommandRefusedError(f"command.{fax.state}", fax=fax_id)
        if fax.state not in {State.FAILED, State.CANCELLED, State.HELD}:
            raise CommandRefusedError("command.not_ended", fax=fax_id)
        self._check_document(fax)
        self._requeue(fax, "story.retried")

    @_whole
    def decide(self, fax_id: int, decision: Decision) -> None:
        """Settle a fax that stands before a person, or is about to."""
        fax = self._journal.fax(fax_id)
        if not fax.can_be_decided:
            raise CommandRefusedError("command.nothing_to_decide", fax=fax_id)
        if decision is Decision.GIVE_UP:
            self._end(fax, State.CANCELLED, "story.given_up")
        elif decision is Decision.MARK_SENT:
            if fax.state is State.HELD:
                raise CommandRefusedError("command.held_not_sent", fax=fax_id)
            self._end(fax, State.MARKED_SENT, "story.marked_sent")
        else:
            self._send_again(fax)

    def _send_again(self, fax: "Fax") -> None:
        self._check_document(fax)
        if fax.state is State.HELD:
            self._requeue(fax, "story.retried")
        elif fax.state is State.UNCERTAIN:
            self._look_once_more(fax)
        else:
            # The provider has it and never comes to an end with it: nothing more can be learned first.
            self._requeue(fax, "story.sent_again")
            self._journal.work.watch(fax.attempt_id, self._now_s())

    def waiting_from(self, number: str) -> "list[Fax]":
        """What has not gone and is to go from this number."""
        waiting = self._journal.work.in_state(State.QUEUED, State.HELD)
        return [fax for fax in waiting if fax.from_number == number]

    def keeps_other_from(self, fax_id: int, number: str) -> bool:
        """Whether a fax goes from another number than this; from one that the provider refused it doesn't."""
        fax = self._journal.fax(fax_id)
        return fax.from_number != number and not self._journal.work.is_from_refused(fax.from_number)

    @_whole
    def send_from(self, fax_ids: Sequence[int], number: str) -> None:
        """Let faxes that have not gone, or are about to be tried again, go from another number."""
        for fax in self._journal.listing.faxes(fax_ids):
            if fax.from_number != number and fax.state in _NOT_GONE:
                values = {"number": number, "before": fax.from_number}
                cause = Message(code="story.from_corrected", values=values)
                now_s = self._now_s()
                self._journal.note(fax, cause=cause, at_s=now_s, is_news=False, from_number=number)

    def remove(self, fax_id: int) -> None:
        """Forget an ended fax, its history and its private copy."""
        with self._journal.transaction():
            if self._journal.fax(fax_id).state not in ENDED:
                raise CommandRefusedError("command.still_needed", fax=fax_id)
            unneeded = self._journal.remove(fax_id)
        if unneeded is not None:
            self._spool().remove(unneeded)
        self._on_removed(fax_id)
        log.info("fax %d: removed", fax_id)
        self._ring()

    @_whole
    def move_up(self, fax_id: int) -> None:
        """Let a waiting fax go before all others."""
        fax = self._journal.fax(fax_id)
        if fax.state is not State.QUEUED:
            raise CommandRefusedError("command.not_waiting", fax=fax_id)
        self._note(fax, "story.moved_up", is_urgent=1)

    @_whole
    def hold(self, fax_id: int) -> None:
        """Keep a waiting fax back until it is released."""
        fax = self._journal.fax(fax_id)
        if fax.state not in {State.QUEUED, State.UPLOADING}:
            raise CommandRefusedError("command.not_waiting", fax=fax_id)
        self._move(fax, State.HELD, "story.held_by_you")

    @_whole
    def release(self, fax_id: int) -> None:
        """Let a held fax go on, with the tries it has left."""
        fax = self._journal.fax(fax_id)
        if fax.state is not State.HELD:
            raise CommandRefusedError("command.not_held", fax=fax_id)
        self._check_document(fax)
        self._move(fax, State.QUEUED, "story.released", not_before_s=self._now_s(), undo_until_s=0.0)

    @_whole
    def stop_everything(self) -> "StopReport":
        """Pause the queue and cancel all that has not ended, as far as that can still be done."""
        from faxdesk.engine.stop_report import StopReport

        self._journal.set_paused(True)
        stopped, asked, doubtful = [], [], []
        faxes = self._journal.work.in_state(*sorted(set(State) - ENDED))
        for fax in faxes:
            if fax.state in _BEFORE_SENDING:
                self._move(fax, State.CANCELLED, "story.cancelled")
                stopped.append(fax.id)
            elif fax.state in FOLLOWED:
                if fax.state is not State.CANCELLING:
                    self._move(fax, State.CANCELLING, "story.cancel_wished")
                asked.append(fax.id)
            else:
                if not fax.needs_attention:
                    self._note(fax, "story.cancel_wished", pending_request=PendingRequest.CANCEL.value)
                doubtful.append(fax.id)
        gone = self._journal.listing.delivered_of_submissions({fax.submission_id for fax in faxes})
        return StopReport(
            stopped=tuple(stopped), asked=tuple(asked), doubtful=tuple(doubtful), gone=tuple(gone)
        )

    def can_undo(self, submission_id: str) -> bool:
        """Whether any fax of this press of Send still waits for its time to undo to pass."""
        now_s = self._now_s()
        return any(fax.can_be_undone(now_s) for fax in self._journal.listing.of_submission(submission_id))

    @_whole
    def undo(self, submission_id: str) -> "list[Fax]":
        """Take back what is not due yet of one press of Send; returns the faxes taken back.

        What a person has put on hold, cancelled or let go meanwhile stays as they left it.
        """
        now_s = self._now_s()
        faxes = self._journal.listing.of_submission(submission_id)
        taken_back = [fax for fax in faxes if fax.can_be_undone(now_s)]
        for fax in taken_back:
            self._move(fax, State.CANCELLED, "story.undone")
        return taken_back

    @_whole
    def pause(self) -> None:
        """Start no further fax; what is under way goes on."""
        self._journal.set_paused(True)

    @_whole
    def resume(self) -> None:
        """Go on after a pause, or after the account was fixed; what stood there was read."""
        self._journal.set_paused(False)
        self._journal.set_hold(None)
        self._journal.notices.dismiss()

    def status(self) -> QueueStatus:
        """The queue as a whole."""
        return self._journal.queue(lines=self._lines.allowed(self._journal.settings.load()))

    def lines_in_use(self) -> int:
        """Faxes that are, or may be, on a line now."""
        return self._journal.work.lines_in_use(self._now_s())

    def lines_in_doubt(self) -> int:
        """Lines kept for faxes whose outcome is not known: nothing is under way on them, but may be."""
        return max(0, self.lines_in_use() - len(self._journal.listing.ids(states=UNDER_WAY)))

    def unfinished(self) -> "list[Fax]":
        """Faxes that will not go, or not be followed, while FaxDesk is closed."""
        return self._journal.work.in_state(State.QUEUED, *sorted(UNDER_WAY))

    def _end(self, fax: "Fax", target: State, code: str) -> None:
        """End a fax by a person's word; one that may have gone, or still may, is watched a while longer."""
        self._move(fax, target, code, pending_request=None)
        if fax.state in FOLLOWED | {State.UNCERTAIN}:
            self._journal.work.watch(fax.attempt_id, self._now_s())

    def _look_once_more(self, fax: "Fax") -> None:
        """Sending again waits for one more look, so that a fax that turns up after all isn't doubled."""
        self._note(
            fax, "story.send_again_wished", pending_request=PendingRequest.SEND_AGAIN.value, needs_attention=0
        )
        if fax.attempt_id is not None:
            self._journal.work.update_attempt(fax.attempt_id, next_check_s=self._now_s())

    def _requeue(self, fax: "Fax", code: str) -> None:
        self._move(
            fax,
            State.QUEUED,
            code,
            tries=0,
            not_before_s=self._now_s(),
            undo_until_s=0.0,
            expires_at_s=None,
            pending_request=None,
            failure_reason=None,
        )

    def _check_document(self, fax: "Fax") -> None:
        name = fax.payload.spool_name
        if name is not None and not self._spool().path(name).exists():
            raise CommandRefusedError("command.document_gone")

    def _move(self, fax: "Fax", target: State, code: str, **columns: Any) -> None:
        self._journal.move(fax, target, cause=Message(code=code), at_s=self._now_s(), **columns)

    def _note(self, fax: "Fax", code: str, **columns: Any) -> None:
        self._journal.note(fax, cause=Message(code=code), at_s=self._now_s(), **columns)


def _same_documents(one: "Payload", other: "Payload") -> bool:
    if one.urls or other.urls:
        return one.urls == other.urls
    return _contents(one) == _contents(other)


def _contents(payload: "Payload") -> "list[tuple[str | None, str]]":
    return [(item.sha256, item.selection) for item in payload.documents]
