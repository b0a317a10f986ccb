"""What is asked of a directory for what somebody types, as an LDAP filter (RFC 4515)."""

import re
from collections.abc import Iterable
from typing import Final

from faxdesk.directory.library import ldap3
from faxdesk.domain.people.directory import DirectorySettings
from faxdesk.domain.people.folding import digits_of

_NUMBER: Final = re.compile(r"[\d\s+()./-]+")
_FEW_DIGITS: Final = 4
_MOST_WORDS: Final = 6


def filter_for(text: str, settings: DirectorySettings) -> str | None:
    """Entries with all these words or digits; None for a text with which nothing can be found."""
    faxes = settings.attributes["fax"]
    if _NUMBER.fullmatch(text):
        digits = digits_of(text).lstrip("0")
        if len(digits) < _FEW_DIGITS:
            return None
        # However the directory writes it: "+1 (312) 736-7276" has every digit in its order.
        asked = [_any(f"({name}=*{'*'.join(digits)}*)" for name in faxes)]
    else:
        words = [each for each in text.split() if any(map(str.isalnum, each))][:_MOST_WORDS]
        if not words:
            return None
        asked = [_word(each, settings) for each in words]
    return f"(&{settings.filter}{_any(f'({name}=*)' for name in faxes)}{''.join(asked)})"


def _word(word: str, settings: DirectorySettings) -> str:
    """Some name or company that begins with it, or has a word that does; by Active Directory's own search for
    names (anr) too, which others pass over."""
    safe = ldap3.utils.conv.escape_filter_chars(word)
    names = (*settings.attributes["name"], *settings.attributes["company"])
    begins = [f"({name}={safe}*)" for name in names]
    inside = [f"({name}=* {safe}*)" for name in names]
    return _any((f"(anr={safe})", *begins, *inside))


def _any(filters: Iterable[str]) -> str:
    return f"(|{''.join(filters)})"
