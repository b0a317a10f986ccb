"""Links in the XML of office documents: OOXML's relations and fields, ODF's hrefs, SVG, HTML.

Only the bytes of a link are changed, and all others left as they are: other programs' prefixes and order of
attributes matter to readers.
"""

import re
from collections.abc import Mapping
from typing import Final
from xml.parsers import expat

from faxdesk.documents.worker.links.fields import FORMULA, fetches, leads_out

_CLICKED: Final = frozenset({"a", "hlinkClick", "hlinkHover", "hyperlink", "hlink"})
"""Followed by a person, never by a program."""

_PICTURES: Final = frozenset(
    {
        "image",
        "background-image",
        "fill-image",
        "floating-frame",
        "plugin",
        "img",
        "iframe",
        "feImage",
        "imagedata",
    }
)
"""Elements that show what they link to, and keep nothing of it in the document."""

_ADDRESSES: Final = frozenset({"href", "src", "background", "data", "poster", "Source", "link"})
_ATTRIBUTE: Final = rb"""\s(?:[\w.-]+:)?%s\s*=\s*("[^"]*"|'[^']*')"""
_TAG: Final = re.compile(rb"""<[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>""")
_STYLES: Final = re.compile(rb"""url\(\s*["']?(?!["']?(?:#|data:))[^)]*\)|@import[^;]*;""", re.IGNORECASE)
_SHEETS: Final = re.compile(rb"<\?xml-stylesheet.*?\?>", re.DOTALL)
_LOOSE: Final = re.compile(
    rb"""(\s(?:src|background|data|href|poster|codebase)\s*=\s*)("[^"]*"|'[^']*'|[^\s>"']+)""", re.IGNORECASE
)
_ENCODING: Final = re.compile(r"^\s*<\?xml.*?\?>", re.DOTALL)


class SuspiciousXmlError(Exception):
    """It declares entities: what it links to can't be told from its bytes. No office program writes such."""


def clean_xml(content: bytes) -> tuple[bytes, int]:
    """The part without its links, and how many showed something that is now missing.

    Raises SuspiciousXmlError. What is no XML is taken for HTML, as sloppy as that may be.
    """
    content = _as_utf8(content)
    reader = _Reader(content)
    try:
        reader.read()
    except expat.ExpatError:
        return _clean_loose(content)
    cleaned = _edited(content, reader.edits)
    if reader.is_drawing:
        cleaned = _SHEETS.sub(b"", _STYLES.sub(b"", cleaned))
    return cleaned, reader.missing


def _as_utf8(content: bytes) -> bytes:
    for mark, encoding in (
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
        (b"<\0", "utf-16-le"),
        (b"\0<", "utf-16-be"),
    ):
        if content.startswith(mark):
            return _ENCODING.sub("", content.decode(encoding, "replace")).encode()
    return content


def _clean_loose(content: bytes) -> tuple[bytes, int]:
    missing = 0

    def cleaned(match: "re.Match[bytes]") -> bytes:
        nonlocal missing
        if not leads_out(match[2].strip(b"\"'").decode("utf-8", "replace")):
            return match[0]
        missing += b"src" in match[1].lower()
        return match[1] + b'""'

    return _STYLES.sub(b"", _LOOSE.sub(cleaned, content)), missing


def _edited(content: bytes, edits: list[tuple[int, int, bytes]]) -> bytes:
    if not edits:
        return content
    kept, at = [], 0
    for start, end, instead in sorted(edits):
        if start >= at:
            kept += [content[at:start], instead]
            at = end
    return b"".join([*kept, content[at:]])


class _Field:
    """One of Word's fields, which spreads over many elements."""

    def __init__(self) -> None:
        self.instruction = ""
        self.places: list[tuple[int, int]] = []
        self.is_result = False
        self.is_shown = False


