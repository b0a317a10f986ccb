"""What a person can ask of one fax."""

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from faxdesk.domain.errors import CommandRefusedError
from faxdesk.domain.fax.changes import FaxChanges
from faxdesk.domain.fax.history import INTO_BIN
from faxdesk.domain.fax.priority import Priority
from faxdesk.domain.fax.state import BEFORE_SENDING, ENDED, FOLLOWED, PendingRequest, State
from faxdesk.domain.fax.timing import Timing
from faxdesk.domain.people.rights import Right
from faxdesk.domain.words import Message
from faxdesk.engine.command import recorded
from faxdesk.engine.stores import Stores
from faxdesk.engine.team.deciding import Deciding
from faxdesk.engine.team.rights import check_right, check_right_for

if TYPE_CHECKING:
    from faxdesk.domain.fax.fax import Fax
    from faxdesk.engine.compose.again import SentCopy
    from faxdesk.engine.ports import Clock, Spool

log = logging.getLogger(__name__)

_NOT_GONE: Final = frozenset({State.QUEUED, State.HELD, State.FAILED, State.CANCELLED})


class FaxCommands(Deciding):
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
        super().__init__(stores, now_s, ring, spool)
        self._on_removed = on_removed

    @recorded("cancelled")
    def cancel(self, fax_id: int) -> None:
        """Before it is sent: certainly. Afterwards: a request to the provider."""
        fax = self._fax_to_change(fax_id)
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
        fax = self._fax_to_change(fax_id)
        if fax.state in {State.DELIVERED, State.MARKED_SENT}:
            raise CommandRefusedError(f"command.{fax.state}", fax=fax_id)
        if fax.state not in {State.FAILED, State.CANCELLED, State.HELD}:
            raise CommandRefusedError("command.not_ended", fax=fax_id)
        self._check_document(fax)
        self._requeue(fax, "story.retried")

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
        check_right_for(self._journal, Right.DOCUMENTS, parts)
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
        faxes = self._journal.listing.faxes(fax_ids)
        check_right_for(self._journal, Right.FAXES, faxes)
        for fax in faxes:
            if fax.from_number != number and fax.state in _NOT_GONE:
                values = {"number": number, "before": fax.from_number}
                cause = Message(code="story.from_corrected", values=values)
                now_s = self._now_s()
                self._journal.note(fax, cause=cause, at_s=now_s, is_news=False, from_number=number)

    def discard(self, fax_id: int) -> bool:
        """Take an ended fax out of sight: what arrived lies in the bin for a while, the rest is forgotten.

        Returns whether it can be had back.
        """
        if self._fax_to_change(fax_id).state not in INTO_BIN:
            self.remove(fax_id)
            return False
        self.put_into_bin(fax_id)
        return True

    @recorded("fax_binned")
    def put_into_bin(self, fax_id: int) -> None:
        """Let an ended fax lie in the bin for a while, with its story and its private copy."""
        if self._fax_to_change(fax_id).state not in ENDED:
            raise CommandRefusedError("command.still_needed", fax=fax_id)  # begun again meanwhile
        self._check_no_hold(fax_id)
        self._journal.history.put_into_bin(fax_id, at_s=self._now_s())
        log.info("fax %d: in the bin", fax_id)

    @recorded("fax_restored")
    def restore(self, fax_id: int) -> None:
        """Take a fax out of the bin again."""
        self._fax_to_change(fax_id)
        if not self._journal.history.take_from_bin(fax_id):
            raise CommandRefusedError("command.not_in_bin", fax=fax_id)

    def remove(self, fax_id: int, *, what: str = "fax_removed") -> None:
        """Forget an ended fax, its history and its private copy; written down as the act `what`.

        What one's own never arrived is forgotten without a right to it, and what the bin is emptied of.
        """
        with self._journal.transaction():
            fax = self._journal.fax(fax_id)
            if fax.state not in ENDED:
                raise CommandRefusedError("command.still_needed", fax=fax_id)
            if what == "fax_removed":
                self._check_may_forget(fax)
            self._check_no_hold(fax_id)
            unneeded = self._journal.remove(fax_id, at_s=self._now_s(), what=what)
            self._journal.retention.soil(at_s=self._now_s())
        if unneeded is not None:
            self._spool().set_aside(unneeded)
        self._on_removed(fax_id)
        log.info("fax %d: removed", fax_id)
        self._ring()

    @recorded("moved_up")
    def move_up(self, fax_id: int) -> None:
        """Let a waiting fax go before all others."""
        fax = self._fax_to_change(fax_id)
        if fax.state is not State.QUEUED:
            raise CommandRefusedError("command.not_waiting", fax=fax_id)
        self._note(fax, "story.moved_up", is_urgent=True)

    @recorded("prioritised")
    def set_priority(self, fax_id: int, priority: Priority) -> None:
        """Let a waiting fax go before, among or after the others."""
        fax = self._fax_to_change(fax_id)
        if fax.state not in {State.QUEUED, State.HELD}:
            raise CommandRefusedError("command.not_waiting", fax=fax_id)
        self._note(fax, "story.prioritised", priority=priority, is_urgent=False)

    @recorded("rescheduled")
    def reschedule(self, fax_id: int, timing: Timing) -> None:
        """Let a fax that waits or is on hold go at another time; its priority stays."""
        from faxdesk.engine.submissions import zones_of  # no first picture needs what it loads

        fax = self._fax_to_change(fax_id)
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
        fax = self._fax_to_change(fax_id)
        if fax.state not in {State.QUEUED, State.UPLOADING}:
            raise CommandRefusedError("command.not_waiting", fax=fax_id)
        self._move(fax, State.HELD, "story.held_by_you")

    @recorded("released")
    def release(self, fax_id: int) -> None:
        """Let a held fax go on, with the tries it has left."""
        fax = self._fax_to_change(fax_id)
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

    def _check_may_forget(self, fax: "Fax") -> None:
        if fax.state in {State.DELIVERED, State.MARKED_SENT}:
            check_right(self._journal, Right.FORGET)
        else:
            check_right_for(self._journal, Right.FORGET, (fax,))

    def _check_no_hold(self, fax_id: int) -> None:
        if self._journal.retention.is_held(fax_id):
            raise CommandRefusedError("command.legal_hold", fax=fax_id)
