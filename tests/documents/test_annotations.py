"""Notes, stamps, drawings: every kind under every flag, with and without a picture, in four programs.

All combinations stand side by side on one page, each in a cell of its own.
"""

import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from faxdesk.documents import making
from faxdesk.documents.client import WorkerClient
from faxdesk.system.resources import resource_path
from tests.drawing import DRAWERS, darkness, drawers

INVISIBLE, HIDDEN, PRINT, NO_ZOOM, NO_ROTATE, NO_VIEW, READ_ONLY, LOCKED = (1 << bit for bit in range(8))
FLAGS = {
    "none": 0,
    "print": PRINT,
    "print, hidden": PRINT | HIDDEN,
    "hidden": HIDDEN,
    "print, no view": PRINT | NO_VIEW,
    "no view": NO_VIEW,
    "print, invisible": PRINT | INVISIBLE,
    "invisible": INVISIBLE,
    "print, no zoom, no rotate": PRINT | NO_ZOOM | NO_ROTATE,
    "print, read only, locked": PRINT | READ_ONLY | LOCKED,
}
STANDARD = (
    *(
        "Text",
        "Link",
        "FreeText",
        "Line",
        "Square",
        "Circle",
        "Polygon",
        "PolyLine",
        "Highlight",
        "Underline",
    ),
    *(
        "Squiggly",
        "StrikeOut",
        "Stamp",
        "Caret",
        "Ink",
        "Popup",
        "FileAttachment",
        "Sound",
        "Movie",
        "Widget",
    ),
    *("Screen", "PrinterMark", "TrapNet", "Watermark", "3D", "Redact", "Projection", "RichMedia"),
)
"""Source: ISO 32000-2, table 171."""
SUBTYPES = (*STANDARD, "AcmeNote")
DRAWN_BY_THEIR_WORDS = frozenset(
    {
        *("Text", "FreeText", "Line", "Square", "Circle", "Polygon", "PolyLine", "Highlight", "Underline"),
        *("Squiggly", "StrikeOut", "Stamp", "Ink", "Widget"),
    }
)
"""Those that are drawn without a picture of themselves."""

CELL_PT = (30.0, 24.0)
COLUMNS = len(FLAGS)
DPI = 72


class Cell(NamedTuple):
    """One annotation, and where it stands."""

    subtype: str
    flags: int
    box: tuple[float, float, float, float]


def cells(subtypes: tuple[str, ...] = SUBTYPES) -> Iterator[Cell]:
    width, height = CELL_PT
    for number, (subtype, flags) in enumerate(itertools.product(subtypes, FLAGS.values())):
        left, bottom = (number % COLUMNS) * width, (number // COLUMNS) * height
        yield Cell(subtype, flags, (left + 5, bottom + 4, left + width - 5, bottom + height - 4))


def page_size(subtypes: tuple[str, ...] = SUBTYPES) -> tuple[float, float]:
    return CELL_PT[0] * COLUMNS, CELL_PT[1] * len(subtypes)


def black_look(pdf: pikepdf.Pdf) -> pikepdf.Object:
    """A black square of another size than any annotation has."""
    box = Array([0, 0, 10, 10])
    return pikepdf.Stream(pdf, b"0 g 0 0 10 10 re f", Type=Name.XObject, Subtype=Name.Form, BBox=box)


def described(cell: Cell) -> dict[str, Any]:
    """What an annotation of this kind says of itself, so that a program can draw it."""
    left, bottom, right, top = cell.box
    corners = [left, top, right, top, left, bottom, right, bottom]
    middle = (bottom + top) / 2
    words: dict[str, dict[str, Any]] = {
        "Text": {"Contents": String("a note"), "C": Array([0, 0, 0])},
        "FreeText": {"Contents": String("MMM"), "DA": String("/Helv 12 Tf 0 g")},
        "Line": {"L": Array([left, middle, right, middle]), "BS": Dictionary(W=6)},
        "Square": {"BS": Dictionary(W=4), "C": Array([0, 0, 0])},
        "Circle": {"BS": Dictionary(W=4), "C": Array([0, 0, 0])},
        "Polygon": {"Vertices": Array([left, bottom, right, bottom, left, top]), "IC": Array([0, 0, 0])},
        "PolyLine": {"Vertices": Array([left, bottom, right, top, right, bottom]), "BS": Dictionary(W=4)},
        "Highlight": {"QuadPoints": Array(corners), "C": Array([0, 0, 0])},
        "Underline": {"QuadPoints": Array(corners), "C": Array([0, 0, 0])},
        "Squiggly": {"QuadPoints": Array(corners), "C": Array([0, 0, 0])},
        "StrikeOut": {"QuadPoints": Array(corners), "C": Array([0, 0, 0])},
        "Stamp": {"Name": Name.Approved},
        "Ink": {"InkList": Array([Array([left, bottom, right, top])]), "BS": Dictionary(W=5)},
        "Widget": {
            "FT": Name.Tx,
            "V": String("MMM"),
            "DA": String("/Helv 12 Tf 0 g"),
            "T": String(str(cell.box)),
        },
    }
    return words.get(cell.subtype, {})


def annotated(path: Path, *, has_looks: bool) -> Path:
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=page_size())
    look = pdf.make_indirect(black_look(pdf))
    annotations, fields = [], []
    for cell in cells():
        annotation = pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name("/" + cell.subtype),
                Rect=Array(cell.box),
                F=cell.flags,
                **described(cell),
            )
        )
        if has_looks:
            annotation.AP = Dictionary(N=look)
        annotations.append(annotation)
        if cell.subtype == "Widget":
            fields.append(annotation)
    page.obj.Annots = Array(annotations)
    pdf.Root.AcroForm = Dictionary(Fields=Array(fields))
    pdf.save(path)
    return path


def is_printed(cell: Cell) -> bool:
    """By ISO 32000-2, 12.5.3."""
    is_unknown = cell.subtype not in STANDARD
    return (
        bool(cell.flags & PRINT)
        and not cell.flags & HIDDEN
        and not (is_unknown and cell.flags & INVISIBLE)
        and cell.subtype != "Popup"
    )


@pytest.fixture(scope="module")
def plain(worker: WorkerClient, tmp_path_factory: pytest.TempPathFactory) -> dict[bool, Path]:
    """The page made plain, with pictures and without."""
    folder = tmp_path_factory.mktemp("annotated")
    for has_looks in (True, False):
        source = annotated(folder / f"odd-{has_looks}.pdf", has_looks=has_looks)
        making.normalise(worker, source, folder / f"plain-{has_looks}.pdf", resource_path("fonts"))
    return {has_looks: folder / f"plain-{has_looks}.pdf" for has_looks in (True, False)}


@pytest.mark.parametrize("program", drawers())
@pytest.mark.parametrize("has_looks", [True, False])
def test_each_annotation_is_drawn_where_it_is_printed_and_nowhere_else(
    plain: dict[bool, Path], program: str, has_looks: bool, tmp_path: Path
) -> None:
    (picture,) = DRAWERS[program](plain[has_looks], tmp_path, DPI)
    wrong = []
    for cell in cells():
        is_drawn = darkness(picture, cell.box, page_size()[1]) > (0.8 if has_looks else 0.03)
        should_be = is_printed(cell) and (has_looks or cell.subtype in DRAWN_BY_THEIR_WORDS)
        if is_drawn != should_be:
            wrong.append((cell.subtype, cell.flags, is_drawn))
    assert wrong == []
