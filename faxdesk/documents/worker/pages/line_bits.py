"""What pages come to on the line: their dots as Group 4, in bits. Runs in the worker.

Exactly, by encoding them, which takes as long as drawing does (3 ms for text, 50 for a halftoned scan); or
about, at a glance (see glance.py), in 0.1 ms.
"""

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Final

import pypdfium2  # type: ignore[import-untyped]
from PIL import Image, ImageChops

from faxdesk.documents.raster.onebit import black_bits
from faxdesk.documents.worker.pages import g4
from faxdesk.documents.worker.pages.glance import LEAST_ROWS, at_a_glance
from faxdesk.documents.worker.pages.render import PageRenderer, opened, placement
from faxdesk.domain.document.line_time import LineBits, Way
from faxdesk.domain.document.page_analysis import WHOLE
from faxdesk.domain.document.raster import FAX_WIDTH_PX

_ROW_BYTES: Final = FAX_WIDTH_PX // 8
_FIVE: Final = 5
"""Frames are told from data by six ones in a row: after five of the data's a zero is put in. Source: HDLC."""

_COUNTED_RUN: Final = 25
"""Runs of ones are counted up to here."""


def line_bits(
    path: Path, pages: Sequence[tuple[int, int]], ways: Sequence[Way], *, is_exact: bool
) -> list[list[LineBits]]:
    """For each of these pages (from 0, with how far it is turned clockwise) its size in each way.

    Ways of the same resolution, one after the other, cost one drawing. Raises RefusedError, pikepdf.PdfError,
    pypdfium2.PdfiumError, IndexError, ValueError.
    """
    with opened(path) as document, closing(PageRenderer(is_grey=True)) as renderer:
        found = []
        for number, turn_deg in pages:
            if not 0 <= number < len(document):
                raise IndexError("no such page")
            page = document[number]
            page.set_rotation((page.get_rotation() + turn_deg) % 360)
            found.append(_in_each_way(page, ways, renderer, is_exact=is_exact))
            page.close()
        return found


def _in_each_way(
    page: pypdfium2.PdfPage, ways: Sequence[Way], renderer: PageRenderer, *, is_exact: bool
) -> list[LineBits]:
    found = []
    drawn_dpi, rows = 0, memoryview(b"")
    for way in ways:
        if way.y_dpi != drawn_dpi:
            rows, drawn_dpi = renderer.draw_sheet(page, placement(page, way.y_dpi)), way.y_dpi
        if way.is_diffused:
            found.append(exactly(_diffused(rows)))  # a glance's fit knows no such dots
            continue
        black = black_bits(rows, FAX_WIDTH_PX, way.black_threshold_pct, y_dpi=way.y_dpi)
        found.append(exactly(black) if is_exact else about(black, way))
    return found


def _diffused(grey: memoryview) -> bytes:
    """The sheet's dots where somebody else diffuses the error. Source: Floyd and Steinberg, 1976."""
    size = (FAX_WIDTH_PX, len(grey) // FAX_WIDTH_PX)
    return ImageChops.invert(Image.frombytes("L", size, grey).convert("1")).tobytes()


def exactly(black: bytes) -> LineBits:
    """A sheet's size by encoding it. `black`: FAX_WIDTH_PX wide, a set bit is ink.

    Raises OSError, ValueError.
    """
    height_px = len(black) // _ROW_BYTES
    coded = g4.encoded(black, FAX_WIDTH_PX, height_px)
    ink = int.from_bytes(black, "big")
    return LineBits(
        bits=8 * len(coded),
        ink=ink.bit_count() * WHOLE // (8 * len(black)),
        stuffed=_stuffed(coded),
        rows=height_px,
        edges=(ink ^ ink >> 1).bit_count(),
    )


def _stuffed(coded: bytes) -> int:
    """How many fives there are in the runs of ones, each run for itself.

    A run of so many ones or more ends as often as so many stand in a row, less how often one more does. Rows
    that are like those above them make the long runs, where their length alone tells enough.
    """
    bits = ones = int.from_bytes(coded, "big")
    in_a_row = [0, bits.bit_count()]
    for shift in range(1, _COUNTED_RUN):
        ones &= bits >> shift
        in_a_row.append(ones.bit_count())
    fives = range(_FIVE, _COUNTED_RUN, _FIVE)
    return sum(in_a_row[run] - in_a_row[run + 1] for run in fives) + in_a_row[_COUNTED_RUN] // _FIVE


def about(black: bytes, way: Way) -> LineBits:
    """The same from some of its dots; exactly where there are few rows. Raises OSError, ValueError."""
    if len(black) < LEAST_ROWS * _ROW_BYTES:
        return exactly(black)
    return at_a_glance(black, way)
