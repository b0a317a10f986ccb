"""A document's scanned pages made clean, as Group 4 pictures. Runs in the worker; cleaning_up.py asks."""

import ctypes
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Final

import pypdfium2  # type: ignore[import-untyped]
from PIL import Image, ImageChops
from pypdfium2 import raw

from faxdesk.documents.worker.pages import g4
from faxdesk.documents.worker.pages.clean_up import cleaned
from faxdesk.documents.worker.pages.dots import drawn_in_greys
from faxdesk.documents.worker.pages.render import opened
from faxdesk.documents.worker.pages.shrink import Picture, box_of
from faxdesk.domain.document.raster import FAX_WIDTH_PX

_SCAN_SHARE: Final = 0.6
"""So much of a page its pictures must fill: the rest is margin."""

_MOST_THINGS: Final = 400
_MAX_DEPTH: Final = 3
_INVISIBLE: Final = 3
"""The text mode of words that a program has read on a scan. Source: ISO 32000-1, table 106."""


def clean_pages(
    path: Path, pages: Sequence[int], *, y_dpi: int
) -> tuple[list[Picture], list[bytes], list[int]]:
    """Those of these pages (from 0) that are scans, their streams, and which of them are blank.

    Raises RefusedError, pikepdf.PdfError, pypdfium2.PdfiumError, OSError, ValueError.
    """
    pictures, streams, blank = [], [], []
    with opened(path) as document:
        scans = [page for page in pages if is_scan(document, page)]
        for page, (where, rows) in zip(scans, drawn_in_greys(document, scans, y_dpi=y_dpi), strict=True):
            lent: Any = rows
            size = (FAX_WIDTH_PX, where.sheet_height_px)
            sheet = Image.frombuffer("L", size, lent, "raw", "L", FAX_WIDTH_PX, 1)
            made = cleaned(sheet.crop(box_of(where)), y_dpi)
            black = ImageChops.invert(made.dots).convert("1", dither=Image.Dither.NONE)
            streams.append(g4.encoded(black.tobytes(), *black.size))
            width_pt, height_pt = document.get_page_size(page)
            pictures.append(
                Picture(
                    page=page,
                    size_bytes=len(streams[-1]),
                    width_px=where.width_px,
                    height_px=where.height_px,
                    width_pt=width_pt,
                    height_pt=height_pt,
                    is_turned=where.is_turned,
                    is_grey=False,
                )
            )
            if made.is_blank:
                blank.append(page)
    return pictures, streams, blank


def find_scans(path: Path, pages: Sequence[int]) -> list[int]:
    """Those of these pages (from 0) that are scans; raises RefusedError, pikepdf.PdfError, PdfiumError."""
    with opened(path) as document:
        return [page for page in pages if page < len(document) and is_scan(document, page)]


def is_scan(document: pypdfium2.PdfDocument, number: int) -> bool:
    """Whether the page (from 0) is pictures in shades all over, with nothing else to be seen on it."""
    with closing(document[number]) as page:
        width_pt, height_pt = page.get_size()
        covered = 0.0
        for count, thing in enumerate(page.get_objects(max_depth=_MAX_DEPTH)):
            if count > _MOST_THINGS or _is_visible_writing(thing):
                return False
            if thing.type == raw.FPDF_PAGEOBJ_IMAGE:
                if _is_black_and_white(thing, page):
                    return False
                left, bottom, right, top = thing.get_bounds()
                covered += max(0.0, right - left) * max(0.0, top - bottom)
        return bool(covered >= _SCAN_SHARE * width_pt * height_pt)


def _is_visible_writing(thing: pypdfium2.PdfObject) -> bool:
    if thing.type == raw.FPDF_PAGEOBJ_TEXT:
        return bool(raw.FPDFTextObj_GetTextRenderMode(thing) != _INVISIBLE)
    return bool(thing.type in {raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_SHADING})


def _is_black_and_white(thing: pypdfium2.PdfObject, page: pypdfium2.PdfPage) -> bool:
    """Dots that a scanner or a fax machine has chosen stay what they are."""
    found = raw.FPDF_IMAGEOBJ_METADATA()
    return bool(
        raw.FPDFImageObj_GetImageMetadata(thing, page, ctypes.byref(found)) and found.bits_per_pixel == 1
    )
