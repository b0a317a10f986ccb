"""The fax number that a file's name carries, as fax printers and records programs write it."""

import re
from collections.abc import Iterator
from typing import Final

from faxdesk.numbering.numbers import NumberKind, recognise

_WITH_PLUS: Final = re.compile(r"\+\d[\d .()-]{5,20}\d")
_PIECE: Final = re.compile(r"(?:(?<=_)|(?<=\s)|\A)\(?\d[\d.()-]{5,20}\d(?=[_\s]|\Z)")
_DATE: Final = re.compile(
    r"(?:19|20)\d\d[.-]?(?:0[1-9]|1[0-2])[.-]?(?:0[1-9]|[12]\d|3[01])(?:[.-]?\d{4}(?:\d\d)?)?"
)
"""Year first, with or without the time of the day: what scanners put into names."""


def fax_numbers_in_name(stem: str, *, default_country: str) -> tuple[str, ...]:
    """The numbers in E.164, each once, in order; where any has a plus, those alone. Dates are none.

    Args:
        stem: the file's name without its ending: Fax_+13127367276_2026-11-29.
    """
    written = _WITH_PLUS.findall(stem) or [each for each in _pieces(stem) if not _DATE.fullmatch(each)]
    return tuple(dict.fromkeys(_addresses(written, default_country)))


def _pieces(stem: str) -> Iterator[str]:
    for match in _PIECE.finditer(stem):
        yield match[0]


def _addresses(written: list[str], country: str) -> Iterator[str]:
    for text in written:
        number = recognise(text, default_country=country)
        if number.kind is NumberKind.PHONE and number.address is not None:
            yield number.address
