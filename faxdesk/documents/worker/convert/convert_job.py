"""The worker's side of converting: picks who reads the file, and writes what they make of it."""

import os
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO

from faxdesk.documents.convert.problem import ConversionError, Note
from faxdesk.domain.document.paper import Paper


def convert(job: Mapping[str, Any]) -> dict[str, Any]:
    """Write job["path"] as the new PDF job["output"]; the answer has "notes", or "refused" and why.

    Raises RefusedError, FileExistsError, OSError; there is no output then, nor where it was refused.
    """
    output = Path(job["output"])
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(output, flags, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as out:
            notes = _reader(job)(Path(job["path"]), out)
        return {"notes": [note.to_wire() for note in notes]}
    except ConversionError as error:
        output.unlink(missing_ok=True)
        return {"refused": error.code}
    except BaseException:
        output.unlink(missing_ok=True)
        raise


def _reader(job: Mapping[str, Any]) -> Callable[[Path, BinaryIO], tuple[Note, ...]]:
    paper = Paper(job["paper"])
    if job["kind"] in {"text", "table"}:
        from faxdesk.documents.worker.convert.texts import convert_text

        return partial(convert_text, paper=paper, fonts=Path(job["fonts"]), is_table=job["kind"] == "table")
    from faxdesk.documents.worker.convert.pictures import convert_heic, convert_picture

    return partial(convert_heic if job["kind"] == "heic" else convert_picture, paper=paper)
