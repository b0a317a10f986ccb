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

SHEETS_PT: Final[Mapping[str, tuple[float, float]]] = {
    "letter": (612.0, 792.0),
    "a4": (595.28, 841.89),
    "legal": (612.0, 1008.0),
}
"""The paper in fax machines, in points (1/72 inch)."""

_TOLERANCE: Final = 0.01
"""So far a page's proportions may lie beyond the paper's and still count as the paper's."""

_ENDLESS_PT: Final = 1e7

MAX_SHEET_HEIGHT_PX: Final = 6_000
"""No sheet has more lines: superfine Legal has 5,455."""


class Placement(NamedTuple):
    """Where a page comes to lie on the sheet that is faxed. The sheet is FAX_WIDTH_PX wide.

    Attributes:
        sheet_height_px: the sheet's lines.
        left_px, top_px, width_px, height_px: the page on it; around it the sheet is white.
        is_turned: a landscape page, turned a quarter clockwise to portrait; width_px and height_px are
            those of the turned page.
    """

    sheet_height_px: int
    left_px: int
    top_px: int
    width_px: int
    height_px: int
    is_turned: bool


def place(width_pt: float, height_pt: float, *, y_dpi: int) -> Placement:
    """How a page of this visible size is faxed: the one rule, for what is shown and for what is made.

    A landscape page is turned to portrait. A page as long as paper is, from Letter to Legal, fills the line,
    and its length follows: so does a page twice as large, or a stamp. A shorter page stands at the top of a
    Letter sheet; a longer one is made smaller, onto an A4 sheet, in the middle of its width. Nothing is
    cut off and nothing is stretched. A page without a size (or one without end) is taken for Letter.
    """
    is_turned = width_pt > height_pt
    short_pt, long_pt = (height_pt, width_pt) if is_turned else (width_pt, height_pt)
    ratio = long_pt / short_pt if short_pt > 0 and long_pt < _ENDLESS_PT else _ratio("letter")
    sheet_ratio, share = ratio, 1.0
    if ratio > _ratio("legal") * (1 + _TOLERANCE):
        sheet_ratio = _ratio("a4")
        share = sheet_ratio / ratio
    elif ratio < _ratio("letter") * (1 - _TOLERANCE):
        sheet_ratio = _ratio("letter")
    width_px = max(1, round(FAX_WIDTH_PX * share))
    sheet_height_px = max(1, _lines(sheet_ratio, y_dpi))
    return Placement(
        sheet_height_px=sheet_height_px,
        left_px=(FAX_WIDTH_PX - width_px) // 2,
        top_px=0,
        width_px=width_px,
        height_px=min(sheet_height_px, max(1, _lines(ratio * share, y_dpi))),
        is_turned=is_turned,
    )


def _ratio(sheet: str) -> float:
    width_pt, height_pt = SHEETS_PT[sheet]
    return height_pt / width_pt


def _lines(ratio: float, y_dpi: int) -> int:
    """The lines of something that fills the line's width and is `ratio` times as long."""
    return round(FAX_WIDTH_PX * ratio * y_dpi / X_DPI)
