"""Pages with shades made into the very dots that FaxDesk shows, asked for from the workers' parent.

Whoever turns shades into dots otherwise is the provider, in a way that nobody publishes: where it diffuses
the error, as many programs do, that takes two to six times as long on the line as FaxDesk's dots (figures in
docs/decisions.md). What it costs: letters of such a page are a picture, as sharp as a fax is.
"""

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from faxdesk.documents.client import WorkerClient
from faxdesk.documents.line_bits import line_bits
from faxdesk.documents.shrinking import PagesWork, Progress, page_weights
from faxdesk.domain.document.line_time import LineBits, Way, page_line_s

SAVES_S: Final = 30.0
"""Pages that save less on the line keep their letters as text."""


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
    pages = range(len(page_weights(workers[0], path)))
    saved_s = dots_save_s(workers[0], path, pages, y_dpi=y_dpi, is_stopped=is_stopped)
    job = {
        "job": "shrink_draw",
        "path": os.fspath(path),
        "y_dpi": y_dpi,
        "black_threshold_pct": None,
        "keeps_photos": False,
    }
    shaded = [page for page, saves_s in zip(pages, saved_s, strict=True) if saves_s >= SAVES_S]
    work = PagesWork(job, shaded, {}, progress, is_stopped)
    work.rewrite(workers, path, output)
    return tuple(sorted(entry["page"] + 1 for entry in work.entries))


def dots_save_s(
    worker: WorkerClient,
    path: Path,
    pages: Sequence[int],
    *,
    y_dpi: int,
    is_stopped: Callable[[], bool] = lambda: False,
) -> list[float]:
    """By about how many seconds each of these pages (from 0) is quicker in FaxDesk's dots than diffused.

    A page that can't be drawn saves nothing. Raises WorkerFailure.
    """
    turned = [(page, 0) for page in pages]
    ways = [Way(y_dpi, None), Way(y_dpi, None, is_diffused=True)]
    found = line_bits(worker, path, turned, ways, is_exact=False, is_stopped=is_stopped)
    return [0.0 if sizes is None else _line_s(sizes[1]) - _line_s(sizes[0]) for sizes in found]


def _line_s(size: LineBits) -> float:
    return page_line_s(size, is_first=False)
