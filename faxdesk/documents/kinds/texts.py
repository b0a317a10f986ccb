"""Tells readable files apart: a letter, a table, a web page, a shortcut, somebody's data."""

import codecs
import re
from collections.abc import Sequence
from typing import Final

_MAX_STRANGE_SHARE: Final = 0.02
"""So many control characters may be among a text's, as old printers' texts have them."""

_WESTERN_LETTERS: Final = frozenset(range(0xC0, 0x100)) | {
    *(0x80, 0x85, 0xA0, 0xA7, 0xAB, 0xB0, 0xBB),
    *range(0x91, 0x98),
}
"""What bytes of the upper half are in most letters: accented letters, the euro, quotes, dashes, degrees."""

_MARKS: Final = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))

_XML: Final[Sequence[tuple[str, str]]] = (
    (r"<svg", "web_page"),
    (r"<(\w+:)?html|<!doctype html", "web_page"),
    (r"vnd\.oasis\.opendocument\.text|progid=.Word\.Document|<w:worddocument", "word"),
    (r"vnd\.oasis\.opendocument\.spreadsheet|progid=.Excel\.Sheet", "spreadsheet"),
    (r"vnd\.oasis\.opendocument\.presentation", "slides"),
    (r"<plist.*<key>url</key>", "shortcut"),
)
_STARTS: Final[Sequence[tuple[str, str]]] = (
    (r"<!doctype html|<html|<head\b|<body\b|<svg", "web_page"),
    (r"<\?xml|<!doctype|<plist", "xml"),
    (r"begin:vcard", "contact"),
    (r"begin:vcalendar|begin:vevent", "calendar"),
    (r"\[internetshortcut\]|\[\{000214a0-0000-0000-c000-000000000046\}\]|\[desktop entry\]", "shortcut"),
    (r"-----begin (pkcs7|cms|pgp message|encrypted)", "signed"),
    (r"%!ps", "postscript"),
    (r"#define \w+_width \d+\s|/\* xpm \*/|p[1-3]\s(#[^\n]*\n)?\s*\d+\s+\d+\s", "picture_other"),
    (r"\s*0\s*\nsection\s*\n\s*2\s*\nheader", "drawing"),
    (r"solid \S.*\n\s*facet ", "drawing"),
    (r"\{\s*\"(url|doc_id|resource_id|email|\W*warning_\w*)\"\s*:.*(doc_id|google\.com)", "shortcut"),
    (r"\{\s*(\"(\\.|[^\"\\])*\"\s*:|\}\s*$)", "json"),
    (r"\[\s*(\{\s*[\"}]|\[\s*[\"\d{\[-]|\"(\\.|[^\"\\])*\"\s*,|-?\d[\d.]*\s*,|\]\s*$)", "json"),
)  # fmt: skip
"""How a text begins, in small letters, without what is blank before it."""

_DELIMITERS: Final = (";", "\t", ",", "|")
_SEP: Final = re.compile(r"sep=(.)\r?\n?", re.IGNORECASE)
_MIN_ROWS: Final = 2


def text_kind(head: bytes) -> str | None:
    """What kind of readable file it is: "text" for one of lines, None for no text at all."""
    text = _text(head)
    if text is None:
        return None
    start = text.lstrip().lower()
    kind = next((kind for pattern, kind in _STARTS if re.match(pattern, start, re.DOTALL)), None)
    if kind == "xml":
        return next((kind for pattern, kind in _XML if re.search(pattern, start, re.DOTALL)), "xml")
    if kind is not None:
        return kind
    return "table" if delimiter_of(text, is_cut=len(head) >= 4_096) else "text"


def delimiter_of(text: str, *, is_cut: bool = False) -> str | None:
    """What parts the columns of a list of values; None where the text is none.

    A table has as many in every line. A comma with a space behind it is one of a sentence's, so a table with
    commas alone needs another.

    Args:
        is_cut: the last line may have lost its end.
    """
    stated = _SEP.match(text)
    if stated:
        return stated[1]
    lines = _logical_lines(text)
    if is_cut and len(lines) > 1:
        lines = lines[:-1]
    lines = [line for line in lines if line.strip()]
    if len(lines) < _MIN_ROWS:
        return None
    for delimiter in _DELIMITERS:
        counts = {_bare(line).count(delimiter) for line in lines}
        few = 2 if delimiter in ",|" else 1
        if len(counts) == 1 and min(counts) >= few and not _is_prose(lines, delimiter):
            return delimiter
    return None


def _is_prose(lines: Sequence[str], delimiter: str) -> bool:
    """Whether what parts the lines is punctuation: blanks or line ends follow it."""
    if delimiter == "\t":
        return all(line.startswith("\t") for line in lines)
    spaced = sum(f"{_bare(line).rstrip()} ".count(f"{delimiter} ") for line in lines)
    parted = sum(_bare(line).count(delimiter) for line in lines)
    return 2 * spaced > parted


def _bare(line: str) -> str:
    """The line without what stands in quotes."""
    return re.sub(r'"[^"]*"', '""', line)


def _logical_lines(text: str) -> list[str]:
    """The lines, those in quotes kept together."""
    lines: list[str] = []
    is_open = False
    for line in text.splitlines():
        if is_open:
            lines[-1] += "\n" + line
        else:
            lines.append(line)
        is_open ^= line.count('"') % 2 == 1
    return lines


def _text(head: bytes) -> str | None:
    """The bytes as a text: UTF-8, UTF-16 or one of the western 8-bit encodings; None where they are none."""
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return _if_readable(codecs.getincrementaldecoder(encoding)("replace").decode(head[len(mark) :]))
    if head and any(head[start::2].count(0) > len(head) * 0.2 for start in (0, 1)):
        encoding = "utf-16-le" if head[1::2].count(0) > head[::2].count(0) else "utf-16-be"
        return _if_readable(head[: len(head) // 2 * 2].decode(encoding, "replace"))
    if not head or 0 in head:
        return None
    try:
        # A character may be cut in two where the head ends.
        return _if_readable(codecs.getincrementaldecoder("utf-8")().decode(head))
    except UnicodeDecodeError:
        letters = sum(byte in _WESTERN_LETTERS for byte in head if byte >= 0x80)
        strange = sum(byte >= 0x80 for byte in head) - letters
        is_western = strange <= letters < len(head) / 3
        return _if_readable(head.decode("cp1252", "replace")) if is_western else None


def _if_readable(text: str) -> str | None:
    strange = sum(
        (character < " " and character not in "\t\n\r\f\x1a\x1b") or character in "\x7f\ufffd"
        for character in text
    )
    return text if strange <= len(text) * _MAX_STRANGE_SHARE else None
