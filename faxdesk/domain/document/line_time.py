"""How long pages take on the telephone line, foretold from their dots.

Measured with two T.30 machines back to back (spandsp 0.0.6, G.711 audio, V.17 at 14,400 bit/s, with error
correction) on 200 pages: text, forms, scans and photos, at 98, 196 and 391 lines per inch, by threshold and
halftoned. A page costs its bits as Group 4 (ITU-T T.6) with T.30's frames around them, and a pause for each
block of 64 KB, which the receiver confirms. Foretold so, each of the 200 was within 4.3 %. V.29 takes 1.5
times as long, V.27ter 3 times; T.38 as long as audio. Without error correction a page is coded otherwise
(ITU-T T.4), and takes up to a quarter more or less.
"""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from faxdesk.domain.document.raster import Y_DPI
from faxdesk.domain.options import FaxOptions

LINE_BIT_S: Final = 14_400
"""Bits in a second: V.17's highest speed, which nearly all fax machines of today agree on."""

ERROR_SHARE: Final = 0.05
"""So far off may the time of a page be that was foretold from its exact bits, with error correction."""

WITHOUT_ECM_SHARE: Final = 0.25
"""The same where the machines do without error correction."""

_BIT_COST: Final = 1.06
_BLOCK_BYTES: Final = 65_536
_BLOCK_S: Final = 2.65
_PAGE_S: Final = 0.4
_TRAINING_S: Final = 6.3
"""Once in a call: the caller's first command and the training of the modems."""

UNSEEN_PAGE_S: Final = 60.0
"""What is reckoned for a page that nobody looked at: documents fetched by the provider, faxes of before."""


class Way(NamedTuple):
    """How a page is made into dots: lines per inch, and the black threshold, None for halftones."""

    y_dpi: int
    black_threshold_pct: int | None


class LineBits(NamedTuple):
    """A page's size as Group 4, and the share of its sheet that is ink, in parts of ten thousand."""

    bits: int
    ink: int


def way_of(options: FaxOptions) -> Way:
    """How these options make pages into dots."""
    threshold_pct = options.effective_threshold_pct if options.monochrome else None
    return Way(Y_DPI[options.quality], threshold_pct)


def page_line_s(bits: int, *, is_first: bool) -> float:
    """A page's seconds on the line.

    Args:
        bits: its size as Group 4.
        is_first: the first page of a call, which has to wait for the modems.
    """
    blocks = max(1, -(-bits // (8 * _BLOCK_BYTES)))
    page_s = _PAGE_S + _BLOCK_S * blocks + _BIT_COST * bits / LINE_BIT_S
    return page_s + (_TRAINING_S if is_first else 0.0)


def pages_line_s(bits: Iterable[int]) -> list[float]:
    """The seconds of each page of one fax, from their bits; without dialling, the tones before the caller's
    first command (5 s) and the good-bye (2 s)."""
    return [page_line_s(each, is_first=number == 0) for number, each in enumerate(bits)]


def line_s(bits: Sequence[int | None]) -> float | None:
    """A whole fax's seconds; a page of unknown bits counts as the others do on average. None where none is
    known."""
    known = [each for each in bits if each is not None]
    if not known:
        return None
    mean = round(sum(known) / len(known))
    return sum(pages_line_s(mean if each is None else each for each in bits))
