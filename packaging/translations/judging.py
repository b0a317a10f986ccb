"""What is wrong with a translation, as far as a program can see it."""

import re
import string
from collections import Counter
from collections.abc import Iterator
from typing import Final

from ts_file import Entry

from faxdesk.system.plurals import plurals_of

_TAG: Final = re.compile(r"</?[a-zA-Z][^<>]*>")
_SUFFIX: Final = re.compile(r"\*\.\w+")
_ENTITY: Final = re.compile(r"&(?:amp|lt|gt|quot|nbsp|#\d+);")
_WORD: Final = re.compile(r"[^\W\d_]{3,}")
_NAMES: Final = re.compile(r"\b(FaxDesk|Telnyx|PDF|LDAP|SHA-256|JSON|CSV|HTTP\w*)\b")
_COUNT: Final = ("%n", "{n}", "{number}")
_SENTENCE_WORDS: Final = 4
"""From so many words on, a translation that reads like the English was forgotten."""


def faults(entry: Entry, language: str) -> list[str]:
    """What is wrong with the entry's texts, in words for who translates; nothing for one that isn't begun."""
    if not any(entry.texts):
        return []
    forms = plurals_of(language).forms
    wanted = len(forms) if entry.has_plurals else 1
    if len(entry.texts) != wanted:
        return [f"{wanted} plural forms are needed, {len(entry.texts)} are given"]
    found: list[str] = []
    for place, text in enumerate(entry.texts):
        label = f"form {place + 1} (for {forms[place]}): " if wanted > 1 else ""
        is_exact = entry.has_plurals and forms[place].isdigit()
        found += [label + said for said in _faults_of(entry.key.source, text, may_drop_count=is_exact)]
    return found


def _faults_of(source: str, text: str, *, may_drop_count: bool) -> Iterator[str]:
    if not text:
        yield "it is empty"
        return
    yield from _edge_faults(source, text)
    yield from _placeholder_faults(source, text, may_drop_count=may_drop_count)
    if len(mnemonics(source)) != len(mnemonics(text)):
        yield f"& marks {len(mnemonics(source))} letter in the English and {len(mnemonics(text))} here"
    if Counter(_TAG.findall(source)) != Counter(_TAG.findall(text)):
        yield "its HTML tags are others than in the English"
    if Counter(_SUFFIX.findall(source)) != Counter(_SUFFIX.findall(text)):
        yield "its file patterns (*.pdf) are others than in the English"
    if source.count("\n") != text.count("\n"):
        yield "it has more or fewer line breaks than the English"
    if text == source and len(_WORD.findall(_NAMES.sub("", _plain(source)))) >= _SENTENCE_WORDS:
        yield "it is the English sentence"


def _edge_faults(source: str, text: str) -> Iterator[str]:
    if source[: len(source) - len(source.lstrip())] != text[: len(text) - len(text.lstrip())]:
        yield "it begins with other spaces than the English"
    if source[len(source.rstrip()) :] != text[len(text.rstrip()) :]:
        yield "it ends with other spaces than the English"
    if source.endswith("…") != text.endswith("…"):
        yield "only one of both ends with …"
    if source.endswith(":") and not text.endswith((":", "：")):
        yield "it doesn't end with a colon"


def _placeholder_faults(source: str, text: str, *, may_drop_count: bool) -> Iterator[str]:
    wanted, given = placeholders(source), placeholders(text)
    if given is None:
        yield "a { or } stands alone"
        return
    if wanted is None:
        return
    missing, more = wanted - given, given - wanted
    if may_drop_count:
        for count in _COUNT:
            del missing[count]
    if missing:
        yield f"it lacks {', '.join(sorted(missing))}"
    if more:
        yield f"it has {', '.join(sorted(more))} too often, or the English doesn't have it"


def placeholders(text: str) -> Counter[str] | None:
    """The {names} and the %n of a text, each as often as it stands there; None where a brace stands alone."""
    try:
        parts = list(string.Formatter().parse(text))
    except ValueError:
        return None
    found = Counter(
        f"{{{name}{':' if spec else ''}{spec or ''}}}" for _, name, spec, _ in parts if name is not None
    )
    found.update(re.findall(r"%n|%L?\d", text))
    return found


def mnemonics(text: str) -> list[str]:
    """The letters that & marks for the keyboard, small; "&&" shows an &."""
    without = _ENTITY.sub("", text).replace("&&", "")
    return [match.casefold() for match in re.findall(r"&(\S)", without)]


def _plain(text: str) -> str:
    return re.sub(r"\{[^}]*\}|&|%n", "", _TAG.sub("", text))
