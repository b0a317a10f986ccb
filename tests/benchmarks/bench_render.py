"""Fine fax pages a second beside Ghostscript's tiffg4, whole processes, in turns in one run.

Ours ends when every page's dots have been in the parent's hands; Ghostscript's with a TIFF on the disk.
"""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Final

from faxdesk.documents.client import WorkerClient
from faxdesk.domain.document.raster import Y_DPI
from faxdesk.domain.options import Quality
from faxdesk.processes import worker_command
from tests.benchmarks.measuring import Turns, in_turns, milliseconds_of
from tests.benchmarks.scans import colour_scan
from tests.benchmarks.table import Row
from tests.documents.corpus import reportlab_text

PAGES: Final = 100
BOUNDS: Final = {("text", 1): 0.85, ("text", 2): 1.4, ("scans", 1): 1.6, ("scans", 2): 2.8}
"""How many times as fast as Ghostscript, by the kind of page and the number of our processes."""

ROUNDS: Final = 5
_Y_DPI: Final = Y_DPI[Quality.HIGH]


def run() -> list[Row]:
    """No rows where Ghostscript isn't there to compare with."""
    ghostscript = find_ghostscript()
    if ghostscript is None:
        return []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made = {"text": reportlab_text(PAGES), "scans": colour_scan(PAGES)}
        rows = []
        for kind, content in made.items():
            path = folder / f"{kind}.pdf"
            path.write_bytes(content)
            measures: dict[str, Callable[[], float]] = {
                str(processes): partial(_ours_ms, path, processes) for processes in (1, 2)
            }
            measures["gs"] = partial(ghostscript_ms, ghostscript, path, folder / "out.tiff")
            rows += _rows(kind, in_turns(measures, rounds=ROUNDS))
    return rows


def find_ghostscript() -> str | None:
    """Its program; says where a benchmark is left out without it."""
    found = shutil.which("gs")
    if found is None:
        print("Ghostscript (gs) is not installed: what is compared with it is left out.", file=sys.stderr)
    return found


def ghostscript_ms(ghostscript: str, path: Path, output: Path) -> float:
    """How long it takes to make a fine fax of the document."""
    command = [ghostscript, "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=tiffg4"]
    command += [f"-r204x{_Y_DPI}", "-o", str(output), str(path)]
    return milliseconds_of(lambda: subprocess.run(command, check=True, capture_output=True))


def _rows(kind: str, taken_ms: Turns) -> list[Row]:
    return [
        Row(
            name=f"{PAGES} fine pages of {kind}, {processes} of our processes beside Ghostscript",
            value=taken_ms.median(str(processes)),
            unit="ms",
            baseline=taken_ms.median("gs"),
            ratio_in_turns=taken_ms.ratio(str(processes), beside="gs"),
            max_ratio=round(1 / BOUNDS[kind, processes], 3),
        )
        for processes in (1, 2)
    ]


def _ours_ms(path: Path, processes: int) -> float:
    """From nothing to the last page's dots; the processes' end is waited for outside the measure."""
    workers = [WorkerClient(command=worker_command()) for _ in range(processes)]
    try:
        return milliseconds_of(lambda: _draw(workers, path))
    finally:
        for each in workers:
            each.close()


def _draw(workers: list[WorkerClient], path: Path) -> None:
    share = PAGES // len(workers)

    def serve(number: int) -> int:
        pages = workers[number].fax_dots(
            path,
            first=number * share,
            pages=share,
            y_dpi=_Y_DPI,
            black_threshold_pct=60,
            shares_cores=len(workers) > 1,
        )
        return sum(1 for _ in pages)

    with ThreadPoolExecutor(len(workers)) as pool:
        drawn = sum(pool.map(serve, range(len(workers))))
    if drawn != PAGES:
        raise RuntimeError(f"{drawn} pages of {PAGES} were drawn")
