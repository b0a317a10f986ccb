"""How long a state may last before a person is told. No state lasts for ever."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from faxdesk.domain.fax.fax import Fax
from faxdesk.domain.fax.state import State


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """A time, some more for each page, and so many times what is foretold for the line.

    Attributes:
        page_s: for each page where nothing is foretold.
    """

    base_s: float
    page_s: float = 0.0
    line_share: float = 0.0


DEADLINES: Final[Mapping[State, Deadline]] = MappingProxyType(
    {
        # The provider converts the pages and dials; other faxes of the account may be before it.
        State.ACCEPTED: Deadline(base_s=900.0, page_s=5.0),
        # The slowest machines take three times what is foretold; and some time for the call itself. A page
        # that nobody looked at takes about a minute: twice that.
        State.SENDING: Deadline(base_s=600.0, page_s=120.0, line_share=3.0),
        State.CANCELLING: Deadline(base_s=300.0),
        # Twenty megabytes over the slowest of lines; one that stands still breaks off by itself.
        State.UPLOADING: Deadline(base_s=1800.0),
    }
)
"""The others end by themselves: send requests by their own time-out, doubt by being put before a person,
waiting by its turn."""


def is_overdue(fax: Fax, now_s: float) -> bool:
    """Whether the fax has been in its state for longer than such a fax ever takes."""
    deadline = DEADLINES.get(fax.state)
    if deadline is None:
        return False
    pages_s = deadline.page_s * (fax.payload.pages or 1)
    if fax.line_s is not None and deadline.line_share:
        pages_s = deadline.line_share * fax.line_s
    return now_s - fax.state_since_s > deadline.base_s + pages_s
