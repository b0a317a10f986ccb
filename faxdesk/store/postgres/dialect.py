"""Statements are written once, for SQLite; here they become PostgreSQL's.

What each database writes otherwise, and nothing more: marks for values, LIKE, which in SQLite ignores
capitals, and IS between values. A comment that begins with a plus is a clause that only PostgreSQL needs:
it locks a row that is read inside a transaction. SQLite's functions are made in schema.py.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final

_PIECES: Final = re.compile(
    r"""(?P<text>'(?:[^']|'')*')
      | (?P<quoted>"[^"]*")
      | /\*\+(?P<clause>[^*]*)\*/
      | (?P<comment>--[^\n]*|/\*.*?\*/)
      | (?P<cast>::)
      | :(?P<name>[a-z_][a-z0-9_]*)
      | (?P<mark>\?)
      | (?P<percent>%)
      | (?P<like>\bLIKE\b)
      | (?P<is>\bIS(?P<is_not>\s+NOT)?\b(?!\s+(?:NOT|NULL|DISTINCT)\b))""",
    re.VERBOSE | re.DOTALL,
)
_INSERT: Final = re.compile(r"\s*INSERT\s+INTO\s+(\w+)\b", re.IGNORECASE)
_READS: Final = re.compile(r"\s*(?:SELECT|WITH|EXPLAIN|SHOW)\b", re.IGNORECASE)


@lru_cache(maxsize=2_000)
def translated(statement: str, *, locks_rows: bool) -> str:
    """The statement as psycopg takes it; `locks_rows` inside a transaction."""
    return _PIECES.sub(lambda found: _for_values(found, locks_rows=locks_rows), statement)


def rewritten(statement: str) -> str:
    """The same of a statement without values, as in a script."""
    return _PIECES.sub(_as_it_stands, statement)


def _for_values(found: re.Match[str], *, locks_rows: bool) -> str:
    match found.lastgroup:
        case "text" | "quoted" | "percent":
            return found[0].replace("%", "%%")
        case "clause":
            return found["clause"] if locks_rows else " "
        case "name":
            return f"%({found['name']})s"
        case "mark":
            return "%s"
        case _:
            return _as_it_stands(found)


def _as_it_stands(found: re.Match[str]) -> str:
    match found.lastgroup:
        case "comment":
            return " "
        case "like":
            return "ILIKE"
        case "is" | "is_not":
            return "IS DISTINCT FROM" if found["is_not"] else "IS NOT DISTINCT FROM"
        case _:
            return found[0]


@lru_cache(maxsize=2_000)
def table_of_insert(statement: str) -> str | None:
    """The table that a row is put into; None for other statements, and where they say what they give."""
    found = _INSERT.match(statement)
    return None if found is None or "RETURNING" in statement.upper() else found[1]


@lru_cache(maxsize=2_000)
def only_reads(statement: str) -> bool:
    return _READS.match(statement) is not None


def plain(values: Any) -> Any:
    """Values as PostgreSQL's columns hold them: numbers for true and false, texts for names of a list."""
    if isinstance(values, Mapping):
        return {name: _plain(value) for name, value in values.items()}
    return [_plain(value) for value in values]


def _plain(value: Any) -> Any:
    if isinstance(value, bool | int):
        return int(value)
    if isinstance(value, list):
        return [_plain(each) for each in value]
    return str.__str__(value) if isinstance(value, str) else value
