"""A colour scan of 350 pages made small enough to fax, beside Ghostscript making a fine fax of it."""

import os
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import Final

from faxdesk.app import worker_command
from faxdesk.documents.shrinking import shrink
from faxdesk.documents.workshop import Workshop
from faxdesk.domain.limits import MAX_UPLOAD_BYTES
from tests.benchmarks.bench_render import find_ghostscript, ghostscript_ms
from tests.benchmarks.measuring import medians_in_turns, milliseconds_of
from tests.benchmarks.scans import write_colour_scan
from tests.benchmarks.table import Row
from tests.documents.corpus import reportlab_text

PAGES: Final = 350
MAX_RATIO: Final = 0.6
MAX_MEMORY_MB: Final = 200.0
_ROUNDS: Final = 2


def run() -> list[Row]:
    """The scan, and a document of text that must not grow."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        scan, text = folder / "scan.pdf", folder / "text.pdf"
        write_colour_scan(scan, PAGES)
        memory_mb: list[float] = []
        measures = {"ours": partial(_shrink_ms, scan, folder / "small.pdf", memory_mb)}
        ghostscript = find_ghostscript()
        if ghostscript is not None:
            measures["gs"] = partial(ghostscript_ms, ghostscript, scan, folder / "gs.tiff")
        taken_ms = medians_in_turns(measures, rounds=_ROUNDS)
        small_bytes = (folder / "small.pdf").stat().st_size
        # Only now: this process's memory, which counts, would hold what making it takes.
        text.write_bytes(reportlab_text(PAGES))
        _shrink_ms(text, folder / "small.pdf", [])
        text_bytes = (folder / "small.pdf").stat().st_size
        rows = [_size_row(f"a scan of {PAGES} pages, {_mb(scan.stat().st_size):.0f} MB, shrunk", small_bytes)]
        if ghostscript is not None:
            gs_bytes = (folder / "gs.tiff").stat().st_size
            rows.append(Row(name="the same by Ghostscript", value=_mb(gs_bytes), unit="MB"))
        rows += [
            Row(
                name="shrinking it, two processes, beside Ghostscript",
                value=taken_ms["ours"],
                unit="ms",
                baseline=taken_ms.get("gs"),
                max_ratio=MAX_RATIO if ghostscript is not None else None,
            ),
            Row(
                name="memory of all processes meanwhile, at most",
                value=max(memory_mb),
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


def _shrink_ms(path: Path, output: Path, memory_mb: list[float]) -> float:
    """From nothing to the shrunk file; its processes' largest memory goes to `memory_mb`."""
    output.unlink(missing_ok=True)
    workshops = [Workshop(command=worker_command()) for _ in range(2)]
    try:
        taken_ms = milliseconds_of(lambda: shrink(workshops, path, output, y_dpi=196, black_threshold_pct=60))
        pids = [os.getpid(), *(each.worker_pid for each in workshops)]
        memory_mb.append(sum(_peak_mb(pid) for pid in pids if pid is not None))
    finally:
        for each in workshops:
            each.close()
    return taken_ms


def _peak_mb(pid: int) -> float:
    """The most memory a process ever had; of this one what it has now, as it has made the documents too."""
    if sys.platform != "linux":
        return 0.0
    wanted = "VmRSS:" if pid == os.getpid() else "VmHWM:"
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith(wanted):
            return int(line.split()[1]) / 1_024
    return 0.0
