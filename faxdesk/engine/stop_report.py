"""What "stop everything" did. Loaded when somebody stops everything, not with every window."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class StopReport:
    """As ids of faxes.

    Attributes:
        stopped: certainly not sent.
        asked: with the provider, which was asked to stop them; they may still arrive.
        doubtful: nobody is sure whether they went.
        gone: of the same lists, delivered before.
    """

    stopped: tuple[int, ...]
    asked: tuple[int, ...]
    doubtful: tuple[int, ...]
    gone: tuple[int, ...]
