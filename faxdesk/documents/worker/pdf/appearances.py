"""Pictures for annotations and form fields that bring none of themselves. Runs in the worker.

PDFium makes them, as it would while drawing: so it is the one source of how a field looks, and what it shows
is what any program shows. It is handed the annotations on empty pages: what is on the pages is no business of
theirs, and may weigh megabytes.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, Final

import pikepdf
import pypdfium2  # type: ignore[import-untyped]
from pypdfium2 import raw

from faxdesk.documents.worker.pdf import drawn_looks
from faxdesk.documents.worker.pdf.annotations import PASSWORD, annotations_of, inherited, look_of, number
from faxdesk.documents.worker.pdf.boxes import visible_box
from faxdesk.documents.worker.pdf.fallback_fonts import embed_borrowed
from faxdesk.documents.worker.pdf.names import text_of

Scraps = Callable[[], BinaryIO]
"""Gives a file without a name, on the disk where the output is: a document may be larger than the memory."""

_NEVER_DRAWN: Final = frozenset({"/Link", "/Popup"})
_REDRAWN_FIELDS: Final = (pikepdf.Name.Tx, pikepdf.Name.Ch)
_OFF, _TICKED = pikepdf.Name.Off, "/Yes"
_PX, _BESIDE_PX = 8, 100


def complete(pdf: pikepdf.Pdf, scraps: Scraps, fonts: Path | None) -> list[pikepdf.Object]:
    """Give a picture to each annotation that needs one, as far as anybody knows what it looks like.

    Those of the pictures whose letters neither the document nor FaxDesk has: others may show nothing there.

    Args:
        fonts: the folder of FaxDesk's fonts, for letters that a field's own lacks.

    Raises pikepdf.PdfError, pypdfium2.PdfiumError, OSError.
    """
    unsure: list[pikepdf.Object] = []
    for is_field in (False, True):
        # Apart: where there is a form, PDFium looks there alone for the font of a typed text.
        made = _complete(pdf, scraps, is_field=is_field)
        if fonts is not None:
            unsure += embed_borrowed(pdf, made, fonts)
    return unsure


def _complete(pdf: pikepdf.Pdf, scraps: Scraps, *, is_field: bool) -> list[pikepdf.Object]:
    """The same for fields, or for all others; what was made."""
    is_form_stale = is_field and _is_stale(pdf)
    wanted = {}
    for index, page in enumerate(pdf.pages):
        annotations = [each for each in annotations_of(page) if _is_field(each) == is_field]
        if any(_needs_look(each, is_form_stale) for each in annotations):
            wanted[index] = annotations
    made: list[pikepdf.Object] = []
    if not wanted:
        return made
    with pikepdf.open(_drawn_by_pdfium(pdf, wanted, scraps)) as drawn:
        for page, annotations in zip(drawn.pages, wanted.values(), strict=True):
            for ours, theirs in zip(annotations, annotations_of(page), strict=True):
                if _needs_look(ours, is_form_stale):
                    _take_look(pdf, ours, drawn, theirs)
                    made += [look] if (look := look_of(ours)) is not None else []
    return made


def _take_look(pdf: pikepdf.Pdf, ours: pikepdf.Object, drawn: pikepdf.Pdf, theirs: pikepdf.Object) -> None:
    """Give the annotation the picture that PDFium made, else one of our own; a password none but PDFium's."""
    if "/AP" in theirs:
        ours.AP = pdf.copy_foreign(_indirect(drawn, theirs.AP))
        if isinstance(theirs.get("/Rect"), pikepdf.Array):
            # Around handwriting PDFium makes it larger, by the pen's width, and the picture is for that.
            ours.Rect = pdf.copy_foreign(_indirect(drawn, theirs.Rect))
        if (
            inherited(ours, "/FT") == pikepdf.Name.Btn
            and ours.get("/AS", _OFF) != _OFF
            and _TICKED in ours.AP.N
        ):
            ours.AS = pikepdf.Name(_TICKED)  # as PDFium calls it, by whatever name it went before
    elif _is_password(ours) and "/AP" in ours:
        del ours.AP
    elif look_of(ours) is None and (look := drawn_looks.look(pdf, ours)) is not None:
        ours.AP = pikepdf.Dictionary(N=look)


def _is_field(annotation: pikepdf.Object) -> bool:
    return annotation.get("/Subtype") == pikepdf.Name.Widget


