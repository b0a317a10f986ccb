"""vCards of versions 2.1, 3.0 and 4.0, several in a file, as phones, Outlook and Macs write them."""

import codecs
import io
import logging
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from faxdesk.contact_files.columns import KINDS, number_field
from faxdesk.contact_files.raw import RawContact, RawNumber, full_name
from faxdesk.domain.people.contact import LineKind
from faxdesk.domain.people.folding import fold
from faxdesk.domain.words import Message

if TYPE_CHECKING:
    from vobject.base import Component

_READ: Final = frozenset(
    {"BEGIN", "END", "VERSION", "N", "FN", "ORG", "TEL", "NOTE", "CATEGORIES", "LANG", "X-ABLABEL"}
)
"""Pictures, keys and addresses are most of a card, and nobody faxes them."""

_KINDS: Final = (
    ("fax", LineKind.FAX),
    ("cell", LineKind.MOBILE),
    ("iphone", LineKind.MOBILE),
    ("car", LineKind.MOBILE),
    ("pager", LineKind.OTHER),
    ("modem", LineKind.OTHER),
    ("isdn", LineKind.OTHER),
    ("bbs", LineKind.OTHER),
    ("textphone", LineKind.OTHER),
)
"""By type; what says nothing is a telephone. Sources: vCard 2.1, 2.4.1; RFC 2426, 3.3.1; RFC 6350, 6.4.1."""

_QUOTED: Final = re.compile(r"^(?!\S*CHARSET)([^:\s]*QUOTED-PRINTABLE[^:\s]*):", re.IGNORECASE | re.MULTILINE)
_CHARSET: Final = re.compile(r"(?<=;)\s*CHARSET=\"?([\w.-]+)\"?;?", re.IGNORECASE)
_TEXTS: Final = frozenset({"FN", "NOTE", "ORG"})
_COMMA: Final = re.compile(r"(\\.)|,")
_QUOTED_COMMA: Final = re.compile(r"(\\.)|,|=2C")
_LABEL_WORDS: Final = ("home", "work", "fax", "cell", "pager", "main")


def contacts_of(text: str) -> Iterator[RawContact]:
    """A contact a card, in order; a card that is broken is said to be so, and the next one read."""
    logging.getLogger("vobject").setLevel(logging.CRITICAL)  # it writes lines of the file into its log
    for line, card in _cards(text):
        if card is None:
            yield RawContact(line=line, problem=Message(code="contact.card_open"))
        else:
            yield _contact(line, card)


def _cards(text: str) -> Iterator[tuple[int, str | None]]:
    """Each card with the line that it begins on; None for one that ends nowhere."""
    begun: int | None = None
    kept: list[str] = []
    name, is_kept, is_quoted = "", False, False
    for number, line in enumerate(io.StringIO(text, newline=None), start=1):
        word = line.strip().lower()
        if word == "begin:vcard":
            if begun is not None:
                yield begun, None
            begun, kept, is_kept = number, [], True
        if begun is None:
            continue
        is_continued = line.startswith((" ", "\t")) or _goes_on(kept[-1] if is_kept and kept else "")
        if not is_continued:
            name, is_quoted = _name_of(line), "QUOTED-PRINTABLE" in line.split(":", 1)[0].upper()
            is_kept = name in _READ
        if is_kept:
            kept.append(_with_its_commas(line, is_continued, is_quoted) if name in _TEXTS else line)
        if word == "end:vcard":
            yield begun, "".join(kept)
            begun, kept = None, []
    if begun is not None:
        yield begun, None


def _with_its_commas(line: str, is_continued: bool, is_quoted: bool) -> str:
    """A line of a text whose commas are part of it, as they are in vCard 2.1 and in many a later one.

    vobject takes a bare comma for the end of the value, and what is behind it away.
    """
    head, colon, value = ("", "", line) if is_continued else line.partition(":")
    commas = _QUOTED_COMMA if is_quoted else _COMMA
    return head + colon + commas.sub(lambda found: found[1] or "\\,", value)


def _goes_on(line: str) -> bool:
    """Whether a line in quoted-printable is broken softly at its end."""
    return line.rstrip("\n").endswith("=") and (":" not in line or "QUOTED-PRINTABLE" in line.upper())


def _name_of(line: str) -> str:
    """TEL of "item1.TEL;TYPE=fax:+1..."."""
    head = line.split(":", 1)[0].split(";", 1)[0]
    return head.rsplit(".", 1)[-1].strip().upper()


