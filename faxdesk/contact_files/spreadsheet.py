"""Tables that Excel and LibreOffice open as they are meant: every number a text, no text a formula."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
_DISPLAYED: Final = re.compile(r"\+[0-9]{1,3}[ 0-9()./-]*[ ()./-][ 0-9()./-]*")
"""A fax number as people write it: with the spaces in it no spreadsheet takes it for a sum."""
_DIGITS_LOST: Final = re.compile(r"0[0-9]+|[0-9]{12,}")
"""As a number it would lose its zeros, or be rounded."""

_QUOTE: Final = '"'
_NEEDS_QUOTES: Final = re.compile(r'[,;\t"\r\n]')


def write_rows(head: Sequence[str], rows: Iterable[Sequence[str]], *, separator: str = ",") -> bytes:
    """The rows as CSV in UTF-8 with its mark, which Excel needs, with CRLF (RFC 4180).

    A cell that begins as a formula does, or has digits that would be lost, gets an apostrophe before it; a
    fax number written with spaces is a text by itself.

    Args:
        separator: what Excel expects here: a semicolon where the comma is the decimal mark.
    """
    lines = [line_of(head, separator), *(line_of(map(whole, row), separator) for row in rows)]
    return "".join(lines).encode("utf-8-sig", "replace")


def line_of(cells: Iterable[str], separator: str) -> str:
    """The cells as one line. Quoted is also what holds another separator: LibreOffice takes all of them."""
    return separator.join(map(_quoted, cells)) + "\r\n"


def _quoted(text: str) -> str:
    return f'"{text.replace(_QUOTE, 2 * _QUOTE)}"' if _NEEDS_QUOTES.search(text) else text


def whole(text: str) -> str:
    """The text for a cell; see write_rows."""
    if _DISPLAYED.fullmatch(text):
        return text
    return f"'{text}" if _is_taken_for_more(text.lstrip("'")) else text


def as_it_was(cell: str) -> str:
    """The text that `whole` made a cell of."""
    return cell[1:] if cell.startswith("'") and _is_taken_for_more(cell.lstrip("'")) else cell


def _is_taken_for_more(text: str) -> bool:
    """Whether a spreadsheet takes it for a formula, or for a number that it changes."""
    return text.startswith(_FORMULA) or bool(_DIGITS_LOST.fullmatch(text))
