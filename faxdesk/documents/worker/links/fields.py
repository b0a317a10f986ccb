"""Word's fields that fetch something, and addresses that lead out of a document."""

import re
from typing import Final

_FETCHING: Final = frozenset(
    {
        *("INCLUDEPICTURE", "INCLUDETEXT", "INCLUDE", "IMPORT", "LINK", "DDE", "DDEAUTO", "DATABASE", "RD"),
        *("AUTOTEXT", "AUTOTEXTLIST", "GLOSSARY", "SQL", "MACROBUTTON", "PRINT", "EMBED"),
    }
)
"""Source: ECMA-376 part 1, 17.16.5, and older Word's names for the same."""

_INSIDE: Final = ("#", "data:", "cid:", "vnd.sun.star.Package:", "about:blank")
_OUTSIDE: Final = re.compile(r"\s*([a-z][a-z0-9+.-]*:|/|\\|\.\.[/\\]|[^/?#]*\\)", re.IGNORECASE)

FORMULA: Final = re.compile(r"WEBSERVICE\s*\(|\bDDE\s*\(|'file:|'https?:|'\\\\|\[\d+\]|'#\$", re.IGNORECASE)
"""A cell's formula that looks into other files; its last value stands beside it."""


def fetches(instruction: str) -> bool:
    """Whether a field with this instruction, such as 'INCLUDEPICTURE "a.png"', fetches something."""
    words = instruction.split(maxsplit=1)
    return bool(words) and words[0].strip('"').upper() in _FETCHING


def leads_out(address: str) -> bool:
    """Whether this is the address of something that isn't in the document itself."""
    return not address.lower().startswith(tuple(each.lower() for each in _INSIDE)) and bool(
        _OUTSIDE.match(address)
    )
