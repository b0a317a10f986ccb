"""Several PDFs become one, in order, by qpdf: nothing is drawn anew, every page keeps its size.

Runs in the worker.
"""

import os
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

import pikepdf

from faxdesk.documents.opening import open_regular


def join(sources: Sequence[Path], output: Path) -> int:
    """Write the pages of `sources` to the new file `output`, for its user alone; returns their number.

    What is filled into forms is drawn into the pages, as a form's fields don't survive a change of
    document. Bookmarks, attachments and scripts stay behind: a fax has no use for them. One source is
    allowed: its mended copy.

    Raises RefusedError, FileExistsError, pikepdf.PdfError; leaves nothing behind then.
    """
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(output, flags, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            return _write(sources, file)
    except BaseException:
        output.unlink(missing_ok=True)
        raise


def _write(sources: Sequence[Path], file: object) -> int:
    with ExitStack() as open_files, pikepdf.new() as whole:
        for source in sources:
            opened = open_files.enter_context(open_regular(source))
            pdf = open_files.enter_context(pikepdf.open(opened, access_mode=pikepdf.AccessMode.mmap))
            _draw_forms(pdf)
            whole.pages.extend(pdf.pages)
            _take_layers(pdf, whole)
        if not len(whole.pages):
            raise pikepdf.PdfError("no pages")
        whole.save(file)  # type: ignore[arg-type]
        return len(whole.pages)


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
