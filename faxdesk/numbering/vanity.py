"""Numbers with a word in them, as in 1-800-FAX-LINE: letters are keys of a telephone.

Strict, because a street ("888 Park Ave"), a label ("312-7276 fax") and a slip (727O) have letters and digits
too.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from faxdesk.numbering.typed import plain_text

_KEYS: Final = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")
"""Source: ITU-T E.161."""

_SHAPE: Final = re.compile(
    r"\s*(?P<lead>\+?[ -]*\d[\d -]*?)(?P<gap>[ -]*)(?P<rest>(?:\d*[A-Z])(?:[ -]?[A-Z0-9])*)\s*", re.IGNORECASE
)
_WORD: Final = re.compile(r"[A-Z]{3}", re.IGNORECASE)
_LONGEST_CHARS: Final = 30
_FEWEST_LEAD_DIGITS: Final = 3
_MOST_LEAD_DIGITS: Final = 7
_WHOLE_WORD_LETTERS: Final = 7
"""So many stand for all the digits behind an area code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A number with letters in it, as keys.

    Attributes:
        keys: a plus where one was written, then digits.
        is_whole: its letters are too many to be a label behind the number.
    """

    keys: str
    is_whole: bool


def words_of(text: str) -> Iterator[Word]:
    """What the letters in `text` may stand for, the likeliest first; nothing where they are a label."""
    shape = _SHAPE.fullmatch(plain_text(text)) if len(text) <= _LONGEST_CHARS else None
    if shape is None or not _WORD.search(shape["rest"]):
        return
    lead = re.sub(r"[ -]", "", shape["lead"])
    has_enough = _FEWEST_LEAD_DIGITS <= sum(map(str.isdigit, lead)) <= _MOST_LEAD_DIGITS
    # A street begins with a number as well: 888 Park Ave.
    is_dialled = lead.startswith(("+", "1", "0")) or shape["gap"] != " " or "(" in text
    if not (has_enough and is_dialled):
        return
    rest = re.sub(r"[ -]", "", shape["rest"]).upper()
    is_whole = sum(map(str.isalpha, rest)) >= _WHOLE_WORD_LETTERS
    yield Word(keys=lead + rest.translate(_KEYS), is_whole=is_whole)
    if rest[-1].isalpha():  # 1-800-MATTRESS: nobody waits for the last letter
        yield Word(keys=lead + rest[:-1].translate(_KEYS), is_whole=is_whole)
