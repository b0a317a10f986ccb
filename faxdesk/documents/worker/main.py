"""The child process that touches PDFs: takes jobs from its parent's pipe, one at a time.

It ends when the pipe closes, also in the middle of a job. It holds no key and no journal; a file that
takes it over gains a process that knows the files it was handed and nothing else.
"""

import gc
import os
import queue
import threading
from collections.abc import Iterator, Mapping
from typing import Any

from faxdesk.documents import sandbox, wire
from faxdesk.documents.opening import is_disk_full
from faxdesk.documents.wire import DISK_FULL
from faxdesk.documents.worker import jobs

_SOON_S = 0.05


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
    jobs.load_for(None if first is None else first.get("job"))
    wire.send(writer, {"loaded": True})
    last_resort = sandbox.LastResort()
    gc.freeze()
    while True:
        job, first = first if first is not None else waiting.get(), None
        last_resort.arm()
        for answer, blob in _answers(job):
            last_resort.disarm()
            wire.send(writer, answer, blob)
            last_resort.arm()
        last_resort.disarm()
        gc.collect()


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


def _answers(job: Mapping[str, Any]) -> Iterator[jobs.Answer]:
    """What one job answers, and then its end: whatever went wrong in it, by the fault's name alone."""
    fault = None
    try:
        made = jobs.JOBS[job["job"]](job)
        yield from [made] if isinstance(made, tuple) else made
    except Exception as error:  # noqa: BLE001 - the top of this process; its log would quote the file
        fault = DISK_FULL if is_disk_full(error) else type(error).__name__
    yield {"end": fault}, b""
