"""A contact as a file has it, before anybody has understood its numbers."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from faxdesk.domain.people.contact import NO_SETTINGS, ContactSettings, DoNotFax, LineKind
from faxdesk.domain.people.folding import fold
from faxdesk.domain.words import Message

_SALUTATIONS: Final = frozenset(
    {"mr", "mrs", "ms", "miss", "herr", "herrn", "frau", "monsieur", "madame", "mme", "mlle", "m"}
    | {"sr", "sra", "signor", "signora", "dhr", "mevr"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RawNumber:
    """A number as written. `label` is the file's own word for it."""

    text: str
    kind: LineKind
    label: str = ""
    is_default: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RawContact:
    """One row or card.

    Attributes:
        line: where it begins in the file, from 1.
        problem: why nothing can be made of it.
    """

    line: int
    name: str = ""
    company: str = ""
    numbers: tuple[RawNumber, ...] = ()
    attention: str = ""
    notes: str = ""
    language: str = ""
    groups: tuple[str, ...] = ()
    settings: ContactSettings = field(default=NO_SETTINGS)
    is_favourite: bool = False
    do_not_fax: DoNotFax | None = None
    problem: Message | None = None


_FAMILY_FIRST: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")
"""Names in the scripts of China, Japan and Korea."""


def full_name(prefix: str, parts: Sequence[str], suffix: str = "") -> str:
    """A name in the order it is spoken: "Dr. Jürgen Müller". Mr and Mrs are left out: lists vary in them.

    Args:
        parts: the given names, then the family's.
    """
    if len(parts) > 1 and all(_FAMILY_FIRST.fullmatch(each) for each in parts if each):
        parts = (parts[-1], *parts[:-1])
    titles = [word for word in prefix.split() if fold(word) not in _SALUTATIONS]
    return " ".join(" ".join((*titles, *parts, suffix)).split())
