"""What the parts of a team's journal promise; the whole is ports.Journal.

Every method may raise JournalError. tests/store/contract/ holds each implementation to this.
"""

from collections.abc import Collection, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Protocol, Unpack

from faxdesk.domain.fax.changes import AttemptChanges
from faxdesk.domain.fax.state import Group, State
from faxdesk.domain.words import Message

if TYPE_CHECKING:
    from faxdesk.domain.fax.attempt import Account, Attempt, Media
    from faxdesk.domain.fax.fax import Event, Fax
    from faxdesk.domain.people.number_failure import NumberFailure
    from faxdesk.domain.people.recipient import Recipient


class FaxList(Protocol):
    """Which faxes there are, and all about one of them: what the faces show."""

    def find(self, fax_id: int) -> "Fax | None":
        """The fax, None when there is none (any more)."""
        ...

    def fax(self, fax_id: int) -> "Fax":
        """The fax; raises CommandRefusedError when there is none."""
        ...

    def ids(
        self,
        *,
        states: Collection[State] = frozenset(),
        group: Group | None = None,
        text: str = "",
        among: Collection[int] | None = None,
        broadcast_id: int | None = None,
        outside_of: int | None = None,
        ended_since_s: float | None = None,
    ) -> list[int]:
        """Newest first; where given, only those in `states`, of `group`, with all words of `text`.

        Args:
            among: only these.
            broadcast_id: only those of this broadcast.
            outside_of: only those of none to so many recipients or more.
            ended_since_s: what the queue shows: only what is open or needs somebody, what ended since then,
                and what failed less than six days before. It costs by that alone.
        """
        ...

    def broadcasts(
        self, *, group: Group | None = None, least: int = 0, ended_since_s: float | None = None
    ) -> dict[int, int]:
        """The ids of broadcasts to so many at least, by their first faxes' ids; with such a fax."""
        ...

    def faxes(self, ids: Sequence[int]) -> "list[Fax]":
        """The faxes of these ids, in that order; those that are gone are left out."""
        ...

    def all_faxes(self) -> "list[Fax]":
        """Oldest first."""
        ...

    def of_submission(self, submission_id: str) -> "list[Fax]":
        """The faxes of one press of Send."""
        ...

    def delivered_of_submissions(self, submission_ids: Collection[str]) -> list[int]:
        """The ids of what has been delivered of these presses of Send, oldest first."""
        ...

    def to_addresses(self, addresses: Sequence[str], *, changed_since_s: float) -> "list[Fax]":
        """Faxes to any of the addresses that are not over, or whose last move is since then."""
        ...

    def last_ended(self, addresses: Sequence[str]) -> "list[Fax]":
        """The newest fax to each of the addresses that was delivered or failed, where there is one."""
        ...

    def failed_since(self, since_s: float, *, limit: int) -> list[int]:
        """The ids of faxes that failed after this time and have stayed so, newest first, at most so many."""
        ...

    def faxed_before(
        self, addresses: Collection[str] | None = None, *, has_arrived: bool = False
    ) -> "list[Recipient]":
        """Of these addresses those that a fax has gone to, or is about to go; of all where None is given.

        Each once, as its newest fax calls it. What failed or was cancelled doesn't count; with `has_arrived`
        neither does what is still on its way.
        """
        ...

    def failed_before(self, addresses: Collection[str]) -> "list[NumberFailure]": ...

    def refused_quality(self, addresses: Sequence[str]) -> list[str]:
        """Of these addresses those whose machine refused a quality finer than fine, and took high then.

        Unless a later fax arrived there as fine as it was sent.
        """
        ...

    def totals(self, *, ended_since_s: float | None = None) -> dict[Group, int]:
        """How many faxes each group has; see `ids` for the time."""
        ...

    def history(self, fax_id: int) -> "list[Event]":
        """All that happened to a fax, oldest first."""
        ...

    def count_in_a_row(self, fax_id: int, causes: tuple[str, ...]) -> int:
        """How often the last of `causes` stands in the history since anything but these happened."""
        ...

    def attempts(self, fax_id: int) -> "list[Attempt]":
        """Every send request made for a fax, oldest first."""
        ...


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


class AttemptRecords(Protocol):
    """Every send request. Writing belongs inside Journal.transaction(), with the move it goes with."""

    def get(self, attempt_id: int) -> "Attempt": ...

    def open(
        self,
        fax: "Fax",
        account: "Account",
        *,
        token: str | None,
        media_name: str | None,
        submitted_at_s: float,
        clock_offset_s: float,
    ) -> "Attempt":
        """Write down a send request before it leaves."""
        ...

    def update(self, attempt_id: int, **changes: Unpack[AttemptChanges]) -> None:
        """Write down what became of it."""
        ...

    def watch(self, attempt_id: int | None, now_s: float) -> None:
        """A person decided about it: look for it a day longer, as it may turn up after all."""
        ...

    def watched(self) -> "list[Attempt]":
        """Attempts that a person decided about, and that may still turn up at the provider."""
        ...

    def knows_remote_id(self, remote_id: str) -> bool:
        """Whether an attempt of ours already owns this fax of the provider's."""
        ...


class MediaRecords(Protocol):
    """Documents at the provider. Writing belongs inside Journal.transaction(), with the move it goes with."""

    def get(self, media_id: int) -> "Media": ...

    def live(self, payload_id: int, base_url: str, *, until_s: float) -> "Media | None":
        """A document that is at the provider and stays there until then."""
        ...

    def plan(self, payload_id: int, base_url: str, media_name: str) -> "Media":
        """Write down an upload before it starts."""
        ...

    def mark_uploaded(self, media_id: int, *, expires_at_s: float | None) -> None: ...

    def mark_doubtful(self, media_id: int) -> None:
        """It may be at the provider, but nothing will use it: to be deleted."""
        ...

    def mark_left_uploads_doubtful(self) -> None:
        """What was begun and is in nobody's hands any more may have arrived."""
        ...

    def to_delete(self, now_s: float) -> "list[Media]":
        """Documents at the provider that no unfinished fax needs any more."""
        ...

    def mark_deleted(self, media_id: int) -> None: ...

    def delete_later(self, media_id: int, at_s: float) -> None: ...


class RowRepair(Protocol):
    """Finds faxes whose rows can't be trusted any more, and sets them aside with what is left of them."""

    @property
    def is_through(self) -> bool:
        """Whether the last look came to the oldest fax."""
        ...

    def check(self, *, limit_s: float, at_s: float) -> int:
        """Look at all faxes that aren't over, and for `limit_s` at older ones; how many were set aside."""
        ...


class Notices(Protocol):
    """What a person must have read before the queue goes on. A notice stands until it is dismissed."""

    def standing(self) -> tuple[Message, ...]:
        """Oldest first; empty is the rule."""
        ...

    def add(self, message: Message, *, at_s: float) -> None: ...

    def dismiss(self) -> None:
        """A person has read them all."""
        ...
