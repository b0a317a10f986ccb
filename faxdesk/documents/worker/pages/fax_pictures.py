"""Pages that are nothing but a black and white picture with as many dots across as it is faxed with.

Faxes that came as TIFF or PDF, and what FaxDesk made smaller itself. Drawn like any other page, their dots
would be melted into new ones: PDFium widens a picture to whole dots, and one that begins a hair's breadth
beside one gets a dot more. Runs in the worker.
"""

import ctypes
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final, NamedTuple

import pypdfium2  # type: ignore[import-untyped]
from pypdfium2 import raw

from faxdesk.domain.document.raster import Placement

Box = tuple[float, float, float, float]
"""Left, bottom, right, top, in points."""
BoxPx = tuple[int, int, int, int]
"""Left, top, width, height."""

LINE_MARK: Final = "FaxDeskLine"
"""What the sender's line is marked as in a page's content."""

_MOST_THINGS: Final = 4
_MARK_CHARS: Final = 64

HAIR: Final = 0.25
"""Of a dot: so much wider than the picture is the part of the page that is drawn onto its dots."""
_NEAR_PT: Final = 0.5
"""About a dot: who makes such pages rounds their size."""
_NEAR_PX: Final = 0.6


class FaxPicture(NamedTuple):
    """The only thing on a page.

    Attributes:
        dots, lines: of the picture, as it lies on the sheet.
        part_pt: what of the page it takes and no more.
        place_px: where on the sheet it comes to lie, as many dots across as it has.
        thing: as PDFium has it.
        lines_beside: of the sender's, drawn over the page or beside the picture.
    """

    dots: int
    lines: int
    part_pt: Box
    place_px: BoxPx
    thing: object
    lines_beside: tuple[object, ...]

    @property
    def has_its_lines(self) -> bool:
        """Whether the sheet has as many lines for it as it has: each of its dots is a dot there."""
        return self.place_px[3] == self.lines


def fax_picture(page: pypdfium2.PdfPage, where: Placement) -> FaxPicture | None:
    """The page's picture, where there is nothing but one, with the dots across that the sheet has for it."""
    found = raw.FPDFPage_CountObjects(page)
    if not 1 <= found <= _MOST_THINGS or raw.FPDFPage_GetAnnotCount(page):
        return None
    things = [raw.FPDFPage_GetObject(page, index) for index in range(found)]
    others = tuple(each for each in things if not _is_sender_line(each))
    if len(others) != 1:
        return None
    thing = others[0]
    if raw.FPDFPageObj_GetType(thing) != raw.FPDF_PAGEOBJ_IMAGE or _has_clip(thing):
        return None
    shown, part_pt, size = _shown(page), _bounds(thing), _size(thing)
    lies = _lies_sideways(thing)
    if shown is None or part_pt is None or size is None or lies is None:
        return None
    turns = raw.FPDFPage_GetRotation(page) + lies + where.is_turned
    dots, lines = size if turns % 2 == 0 else size[::-1]
    place_px = _place(part_pt, shown, where, is_upright=turns == 0)
    if place_px is None or place_px[2] != dots or not _is_black_and_white(thing, page):
        return None
    beside = tuple(each for each in things if each is not thing)
    return FaxPicture(dots, lines, part_pt, place_px, thing, beside)


@contextmanager
def without(things: Sequence[object]) -> Iterator[None]:
    """The page without these things, for as long as it is drawn."""
    for each in things:
        raw.FPDFPageObj_SetIsActive(each, False)
    try:
        yield
    finally:
        for each in things:
            raw.FPDFPageObj_SetIsActive(each, True)


@contextmanager
def only_its_part(page: pypdfium2.PdfPage, picture: FaxPicture) -> Iterator[None]:
    """The page without what is white around its picture, for as long as it is drawn."""
    left, bottom, right, top = picture.part_pt
    hair_x, hair_y = HAIR * (right - left) / picture.dots, HAIR * (top - bottom) / picture.lines
    if raw.FPDFPage_GetRotation(page) % 2:
        hair_x, hair_y = HAIR * (right - left) / picture.lines, HAIR * (top - bottom) / picture.dots
    before = _shown(page)
    _show(page, (left - hair_x, bottom - hair_y, right + hair_x, top + hair_y))
    try:
        yield
    finally:
        if before is not None:
            _show(page, before)


