"""Which numbers a slip of the finger makes of a number."""

from collections.abc import Iterator
from typing import Final

_DIGITS: Final = "0123456789"
_SHORTEST: Final = 8
"""With the plus and a country code: what is shorter has too many neighbours to say anything."""


def near(address: str) -> frozenset[str]:
    """Every number that one slip makes of this one in E.164: a digit mistyped, left out or typed too many, or
    two that stand side by side swapped.

    About 250 of them, itself not among them; none for a SIP URI.
    """
    digits = address.removeprefix("+")
    if not address.startswith("+") or len(address) < _SHORTEST:
        return frozenset()
    return frozenset(f"+{each}" for each in _slips(digits) if each[0] != "0") - {address}


def _slips(digits: str) -> Iterator[str]:
    for place in range(len(digits) + 1):
        before, rest = digits[:place], digits[place:]
        yield from (before + digit + rest for digit in _DIGITS)
        if rest:
            yield before + rest[1:]
            yield from (before + digit + rest[1:] for digit in _DIGITS)
        if len(rest) > 1:
            yield before + rest[1] + rest[0] + rest[2:]
