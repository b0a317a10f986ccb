"""What the parts of a team's journal and of a desk promise; the wholes are beside this.

Every method may raise JournalError. tests/store/contract/ holds each implementation to this.
"""

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING, Protocol, Unpack

from faxdesk.domain.fax.changes import AttemptChanges
from faxdesk.domain.fax.state import Group, State
from faxdesk.domain.preference_changes import PreferenceChanges
from faxdesk.domain.preferences import Preferences
from faxdesk.domain.words import Message

if TYPE_CHECKING:
    from faxdesk.domain.fax.attempt import Account, Attempt, Media
    from faxdesk.domain.fax.fax import Event, Fax
    from faxdesk.domain.people.number_failure import NumberFailure
    from faxdesk.domain.people.recipient import Recipient
    from faxdesk.domain.people.rights import Sender


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
        sender: "Sender | None" = None,
    ) -> list[int]:
        """Newest first; where given, only those in `states`, of `group`, with all words of `text`.

        Args:
            among: only these.
            broadcast_id: only those of this broadcast that do not lie in the bin.
            outside_of: only those of none to so many recipients or more, and not in the bin.
            ended_since_s: what the queue shows: only what is open or needs somebody, what ended since then,
                and what failed less than six days before. It costs by that alone.
            sender: only what they have sent.
        """
        ...

    def broadcasts(
        self,
        *,
        group: Group | None = None,
        least: int = 0,
        ended_since_s: float | None = None,
        sender: "Sender | None" = None,
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

    def totals(
        self, *, ended_since_s: float | None = None, sender: "Sender | None" = None
    ) -> dict[Group, int]:
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


class DeskSettings(Protocol):
    """What a person sets at this desk, within what the policy allows.

    Attributes:
        on_changed: told of the names of what has changed, once it is kept.
    """

    on_changed: Callable[[list[str]], None]

    def load(self) -> Preferences: ...

    def save(self, **changes: Unpack[PreferenceChanges]) -> Preferences:
        """Raises InvalidInputError, and saves nothing, when one can't be used or is locked."""
        ...


class WindowState(Protocol):
    """What the window remembers of itself, as texts by name."""

    def recall(self, name: str) -> str:
        """ "" when nothing was kept."""
        ...

    def keep(self, name: str, value: str) -> None: ...
