"""Pages with shades made into the very dots that FaxDesk shows, asked for from the workers' parent.

Whoever turns shades into dots otherwise is the provider, in a way that nobody publishes: scattered dots take
three times as long on the line as FaxDesk's. What it costs: letters of such a page are a picture, as sharp as
a fax is.
"""

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from faxdesk.documents.client import WorkerClient
from faxdesk.documents.line_bits import line_bits
from faxdesk.documents.shrinking import PagesWork, Progress, page_weights
from faxdesk.domain.document.line_time import Way, page_line_s

SHADES_S: Final = 30.0
"""Shades that take so long in FaxDesk's dots would take a minute more in scattered ones. Measured on a form
with grey headings: 57 s here, of which the shades are 32; 177 s in scattered dots."""

_AS_TEXT_PCT: Final = 50


def own_dots(
    workers: Sequence[WorkerClient],
    path: Path,
    output: Path,
    *,
    y_dpi: int,
    progress: Progress | None = None,
    is_stopped: Callable[[], bool] = lambda: False,
) -> tuple[int, ...]:
    """Write `path` to the new file `output` with its shaded pages as dots; those pages, from 1.

    A page without shades to speak of stays as it was. Raises ShrinkingStoppedError, WorkerFailure; leaves
    nothing behind then.
    """
    pages = _shaded(workers[0], path, y_dpi, is_stopped)
    job = {
        "job": "shrink_draw",
        "path": os.fspath(path),
        "y_dpi": y_dpi,
        "black_threshold_pct": None,
        "keeps_photos": False,
    }
    work = PagesWork(job, pages, {}, progress, is_stopped)
    work.rewrite(workers, path, output)
    return tuple(sorted(entry["page"] + 1 for entry in work.entries))


def _shaded(worker: WorkerClient, path: Path, y_dpi: int, is_stopped: Callable[[], bool]) -> list[int]:
    """The pages (from 0) whose shades take SHADES_S on the line."""
    turned = [(page, 0) for page in range(len(page_weights(worker, path)))]
    ways = [Way(y_dpi, None), Way(y_dpi, _AS_TEXT_PCT)]
    found = line_bits(worker, path, turned, ways, is_exact=False, is_stopped=is_stopped)
    shaded = []
    for page, sizes in enumerate(found):
        if sizes is not None:
            shades_s, text_s = (page_line_s(each, is_first=False) for each in sizes)
            if shades_s - text_s >= SHADES_S:
                shaded.append(page)
    return shaded
