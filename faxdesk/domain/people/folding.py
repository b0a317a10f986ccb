"""Names as they are looked for: without accents, capitals and everything that isn't a letter or a digit."""

import re
import unicodedata
from typing import Final

# What Unicode doesn't take apart by itself, as people write it on a keyboard that lacks the letter.
_LETTERS: Final = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"}
)
# Compiled when first used: a start need not wait for it.
_GAPS: Final = r"[\W_]+"
_STOP_INSIDE: Final = r"(?<=\b\w)\.(?=\w\b)"


def fold(text: str) -> str:
    """`text` in words of small plain letters and digits: "Müller-Łoś, Dr." is "muller los dr".

    An apostrophe and the stops of an abbreviation count for nothing: "M.D." is "md", "O'Neil" is "oneil".
    """
    if text.isascii():
        plain = text.lower()
    else:
        parts = unicodedata.normalize("NFKD", text).casefold().translate(_LETTERS)
        plain = "".join(sign for sign in parts if not unicodedata.combining(sign))
    for sign in ("'", "\N{RIGHT SINGLE QUOTATION MARK}"):
        plain = plain.replace(sign, "")
    if "." in plain:
        plain = re.sub(_STOP_INSIDE, "", plain)
    return re.sub(_GAPS, " ", plain).strip()


def digits_of(text: str) -> str:
    """The digits in `text`, of whatever script, as 0-9."""
    return "".join(str(unicodedata.decimal(sign)) for sign in text if sign.isdecimal())
