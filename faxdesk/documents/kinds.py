"""What a file is by its first bytes, for files that are no PDF."""

from collections.abc import Sequence

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
    if head[4:12] in (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypavif"):
        return "picture"
    if head.startswith(b"BM") and head[6:10] != bytes(4):
        return _text_kind(head)
    return next((kind for start, kind in _STARTS if head.startswith(start)), None) or _text_kind(head)


def _text_kind(head: bytes) -> str | None:
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:500].lower()
    if start.startswith(_WEB) or (start.startswith(b"<?xml") and b"<html" in start):
        return "web_page"
    is_text = head.isascii() and not any(byte < 9 for byte in head)
    return "text" if head and is_text else None
