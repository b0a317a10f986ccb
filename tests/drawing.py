"""What four programs draw of a PDF's pages, and whether two pictures show the same.

PDFium is always there. poppler's pdftoppm, Ghostscript and MuPDF's mutool are programs of their own: a test
that needs one which this machine lacks is skipped (see `drawers`).
"""

import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final, Protocol

import pypdfium2  # type: ignore[import-untyped]
import pytest
from PIL import Image, ImageChops, ImageFilter
from pypdfium2 import raw


class Drawer(Protocol):
    """Draws a PDF's pages in greys, all or the first few, with an empty folder to work in."""

    def __call__(self, path: Path, folder: Path, dpi: int, pages: int = ...) -> list[Image.Image]: ...


ALL_PAGES: Final = 9_999

TIME_LIMIT_S: Final = 60.0
_WHITE: Final = 255
INK: Final = 0.3
"""So dark a dot of the coarse picture holds something that would be missed."""

TRACE: Final = 0.06
"""And so dark one near it shows that the other program drew it too, if a little beside."""


def by_pdfium(path: Path, folder: Path, dpi: int, pages: int = ALL_PAGES) -> list[Image.Image]:
    """As PDFium prints it, with what is filled into its forms."""
    with pypdfium2.PdfDocument(path) as document:
        document.init_forms()
        return [_drawn_by_pdfium(document[index], dpi) for index in range(min(pages, len(document)))]


def _drawn_by_pdfium(page: pypdfium2.PdfPage, dpi: int) -> Image.Image:
    width, height = (max(1, round(side * dpi / 72)) for side in page.get_size())
    bitmap = pypdfium2.PdfBitmap.new_native(width, height, raw.FPDFBitmap_Gray)
    raw.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xFFFFFFFF)
    how = (0, 0, width, height, 0, raw.FPDF_ANNOT | raw.FPDF_PRINTING)
    raw.FPDF_RenderPageBitmap(bitmap, page, *how)
    if page.formenv:
        raw.FPDF_FFLDraw(page.formenv, bitmap, page, *how)
    picture: Image.Image = bitmap.to_pil().convert("L").copy()
    bitmap.close()
    page.close()
    return picture


def _by_program(*command: str) -> Drawer:
    """One that writes PGM files; {dpi}, {output}, {path} and {pages}, the last one, are filled in."""

    def draw(path: Path, folder: Path, dpi: int, pages: int = ALL_PAGES) -> list[Image.Image]:
        folder.mkdir(parents=True, exist_ok=True)
        filled = [part.format(dpi=dpi, output=folder / "page", path=path, pages=pages) for part in command]
        subprocess.run(filled, capture_output=True, timeout=TIME_LIMIT_S, check=False)
        drawn = sorted(
            folder.glob("page*.pgm"), key=lambda each: int("0" + "".join(filter(str.isdigit, each.stem)))
        )
        pictures = []
        for each in drawn:
            with Image.open(each) as picture:
                pictures.append(picture.convert("L"))
        return pictures

    return draw


DRAWERS: Final[Mapping[str, Drawer]] = {
    "PDFium": by_pdfium,
    "poppler": _by_program("pdftoppm", "-r", "{dpi}", "-l", "{pages}", "-gray", "{path}", "{output}"),
    "Ghostscript": _by_program(
        *("gs", "-q", "-dSAFER", "-dBATCH", "-dNOPAUSE", "-sDEVICE=pgmraw", "-dLastPage={pages}", "-r{dpi}"),
        *("-dTextAlphaBits=4", "-dGraphicsAlphaBits=4", "-sOutputFile={output}%d.pgm", "{path}"),
    ),
    "MuPDF": _by_program(
        "mutool", "draw", "-q", "-r", "{dpi}", "-c", "gray", "-o", "{output}%d.pgm", "{path}", "1-{pages}"
    ),
}
PROGRAMS: Final = {"poppler": "pdftoppm", "Ghostscript": "gs", "MuPDF": "mutool"}
"""Debian's packages: poppler-utils, ghostscript, mupdf-tools."""


def missing_programs() -> list[str]:
    """The commands that this machine lacks."""
    return [command for command in PROGRAMS.values() if shutil.which(command) is None]


def drawers() -> Sequence[object]:
    """For a test with the parameter `program`: each of the four, those that aren't here skipped."""
    from tests.programs import (
        needs,
    )  # pytest knows the way to what that looks into, the agreement run doesn't

    return [pytest.param(name, marks=needs(PROGRAMS[name]) if name in PROGRAMS else ()) for name in DRAWERS]


def coarse(picture: Image.Image, size: tuple[int, int]) -> Image.Image:
    """The picture in so many dots, each as dark as what it stands for."""
    return picture.resize(size, Image.Resampling.BOX)


def missing_ink(here: Image.Image, there: Image.Image) -> int:
    """How many dots of a coarse picture hold ink of which the other shows no trace, there or next to it."""
    inked = here.point(lambda grey: _WHITE if grey < _WHITE * (1 - INK) else 0)
    near = there.point(lambda grey: _WHITE if grey < _WHITE * (1 - TRACE) else 0)
    unmatched = ImageChops.subtract(inked, near.filter(ImageFilter.MaxFilter(3)))
    return unmatched.histogram()[_WHITE]


def difference(one: Image.Image, other: Image.Image, size: tuple[int, int]) -> int:
    """How many coarse dots either picture has that the other has not."""
    one, other = coarse(one, size), coarse(other, size)
    return missing_ink(one, other) + missing_ink(other, one)


def darkness(picture: Image.Image, box_pt: tuple[float, float, float, float], height_pt: float) -> float:
    """How dark a part of the page is: 0 is white, 1 black. The box as in the PDF, from the lower left."""
    scale = picture.height / height_pt
    left, bottom, right, top = box_pt
    part = picture.crop(
        (
            round(left * scale),
            round((height_pt - top) * scale),
            round(right * scale),
            round((height_pt - bottom) * scale),
        )
    )
    return 1 - sum(grey * count for grey, count in enumerate(part.histogram())) / (
        _WHITE * max(1, part.width * part.height)
    )
