"""A page's boxes and its turn, as readers take them. Runs in the worker."""

import math
from decimal import Decimal
from typing import Final

import pikepdf

from faxdesk.documents.inspection import MAX_SIDE_PT

Box = tuple[float, float, float, float]
"""Left, bottom, right, top, in points."""

LETTER: Final[Box] = (0.0, 0.0, 612.0, 792.0)
"""What PDFium takes for a page without a usable box."""


def visible_box(page: pikepdf.Page) -> Box:
    """What a reader shows of the page, before it is turned: the crop box within the media box."""
    media = box_of(page.obj.get("/MediaBox")) or LETTER
    crop = box_of(page.obj.get("/CropBox")) or media
    left, bottom = max(media[0], crop[0]), max(media[1], crop[1])
    right, top = min(media[2], crop[2]), min(media[3], crop[3])
    return (left, bottom, right, top) if left < right and bottom < top else media


def corners(value: object) -> Box | None:
    """A rectangle with its corners in order, which may be as thin as a line; None where it is none."""
    if not isinstance(value, pikepdf.Array) or len(value) != 4:
        return None
    try:
        one_x, one_y, other_x, other_y = (float(side) for side in value)
    except (TypeError, ValueError):
        return None
    box = (min(one_x, other_x), min(one_y, other_y), max(one_x, other_x), max(one_y, other_y))
    return box if all(map(math.isfinite, box)) else None


def box_of(value: object) -> Box | None:
    """The same for one that has a size, and one that paper can have."""
    box = corners(value)
    if box is None or box[0] >= box[2] or box[1] >= box[3]:
        return None
    return box if max(map(abs, box)) <= MAX_SIDE_PT else None


def rotation(page: pikepdf.Page) -> int:
    """How far the page's own entry turns it, clockwise: by as many quarters as it is full, as in PDFium."""
    value = page.obj.get("/Rotate", 0)
    return math.trunc(value / 90) * 90 % 360 if isinstance(value, int) else 0


def user_unit(page: pikepdf.Object) -> float:
    """How many points the unit of this page's dictionary is long."""
    value = page.get("/UserUnit", 1)
    return float(value) if isinstance(value, (int, Decimal)) and 0 < value <= 75_000 else 1.0
