"""The parent's side of the document worker: hands out jobs, and ends a worker that fails at one."""

import logging
import os
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, cast

from faxdesk.documents import wire
from faxdesk.documents.inspection import Inspection, NonsenseError
from faxdesk.documents.verdict import pages_in

log = logging.getLogger(__name__)

_GOODBYE_S = 2.0
_READY_LIMIT_S = 30.0


class WorkerFailure(Exception):  # noqa: N818 - the name says what happened to whom
    """A job was not done.

    Attributes:
        reason: "too_long" (ended by the time limit), "stopped" (the worker died, as of too much memory),
            "failed" (the worker lives and could not do it), "closed" (the workshop was closed),
            "no_worker" (it could not be started).
        detail: the fault's name, for the log; never a document's content.
    """

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(f"{reason} {detail}".strip())
        self.reason = reason
        self.detail = detail


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
        self._worker: _Worker | None = None
        self._is_closed = False

    def start(self) -> None:
        """Start the worker now, so that the first job need not wait; raises WorkerFailure."""
        with self._turn:
            self._living_worker()

    def inspect(self, path: Path) -> Inspection:
        """What the engines find in the file; raises WorkerFailure."""
        answer, _ = self._ask({"job": "inspect", "path": os.fspath(path)})
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
        answer, pixels = self._ask({"job": "thumbnail", "path": os.fspath(path), "page": page, **box})
        return _picture(
            answer, pixels, is_grey=is_grey, max_width_px=max_width_px, max_height_px=max_height_px
        )

    def preview(self, path: Path, preview_format: str, *, black_threshold_pct: int = 50) -> bytes | None:
        """All pages in black and white at fax resolution, as "tiff" or "pdf"; None where it can't be done."""
        job = {"job": "preview", "path": os.fspath(path), "format": preview_format}
        try:
            _, made = self._ask({**job, "black_threshold_pct": black_threshold_pct})
        except WorkerFailure as failure:
            if failure.reason == "closed":
                raise
            return None
        return made

    def assemble(self, paths: Sequence[Path], output: Path) -> None:
        """Make one new PDF `output` of the pages of `paths`, in order; raises WorkerFailure."""
        try:
            self._ask(
                {"job": "assemble", "paths": [os.fspath(path) for path in paths], "output": os.fspath(output)}
            )
        except WorkerFailure as failure:
            if failure.reason in ("too_long", "stopped", "closed"):
                output.unlink(missing_ok=True)
            raise

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

    def _ask(self, job: Mapping[str, Any]) -> tuple[dict[str, Any], bytes]:
        with self._turn:
            worker = self._living_worker()
            try:
                answer, blob = worker.ask(job, self._time_limit_s)
            except WorkerFailure as failure:
                worker.end(at_once=True)
                if self._is_closed:
                    raise WorkerFailure("closed") from failure
                log.warning("document worker ended: %s", failure)
                raise
        if "fault" in answer:
            raise WorkerFailure("failed", str(answer["fault"])[:60])
        return answer, blob

    def _living_worker(self) -> "_Worker":
        """The worker, a fresh one when there is none or the last one has died. Within `_turn`."""
        with self._state:
            if self._is_closed:
                raise WorkerFailure("closed")
            if self._worker is None or not self._worker.is_usable:
                self._worker = _Worker(self._command)
            worker = self._worker
        worker.wait_until_ready()
        return worker


class _Worker:
    """One child process."""

    def __init__(self, command: Sequence[str]) -> None:
        try:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                bufsize=0,
                env=_environment(),
                # Ctrl+C in the terminal is for the program, which then closes its workers itself.
                start_new_session=sys.platform != "win32",
                creationflags=_creation_flags(),
            )
        except OSError as error:
            raise WorkerFailure("no_worker", type(error).__name__) from error
        self._to, self._from = cast(IO[bytes], self._process.stdin), cast(IO[bytes], self._process.stdout)
        self._is_ready = False
        self._has_loaded = False
        self.pid = self._process.pid
        self.is_usable = True

    def wait_until_ready(self) -> None:
        if not self._is_ready:
            try:
                self._receive(_READY_LIMIT_S)
            except WorkerFailure as failure:
                self.end(at_once=True)
                raise WorkerFailure("no_worker", failure.reason) from failure
            self._is_ready = True

    def ask(self, job: Mapping[str, Any], limit_s: float) -> tuple[dict[str, Any], bytes]:
        if not self._has_loaded:
            # Its own wait, so that a job's time limit measures the job alone.
            self._receive(_READY_LIMIT_S)
            self._has_loaded = True
        try:
            wire.send(self._to.fileno(), job)
        except (OSError, ValueError) as error:
            raise WorkerFailure("stopped", type(error).__name__) from error
        return self._receive(limit_s)

    def _receive(self, limit_s: float) -> tuple[dict[str, Any], bytes]:
        """The next message; a watch ends the process when the time is up, which ends the waiting too."""
        is_late = threading.Event()

        def end_it() -> None:
            is_late.set()
            self._process.kill()

        watch = threading.Timer(limit_s, end_it)
        watch.daemon = True
        watch.start()
        try:
            message = wire.receive(self._from.fileno())
        except (OSError, ValueError, wire.BrokenPipeTalkError) as error:
            raise WorkerFailure(
                "too_long" if is_late.is_set() else "stopped", type(error).__name__
            ) from error
        finally:
            watch.cancel()
            watch.join()
        if message is None:
            raise WorkerFailure("too_long" if is_late.is_set() else "stopped", "end of pipe")
        return message

    def kill(self) -> None:
        """End the process now; whoever waits for its answer finds the pipe at its end."""
        self._process.kill()

    def end(self, *, at_once: bool) -> None:
        """End the process and wait for it: politely by closing its pipe, or by killing it."""
        if not self.is_usable:
            return
        self.is_usable = False
        if at_once:
            self._process.kill()
        self._to.close()
        try:
            self._process.wait(_GOODBYE_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._from.close()


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


def _environment() -> dict[str, str]:
    """The parent's environment without the account's key: a file that takes the worker over finds none."""
    return {name: value for name, value in os.environ.items() if not name.startswith("TELNYX_")}


def _creation_flags() -> int:
    if sys.platform == "win32":
        return subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
    return 0
