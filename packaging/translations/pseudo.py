"""A language that nobody speaks: English with accents, 40 % longer, in marks. What is cut, or not translated
at all, is seen in it at once."""

import re
from typing import Final

from sentences import Sentence
from ts_file import Entry

LANGUAGE: Final = "en_XA"
"""As CLDR calls it."""

_ACCENTED: Final = str.maketrans("aceinosuyzACEINOSUYZ", "áçéíñóšúýžÁÇÉÍÑÓŠÚÝŽ")
_KEPT: Final = re.compile(r"(\{[^}]*\}|%n|%L?\d|</?[a-zA-Z][^<>]*>|&[a-z]+;|&#\d+;|&&|&\S|\*\.\w+)")
_LONGER: Final = 0.4
_FILLING: Final = "ōnë twø thrëé fōur fïvé šíx šévén éíght ñíñé tén "


def pseudo_entry(sentence: Sentence) -> Entry:
    """The sentence in the pseudo-language."""
    text = pseudo_text(sentence.key.source)
    texts = (text, text) if sentence.has_plurals else (text,)
    return Entry(key=sentence.key, texts=texts, has_plurals=sentence.has_plurals, is_finished=True)


def pseudo_text(source: str) -> str:
    """`source` with accents, 40 % longer, between brackets; what is filled in, tags and keys stay."""
    core = source.strip()
    if not core:
        return source
    parts = _KEPT.split(core)
    text = "".join(part if place % 2 else part.translate(_ACCENTED) for place, part in enumerate(parts))
    more = max(2, round(len(core) * _LONGER) - 3)
    filling = (_FILLING * (more // len(_FILLING) + 1))[:more].strip()
    end = re.search(r"[:…]$", text)
    ending = end.group() if end else ""
    longer = f"[{text[: len(text) - len(ending)]} {filling}]{ending}"
    lead = source[: len(source) - len(source.lstrip())]
    return f"{lead}{longer}{source[len(source.rstrip()) :]}"
