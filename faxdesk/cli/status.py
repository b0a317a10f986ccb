"""What a command's exit status says."""

from collections.abc import Iterable
from enum import IntEnum
from typing import TYPE_CHECKING, Final

from faxdesk.domain.fax.state import ENDED, NEEDS_PERSON, QueueStatus, State

if TYPE_CHECKING:
    from faxdesk.domain.fax.fax import Fax

_KEY_HOLDS: Final = ("setup.", "api.key")


class Exit(IntEnum):
    """The exit statuses, as documented in the README."""

    OK = 0
    FAILED = 1
    USAGE = 2
    PERSON_NEEDED = 3
    NOT_SET_UP = 4
    TIMED_OUT = 5
    INTERRUPTED = 130


def of_queue(queue: QueueStatus) -> Exit | None:
    """The status when the queue as a whole stands still until a person acts, None when it doesn't."""
    if queue.hold is not None:
        return Exit.NOT_SET_UP if queue.hold.code.startswith(_KEY_HOLDS) else Exit.PERSON_NEEDED
    return Exit.PERSON_NEEDED if queue.is_paused else None


def of_faxes(faxes: "Iterable[Fax]") -> Exit:
    """The status for faxes that were followed: what a person must see comes first."""
    faxes = list(faxes)
    states = {fax.state for fax in faxes}
    if states & NEEDS_PERSON or any(fax.needs_attention for fax in faxes):
        return Exit.PERSON_NEEDED
    if states & (ENDED - {State.DELIVERED}):
        return Exit.FAILED
    return Exit.OK if states <= {State.DELIVERED} else Exit.TIMED_OUT
