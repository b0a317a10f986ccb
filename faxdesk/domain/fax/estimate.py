"""How long a fax is likely to take on a line: as its dots foretell, else as its pages tell."""

from collections.abc import Sequence
from typing import Final

UNSEEN_PAGE_S: Final = 45.0
"""A page that nobody looked at takes about a minute, with the call's beginning in it."""

CALL_S: Final = 30.0
"""Until the first page: upload, dialling, the machines' agreeing."""

RETRY_PAUSE_S: Final = 60.0
"""The usual first pause after a busy line."""

SLOWEST: Final = 4.0
"""V.27ter at 4,800 bit/s takes three times as long as V.17; a bad line somewhat more."""

FASTEST: Final = 0.4
"""V.34 at 33,600 bit/s takes 0.43 of V.17's time: what took less can't have been sent whole."""

_FEW_S: Final = 15.0
"""Between two questions to the provider, and of its own delay, so much may be lost of a fax's time."""


def expected_line_s(line_s: float | None, pages: int | None) -> float:
    """Seconds on the line of a fax of so many pages, foretold where `line_s` is known."""
    return line_s if line_s is not None else UNSEEN_PAGE_S * (pages or 1)


def slowness(took: "Sequence[tuple[float, float]]") -> float:
    """How many times what was foretold a recipient's machine takes, 1 at least: a slow one stays slow.

    Args:
        took: of the last faxes there, the seconds they took and those that were foretold.
    """
    from statistics import median  # with fractions and decimals: 3 ms of a start that has no use for it

    shares = [took_s / line_s for took_s, line_s in took if line_s > 0]
    return min(SLOWEST, max(1.0, median(shares))) if shares else 1.0


def is_too_short(seen_s: float, line_s: float) -> bool:
    """Whether a fax can't have been sent whole in this time, even by the fastest machines."""
    return seen_s < FASTEST * line_s and line_s - seen_s > _FEW_S


def seconds_on_line(expected_s: float = UNSEEN_PAGE_S) -> float:
    """From a fax's turn to its end, by its Fax.expected_s; without it, for one of a page."""
    return CALL_S + expected_s


def seconds_with_a_second_try(expected_s: float) -> float:
    """Enough for a line that is busy once."""
    return 2 * seconds_on_line(expected_s) + RETRY_PAUSE_S
