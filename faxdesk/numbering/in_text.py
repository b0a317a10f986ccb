"""The fax numbers that stand in a letter's words."""

import re
from collections.abc import Iterator
from typing import Final

from faxdesk.numbering.numbers import NumberKind, recognise

_CALLED: Final = r"(?:tele)?fax(?:\s?(?:no|nr|number|nummer|num[eé]ro)\b\.?)?|facsimile|t[eé]l[eé]copi\w*|fx"
_FAX_NUMBER: Final = re.compile(
    rf"(?<![^\W\d_])(?:{_CALLED})(?![^\W\d_])[^\d+\n]{{0,24}}\n?[^\d+\n]{{0,4}}"
    r"(?P<number>\+?\(?\d[\d ()./\u00a0\u2010-\u2013-]{5,22}\d)",
    re.IGNORECASE,
)
"""A word for fax, a few letters or signs (" an Dr. Smith: "), and a number on that line or the next one."""

_MOST_CHARS: Final = 20_000
_MOST_NUMBERS: Final = 10


def fax_numbers_in(text: str, *, default_country: str) -> tuple[str, ...]:
    """The numbers in E.164 that `text` calls fax numbers, each once, in order; only those that are in use."""
    found = dict.fromkeys(_addresses(text[:_MOST_CHARS], default_country))
    return tuple(found)[:_MOST_NUMBERS]


def _addresses(text: str, country: str) -> Iterator[str]:
    for match in _FAX_NUMBER.finditer(text.replace("\r\n", "\n").replace("\r", "\n")):
        number = recognise(match["number"], default_country=country)
        if number.kind is NumberKind.PHONE and number.address is not None:
            yield number.address
