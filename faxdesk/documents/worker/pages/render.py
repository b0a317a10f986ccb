"""Pages as pixels, by PDFium. Runs in the worker.

Never with FPDF_GRAYSCALE: drawing straight into a grey bitmap gives the same greys at four times the
speed on scans.
"""

import ctypes
import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from io import BufferedReader
from pathlib import Path
from typing import Any, NamedTuple

import pypdfium2  # type: ignore[import-untyped]
from pypdfium2 import raw

from faxdesk.documents.opening import open_regular
from faxdesk.documents.worker.pages.fax_pictures import FaxPicture, fax_picture, only_its_part, without
from faxdesk.domain.document.raster import FAX_WIDTH_PX, Placement, place

MAX_SIDE_PX = 6_000
MAX_PIXELS = 24_000_000
_TAIL_BYTES = 65_536
_WHITE = 0xFFFFFFFF


class Pixels(NamedTuple):
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
    """The document, ready to be drawn with what is filled into its forms: as it is, or repaired by qpdf.

    Raises RefusedError, pikepdf.PdfError, pypdfium2.PdfiumError.
    """
    with open_regular(path) as file:
        document = _as_it_is(file)
        if document is not None:
            with document:
                document.init_forms()
                yield document
            return
    # The heavy readers are loaded for those few files alone.
    from faxdesk.documents.worker.pdf.inspect import readable

    with readable(path) as repaired, pypdfium2.PdfDocument(repaired) as document:
        document.init_forms()
        yield document


def _as_it_is(file: BufferedReader) -> pypdfium2.PdfDocument | None:
    """The document without any repairing; None where it may need some."""
    if is_unfinished(file):
        return None
    try:
        document = pypdfium2.PdfDocument(file)
    except pypdfium2.PdfiumError:
        return None
    if _has_pages(document):
        return document
    document.close()
    return None


def is_unfinished(file: BufferedReader) -> bool:
    """Whether an end mark is missing: PDFium would show the document as it was before its last update."""
    file.seek(max(0, os.fstat(file.fileno()).st_size - _TAIL_BYTES))
    tail = file.read()
    return tail.rfind(b"startxref") > tail.rfind(b"%%EOF")


def _has_pages(document: pypdfium2.PdfDocument) -> bool:
    """Whether PDFium finds any page, without parsing it."""
    size = raw.FS_SIZEF()
    pointer = ctypes.byref(size)
    return any(raw.FPDF_GetPageSizeByIndexF(document, index, pointer) for index in range(len(document)))


def placement(page: pypdfium2.PdfPage, y_dpi: int) -> Placement:
    """Where the page comes to lie on the sheet that is faxed."""
    width_pt, height_pt = page.get_size()
    return place(width_pt, height_pt, y_dpi=y_dpi)


def draw_sheet(page: pypdfium2.PdfPage, *, y_dpi: int, is_grey: bool) -> Pixels:
    """The page on the sheet that is faxed."""
    with closing(PageRenderer(is_grey=is_grey)) as renderer:
        renderer.draw_sheet(page, placement(page, y_dpi))
        return renderer.copy()


def draw(page: pypdfium2.PdfPage, *, width_px: int, height_px: int, is_grey: bool) -> Pixels:
    """The page at exactly this size, on white, with what is filled into its forms."""
    with closing(PageRenderer(is_grey=is_grey)) as renderer:
        renderer.draw(page, (width_px, height_px), (0, 0, width_px, height_px))
        return renderer.copy()


