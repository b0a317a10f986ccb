"""The child process that touches PDFs: takes jobs from its parent's pipe, one at a time.

It ends when the pipe closes, also in the middle of a job. It holds no key and no journal; a file that
takes it over gains a process that knows the files it was handed and nothing else.
"""

import gc
import os
import queue
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from faxdesk.documents import sandbox, wire
from faxdesk.documents.opening import is_disk_full
from faxdesk.documents.wire import DISK_FULL
from faxdesk.documents.worker.late_imports import load_later
from faxdesk.documents.worker.making_jobs import MAKING_JOBS
from faxdesk.documents.worker.raster_jobs import DRAWING_JOBS, RASTER_JOBS

Answer = tuple[dict[str, Any], bytes]
Job = Callable[[Mapping[str, Any]], Answer | Iterator[Answer]]
"""Takes a job's message, which came from the parent, and returns the answer and its bytes, or yields as many
of them as come; whatever it raises is told to the parent by its name alone."""

_SOON_S: Final = 0.05
_SELDOM_USED: Final = ("ctypes.util", "traceback", "uuid", "PIL.ExifTags", "PIL.TiffTags")
"""What pypdfium2, logging and Pillow import and drawing has no use for: a fifth of a worker's start."""


def main() -> int:
    """Serve until the parent closes the pipe; the process's exit status."""
    # What is loaded lives as long as the process, and pypdf makes a great many objects that all live as long
    # as a job: walking them again and again costs a third of its time. Between two jobs is soon enough.
    gc.disable()
    reader, writer = sandbox.take_pipes()
    sandbox.limit_resources()
    sandbox.give_way()
    waiting: queue.SimpleQueue[Mapping[str, Any]] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(reader, waiting), daemon=True).start()
    wire.send(writer, {"ready": True})
    first = _soon(waiting)
    load_for(None if first is None else first.get("job"))
    wire.send(writer, {"loaded": True})
    last_resort = sandbox.LastResort()
    gc.freeze()
    loaded = len(sys.modules)
    while True:
        job, first = first if first is not None else waiting.get(), None
        last_resort.arm()
        for answer, blob in _answers(job):
            last_resort.disarm()
            wire.send(writer, answer, blob)
            last_resort.arm()
        last_resort.disarm()
        gc.collect()
        if len(sys.modules) != loaded:
            # What a job was the first to need stays as well; else it would be walked after every job.
            loaded = len(sys.modules)
            gc.freeze()


def _soon(waiting: "queue.SimpleQueue[Mapping[str, Any]]") -> Mapping[str, Any] | None:
    """The job for which this worker was started, if it was for one; None when it is to stand by."""
    try:
        return waiting.get(timeout=_SOON_S)
    except queue.Empty:
        return None


def _listen(reader: int, waiting: "queue.SimpleQueue[Mapping[str, Any]]") -> None:
    """Pass jobs on, and end the process with the pipe: a job under way has nobody to answer to."""
    try:
        while (message := wire.receive(reader)) is not None:
            waiting.put(message[0])
    finally:
        os._exit(0)


def _answers(job: Mapping[str, Any]) -> Iterator[Answer]:
    """What one job answers, and then its end: whatever went wrong in it, by the fault's name alone."""
    fault = None
    try:
        made = JOBS[job["job"]](job)
        yield from [made] if isinstance(made, tuple) else made
    except Exception as error:  # noqa: BLE001 - the top of this process; its log would quote the file
        fault = DISK_FULL if is_disk_full(error) else type(error).__name__
    yield {"end": fault}, b""


def load_for(job: str | None) -> None:
    """Import what this job needs, so that its time limit measures its work alone; without one, everything.

    A worker that only draws is spared the heavy readers: half its start, and a third of its memory.
    """
    # Pillow would give the memory of each picture back, and take it again: half the time of thresholding.
    os.environ.setdefault("PILLOW_BLOCKS_MAX", "8")
    load_later(*_SELDOM_USED)
    from faxdesk.documents.worker.pages import dots  # noqa: F401 - loaded before the first job

    if job in DRAWING_JOBS:
        return
    from faxdesk.documents.worker.pages import preview  # noqa: F401 - loaded before the first job
    from faxdesk.documents.worker.pdf import (
        assemble,  # noqa: F401 - loaded before the first job
        inspect,  # noqa: F401 - loaded before the first job
    )
    from faxdesk.documents.worker.pdf.engines import silence_pypdf

    silence_pypdf()


def _inspect(job: Mapping[str, Any]) -> Answer:
    from faxdesk.documents.worker.pdf.inspect import inspect_file

    return {"inspection": inspect_file(Path(job["path"])).to_wire()}, b""


JOBS: Final[Mapping[str, Job]] = {
    "inspect": _inspect,
    **MAKING_JOBS,
    **RASTER_JOBS,
}
"""What the worker can do: a job's name, and the function that does it."""