def _is_stale(pdf: pikepdf.Pdf) -> bool:
    """Whether the form says of itself that its fields' pictures are to be made again."""
    form = pdf.Root.get("/AcroForm")
    return isinstance(form, pikepdf.Dictionary) and bool(form.get("/NeedAppearances", False))


def _needs_look(annotation: pikepdf.Object, is_form_stale: bool) -> bool:
    subtype = text_of(annotation.get("/Subtype"))
    if subtype in _NEVER_DRAWN:
        return False
    if _is_field(annotation) and inherited(annotation, "/FT") in _REDRAWN_FIELDS:
        # A password must not stand there in clear, whatever the file's own picture shows.
        return is_form_stale or look_of(annotation) is None or _is_password(annotation)
    looks = annotation.get("/AP")
    return not isinstance(looks, pikepdf.Dictionary) or not isinstance(
        looks.get("/N"), pikepdf.Dictionary | pikepdf.Stream
    )


def _is_password(field: pikepdf.Object) -> bool:
    return bool(number(inherited(field, "/Ff")) & PASSWORD)


def _drawn_by_pdfium(pdf: pikepdf.Pdf, wanted: dict[int, list[pikepdf.Object]], scraps: Scraps) -> BinaryIO:
    """A file with these annotations alone, each with the picture that PDFium has made for it."""
    bare, out = scraps(), scraps()
    with _annotations_alone(pdf, wanted) as skeleton:
        skeleton.save(bare)
    bare.seek(0)
    with pypdfium2.PdfDocument(bare) as document:
        document.init_forms()
        for page in document:
            bitmap = pypdfium2.PdfBitmap.new_native(_PX, _PX, raw.FPDFBitmap_Gray)
            # Beside the bitmap: what is wanted is what PDFium prepares before it draws.
            where = (_BESIDE_PX, _BESIDE_PX, _PX, _PX)
            raw.FPDF_RenderPageBitmap(bitmap, page, *where, 0, raw.FPDF_ANNOT | raw.FPDF_PRINTING)
            bitmap.close()
            page.close()
        document.save(out)
    out.seek(0)
    return out


def _annotations_alone(pdf: pikepdf.Pdf, wanted: dict[int, list[pikepdf.Object]]) -> pikepdf.Pdf:
    """Empty pages with these annotations, and the form that they belong to or one that is made for them."""
    skeleton = pikepdf.new()
    fields = []
    for index, annotations in wanted.items():
        left, bottom, right, top = visible_box(pdf.pages[index])
        page = skeleton.add_blank_page(page_size=(min(right - left, 14_400), min(top - bottom, 14_400)))
        page.obj.MediaBox = pikepdf.Array([left, bottom, right, top])
        copied = [skeleton.copy_foreign(_indirect(pdf, each)) for each in annotations]
        # A page among the annotations, as damaged files have it, is copied by none.
        copies: list[pikepdf.Object] = [
            each if isinstance(each, pikepdf.Dictionary) else pikepdf.Dictionary() for each in copied
        ]
        for copy in copies:
            if _is_field(copy):
                fields.append(copy)
                if _is_password(copy) and "/AP" in copy:
                    del copy["/AP"]
        page.obj.Annots = pikepdf.Array(copies)
    if fields:
        skeleton.Root.AcroForm = _form(pdf, skeleton, fields)
    return skeleton


def _indirect(pdf: pikepdf.Pdf, value: pikepdf.Object) -> pikepdf.Object:
    return value if value.is_indirect else pdf.make_indirect(value)


def _form(pdf: pikepdf.Pdf, skeleton: pikepdf.Pdf, fields: list[pikepdf.Object]) -> pikepdf.Object:
    """A form of all these fields: the file may list none of them, or have no form at all."""
    known = pdf.Root.get("/AcroForm")
    form = pikepdf.Dictionary(Fields=pikepdf.Array(list(_roots(fields))))
    for key in ("/DR", "/DA", "/Q", "/NeedAppearances"):
        if isinstance(known, pikepdf.Dictionary) and key in known:
            value = known[key]
            is_plain = not isinstance(value, pikepdf.Object)
            form[key] = value if is_plain else skeleton.copy_foreign(_indirect(pdf, value))
    return form


def _roots(fields: list[pikepdf.Object]) -> Iterator[pikepdf.Object]:
    """The fields at the top, each once."""
    seen = set()
    for field in fields:
        top = field
        for _ in range(32):
            above = top.get("/Parent")
            if not isinstance(above, pikepdf.Dictionary):
                break
            top = above
        if top.objgen not in seen:
            seen.add(top.objgen)
            yield top
