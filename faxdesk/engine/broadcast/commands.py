"""What a person can ask of a broadcast: all the faxes of one press of Send to several, as one."""

import logging
from collections.abc import Callable, Collection, Iterator
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Final, NamedTuple

from faxdesk.domain.errors import CommandRefusedError, JournalError
from faxdesk.domain.fax.failure import FailureClass, class_of
from faxdesk.domain.fax.history import INTO_BIN
from faxdesk.domain.fax.state import ENDED, Group, State
from faxdesk.domain.people.rights import Right
from faxdesk.engine.command import Commands, recorded
from faxdesk.engine.stores import Stores
from faxdesk.engine.team.rights import check_right, check_right_for

if TYPE_CHECKING:
    from faxdesk.domain.fax.broadcast import Broadcast
    from faxdesk.domain.fax.fax import Fax
    from faxdesk.engine.fax_commands import FaxCommands
    from faxdesk.engine.ports import Clock

log = logging.getLogger(__name__)

_AT_ONCE: Final = 100
"""Faxes dealt with in one transaction: about 20 ms, so that nobody else waits long to write."""

_UNENDED: Final = frozenset(State) - ENDED

Open = Callable[[], AbstractContextManager["Broadcasts"]]
"""The same for another thread, for as long as its block lasts."""


class Dealt(NamedTuple):
    """Of how many faxes of a broadcast a command was done, and how many could not take it."""

    done: int
    refused: int


class Removable(NamedTuple):
    """Of how many faxes of a broadcast the proof is kept in the bin, and how many are deleted for good."""

    into_bin: int
    deleted: int


