"""Notes, marks and form fields that bring no picture of themselves. Runs in the worker.

A reader draws such a mark by what is written of it; qpdf, which makes marks a part of their page, leaves it
out. Here they get the picture that PDFium draws, which is the one that the preview shows.
"""

from pathlib import Path
from typing import BinaryIO, Final

import pikepdf
import pypdfium2  # type: ignore[import-untyped]
from pypdfium2 import raw

from faxdesk.documents.worker.pages.render import opened

_NEVER_DRAWN: Final = frozenset({"/Link", "/Popup"})
_PX, _BESIDE_PX = 8, 100


def bare_pages(pdf: pikepdf.Pdf) -> list[int]:
    """The pages (from 0) with marks that have no picture of themselves."""
    return [index for index, page in enumerate(pdf.pages) if _has_bare_marks(page.obj)]


def draw_pictures(path: Path, pages: list[int], out: BinaryIO) -> None:
    """Write the document with a picture for each mark on these pages, as far as PDFium knows its kind.

    Raises RefusedError, pikepdf.PdfError, pypdfium2.PdfiumError, OSError.
    """
    with opened(path) as document:
        for index in pages:
            page = document[index]
            bitmap = pypdfium2.PdfBitmap.new_native(_PX, _PX, raw.FPDFBitmap_Gray)
            # Beside the bitmap: what is wanted is what PDFium prepares before it draws.
            where = (_BESIDE_PX, _BESIDE_PX, _PX, _PX)
            raw.FPDF_RenderPageBitmap(bitmap, page, *where, 0, raw.FPDF_ANNOT | raw.FPDF_PRINTING)
            bitmap.close()
            page.close()
        document.save(out)


def _has_bare_marks(page: pikepdf.Object) -> bool:
    marks = page.get("/Annots")
    return isinstance(marks, pikepdf.Array) and any(map(_is_bare, marks))


def _is_bare(mark: object) -> bool:
    """Whether PDFium would draw the mark by itself: it asks for the picture of how a mark normally looks."""
    if not isinstance(mark, pikepdf.Dictionary) or str(mark.get("/Subtype")) in _NEVER_DRAWN:
        return False
    if mark.get("/Subtype") == pikepdf.Name.Widget and "/V" not in mark and "/MK" not in mark:
        return False  # a field with nothing in it
    looks = mark.get("/AP")
    normal = looks.get("/N") if isinstance(looks, pikepdf.Dictionary) else None
    return not isinstance(normal, pikepdf.Dictionary | pikepdf.Stream)
