"""The precheck beside what pypdf alone takes to count the same file's pages, in a warm process."""

import tempfile
from functools import partial
from pathlib import Path
from typing import Final

from pypdf import PdfReader

from faxdesk.documents.checking import check_as_it_is
from faxdesk.documents.client import WorkerClient
from faxdesk.processes import worker_command
from tests.benchmarks.measuring import in_turns, milliseconds_of
from tests.benchmarks.table import Row
from tests.documents.corpus import img2pdf_scan, reportlab_text

MAX_RATIO: Final = 1.5
MAX_LONG_MS: Final = 1_000.0
_SCAN_MB: Final = 45
_MAX_MEMORY_MB: Final = 150.0
"""With all engines loaded it needs about 50; reading the scan whole would add its 45 several times."""


def run() -> list[Row]:
    """Check a letter of 350 pages, a book of 5,000 and a scan of 45 MB."""
    worker = WorkerClient(command=worker_command())
    try:
        with tempfile.TemporaryDirectory() as folder:
            return _measure(Path(folder), worker)
    finally:
        worker.close()


def _measure(folder: Path, worker: WorkerClient) -> list[Row]:
    letter, book, scan = folder / "letter.pdf", folder / "book.pdf", folder / "scan.pdf"
    letter.write_bytes(reportlab_text(350))
    book.write_bytes(reportlab_text(5_000, lines=3))
    scan.write_bytes(_big_scan())
    check = partial(_check_ms, worker)
    taken_ms = in_turns(
        {"letter": partial(check, letter), "pypdf": partial(_count_ms, letter), "scan": partial(check, scan)}
    )
    long_ms = in_turns({"book": partial(check, book)}, rounds=3).median("book")
    return [
        Row(
            name="precheck of 350 text pages, beside pypdf's count alone",
            value=taken_ms.median("letter"),
            unit="ms",
            baseline=taken_ms.median("pypdf"),
            ratio_in_turns=taken_ms.ratio("letter", beside="pypdf"),
            max_ratio=MAX_RATIO,
        ),
        Row(name="precheck of 5,000 pages", value=long_ms, unit="ms", max_value=MAX_LONG_MS),
        Row(name=f"precheck of a scan of {_size_mb(scan):.0f} MB", value=taken_ms.median("scan"), unit="ms"),
        Row(
            name="the checking process at its largest",
            value=_peak_mb(worker),
            unit="MB",
            max_value=_MAX_MEMORY_MB,
        ),
    ]


def _check_ms(worker: WorkerClient, path: Path) -> float:
    return milliseconds_of(lambda: check_as_it_is(path, worker).checked)


def _count_ms(path: Path) -> float:
    def count() -> None:
        with path.open("rb") as file:
            len(PdfReader(file).pages)

    return milliseconds_of(count)


def _big_scan() -> bytes:
    """A real scan, stretched to size by what a scanner's own data would be: bytes that nobody can shrink."""
    scan = img2pdf_scan(350)
    return (
        scan
        + b"\n%"
        + b"\x55" * (_SCAN_MB * 1_000_000 - len(scan))
        + b"\n"
        + scan[scan.rindex(b"startxref") :]
    )


def _size_mb(path: Path) -> float:
    return path.stat().st_size / 1_000_000


def _peak_mb(worker: WorkerClient) -> float:
    status = Path(f"/proc/{worker.worker_pid}/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1_000
