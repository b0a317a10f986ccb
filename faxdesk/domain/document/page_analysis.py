"""What was seen on a page, as numbers: found by the document worker, judged by advice.py."""

import colorsys
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

STEPS: Final = 101
"""A curve has a value for each threshold from 0 to 100 percent."""

WHOLE: Final = 10_000
"""Shares are parts of ten thousand of the page."""

LOWEST_PCT, HIGHEST_PCT = 30, 95
"""No other threshold is recommended: below, thin strokes break; above, paper turns grey."""


class PageKind(StrEnum):
    """What a page mostly is."""

    TEXT = "text"
    FORM = "form"
    PHOTO = "photo"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True, kw_only=True)
class FlatColour:
    """A strong colour that fills a part of the page evenly.

    Attributes:
        grey: what it is without its colour, 0 to 255.
    """

    share: int
    red: int
    green: int
    blue: int
    grey: int

    @property
    def hue(self) -> float:
        """0 to 1, around the circle."""
        return colorsys.rgb_to_hsv(self.red / 255, self.green / 255, self.blue / 255)[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class PageAnalysis:
    """What was seen on a page. Tiles are squares of 16 dots; curves have STEPS values.

    Attributes:
        page: from 0.
        ink: curve of the share that would be ink.
        details: tiles with writing or fine drawing, lines apart.
        lost_details: curve of those of which nothing would be left.
        lost_things: curve of details that hang together, as a stamp, of which nothing could be read.
        drowned_details: curve of those on grey that would be black all over.
        drowned_things: curve of grounds with writing on them that would be black, as highlighted lines.
        boxes: curve of evenly filled tiles that would be black.
        lines, lost_lines: the same for tiles of long thin lines that aren't plainly black.
        has_fine_print: letters smaller than 6.5 points, once on fax paper.
        small_codes: square codes, as QR, that only the finest lines keep apart.
        threshold_pct: what parts this page's writing from its background best.
    """

    page: int
    kind: PageKind
    width_pt: float
    height_pt: float
    ink: tuple[int, ...]
    details: int
    lost_details: tuple[int, ...]
    lost_things: tuple[int, ...]
    drowned_details: tuple[int, ...]
    drowned_things: tuple[int, ...]
    boxes: tuple[int, ...]
    lines: int
    lost_lines: tuple[int, ...]
    has_fine_print: bool
    threshold_pct: int
    small_codes: int = 0
    colours: tuple[FlatColour, ...] = ()
