"""What a person can ask of the queue as a whole, and of its state."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from faxdesk.domain.fax.state import (
    BEFORE_SENDING,
    ENDED,
    FOLLOWED,
    UNDER_WAY,
    PendingRequest,
    QueueStatus,
    State,
)
from faxdesk.engine.command import Commands, recorded
from faxdesk.engine.queue.line_limits import Lines
from faxdesk.engine.stores import Stores

if TYPE_CHECKING:
    from faxdesk.domain.fax.fax import Fax
    from faxdesk.domain.money import Money
    from faxdesk.domain.people.rights import Right, Rights
    from faxdesk.domain.words import Message
    from faxdesk.engine.money.records import CostRecords
    from faxdesk.engine.ports import Clock


class StopReport(NamedTuple):
    """What "stop everything" did, as ids of faxes.

    Attributes:
        stopped: certainly not sent.
        asked: with the provider, which was asked to stop them; they may still arrive.
        doubtful: nobody is sure whether they went.
        gone: of the same lists, delivered before.
    """

    stopped: tuple[int, ...]
    asked: tuple[int, ...]
    doubtful: tuple[int, ...]
    gone: tuple[int, ...]


class QueueCommands(Commands):
    """For one thread."""

    def __init__(self, stores: Stores, now_s: "Clock", ring: Callable[[], None], lines: Lines) -> None:
        super().__init__(stores, now_s, ring)
        self._lines = lines

    @recorded("all_stopped")
    def stop_everything(self) -> StopReport:
        """Pause the queue and cancel all that has not ended, as far as that can still be done."""
        from faxdesk.domain.people.rights import Right
        from faxdesk.engine.team.rights import check_right_for

        faxes = self._journal.work.in_state(*sorted(set(State) - ENDED))
        check_right_for(self._journal, Right.FAXES, faxes)
        self._journal.set_paused(True)
        stopped, asked, doubtful = [], [], []
        for fax in faxes:
            if fax.state in BEFORE_SENDING:
                self._move(fax, State.CANCELLED, "story.cancelled")
                stopped.append(fax.id)
            elif fax.state in FOLLOWED:
                if fax.state is not State.CANCELLING:
                    self._move(fax, State.CANCELLING, "story.cancel_wished")
                asked.append(fax.id)
            else:
                if not fax.needs_attention:
                    self._note(fax, "story.cancel_wished", pending_request=PendingRequest.CANCEL)
                doubtful.append(fax.id)
        gone = self._journal.listing.delivered_of_submissions({fax.submission_id for fax in faxes})
        return StopReport(
            stopped=tuple(stopped), asked=tuple(asked), doubtful=tuple(doubtful), gone=tuple(gone)
        )

    @recorded("paused")
    def pause(self) -> None:
        """Start no further fax; what is under way goes on."""
        self._journal.set_paused(True)

    def resume(self) -> None:
        """Go on after a pause, or after the account was fixed; what stood there was read."""
        self._remember_what_is_let_go()
        self._go_on()

    @recorded("resumed")
    def _go_on(self) -> None:
        self._journal.set_paused(False)
        self._journal.set_hold(None)
        self._journal.notices.dismiss()

    def _remember_what_is_let_go(self) -> None:
        """Who resumes in spite of a spent budget or low credit isn't held up by it again."""
        hold = self._journal.queue().hold
        if hold is None or not hold.code.startswith("hold."):
            return
        from faxdesk.engine.money.watch import LET_GO, let_go

        mark = let_go(hold, self._now_s())
        if mark is not None:
            self._desk.window.keep(LET_GO, mark)

    def status(self) -> QueueStatus:
        """The queue as a whole."""
        return self._journal.queue(lines=self._lines.allowed(self._desk.settings.load()))

    @property
    def costs(self) -> "CostRecords":
        """What faxes cost; raises NotAllowedError where whoever works here may not see that."""
        from faxdesk.domain.people.rights import Right
        from faxdesk.engine.team.rights import check_right

        check_right(self._journal, Right.MONEY)
        return self._journal.costs

    @property
    def may_see_money(self) -> bool:
        from faxdesk.domain.people.rights import Right

        return self._journal.rights.allows(Right.MONEY)

    def cost_of(self, fax_id: int) -> "tuple[Money, bool] | None":
        """What a fax cost, and whether that is an estimate; None where nobody knows, or may say so here."""
        return self._journal.costs.of_fax(fax_id) if self.may_see_money else None

    def may_open(self, fax: "Fax") -> bool:
        """Whether whoever works here may see its documents."""
        from faxdesk.domain.people.rights import Right

        return self._journal.rights.allows_for(Right.DOCUMENTS, fax)

    @property
    def rights(self) -> "Rights":
        """What whoever works here may do; alone, everything."""
        return self._journal.rights

    def require(self, right: "Right") -> None:
        """Raises NotAllowedError where whoever works here may not."""
        from faxdesk.engine.team.rights import check_right

        check_right(self._journal, right)

    def require_for(self, right: "Right", fax_ids: Sequence[int]) -> None:
        """The same about faxes: what is one's own needs no right."""
        from faxdesk.engine.team.rights import check_right_for

        check_right_for(self._journal, right, self._journal.listing.faxes(fax_ids))

    def notices(self) -> "tuple[Message, ...]":
        """What a person must have read before they resume the queue, oldest first; empty is the rule."""
        return self._journal.notices.standing()

    def lines_in_use(self) -> int:
        """Faxes that are, or may be, on a line now."""
        return self._journal.work.lines_in_use(self._now_s())

    def lines_in_doubt(self) -> int:
        """Lines kept for faxes whose outcome is not known: nothing is under way on them, but may be."""
        return max(0, self.lines_in_use() - len(self._journal.listing.ids(states=UNDER_WAY)))

    def has_work(self) -> bool:
        """Whether anything can still move without a person."""
        return self._journal.work.can_go_on() or self.has_documents_to_delete()

    def has_documents_to_delete(self) -> bool:
        """Whether documents lie at the provider that no fax needs any more."""
        return bool(self._journal.media.to_delete(self._now_s()))

    def waiting_from(self, number: str) -> "list[Fax]":
        """What has not gone and is to go from this number."""
        waiting = self._journal.work.in_state(State.QUEUED, State.HELD)
        return [fax for fax in waiting if fax.from_number == number]

    def unfinished(self) -> "list[Fax]":
        """Faxes that will not go, or not be followed, while FaxDesk is closed."""
        return self._journal.work.in_state(State.QUEUED, *sorted(UNDER_WAY))

    def last_change(self) -> int:
        """The number of the newest change to the journal; see Runner.seen_change."""
        return self._journal.last_change()