class PageRenderer:
    """Draws one page after another into the same memory: fetching megabytes again for each costs time."""

    def __init__(self, *, is_grey: bool) -> None:
        self._is_grey = is_grey
        self._bitmap: pypdfium2.PdfBitmap | None = None

    def draw_sheet(self, page: pypdfium2.PdfPage, where: Placement) -> memoryview:
        """The page on its sheet; the rows last until the next drawing. Raises ValueError."""
        size_px, quarter_turns = (FAX_WIDTH_PX, where.sheet_height_px), int(where.is_turned)
        picture = fax_picture(page, where)
        if picture is None:
            box = (where.left_px, where.top_px, where.width_px, where.height_px)
            return self.draw(page, size_px, box, quarter_turns)
        beside = b""
        if picture.lines_beside:
            with without([picture.thing]):
                box = (where.left_px, where.top_px, where.width_px, where.height_px)
                beside = bytes(self.draw(page, size_px, box, quarter_turns))
        with only_its_part(page, picture), without(picture.lines_beside):
            if picture.has_its_lines:
                drawn = self.draw(page, size_px, picture.place_px, quarter_turns)
            else:
                own_px = (picture.dots, picture.lines)
                rows = bytes(self.draw(page, own_px, (0, 0, *own_px), quarter_turns))
                drawn = self._with_other_lines(rows, picture, size_px)
        return self._with_darker(drawn, beside) if beside else drawn

    def draw(
        self,
        page: pypdfium2.PdfPage,
        size_px: tuple[int, int],
        box_px: tuple[int, int, int, int],
        quarter_turns: int = 0,
    ) -> memoryview:
        """The page within `box_px` (left, top, width, height) of a white picture, turned clockwise."""
        bitmap = self._prepared(*size_px)
        raw.FPDFBitmap_FillRect(bitmap, 0, 0, *size_px, _WHITE)
        # The reversed order is for colours alone: on a grey bitmap PDFium would write beyond its rows.
        flags = raw.FPDF_ANNOT | raw.FPDF_PRINTING | (0 if self._is_grey else raw.FPDF_REVERSE_BYTE_ORDER)
        how = (*box_px, quarter_turns, flags)
        raw.FPDF_RenderPageBitmap(bitmap, page, *how)
        if page.formenv:
            raw.FPDF_FFLDraw(page.formenv, bitmap, page, *how)
        return memoryview(bitmap.buffer).cast("B")

    def _with_other_lines(self, rows: bytes, picture: FaxPicture, size_px: tuple[int, int]) -> memoryview:
        """A fax picture on a sheet with other lines: more of the same, or each the mean of several."""
        from PIL import Image

        mode = "L" if self._is_grey else "RGB"
        stride_bytes = len(rows) // picture.lines
        drawn = Image.frombuffer(mode, (picture.dots, picture.lines), rows, "raw", mode, stride_bytes, 1)
        left_px, top_px, *place_px = picture.place_px
        way = Image.Resampling.NEAREST if place_px[1] > picture.lines else Image.Resampling.BOX
        sheet = Image.new(mode, size_px, "white")
        sheet.paste(drawn.resize((place_px[0], place_px[1]), way), (left_px, top_px))
        bitmap = self._prepared(*size_px)
        target = memoryview(bitmap.buffer).cast("B")
        target[:] = sheet.tobytes("raw", mode, bitmap.stride, 1)
        return target

    @staticmethod
    def _with_darker(drawn: memoryview, other: bytes) -> memoryview:
        """The darker of each two bytes, in place of what was drawn."""
        from PIL import Image, ImageChops

        size = (len(drawn), 1)
        lent: Any = drawn
        one = Image.frombuffer("L", size, lent, "raw", "L", 0, 1)
        drawn[:] = ImageChops.darker(one, Image.frombuffer("L", size, other, "raw", "L", 0, 1)).tobytes()
        return drawn

    def copy(self) -> Pixels:
        """What was drawn last, in memory of its own; raises ValueError where nothing was."""
        if self._bitmap is None:
            raise ValueError("nothing drawn")
        return Pixels(
            width_px=self._bitmap.width,
            height_px=self._bitmap.height,
            stride_bytes=self._bitmap.stride,
            is_grey=self._is_grey,
            data=bytes(self._bitmap.buffer),
        )

    def close(self) -> None:
        """Give the memory back; no picture of it may be in use any more."""
        if self._bitmap is not None:
            self._bitmap.close()
            self._bitmap = None

    def _prepared(self, width_px: int, height_px: int) -> pypdfium2.PdfBitmap:
        if width_px * height_px > MAX_PIXELS:
            raise ValueError("picture too large")
        if self._bitmap is None or (self._bitmap.width, self._bitmap.height) != (width_px, height_px):
            self.close()
            pixel_format = raw.FPDFBitmap_Gray if self._is_grey else raw.FPDFBitmap_BGR
            self._bitmap = pypdfium2.PdfBitmap.new_native(width_px, height_px, pixel_format)
        return self._bitmap
