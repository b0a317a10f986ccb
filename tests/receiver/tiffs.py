"""Fax TIFFs: written as a fax server hands them to its modem, and read as the receiver wrote them."""

import struct
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple

from PIL import Image, ImageChops

from faxdesk.documents.worker.pages.g4 import encoded
from faxdesk.domain.document.raster import FAX_WIDTH_PX, X_DPI

_SHORT, _LONG, _RATIONAL = 3, 4, 5
_Y_RESOLUTION: Final = 283


class FaxPage(NamedTuple):
    """One page's dots: eight a byte, a set bit is ink, FAX_WIDTH_PX a line."""

    height_px: int
    black: bytes
    y_dpi: int


def write_fax(path: Path, pages: Sequence[FaxPage], *, width_px: int = FAX_WIDTH_PX) -> None:
    """A TIFF of one Group 4 strip a page, white where bits are 0, as fax servers write them.

    Source: TIFF 6.0, and RFC 2306 for what of it faxes use.
    """
    out = bytearray(b"II*\0\0\0\0\0")
    link_at = 4
    for number, page in enumerate(pages):
        strip = encoded(page.black, width_px, page.height_px)
        strip_at = len(out)
        out += strip + bytes(len(strip) % 2)
        ratios_at = len(out)
        out += struct.pack("<IIII", X_DPI, 1, page.y_dpi, 1)
        struct.pack_into("<I", out, link_at, len(out))
        entries = (
            (254, _LONG, 1, 2),
            (256, _LONG, 1, width_px),
            (257, _LONG, 1, page.height_px),
            (258, _SHORT, 1, 1),
            (259, _SHORT, 1, 4),
            (262, _SHORT, 1, 0),
            (266, _SHORT, 1, 1),
            (273, _LONG, 1, strip_at),
            (277, _SHORT, 1, 1),
            (278, _LONG, 1, page.height_px),
            (279, _LONG, 1, len(strip)),
            (282, _RATIONAL, 1, ratios_at),
            (283, _RATIONAL, 1, ratios_at + 8),
            (296, _SHORT, 1, 2),
            (297, _SHORT, 2, number | len(pages) << 16),
        )
        out += struct.pack("<H", len(entries))
        for entry in entries:
            out += struct.pack("<HHII", *entry)
        link_at = len(out)
        out += bytes(4)
    path.write_bytes(out)


def read_fax(path: Path) -> list[FaxPage]:
    """The pages that arrived, in order; none where there is no file, or nothing in it."""
    if not path.exists() or not path.stat().st_size:
        return []
    pages = []
    with Image.open(path) as tiff:
        for number in range(getattr(tiff, "n_frames", 1)):
            tiff.seek(number)
            tags = getattr(tiff, "tag_v2", {})
            black = ImageChops.invert(tiff.convert("1"))
            pages.append(FaxPage(tiff.height, black.tobytes(), round(float(tags.get(_Y_RESOLUTION, 0)))))
    return pages