def _is_sender_line(thing: object) -> bool:
    """Whether FaxDesk put it onto the page, see pdf/page_lines.py."""
    size, buffer = ctypes.c_ulong(), (ctypes.c_ushort * _MARK_CHARS)()
    for index in range(min(raw.FPDFPageObj_CountMarks(thing), _MOST_THINGS)):
        mark = raw.FPDFPageObj_GetMark(thing, index)
        if raw.FPDFPageObjMark_GetName(mark, buffer, ctypes.sizeof(buffer), ctypes.byref(size)):
            name = bytes(buffer)[: size.value].decode("utf-16-le", "replace").rstrip("\0")
            if name == LINE_MARK:
                return True
    return False


def _place(part_pt: Box, shown: Box, where: Placement, *, is_upright: bool) -> BoxPx | None:
    """Where the picture comes to lie, which is the whole page or a part of one that isn't turned."""
    if all(abs(one - other) < _NEAR_PT for one, other in zip(part_pt, shown, strict=True)):
        return where.left_px, where.top_px, where.width_px, where.height_px
    if not is_upright or not _is_within(part_pt, shown):
        return None
    across = where.width_px / (shown[2] - shown[0])
    down = where.height_px / (shown[3] - shown[1])
    left, right = ((side - shown[0]) * across for side in (part_pt[0], part_pt[2]))
    top, bottom = ((shown[3] - side) * down for side in (part_pt[3], part_pt[1]))
    width_px, height_px = round(right - left), round(bottom - top)
    left_px, top_px = max(0, round(left)), max(0, round(top))
    is_beside_dots = abs(right - left - width_px) > _NEAR_PX or left_px + width_px > where.width_px
    if is_beside_dots or width_px * height_px == 0:
        return None
    return where.left_px + left_px, where.top_px + top_px, width_px, min(height_px, where.height_px - top_px)


def _is_within(part_pt: Box, shown: Box) -> bool:
    left, bottom, right, top = part_pt
    return (
        left > shown[0] - _NEAR_PT
        and bottom > shown[1] - _NEAR_PT
        and right < shown[2] + _NEAR_PT
        and top < shown[3] + _NEAR_PT
    )


def _shown(page: pypdfium2.PdfPage) -> Box | None:
    """What is seen of the page, before it is turned."""
    box = raw.FS_RECTF()
    if not raw.FPDF_GetPageBoundingBox(page, ctypes.byref(box)):
        return None
    found = (box.left, box.bottom, box.right, box.top)
    return found if box.left < box.right and box.bottom < box.top else None


def _show(page: pypdfium2.PdfPage, box: Box) -> None:
    raw.FPDFPage_SetMediaBox(page, *box)
    raw.FPDFPage_SetCropBox(page, *box)


def _bounds(thing: object) -> Box | None:
    sides = [ctypes.c_float() for _ in range(4)]
    if not raw.FPDFPageObj_GetBounds(thing, *map(ctypes.byref, sides)):
        return None
    left, bottom, right, top = (side.value for side in sides)
    return (left, bottom, right, top) if left < right and bottom < top else None


def _has_clip(thing: object) -> bool:
    path = raw.FPDFPageObj_GetClipPath(thing)
    return bool(path) and raw.FPDFClipPath_CountPaths(path) > 0


def _lies_sideways(thing: object) -> int | None:
    """1 where the picture is turned by a quarter on its page, 0 where it isn't, None where it lies askew."""
    matrix = raw.FS_MATRIX()
    if not raw.FPDFPageObj_GetMatrix(thing, ctypes.byref(matrix)):
        return None
    upright, sideways = abs(matrix.a) + abs(matrix.d), abs(matrix.b) + abs(matrix.c)
    if min(upright, sideways) > 1e-3 * max(upright, sideways):
        return None
    return int(sideways > upright)


def _size(thing: object) -> tuple[int, int] | None:
    width, height = ctypes.c_uint(), ctypes.c_uint()
    if not raw.FPDFImageObj_GetImagePixelSize(thing, ctypes.byref(width), ctypes.byref(height)):
        return None
    return width.value, height.value


def _is_black_and_white(thing: object, page: pypdfium2.PdfPage) -> bool:
    """Asked last: for some packings PDFium unpacks the picture to tell."""
    about = raw.FPDF_IMAGEOBJ_METADATA()
    is_told = raw.FPDFImageObj_GetImageMetadata(thing, page, ctypes.byref(about))
    return bool(is_told) and bool(about.bits_per_pixel == 1)
