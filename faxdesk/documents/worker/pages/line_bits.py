"""What pages come to on the line: their dots as Group 4, in bits. Runs in the worker.

Exactly, by encoding them, which takes as long as drawing does (3 ms for text, 50 for a halftoned scan); or
about, from a few rows, at a twentieth of that.
"""

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Final

import pypdfium2  # type: ignore[import-untyped]

from faxdesk.documents.raster.onebit import black_bits
from faxdesk.documents.worker.pages import g4
from faxdesk.documents.worker.pages.render import PageRenderer, opened, placement
from faxdesk.domain.document.line_time import STUFFED_SHARE, LineBits, Way
from faxdesk.domain.document.page_analysis import WHOLE
from faxdesk.domain.document.raster import FAX_WIDTH_PX

_ROW_BYTES: Final = FAX_WIDTH_PX // 8
_BANDS: Final = 192
_SAMPLE: Final = 48
_PATTERN_ROWS: Final = 8
"""Halftone patterns repeat after so many rows: the rows that are looked at go through all of them."""

_DENSE: Final = 200
"""From so many edges in a row on its parts are alike: a piece of it tells enough, and encoding takes long."""

_PIECE_BYTES: Final = 27

_EDGE_BITS: Final = 0.9
_CHANGE_BITS: Final = 2.2
"""About what an edge costs, and one that is not below another: fitted to 1,190 pages of all kinds."""

_FIVE: Final = 5
"""Frames are told from data by six ones in a row: after five of the data's a zero is put in. Source: HDLC."""

_COUNTED_RUN: Final = 25
"""Runs of ones are counted up to here."""

_PRIOR_BITS: Final = 800
"""So much weight the fit has beside what was encoded."""


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
        black = black_bits(rows, FAX_WIDTH_PX, way.black_threshold_pct, y_dpi=way.y_dpi)
        found.append(exactly(black) if is_exact else about(black))
    return found


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


def about(black: bytes) -> LineBits:
    """The same from some of its rows: in time on the line within 8 % for nine pages of ten.

    Rows that are white cost a bit. Of the others one in each band is compared with the row above it: how many
    edges it has, and how many of them are elsewhere. What these cost on this page tell the few of them that
    are encoded. Raises OSError, ValueError.
    """
    height_px = len(black) // _ROW_BYTES
    band_rows = max(2, height_px // _BANDS)
    bands = _inked_bands(black, height_px, band_rows)
    if not bands:
        return LineBits(bits=height_px, ink=0, stuffed=height_px // _FIVE, rows=height_px)
    at = [_row_in(band, number * 5, height_px) for number, band in enumerate(bands)]
    rows = b"".join([black[start : start + _ROW_BYTES] for start in at])
    above = b"".join([black[start - _ROW_BYTES : start] for start in at])
    edges, changes, ink = _counted(above, rows)
    cost = edges * _EDGE_BITS + changes * _CHANGE_BITS
    is_dense = edges > _DENSE * len(bands)
    coded, expected = _encoded_sample(black, bands, height_px, _PIECE_BYTES if is_dense else _ROW_BYTES)
    rate = (coded + _PRIOR_BITS) / (expected + _PRIOR_BITS)
    share = min(1.0, len(bands) * band_rows / height_px)
    bits = round(height_px + cost * rate * share * height_px / len(bands))
    return LineBits(
        bits=bits,
        ink=round(ink * share * WHOLE / (8 * len(rows))),
        stuffed=round(bits * STUFFED_SHARE),
        rows=height_px,
        edges=round(edges * share * height_px / len(bands)),
    )


def _inked_bands(black: bytes, height_px: int, band_rows: int) -> list[int]:
    """The first rows of those bands that aren't white."""
    size = band_rows * _ROW_BYTES
    white = bytes(size)
    return [
        row
        for row in range(0, height_px, band_rows)
        if not white.startswith(black[row * _ROW_BYTES : row * _ROW_BYTES + size])
    ]


def _row_in(band: int, number: int, height_px: int) -> int:
    """Where a row of this band begins, in bytes: each time another one of a halftone's pattern."""
    row = band // _PATTERN_ROWS * _PATTERN_ROWS + number % _PATTERN_ROWS
    return _ROW_BYTES * min(height_px - 1, max(1, row))


def _counted(above: bytes, rows: bytes) -> tuple[int, int, int]:
    """How many edges the rows have, how many of these or of those above aren't in both, and how much ink."""
    upper, lower = int.from_bytes(above, "big"), int.from_bytes(rows, "big")
    edges = lower ^ lower >> 1
    return edges.bit_count(), (edges ^ upper ^ upper >> 1).bit_count(), lower.bit_count()


def _encoded_sample(
    black: bytes, bands: Sequence[int], height_px: int, piece_bytes: int
) -> tuple[int, float]:
    """What some rows, or pieces of them, cost below those above them; by Group 4, and by the fit."""
    count = min(_SAMPLE, len(bands))
    pieces = _ROW_BYTES // piece_bytes
    at = [
        _row_in(bands[number * len(bands) // count], number * 3, height_px)
        + number * 5 // _PATTERN_ROWS % pieces * piece_bytes
        for number in range(count)
    ]
    rows = [black[start : start + piece_bytes] for start in at]
    above = [black[start - _ROW_BYTES : start - _ROW_BYTES + piece_bytes] for start in at]
    pairs = b"".join([row for pair in zip(above, rows, strict=True) for row in pair])
    alone = b"".join(above)
    # Each strip begins below white: the pairs' strips less those of their first rows are the second rows.
    both = g4.size_in_strips(pairs, 8 * piece_bytes, 2 * count, strip_rows=2)
    coded = 8 * (both - g4.size_in_strips(alone, 8 * piece_bytes, count, strip_rows=1)) - count
    edges, changes, _ = _counted(alone, b"".join(rows))
    return max(0, coded), edges * _EDGE_BITS + changes * _CHANGE_BITS
