"""An API key as people hand it over: pasted from a mail, a web page, a file written by an editor."""

import re
import unicodedata
from typing import Final

from faxdesk.domain.errors import InvalidInputError

_QUOTES: Final = "\"'`´“”„‟‘’‚‛«»‹›"
_INVISIBLE: Final = frozenset({"Cc", "Cf", "Zs", "Zl", "Zp"})
"""Unicode's categories of control characters, byte order marks, zero-width characters and every space."""
_MOST_SHOWN: Final = 5


def clean_key(text: str) -> str:
    """The key without what came with it: spaces, line ends, invisible characters, quotation marks around it.

    Raises InvalidInputError, which names the characters and nothing else of it, where some are left that no
    key has and no request can carry: an ellipsis of a key that was cut off, a letter that only looks right.
    """
    text = re.sub(r"^\s*bearer\s+", "", text, flags=re.IGNORECASE)
    key = "".join(each for each in text if unicodedata.category(each) not in _INVISIBLE).strip(_QUOTES)
    odd = [each for each in dict.fromkeys(key) if not "!" <= each <= "~"]
    if odd:
        raise InvalidInputError("api_key", "setup.key_characters", characters="".join(odd[:_MOST_SHOWN]))
    return key
