"""The three engines, each asked the same: can you read this, and how many pages has it?

They run in the worker only. pypdf and qpdf walk the page tree; PDFium believes what the tree says of
itself (/Count), as poppler and mupdf do, and is the one that shows whether pages can be drawn.
"""

import ctypes
import io
import logging
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, BinaryIO

import pikepdf
import pypdf
import pypdfium2  # type: ignore[import-untyped]
from pypdf.errors import FileNotDecryptedError, PyPdfError
from pypdf.generic import ArrayObject, DictionaryObject
from pypdfium2 import raw

from faxdesk.documents.convert.problem import Note
from faxdesk.documents.inspection import MAX_SIDE_PT, MAX_SIZED_PAGES, Reading, SizeRun
from faxdesk.documents.worker.pdf.contents import notes_on
from faxdesk.documents.worker.pdf.oddities import annotated_among, oddities_of
from faxdesk.documents.worker.time_limit import OutOfTimeError, time_limit

PYPDF_LIMIT_S = 6.0
"""After this the two others decide: pypdf may need minutes for what they do in a moment."""

MAX_LISTED = 100_000

# What pypdf lets through on damaged files, beside its own errors.
_PYPDF_FAULTS = (
    PyPdfError, ArithmeticError, AssertionError, AttributeError, EOFError, LookupError, OSError,
    RuntimeError, TypeError, ValueError, zlib.error,
)  # fmt: skip
_QPDF_FAULTS = (
    pikepdf.PdfError,
    ArithmeticError,
    AttributeError,
    LookupError,
    RuntimeError,
    TypeError,
    ValueError,
)
_QUARTER_TURNS = (0, 90, 180, 270)
"""Any other turn is no turn to some programs, the next quarter to others."""

_WRECK_SIGN = "unable to find trailer dictionary"
"""What qpdf says when it makes up even the way to the pages: then hardly another program follows it."""

_MAPPED = pikepdf.AccessMode.mmap
_TRAILER_BYTES = 4_096
_ROOT = re.compile(rb"trailer.*?/Root\s+\d+\s+\d+\s+R", re.DOTALL)
_ROOT_KEYS = ("/AcroForm", "/Names", "/OpenAction")
_REPAIR_SIGNS = (
    "file is damaged",
    "reconstruct",
    "expected endstream",
    "recovered stream length",
    "xref not found",
)


@dataclass(slots=True)
class EngineView:
    """What one engine tells besides its count."""

    reading: Reading
    sizes: list[SizeRun] = field(default_factory=list)
    unreadable_pages: int = 0
    was_repaired: bool = False
    features: tuple[str, ...] = ()
    oddities: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()
    user_units: dict[int, float] = field(default_factory=dict)
    listed_pages: int | None = None


def silence_pypdf() -> None:
    """Keep pypdf's warnings out of every log: they quote the document."""
    logger = logging.getLogger("pypdf")
    logger.addHandler(logging.NullHandler())
    logger.propagate = False
    logger.setLevel(logging.CRITICAL)


def view_of_pdfium(file: BinaryIO) -> EngineView:
    """PDFium's view, with the size of every page."""
    # PDFium keeps its last error when a later load fails without setting one: this sets "no PDF".
    raw.FPDF_LoadMemDocument(b"-", 1, None)
    try:
        with pypdfium2.PdfDocument(file) as document:
            pages = len(document)
            sizes, unreadable_pages = _sizes(document, min(pages, MAX_SIZED_PAGES))
            return EngineView(
                Reading(engine="pdfium", outcome="read", pages=max(pages, 0)),
                sizes=sizes,
                unreadable_pages=unreadable_pages,
                was_repaired=not raw.FPDF_DocumentHasValidCrossReferenceTable(document),
            )
    except pypdfium2.PdfiumError as error:
        is_locked = error.err_code in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY)
        return EngineView(Reading(engine="pdfium", outcome="password" if is_locked else "refused"))


def _sizes(document: pypdfium2.PdfDocument, pages: int) -> tuple[list[SizeRun], int]:
    """Every page's visible size, equal neighbours as one run, and how many pages have none.

    Straight to the C function: opening each page would parse it, at ten times the cost.
    """
    size = raw.FS_SIZEF()
    pointer = ctypes.byref(size)
    found: list[list[float]] = []
    unreadable = 0
    for index in range(pages):
        if not raw.FPDF_GetPageSizeByIndexF(document, index, pointer):
            unreadable += 1
            continue
        width_pt, height_pt = _side(size.width), _side(size.height)
        if found and found[-1][1] == width_pt and found[-1][2] == height_pt:
            found[-1][0] += 1
        else:
            found.append([1, width_pt, height_pt])
    return [
        SizeRun(pages=int(n), width_pt=round(w, 2), height_pt=round(h, 2)) for n, w, h in found
    ], unreadable


def _side(length_pt: float) -> float:
    """A page's side as a number that means something: some files say infinity, or nothing at all."""
    return min(length_pt, MAX_SIDE_PT) if length_pt > 0 else 0.0


