"""A page's boxes and its turn, as readers take them. Runs in the worker."""

import math
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


def box_of(value: object) -> Box | None:
    """A box with its corners in order; None where it is none."""
    if not isinstance(value, pikepdf.Array) or len(value) != 4:
        return None
    try:
        one_x, one_y, other_x, other_y = (float(side) for side in value)
    except (TypeError, ValueError):
        return None
    box = (min(one_x, other_x), min(one_y, other_y), max(one_x, other_x), max(one_y, other_y))
    is_usable = all(map(math.isfinite, box)) and box[0] < box[2] and box[1] < box[3]
    return box if is_usable and max(map(abs, box)) <= MAX_SIDE_PT else None


def rotation(page: pikepdf.Page) -> int:
    """How far the page's own entry turns it, clockwise: by as many quarters as it is full, as in PDFium."""
    value = page.obj.get("/Rotate", 0)
    return math.trunc(value / 90) * 90 % 360 if isinstance(value, int) else 0
