"""The parent's side of the document worker: hands out jobs, and ends a worker that fails at one."""

import logging
import os
import threading
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from faxdesk.documents.inspection import Inspection, NonsenseError
from faxdesk.documents.process import WorkerFailure, WorkerProcess
from faxdesk.documents.verdict import pages_in
from faxdesk.domain.document.raster import FAX_WIDTH_PX, MAX_SHEET_HEIGHT_PX

log = logging.getLogger(__name__)

MOST_CHARS: Final = 20_000
"""So much of a page's words is asked for."""

__all__ = ["Picture", "WorkerClient", "WorkerFailure"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A drawn page: rows of `stride_bytes`, one byte a pixel when grey, else red, green and blue."""

    width_px: int
    height_px: int
    stride_bytes: int
    is_grey: bool
    pixels: bytes


class WorkerClient:
    """A document worker that is started when first needed and again after it has died.

    Every call blocks until its answer is there; any thread may call. Jobs are done one at a time;
    where that is too slow, a second WorkerClient works beside this one.
    """

    def __init__(self, *, command: Sequence[str], time_limit_s: float = 20.0) -> None:
        """Prepare; nothing is started. `command` starts the worker (see worker.main)."""
        self._command = tuple(command)
        self._time_limit_s = time_limit_s
        self._turn = threading.Lock()
        self._state = threading.Lock()
        self._worker: WorkerProcess | None = None
        self._is_closed = False

    def start(self) -> None:
        """Start the worker now, so that the first job need not wait; raises WorkerFailure."""
        with self._turn:
            self._living_worker()

    def inspect(self, path: Path) -> Inspection:
        """What the engines find in the file; raises WorkerFailure."""
        answer, _ = self.ask({"job": "inspect", "path": os.fspath(path)})
        try:
            return Inspection.from_wire(answer["inspection"])
        except (KeyError, TypeError, AttributeError, NonsenseError) as error:
            raise WorkerFailure("failed", "nonsense") from error

    def count_pages(self, path: Path) -> int | None:
        """How many pages the file has; None where it can't be faxed. Raises WorkerFailure."""
        return pages_in(self.inspect(path))

    def thumbnail(
        self, path: Path, *, page: int = 0, max_width_px: int, max_height_px: int, is_grey: bool = False
    ) -> Picture:
        """Page `page` (from 0) as large as the box allows; raises WorkerFailure."""
        box = {"max_width_px": max_width_px, "max_height_px": max_height_px, "is_grey": is_grey}
        answer, pixels = self.ask({"job": "thumbnail", "path": os.fspath(path), "page": page, **box})
        return _picture(
            answer, pixels, is_grey=is_grey, max_width_px=max_width_px, max_height_px=max_height_px
        )

    def fax_page(self, path: Path, *, page: int, y_dpi: int, is_grey: bool = True) -> Picture:
        """Page `page` (from 0) as the sheet that is faxed, before it is made black and white.

        Always raster.FAX_WIDTH_PX wide, as high as raster.place says for `y_dpi` (see raster.Y_DPI); without
        `is_grey` the same in colours. Raises WorkerFailure.
        """
        job = {"job": "fax_page", "path": os.fspath(path), "page": page, "y_dpi": y_dpi, "is_grey": is_grey}
        answer, pixels = self.ask(job)
        picture = _picture(
            answer, pixels, is_grey=is_grey, max_width_px=FAX_WIDTH_PX, max_height_px=MAX_SHEET_HEIGHT_PX
        )
        if picture.width_px != FAX_WIDTH_PX:
            raise WorkerFailure("failed", "nonsense")
        return picture

    def page_text(self, path: Path, *, page: int) -> str:
        """The first MOST_CHARS written on page `page` (from 0); "" on a scan. Raises WorkerFailure."""
        job = {"job": "page_text", "path": os.fspath(path), "page": page, "most_chars": MOST_CHARS}
        answer, _ = self.ask(job)
        text = answer.get("text")
        if not isinstance(text, str):
            raise WorkerFailure("failed", "nonsense")
        return text[:MOST_CHARS]

    def fax_dots(
        self,
        path: Path,
        *,
        first: int = 0,
        pages: int = 1,
        y_dpi: int,
        black_threshold_pct: int | None,
        shares_cores: bool = False,
        only_if_plain: bool = False,
    ) -> Iterator[bytes]:
        """Pages from `first` (from 0) on in black and white, as they are faxed; raises WorkerFailure.

        Each is rows of FAX_WIDTH_PX / 8 bytes, eight dots a byte, a set bit is ink; by the threshold, or
        halftoned without one. Fewer than `pages` where the document ends before. They come one by one, each
        within the time limit, and take the memory of two or three however many they are. Until the last
        has come, or is no longer wanted, this client does no other job. With `shares_cores`, for one that
        draws at the same time, it keeps to one core. With `only_if_plain` it fails for a file that should be
        looked at first, as checking.check_file does: one that nobody has made plain.
        """
        job: dict[str, Any] = {"job": "fax_dots", "path": os.fspath(path), "first": first, "pages": pages}
        job |= {"y_dpi": y_dpi, "black_threshold_pct": black_threshold_pct, "shares_cores": shares_cores}
        job["only_if_plain"] = only_if_plain
        with closing(self._answers(job, self._time_limit_s)) as answers:
            for count, (answer, black) in enumerate(answers, start=1):
                if count > pages or not is_sheet(answer.get("height_px"), black):
                    raise WorkerFailure("failed", "nonsense")
                yield black

    def preview(self, path: Path, preview_format: str, *, black_threshold_pct: int = 50) -> bytes | None:
        """All pages in black and white at fax resolution, as "tiff" or "pdf"; None where it can't be done."""
        job = {"job": "preview", "path": os.fspath(path), "format": preview_format}
        try:
            _, made = self.ask({**job, "black_threshold_pct": black_threshold_pct})
        except WorkerFailure as failure:
            if failure.reason == "closed":
                raise
            return None
        return made

    def ask(
        self, job: Mapping[str, Any], *, time_limit_s: float | None = None
    ) -> tuple[dict[str, Any], bytes]:
        """Have one job of worker.main.JOBS done; its answer and bytes. Raises WorkerFailure.

        An answer is the worker's word, and a file may have taken the worker over: check every value.
        """
        with closing(self._answers(job, time_limit_s or self._time_limit_s)) as answers:
            found = next(answers, None)
            if found is None or next(answers, None) is not None:
                raise WorkerFailure("failed", "nonsense")
        return found

    @property
    def worker_pid(self) -> int | None:
        """The worker's process id; None while there is no worker."""
        with self._state:
            return self._worker.pid if self._worker is not None and self._worker.is_usable else None

    def close(self) -> None:
        """End the worker; a job under way and all that wait end with WorkerFailure "closed"."""
        with self._state:
            self._is_closed = True
            worker = self._worker
        if worker is not None and self._turn.locked():
            worker.kill()
        with self._turn:
            if worker is not None:
                worker.end(at_once=False)

    def _answers(
        self, job: Mapping[str, Any], limit_s: float
    ) -> Generator[tuple[dict[str, Any], bytes], None, None]:
        """All answers of one job. A worker that fails, or whose further answers nobody wants, is ended."""
        with self._turn:
            worker = self._living_worker()
            try:
                yield from worker.ask(job, limit_s)
            except GeneratorExit:
                worker.end(at_once=True)
                raise
            except WorkerFailure as failure:
                if failure.reason == "failed":
                    raise
                worker.end(at_once=True)
                if self._is_closed:
                    raise WorkerFailure("closed") from failure
                log.warning("document worker ended: %s", failure)
                raise

    def _living_worker(self) -> WorkerProcess:
        """The worker, a fresh one when there is none or the last one has died. Within `_turn`."""
        with self._state:
            if self._is_closed:
                raise WorkerFailure("closed")
            if self._worker is None or not self._worker.is_usable:
                self._worker = WorkerProcess(self._command)
            worker = self._worker
        worker.wait_until_ready()
        return worker


def _picture(
    answer: Mapping[str, Any], pixels: bytes, *, is_grey: bool, max_width_px: int, max_height_px: int
) -> Picture:
    """The answer as a picture, its numbers checked against its bytes: a toolkit would read beyond them."""
    width_px, height_px, stride = (answer.get(key) for key in ("width_px", "height_px", "stride_bytes"))
    if not (isinstance(width_px, int) and isinstance(height_px, int) and isinstance(stride, int)):
        raise WorkerFailure("failed", "nonsense")
    row_bytes = width_px if is_grey else 3 * width_px
    fits = 0 < width_px <= max_width_px and 0 < height_px <= max_height_px
    if not (fits and stride >= row_bytes and stride * height_px == len(pixels)):
        raise WorkerFailure("failed", "nonsense")
    return Picture(
        width_px=width_px, height_px=height_px, stride_bytes=stride, is_grey=is_grey, pixels=pixels
    )


def is_sheet(height_px: object, black: bytes) -> bool:
    """Whether these are the dots of so many lines, and of no more than a page has."""
    return (
        isinstance(height_px, int)
        and 0 < height_px <= MAX_SHEET_HEIGHT_PX
        and len(black) == height_px * FAX_WIDTH_PX // 8
    )
