"""What people type around a number: labels, brackets, dashes of all kinds, extensions.

Taken apart here, strictly, because phonenumbers itself is generous in ways that dial a wrong number: it reads
"+49 30 1234567 (Fax)" as +49301234567329, letters being keys of a telephone.
"""

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

_BRACKETS: Final = frozenset("()[]<>\"'\uff08\uff09")
_SEPARATORS: Final = frozenset(".,/~\u00b7\u2022\u2212\u30fc\uff0e\uff0f")

_LONGEST_TEXT_CHARS: Final = 200
"""A number with all its labels is shorter, and the pattern below would take long for a whole letter."""

_SHAPE: Final = re.compile(
    r"""
    (?: [^\d+]* (?: [^\d+\w] | (?=\+) ) )?            # Fax:  Dr Smith   F+49...
    (?P<number> \+? [ -]* \d [\d -]* )
    (?: [ ,;-]* (?: ext(?:ension)? | x | \# | ,, | ;ext ) [ :=.-]* (?P<extension>\d{1,7}) )?
    (?: [ ] \D* | [^\w+]* )                           # (Fax)  - office
    """,
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """A number as it was typed, without what stood around it.

    Attributes:
        digits: ASCII digits.
        has_plus: whether it was written with its country code after a plus.
        extension: digits to be dialled after the call is up, "" if none.
    """

    digits: str
    has_plus: bool
    extension: str


def without_marks(text: str) -> str:
    """`text` without what copying brings along: spaces around it and invisible direction marks."""
    return "".join(sign for sign in text if unicodedata.category(sign) != "Cf").strip()


def parse_typed(text: str) -> Typed | None:
    """Take one number out of `text`; None where it holds none, several, or letters among the digits."""
    if len(text) > _LONGEST_TEXT_CHARS:
        return None
    plain = "".join(map(_plain, text.replace(",,", ";ext=")))
    if (match := _SHAPE.fullmatch(plain)) is None:
        return None
    number = match["number"]
    return Typed(
        digits="".join(filter(str.isdigit, number)),
        has_plus=number.startswith("+"),
        extension=match["extension"] or "",
    )


def _plain(sign: str) -> str:
    """A digit of any script as 0-9, any plus as +, spaces and brackets as a space, separators as a dash."""
    if sign.isdecimal():
        return str(unicodedata.decimal(sign))
    if sign.isspace() or sign in _BRACKETS:
        return " "
    if sign in _SEPARATORS or unicodedata.category(sign) == "Pd":
        return "-"
    return "+" if sign == "\uff0b" else sign
