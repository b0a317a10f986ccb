"""A document made small enough to fax, asked for from the workers' parent. Imports no engine."""

import math
import os
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import IO, Any, Final

from faxdesk.documents.client import WorkerClient
from faxdesk.documents.page_analysis import analyse
from faxdesk.documents.process import WorkerFailure
from faxdesk.domain.document.page_analysis import PageKind
from faxdesk.domain.document.raster import FAX_WIDTH_PX, MAX_SHEET_HEIGHT_PX

HEAVY_BYTES: Final = 25_000
"""What a page must have in pictures to be worth drawing: a fax picture takes 30 to 80 KB."""

BATCH_PAGES: Final = 8
_LOOKED_AT: Final = 6
_FALLBACK_THRESHOLD_PCT: Final = 60
_WRITING_LIMIT_S: Final = 120.0

Progress = Callable[[int, int], None]
"""Called with pages done and pages to do, by one thread at a time."""


class ShrinkingStoppedError(Exception):
    """The caller asked to stop; nothing is left behind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shrunk:
    """What became of a document.

    Attributes:
        drawn_pages: how many became fax pictures; the others are as they were.
    """

    before_bytes: int
    after_bytes: int
    pages: int
    drawn_pages: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Batch:
    """Pictures as the worker described them, checked, with their streams one after another."""

    entries: list[dict[str, Any]]
    streams: bytes
    blank_pages: list[int]


def shrink(
    workers: Sequence[WorkerClient],
    path: Path,
    output: Path,
    *,
    y_dpi: int,
    black_threshold_pct: int,
    keeps_photos: bool,
    progress: Progress | None = None,
    is_stopped: Callable[[], bool] = lambda: False,
) -> Shrunk:
    """Write `path` to the new file `output`, its heavy pages as they are faxed; sizes and order stay.

    With `keeps_photos` heavy pages that are photos stay greyscale. The pages are parted among
    `workers`, which may do other jobs in between. A page that is no smaller as a fax picture, or can't be
    drawn, stays as it was. Raises ShrinkingStoppedError, WorkerFailure; leaves nothing behind then.
    """
    weights = page_weights(workers[0], path)
    job = {
        "job": "shrink_draw",
        "path": os.fspath(path),
        "y_dpi": y_dpi,
        "black_threshold_pct": black_threshold_pct,
        "keeps_photos": keeps_photos,
    }
    work = PagesWork(job, _heavy(weights), dict(enumerate(weights)), progress, is_stopped)
    work.rewrite(workers, path, output)
    return Shrunk(
        before_bytes=path.stat().st_size,
        after_bytes=output.stat().st_size,
        pages=len(weights),
        drawn_pages=len(work.entries),
    )


def suitable_threshold_pct(worker: WorkerClient, path: Path) -> int:
    """The threshold that suits those pages that would be drawn to shrink the document and are no photos.

    Raises WorkerFailure.
    """
    heavy = _heavy(page_weights(worker, path))
    sample = sorted({heavy[len(heavy) * part // _LOOKED_AT] for part in range(_LOOKED_AT) if heavy})
    found = [
        analysis.threshold_pct
        for analysis in analyse(worker, path, sample)
        if analysis.kind not in {PageKind.EMPTY, PageKind.PHOTO}
    ]
    return round(median(found)) if found else _FALLBACK_THRESHOLD_PCT


class PagesWork:
    """A document's pages on their way through the workers: drawn as fax pictures, then put in their places.

    Attributes:
        entries: the pictures that are kept, as the worker described them.
        blank_pages: pages (from 0) that the worker called empty.
    """

    def __init__(
        self,
        job: Mapping[str, Any],
        pages: Sequence[int],
        limits_bytes: Mapping[int, int],
        progress: Progress | None,
        is_stopped: Callable[[], bool],
    ) -> None:
        """`job`: what workers are told beside the pages; `limits_bytes`: what a picture must stay below."""
        self._job, self._pages, self._limits_bytes = job, pages, limits_bytes
        self._progress, self._is_stopped = progress, is_stopped
        self._lock = threading.Lock()
        self._batches = _batches(pages)
        self._done = 0
        self.entries: list[dict[str, Any]] = []
        self.blank_pages: list[int] = []

    def rewrite(self, workers: Sequence[WorkerClient], path: Path, output: Path) -> None:
        """Write `path` to the new file `output` with these pages as they were drawn.

        Raises ShrinkingStoppedError, WorkerFailure; leaves nothing behind then.
        """
        packed = output.with_name(output.name + ".pictures")
        try:
            with packed.open("xb") as file:
                self._draw(workers, file)
            job = {
                "job": "shrink_write",
                "path": os.fspath(path),
                "packed": os.fspath(packed),
                "pictures": self.entries,
                "output": os.fspath(output),
            }
            workers[0].ask(job, time_limit_s=_WRITING_LIMIT_S)
        except WorkerFailure as failure:
            if failure.reason in {"too_long", "stopped", "closed"}:
                output.unlink(missing_ok=True)
            raise
        finally:
            packed.unlink(missing_ok=True)

    def _draw(self, workers: Sequence[WorkerClient], packed: IO[bytes]) -> None:
        """Have all drawn and kept in `packed`; raises ShrinkingStoppedError, WorkerFailure."""
        with ThreadPoolExecutor(len(workers), thread_name_prefix="shrink") as pool:
            # Each worker takes the next batch when it has done one: the slower one gets fewer.
            for each in [pool.submit(self._serve, worker, packed) for worker in workers]:
                each.result()

    def _serve(self, worker: WorkerClient, packed: IO[bytes]) -> None:
        while (pages := self._next()) is not None:
            batch = self._attempt(worker, pages)
            with self._lock:
                self._keep(batch, packed)
                self._done += len(pages)
                if self._progress is not None:
                    self._progress(self._done, len(self._pages))

    def _next(self) -> list[int] | None:
        with self._lock:
            if self._is_stopped():
                raise ShrinkingStoppedError
            return next(self._batches, None)

    def _attempt(self, worker: WorkerClient, pages: list[int]) -> _Batch:
        """The pages drawn; where that fails, one by one, and what can't be drawn is left out."""
        try:
            return _drawn(worker, self._job, pages)
        except WorkerFailure as failure:
            if failure.reason in {"closed", "no_worker"}:
                raise
        if len(pages) == 1:
            return _Batch(entries=[], streams=b"", blank_pages=[])
        single = [self._attempt(worker, [page]) for page in pages]
        entries = [entry for batch in single for entry in batch.entries]
        blank = [page for batch in single for page in batch.blank_pages]
        return _Batch(entries=entries, streams=b"".join(batch.streams for batch in single), blank_pages=blank)

    def _keep(self, batch: _Batch, packed: IO[bytes]) -> None:
        start = 0
        self.blank_pages += batch.blank_pages
        for entry in batch.entries:
            end = start + entry["size_bytes"]
            if entry["size_bytes"] < self._limits_bytes.get(entry["page"], sys.maxsize):
                packed.write(batch.streams[start:end])
                self.entries.append(entry)
            start = end


