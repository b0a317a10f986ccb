"""A PDF made plain: its pages and nothing else, so that every program shows the same. Runs in the worker.

Fields and annotations become a part of the page as they are printed, layers too; a cropped page is as large
as what is seen of it; nothing is encrypted and nothing stands before the header. Text stays text.
"""

import os
from collections.abc import Iterator
from contextlib import ExitStack
from io import BufferedReader
from pathlib import Path
from tempfile import TemporaryFile
from typing import BinaryIO, Final

import pikepdf
import pypdfium2  # type: ignore[import-untyped]

from faxdesk.documents.convert.problem import Note
from faxdesk.documents.inspection import MAX_SIDE_PT
from faxdesk.documents.opening import open_regular
from faxdesk.documents.worker.pdf import annotations, appearances, line_marks
from faxdesk.documents.worker.pdf.appearances import Scraps
from faxdesk.documents.worker.pdf.boxes import rotation, user_unit, visible_box
from faxdesk.documents.worker.pdf.hidden_content import HiddenContent
from faxdesk.documents.worker.pdf.layers import Layers

_PAGE_KEEPS: Final = frozenset({"/Type", "/Parent", "/MediaBox", "/Resources", "/Contents", "/Group"})
_LISTED_PAGES: Final = 6
_LISTED_LAYERS: Final = 2


def normalise(path: Path, output: Path, fonts: Path) -> tuple[int, list[Note]]:
    """Write the document to the new file `output`, plain; returns its pages, and what is to be said of it.

    Args:
        fonts: the folder of FaxDesk's fonts, for letters that a form field's own lacks.

    Raises RefusedError, FileExistsError, pikepdf.PdfError, pypdfium2.PdfiumError, OSError; leaves nothing
    behind then.
    """
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(output, flags, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file, ExitStack() as open_files:

            def scraps() -> BinaryIO:
                return open_files.enter_context(TemporaryFile(dir=output.parent))

            opened = open_files.enter_context(open_regular(path))
            pdf = open_files.enter_context(readable(opened, scraps))
            notes = make_plain(pdf, scraps, fonts)
            plain = open_files.enter_context(pikepdf.new())
            plain.pages.extend(pdf.pages)
            plain.save(file)
            return len(plain.pages), notes
    except BaseException:
        output.unlink(missing_ok=True)
        raise


def make_plain(pdf: pikepdf.Pdf, scraps: Scraps, fonts: Path | None = None) -> list[Note]:
    """Make every page of the opened document plain; what is to be said of it, as notes.

    Only its pages are of use afterwards: the catalog stays as it was. Raises pikepdf.PdfError,
    pypdfium2.PdfiumError, OSError.
    """
    layers = Layers(pdf.Root.get("/OCProperties"))
    hidden = HiddenContent(layers)
    unsure = {look.objgen for look in appearances.complete(pdf, scraps, fonts)}
    missed: dict[tuple[str, str], list[int]] = {}
    for number, page in enumerate(pdf.pages, start=1):
        line_marks.take_off(page)
        hidden.remove_from_page(pdf, page)
        judged = [(each, annotations.judge(each, layers)) for each in annotations.annotations_of(page)]
        drawn = [(each, said.look) for each, said in judged if said.look is not None]
        for _, look in drawn:
            hidden.remove_from_form(look)
        annotations.draw(page, drawn)
        for _, said in judged:
            if said.fate in {"not_printed", "not_drawn"}:
                missed.setdefault((said.fate, said.kind), []).append(number)
            elif said.look is not None and said.look.is_indirect and said.look.objgen in unsure:
                missed.setdefault(("not_drawn", said.kind), []).append(number)
        _strip(page)
    hidden.forget_layers()
    return [*_notes_on_marks(missed), *_notes_on_layers(layers)]


def readable(file: BufferedReader, scraps: Scraps) -> pikepdf.Pdf:
    """The document as qpdf reads it; else its pages as PDFium finds them: of a damaged one it may see more.

    Raises pikepdf.PdfError, pypdfium2.PdfiumError.
    """
    try:
        pdf = pikepdf.open(file, access_mode=pikepdf.AccessMode.mmap)
        if len(pdf.pages):
            return pdf
    except pikepdf.PasswordError:
        raise
    except pikepdf.PdfError:
        pass  # the other engine's turn
    file.seek(0)
    with pypdfium2.PdfDocument(file) as damaged:
        # As a whole it keeps its layers and forms; page by page it loses what qpdf stumbles over.
        out = scraps()
        damaged.save(out)
        try:
            pdf = pikepdf.open(out)
            if len(pdf.pages):
                return pdf
        except pikepdf.PdfError:
            pass
        with pypdfium2.PdfDocument.new() as fresh:
            fresh.import_pages(damaged)
            out = scraps()
            fresh.save(out)
    return pikepdf.open(out)


def _strip(page: pikepdf.Page) -> None:
    """Leave of the page what is drawn, as large as what is seen of it, in points."""
    box, turn_deg, unit = visible_box(page), rotation(page), user_unit(page.obj)
    if unit != 1.0:
        # Some programs take a page's unit for a point, PDFium and poppler among them.
        page.contents_add(b"q %.6f 0 0 %.6f 0 0 cm" % (unit, unit), prepend=True)
        page.contents_add(b"Q", prepend=False)
        left, bottom, right, top = (max(-MAX_SIDE_PT, min(side * unit, MAX_SIDE_PT)) for side in box)
        box = (left, bottom, right, top)
    for key in list(page.obj.keys()):
        if key not in _PAGE_KEEPS:
            del page.obj[key]
    page.obj.MediaBox = pikepdf.Array([round(side, 4) for side in box])
    if turn_deg:
        page.obj.Rotate = turn_deg


def _notes_on_marks(missed: dict[tuple[str, str], list[int]]) -> Iterator[Note]:
    for (fate, kind), numbers in missed.items():
        pages = list(dict.fromkeys(numbers))
        listed = ", ".join(map(str, pages[:_LISTED_PAGES])) + (" …" if len(pages) > _LISTED_PAGES else "")
        yield Note(code=fate, variant=kind, values={"n": len(numbers), "pages": listed})


def _notes_on_layers(layers: Layers) -> Iterator[Note]:
    if names := layers.only_on_screen:
        listed = ", ".join(names[:_LISTED_LAYERS]) + (" …" if len(names) > _LISTED_LAYERS else "")
        yield Note(code="layer_not_printed", values={"n": len(names), "names": listed})
