"""What a person decides about a fax that stands before them; of two who do so at once the second is told."""

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, NoReturn

from faxdesk.domain.errors import CommandRefusedError
from faxdesk.domain.fax.state import FOLLOWED, PendingRequest, State
from faxdesk.engine.command import Commands, recorded
from faxdesk.engine.stores import Stores

if TYPE_CHECKING:
    from faxdesk.domain.fax.fax import Fax
    from faxdesk.engine.ports import Clock, Spool


class Decision(StrEnum):
    """What a person decides about a fax that stands before them. Spelled as on the command line."""

    SEND_AGAIN = "send-again"
    MARK_SENT = "mark-sent"
    GIVE_UP = "give-up"


class Deciding(Commands):
    """For one thread. Raises CommandRefusedError where a fax can't take a command."""

    def __init__(
        self, stores: Stores, now_s: "Clock", ring: Callable[[], None], spool: "Callable[[], Spool]"
    ) -> None:
        """`spool` gives the private copies' folder."""
        super().__init__(stores, now_s, ring)
        self._spool = spool

    @recorded("decided")
    def decide(self, fax_id: int, decision: Decision, *, seen: "Fax | None" = None) -> None:
        """Decide about a fax that stands before a person, or is about to.

        Args:
            seen: the fax as the person saw it; where somebody else has decided meanwhile they are told so.
        """
        fax = self._fax_to_change(fax_id)
        if seen is not None and not fax.asks_as(seen):
            self._tell_of_other(fax_id)
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

    def _tell_of_other(self, fax_id: int) -> NoReturn:
        """Refuse, and name who was quicker."""
        from faxdesk.domain.acts import ActFilter

        acts = self._journal.chain.acts(ActFilter(fax_id=fax_id), before=None, limit=1)
        if not acts or not acts[0].user:
            raise CommandRefusedError("command.decided_meanwhile", fax=fax_id)
        raise CommandRefusedError("command.decided_by", fax=fax_id, who=acts[0].user, desk=acts[0].desk)

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
        """That it is still here, and that the fax still says where it goes."""
        if fax.recipient.is_forgotten:
            raise CommandRefusedError("command.number_forgotten", fax=fax.id)
        if fax.is_purged:
            raise CommandRefusedError("command.document_purged", fax=fax.id)
        name = fax.payload.spool_name
        if name is not None and not self._spool().path(name).exists():
            raise CommandRefusedError("command.document_gone")