class _Reader:
    """Goes through the XML once, and notes what is to be changed."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text
        self._parser.EntityDeclHandler = self._entity
        self._fields: list[_Field] = []
        self._inside: list[tuple[str, int, int]] = []
        self._texts: list[str] = []
        self.edits: list[tuple[int, int, bytes]] = []
        self.missing = 0
        self.is_drawing = False

    def read(self) -> None:
        self._parser.Parse(self._content, True)

    def _entity(self, *_: object) -> None:
        raise SuspiciousXmlError

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        local, at = _local(name), self._parser.CurrentByteIndex
        tag = _TAG.match(self._content, at)
        end = tag.end() if tag else at
        self._inside.append((local, at, end))
        self._texts.append("")
        self.is_drawing |= local in {"svg", "style", "html"}
        values = {_local(key): value for key, value in attributes.items()}
        if local == "Relationship":
            self._relation(values, at, end)
        elif local in {"fldChar", "fldSimple"}:
            self._field(local, values, at, end)
        else:
            self._addresses(local, values, at, end)
        if values.get("embed") or (local == "imagedata" and values.get("id")):
            self._shown()

    def _relation(self, values: Mapping[str, str], at: int, end: int) -> None:
        kind, target = values.get("Type", "").rsplit("/", 1)[-1], values.get("Target", "")
        is_out = values.get("TargetMode", "").lower() == "external" or (
            leads_out(target) and not re.match(r"/(?!/)|\.\./", target)
        )
        if is_out and kind.lower() != "hyperlink":
            self._blank("Target", at, end)

    def _addresses(self, local: str, values: Mapping[str, str], at: int, end: int) -> None:
        is_linked = False
        for name, value in values.items():
            if name in _ADDRESSES and leads_out(value) and local not in _CLICKED:
                self._blank(name, at, end)
                is_linked = True
            elif name == "formula" and FORMULA.search(value):
                self._drop(name, at, end)
            elif name.startswith("dde-") or name in {"ddeService", "ddeTopic"}:
                self._blank(name, at, end)
        if local == "blip":
            is_linked = bool(values.get("link")) and not values.get("embed")
        elif local == "imagedata":
            is_linked = is_linked and not values.get("id")
        self.missing += is_linked and (local in _PICTURES or local == "blip")

    def _field(self, local: str, values: Mapping[str, str], at: int, end: int) -> None:
        kind = values.get("fldCharType", "")
        if local == "fldSimple":
            if fetches(values.get("instr", "")):
                self._blank("instr", at, end)
        elif kind == "begin":
            self._fields.append(_Field())
        elif kind == "separate" and self._fields:
            self._fields[-1].is_result = True
        elif kind == "end" and self._fields:
            self._close(self._fields.pop())

    def _close(self, field: _Field) -> None:
        if fetches(field.instruction):
            self.edits += [(start, end, b"") for start, end in field.places]
            self.missing += not field.is_shown
        elif self._fields and not self._fields[-1].is_result:
            # What one field makes of itself may be the name of another one.
            self._fields[-1].instruction += field.instruction
            self._fields[-1].places += field.places

    def _text(self, text: str) -> None:
        if self._texts:
            self._texts[-1] += text

    def _end(self, _name: str) -> None:
        local, start, content_start = self._inside.pop()
        text, at = self._texts.pop(), self._parser.CurrentByteIndex
        if local in {"instrText", "delInstrText"} and self._fields and at > content_start:
            self._fields[-1].instruction += text
            self._fields[-1].places.append((content_start, at))
        elif local in {"t", "binData"} and text.strip():
            self._shown()
        elif local == "f" and FORMULA.search(text):
            closing = _TAG.match(self._content, at)
            self.edits.append((start, closing.end() if closing else at, b""))

    def _shown(self) -> None:
        for field in self._fields:
            field.is_shown |= field.is_result

    def _blank(self, local: str, at: int, end: int) -> None:
        for match in re.finditer(_ATTRIBUTE % re.escape(local.encode()), self._content[at:end]):
            self.edits.append((at + match.start(1), at + match.end(1), b'""'))

    def _drop(self, local: str, at: int, end: int) -> None:
        for match in re.finditer(_ATTRIBUTE % re.escape(local.encode()), self._content[at:end]):
            self.edits.append((at + match.start(), at + match.end(), b""))


def _local(name: str) -> str:
    return name.rsplit(" ", 1)[-1]
