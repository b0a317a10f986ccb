"""Who did what: what is written down of people's acts, beside what happens to faxes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """What somebody does, by its code; who it is, the journal knows.

    Attributes:
        what: its words are in domain/words/acts.py, under "act.…". A code never changes.
        fax_id: the fax it is about, None for none or several.
        detail: plain values; never a document's content, a number or a name. Those are read from where they
            stand when the act is shown, as far as retention has left them there.
        is_by_itself: FaxDesk does it, whoever is logged in.
    """

    what: str
    at_s: float
    fax_id: int | None = None
    detail: Mapping[str, Any] = field(default_factory=dict)
    is_by_itself: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PastAct:
    """What somebody did, as it is kept.

    Attributes:
        number: its place in the chain.
        user: the system's name of who did it; "" where FaxDesk did it by itself, or where that is forgotten.
        desk: the computer.
    """

    number: int
    at_s: float
    user: str
    desk: str
    what: str
    fax_id: int | None
    detail: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class ActFilter:
    """Which acts are wanted; None for all.

    Attributes:
        since_s, until_s: from the first on, up to and without the second.
        what: these codes.
    """

    since_s: float | None = None
    until_s: float | None = None
    user: str | None = None
    what: tuple[str, ...] = ()
    fax_id: int | None = None
