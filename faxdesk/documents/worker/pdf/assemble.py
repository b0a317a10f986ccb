"""Several PDFs become one, in order, by qpdf: nothing is drawn again that can stay as it is.

Runs in the worker.
"""

import os
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from io import BufferedReader
from pathlib import Path
from tempfile import TemporaryFile
from typing import BinaryIO

import pikepdf
import pypdfium2  # type: ignore[import-untyped]

from faxdesk.documents.opening import open_regular
from faxdesk.documents.sources import Source
from faxdesk.documents.worker.pdf import annotations, sheets

Scraps = Callable[[], BinaryIO]
"""Gives a file without a name, on the disk where the output is: a document may be larger than the memory."""

FOOTER_PT = 16.0
"""The strip at a page's foot for a line that says which part this is."""


def join(sources: Sequence[Source], output: Path, *, footer: str = "") -> int:
    """Write the pages of `sources`, files or parts of files, to the new file `output`; returns their number.

    `output` is for its user alone.
    Each page is laid as it is faxed (see sheets.py). What is filled into forms is drawn into the pages, as a
    form's fields don't survive a change of document. Bookmarks, attachments and scripts stay behind: a fax
    has no use for them. One source is allowed: its repaired copy.

    Args:
        footer: the footer of each page, with {page} and {pages} filled in; "" for none.

    Raises RefusedError, FileExistsError, pikepdf.PdfError, pypdfium2.PdfiumError, IndexError, OSError; leaves
    nothing behind then.
    """
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(output, flags, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            return _write(sources, file, output.parent, footer)
    except BaseException:
        output.unlink(missing_ok=True)
        raise


def _write(sources: Sequence[Source], file: object, folder: Path, footer: str) -> int:
    with ExitStack() as open_files, pikepdf.new() as whole:

        def scraps() -> BinaryIO:
            return open_files.enter_context(TemporaryFile(dir=folder))

        for source in sources:
            opened = open_files.enter_context(open_regular(source.path))
            pdf = open_files.enter_context(_readable(opened, scraps))
            if bare := annotations.bare_pages(pdf):
                pdf = open_files.enter_context(_with_pictures(pdf, source.path, bare, scraps))
            _take(source, pdf, whole, footer_pt=FOOTER_PT if footer else 0.0)
        if not len(whole.pages):
            raise pikepdf.PdfError("no pages")
        if footer:
            _write_footers(whole, footer)
        whole.save(file)  # type: ignore[arg-type]
        return len(whole.pages)


def _readable(file: BufferedReader, scraps: Scraps) -> pikepdf.Pdf:
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


def _with_pictures(pdf: pikepdf.Pdf, path: Path, pages: list[int], scraps: Scraps) -> pikepdf.Pdf:
    """The document with its marks drawn; as it is, where PDFium can't read it."""
    out = scraps()
    try:
        annotations.draw_pictures(path, pages, out)
        return pikepdf.open(out)
    except (pikepdf.PdfError, pypdfium2.PdfiumError):
        return pdf


def _take(source: Source, pdf: pikepdf.Pdf, whole: pikepdf.Pdf, footer_pt: float) -> None:
    numbers = source.pages or tuple(range(1, len(pdf.pages) + 1))
    turns = [source.turns.get(number, 0) for number in numbers]
    pages = [pdf.pages.p(number) for number in numbers]
    _draw_forms(pdf)
    if footer_pt or any(sheets.needs_drawing(*each) for each in zip(pages, turns, strict=True)):
        # Notes and stamps lie above the page; on another sheet they would stay where they were.
        pdf.flatten_annotations("print")
    start = len(whole.pages)
    whole.pages.extend(pages)
    for index, turn_deg in enumerate(turns, start=start):
        sheets.lay(whole, index, turn_deg=turn_deg, footer_pt=footer_pt)
    _take_layers(pdf, whole)


def _write_footers(whole: pikepdf.Pdf, footer: str) -> None:
    """A line at the foot of each page, in the strip that was left free."""
    pages = len(whole.pages)
    for number, page in enumerate(whole.pages, start=1):
        left, bottom, right, _ = (float(side) for side in page.mediabox)
        text = footer.format(page=number, pages=pages).encode("cp1252", "replace")
        escaped = text.replace(b"\\", rb"\\").replace(b"(", rb"\(").replace(b")", rb"\)")
        font = pikepdf.Dictionary(
            Type=pikepdf.Name.Font,
            Subtype=pikepdf.Name.Type1,
            BaseFont=pikepdf.Name.Helvetica,
            Encoding=pikepdf.Name.WinAnsiEncoding,
        )
        name = page.add_resource(whole.make_indirect(font), pikepdf.Name.Font)
        # About half an em a letter is near enough to stand in the middle.
        x = (left + right) / 2 - len(text) * 9 / 4
        content = b"q 0 g BT %b 9 Tf %.2f %.2f Td (%b) Tj ET Q" % (
            bytes(str(name), "ascii"), max(left, x), bottom + 4, escaped,
        )  # fmt: skip
        page.contents_add(content, prepend=False)


def _draw_forms(pdf: pikepdf.Pdf) -> None:
    """Make what is filled into form fields a part of the page."""
    form = pdf.Root.get("/AcroForm")
    if not isinstance(form, pikepdf.Dictionary):
        return
    if form.get("/NeedAppearances", False):
        pdf.generate_appearance_streams()
    pdf.flatten_annotations("print")


def _take_layers(pdf: pikepdf.Pdf, whole: pikepdf.Pdf) -> None:
    """Bring along which layers are hidden: without it a hidden one would be faxed."""
    layers = pdf.Root.get("/OCProperties")
    if not isinstance(layers, pikepdf.Dictionary):
        return
    taken = whole.copy_foreign(pdf.make_indirect(layers))
    known = whole.Root.get("/OCProperties")
    if known is None:
        whole.Root.OCProperties = taken
        return
    _append(known, taken, "/OCGs")
    for key in ("/OFF", "/ON"):
        _append(known.D, taken.get("/D", pikepdf.Dictionary()), key)


def _append(target: pikepdf.Object, source: pikepdf.Object, key: str) -> None:
    added = source.get(key)
    if isinstance(added, pikepdf.Array):
        target[key] = pikepdf.Array([*target.get(key, pikepdf.Array()), *added])
