"""Names as somebody makes them who wants to be taken for another, or to command a terminal."""

import re
from typing import Final

HOSTILE: Final = (
    "a\nb.pdf",
    "a\r1  +13125550100  Delivered.pdf",
    "\x1b[2J\x1b]0;owned\x07title.pdf",
    "\x9b31mred.pdf",
    "fdp\u202eexe.pdf",
    "\u2066isolated\u2069.pdf",
    "zero\u200bwidth\ufeff\u00adtag\U000e0041.pdf",
    "undecodable\udcff\udc80.pdf",
    "bell\x07back\x08tab\tnull.pdf",
    "line\u2028paragraph\u2029next\x85.pdf",
    "<b>bold<img src='x'>.pdf",
    "x" * 230 + ".pdf",
)

UNSAFE: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\u00ad"
    "\U000e0000-\U000e007f\ud800-\udfff]"
)
"""What no line for a person may hold; a line's own end is none of it."""
