"""The worker's side of making a cover."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from faxdesk.documents.worker.pdf.cover import CoverDrawer
from faxdesk.domain.document.cover_template import Line, Style
from faxdesk.domain.document.paper import Paper


def make_cover(job: Mapping[str, Any]) -> dict[str, Any]:
    """Draw the cover's lines as the new PDF job["output"]; its pages, and notes. Raises OSError."""
    output = Path(job["output"])
    drawer = CoverDrawer(paper=Paper(job["paper"]), fonts=Path(job["fonts"]))
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(output, flags, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as out:
            pages, notes = drawer.draw(_lines(job["body"]), _lines(job["footer"]), out)
    except BaseException:
        output.unlink(missing_ok=True)
        raise
    return {"pages": pages, "notes": [note.to_wire() for note in notes]}


def _lines(items: Sequence[Mapping[str, Any]]) -> list[Line]:
    return [Line(style=Style(item["style"]), cells=tuple(item["cells"])) for item in items]
