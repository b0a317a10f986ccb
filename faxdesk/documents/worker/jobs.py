"""What the worker can do: a job's name, and the function that does it. Runs in the worker.

Each function takes the job's message, which came from the parent, and returns the answer and its bytes, or
yields as many of them as come; whatever it raises is told to the parent by its name alone.
"""

import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from faxdesk.documents.worker.late_imports import load_later
from faxdesk.documents.worker.making_jobs import MAKING_JOBS
from faxdesk.documents.worker.raster_jobs import DRAWING_JOBS, RASTER_JOBS

Answer = tuple[dict[str, Any], bytes]
Job = Callable[[Mapping[str, Any]], Answer | Iterator[Answer]]

_SELDOM_USED: Final = ("ctypes.util", "traceback", "uuid", "PIL.ExifTags", "PIL.TiffTags")
"""What pypdfium2, logging and Pillow import and drawing has no use for: a fifth of a worker's start."""


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
