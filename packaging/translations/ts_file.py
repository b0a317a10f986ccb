"""Translations as Qt keeps them: a .ts file per language, written so that a change makes a small difference.

Contexts and sentences stand in the order of the alphabet, without the lines of the source they are from.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.etree import ElementTree
from xml.sax.saxutils import escape

_QUOTES: Final = {'"': "&quot;", "'": "&apos;"}


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Key:
    """A sentence in English, and where it is looked for."""

    context: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A sentence with its translation.

    Attributes:
        texts: one, or as many as the language has plural forms; empty texts where it isn't translated.
        has_plurals: a number chooses among them.
        is_finished: a person, or who stands for one, says that it is right.
        is_vanished: the source doesn't have it any more; kept for a sentence that comes back.
    """

    key: Key
    texts: tuple[str, ...]
    has_plurals: bool = False
    is_finished: bool = False
    is_vanished: bool = False

    @property
    def is_translated(self) -> bool:
        return self.is_finished and all(self.texts)


def read(path: Path) -> dict[Key, Entry]:
    """Every sentence of the file; raises OSError or ElementTree.ParseError."""
    found: dict[Key, Entry] = {}
    for context in _root(path).iter("context"):
        for message in context.iter("message"):
            entry = _entry(context.findtext("name") or "", message)
            found[entry.key] = entry
    return found


def language_of(path: Path) -> str:
    """The file's language as it says it: "pt_BR"."""
    return _root(path).get("language") or ""


def _root(path: Path) -> ElementTree.Element:
    return ElementTree.parse(path).getroot()  # noqa: S314 - our own files


def write(path: Path, language: str, entries: Iterable[Entry]) -> None:
    """Write the file whole, as Qt's own tools would."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    context = None
    for entry in sorted(entries, key=lambda each: each.key):
        if entry.key.context != context:
            lines += ["</context>"] if context is not None else []
            context = entry.key.context
            lines += ["<context>", f"    <name>{_escaped(context)}</name>"]
        lines += _lines(entry)
    lines += ["</context>"] if context is not None else []
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8", newline="\n")


def _entry(context: str, message: ElementTree.Element) -> Entry:
    translation = message.find("translation")
    has_plurals = message.get("numerus") == "yes"
    forms = [] if translation is None else translation.findall("numerusform")
    text = "" if translation is None else translation.text or ""
    kind = "unfinished" if translation is None else translation.get("type")
    return Entry(
        key=Key(context=context, source=message.findtext("source") or ""),
        texts=tuple(form.text or "" for form in forms) if has_plurals else (text,),
        has_plurals=has_plurals,
        is_finished=kind is None,
        is_vanished=kind in {"vanished", "obsolete"},
    )


def _lines(entry: Entry) -> list[str]:
    kind = "vanished" if entry.is_vanished else None if entry.is_finished else "unfinished"
    opened = f'<translation type="{kind}">' if kind else "<translation>"
    lines = ['    <message numerus="yes">' if entry.has_plurals else "    <message>"]
    lines.append(f"        <source>{_escaped(entry.key.source)}</source>")
    if entry.has_plurals:
        lines.append(f"        {opened}")
        lines += [f"            <numerusform>{_escaped(text)}</numerusform>" for text in entry.texts]
        lines.append("        </translation>")
    else:
        lines.append(f"        {opened}{_escaped(entry.texts[0])}</translation>")
    return [*lines, "    </message>"]


def _escaped(text: str) -> str:
    return escape(text, _QUOTES)
