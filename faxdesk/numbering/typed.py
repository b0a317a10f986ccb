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
    (?P<number> (?: [09] [ -]* )? \+? [ -]* \d [\d -]* )
    (?: [ ,;-]* (?: ext(?:ension)? | x | \# | ;ext ) [ :=.-]* (?P<extension>\d{1,7}) )?
    (?: [ ] \D* | [^\w+]* )                           # (Fax)  - office
    """,
    re.VERBOSE | re.IGNORECASE,
)

_PAUSE: Final = re.compile(r",,+\s*")
_OUTSIDE_AND_PAUSE: Final = re.compile(r"\A\s*([09])\s*,+\s*(?=[\d(+])")
"""As in 9,,312 736 7276: the pause is for the outside line."""
_OUTSIDE_LINE: Final = frozenset("09")


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """A number as it was typed, without what stood around it.

    Attributes:
        digits: ASCII digits, those after the plus where there is one.
        has_plus: whether it was written with its country code after a plus.
        extension: digits to be dialled after the call is up, "" if none.
        outside: a 0 or 9 that stands by itself before all others, perhaps what an office dials for an outside
            line; "" if none. Without a plus it is the first of the digits.
        first_group: the digits up to the first blank or dash.
    """

    digits: str
    has_plus: bool
    extension: str
    outside: str = ""
    first_group: str = ""


def without_marks(text: str) -> str:
    """`text` without what copying brings along: spaces around it and invisible direction marks."""
    return "".join(sign for sign in text if unicodedata.category(sign) != "Cf").strip()


def parse_typed(text: str) -> Typed | None:
    """Take one number out of `text`; None where it holds none, several, or letters among the digits."""
    if len(text) > _LONGEST_TEXT_CHARS:
        return None
    plain = plain_text(_PAUSE.sub(";ext=", _OUTSIDE_AND_PAUSE.sub(r"\1 ", text)))
    if (match := _SHAPE.fullmatch(plain)) is None:
        return None
    before, plus, after = match["number"].rpartition("+")
    groups = (before or after).replace("-", " ").split()
    first = groups[0] if groups else ""
    return Typed(
        digits="".join(filter(str.isdigit, after)),
        has_plus=bool(plus),
        extension=match["extension"] or "",
        outside=first if first in _OUTSIDE_LINE else "",
        first_group=first,
    )


def plain_text(text: str) -> str:
    """`text` with one sign for all that mean the same: digits 0-9, the plus, a blank, a dash."""
    return "".join(map(_plain, text))


def _plain(sign: str) -> str:
    """A digit of any script as 0-9, any plus as +, spaces and brackets as a space, separators as a dash."""
    if sign.isdecimal():
        return str(unicodedata.decimal(sign))
    if sign.isspace() or sign in _BRACKETS:
        return " "
    if sign in _SEPARATORS or unicodedata.category(sign) == "Pd":
        return "-"
    return "+" if sign == "\uff0b" else sign