class Broadcasts(Commands):
    """For one thread. Raises CommandRefusedError where a broadcast can't take a command.

    What is done to thousands of faxes is done piece by piece: a crash between two pieces leaves each fax
    whole, and the same command does the rest.
    """

    def __init__(
        self, stores: Stores, now_s: "Clock", ring: Callable[[], None], commands: "FaxCommands"
    ) -> None:
        super().__init__(stores, now_s, ring)
        self._commands = commands

    def get(self, broadcast_id: int) -> "Broadcast":
        """The broadcast; raises CommandRefusedError when there is none (any more)."""
        return self._journal.broadcasts.get(broadcast_id)

    def read(self, ids: Collection[int]) -> "list[Broadcast]":
        """The broadcasts of these ids, newest first; those that are gone are left out."""
        return self._journal.broadcasts.read(ids)

    def members(self, broadcast_id: int, *, states: Collection[State] = frozenset()) -> list[int]:
        """The ids of its faxes, or of those in these states, oldest first."""
        return self._journal.broadcasts.members(broadcast_id, states=states)

    def faxes(self, broadcast_id: int, *, states: Collection[State] = frozenset()) -> "Iterator[Fax]":
        """Its faxes, or those in these states, oldest first, read piece by piece."""
        for ids in self._pieces(broadcast_id, states):
            yield from self._journal.listing.faxes(ids)

    @recorded("broadcast_paused", about="broadcast")
    def pause(self, broadcast_id: int) -> None:
        """Begin none of its faxes; what is under way goes on."""
        self._check_mine(broadcast_id)
        if self.get(broadcast_id).is_over:
            raise CommandRefusedError("command.broadcast_over", broadcast=broadcast_id)
        self._journal.broadcasts.set_paused(broadcast_id, True)
        log.info("broadcast %d: paused", broadcast_id)

    @recorded("broadcast_resumed", about="broadcast")
    def go_on(self, broadcast_id: int) -> None:
        """After a pause."""
        self._check_mine(broadcast_id)
        if not self.get(broadcast_id).is_paused:
            raise CommandRefusedError("command.broadcast_not_paused", broadcast=broadcast_id)
        self._journal.broadcasts.set_paused(broadcast_id, False)
        log.info("broadcast %d: goes on", broadcast_id)

    def stop(self, broadcast_id: int) -> Dealt:
        """Cancel whatever of it has not ended: certainly what has not gone, else by asking the provider.

        What nobody knows whether it went keeps standing before a person.
        """
        self._check_mine(broadcast_id)
        if self.get(broadcast_id).is_over:
            raise CommandRefusedError("command.broadcast_over", broadcast=broadcast_id)
        # First: while thousands are cancelled, none of them shall begin.
        self._journal.broadcasts.set_paused(broadcast_id, True)
        dealt = self._each(broadcast_id, _UNENDED, self._commands.cancel)
        self._journal.broadcasts.set_paused(broadcast_id, False)
        self._ring()
        log.info("broadcast %d: %d stopped", broadcast_id, dealt.done)
        return dealt

    def failed(self, broadcast_id: int) -> "tuple[list[int], list[int]]":
        """The ids of what failed: where a further try may help, and where there is no such fax number."""
        may_help: list[int] = []
        dead: list[int] = []
        for fax in self.faxes(broadcast_id, states={State.FAILED}):
            is_dead = class_of(fax.failure_reason) is FailureClass.NUMBER
            (dead if is_dead else may_help).append(fax.id)
        return may_help, dead

    def retry_failed(self, broadcast_id: int, *, but: Collection[int] = frozenset()) -> Dealt:
        """Send once more to all where it failed, but not these faxes, each with all its tries."""
        self._check_mine(broadcast_id)
        if not self.get(broadcast_id).totals.get(Group.FAILED, 0):
            raise CommandRefusedError("command.broadcast_none_failed", broadcast=broadcast_id)
        dealt = self._each(broadcast_id, {State.FAILED}, self._commands.retry, but=but)
        log.info("broadcast %d: %d tried again", broadcast_id, dealt.done)
        return dealt

    def removable(self, broadcast_id: int) -> Removable:
        """How many of its faxes removing takes away, and what becomes of them."""
        members = self._journal.broadcasts.members
        return Removable(
            into_bin=len(members(broadcast_id, states=INTO_BIN, outside_bin=True)),
            deleted=len(members(broadcast_id, states=ENDED - INTO_BIN, outside_bin=True)),
        )

    def is_in_bin(self, broadcast_id: int) -> bool:
        """Whether all its faxes lie in the bin."""
        return not self._journal.broadcasts.members(broadcast_id, outside_bin=True, limit=1)

    def remove(self, broadcast_id: int) -> Dealt:
        """Take those of its faxes that have ended out of sight, each as if it were removed alone.

        What arrived lies in the bin for a while with its proof, the rest is forgotten.
        """
        self._check_mine(broadcast_id)
        kept = self._each(broadcast_id, INTO_BIN, self._commands.put_into_bin)
        # One by one: each deletes a file once the journal has let go of it.
        deleted = self._each(broadcast_id, ENDED - INTO_BIN, self._commands.discard, at_once=1)
        return Dealt(kept.done + deleted.done, kept.refused + deleted.refused)

    def results(self, broadcast_id: int, *, separator: str = ",") -> bytes:
        """What became of each of its faxes, as a table for spreadsheets; see results.py."""
        from faxdesk.engine.broadcast.results import table_of

        check_right(self._journal, Right.EXPORT)
        self.get(broadcast_id)
        queue = self._journal.queue()
        return table_of(self.faxes(broadcast_id), queue, now_s=self._now_s(), separator=separator)

    def _check_mine(self, broadcast_id: int) -> None:
        """All its faxes are from whoever sent the first: raises NotAllowedError for a colleague's."""
        first = self._journal.broadcasts.members(broadcast_id, limit=1)
        check_right_for(self._journal, Right.FAXES, self._journal.listing.faxes(first))

    def _each(
        self,
        broadcast_id: int,
        states: Collection[State],
        command: Callable[[int], object],
        *,
        but: Collection[int] = frozenset(),
        at_once: int = _AT_ONCE,
    ) -> Dealt:
        done = refused = 0
        for ids in self._pieces(broadcast_id, states, outside_bin=True):
            wanted = [fax_id for fax_id in ids if fax_id not in but]
            for start in range(0, len(wanted), at_once):
                part = wanted[start : start + at_once]
                if at_once == 1:
                    answers = [_is_done(command, fax_id) for fax_id in part]
                else:
                    with self._journal.transaction():
                        answers = [_is_done(command, fax_id) for fax_id in part]
                done += sum(answers)
                refused += len(answers) - sum(answers)
        return Dealt(done, refused)

    def _pieces(
        self, broadcast_id: int, states: Collection[State], *, outside_bin: bool = False
    ) -> Iterator[list[int]]:
        last = 0
        while ids := self._journal.broadcasts.members(
            broadcast_id, states=states, outside_bin=outside_bin, after=last, limit=_AT_ONCE
        ):
            last = ids[-1]
            yield ids


def _is_done(command: Callable[[int], object], fax_id: int) -> bool:
    try:
        command(fax_id)
    except JournalError:
        raise
    except CommandRefusedError:
        return False
    return True
