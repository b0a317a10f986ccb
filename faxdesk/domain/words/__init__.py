"""Every sentence for a person, by code, marked for translation.

They are said in the language that the process speaks (`speak`), English if nobody chose one. A code never changes once it has been
in a journal; its text may be bettered at any time.
"""

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Final

from faxdesk.domain.words.base import (
    CONTEXT,
    Message,
    Phrase,
    Spoken,
    Translate,
    Value,
    filled,
    in_language,
    is_english,
    on_paper,
    speak,
    speak_english,
    spoken,
    translate,
)
from faxdesk.domain.words.formats import (
    about,
    date_text,
    duration_text,
    listed,
    page_text,
    size_text,
    when_text,
)
from faxdesk.domain.words.safe_text import shown, shown_line

__all__ = [
    "CONTEXT",
    "Message",
    "Phrase",
    "Spoken",
    "Translate",
    "Value",
    "about",
    "all_tables",
    "date_text",
    "duration_text",
    "filled",
    "found",
    "has_phrase",
    "is_english",
    "listed",
    "on_paper",
    "page_text",
    "phrase",
    "shown",
    "shown_line",
    "size_text",
    "speak",
    "speak_english",
    "spoken",
    "tables",
    "text",
    "translate",
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
    "command": ("problems", "states", "times", "record.history", "record.retention", "record.rights"),
    "concern": ("concerns", "line"),
    "contact": ("contacts",),
    "directory": ("contacts",),
    "engine": ("line", "problems"),
    "failure": ("failures",),
    "file": ("making", "pages", "problems", "record.report", "record.evidence"),
    "folder": ("record.folders",),
    "format": ("formats",),
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
        "record.rights",
        "record.retention",
        "system",
    ),
    "journal": ("problems",),
    "news": ("system",),
    "next": ("making", "states"),
    "number": ("numbers",),
    "policy": ("policy",),
    "retention": ("record.retention",),
    "remedy": ("findings", "kinds", "left_out", "making"),
    "report": ("record.report",),
    "right": ("record.rights",),
    "setup": ("setup",),
    "state": ("states",),
    "story": ("story", "record.report", "record.history", "record.folders"),
    "system": ("system",),
    "team": ("system", "record.rights"),
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


def found(message: Message) -> tuple[Phrase, Mapping[str, Value]]:
    """The phrase that stands for a message, and the values for it.

    A journal may hold a code that this version doesn't know (a newer FaxDesk wrote it, or it rotted):
    that has a plain sentence, too.
    """
    code: object = message.code
    given: object = message.values
    values = message.values if isinstance(given, Mapping) else {}
    known = _find(code) if isinstance(code, str) else None
    if known is None:
        return phrase(UNKNOWN), {"code": str(code)}
    if code == _STATUS:
        known = _find(f"{_STATUS}.{values.get('status')}") or known
    return known, values


def text(message: Message, translate: Translate | None = None) -> str:
    """The sentence, its values filled in. Raises nothing, whatever a journal held.

    Args:
        translate: of another language than the process speaks, where a sentence is for somebody else.
    """
    known, values = found(message)
    return filled(in_language(known, values, translate or spoken()), values)
