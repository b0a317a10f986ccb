"""The states of a fax, the one table of allowed moves, and how the queue stands that faxes wait in."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from faxdesk.domain.words import Message


class State(StrEnum):
    """Where a fax stands. The spelling is that of the journal and of --json, and never changes."""

    QUEUED = "queued"
    UPLOADING = "uploading"
    SUBMITTING = "submitting"
    UNCERTAIN = "uncertain"
    ACCEPTED = "accepted"
    SENDING = "sending"
    CANCELLING = "cancelling"
    HELD = "held"
    DELIVERED = "delivered"
    FAILED = "failed"
    CANCELLED = "cancelled"
    MARKED_SENT = "marked_sent"


_S = State

MOVES: Final[Mapping[State, frozenset[State]]] = MappingProxyType(
    {
        _S.QUEUED: frozenset({_S.UPLOADING, _S.SUBMITTING, _S.HELD, _S.CANCELLED, _S.FAILED}),
        _S.UPLOADING: frozenset({_S.SUBMITTING, _S.QUEUED, _S.HELD, _S.FAILED, _S.CANCELLED}),
        _S.SUBMITTING: frozenset({_S.ACCEPTED, _S.QUEUED, _S.HELD, _S.FAILED, _S.UNCERTAIN}),
        # The provider is asked first: what is found moves on; what isn't, a person moves.
        _S.UNCERTAIN: frozenset(
            {
                *(_S.ACCEPTED, _S.SENDING, _S.CANCELLING, _S.DELIVERED, _S.FAILED, _S.HELD),
                *(_S.QUEUED, _S.MARKED_SENT, _S.CANCELLED),
            }
        ),
        # To uncertain when the provider no longer knows its own id, or contradicts itself.
        _S.ACCEPTED: frozenset(
            {
                *(_S.SENDING, _S.DELIVERED, _S.FAILED, _S.QUEUED, _S.HELD),
                *(_S.CANCELLING, _S.CANCELLED, _S.UNCERTAIN, _S.MARKED_SENT),
            }
        ),
        _S.SENDING: frozenset(
            {
                *(_S.DELIVERED, _S.FAILED, _S.QUEUED, _S.HELD),
                *(_S.CANCELLING, _S.CANCELLED, _S.UNCERTAIN, _S.MARKED_SENT),
            }
        ),
        # What never ends at the provider, also after a cancel, is a person's to decide.
        _S.CANCELLING: frozenset(
            {_S.CANCELLED, _S.DELIVERED, _S.FAILED, _S.UNCERTAIN, _S.QUEUED, _S.MARKED_SENT}
        ),
        _S.HELD: frozenset({_S.QUEUED, _S.CANCELLED}),
        _S.FAILED: frozenset({_S.QUEUED}),
        _S.CANCELLED: frozenset({_S.QUEUED}),
        _S.DELIVERED: frozenset(),
        _S.MARKED_SENT: frozenset(),
    }
)
"""What each state may become. failed and cancelled go back to queued only by a person's "try again"."""

ENDED: Final = frozenset({_S.DELIVERED, _S.FAILED, _S.CANCELLED, _S.MARKED_SENT})
"""Nothing more happens by itself."""

IN_HAND: Final = frozenset({_S.UPLOADING, _S.SUBMITTING})
"""A worker has claimed it and works on it."""

BEFORE_SENDING: Final = frozenset({_S.QUEUED, _S.UPLOADING, _S.HELD})
"""Certainly not sent."""

FOLLOWED: Final = frozenset({_S.ACCEPTED, _S.SENDING, _S.CANCELLING})
"""The provider has it and is asked how it goes."""

UNDER_WAY: Final = IN_HAND | FOLLOWED
"""Holds a line and its number."""

NEEDS_PERSON: Final = frozenset({_S.UNCERTAIN, _S.HELD})
"""Stands before a person, or is about to."""

HOLDS_NUMBER: Final = UNDER_WAY | {_S.UNCERTAIN}
"""No second fax goes to a number while one of these may be on its line."""


class PendingRequest(StrEnum):
    """What a person asked of a fax that can't be done at once."""

    CANCEL = "cancel"
    SEND_AGAIN = "send_again"


class Group(StrEnum):
    """The groups in which a queue is read at a distance."""

    UNDER_WAY = "under_way"
    WAITING = "waiting"
    NEEDS_YOU = "needs_you"
    FAILED = "failed"
    DELIVERED = "delivered"
    ENDED_OTHERWISE = "ended_otherwise"


GROUPS: Final[Mapping[Group, frozenset[State]]] = MappingProxyType(
    {
        Group.UNDER_WAY: UNDER_WAY,
        Group.WAITING: frozenset({_S.QUEUED}),
        Group.NEEDS_YOU: NEEDS_PERSON,
        Group.FAILED: frozenset({_S.FAILED}),
        Group.DELIVERED: frozenset({_S.DELIVERED}),
        Group.ENDED_OTHERWISE: frozenset({_S.CANCELLED, _S.MARKED_SENT}),
    }
)
"""By state alone; what else stands before a person is counted as in group_of."""


def group_of(state: State, *, needs_attention: bool) -> Group:
    """The one group that a fax is counted in: whatever stands before a person is among what needs them."""
    return Group.NEEDS_YOU if needs_attention else _GROUP_OF_STATE[state]


_GROUP_OF_STATE: Final[Mapping[State, Group]] = MappingProxyType(
    {state: group for group, states in GROUPS.items() for state in states}
)


def can_move(source: State, target: State) -> bool:
    """Whether the table allows the move."""
    return target in MOVES[source]


class QueueStatus(NamedTuple):
    """The queue as a whole.

    Attributes:
        hold: why nothing goes until a person fixes it (no key, no money, ...); None when nothing is wrong.
        is_offline: the provider can't be reached at the moment.
        lines: faxes that may be under way at once.
        slowed_until_s: the provider asked to hear nothing before then; may be over by now.
    """

    is_paused: bool
    hold: "Message | None"
    is_offline: bool
    lines: int
    slowed_until_s: float | None = None

    def is_slowed(self, now_s: float) -> bool:
        """Whether everything waits because the provider asked for it."""
        return self.slowed_until_s is not None and now_s < self.slowed_until_s
