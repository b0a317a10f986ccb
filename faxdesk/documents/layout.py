"""How a page is laid onto fax paper, as numbers: the rule of raster.place in points. Imports no engine."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from faxdesk.domain.document.document import PageSize
from faxdesk.domain.document.raster import FAX_WIDTH_PX, SHEETS_PT, X_DPI, place

_PAPER_WIDTHS_PT: Final = (560.0, 630.0)
"""A page as wide as this (A4 has 595, Letter and Legal 612) needs no scaling; scanners differ by a little."""

_A4_RATIOS: Final = (1.36, 1.48)
"""A page as long as this for its width stands on a sheet of A4's width, any other on one of Letter's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A sheet of paper and the part of it that a page takes; points, from the lower left corner."""

    width_pt: float
    height_pt: float
    left_pt: float
    bottom_pt: float
    right_pt: float
    top_pt: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """What is to be done with a page: is_turned a quarter clockwise first; then onto a sheet, unless None."""

    is_turned: bool
    sheet: Sheet | None


def layout(width_pt: float, height_pt: float, *, may_turn: bool = True) -> Layout:
    """How a page of this visible size is laid. A page that may not be turned lies at the top of its sheet."""
    is_turned = may_turn and width_pt > height_pt
    if is_turned:
        width_pt, height_pt = height_pt, width_pt
    if width_pt > height_pt:
        return Layout(is_turned=False, sheet=_landscape(width_pt, height_pt))
    where = place(width_pt, height_pt, y_dpi=X_DPI)
    fills = where.width_px == FAX_WIDTH_PX and where.height_px == where.sheet_height_px
    low_pt, high_pt = _PAPER_WIDTHS_PT
    if fills and low_pt <= width_pt <= high_pt:
        return Layout(is_turned=is_turned, sheet=None)
    is_a4 = _A4_RATIOS[0] <= where.sheet_height_px / FAX_WIDTH_PX < _A4_RATIOS[1]
    paper_pt = SHEETS_PT["a4" if is_a4 else "letter"][0]
    scale = paper_pt / FAX_WIDTH_PX
    length_pt = where.sheet_height_px * scale
    sheet = Sheet(
        width_pt=paper_pt,
        height_pt=length_pt,
        left_pt=where.left_px * scale,
        bottom_pt=length_pt - (where.top_px + where.height_px) * scale,
        right_pt=(where.left_px + where.width_px) * scale,
        top_pt=length_pt - where.top_px * scale,
    )
    return Layout(is_turned=is_turned, sheet=sheet)


def _landscape(width_pt: float, height_pt: float) -> Sheet:
    """A page that a person wants landscape: across the top of a Letter sheet."""
    paper_pt, length_pt = SHEETS_PT["letter"]
    return Sheet(
        width_pt=paper_pt,
        height_pt=length_pt,
        left_pt=0.0,
        bottom_pt=length_pt - paper_pt * height_pt / width_pt,
        right_pt=paper_pt,
        top_pt=length_pt,
    )


def is_plain(sizes: Iterable[PageSize]) -> bool:
    """Whether pages of these sizes are faxed as they are."""
    layouts = (
        layout(width_pt, height_pt) for width_pt, height_pt in {(s.width_pt, s.height_pt) for s in sizes}
    )
    return all(each.sheet is None and not each.is_turned for each in layouts)
