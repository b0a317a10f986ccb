"""Every sentence for a person, by code, marked for translation.

gui/ translates them, the command line prints them as they are. A code never changes once it has been
in a journal; its text may be bettered at any time.
"""

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Final

from faxdesk.domain.words.base import CONTEXT, Message, Phrase, Value, filled
from faxdesk.domain.words.formats import date_text, duration_text, page_text, size_text, when_text
from faxdesk.domain.words.safe_text import shown, shown_line

__all__ = [
    "CONTEXT",
    "Message",
    "Phrase",
    "Value",
    "all_tables",
    "date_text",
    "duration_text",
    "filled",
    "has_phrase",
    "page_text",
    "phrase",
    "shown",
    "shown_line",
    "size_text",
    "source",
    "tables",
    "text",
    "when_text",
]

UNKNOWN: Final = "system.unknown_message"
"""What is said in place of a code that no table has."""

_STATUS: Final = "story.status"
"""What the provider says of a fax in its own spelling; for what is known there are words, under "story.status.…"."""

_WHERE: Final[Mapping[str, tuple[str, ...]]] = {
    "advice": ("failures", "line", "pages"),
    "api": ("answers",),
    "act": ("record.acts",),
    "audit": ("record.evidence",),
    "command": ("problems", "states", "times", "record.history"),
    "concern": ("concerns", "line"),
    "contact": ("contacts",),
    "directory": ("contacts",),
    "engine": ("line", "problems"),
    "failure": ("failures",),
    "file": ("making", "pages", "problems", "record.report", "record.evidence"),
    "folder": ("record.folders",),
    "finding": ("findings", "kinds", "left_out", "making", "line"),
    "group": ("states",),
    "gui": ("problems",),
    "hold": ("answers", "money"),
    "input": (
        "concerns",
        "making",
        "money",
        "problems",
        "times",
        "contacts",
        "record.report",
        "record.evidence",
        "record.history",
        "record.folders",
        "system",
    ),
    "journal": ("problems",),
    "news": ("system",),
    "next": ("making", "states"),
    "number": ("numbers",),
    "policy": ("policy",),
    "remedy": ("findings", "kinds", "left_out", "making"),
    "report": ("record.report",),
    "setup": ("setup",),
    "state": ("states",),
    "story": ("story", "record.report", "record.history", "record.folders"),
    "system": ("system",),
    "team": ("system",),
}
"""The modules with the sentences, by what their codes begin with. Each is loaded with the first sentence of its
kind: the window's first picture says little."""


def tables(kind: str) -> Iterator[Mapping[str, Phrase]]:
    """The tables with codes that begin with `kind`; none where there is no such kind."""
    for name in _WHERE.get(kind, ()):
        module = import_module(f"faxdesk.domain.words.{name}")
        table: Mapping[str, Phrase] = getattr(module, name.rpartition(".")[2].upper())
        yield table


def all_tables() -> list[Mapping[str, Phrase]]:
    """Every table, once."""
    found = {id(table): table for kind in _WHERE for table in tables(kind)}
    return list(found.values())


def phrase(code: str) -> Phrase:
    """The English text of `code`; raises KeyError for a code that no table has."""
    found = _find(code)
    if found is None:
        raise KeyError(code)
    return found


def has_phrase(code: str) -> bool:
    """Whether any table has `code`: the provider may give reasons that nobody has written words for."""
    return _find(code) is not None


def _find(code: str) -> Phrase | None:
    for table in tables(code.partition(".")[0]):
        if code in table:
            return table[code]
    return None


def source(message: Message) -> tuple[str, Mapping[str, Value]]:
    """The English text that stands for a message, and the values for it.

    A journal may hold a code that this version doesn't know (a newer FaxDesk wrote it, or it rotted):
    that has a plain sentence, too.
    """
    code: object = message.code
    given: object = message.values
    values = message.values if isinstance(given, Mapping) else {}
    found = _find(code) if isinstance(code, str) else None
    if found is None:
        return phrase(UNKNOWN).other, {"code": str(code)}
    if code == _STATUS:
        found = _find(f"{_STATUS}.{values.get('status')}") or found
    return found.pick(values), values


def text(message: Message) -> str:
    """The sentence in English, its values filled in. Raises nothing, whatever a journal held."""
    return filled(*source(message))
