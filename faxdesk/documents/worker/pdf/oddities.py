"""What makes a PDF more than its pages: the things that programs show each in their own way.

Runs in the worker. normalise.py takes them away; a file without them is sent byte for byte.
"""

from collections.abc import Iterator

import pikepdf

from faxdesk.documents.worker.pdf.boxes import box_of


def oddities(pdf: pikepdf.Pdf) -> tuple[str, ...]:
    """Which of inspection.ODDITIES the document has, in their order."""
    found = dict.fromkeys(_of_document(pdf))
    found |= dict.fromkeys(_of_pages(pdf))
    return tuple(found)


def _of_document(pdf: pikepdf.Pdf) -> Iterator[str]:
    root = pdf.Root
    if pdf.is_encrypted:
        yield "encryption"
    form = root.get("/AcroForm")
    if isinstance(form, pikepdf.Dictionary) and _has_any(form.get("/Fields")):
        yield "fields"
    layers = root.get("/OCProperties")
    if isinstance(layers, pikepdf.Dictionary) and _has_any(layers.get("/OCGs")):
        yield "layers"


def _of_pages(pdf: pikepdf.Pdf) -> Iterator[str]:
    """What the pages have. Every page is asked two questions only: a book has thousands."""
    pages = pdf.pages
    if _inherits_crop(pdf.Root.get("/Pages"), len(pages)):
        yield "crop"
    for page in pages:
        entries = page.obj
        if "/Annots" in entries and _has_any(entries.Annots):
            yield "annotations"
        if "/CropBox" in entries and _is_cropped(page):
            yield "crop"


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


def _is_cropped(page: pikepdf.Page) -> bool:
    """Whether the crop box isn't just the media box again."""
    try:
        media, crop = box_of(page.mediabox), box_of(page.obj.get("/CropBox"))
    except (pikepdf.PdfError, AttributeError, TypeError, ValueError):
        return True
    if media is None or crop is None:
        return True
    return any(abs(one - other) > _HAIR_PT for one, other in zip(media, crop, strict=True))


_HAIR_PT = 0.01
