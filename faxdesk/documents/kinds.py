"""What a file is by its first bytes, for files that are no PDF."""

import codecs
from collections.abc import Mapping, Sequence

HEADER = b"%PDF-"
HEADER_WITHIN_BYTES = 1_024
"""Where readers look for the header. Source: PDF Reference 1.7, Appendix H, note 13."""

_STARTS: Sequence[tuple[bytes, str]] = (
    (b"\xff\xd8\xff", "picture"),
    (b"\x89PNG\r\n", "picture"),
    (b"GIF8", "picture"),
    (b"II*\0", "picture"),
    (b"MM\0*", "picture"),
    (b"BM", "picture"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "office"),
    (b"{\\rtf", "word"),
    (b"%!PS", "postscript"),
    (b"Rar!", "archive"),
    (b"7z\xbc\xaf", "archive"),
    (b"\x1f\x8b", "archive"),
    (b"MZ", "program"),
    (b"\x7fELF", "program"),
    (b"From: ", "email"),
    (b"Return-Path:", "email"),
    (b"Received:", "email"),
)
_IN_ARCHIVES: Sequence[tuple[bytes, str]] = (
    (b"word/", "word"),
    (b"xl/", "spreadsheet"),
    (b"ppt/", "slides"),
    (b"opendocument.text", "word"),
    (b"opendocument.spreadsheet", "spreadsheet"),
    (b"opendocument.presentation", "slides"),
)
_PICTURES_IN_BOXES: Mapping[bytes, str] = {
    b"heic": "heic",
    b"heix": "heic",
    b"heim": "heic",
    b"heis": "heic",
    b"mif1": "heic",
    b"avif": "picture",
}
"""By the brand of the box that such a file begins with. Source: ISO/IEC 23008-12."""

_UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_MAX_STRANGE_SHARE = 0.02
"""So many control characters may be among a text's, as old printers' texts have them."""

_WESTERN_LETTERS = frozenset(range(0xC0, 0x100)) | {
    0x80,
    0x85,
    *range(0x91, 0x98),
    0xA0,
    0xA7,
    0xAB,
    0xB0,
    0xBB,
}
"""What bytes of the upper half are in most letters: accented letters, the euro, quotes, dashes, degrees."""

_WEB = (b"<!doctype html", b"<html", b"<head", b"<body")


def kind_of(head: bytes, tail: bytes) -> str | None:
    """What the file is, from its first and last bytes; None where they don't tell.

    A zip's directory stands at its end, hence `tail`. A "BM" is a picture only with the zeros of a
    bitmap header, as a text may well begin so.
    """
    if head.startswith(b"PK\x03\x04"):
        return next((kind for mark, kind in _IN_ARCHIVES if mark in head or mark in tail), "archive")
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return "picture"
    if head[4:8] == b"ftyp" and head[8:12] in _PICTURES_IN_BOXES:
        return _PICTURES_IN_BOXES[head[8:12]]
    if b"endobj" in head or b"startxref" in tail:
        return None  # what is left of a PDF reads like a text, and is none for a person
    if head.startswith(b"BM") and head[6:10] != bytes(4):
        return _text_kind(head)
    return next((kind for start, kind in _STARTS if head.startswith(start)), None) or _text_kind(head)


def _text_kind(head: bytes) -> str | None:
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:500].lower()
    is_drawing = start.startswith(b"<svg") or (start.startswith(b"<?xml") and b"<svg" in start)
    if is_drawing or start.startswith(_WEB) or (start.startswith(b"<?xml") and b"<html" in start):
        return "web_page"
    if start.startswith(b"mime-version:") or b"\nmime-version:" in head.lower():
        return "email"
    return "text" if head and _is_text(head) else None


def _is_text(head: bytes) -> bool:
    """Whether these may be a text's first bytes: UTF-8, UTF-16 or one of the western 8-bit encodings."""
    if head.startswith(_UTF_16_MARKS):
        return _reads_well(head[: len(head) // 2 * 2].decode("utf-16", "replace"))
    if any(head[start::2].count(0) > len(head) * 0.2 for start in (0, 1)):
        encoding = "utf-16-le" if head[1::2].count(0) > head[::2].count(0) else "utf-16-be"
        return _reads_well(head[: len(head) // 2 * 2].decode(encoding, "replace"))
    if 0 in head:
        return False
    try:
        # A character may be cut in two where the head ends.
        return _reads_well(codecs.getincrementaldecoder("utf-8")().decode(head))
    except UnicodeDecodeError:
        letters = sum(byte in _WESTERN_LETTERS for byte in head if byte >= 0x80)
        strange = sum(byte >= 0x80 for byte in head) - letters
        return _reads_well(head.decode("latin-1")) and strange <= letters and letters < len(head) / 3


def _reads_well(text: str) -> bool:
    strange = sum(
        (character < " " and character not in "\t\n\r\f\x1a\x1b") or character in "\x7f\ufffd"
        for character in text
    )
    return strange <= len(text) * _MAX_STRANGE_SHARE