def _contact(line: int, card: str) -> RawContact:
    component = _parsed(card)
    if component is None:
        return RawContact(line=line, problem=Message(code="contact.card_unreadable"))
    contents: Mapping[str, list[Any]] = component.contents
    name = _preferred_name(contents) or _spoken(contents)
    numbers = [
        (each, _number(each, component)) for each in contents.get("tel", ()) if str(each.value).strip()
    ]
    organisation = contents.get("org")
    company = "" if not organisation else _line(_whole(organisation[0].value))
    return RawContact(
        line=line,
        name="" if fold(name) == fold(company) else name,
        company=company,
        numbers=_with_default(numbers),
        notes=str(_first(contents, "note", is_line=False)),
        language=_first(contents, "lang"),
        groups=tuple(_line(name) for each in contents.get("categories", ()) for name in _names(each.value)),
    )


def _are_known(charsets: Iterable[str]) -> bool:
    try:
        return all(codecs.lookup(each) for each in charsets)
    except LookupError:
        return False


def _parsed(card: str) -> "Component | None":
    """The card, None where it can't be read. What is quoted without a charset is UTF-8, else Windows' own."""
    import vobject

    known = card if _are_known(_CHARSET.findall(card)) else _CHARSET.sub("", card)
    for text in (known, _QUOTED.sub(r"\1;CHARSET=windows-1252:", known)):
        try:
            return next(vobject.readComponents(text, ignoreUnreadable=True, allowQP=True))
        except UnicodeDecodeError:
            continue
        except Exception:  # noqa: BLE001 - whatever it stumbles over, the other cards are worth reading
            return None
    return None


def _preferred_name(contents: Mapping[str, list[Any]]) -> str:
    """The one that the card prefers, the first where it prefers none (RFC 6350, 6.2.1)."""
    found = min(contents.get("fn", ()), key=_rank, default=None)
    return "" if found is None else _line(str(found.value))


def _with_default(numbers: Sequence[tuple[Any, RawNumber]]) -> tuple[RawNumber, ...]:
    """Of several faxes the preferred one is the usual; a telephone that is preferred says nothing of them."""
    faxes = [each for each in numbers if each[1].kind is LineKind.FAX]
    best = min(faxes, key=lambda each: _rank(each[0]), default=None)
    if best is None or len(faxes) == 1 or _rank(best[0]) == _NO_RANK:
        return tuple(number for _, number in numbers)
    return tuple(replace(number, is_default=entry is best[0]) for entry, number in numbers)


def _rank(entry: Any) -> int:
    """How much its card prefers it, 1 most: PREF=1 in version 4.0, the type "pref" in those before."""
    ranks = [int(rank) for rank in entry.params.get("PREF", ()) if str(rank).isdecimal()]
    if ranks:
        return min(ranks)
    return 1 if "pref" in (word.lower() for word in _types(entry)) else _NO_RANK


_NO_RANK: Final = 1_000
"""PREF goes to 100."""


def _first(contents: Mapping[str, list[Any]], name: str, *, is_line: bool = True) -> str:
    found = contents.get(name)
    text = str(found[0].value) if found else ""
    return _line(text) if is_line else text.strip()


def _spoken(contents: Mapping[str, list[Any]]) -> str:
    names = contents.get("n")
    if not names:
        return ""
    value = names[0].value
    parts = [_joined(part) for part in (value.given, value.additional, value.family)]
    return full_name(_joined(value.prefix), parts, _joined(value.suffix))


def _joined(value: Any) -> str:
    return " ".join(value) if isinstance(value, list) else str(value)


def _whole(value: Any) -> str:
    return str(value[0]) if isinstance(value, list) and value else str(value or "")


def _names(value: Any) -> list[str]:
    return [str(each) for each in value] if isinstance(value, list) else str(value).split(",")


def _line(text: str) -> str:
    return " ".join(text.split())


def _number(entry: Any, component: "Component") -> RawNumber:
    types = [word.lower() for word in _types(entry)]
    label = (
        _own_label(entry, component) or " ".join(word for word in types if word in _LABEL_WORDS).capitalize()
    )
    kind = next((kind for word, kind in _KINDS if word in types), None)
    if kind is None and (field := number_field(fold(label))) is not None:
        kind = KINDS[field]
    return RawNumber(
        text=str(entry.value).strip().removeprefix("tel:"),
        kind=kind or LineKind.VOICE,
        label=label,
    )


def _types(entry: Any) -> Iterator[str]:
    yield from (str(word) for word in entry.singletonparams)
    for name in ("TYPE", "X-SERVICE-TYPE"):
        for value in entry.params.get(name, ()):
            yield from str(value).strip('"').split(",")


def _own_label(entry: Any, component: "Component") -> str:
    """A Mac's own words for a number stand beside it, in the same group: item1.X-ABLabel:_$!<WorkFAX>!$_"""
    if not entry.group:
        return ""
    for each in component.contents.get("x-ablabel", ()):
        if each.group == entry.group:
            return _line(str(each.value).removeprefix("_$!<").removesuffix(">!$_"))
    return ""
