"""A page as fax dots: how many across and down, and where a page of any size comes to lie among them.

The provider publishes no numbers of its own. These are the standard ones: ITU-T T.4 gives the line of
1,728 dots, T.30 and T.4's annexes the resolutions, which are round numbers per 25.4 mm in disguise.
"""

from collections.abc import Mapping
from typing import Final, NamedTuple

FAX_WIDTH_PX: Final = 1_728
"""Dots in a line, whatever the quality. Source: ITU-T T.4."""

X_DPI: Final = 204
"""Dots per inch across, whatever the quality: a line is 215 mm long. Source: ITU-T T.4."""

Y_DPI: Final[Mapping[str, int]] = {
    "normal": 98,
    "high": 196,
    "very_high": 391,
    "ultra_light": 391,
    "ultra_dark": 391,
}
"""Lines per inch down by the quality's name: standard, fine and superfine. Source: ITU-T T.4; that the
provider's three upper qualities are superfine is the likely reading of their names."""

LINE_PT: Final = FAX_WIDTH_PX / X_DPI * 72
"""The length of a line in points: 215 mm, a little less than Letter's width and more than A4's."""

SHEETS_PT: Final[Mapping[str, tuple[float, float]]] = {
    "letter": (612.0, 792.0),
    "a4": (595.28, 841.89),
    "legal": (612.0, 1008.0),
    "b4": (708.66, 1031.81),
}
"""The paper in fax machines, in points (1/72 inch)."""

PAPER_WIDTHS_PT: Final = (560.0, 613.5)
"""A page as wide as this is of paper's width, and is faxed in its own: A4 has 595, Letter and Legal 612;
scanners differ by a little. What Letter has more than the line is squeezed into it, 0.35 % across."""

_TOLERANCE: Final = 0.015
"""So far a page's length may lie beyond the paper's and still count as the paper's: the sender's line above
it is 4 mm."""

_A4_RATIOS: Final = (1.36, 1.48)
"""A page as long as this for its width is made for A4, as A3, A5 and B4 are, any other for Letter."""

_ENDLESS_PT: Final = 1e7

MAX_SHEET_HEIGHT_PX: Final = 6_000
"""No sheet has more lines: superfine B4 has 5,603."""


class Placement(NamedTuple):
    """Where a page comes to lie on the sheet that is faxed. The sheet is FAX_WIDTH_PX wide.

    Attributes:
        sheet_height_px: the sheet's lines.
        left_px, top_px, width_px, height_px: the page on it; around it the sheet is white.
        is_turned: a landscape page, turned a quarter clockwise to portrait; width_px and height_px are
            those of the turned page.
        sheet_pt: the sheet's length in points.
    """

    sheet_height_px: int
    left_px: int
    top_px: int
    width_px: int
    height_px: int
    is_turned: bool
    sheet_pt: float

    @property
    def is_whole_sheet(self) -> bool:
        """Whether nothing of the sheet is left beside the page but what a line is longer than A4 is wide."""
        return self.height_px == self.sheet_height_px and self.left_px == 0 and self.top_px == 0


def place(width_pt: float, height_pt: float, *, y_dpi: int, may_turn: bool = True) -> Placement:
    """How a page of this visible size is faxed: the one rule, for what is shown and for what is made.

    A page keeps its scale: an inch of it is an inch on the sheet. Only what is wider than the line is made
    smaller, and turned to portrait first where it is landscape (unless it may not be turned); so is what is
    longer than B4, the longest sheet that fax machines name (ITU-T T.30, table 2), onto one of A4. Nothing is
    enlarged, cut off or stretched; Letter alone is squeezed by 0.35 %: a line is so much shorter.

    A page as long as paper is, from Letter to B4, is its own sheet, and begins where the line begins, as
    converters of fax servers have it (Ghostscript's tiffg4). A smaller one stands at the top of a sheet of
    Letter or A4, whichever its proportions are made for, in the middle of its width. A page without a size
    (or one without end) is taken for Letter.
    """
    has_size = 0 < width_pt < _ENDLESS_PT and 0 < height_pt < _ENDLESS_PT
    if not has_size:
        width_pt, height_pt = SHEETS_PT["letter"]
    is_turned = may_turn and width_pt > height_pt and width_pt > PAPER_WIDTHS_PT[1]
    if is_turned:
        width_pt, height_pt = height_pt, width_pt
    is_of_a4 = _A4_RATIOS[0] <= height_pt / width_pt < _A4_RATIOS[1]
    paper_pt = SHEETS_PT["a4" if is_of_a4 else "letter"][1]
    is_whole = PAPER_WIDTHS_PT[0] <= width_pt <= PAPER_WIDTHS_PT[1]
    share = 1.0
    if width_pt > PAPER_WIDTHS_PT[1]:
        share = min(LINE_PT / width_pt, paper_pt / height_pt if is_of_a4 else 1.0)
    if height_pt * share > SHEETS_PT["b4"][1] * (1 + _TOLERANCE):
        paper_pt = SHEETS_PT["a4"][1]
        share, is_whole = paper_pt / height_pt, False
    length_pt = height_pt * share
    sheet_pt = length_pt if length_pt >= SHEETS_PT["letter"][1] * (1 - _TOLERANCE) else paper_pt
    width_px = min(FAX_WIDTH_PX, max(1, round(width_pt * share / 72 * X_DPI)))
    sheet_height_px = lines_of(sheet_pt, y_dpi)
    return Placement(
        sheet_height_px=sheet_height_px,
        left_px=0 if is_whole else (FAX_WIDTH_PX - width_px) // 2,
        top_px=0,
        width_px=width_px,
        height_px=min(sheet_height_px, max(1, lines_of(length_pt, y_dpi))),
        is_turned=is_turned,
        sheet_pt=sheet_pt,
    )


def lines_of(length_pt: float, y_dpi: int) -> int:
    """How many lines something so long has."""
    return round(length_pt / 72 * y_dpi)
