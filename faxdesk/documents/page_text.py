"""The words of a page, asked for from the worker's parent. Imports no engine."""

import os
from pathlib import Path
from typing import Final

from faxdesk.documents.client import WorkerClient
from faxdesk.documents.process import WorkerFailure

MOST_CHARS: Final = 20_000


def page_text(worker: WorkerClient, path: Path, page: int) -> str:
    """The first MOST_CHARS written on page `page` (from 0); "" on a scan. Raises WorkerFailure."""
    job = {"job": "page_text", "path": os.fspath(path), "page": page, "most_chars": MOST_CHARS}
    answer, _ = worker.ask(job)
    text = answer.get("text")
    if not isinstance(text, str):
        raise WorkerFailure("failed", "nonsense")
    return text[:MOST_CHARS]
