"""Tables that Excel and LibreOffice open as they are meant: every number a text, no text a formula."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from typing import Final

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
_DISPLAYED: Final = re.compile(r"\+[0-9]{1,3}[ 0-9()./-]*[ ()./-][ 0-9()./-]*")
"""A fax number as people write it: with the spaces in it no spreadsheet takes it for a sum."""
_DIGITS_LOST: Final = re.compile(r"0[0-9]+|[0-9]{12,}")
"""As a number it would lose its zeros, or be rounded."""


def safe(text: str) -> str:
    """What a spreadsheet would run as a formula gets an apostrophe; reading it in takes that off again."""
    return f"'{text}" if text.lstrip("'").startswith(_FORMULA) else text


def write_rows(head: Sequence[str], rows: Iterable[Sequence[str]], *, separator: str = ",") -> bytes:
    """The rows as CSV in UTF-8 with its mark, which Excel needs, with CRLF (RFC 4180).

    A cell that begins as a formula does, or has digits that would be lost, gets an apostrophe before it; a
    fax number written with spaces is a text by itself.

    Args:
        separator: what Excel expects here: a semicolon where the comma is the decimal mark.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=separator)
    writer.writerow(head)
    for row in rows:
        writer.writerow([_cell(each) for each in row])
    return text.getvalue().encode("utf-8-sig", "replace")


def _cell(text: str) -> str:
    if _DISPLAYED.fullmatch(text):
        return text
    return f"'{text}" if _DIGITS_LOST.fullmatch(text) else safe(text)
