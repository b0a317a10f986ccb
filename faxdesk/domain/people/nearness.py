"""Which numbers a slip of the finger makes of a number."""

from collections.abc import Container, Iterator
from typing import Final

_DIGITS: Final = "0123456789"
_SHORTEST: Final = 8
"""With the plus and a country code: what is shorter has too many neighbours to say anything."""


def near_among(address: str, known: Container[str]) -> list[str]:
    """Of these numbers those that one slip makes of this one; quicker than `near` for many of them."""
    return sorted({each for each in _near(address) if each in known} - {address})


def near(address: str) -> frozenset[str]:
    """Every number that one slip makes of this one in E.164: a digit mistyped, left out or typed too many, or
    two that stand side by side swapped.

    About 250 of them, itself not among them; none for a SIP URI.
    """
    return frozenset(_near(address)) - {address}


def _near(address: str) -> Iterator[str]:
    if not address.startswith("+") or len(address) < _SHORTEST:
        return
    yield from (each for each in _slips(address) if not each.startswith("+0"))


def _slips(address: str) -> Iterator[str]:
    for place in range(1, len(address) + 1):
        before, rest = address[:place], address[place:]
        yield from (before + digit + rest for digit in _DIGITS)
        if rest:
            yield before + rest[1:]
            yield from (before + digit + rest[1:] for digit in _DIGITS)
        if len(rest) > 1:
            yield before + rest[1] + rest[0] + rest[2:]
