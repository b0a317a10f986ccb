"""The queue that faxes stand in."""

from typing import NamedTuple

from faxdesk.domain.words import Message


class QueueStatus(NamedTuple):
    """The queue as a whole.

    Attributes:
        hold: why nothing goes until a person fixes it (no key, no money, ...); None when nothing is wrong.
        is_offline: the provider can't be reached at the moment.
        lines: faxes that may be under way at once.
    """

    is_paused: bool
    hold: Message | None
    is_offline: bool
    lines: int
