"""The parent's side of the document worker: hands out jobs, and ends a worker that fails at one."""

import logging
import os
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from faxdesk.documents.child import Child, WorkerFailure
from faxdesk.documents.inspection import Inspection, NonsenseError
from faxdesk.documents.verdict import pages_in
from faxdesk.domain.raster import FAX_WIDTH_PX, MAX_SHEET_HEIGHT_PX

log = logging.getLogger(__name__)

__all__ = ["Picture", "WorkerFailure", "Workshop"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A drawn page: rows of `stride_bytes`, one byte a pixel when grey, else red, green and blue."""

    width_px: int
    height_px: int
    stride_bytes: int
    is_grey: bool
    pixels: bytes


class Workshop:
    """A document worker that is started when first needed and again after it has died.

    Every call blocks until its answer is there; any thread may call. Jobs are done one at a time;
    where that is too slow, a second Workshop works beside this one.
    """

    def __init__(self, *, command: Sequence[str], time_limit_s: float = 20.0) -> None:
        """Prepare; nothing is started. `command` starts the worker (see worker.main)."""
        self._command = tuple(command)
        self._time_limit_s = time_limit_s
        self._turn = threading.Lock()
        self._state = threading.Lock()
        self._worker: Child | None = None
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

    def fax_dots(
        self, path: Path, *, first: int = 0, pages: int = 1, y_dpi: int, black_threshold_pct: int | None
    ) -> list[bytes]:
        """Pages from `first` (from 0) on in black and white, as they are faxed; raises WorkerFailure.

        Each is rows of FAX_WIDTH_PX / 8 bytes, eight dots a byte, a set bit is ink; by the threshold, or
        halftoned without one. Fewer than `pages` where the document ends before.
        """
        job = {"job": "fax_dots", "path": os.fspath(path), "first": first, "pages": pages, "y_dpi": y_dpi}
        answer, black = self.ask({**job, "black_threshold_pct": black_threshold_pct})
        return parted(answer.get("heights_px"), black, pages)

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
        """Have one job of jobs.JOBS done; its answer and bytes. Raises WorkerFailure.

        An answer is the worker's word, and a file may have taken the worker over: check every value.
        """
        with self._turn:
            worker = self._living_worker()
            try:
                answer, blob = worker.ask(job, time_limit_s or self._time_limit_s)
            except WorkerFailure as failure:
                worker.end(at_once=True)
                if self._is_closed:
                    raise WorkerFailure("closed") from failure
                log.warning("document worker ended: %s", failure)
                raise
        if "fault" in answer:
            raise WorkerFailure("failed", str(answer["fault"])[:60])
        return answer, blob

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

    def _living_worker(self) -> Child:
        """The worker, a fresh one when there is none or the last one has died. Within `_turn`."""
        with self._state:
            if self._is_closed:
                raise WorkerFailure("closed")
            if self._worker is None or not self._worker.is_usable:
                self._worker = Child(self._command)
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


def parted(heights_px: object, black: bytes, pages: int) -> list[bytes]:
    """The dots of each page, its lines checked against the bytes there are."""
    if not (isinstance(heights_px, list) and len(heights_px) <= pages):
        raise WorkerFailure("failed", "nonsense")
    parts, start = [], 0
    for height_px in heights_px:
        if not (isinstance(height_px, int) and 0 < height_px <= MAX_SHEET_HEIGHT_PX):
            raise WorkerFailure("failed", "nonsense")
        end = start + height_px * FAX_WIDTH_PX // 8
        parts.append(black[start:end])
        start = end
    if start != len(black):
        raise WorkerFailure("failed", "nonsense")
    return parts
