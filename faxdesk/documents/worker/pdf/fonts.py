"""Fonts that a PDF names and doesn't bring along: whoever draws it takes another. Runs in the worker."""

import re
from typing import Any, Final, NamedTuple

import pikepdf

from faxdesk.documents.font_names import is_of_signs, is_standard, shown_name

_MOST_CONTENT_BYTES: Final = 4_000_000
_SYMBOLIC: Final = 4
"""A font's flag: its characters are none of the alphabet's. Source: ISO 32000-1, 9.8.2."""

_HIDDEN: Final = re.compile(rb"(?<![\d.])3\s+Tr\b")
_VISIBLE: Final = re.compile(rb"(?<![\d.])[012456]\s+Tr\b")
"""Text that was recognised lies unseen behind a scan, whatever its font. Source: ISO 32000-1, 9.3.6."""


class Font(NamedTuple):
    """A font by the name that people know.

    Attributes:
        is_of_signs: it draws bars, ticks or the like where other fonts have letters.
    """

    name: str
    is_of_signs: bool


def missing_font(font: Any) -> Font | None:
    """The font where it isn't in the file, nor one of those that every renderer has; else None."""
    if "/DescendantFonts" in font:
        font = font["/DescendantFonts"][0]
    flags: object = 0
    if "/FontDescriptor" in font:
        described = font["/FontDescriptor"]
        if "/FontFile2" in described or "/FontFile3" in described or "/FontFile" in described:
            return None
        flags = described.get("/Flags", 0)
    name = str(font.get("/BaseFont", ""))[1:]
    if not name or is_standard(name) or font.get("/Subtype") == "/Type3":
        return None
    is_symbolic = isinstance(flags, int) and bool(flags & _SYMBOLIC) and "/Encoding" not in font
    return Font(shown_name(name), is_of_signs(name) or is_symbolic)


def is_shown(drawn: Any, resource: str) -> bool:
    """Whether the page or drawing sets visible text in the font that it knows by this name."""
    content = _content(drawn)
    if not re.search(re.escape(resource.encode("latin-1", "replace")) + rb"\s+[\d.+-]+\s+Tf", content):
        return False
    return _HIDDEN.search(content) is None or _VISIBLE.search(content) is not None


def _content(drawn: Any) -> bytes:
    if isinstance(drawn, pikepdf.Stream):
        return drawn.read_bytes()[:_MOST_CONTENT_BYTES]
    content = drawn.get("/Contents")
    parts = content if isinstance(content, pikepdf.Array) else [content]
    whole = b""
    for part in parts:
        if isinstance(part, pikepdf.Stream) and len(whole) < _MOST_CONTENT_BYTES:
            whole += b"\n" + part.read_bytes()
    return whole[:_MOST_CONTENT_BYTES]
