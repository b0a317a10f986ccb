"""How a page is laid onto fax paper, as numbers: the rule of raster.place in points. Imports no engine."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from faxdesk.domain.document.document import PageSize
from faxdesk.domain.document.raster import FAX_WIDTH_PX, LINE_PT, PAPER_WIDTHS_PT, Y_DPI, place

_FINE_DPI: Final = max(Y_DPI.values())


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
    """How a page of this visible size is laid. A page that may not be turned lies at the top of its sheet.

    Sheets that are made have the length of a fax's line as their width, so that every converter puts them
    onto the same dots.
    """
    where = place(width_pt, height_pt, y_dpi=_FINE_DPI, may_turn=may_turn)
    paper_width_pt = height_pt if where.is_turned else width_pt
    is_of_paper = PAPER_WIDTHS_PT[0] <= paper_width_pt <= PAPER_WIDTHS_PT[1]
    if is_of_paper and where.is_whole_sheet:
        return Layout(is_turned=where.is_turned, sheet=None)
    across_pt, down_pt = LINE_PT / FAX_WIDTH_PX, where.sheet_pt / where.sheet_height_px
    sheet = Sheet(
        width_pt=LINE_PT,
        height_pt=where.sheet_pt,
        left_pt=where.left_px * across_pt,
        bottom_pt=where.sheet_pt - (where.top_px + where.height_px) * down_pt,
        right_pt=(where.left_px + where.width_px) * across_pt,
        top_pt=where.sheet_pt - where.top_px * down_pt,
    )
    return Layout(is_turned=where.is_turned, sheet=sheet)


def is_plain(sizes: Iterable[PageSize]) -> bool:
    """Whether pages of these sizes are faxed as they are."""
    layouts = (
        layout(width_pt, height_pt) for width_pt, height_pt in {(s.width_pt, s.height_pt) for s in sizes}
    )
    return all(each.sheet is None and not each.is_turned for each in layouts)
