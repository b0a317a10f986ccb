"""Links in RTF: fields that fetch, linked objects, pictures of shapes that stand elsewhere.

Read as Word reads it: a keyword may be parted by groups or written in hexadecimal. Source: RTF 1.9.1.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from faxdesk.documents.worker.links.fields import fetches

_TOKEN: Final = re.compile(
    rb"(?P<open>\{)|(?P<close>\})|\\(?P<word>[a-zA-Z]{1,40})(?P<number>-?\d{1,10})? ?"
    rb"|\\'(?P<hex>[0-9a-fA-F]{2})|\\(?P<sign>.)|(?P<text>[^\\{}]+)",
    re.DOTALL,
)
_INSTRUCTION: Final = b"fldinst"
_LINKED_OBJECTS: Final = frozenset({b"objautlink", b"objlink", b"objsub", b"objpub"})
_LINKS_OF_SHAPES: Final = frozenset({"pibName", "fillBlipName", "lineFillBlipName", "pibPrintName"})
_NOT_READ: Final = frozenset({b"fldrslt", b"sn", b"sv", b"objdata", b"pict", b"blipuid"})
"""What groups of these hold is no text of the group around them."""

_STAND_IN: Final = re.compile(rb"\\'[0-9a-fA-F]{2}|[^\\{}]", re.DOTALL)
"""Follows a letter by its number, for readers that don't know such."""

_DROPPED: Final = frozenset({b"template", b"nextfile", b"filetbl", b"mmdatasource", b"mmconnectstr"})


@dataclass(slots=True)
class _Group:
    """What stands between two braces."""

    start: int
    fallback_bytes: int = 1
    first: bytes = b""
    words: set[bytes] = field(default_factory=set)
    text: str = ""
    name: str = ""
    is_fetching: bool = False
    is_linked: bool = False
    has_result: bool = False


def clean_rtf(content: bytes) -> tuple[bytes, int]:
    """The document without its links, and how many showed something that is now missing."""
    reader = _Reader(content)
    reader.read()
    if not reader.cut:
        return content, 0
    kept, at = [], 0
    for start, end in sorted(reader.cut):
        if start >= at:
            kept.append(content[at:start])
        at = max(at, end)
    return b"".join([*kept, content[at:]]), reader.missing


class _Reader:
    """Goes through the document once."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._groups: list[_Group] = []
        self.cut: list[tuple[int, int]] = []
        self.missing = 0

    def read(self) -> None:
        for token in self._tokens():
            if token["open"]:
                outer = self._groups[-1].fallback_bytes if self._groups else 1
                self._groups.append(_Group(start=token.end(), fallback_bytes=outer))
            elif not self._groups:
                continue
            elif token["close"]:
                self._end(self._groups.pop(), token.start())
            elif token["word"]:
                self._word(self._groups[-1], token)
            else:
                self._groups[-1].text += _text_of(token)
        while self._groups:  # readers close what a document leaves open
            self._end(self._groups.pop(), len(self._content))

    def _tokens(self) -> Iterator["re.Match[bytes]"]:
        """All tokens but what bytes of raw data look like, and what stands in for a letter."""
        at = 0
        while token := _TOKEN.match(self._content, at):
            at = token.end()
            if token["word"] == b"u" and token["number"] and self._groups:
                self._groups[-1].text += chr(int(token["number"]) % 0x10000)
                for _ in range(self._groups[-1].fallback_bytes):
                    if stand_in := _STAND_IN.match(self._content, at):
                        at = stand_in.end()
            elif token["word"] == b"bin":
                at += max(0, int(token["number"] or b"0"))
            else:
                yield token

    def _word(self, group: _Group, token: "re.Match[bytes]") -> None:
        word = token["word"]
        group.first = group.first or word
        group.words.add(word)
        if word == _INSTRUCTION:
            group.start, group.text = token.end(), ""
        elif word == b"uc" and token["number"]:
            group.fallback_bytes = min(max(0, int(token["number"])), 8)

    def _end(self, group: _Group, end: int) -> None:
        outer = self._groups[-1] if self._groups else None
        if group.first in _DROPPED:
            self.cut.append((group.start, end))
        elif _INSTRUCTION in group.words:
            if fetches(group.text):
                self.cut.append((group.start, end))
                self._mark(is_fetching=True)
        elif b"objdata" in group.words and any(each.words & _LINKED_OBJECTS for each in self._groups):
            self.cut.append((group.start, end))
            self._mark(is_linked=True)
        elif outer is not None and group.first == b"sn":
            outer.name = group.text.strip()
        elif outer is not None and group.first == b"sv" and outer.name in _LINKS_OF_SHAPES:
            self.cut.append((group.start, end))
            self.missing += bool(group.text.strip())
        elif group.is_fetching or group.is_linked:
            self.missing += not group.has_result
        if outer is not None:
            self._pass_on(group, outer)

    def _mark(self, *, is_fetching: bool = False, is_linked: bool = False) -> None:
        """The nearest field or object is one that fetches."""
        wanted = {b"field"} if is_fetching else {b"object"}
        for each in reversed(self._groups):
            if each.words & wanted:
                each.is_fetching |= is_fetching
                each.is_linked |= is_linked
                return

    def _pass_on(self, group: _Group, outer: _Group) -> None:
        """What a group shows, the one around it shows too, up to the field or object that it belongs to."""
        is_result = bool(group.words & {b"fldrslt", b"result"}) and bool(group.text.strip())
        is_picture = bool(group.words & {b"pict", b"shppict"})
        is_part = group.has_result and not group.words & {b"field", b"object"}
        outer.has_result |= is_result or is_picture or is_part
        if not group.words & _NOT_READ:
            outer.text += group.text


def _text_of(token: "re.Match[bytes]") -> str:
    if token["hex"]:
        return bytes.fromhex(token["hex"].decode()).decode("cp1252", "replace")
    if token["sign"]:
        return {b"~": " ", b"\n": " ", b"\r": " "}.get(
            token["sign"], token["sign"].decode("latin-1").strip("*")
        )
    return (token["text"] or b"").decode("latin-1").replace("\r", "").replace("\n", "")
