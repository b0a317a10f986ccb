"""The picture of a page that is nothing but one: a fax that came as a PDF, or was made of a TIFF.

Runs in the worker; pages/fax_pictures.py knows the same of a page that is drawn.
"""

from collections.abc import Sequence
from typing import Final

import pikepdf

from faxdesk.documents.worker.pdf.boxes import Box, visible_box

_MOST_BYTES: Final = 1_000
_MOST_PARTS: Final = 8
_NEAR_PT: Final = 0.5
_HARMLESS: Final = frozenset({"q", "Q", "W", "W*", "n", "re", "gs", "g", "rg"})


def only_picture(page: pikepdf.Page) -> pikepdf.Stream | None:
    """The black and white picture that fills the page upright and is all that is on it, if there is one."""
    content = page.obj.get("/Contents")
    parts = list(content) if isinstance(content, pikepdf.Array) else [content]
    streams = [part for part in parts if isinstance(part, pikepdf.Stream)]
    if not streams or len(streams) < len(parts) or len(parts) > _MOST_PARTS or "/Annots" in page.obj:
        return None
    try:
        if sum(len(part.read_bytes()) for part in streams) > _MOST_BYTES:
            return None
        name = _drawn_alone(pikepdf.parse_content_stream(page), visible_box(page))
    except pikepdf.PdfError:  # what can't be unpacked or read is no fax
        return None
    resources = page.obj.get("/Resources")
    things = resources.get("/XObject") if isinstance(resources, pikepdf.Dictionary) else None
    picture = things.get(name) if isinstance(things, pikepdf.Dictionary) and name is not None else None
    return picture if isinstance(picture, pikepdf.Stream) and _is_black_and_white(picture) else None


def _drawn_alone(
    steps: Sequence[pikepdf.ContentStreamInstruction | pikepdf.ContentStreamInlineImage], page: Box
) -> str | None:
    """The name of what these steps draw onto the whole page, once and alone."""
    drawn: str | None = None
    matrix: list[float] | None = None
    for step in steps:
        operator = str(step.operator)
        if operator == "cm" and matrix is None and drawn is None:
            matrix = [float(each) for each in step.operands]
        elif operator == "Do" and drawn is None:
            drawn = str(step.operands[0])
        elif operator not in _HARMLESS:
            return None
    if matrix is None or drawn is None or len(matrix) != 6 or matrix[1] or matrix[2]:
        return None
    taken = (matrix[4], matrix[5], matrix[4] + matrix[0], matrix[5] + matrix[3])
    fills = all(abs(one - other) < _NEAR_PT for one, other in zip(taken, page, strict=True))
    return drawn if fills else None


def _is_black_and_white(picture: pikepdf.Stream) -> bool:
    width: object = picture.get("/Width")
    height: object = picture.get("/Height")
    if not isinstance(width, int) or not isinstance(height, int) or min(width, height) <= 0:
        return False
    bits: object = picture.get("/BitsPerComponent", 1)
    return (
        picture.get("/Subtype") == pikepdf.Name.Image
        and bits == 1
        and not any(key in picture for key in ("/SMask", "/Mask"))
        and not picture.get("/ImageMask", False)
    )
