"""What somebody looks for among the faxes that are over, and what they get to see of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from faxdesk.domain.fax.state import ENDED, State

if TYPE_CHECKING:
    from faxdesk.domain.fax.fax import Fax
    from faxdesk.domain.money import Money
    from faxdesk.domain.people.rights import Sender

BIN_DAYS: Final = 30
"""So long what was delivered and removed can be had back."""

INTO_BIN: Final = frozenset({State.DELIVERED, State.MARKED_SENT})
"""What arrived, or is said to have: removed, it lies in the bin with its proof. Anything else is deleted."""

MAX_TAG_CHARS: Final = 60


class HistorySort(StrEnum):
    """What the history is ordered by. Spelled as on the command line."""

    ADDED = "added"
    ENDED = "ended"
    NAME = "name"
    NUMBER = "number"
    DOCUMENT = "document"
    PAGES = "pages"
    STATE = "state"
    USER = "user"


class TotalsBy(StrEnum):
    """What faxes are summed up by. Spelled as on the command line."""

    DAY = "day"
    RECIPIENT = "recipient"
    USER = "user"


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryQuery:
    """All that is given must be met; nothing is given by default: every fax that is over.

    Attributes:
        text: words that all must be found, in any order: of number, name, company, document, the cover's
            text, user or tag; or a date on which the fax was added or ended.
        since_s, until_s: added or ended at or after, and before, this time.
        states: of ENDED alone; empty for all of them.
        number: a part of the number, however it is written.
        name: words of the recipient's name or company.
        user: who sent it, whole.
        sender: only what this one of the team has sent.
        tag: whole, without regard to capitals and accents.
        reasons: codes of failures; empty for all.
        state_words, reason_words: what single words of `text`, folded, may mean beside what a fax says:
            states, or codes of failures.
        is_removed: only what is in the bin, which is left out otherwise.
        is_rising: the smallest first; by default the newest, largest or last of the alphabet.
    """

    text: str = ""
    since_s: float | None = None
    until_s: float | None = None
    states: frozenset[State] = frozenset()
    number: str = ""
    name: str = ""
    user: str = ""
    sender: "Sender | None" = None
    tag: str = ""
    reasons: frozenset[str] = frozenset()
    state_words: Mapping[str, frozenset[State]] = field(default_factory=dict)
    reason_words: Mapping[str, frozenset[str]] = field(default_factory=dict)
    is_removed: bool = False
    sort: HistorySort = HistorySort.ADDED
    is_rising: bool = False

    @property
    def wanted_states(self) -> frozenset[State]:
        return self.states & ENDED if self.states else ENDED


Place = tuple[str | float, int]
"""Where a page ended: what its last fax is ordered by, and that fax's id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryPage:
    """Some faxes in order.

    Attributes:
        after: where to go on; None where there is nothing more.
        is_cut: time was up before the page was full; more may come from `after`.
        places: where each of the faxes stands.
    """

    faxes: "tuple[Fax, ...]"
    after: Place | None
    is_cut: bool = False
    places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryCount:
    """How many faxes there are, or that there are more than `number`."""

    number: int
    is_more: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryTotal:
    """What faxes of one day, recipient or user come to.

    Attributes:
        key: the day as YYYY-MM-DD by this computer's clock, the recipient's address, or the user.
        name: of the recipient, as the newest of the faxes calls them; else "".
        pages: of what was delivered or marked as sent.
        line_s: seconds on the line, as far as they are known.
        money: what they cost, as far as that is known, in each currency.
        is_estimated: some of it is only an estimate.
    """

    key: str
    name: str
    faxes: int
    delivered: int
    failed: int
    pages: int
    line_s: float
    money: "tuple[Money, ...]" = ()
    is_estimated: bool = False