def view_of_qpdf(file: BinaryIO) -> EngineView:
    """qpdf's view: it repairs what it can and says so."""
    try:
        # Without inherit_page_attributes the page tree stays as it is in the file until it is walked;
        # mapped, a file takes a sixth of the time that reading it through Python takes.
        with pikepdf.open(file, inherit_page_attributes=False, access_mode=_MAPPED) as pdf:
            root = pdf.Root
            features = tuple(_features(root))
            walked = [page.obj for page in pdf.pages]  # once for all who ask: it costs as much as they do
            annotated = annotated_among(walked)
            notes = notes_on(root, walked, annotated)
            stated: object = root.Pages.get("/Count")
            pages = len(walked)
            has_count = isinstance(stated, int) and (stated > 0 or pages == 0 == stated)
            odd = oddities_of(pdf, walked, annotated)
            warnings = [str(warning) for warning in pdf.get_warnings()]
        if any(_WRECK_SIGN in said for said in warnings) and not _names_root(file):
            return EngineView(Reading(engine="qpdf", outcome="refused"))
        was_repaired = not has_count or any(sign in said for said in warnings for sign in _REPAIR_SIGNS)
        reading = Reading(engine="qpdf", outcome="read", pages=pages)
        return EngineView(reading, was_repaired=was_repaired, features=features, oddities=odd, notes=notes)
    except pikepdf.PasswordError:
        return EngineView(Reading(engine="qpdf", outcome="password"))
    except MemoryError:
        return EngineView(Reading(engine="qpdf", outcome="too_big"))
    except _QPDF_FAULTS:
        return EngineView(Reading(engine="qpdf", outcome="refused"))


def _names_root(file: BinaryIO) -> bool:
    """Whether a trailer at the file's end still names the catalog, if in a dictionary that is cut off."""
    file.seek(0, io.SEEK_END)
    file.seek(max(0, file.tell() - _TRAILER_BYTES))
    return _ROOT.search(file.read(_TRAILER_BYTES)) is not None


def _features(root: pikepdf.Object) -> Iterator[str]:
    """Which things the document has that only a screen can show."""
    # To ask for what isn't there costs six times as much as to ask whether it is.
    form, names, action = (root[name] if name in root else None for name in _ROOT_KEYS)  # noqa: SIM401
    if isinstance(form, pikepdf.Dictionary) and "/XFA" in form:
        yield "xfa"
    if "/Collection" in root:
        yield "portfolio"
    has_named = isinstance(names, pikepdf.Dictionary) and "/JavaScript" in names
    opens_with = isinstance(action, pikepdf.Dictionary) and action.get("/S") == pikepdf.Name.JavaScript
    if has_named or opens_with:
        yield "script"


def view_of_pypdf(file: BinaryIO, limit_s: float = PYPDF_LIMIT_S) -> EngineView:
    """pypdf's view, given an open file: from a path it would read everything into memory."""
    try:
        with time_limit(limit_s):
            return _pypdf_reading(file)
    except OutOfTimeError:
        return EngineView(Reading(engine="pypdf", outcome="too_slow"))
    except FileNotDecryptedError:
        return EngineView(Reading(engine="pypdf", outcome="password"))
    except MemoryError:
        return EngineView(Reading(engine="pypdf", outcome="too_big"))
    except _PYPDF_FAULTS:
        return EngineView(Reading(engine="pypdf", outcome="refused"))


def _pypdf_reading(file: BinaryIO) -> EngineView:
    reader = pypdf.PdfReader(file)
    if reader.is_encrypted and not reader.decrypt(""):
        return EngineView(Reading(engine="pypdf", outcome="password"))
    count = len(reader.pages)
    units, odd = dict[int, float](), dict[str, bool]()
    # reader.pages builds each page again when asked; the flat list behind it is ready.
    for index, page in enumerate(reader.flattened_pages or ()):
        if "/UserUnit" in page:
            units[index] = _unit(page["/UserUnit"])
        if page.get("/Rotate", 0) not in _QUARTER_TURNS:
            odd["turn"] = True
        if not _is_box(page.get("/MediaBox")):
            odd["box"] = True
    top: Any = reader.root_object["/Pages"]
    stated = top.get("/Count")
    entries = None if stated == count else _listed_entries(top)
    listed = entries if entries == stated else None
    reading = Reading(engine="pypdf", outcome="read", pages=count)
    return EngineView(reading, user_units=units, listed_pages=listed, oddities=tuple(odd))


def _is_box(value: Any) -> bool:
    """Whether a page's media box has a size; without one programs take any paper, or refuse the page."""
    box = value.get_object() if value is not None else None
    return isinstance(box, ArrayObject) and len(box) == 4 and box[0] != box[2] and box[1] != box[3]


def _listed_entries(top: Any) -> int | None:
    """How many entries the page tree lists, readable or not.

    Tells a false /Count (the list is right) from a lost page (the count is right). By pypdf, since qpdf
    repairs the tree when it opens a damaged file.
    """
    waiting, seen, entries = [top.get_object()], set(), 0
    while waiting:
        node = waiting.pop()
        kids = node.get("/Kids") if isinstance(node, DictionaryObject) else None
        kids = kids.get_object() if kids is not None else None
        if not isinstance(kids, ArrayObject):
            entries += 1
            continue
        if id(node) in seen or entries + len(waiting) + len(kids) > MAX_LISTED:
            return None
        seen.add(id(node))
        waiting.extend(kid.get_object() for kid in kids)
    return entries


def _unit(value: object) -> float:
    return float(value) if isinstance(value, (int, float)) and 0 < value <= 75_000 else 1.0


def repaired(file: BinaryIO) -> io.BytesIO:
    """The file as qpdf writes it again; raises pikepdf.PdfError where it can't."""
    out = io.BytesIO()
    with pikepdf.open(file, access_mode=_MAPPED) as pdf:
        pdf.save(out)
    out.seek(0)
    return out
