"""How long pages take on the telephone line, foretold from their dots.

Measured between two T.30 machines back to back (spandsp 0.0.6 of Debian 12, G.711 audio; tests/receiver does
it again) on 330 pages of ten kinds, at 98, 196 and 391 lines per inch, by threshold and halftoned.

With error correction a page goes as Group 4 (ITU-T T.6) in frames of 256 bytes, with a few bytes around them
and a zero after every five ones (ITU-T T.30, annex A), and the receiver confirms each block of 64 KB: so
foretold, each of the 330 was within 0.7 %. Without error correction it goes line by line (ITU-T T.4, Modified
READ): its bits are guessed from those of Group 4, the lines and the edges, within 10.4 %.

Seconds of a page of text at high, and of a photo in dispersed dots, with error correction and without:

    V.17, 14,400 bit/s    38.0   41.5       1,029     892
    V.29, 9,600           55.6   61.0       1,508   1,337
    V.27ter, 4,800       108.7  119.7       2,949   2,672

Without it a machine that knows Modified Huffman alone takes 53.3 s for that text, and one whose printer wants
20 ms a line 68.9 s. T.38 takes as long as audio.
"""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from faxdesk.domain.document.raster import Y_DPI
from faxdesk.domain.options import FaxOptions

LINE_BIT_S: Final = 14_400
"""Bits in a second: V.17's highest speed, which nearly all fax machines of today agree on."""

ERROR_SHARE: Final = 0.05
"""So far off may the time of a page be that was foretold from its exact bits, with error correction: machines
wait a little longer or shorter than those that were measured."""

WITHOUT_ECM_SHARE: Final = 0.15
"""The same where the machines do without error correction."""

STUFFED_SHARE: Final = 0.028
"""So many zeros for each bit as Group 4, where they weren't counted: the middle of the 330 pages."""

_FRAME_COST: Final = 1.0317
"""A frame of 264.1 bytes carries 256 of them."""

_BLOCK_BYTES: Final = 65_536
_BLOCK_S: Final = 2.875
_PAGE_S: Final = 0.144

_PLAIN_PAGE_S: Final = 4.96
_PLAIN_BIT_COST, _PLAIN_ROW_BITS, _PLAIN_EDGE_BITS = 0.774, 22.8, 0.457
"""Without error correction: what a bit of Group 4 costs, a line's end, and an edge in it."""

_SENDER_LINE_BITS: Final = {98: 5_800, 196: 8_800, 391: 13_500}
"""By lines per inch, as Group 4. Measured on lines of 77 to 179 letters on A4 and Letter."""

_SENDER_LINE_EDGE_SHARE: Final = 0.35

_TRAINING_S: Final = 6.2
"""Once in a call: the caller's first command and the training of the modems."""


class Way(NamedTuple):
    """How a page is made into dots.

    Attributes:
        y_dpi: lines per inch.
        black_threshold_pct: None for halftones.
        is_diffused: halftoned by diffusing the error, as a provider may, and not as FaxDesk does it.
    """

    y_dpi: int
    black_threshold_pct: int | None
    is_diffused: bool = False


class LineBits(NamedTuple):
    """What a page's dots come to on the line.

    Attributes:
        bits: its size as Group 4.
        ink: the share of its sheet that is ink, in parts of ten thousand.
        stuffed: zeros that the frames put after every five ones of it.
        rows: its lines.
        edges: how often ink and paper change along them.
    """

    bits: int
    ink: int
    stuffed: int = 0
    rows: int = 0
    edges: int = 0


def way_of(options: FaxOptions) -> Way:
    """How these options make pages into dots."""
    threshold_pct = options.effective_threshold_pct if options.monochrome else None
    return Way(Y_DPI[options.quality], threshold_pct)


def with_sender_line(page: LineBits, y_dpi: int) -> LineBits:
    """The page with the sender's line at its head, which a file has only once it is made.

    Its letters are counted as those of a line of usual length: names make a fifth of a second's difference.
    """
    bits = _SENDER_LINE_BITS[y_dpi]
    return page._replace(
        bits=page.bits + bits,
        stuffed=page.stuffed + round(bits * STUFFED_SHARE),
        edges=page.edges + round(bits * _SENDER_LINE_EDGE_SHARE),
    )


def page_line_s(page: LineBits, *, is_first: bool, has_ecm: bool = True) -> float:
    """A page's seconds on the line.

    Args:
        is_first: the first page of a call, which has to wait for the modems.
        has_ecm: both machines correct errors, as most do.
    """
    page_s = _corrected_s(page) if has_ecm else _plain_s(page)
    return page_s + (_TRAINING_S if is_first else 0.0)


def _corrected_s(page: LineBits) -> float:
    blocks = max(1, -(-page.bits // (8 * _BLOCK_BYTES)))
    return _PAGE_S + _BLOCK_S * blocks + _FRAME_COST * (page.bits + page.stuffed) / LINE_BIT_S


def _plain_s(page: LineBits) -> float:
    bits = _PLAIN_BIT_COST * page.bits + _PLAIN_ROW_BITS * page.rows + _PLAIN_EDGE_BITS * page.edges
    return _PLAIN_PAGE_S + bits / LINE_BIT_S


def pages_line_s(pages: Iterable[LineBits]) -> list[float]:
    """The seconds of each page of one fax; without dialling, the tones before the caller's first command
    (5 s) and the good-bye (2 s)."""
    return [page_line_s(page, is_first=number == 0) for number, page in enumerate(pages)]


def line_s(pages: Sequence[LineBits | None]) -> float | None:
    """A whole fax's seconds; a page that nobody saw counts as the others do on average. None where none was
    seen."""
    known_s = [page_line_s(page, is_first=False) for page in pages if page is not None]
    return _TRAINING_S + sum(known_s) / len(known_s) * len(pages) if known_s else None
