"""Ten kinds of pages between two fax machines: their seconds now and before, how near they are foretold."""

import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

from faxdesk.documents.client import WorkerClient
from faxdesk.documents.worker.pages.line_bits import exactly
from faxdesk.domain.document.line_time import page_line_s
from faxdesk.domain.options import FaxOptions, Quality
from faxdesk.processes import worker_command
from tests.benchmarks.by_fax import has_fax_machines, sent
from tests.benchmarks.table import Row
from tests.benchmarks.ways import WAYS, before, drawn, ours
from tests.receiver.call import MODERN, WITHOUT_ECM
from tests.receiver.office import KINDS
from tests.receiver.tiffs import FaxPage

_SEED: Final = 1
_MAX_ERROR_PCT: Final = {MODERN: 5.0, WITHOUT_ECM: 15.0}
_SETTINGS: Final = (
    FaxOptions(quality=Quality.NORMAL),
    FaxOptions(),
    FaxOptions(monochrome=True, black_threshold_pct=60),
    FaxOptions(quality=Quality.VERY_HIGH, monochrome=True, black_threshold_pct=45),
)
"""In which the foretold times are tried."""


def run() -> list[Row]:
    """No rows where there is no fax machine."""
    if not has_fax_machines():
        return []
    with tempfile.TemporaryDirectory() as name, closing(WorkerClient(command=worker_command())) as worker:
        return [row for kind in KINDS for row in _rows(worker, kind, Path(name))]


def _rows(worker: WorkerClient, kind: str, folder: Path) -> Iterator[Row]:
    path = folder / "page.pdf"
    path.write_bytes(KINDS[kind](_SEED).pdf)
    for way in WAYS:
        yield Row(
            name=f"{kind}: a page {way}, beside how it was",
            value=_seconds(ours(worker, path, way), folder),
            unit="s",
            baseline=_seconds(before(path, way, kind, _SEED), folder),
        )
    pages = [drawn(path, options) for options in _SETTINGS]
    for machine, words in ((MODERN, "with"), (WITHOUT_ECM, "without")):
        errors = []
        for page in pages:
            foretold_s = page_line_s(exactly(page.black), is_first=False, has_ecm=machine.has_ecm)
            took_s = sent([page], folder, machine).call.pages[0].seconds
            errors.append(abs(foretold_s / took_s - 1))
        yield Row(
            name=f"{kind}: foretold {words} error correction, worst of {len(pages)} settings",
            value=100 * max(errors),
            unit="%",
            max_value=_MAX_ERROR_PCT[machine],
        )


def _seconds(page: FaxPage, folder: Path) -> float:
    return sent([page], folder).call.pages[0].seconds
