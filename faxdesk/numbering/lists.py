"""Lists of numbers, as people paste them from mails and tables."""

import re
from typing import Final

from faxdesk.domain.people.address import is_sip_uri

# A semicolon before "name=" belongs to an address such as tel:+1-312-736-7276;ext=5 or sip:a@b;transport=tls.
_BETWEEN: Final = re.compile(r"[\r\n\t,|\u2028\u2029\uff0c\u3001]+|;(?![\w-]+=)")
_BEFORE_A_PLUS: Final = re.compile(r"(?<=\d)\)?\s+(?=\(?\+)")
_EXTENSION: Final = re.compile(r"(?<=\d),,+[ ]*(\d{1,7})#?(?=[ ]*(?:[\r\n\t,;|]|\Z))")
"""As telephones keep it, a comma being a pause: 312 736 7276,,123#."""
_OUTSIDE_LINE: Final = re.compile(r"(\A|[\r\n\t;|])[ ]*([09])[ ]*,+[ ]*(?=\+?\(?\d[\d ().-]{5,}\d)")
"""As in 9,312 736 7276: what an office dials first, and a pause."""
_FEWEST_DIGITS: Final = 7
"""Before a space and a plus: less is "Room 2 +1 312-736-7276", not a number of its own."""


def split_numbers(text: str) -> list[str]:
    """The numbers in `text`, as written, in order: one a line, or between commas, semicolons and tabs.

    A space alone parts nothing, as in 312 736 7276, unless the next number starts with a plus; nor do commas
    that are pauses before an extension or behind an outside line. Pieces without any digit are names and
    headings and are left out, except where there is nothing else.
    """
    text = _OUTSIDE_LINE.sub(r"\1\2 ", _EXTENSION.sub(r";ext=\1", text))
    pieces = [piece.strip() for part in _BETWEEN.split(text) for piece in _at_pluses(part)]
    written = [piece for piece in pieces if piece]
    numbers = [piece for piece in written if any(map(str.isdecimal, piece)) or is_sip_uri(piece)]
    return numbers or written


def _at_pluses(part: str) -> list[str]:
    """`part` cut before each plus that follows a whole number."""
    cuts = [0]
    for gap in _BEFORE_A_PLUS.finditer(part):
        if sum(map(str.isdecimal, part[cuts[-1] : gap.start()])) >= _FEWEST_DIGITS:
            cuts.append(gap.end())
    return [part[start:end] for start, end in zip(cuts, [*cuts[1:], len(part)], strict=True)]
