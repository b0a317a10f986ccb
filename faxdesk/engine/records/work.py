"""What a team's journal promises of the queue: who works on what; see records.journal.Journal.work.

Every method may raise JournalError. tests/store/contract/ holds each implementation to this.
"""

from collections.abc import Collection
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Protocol

from faxdesk.domain.fax.state import State

if TYPE_CHECKING:
    from faxdesk.domain.fax.attempt import Attempt
    from faxdesk.domain.fax.fax import Fax


class QueueWork(Protocol):
    """Whose turn it is, what is in whose hands, and what the provider has."""

    def claim_next(
        self, worker: str, now_s: float, *, lines: int, base_url: str, lease_s: float
    ) -> "AbstractContextManager[Fax | None]":
        """The fax whose turn it is, to be moved to uploading or submitting within the block: one operation.

        No two workers ever get the same fax, two faxes to one number, or more faxes than there are lines;
        none is picked while the queue is paused or on hold, before its time or after it, while an earlier
        part of the same is under way, or while its document is just being uploaded for another. Lists take
        turns: each list's first fax before any list's second. Until the lease has run out nobody takes the
        fax for left behind; it ends when the fax leaves the worker's hands.

        Args:
            worker: whose the fax is from then on.
            lines: how many may be under way, this one included.
            base_url: of the account in use.

        Gives the fax as it is claimed, still queued; None where none may go. Raises ValueError at the end of
        a block that has not moved it, and claims nothing then, nor where the block raises.
        """
        ...

    def renew_leases(self, worker: str, now_s: float, *, lease_s: float) -> None:
        """What this worker has in hand stays its own for so long; a lost claim does not come back."""
        ...

    def renew_lease(self, fax_id: int, worker: str, now_s: float, *, lease_s: float) -> bool:
        """The same for one fax; False where it is in other hands, or nobody's."""
        ...

    def enrol(self, desk_id: str) -> str:
        """Begin to work as this desk; returns its worker's name, which no other and no earlier start has."""
        ...

    def keep_duty(self, worker: str, now_s: float, *, lease_s: float) -> bool:
        """Take or keep for so long what one does for all, following and reconciling; whether it has it."""
        ...

    def give_up_duty(self, worker: str, now_s: float, *, lease_s: float) -> bool:
        """Leave it to another worker, where one is there that may take it; whether there was one."""
        ...

    def has_duty(self, worker: str, now_s: float) -> bool:
        """Whether it still has it: asked in the transaction in which something hangs on it."""
        ...

    def next_wake_s(self, now_s: float) -> float | None:
        """When the next waiting fax may go that may not go yet."""
        ...

    def in_hand(self, worker: str) -> "list[Fax]":
        """What this worker has in hand, or nobody says to have: for its start, when nothing can be."""
        ...

    def lapsed(self, now_s: float) -> "list[Fax]":
        """What somebody had in hand whose lease has run out."""
        ...

    def lines_in_use(self, now_s: float) -> int:
        """Faxes that are, or may be, on a line now."""
        ...

    def in_state(self, *states: State) -> "list[Fax]":
        """All faxes in these states, oldest first."""
        ...

    def expired(self, now_s: float) -> "list[Fax]":
        """Waiting faxes that were to go before now or not at all."""
        ...

    def out_of_hours(self, now_s: float) -> "list[Fax]":
        """Waiting faxes whose hours are over."""
        ...

    def with_deadline(self) -> "list[Fax]":
        """Waiting faxes that must be there by a time, in the order in which they go."""
        ...

    def followed(self) -> "list[tuple[Fax, Attempt]]":
        """Faxes that the provider has, each with the attempt that is followed."""
        ...

    def broken_uploads(self, payload_id: int, causes: Collection[str]) -> int:
        """How often its uploads ended in one of `causes` since one got through, or a person spoke."""
        ...

    def put_off(self, payload_id: int, until_s: float) -> None:
        """Let no waiting fax of this document go sooner; inside a transaction."""
        ...

    def is_from_refused(self, from_number: str) -> bool:
        """Whether the provider's last word on this from-number was that faxes may not come from it."""
        ...

    def can_go_on(self) -> bool:
        """Whether any fax can still move without a person."""
        ...

    def clock_set_back(self, now_s: float) -> int:
        """Let every wait that began in what is the future now begin again; returns how many there were."""
        ...

    def owned_in_spool(self, names: Collection[str]) -> set[str]:
        """Those of these files in the spool that a fax still owns; costs by how many are asked about."""
        ...