def _heavy(weights: Sequence[int]) -> list[int]:
    """The pages (from 0) that are worth drawing."""
    return [page for page, weight in enumerate(weights) if weight >= HEAVY_BYTES]


def _batches(pages: Sequence[int]) -> Iterator[list[int]]:
    for start in range(0, len(pages), BATCH_PAGES):
        yield list(pages[start : start + BATCH_PAGES])


def page_weights(worker: WorkerClient, path: Path) -> list[int]:
    """How many bytes each page has in pictures and heavy drawings; raises WorkerFailure."""
    answer, _ = worker.ask({"job": "shrink_weigh", "path": os.fspath(path)})
    weights = answer.get("weights")
    if not (
        isinstance(weights, list) and weights and all(isinstance(each, int) and each >= 0 for each in weights)
    ):
        raise WorkerFailure("failed", "nonsense")
    return weights


def _drawn(worker: WorkerClient, job: Mapping[str, Any], pages: Sequence[int]) -> _Batch:
    answer, streams = worker.ask({**job, "pages": list(pages)})
    entries, blank = answer.get("pictures"), answer.get("blank_pages", [])
    if not (
        isinstance(entries, list)
        and all(isinstance(entry, dict) and is_sound(entry) for entry in entries)
        and _are_of([entry.get("page") for entry in entries], pages)
        and isinstance(blank, list)
        and _are_of(blank, pages)
        and sum(entry["size_bytes"] for entry in entries) == len(streams)
    ):
        raise WorkerFailure("failed", "nonsense")
    return _Batch(entries=entries, streams=streams, blank_pages=blank)


def _are_of(found: Sequence[object], pages: Sequence[int]) -> bool:
    """Whether these are some of the pages, each once, in their order."""
    return list(found) == [page for page in pages if page in found]


def is_sound(entry: dict[str, Any]) -> bool:
    """Whether a picture's measures are such as an honest worker gives."""
    whole = (entry.get("size_bytes"), entry.get("width_px"), entry.get("height_px"))
    sides_pt = (entry.get("width_pt"), entry.get("height_pt"))
    limits = (2**31, FAX_WIDTH_PX, MAX_SHEET_HEIGHT_PX)
    return (
        all(isinstance(each, int) and 0 < each <= limit for each, limit in zip(whole, limits, strict=True))
        and all(isinstance(side, int | float) and math.isfinite(side) and side > 0 for side in sides_pt)
        and all(isinstance(entry.get(name), bool) for name in ("is_turned", "is_grey"))
        and len(entry) == 8
    )
