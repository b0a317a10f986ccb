"""What becomes of a fax's pages on the telephone line: told by a function that is handed in."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias


@dataclass(frozen=True, slots=True, kw_only=True)
class Transmission:
    """How the pages went over the line.

    Attributes:
        pages_s: the seconds on a real line of each page that went, in the first the modems' training too.
        failure: the failure reason it leads to; None where all of them arrived.
    """

    pages_s: Sequence[float]
    failure: str | None = None


Transmit: TypeAlias = Callable[[Path, int, Mapping[str, Any]], Transmission | None]
"""Takes a fax's document, how many pages it has and its send request's fields, once it is answered; None
where it can't tell.

Called while the account waits: it should take no longer than a request may.
"""
