"""Where a page lies in its view, in the screen's own pixels: a dot is a dot on sharp screens too."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPoint, QRect, QSize

_LEAST_PX = 16


class Zoom(StrEnum):
    """How large the page is shown."""

    WHOLE = "whole"
    WIDTH = "width"
    DOTS = "dots"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """How a sheet's pixels come to look like paper.

    Attributes:
        x_dpi, y_dpi: pixels per inch; a fax has more across than down, or less.
        black_below: greys below are ink (1 to 256); None halftones. Colours stay colours.
    """

    x_dpi: int
    y_dpi: int
    black_cutoff: int | None = None

    @property
    def dot(self) -> tuple[int, int]:
        """The screen's pixels across and down that come nearest to one dot's shape."""
        ratio = self.x_dpi / self.y_dpi
        return max(1, round(1 / ratio)), max(1, round(ratio))

    def ratio(self, width_px: int, height_px: int) -> float:
        """How many times as high as wide a sheet of so many pixels is."""
        return (height_px / self.y_dpi) / (width_px / self.x_dpi)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageGeometry:
    """A page in a view.

    Attributes:
        room: the view.
        margin_px: around the page, where it doesn't fill the view.
        ratio: how many times as high as wide the page is.
        sheet: its pixels; none for empty paper.
        dot: of the screen's pixels, where the page is shown dot by dot.
        scrolled: how far the page was moved.
    """

    room: QSize
    margin_px: int
    zoom: Zoom
    ratio: float
    sheet: tuple[int, int] = (0, 0)
    dot: tuple[int, int] = (1, 1)
    scrolled: tuple[int, int] = (0, 0)

    @property
    def page(self) -> QSize:
        """The page's size."""
        if self.zoom is Zoom.DOTS and self.sheet[0]:
            return QSize(self.sheet[0] * self.dot[0], self.sheet[1] * self.dot[1])
        width = max(_LEAST_PX, self.room.width() - 2 * self.margin_px)
        if self.zoom is Zoom.WHOLE:
            height = self.room.height() - 2 * self.margin_px
            width = min(width, max(_LEAST_PX, round(height / max(self.ratio, 1e-3))))
        return QSize(width, max(_LEAST_PX, round(width * self.ratio)))

    @property
    def corner(self) -> QPoint:
        """Where the page begins: in the middle while there is room, else as it was moved."""
        page = self.page
        spare = (self.room.width() - page.width(), self.room.height() - page.height())
        x, y = (
            each // 2 if each >= 2 * self.margin_px else self.margin_px - moved
            for each, moved in zip(spare, self.scrolled, strict=True)
        )
        return QPoint(x, y)

    @property
    def place(self) -> QRect:
        return QRect(self.corner, self.page)

    def dots_in_sight(self) -> tuple[tuple[int, int, int, int], QRect]:
        """The part of the sheet that is in sight (left, top, right, bottom), and where it is drawn."""
        (across, down), corner = self.dot, self.corner
        left, top = max(0, -corner.x() // across), max(0, -corner.y() // down)
        right = min(self.sheet[0], (self.room.width() - corner.x()) // across + 1)
        bottom = min(self.sheet[1], (self.room.height() - corner.y()) // down + 1)
        begin = corner + QPoint(left * across, top * down)
        return (left, top, right, bottom), QRect(begin, QSize((right - left) * across, (bottom - top) * down))
