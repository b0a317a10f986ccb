"""Do four programs draw of the file that travels what our preview shows?

Each odd PDF is taken in as the window does, previewed as fax dots and made into what is uploaded; PDFium,
poppler, Ghostscript and MuPDF draw that, and each page is compared, coarsely: a missing mark, line or word
counts, the shape of a letter doesn't.
"""

import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import pypdfium2  # type: ignore[import-untyped]
from PIL import Image

from faxdesk.app import App
from faxdesk.documents.client import WorkerFailure
from faxdesk.domain.document.raster import FAX_WIDTH_PX, LINE_PT
from faxdesk.domain.errors import FaxDeskError
from tests.drawing import DRAWERS, difference

PAGES: Final = 4
"""So many of a file are compared: a book's later pages say nothing new."""

DPI: Final = 72
Y_DPI: Final = 196
DOT_PT: Final = 3.0
"""What a coarse dot stands for."""

TOLERATED: Final = 8
"""So many coarse dots of a page may differ: letters whose widths programs round in their own ways."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """One page of one file, and by which programs it is shown otherwise, by how many coarse dots."""

    name: str
    page: int
    differs: dict[str, int] = field(default_factory=dict)

    @property
    def agrees(self) -> bool:
        return not self.differs


def compare_all(paths: Sequence[Path]) -> list[Compared]:
    """Every page of every file that can be sent."""
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder,
        closing(App("demo", environment={"FAXDESK_HOME": folder})) as app,
        ThreadPoolExecutor(os.cpu_count()) as pool,
    ):
        sent = [each for path in paths if (each := _sent(app, path)) is not None]
        return [each for several in pool.map(_compared, sent) for each in several]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sent:
    name: str
    previewed: list[Image.Image]
    file: Path


def _sent(app: App, path: Path) -> _Sent | None:
    """The file as it is previewed and as it travels; None where it can't be sent."""
    staged = app.intake.take(path)
    if not staged.is_sendable:
        return None
    try:
        payload, *_ = app.intake.packing.payloads([staged])
        dots = app.worker().fax_dots(
            staged.private_copy().path, pages=PAGES, y_dpi=Y_DPI, black_threshold_pct=None
        )
        previewed = [_picture(black) for black in dots]
    except (FaxDeskError, WorkerFailure) as error:
        print(f"  {path.name}: {error}")
        return _Sent(name=path.name, previewed=[], file=path)
    return _Sent(
        name=path.name,
        previewed=previewed,
        file=staged.private_copy().path.with_name(payload.spool_name or ""),
    )


def _picture(black: bytes) -> Image.Image:
    height = len(black) * 8 // FAX_WIDTH_PX
    return Image.frombytes("1", (FAX_WIDTH_PX, height), black).convert("L").point(lambda ink: 255 - ink)


def _compared(sent: _Sent) -> list[Compared]:
    with tempfile.TemporaryDirectory() as folder:
        drawn = {name: _drawn(name, sent.file, Path(folder, name)) for name in DRAWERS}
    return [
        Compared(name=sent.name, page=number + 1, differs=dict(_differences(preview, drawn, number)))
        for number, preview in enumerate(sent.previewed)
    ] or [Compared(name=sent.name, page=0, differs=dict.fromkeys(DRAWERS, -1))]


def _drawn(program: str, file: Path, folder: Path) -> list[Image.Image]:
    try:
        return DRAWERS[program](file, folder, DPI, PAGES)
    except (pypdfium2.PdfiumError, OSError):
        return []
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _differences(
    preview: Image.Image, drawn: dict[str, list[Image.Image]], number: int
) -> Iterator[tuple[str, int]]:
    across = round(612 / DOT_PT)
    grid = (across, max(1, round(across * preview.height / preview.width)))
    for program, pages in drawn.items():
        if number >= len(pages):
            yield program, -1
            continue
        missed = difference(preview, _on_its_sheet(pages[number], preview), grid)
        if missed > TOLERATED:
            yield program, missed


def _on_its_sheet(page: Image.Image, preview: Image.Image) -> Image.Image:
    """The page where a converter puts it: in its scale, from the beginning of the line (see raster.place).

    A line is longer than A4 is wide, and shorter than Letter, which is squeezed into it.
    """
    sheet = Image.new("L", (round(LINE_PT * DPI / 72), round(preview.height * DPI / Y_DPI)), "white")
    sheet.paste(page if page.width <= sheet.width else page.resize((sheet.width, page.height)))
    return sheet


def report(compared: Sequence[Compared]) -> None:
    """Print the share of pages that agree, and those that don't."""
    if not compared:
        print("no page to compare")
        return
    agreed = sum(each.agrees for each in compared)
    print(f"\n{len(compared)} pages drawn by {', '.join(DRAWERS)} from the file that travels:")
    print(f"  {100 * agreed / len(compared):6.2f} % are in all of them what the preview shows")
    for program in DRAWERS:
        share = sum(program not in each.differs for each in compared) / len(compared)
        print(f"  {100 * share:6.2f} % in {program}")
    for each in compared:
        if not each.agrees:
            said = ", ".join(
                f"{program} {dots if dots >= 0 else 'no page'}" for program, dots in each.differs.items()
            )
            print(f"  {each.name}, page {each.page}: {said}")
