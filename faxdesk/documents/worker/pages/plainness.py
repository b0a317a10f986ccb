"""Whether a PDF can be drawn at once, or should be made plain first: told without any heavy reader.

Runs in the worker. Who asks for one picture of a plain file shouldn't wait for all engines to be loaded.
"Yes" is certain; "no" may also mean that it would take longer to find out than to load them.
"""

import os
import re
import zlib
from io import BufferedReader
from pathlib import Path
from typing import Final

import pypdfium2  # type: ignore[import-untyped]
from pypdfium2 import raw

from faxdesk.documents.opening import open_regular
from faxdesk.documents.worker.pages.render import is_unfinished
from faxdesk.domain.document.raster import PAPER_WIDTHS_PT

_HEADER: Final = b"%PDF-"
_LAYERS: Final = b"/OCProperties"
_WINDOW_BYTES: Final = 1 << 18
_ROOT: Final = re.compile(rb"/Root\s+(\d+)\s+(\d+)\s+R\b")
_PACKED_OBJECTS: Final = re.compile(rb"/ObjStm\b(?:(?!endobj).){0,400}?stream\r?\n", re.DOTALL)
_MAX_SEARCHED_BYTES: Final = 16_000_000
_MAX_UNPACKED_BYTES: Final = 32_000_000
_HAIR_PT: Final = 0.01


def is_surely_plain(path: Path, document: pypdfium2.PdfDocument, page: int) -> bool:
    """Whether page `page` (from 0) looks the same in every program as it is; raises RefusedError, OSError.

    `document` is what PDFium made of the file.
    """
    if (
        raw.FPDF_GetSecurityHandlerRevision(document) != -1
        or document.get_formtype() != raw.FORMTYPE_NONE
        or not raw.FPDF_DocumentHasValidCrossReferenceTable(document)
        or not 0 <= page < len(document)
    ):
        return False
    with open_regular(path) as file:
        if file.read(len(_HEADER)) != _HEADER or is_unfinished(file) or _may_have_layers(file):
            return False
    sheet = document[page]
    try:
        return raw.FPDFPage_GetAnnotCount(sheet) == 0 and _is_uncropped(sheet) and _has_usual_size(sheet)
    finally:
        sheet.close()


def _has_usual_size(page: pypdfium2.PdfPage) -> bool:
    """Whether it is as wide as paper, portrait or landscape. Another may have a unit that isn't the point.

    PDFium doesn't tell it.
    """
    low_pt, high_pt = PAPER_WIDTHS_PT
    short_pt: float = min(page.get_size())
    return low_pt <= short_pt <= high_pt


def _is_uncropped(page: pypdfium2.PdfPage) -> bool:
    """Whether what is seen of the page is as large as its own media box says."""
    try:
        left, bottom, right, top = page.get_mediabox(fallback_ok=False)
    except (TypeError, pypdfium2.PdfiumError):
        return False  # inherited, or none at all
    sides = sorted((abs(right - left), abs(top - bottom)))
    return all(abs(one - seen) < _HAIR_PT for one, seen in zip(sides, sorted(page.get_size()), strict=True))


def _may_have_layers(file: BufferedReader) -> bool:
    """Whether the catalog speaks of layers, or can't be found."""
    size_bytes = file.seek(0, os.SEEK_END)
    tail = _read(file, max(0, size_bytes - _WINDOW_BYTES))
    root = _ROOT.match(tail, tail.rfind(b"/Root"))
    if root is not None and b"/XRef" not in tail:
        # What an update puts in the place of an older object stands behind it.
        for window in (tail,) if b"/Prev" in tail else (tail, _read(file, 0)):
            catalog = _object(window, b"%b %b obj" % root.groups())
            if catalog is not None:
                return _LAYERS in catalog
    if size_bytes > _MAX_SEARCHED_BYTES:
        return True
    file.seek(0)
    whole = file.read()
    return _LAYERS in whole or _may_be_packed(whole)


def _object(window: bytes, head: bytes) -> bytes | None:
    """The last object of this number that stands in the window as a whole."""
    start = window.rfind(head)
    while start > 0 and window[start - 1 : start].isdigit():  # the end of a longer number
        start = window.rfind(head, 0, start)
    end = window.find(b"endobj", start) if start >= 0 else -1
    return window[start:end] if end >= 0 else None


def _read(file: BufferedReader, start: int) -> bytes:
    file.seek(start)
    return file.read(_WINDOW_BYTES)


def _may_be_packed(whole: bytes) -> bool:
    """Whether an object stream speaks of layers, or can't be unpacked."""
    room = _MAX_UNPACKED_BYTES
    streams = _PACKED_OBJECTS.findall(whole)
    if len(streams) != whole.count(b"/ObjStm"):
        return True
    for each in _PACKED_OBJECTS.finditer(whole):
        try:
            unpacked = zlib.decompressobj().decompress(whole[each.end() :], room)
        except zlib.error:
            return True
        room -= len(unpacked)
        if _LAYERS in unpacked or room <= 0:
            return True
    return False
