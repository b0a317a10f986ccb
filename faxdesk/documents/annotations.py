"""Notes, marks and form fields that bring no picture of themselves. Runs in the worker.

A reader draws such a mark by what is written of it; qpdf, which makes marks a part of their page, leaves it
out. Here they get the picture that PDFium draws, which is the one that the preview shows.
"""

import io
from typing import BinaryIO, Final

import pikepdf
import pypdfium2  # type: ignore[import-untyped]
from pypdfium2 import raw

_NEVER_DRAWN: Final = frozenset({"/Link", "/Popup"})
_PX: Final = 8
"""As small as can be: what is wanted is what PDFium prepares before it draws."""


def bare_pages(pdf: pikepdf.Pdf) -> list[int]:
    """The pages (from 0) with marks that have no picture of themselves."""
    return [index for index, page in enumerate(pdf.pages) if _has_bare_marks(page.obj)]


def with_pictures(file: BinaryIO, pages: list[int]) -> io.BytesIO:
    """The document in `file` with a picture for each mark on these pages, as far as PDFium knows its kind.

    Raises pypdfium2.PdfiumError.
    """
    file.seek(0)
    out = io.BytesIO()
    with pypdfium2.PdfDocument(file) as document:
        document.init_forms()
        for index in pages:
            page = document[index]
            bitmap = pypdfium2.PdfBitmap.new_native(_PX, _PX, raw.FPDFBitmap_Gray)
            raw.FPDF_RenderPageBitmap(bitmap, page, 0, 0, _PX, _PX, 0, raw.FPDF_ANNOT | raw.FPDF_PRINTING)
            bitmap.close()
            page.close()
        document.save(out)
    return out


def _has_bare_marks(page: pikepdf.Object) -> bool:
    marks = page.get("/Annots")
    if not isinstance(marks, pikepdf.Array):
        return False
    return any(
        isinstance(mark, pikepdf.Dictionary)
        and "/AP" not in mark
        and str(mark.get("/Subtype")) not in _NEVER_DRAWN
        for mark in marks
    )
