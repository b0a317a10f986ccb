"""What some settings may be set to: plain values, as every start reads the settings."""

from enum import StrEnum
from typing import Final

MAX_SENDER_NAME_CHARS: Final = 120
"""So long may sender and recipient be called in the sender's line."""


class NewNumbers(StrEnum):
    """What is done about a number that was never faxed before."""

    OFF = "off"
    TELL = "tell"  # the window says so beside Send
    CONFIRM = "confirm"  # somebody must say that it is right, also to the command line


class SenderLineChoice(StrEnum):
    """When pages get the sender's line."""

    BY_COUNTRY = "by_country"
    ALWAYS = "always"
    NEVER = "never"
