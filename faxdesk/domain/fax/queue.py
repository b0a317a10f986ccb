"""The queue that faxes stand in."""

from typing import NamedTuple

from faxdesk.domain.words import Message


class QueueStatus(NamedTuple):
    """The queue as a whole.

    Attributes:
        hold: why nothing goes until a person fixes it (no key, no money, ...); None when nothing is wrong.
        is_offline: the provider can't be reached at the moment.
        lines: faxes that may be under way at once.
        slowed_until_s: the provider asked to hear nothing before then; may be over by now.
    """

    is_paused: bool
    hold: Message | None
    is_offline: bool
    lines: int
    slowed_until_s: float | None = None

    def is_slowed(self, now_s: float) -> bool:
        """Whether everything waits because the provider asked for it."""
        return self.slowed_until_s is not None and now_s < self.slowed_until_s
