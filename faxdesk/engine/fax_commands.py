"""What a person can ask of one fax."""

import logging
from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

from faxdesk.domain.errors import CommandRefusedError
from faxdesk.domain.fax.changes import FaxChanges
from faxdesk.domain.fax.history import INTO_BIN
from faxdesk.domain.fax.priority import Priority
from faxdesk.domain.fax.state import BEFORE_SENDING, ENDED, FOLLOWED, PendingRequest, State
from faxdesk.domain.fax.timing import Timing
from faxdesk.domain.words import Message
from faxdesk.engine.command import Commands, recorded
from faxdesk.engine.stores import Stores

if TYPE_CHECKING:
    from faxdesk.domain.fax.fax import Fax
    from faxdesk.engine.compose.again import SentCopy
    from faxdesk.engine.ports import Clock, Spool

log = logging.getLogger(__name__)

_NOT_GONE: Final = frozenset({State.QUEUED, State.HELD, State.FAILED, State.CANCELLED})


class Decision(StrEnum):
    """What a person decides about a fax that stands before them. Spelled as on the command line."""

    SEND_AGAIN = "send-again"
    MARK_SENT = "mark-sent"
    GIVE_UP = "give-up"


class FaxCommands(Commands):
    """For one thread. Raises CommandRefusedError where a fax can't take a command."""

    def __init__(
        self,
        stores: Stores,
        now_s: "Clock",
        ring: Callable[[], None],
        spool: "Callable[[], Spool]",
        on_removed: Callable[[int], None] = lambda _fax_id: None,
    ) -> None:
        """`spool` gives the private copies' folder; `on_removed` deletes what else is kept of a fax that is
        removed."""
        super().__init__(stores, now_s, ring)
        self._spool = spool
        self._on_removed = on_removed

    @recorded("cancelled")
    def cancel(self, fax_id: int) -> None:
        """Before it is sent: certainly. Afterwards: a request to the provider."""
        fax = self._journal.fax(fax_id)
        if fax.state in ENDED:
            raise CommandRefusedError("command.ended", fax=fax_id)
        if fax.state is State.UNCERTAIN and fax.needs_attention:
            raise CommandRefusedError("command.decide_instead", fax=fax_id)
        if fax.state in BEFORE_SENDING:
            self._move(fax, State.CANCELLED, "story.cancelled")
        elif fax.state in FOLLOWED - {State.CANCELLING}:
            self._move(fax, State.CANCELLING, "story.cancel_wished")
        elif fax.state is not State.CANCELLING and fax.pending_request is not PendingRequest.CANCEL:
            self._note(fax, "story.cancel_wished", pending_request=PendingRequest.CANCEL)

    @recorded("retried")
    def retry(self, fax_id: int) -> None:
        """Send a failed, cancelled or held fax once more, with all its tries."""
        fax = self._journal.fax(fax_id)
        if fax.state in {State.DELIVERED, State.MARKED_SENT}:
            raise CommandRefusedError(f"command.{fax.state}", fax=fax_id)
        if fax.state not in {State.FAILED, State.CANCELLED, State.HELD}:
            raise CommandRefusedError("command.not_ended", fax=fax_id)
        self._check_document(fax)
        self._requeue(fax, "story.retried")

    @recorded("decided")
    def decide(self, fax_id: int, decision: Decision) -> None:
        """Decide about a fax that stands before a person, or is about to."""
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

    def copies(self, fax_id: int) -> "list[SentCopy]":
        """FaxDesk's own copies of what went, or goes: of all parts where it is one of several, in order.

        Raises CommandRefusedError where one can't be found; for web addresses the path is none.
        """
        from faxdesk.engine.compose.again import SentCopy

        fax = self._journal.fax(fax_id)
        parts = [
            each
            for each in self._journal.listing.of_submission(fax.submission_id)
            if each.recipient.address == fax.recipient.address
        ]
        for each in parts:
            self._check_document(each)
        spool = self._spool()
        return [
            SentCopy(
                fax=each, path=spool.path(each.payload.spool_name) if each.payload.spool_name else Path()
            )
            for each in sorted(parts, key=lambda part: part.payload.part)
        ]

    def keeps_other_from(self, fax_id: int, number: str) -> bool:
        """Whether a fax goes from another number than this; from one that the provider refused it doesn't."""
        fax = self._journal.fax(fax_id)
        return fax.from_number != number and not self._journal.work.is_from_refused(fax.from_number)

    @recorded("from_changed")
    def send_from(self, fax_ids: Sequence[int], number: str) -> None:
        """Let faxes that have not gone, or are about to be tried again, go from another number."""
        for fax in self._journal.listing.faxes(fax_ids):
            if fax.from_number != number and fax.state in _NOT_GONE:
                values = {"number": number, "before": fax.from_number}
                cause = Message(code="story.from_corrected", values=values)
                now_s = self._now_s()
                self._journal.note(fax, cause=cause, at_s=now_s, is_news=False, from_number=number)

    def discard(self, fax_id: int) -> bool:
        """Take an ended fax out of sight: what arrived lies in the bin for a while, the rest is forgotten.

        Returns whether it can be had back.
        """
        if self._journal.fax(fax_id).state not in INTO_BIN:
            self.remove(fax_id)
            return False
        self._put_into_bin(fax_id)
        log.info("fax %d: in the bin", fax_id)
        return True

    @recorded("fax_binned")
    def _put_into_bin(self, fax_id: int) -> None:
        if self._journal.fax(fax_id).state not in ENDED:
            raise CommandRefusedError("command.still_needed", fax=fax_id)  # begun again meanwhile
        self._journal.history.put_into_bin(fax_id, at_s=self._now_s())

    @recorded("fax_restored")
    def restore(self, fax_id: int) -> None:
        """Take a fax out of the bin again."""
        if not self._journal.history.take_from_bin(fax_id):
            raise CommandRefusedError("command.not_in_bin", fax=fax_id)

    def remove(self, fax_id: int, *, what: str = "fax_removed") -> None:
        """Forget an ended fax, its history and its private copy; written down as the act `what`."""
        with self._journal.transaction():
            if self._journal.fax(fax_id).state not in ENDED:
                raise CommandRefusedError("command.still_needed", fax=fax_id)
            unneeded = self._journal.remove(fax_id, at_s=self._now_s(), what=what)
        if unneeded is not None:
            self._spool().remove(unneeded)
        self._on_removed(fax_id)
        log.info("fax %d: removed", fax_id)
        self._ring()

    @recorded("moved_up")
    def move_up(self, fax_id: int) -> None:
        """Let a waiting fax go before all others."""
        fax = self._journal.fax(fax_id)
        if fax.state is not State.QUEUED:
            raise CommandRefusedError("command.not_waiting", fax=fax_id)
        self._note(fax, "story.moved_up", is_urgent=True)

    @recorded("prioritised")
    def set_priority(self, fax_id: int, priority: Priority) -> None:
        """Let a waiting fax go before, among or after the others."""
        fax = self._journal.fax(fax_id)
        if fax.state not in {State.QUEUED, State.HELD}:
            raise CommandRefusedError("command.not_waiting", fax=fax_id)
        self._note(fax, "story.prioritised", priority=priority, is_urgent=False)

    @recorded("rescheduled")
    def reschedule(self, fax_id: int, timing: Timing) -> None:
        """Let a fax that waits or is on hold go at another time; its priority stays."""
        from faxdesk.engine.submissions import zones_of  # no first picture needs what it loads

        fax = self._journal.fax(fax_id)
        if fax.state not in {State.QUEUED, State.HELD}:
            raise CommandRefusedError("command.not_waiting", fax=fax_id)
        timing = timing.closed_on(self._desk.settings.load().closed_days)
        timing = timing.in_zone(zones_of((fax.recipient,), timing).get(fax.recipient.address, ""))
        now_s = self._now_s()
        not_before_s, until_s = timing.planned(now_s)
        changes: FaxChanges = {
            "not_before_s": not_before_s,
            "undo_until_s": 0.0,
            "hours": timing.hours,
            "hours_until_s": until_s,
            "deadline_s": timing.deadline_s,
            "is_held_when_late": timing.is_held_when_late,
            "needs_attention": False,
        }
        if fax.state is State.HELD:
            self._check_document(fax)
            self._move(fax, State.QUEUED, "story.rescheduled", **changes)
        else:
            self._note(fax, "story.rescheduled", **changes)

    @recorded("held")
    def hold(self, fax_id: int) -> None:
        """Keep a waiting fax back until it is released."""
        fax = self._journal.fax(fax_id)
        if fax.state not in {State.QUEUED, State.UPLOADING}:
            raise CommandRefusedError("command.not_waiting", fax=fax_id)
        self._move(fax, State.HELD, "story.held_by_you")

    @recorded("released")
    def release(self, fax_id: int) -> None:
        """Let a held fax go on, with the tries it has left."""
        fax = self._journal.fax(fax_id)
        if fax.state is not State.HELD:
            raise CommandRefusedError("command.not_held", fax=fax_id)
        self._check_document(fax)
        now_s = self._now_s()
        start_s, until_s = fax.hours.next_open(now_s) if fax.hours is not None else (now_s, None)
        self._move(
            fax,
            State.QUEUED,
            "story.released",
            not_before_s=start_s,
            hours_until_s=until_s,
            undo_until_s=0.0,
        )

    def _end(self, fax: "Fax", target: State, code: str) -> None:
        """End a fax by a person's word; one that may have gone, or still may, is watched a while longer."""
        self._move(fax, target, code, pending_request=None)
        if fax.state in FOLLOWED | {State.UNCERTAIN}:
            self._journal.attempts.watch(fax.attempt_id, self._now_s())

    def _send_again(self, fax: "Fax") -> None:
        self._check_document(fax)
        if fax.state is State.HELD:
            self._requeue(fax, "story.retried")
        elif fax.state is State.UNCERTAIN:
            self._check_once_more(fax)
        else:
            # The provider has it and never comes to an end with it: nothing more can be learned first.
            self._requeue(fax, "story.sent_again")
            self._journal.attempts.watch(fax.attempt_id, self._now_s())

    def _check_once_more(self, fax: "Fax") -> None:
        """Sending again waits for one more check, so that a fax that turns up after all isn't doubled."""
        self._note(
            fax,
            "story.send_again_wished",
            pending_request=PendingRequest.SEND_AGAIN,
            needs_attention=False,
        )
        if fax.attempt_id is not None:
            self._journal.attempts.update(fax.attempt_id, next_check_s=self._now_s())

    def _requeue(self, fax: "Fax", code: str) -> None:
        self._move(
            fax,
            State.QUEUED,
            code,
            tries=0,
            not_before_s=self._now_s(),
            undo_until_s=0.0,
            expires_at_s=None,
            hours=None,
            hours_until_s=None,
            deadline_s=fax.deadline_s if (fax.deadline_s or 0.0) > self._now_s() else None,
            pending_request=None,
            failure_reason=None,
        )

    def _check_document(self, fax: "Fax") -> None:
        name = fax.payload.spool_name
        if name is not None and not self._spool().path(name).exists():
            raise CommandRefusedError("command.document_gone")
