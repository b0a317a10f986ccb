"""What makes a PDF more than its pages: the things that programs show each in their own way.

Runs in the worker. normalise.py takes them away; a file without them is sent byte for byte.
"""

from collections.abc import Iterator, Sequence
from typing import Final

import pikepdf

from faxdesk.documents.worker.pdf.boxes import box_of, user_unit
from faxdesk.documents.worker.pdf.line_marks import has_line

_ANNOTS: Final = pikepdf.Name.Annots
_CROP_BOX: Final = pikepdf.Name.CropBox
_USER_UNIT: Final = pikepdf.Name.UserUnit
"""What every page is asked for: by its name ready made in two thirds of the time that its text takes."""


def annotated_among(pages: Sequence[pikepdf.Object]) -> list[pikepdf.Object]:
    """Those of these page dictionaries that list annotations."""
    return [page for page in pages if _ANNOTS in page]


def oddities(pdf: pikepdf.Pdf) -> tuple[str, ...]:
    """Which of inspection.ODDITIES the document has."""
    pages = [page.obj for page in pdf.pages]
    return oddities_of(pdf, pages, annotated_among(pages))


def oddities_of(
    pdf: pikepdf.Pdf, pages: Sequence[pikepdf.Object], annotated: Sequence[pikepdf.Object]
) -> tuple[str, ...]:
    """The same, for whoever has walked the page tree.

    Args:
        pages: the page dictionaries.
        annotated: those of them that list annotations.
    """
    found = dict.fromkeys(_of_document(pdf))
    if any(_has_any(page.Annots) for page in annotated):
        found["annotations"] = None
    found |= dict.fromkeys(_of_pages(pdf.Root, pages))
    return tuple(found)


def _of_document(pdf: pikepdf.Pdf) -> Iterator[str]:
    root = pdf.Root
    if pdf.is_encrypted:
        yield "encryption"
    # To ask for what isn't there costs six times as much as to ask whether it is.
    form = root.AcroForm if "/AcroForm" in root else None
    if isinstance(form, pikepdf.Dictionary) and _has_any(form.get("/Fields")):
        yield "fields"
    layers = root.OCProperties if "/OCProperties" in root else None
    if isinstance(layers, pikepdf.Dictionary) and _has_any(layers.get("/OCGs")):
        yield "layers"


def _of_pages(root: pikepdf.Object, pages: Sequence[pikepdf.Object]) -> Iterator[str]:
    """What the pages have. Every page is asked three questions only: a book has thousands."""
    if _inherits_crop(root.get("/Pages"), len(pages)):
        yield "crop"
    for page in pages:
        if _CROP_BOX in page and _is_cropped(page):
            yield "crop"
        if _USER_UNIT in page and user_unit(page) != 1.0:
            yield "unit"
        if has_line(page):
            yield "line"


def _has_any(value: object) -> bool:
    return isinstance(value, pikepdf.Array) and len(value) > 0


def _inherits_crop(node: object, pages: int) -> bool:
    """Whether a crop box stands anywhere above the pages."""
    if not isinstance(node, pikepdf.Dictionary):
        return False
    if "/CropBox" in node:
        return True
    kids = node.get("/Kids")
    if not isinstance(kids, pikepdf.Array) or len(kids) == pages:
        return False  # pages right below it: nothing stands between
    waiting, seen = list(kids), set[tuple[int, int]]()
    while waiting:
        kid = waiting.pop()
        if not isinstance(kid, pikepdf.Dictionary) or "/Kids" not in kid or kid.objgen in seen:
            continue
        if "/CropBox" in kid:
            return True
        seen.add(kid.objgen)
        if isinstance(kid.Kids, pikepdf.Array):
            waiting.extend(kid.Kids)
    return False


def _is_cropped(page: pikepdf.Object) -> bool:
    """Whether the crop box isn't just the media box again."""
    try:
        media, crop = box_of(pikepdf.Page(page).mediabox), box_of(page.get("/CropBox"))
    except (pikepdf.PdfError, AttributeError, TypeError, ValueError):
        return True
    if media is None or crop is None:
        return True
    return any(abs(one - other) > _HAIR_PT for one, other in zip(media, crop, strict=True))


_HAIR_PT = 0.01
