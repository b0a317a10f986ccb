"""A colour scan of 350 pages made small enough to fax, beside Ghostscript making a fine fax of it."""

import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Final

from faxdesk.documents.client import WorkerClient
from faxdesk.documents.shrinking import shrink
from faxdesk.domain.limits import MAX_UPLOAD_BYTES
from faxdesk.processes import worker_command
from tests.benchmarks.bench_render import find_ghostscript, ghostscript_ms
from tests.benchmarks.measuring import in_turns, milliseconds_of
from tests.benchmarks.scans import write_colour_scan
from tests.benchmarks.table import Row
from tests.documents.corpus import reportlab_text

PAGES: Final = 350
MAX_RATIO: Final = 0.6
MAX_MEMORY_MB: Final = 200.0
_ROUNDS: Final = 2
_LOOK_S: Final = 0.02


def run() -> list[Row]:
    """The scan, and a document of text that must not grow."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        scan, text = folder / "scan.pdf", folder / "text.pdf"
        write_colour_scan(scan, PAGES)
        measures = {"ours": partial(_shrink_ms, scan, folder / "small.pdf")}
        ghostscript = find_ghostscript()
        if ghostscript is not None:
            measures["gs"] = partial(ghostscript_ms, ghostscript, scan, folder / "gs.tiff")
        taken_ms = in_turns(measures, rounds=_ROUNDS)
        small_bytes = (folder / "small.pdf").stat().st_size
        text.write_bytes(reportlab_text(PAGES))
        _shrink_ms(text, folder / "small.pdf")
        text_bytes = (folder / "small.pdf").stat().st_size
        rows = [_size_row(f"a scan of {PAGES} pages, {_mb(scan.stat().st_size):.0f} MB, shrunk", small_bytes)]
        if ghostscript is not None:
            gs_bytes = (folder / "gs.tiff").stat().st_size
            rows.append(Row(name="the same by Ghostscript", value=_mb(gs_bytes), unit="MB"))
        rows += [
            Row(
                name="shrinking it, two processes, beside Ghostscript",
                value=taken_ms.median("ours"),
                unit="ms",
                baseline=taken_ms.median("gs") if ghostscript is not None else None,
                ratio_in_turns=taken_ms.ratio("ours", beside="gs") if ghostscript is not None else None,
                max_ratio=MAX_RATIO if ghostscript is not None else None,
            ),
            Row(
                name="memory of all processes of `faxdesk fit` with it, at most",
                value=peak_mb_of_fit(scan, folder / "fitted.pdf"),
                unit="MB",
                max_value=MAX_MEMORY_MB,
            ),
            Row(
                name=f"{PAGES} pages of text, shrunk: as they were",
                value=_mb(text_bytes),
                unit="MB",
                baseline=_mb(text.stat().st_size),
                max_ratio=1.0,
            ),
        ]
        return rows


def _size_row(name: str, size_bytes: int) -> Row:
    return Row(name=name, value=_mb(size_bytes), unit="MB", max_value=_mb(MAX_UPLOAD_BYTES))


def _mb(size_bytes: int) -> float:
    return size_bytes / 1_000_000


def _shrink_ms(path: Path, output: Path) -> float:
    """From nothing to the shrunk file."""
    output.unlink(missing_ok=True)
    workers = [WorkerClient(command=worker_command()) for _ in range(2)]
    try:
        # As without monochrome, when each page is looked at besides: it may be a photo.
        how = partial(shrink, workers, path, output, y_dpi=196, black_threshold_pct=60, keeps_photos=True)
        return milliseconds_of(how)
    finally:
        for each in workers:
            each.close()


def peak_mb_of_fit(path: Path, output: Path, *options: str) -> float:
    """The most memory that the command and its workers ever had together, in MiB. 0 but on Linux."""
    command = [sys.executable, "-m", "faxdesk", "fit", str(path), "-o", str(output), *options]
    peak_mb = 0.0
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        while process.poll() is None:
            peak_mb = max(peak_mb, sum(map(_memory_mb, _with_children(process.pid))))
            time.sleep(_LOOK_S)
    if process.returncode:
        raise RuntimeError("the scan could not be fitted")
    return peak_mb


def _with_children(pid: int) -> list[int]:
    found = [pid]
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        with suppress(OSError):  # a thread that has ended meanwhile
            found += [each for child in task.read_text().split() for each in _with_children(int(child))]
    return found


def _memory_mb(pid: int) -> float:
    """What a process has of the machine's memory; 0 where it has ended."""
    with suppress(OSError):
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1_024
    return 0.0
