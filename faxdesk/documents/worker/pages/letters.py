"""Tells a letter that was photographed from a photo. Runs in the worker.

Its paper is grey and has a shadow on it, so that no grey of it is the paper's; but around every letter there
is paper, a little darker here than there, and a letter's tile is mostly paper. A photo's is neither.
"""

from dataclasses import dataclass
from typing import Final

from PIL import Image, ImageChops, ImageFilter

from faxdesk.documents.worker.pages.tiles import CONTRAST, Tiles, below, count, from_grey, quantile
from faxdesk.domain.document.page_analysis import HIGHEST_PCT, LOWEST_PCT

_AROUND_TILES: Final = 5
"""Paper is looked for so far around: wider than any letter of a text, narrower than a shadow."""

_PAPER_NEAR: Final = 30
_PAPER_SHARE: Final = 0.8
_INK_PART: Final = 0.45
"""Letters darken their tile by less than this part of their contrast."""

_LETTER_SHARE: Final = 0.6
_FEW_LETTERS: Final = 40
_APART: Final = 24
"""Between the writing and the darkest of the paper there must be so much for one threshold to part them."""


@dataclass(frozen=True, slots=True)
class PhotographedLetter:
    """A letter that a camera or a scanner saw on grey paper.

    Attributes:
        written: 255 for tiles with writing; what else is uneven is noise, a shadow's or a table's edge.
        paper: the grey of its darkest paper.
        threshold_pct: what parts the writing from the paper.
    """

    written: Image.Image
    paper: int
    threshold_pct: int


def photographed_letter(tiles: Tiles) -> PhotographedLetter | None:
    """The letter where the page is one; None for a photo, and where no threshold suits all of it."""
    paper = _paper_around(tiles)
    has_paper = ImageChops.subtract(paper, tiles.lightest).point(below(_PAPER_NEAR))
    if count(has_paper) < _PAPER_SHARE * tiles.count:
        return None
    noise = camera_noise(tiles)
    busy = tiles.contrast.point(from_grey(CONTRAST + 2 * noise))
    inked = tiles.contrast.point([round(value * _INK_PART) for value in range(256)])
    written = ImageChops.darker(busy, ImageChops.subtract(inked, tiles.shade).point(from_grey(1)))
    written = ImageChops.darker(written, has_paper)
    letters = count(written)
    if letters < _FEW_LETTERS or letters < _LETTER_SHARE * count(busy):
        return None
    darkest = tiles.darkest.filter(ImageFilter.MinFilter(3))
    ink = quantile(darkest.histogram(written), 0.9)
    lowest = quantile(tiles.lightest.histogram(written), 0.05) - noise
    if lowest - ink < _APART:
        return None
    threshold_pct = min(HIGHEST_PCT, max(LOWEST_PCT, round((ink + lowest) / 2 / 255 * 100)))
    return PhotographedLetter(written, lowest, threshold_pct)


def camera_noise(tiles: Tiles) -> int:
    """By how much a tile's lightest dot is lighter than the paper in it: nothing for what no camera saw.

    By the quietest quarter of the page, on which nothing is written.
    """
    return quantile(tiles.shade.histogram(), 0.25)


def _paper_around(tiles: Tiles) -> Image.Image:
    """For each tile, how light the paper is around it."""
    paper = tiles.lightest
    for _ in range(_AROUND_TILES // 2):
        paper = paper.filter(ImageFilter.MaxFilter(3))
    return paper
