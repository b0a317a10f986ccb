"""Before which others a fax goes."""

from enum import IntEnum


class Priority(IntEnum):
    """The journal keeps the number."""

    WHEN_IDLE = -1  # when nothing else waits for a line
    NORMAL = 0
    URGENT = 1


PRIORITY_NAMES = {Priority.URGENT: "urgent", Priority.NORMAL: "normal", Priority.WHEN_IDLE: "when-idle"}
"""As the command line calls them."""
