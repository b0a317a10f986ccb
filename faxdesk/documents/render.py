"""Pages as pixels, by PDFium. Runs in the worker.

Never with FPDF_GRAYSCALE: drawing straight into a grey bitmap gives the same greys at four times the
speed on scans.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
from pypdfium2 import raw

from faxdesk.documents.inspect import readable
from faxdesk.domain.raster import FAX_WIDTH_PX, Placement, place

MAX_SIDE_PX = 6_000
MAX_PIXELS = 24_000_000
_WHITE = 0xFFFFFFFF


@dataclass(frozen=True, slots=True, kw_only=True)
class Pixels:
    """One drawn page; one byte a pixel when grey, else red, green and blue."""

    width_px: int
    height_px: int
    stride_bytes: int
    is_grey: bool
    data: bytes


def draw_page(path: Path, *, page: int, max_width_px: int, max_height_px: int, is_grey: bool) -> Pixels:
    """Page number `page` (from 0), as large as the given box allows, its proportions kept.

    Raises RefusedError, pikepdf.PdfError, pypdfium2.PdfiumError, IndexError.
    """
    with opened(path) as document:
        if not 0 <= page < len(document):
            raise IndexError("no such page")
        sheet = document[page]
        width_pt, height_pt = sheet.get_size()
        box_px = (min(max_width_px, MAX_SIDE_PX), min(max_height_px, MAX_SIDE_PX))
        scale = min(box_px[0] / max(width_pt, 1e-3), box_px[1] / max(height_pt, 1e-3))
        width_px, height_px = max(1, round(width_pt * scale)), max(1, round(height_pt * scale))
        return draw(
            sheet, width_px=min(width_px, box_px[0]), height_px=min(height_px, box_px[1]), is_grey=is_grey
        )


def draw_fax_page(path: Path, *, page: int, y_dpi: int, is_grey: bool) -> Pixels:
    """Page number `page` (from 0) as the whole sheet that is faxed, FAX_WIDTH_PX wide (see raster.place).

    Raises RefusedError, pikepdf.PdfError, pypdfium2.PdfiumError, IndexError, ValueError.
    """
    with opened(path) as document:
        if not 0 <= page < len(document):
            raise IndexError("no such page")
        return draw_sheet(document[page], y_dpi=y_dpi, is_grey=is_grey)


@contextmanager
def opened(path: Path) -> Iterator[pypdfium2.PdfDocument]:
    """The document, ready to be drawn with what is filled into its forms."""
    with readable(path) as file, pypdfium2.PdfDocument(file) as document:
        document.init_forms()
        yield document


def placement(page: pypdfium2.PdfPage, y_dpi: int) -> Placement:
    """Where the page comes to lie on the sheet that is faxed."""
    width_pt, height_pt = page.get_size()
    return place(width_pt, height_pt, y_dpi=y_dpi)


def draw_sheet(page: pypdfium2.PdfPage, *, y_dpi: int, is_grey: bool) -> Pixels:
    """The page on the sheet that is faxed."""
    where = placement(page, y_dpi)
    box = (where.left_px, where.top_px, where.width_px, where.height_px)
    size = (FAX_WIDTH_PX, where.sheet_height_px)
    return _drawn(page, size, box, is_grey=is_grey, quarter_turns=int(where.is_turned))


def draw(page: pypdfium2.PdfPage, *, width_px: int, height_px: int, is_grey: bool) -> Pixels:
    """The page at exactly this size, on white, with what is filled into its forms."""
    return _drawn(page, (width_px, height_px), (0, 0, width_px, height_px), is_grey=is_grey)


def _drawn(
    page: pypdfium2.PdfPage,
    size_px: tuple[int, int],
    box_px: tuple[int, int, int, int],
    *,
    is_grey: bool,
    quarter_turns: int = 0,
) -> Pixels:
    """The page within `box_px` (left, top, width, height) of a white picture, turned clockwise."""
    width_px, height_px = size_px
    if width_px * height_px > MAX_PIXELS:
        raise ValueError("picture too large")
    pixel_format = raw.FPDFBitmap_Gray if is_grey else raw.FPDFBitmap_BGR
    bitmap = pypdfium2.PdfBitmap.new_native(width_px, height_px, pixel_format)
    try:
        raw.FPDFBitmap_FillRect(bitmap, 0, 0, width_px, height_px, _WHITE)
        # The reversed order is for colours alone: on a grey bitmap PDFium would write beyond its rows.
        flags = raw.FPDF_ANNOT | raw.FPDF_PRINTING | (0 if is_grey else raw.FPDF_REVERSE_BYTE_ORDER)
        how = (*box_px, quarter_turns, flags)
        raw.FPDF_RenderPageBitmap(bitmap, page, *how)
        if page.formenv:
            raw.FPDF_FFLDraw(page.formenv, bitmap, page, *how)
        return Pixels(
            width_px=width_px,
            height_px=height_px,
            stride_bytes=bitmap.stride,
            is_grey=is_grey,
            data=bytes(bitmap.buffer),
        )
    finally:
        bitmap.close()
