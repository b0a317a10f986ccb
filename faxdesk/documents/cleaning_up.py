"""Scanned pages made clean for a fax, asked for from the workers' parent. Imports no engine."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from faxdesk.documents.client import WorkerClient
from faxdesk.documents.process import WorkerFailure
from faxdesk.documents.shrinking import PagesWork, Progress, page_weights


@dataclass(frozen=True, slots=True, kw_only=True)
class CleanedUp:
    """What became of a document; pages from 1.

    Attributes:
        pages: those that were scans or photos, and are clean now; the others are as they were.
        blank_pages: those of them with nothing on them.
    """

    pages: tuple[int, ...]
    blank_pages: tuple[int, ...]


def clean_up(
    workers: Sequence[WorkerClient],
    path: Path,
    output: Path,
    *,
    y_dpi: int,
    pages: Sequence[int] | None = None,
    progress: Progress | None = None,
    is_stopped: Callable[[], bool] = lambda: False,
) -> CleanedUp:
    """Write `path` to the new file `output`, its scanned pages cleaned, as the dots that are faxed.

    Pages of text, of drawings, and pictures that are black and white already stay as they were, and so does
    a page that can't be drawn. `pages` (from 1) are all that are looked at; None for the whole document. The
    pages are parted among `workers`. Raises ShrinkingStoppedError,
    WorkerFailure; leaves nothing behind then.
    """
    count = len(page_weights(workers[0], path))
    numbers = range(count) if pages is None else [number - 1 for number in pages if number <= count]
    job = {"job": "clean_up_draw", "path": os.fspath(path), "y_dpi": y_dpi}
    work = PagesWork(job, numbers, {}, progress, is_stopped)
    work.rewrite(workers, path, output)
    return CleanedUp(
        pages=tuple(sorted(entry["page"] + 1 for entry in work.entries)),
        blank_pages=tuple(sorted(page + 1 for page in work.blank_pages)),
    )


def scans_among(worker: WorkerClient, path: Path, pages: Sequence[int]) -> list[int]:
    """Those of these pages (from 0) that clean_up would change; raises WorkerFailure."""
    answer, _ = worker.ask({"job": "find_scans", "path": os.fspath(path), "pages": list(pages)})
    found = answer.get("pages")
    if not (isinstance(found, list) and found == [page for page in pages if page in found]):
        raise WorkerFailure("failed", "nonsense")
    return found
