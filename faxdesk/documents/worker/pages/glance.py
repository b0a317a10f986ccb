"""What a page comes to on the line, told from a fiftieth of its dots: in a twentieth of the time to draw it.

Looked at are short pieces of lines, each beside the one above it, spread over the page so evenly that none of
its rows and columns is left out: text is alike along its lines and differs from line to line, halftones the
other way round. How their edges follow those above is what Group 4 codes (ITU-T T.6); what each kind of edge
costs is fitted, for each resolution, with and without halftones.

Fitted by least squares to 1,245 pages at all three resolutions: the ten kinds of tests/receiver/office, scans
among them cleaned up too, smooth shades, PDFs of many programs. On the half of them that a fit hadn't seen it
was in time on the line within 7.1 % for nine pages of ten.
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final, NamedTuple

from PIL import Image

from faxdesk.domain.document.line_time import STUFFED_SHARE, LineBits, Way
from faxdesk.domain.document.page_analysis import WHOLE
from faxdesk.domain.document.raster import FAX_WIDTH_PX

_ROW_BYTES: Final = FAX_WIDTH_PX // 8
_PIECE_BYTES: Final = 4
_STEP_BYTES: Final = 251
"""From piece to piece: on to the next line, and by 35 bytes along it, which is prime to a line's 216 and goes
through all columns of a halftone's pattern."""

LEAST_ROWS: Final = 200
"""On fewer rows there are too few pieces."""

_FIVE: Final = 5


class _Edges(NamedTuple):
    """How many edges of a page, by where others are.

    Attributes:
        below: right below one of the line above.
        beside: a dot beside one of the line above.
        alone: further from any of these.
        ended: those of the line above that have none below or beside.
        one_dot, two_dots: so far from the next one in their own line.
    """

    below: float
    beside: float
    alone: float
    ended: float
    one_dot: float
    two_dots: float


_BITS: Final[Mapping[tuple[bool, int], tuple[_Edges, _Edges]]] = {
    (False, 98): (
        _Edges(0.49, 1.05, 6.17, 5.8, -0.42, -2.17),
        _Edges(21.55, 23.47, -67.86, -48.15, 58.8, 83.03),
    ),
    (False, 196): (
        _Edges(1.09, 2.67, 5.06, 3.36, 1.39, -0.71),
        _Edges(-9.09, -1.19, -9.87, 21.25, -20.31, 18.0),
    ),
    (False, 391): (
        _Edges(0.93, 1.86, 6.16, 6.84, -0.53, -1.93),
        _Edges(-2.48, 26.87, -61.49, -46.36, 27.72, 56.09),
    ),
    (True, 98): (
        _Edges(-0.24, 5.78, 0.36, 3.06, 10.89, 2.36),
        _Edges(3.96, -2.59, 5.36, 6.82, -48.11, 11.75),
    ),
    (True, 196): (
        _Edges(0.74, 3.68, 2.37, 4.72, 0.62, -0.09),
        _Edges(-1.84, -1.12, 17.71, -7.39, -18.23, 0.31),
    ),
    (True, 391): (
        _Edges(1.17, 2.54, 4.69, 1.01, 1.88, 0.5),
        _Edges(-3.58, 17.67, -1.94, 26.41, -59.31, 0.67),
    ),
}
"""What an edge costs in bits, and what it costs more for each edge that a dot of the page has on average; by
whether the page is halftoned, and its lines per inch."""


def at_a_glance(black: bytes, way: Way) -> LineBits:
    """About what a sheet of at least LEAST_ROWS rows comes to, made so. `black`: a set bit is ink."""
    rows = len(black) // _ROW_BYTES
    pieces = (len(black) - _ROW_BYTES - _PIECE_BYTES) // _STEP_BYTES
    lent = memoryview(black)
    above, below = (_pieces(part, pieces) for part in (lent, lent[_ROW_BYTES:]))
    ink = below.bit_count() / (8 * _PIECE_BYTES * pieces)
    if not (above or below):
        return LineBits(bits=rows, ink=0, stuffed=rows // _FIVE, rows=rows)
    share = 8 * len(black) / (pieces * (8 * _PIECE_BYTES - 1))
    edges = _edges(above, below, _inside(pieces))
    found = share * (edges.below + edges.beside + edges.alone)
    bits = max(rows, round(rows + share * _bits(edges, found / (8 * len(black)), way)))
    return LineBits(
        bits=bits, ink=round(ink * WHOLE), stuffed=round(bits * STUFFED_SHARE), rows=rows, edges=round(found)
    )


def _pieces(black: Any, pieces: int) -> int:
    """One piece after the other, as one number."""
    size = (_PIECE_BYTES, pieces)
    return int.from_bytes(Image.frombuffer("L", size, black, "raw", "L", _STEP_BYTES, 1).tobytes(), "big")


@lru_cache(maxsize=8)
def _inside(pieces: int) -> int:
    """Where an edge may be: not where one piece ends and another begins."""
    return int.from_bytes((b"\x7f" + b"\xff" * (_PIECE_BYTES - 1)) * pieces, "big")


def _edges(above: int, below: int, inside: int) -> _Edges:
    here, there = (below ^ below >> 1) & inside, (above ^ above >> 1) & inside
    same = here & there
    one_dot, two_dots = here & here >> 1, here & here >> 2
    here, there = here ^ same, there ^ same
    beside = here & (there << 1 | there >> 1)
    alone, ended = here ^ beside, there & ~(beside << 1 | beside >> 1)
    return _Edges(*(each.bit_count() for each in (same, beside, alone, ended, one_dot, two_dots)))


def _bits(edges: _Edges, density: float, way: Way) -> float:
    """What these edges cost; `density`: edges for each dot of the page."""
    each, by_density = _BITS[way.black_threshold_pct is None, way.y_dpi]
    return sum(
        count * (bits + density * more) for count, bits, more in zip(edges, each, by_density, strict=True)
    )
