"""Shaded pages sent as FaxDesk's own dots, beside the halftones that a provider may make of them, by fax.

Nobody publishes which those are: the two that programs have at hand, and Ghostscript's, which many fax
servers print with. Each page goes at the defaults between two real fax machines; Tesseract reads what came.
"""

import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from itertools import chain
from pathlib import Path
from typing import Final

from PIL import Image, ImageChops

from faxdesk.documents.client import WorkerClient
from faxdesk.documents.own_dots import own_dots
from faxdesk.documents.worker.pages.render import draw_fax_page
from faxdesk.domain.document.raster import FAX_WIDTH_PX, Y_DPI
from faxdesk.domain.options import FaxOptions
from faxdesk.processes import worker_command
from tests.benchmarks import earlier
from tests.benchmarks.bench_render import find_ghostscript, ghostscript_ms
from tests.benchmarks.by_fax import find_tesseract, has_fax_machines, sent, words_read
from tests.benchmarks.table import Row
from tests.benchmarks.ways import drawn
from tests.receiver.office import KINDS, Page
from tests.receiver.tiffs import FaxPage, read_fax

_Y_DPI: Final = Y_DPI[FaxOptions().quality]
_SEED: Final = 1

SHADED: Final = (
    *("form with grey headings", "tint under text", "half a photo", "a photo"),
    *("scan on light paper", "scan on dark paper", "handwriting", "phone photo of a letter"),
)


def run() -> list[Row]:
    """No rows where there is no fax machine; none of words where nobody can read."""
    if not has_fax_machines():
        return []
    tesseract = find_tesseract()
    with tempfile.TemporaryDirectory() as name, closing(WorkerClient(command=worker_command())) as worker:
        rows = (_rows(worker, kind, KINDS[kind](_SEED), Path(name), tesseract) for kind in SHADED)
        return list(chain.from_iterable(rows))


def _rows(worker: WorkerClient, kind: str, page: Page, folder: Path, tesseract: str | None) -> Iterator[Row]:
    path, dotted = folder / "page.pdf", folder / "dotted.pdf"
    path.write_bytes(page.pdf)
    dotted.unlink(missing_ok=True)
    own_dots([worker], path, dotted, y_dpi=_Y_DPI)
    ours = sent([drawn(dotted, FaxOptions())], folder)
    ours_s = ours.call.pages[0].seconds
    ours_read = _read(tesseract, ours.pages[0], page)
    for halftone, make in _HALFTONES.items():
        dots = make(path)
        if dots is None:
            continue
        theirs = sent([dots], folder)
        yield Row(
            name=f"{kind}: own dots, beside {halftone}",
            value=ours_s,
            unit="s",
            baseline=theirs.call.pages[0].seconds,
        )
        theirs_read = _read(tesseract, theirs.pages[0], page)
        if ours_read is not None and theirs_read is not None:
            yield Row(
                name=f"{kind}: of {len(page.words)} words read in own dots, beside {halftone}",
                value=ours_read,
                unit="words",
                baseline=theirs_read,
            )


def _read(tesseract: str | None, arrived: FaxPage, page: Page) -> int | None:
    return words_read(tesseract, arrived, page.words) if tesseract and page.words else None


def _scattered(path: Path) -> FaxPage:
    grey = draw_fax_page(path, page=0, y_dpi=_Y_DPI, is_grey=True)
    return FaxPage(grey.height_px, earlier.dots(grey.data, earlier.DEFAULT), _Y_DPI)


def _diffused(path: Path) -> FaxPage:
    """Floyd and Steinberg's, as Pillow has it."""
    grey = draw_fax_page(path, page=0, y_dpi=_Y_DPI, is_grey=True)
    page = Image.frombytes("L", (FAX_WIDTH_PX, grey.height_px), grey.data)
    return FaxPage(grey.height_px, ImageChops.invert(page.convert("1")).tobytes(), _Y_DPI)


def _ghostscript(path: Path) -> FaxPage | None:
    program = find_ghostscript()
    if program is None:
        return None
    out = path.with_suffix(".tif")
    ghostscript_ms(program, path, out)
    (page,) = read_fax(out)
    return page._replace(y_dpi=_Y_DPI)


_HALFTONES: Final[Mapping[str, Callable[[Path], FaxPage | None]]] = {
    "scattered dots (Bayer)": _scattered,
    "diffused (Floyd, Steinberg)": _diffused,
    "Ghostscript's": _ghostscript,
}
