"""One file, looked at by the three engines. Runs in the worker."""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import pikepdf

from faxdesk.documents.inspection import MAX_SIDE_PT, Inspection, SizeRun
from faxdesk.documents.kinds.kind import HEADER, HEADER_WITHIN_BYTES, kind_of, ole_directory_offset
from faxdesk.documents.opening import RefusedError, open_regular
from faxdesk.documents.worker.pdf import engines
from faxdesk.documents.worker.pdf.engines import EngineView

MAX_READ_BYTES = 500_000_000
"""Ten times what can be faxed: beyond it nobody looks inside."""

SMALL_BYTES = 4_000_000
MAX_REPAIRED_BYTES = 100_000_000
PLAINLY_TOO_LONG_PAGES = 1_000
_TAIL_BYTES = 65_536
_DIRECTORY_BYTES = 8_192
_LAST_SECTION = b"startxref"
_END_MARK = b"%%EOF"

_MAY_HOLD_A_PDF = frozenset({"text", "table", "postscript", "email", "web_page"})
"""What a plain PDF looks like whose header is lost, stands late or behind some server's lines, or is of the
old "%!PS-Adobe" form."""

_NEVER_A_PDF = frozenset({"email", "web_page"})
"""Without a PDF's header at its start: an e-mail's PDFs are packed, a web page only links to them."""


def inspect_file(path: Path) -> Inspection:
    """Everything about the file; whatever is wrong with it is in the answer, nothing is raised for it."""
    try:
        with open_regular(path) as file:
            return _inspect_open(file, os.fstat(file.fileno()).st_size)
    except RefusedError as error:
        return Inspection(state=error.code, size_bytes=error.size_bytes)
    except OSError:
        # It opened and could not be read: a failing disk, a network drive that went away.
        return Inspection(state="unreadable")


def _inspect_open(file: BinaryIO, size_bytes: int) -> Inspection:
    if size_bytes == 0:
        return Inspection(state="empty")
    head, tail = _ends(file, size_bytes)
    offset = head[: HEADER_WITHIN_BYTES + len(HEADER)].find(HEADER)
    kind = kind_of(head, tail, _ole_directory(file, head)) if offset else None
    # What only mentions a PDF's header is none: a text about PDFs, or a zip with one in it.
    if kind is not None and (kind not in _MAY_HOLD_A_PDF or (offset < 0 and kind in _NEVER_A_PDF)):
        return Inspection(state="not_pdf", size_bytes=size_bytes, kind=kind)
    if size_bytes > MAX_READ_BYTES:
        return Inspection(state="too_big_to_read", size_bytes=size_bytes)
    is_unfinished = _is_unfinished(tail)
    whole = _finished(file) if is_unfinished and size_bytes <= MAX_REPAIRED_BYTES else file
    found = _ask_all(whole, size_bytes, offset if offset >= 0 else None)
    if is_unfinished:
        found = replace(found, was_repaired=True)
    if offset and (offset < 0 or kind is not None) and not any(reading.pages for reading in found.readings):
        return Inspection(state="not_pdf", size_bytes=size_bytes, kind=kind)
    return found


def _ends(file: BinaryIO, size_bytes: int) -> tuple[bytes, bytes]:
    head = file.read(4_096)
    file.seek(max(0, size_bytes - _TAIL_BYTES))
    tail = file.read(_TAIL_BYTES)
    file.seek(0)
    return head, tail


def _ole_directory(file: BinaryIO, head: bytes) -> bytes:
    """The first bytes of an OLE file's directory; nothing of any other file."""
    offset = ole_directory_offset(head)
    if offset is None:
        return b""
    file.seek(offset)
    directory = file.read(_DIRECTORY_BYTES)
    file.seek(0)
    return directory


def _is_unfinished(tail: bytes) -> bool:
    """Whether the file lacks the end mark of its last section, or of the only one.

    PDFium and pypdf then go back to the section before: they show the document as it was before its last
    update, if they read it at all. Other programs need no such mark.
    """
    return tail.rfind(_LAST_SECTION) > tail.rfind(_END_MARK)


def _finished(file: BinaryIO) -> BytesIO:
    """The file with the end mark that it lacks."""
    file.seek(0)
    return BytesIO(file.read() + b"\n" + _END_MARK + b"\n")


def _ask_all(file: BinaryIO, size_bytes: int, header_offset: int | None) -> Inspection:
    pdfium = engines.view_of_pdfium(file)
    qpdf = engines.view_of_qpdf(file)
    views = [pdfium, qpdf]
    pypdf = None
    if not _is_plainly_too_long(pdfium, qpdf):
        pypdf = engines.view_of_pypdf(_in_memory(file) if size_bytes <= SMALL_BYTES else file)
        views.append(pypdf)
    sizes = pdfium.sizes
    if not sizes and any(view.reading.pages for view in views) and size_bytes <= MAX_REPAIRED_BYTES:
        sizes = _sizes_once_repaired(file)
    return Inspection(
        state="pdf",
        size_bytes=size_bytes,
        header_offset=header_offset,
        readings=tuple(view.reading for view in views),
        listed_pages=pypdf.listed_pages if pypdf else None,
        unreadable_pages=pdfium.unreadable_pages,
        was_repaired=any(view.was_repaired for view in views),
        features=qpdf.features,
        oddities=tuple(dict.fromkeys(odd for view in views for odd in view.oddities)),
        notes=qpdf.notes,
        sizes=tuple(_in_user_units(sizes, pypdf.user_units if pypdf else {})),
    )


def _in_memory(file: BinaryIO) -> BytesIO:
    """A small file's content: pypdf reads byte by byte, a sixth faster from memory than from a file."""
    file.seek(0)
    return BytesIO(file.read())


def _is_plainly_too_long(pdfium: EngineView, qpdf: EngineView) -> bool:
    """Whether the quick engines agree on far more pages than a fax can have.

    Then pypdf's opinion changes nothing, and would take ten times as long as theirs together.
    """
    return pdfium.reading.pages == qpdf.reading.pages and (qpdf.reading.pages or 0) > PLAINLY_TOO_LONG_PAGES


def _sizes_once_repaired(file: BinaryIO) -> list[SizeRun]:
    """The sizes of a file that PDFium takes only after qpdf has repaired it; none where neither can."""
    try:
        return engines.view_of_pdfium(engines.repaired(file)).sizes
    except (pikepdf.PdfError, pikepdf.PasswordError, RuntimeError, ValueError):
        return []


def _in_user_units(sizes: list[SizeRun], units: Mapping[int, float]) -> Iterator[SizeRun]:
    """The sizes with each page's UserUnit applied, which PDFium leaves to its caller."""
    if not units:
        yield from sizes
        return
    index = 0
    for run in sizes:
        for _ in range(run.pages):
            unit = units.get(index, 1.0)
            sides = (min(side * unit, MAX_SIDE_PT) for side in (run.width_pt, run.height_pt))
            width_pt, height_pt = sides
            yield SizeRun(pages=1, width_pt=width_pt, height_pt=height_pt)
            index += 1


@contextmanager
def readable(path: Path) -> Iterator[BinaryIO]:
    """The file as PDFium can open it: as it is, or repaired by qpdf; raises RefusedError, PdfError."""
    with open_regular(path) as file:
        size_bytes = os.fstat(file.fileno()).st_size
        if size_bytes > MAX_REPAIRED_BYTES:
            yield file
            return
        whole: BinaryIO = _finished(file) if _is_unfinished(_ends(file, size_bytes)[1]) else file
        view = engines.view_of_pdfium(whole)
        whole.seek(0)
        yield whole if view.sizes else engines.repaired(whole)
