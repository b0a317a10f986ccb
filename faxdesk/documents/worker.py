"""The child process that touches PDFs: takes jobs from its parent's pipe, one at a time.

It ends when the pipe closes, also in the middle of a job. It holds no key and no journal; a file that
takes it over gains a process that knows the files it was handed and nothing else.
"""

import gc
import os
import queue
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from faxdesk.documents import sandbox, wire

Answer = tuple[dict[str, Any], bytes]
Job = Callable[[Mapping[str, Any]], Answer]


def main() -> int:
    """Serve until the parent closes the pipe; the process's exit status."""
    reader, writer = sandbox.take_pipes()
    sandbox.limit_resources()
    jobs: queue.SimpleQueue[Mapping[str, Any]] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(reader, jobs), daemon=True).start()
    wire.send(writer, {"ready": True})
    _load_engines()
    wire.send(writer, {"loaded": True})
    last_resort = sandbox.LastResort()
    # What is loaded stays for good: the collector need not walk it again.
    gc.collect()
    gc.freeze()
    while True:
        job = jobs.get()
        last_resort.arm()
        answer, blob = _do(job)
        last_resort.disarm()
        wire.send(writer, answer, blob)
        gc.collect()


def _listen(reader: int, jobs: "queue.SimpleQueue[Mapping[str, Any]]") -> None:
    """Pass jobs on, and end the process with the pipe: a job under way has nobody to answer to."""
    try:
        while (message := wire.receive(reader)) is not None:
            jobs.put(message[0])
    finally:
        os._exit(0)


def _load_engines() -> None:
    from faxdesk.documents import assemble, inspect, preview  # noqa: F401 - loaded before the first job
    from faxdesk.documents.engines import silence_pypdf

    silence_pypdf()


def _do(job: Mapping[str, Any]) -> Answer:
    """Do one job; whatever goes wrong in it is an answer, by the fault's name alone.

    The collector rests meanwhile: pypdf makes a great many objects that all live to the end, and
    walking them again and again costs a third of its time.
    """
    gc.disable()
    try:
        return _JOBS[job["job"]](job)
    except Exception as error:  # noqa: BLE001 - the top of this process; its log would quote the file
        return {"fault": type(error).__name__}, b""
    finally:
        gc.enable()


def _inspect(job: Mapping[str, Any]) -> Answer:
    from faxdesk.documents.inspect import inspect_file

    return {"inspection": inspect_file(Path(job["path"])).to_wire()}, b""


def _thumbnail(job: Mapping[str, Any]) -> Answer:
    from faxdesk.documents.render import draw_page

    pixels = draw_page(
        Path(job["path"]),
        page=job["page"],
        max_width_px=job["max_width_px"],
        max_height_px=job["max_height_px"],
        is_grey=job["is_grey"],
    )
    size = {"width_px": pixels.width_px, "height_px": pixels.height_px, "stride_bytes": pixels.stride_bytes}
    return size, pixels.data


def _preview(job: Mapping[str, Any]) -> Answer:
    from faxdesk.documents.preview import make_preview

    threshold = job["black_threshold_pct"]
    made = make_preview(Path(job["path"]), preview_format=job["format"], black_threshold_pct=threshold)
    return {}, made


def _assemble(job: Mapping[str, Any]) -> Answer:
    from faxdesk.documents.assemble import join

    return {"pages": join([Path(path) for path in job["paths"]], Path(job["output"]))}, b""


_JOBS: Mapping[str, Job] = {
    "inspect": _inspect,
    "thumbnail": _thumbnail,
    "preview": _preview,
    "assemble": _assemble,
}
