"""Scans of 300 dots an inch cleaned up for a fax: how long, in how much memory, what can be read of them.

Words are read by Tesseract where it is installed, from the dots that are faxed: in shades as the default has
it, and cleaned up. pdf-fax-optimizer, which does the like, isn't compared with.
"""

import io
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import img2pdf

from faxdesk.cli.judging.line_times import line_times
from faxdesk.documents.cleaning_up import clean_up
from faxdesk.documents.client import WorkerClient
from faxdesk.domain.document.raster import FAX_WIDTH_PX, Y_DPI
from faxdesk.domain.options import FaxOptions, Quality
from faxdesk.processes import worker_command
from tests.benchmarks.bench_shrink import peak_mb_of_fit
from tests.benchmarks.by_fax import find_tesseract, words_read
from tests.benchmarks.measuring import milliseconds_of
from tests.benchmarks.table import Row
from tests.receiver import office
from tests.receiver.paper import drawn, scanned
from tests.receiver.tiffs import FaxPage

PAGES: Final = 8
MAX_PAGE_MS: Final = 150.0
MAX_MEMORY_MB: Final = 200.0
_ROUNDS: Final = 3
_Y_DPI: Final = Y_DPI[Quality.HIGH]
_A4_PT: Final = (595.28, 841.89)
_READ: Final[Mapping[str, int]] = {"scan on dark paper": 5, "phone photo of a letter": 6}


def run() -> list[Row]:
    """Time and memory for grey scans, then words and seconds on the line of two kinds of pages."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        scan = folder / "scan.pdf"
        scan.write_bytes(_grey_scan())
        worker = WorkerClient(command=worker_command())
        try:
            worker.start()
            taken_ms = sorted(_page_ms(worker, scan, folder / "clean.pdf") for _ in range(_ROUNDS))
            rows = [
                Row(
                    name="a page of a 300-dpi grey scan cleaned up, one process",
                    value=taken_ms[_ROUNDS // 2],
                    unit="ms",
                    max_value=MAX_PAGE_MS,
                ),
                Row(
                    name="memory of all processes of `faxdesk fit --clean-up` with it, at most",
                    value=peak_mb_of_fit(scan, folder / "fitted.pdf", "--clean-up"),
                    unit="MB",
                    max_value=MAX_MEMORY_MB,
                ),
            ]
            for kind, seed in _READ.items():
                rows += _rows_of(kind, office.KINDS[kind](seed), worker, folder)
            return rows
        finally:
            worker.close()


def _grey_scan() -> bytes:
    """Letters on grey paper, slightly askew, uneven and grainy, with the scanner's dark edge."""
    pages = []
    for seed in range(1, PAGES + 1):
        written = drawn(office.text(seed).pdf, dpi=300)
        page = scanned(written, seed, paper=215, ink=45, unevenness=15, border_px=20)
        out = io.BytesIO()
        page.save(out, "JPEG", quality=80)
        pages.append(out.getvalue())
    made: bytes = img2pdf.convert(pages, layout_fun=img2pdf.get_layout_fun(_A4_PT))
    return made


def _page_ms(worker: WorkerClient, scan: Path, output: Path) -> float:
    output.unlink(missing_ok=True)
    return milliseconds_of(lambda: clean_up([worker], scan, output, y_dpi=_Y_DPI)) / PAGES


def _rows_of(kind: str, page: office.Page, worker: WorkerClient, folder: Path) -> list[Row]:
    """What it takes on the line, and how many of its words are read, cleaned up beside as it is."""
    path, clean = folder / "page.pdf", folder / "page-clean.pdf"
    path.write_bytes(page.pdf)
    clean.unlink(missing_ok=True)
    clean_up([worker], path, clean, y_dpi=_Y_DPI)
    before_s, after_s = (_line_s(worker, each) for each in (path, clean))
    rows = [
        Row(
            name=f"{kind}, cleaned up: on the line, beside in shades",
            value=after_s,
            unit="s",
            baseline=before_s,
            max_ratio=0.25,
        )
    ]
    tesseract = find_tesseract()
    if tesseract is None:
        return rows
    for how, each in (("cleaned up", clean), ("in shades", path)):
        (dots,) = worker.fax_dots(each, y_dpi=_Y_DPI, black_threshold_pct=None)
        arrived = FaxPage(len(dots) * 8 // FAX_WIDTH_PX, dots, _Y_DPI)
        read = words_read(tesseract, arrived, page.words)
        rows.append(Row(name=f"{kind}, {how}: words read, of {len(page.words)}", value=read, unit="words"))
    return rows


def _line_s(worker: WorkerClient, path: Path) -> float:
    return line_times(worker, path, [0], FaxOptions()).whole_s or 0.0
