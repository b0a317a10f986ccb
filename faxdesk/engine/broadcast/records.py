"""What the journal promises of broadcasts; see records.journal.Journal.broadcasts."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Protocol

from faxdesk.domain.fax.state import State

if TYPE_CHECKING:
    from faxdesk.domain.fax.broadcast import Broadcast
    from faxdesk.domain.fax.fax import Submission


class BroadcastRecords(Protocol):
    """Presses of Send to several recipients. Every method may raise JournalError.

    Nothing here reads more than the broadcasts it is asked of, however many faxes there ever were.
    """

    def add(self, submissions: "Sequence[Submission]", *, at_s: float) -> list[int]:
        """As Journal.add for each, in one, and bound together; returns the ids of all faxes.

        All recipients' faxes count as one list when lists take turns, whether they share a payload or not.
        """
        ...

    def find(self, broadcast_id: int) -> "Broadcast | None":
        """The broadcast, None when there is none (any more): it goes with the last of its faxes."""
        ...

    def get(self, broadcast_id: int) -> "Broadcast":
        """The broadcast; raises CommandRefusedError when there is none."""
        ...

    def read(self, ids: Collection[int]) -> "list[Broadcast]":
        """The broadcasts of these ids, newest first; those that are gone are left out."""
        ...

    def members(
        self,
        broadcast_id: int,
        *,
        states: Collection[State] = frozenset(),
        outside_bin: bool = False,
        after: int = 0,
        limit: int | None = None,
    ) -> list[int]:
        """The ids of its faxes, oldest first.

        Where given, only those in `states`, those that do not lie in the bin, those beyond `after`; so many
        at most.
        """
        ...

    def set_paused(self, broadcast_id: int, is_paused: bool) -> None:
        """Let no fax of it be claimed from now on, or let them go on."""
        ...
