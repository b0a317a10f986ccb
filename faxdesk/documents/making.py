"""Documents made by the worker, asked for from its parent. Imports no engine.

Whatever fails leaves no file behind.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from faxdesk.documents.client import WorkerClient
from faxdesk.documents.convert.problem import Note
from faxdesk.documents.process import WorkerFailure
from faxdesk.documents.sources import Source
from faxdesk.domain.errors import FileProblemError
from faxdesk.domain.sender_line import SenderLine

MAKING_LIMIT_S: Final = 120.0
"""A book of a few thousand scanned pages takes seconds; what takes longer is up to no good."""

REPORTS_LIMIT_S: Final = 60.0
MAX_REPORTS: Final = 100
"""In one file. Each has a second more, and no job may last for more than about three minutes."""

_UNLOCK_OUTCOMES: Final = frozenset({"unlocked", "wrong", "not_locked"})


def join(
    worker: WorkerClient,
    sources: Sequence[Source],
    output: Path,
    *,
    footer: str = "",
    line: SenderLine | None = None,
    fonts: Path | None = None,
) -> int:
    """Make one new PDF `output` of `sources`, each page laid as it is faxed; returns the number of pages.

    Args:
        footer: the footer of each page, with {page} and {pages} filled in; "" for none.
        line: the sender's line at the head of each page.
        fonts: the folder of FaxDesk's fonts; needed with a line.

    Raises WorkerFailure.
    """
    job = {
        "sources": [each.to_wire() for each in sources],
        "footer": footer,
        "line": line.to_wire() if line is not None else None,
        "fonts": str(fonts) if fonts is not None else None,
    }
    pages = _made(worker, "join", output, job)["pages"]
    if not isinstance(pages, int) or pages < 1:
        output.unlink(missing_ok=True)
        raise WorkerFailure("failed", "nonsense")
    return pages


@dataclass(frozen=True, slots=True, kw_only=True)
class MadePlain:
    """A document made plain, and what is to be said of it."""

    pages: int
    notes: tuple[Note, ...]


def normalise(worker: WorkerClient, path: Path, output: Path, fonts: Path) -> MadePlain:
    """Write `path` to the new file `output` as pages that every program shows alike; raises WorkerFailure.

    Args:
        fonts: the folder of FaxDesk's fonts, for letters that a form field's own lacks.
    """
    answer = _made(worker, "normalise", output, {"path": str(path), "fonts": str(fonts)})
    try:
        pages = answer["pages"]
        if not isinstance(pages, int) or pages < 1:
            raise ValueError("nonsense")
        return MadePlain(pages=pages, notes=tuple(Note.from_wire(each) for each in answer["notes"][:40]))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        output.unlink(missing_ok=True)
        raise WorkerFailure("failed", "nonsense") from error


def unlock(worker: WorkerClient, path: Path, password: str, output: Path) -> str:
    """Write `path` without its password to the new file `output`; "unlocked", "wrong" or "not_locked".

    The password travels through the worker's pipe alone, and is in no error. Raises WorkerFailure.
    """
    outcome = _made(worker, "unlock", output, {"path": str(path), "password": password}).get("outcome")
    if outcome not in _UNLOCK_OUTCOMES:
        output.unlink(missing_ok=True)
        raise WorkerFailure("failed", "nonsense")
    return str(outcome)


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeCover:
    """A cover's pages, and what is to be said of it."""

    pages: int
    notes: tuple[Note, ...]


def cover(worker: WorkerClient, lines: Mapping[str, Any], output: Path) -> MadeCover:
    """Draw a filled-in cover as the new file `output`; raises FileProblemError."""
    try:
        answer = _made(worker, "cover", output, lines)
        pages = answer["pages"]
        if not isinstance(pages, int) or pages < 1:
            raise ValueError("nonsense")
        return MadeCover(pages=pages, notes=tuple(Note.from_wire(each) for each in answer["notes"][:8]))
    except (WorkerFailure, KeyError, TypeError, ValueError, AttributeError) as error:
        output.unlink(missing_ok=True)
        is_full = isinstance(error, WorkerFailure) and error.is_disk_full
        raise FileProblemError("finding.disk_full" if is_full else "file.cover_failed") from error


def reports(worker: WorkerClient, wanted: Sequence[Mapping[str, Any]], job: Mapping[str, Any]) -> None:
    """Draw transmission reports as the new PDF job["output"], each from a new page on.

    Args:
        wanted: what stands on each; see worker/pdf/report.py.

    Raises FileProblemError.
    """
    output = Path(job["output"])
    limit_s = REPORTS_LIMIT_S + len(wanted)
    try:
        with _nothing_left(output):
            message = {"job": "report", **job, "reports": list(wanted)}
            answer, _ = worker.ask(message, time_limit_s=limit_s)
        pages = answer.get("pages")
        if not isinstance(pages, int) or pages < len(wanted):
            output.unlink(missing_ok=True)
            raise WorkerFailure("failed", "nonsense")
    except WorkerFailure as failure:
        code = "finding.disk_full" if failure.is_disk_full else "file.report_failed"
        raise FileProblemError(code) from failure


def first_page(worker: WorkerClient, job: Mapping[str, Any]) -> bytes:
    """A small black and white picture of a file's first page as it is faxed, as a PNG.

    What stands in the job: worker/pages/first_page.py. Raises FileProblemError.
    """
    try:
        _, drawn = worker.ask({"job": "first_page", **job}, time_limit_s=REPORTS_LIMIT_S)
    except WorkerFailure as failure:
        raise FileProblemError("file.report_failed") from failure
    return bytes(drawn)


def proof(worker: WorkerClient, job: Mapping[str, Any]) -> str:
    """Make a PDF/A of a PDF with files attached, as the new file job["output"]; its SHA-256.

    Raises FileProblemError. What stands in the job: worker/proofs/bundle.py.
    """
    output = Path(job["output"])
    try:
        with _nothing_left(output):
            answer, _ = worker.ask({"job": "proof", **job}, time_limit_s=MAKING_LIMIT_S)
        return str(answer["sha256"])
    except (WorkerFailure, KeyError) as failure:
        is_full = isinstance(failure, WorkerFailure) and failure.is_disk_full
        raise FileProblemError("finding.disk_full" if is_full else "file.proof_failed") from failure


def take_apart(worker: WorkerClient, path: Path, folder: Path) -> dict[str, Any]:
    """What is attached to a proof, written into `folder`; see worker/proofs/taking_apart.py.

    Raises FileProblemError.
    """
    job = {"job": "take_apart", "path": str(path), "folder": str(folder)}
    try:
        answer, _ = worker.ask(job, time_limit_s=MAKING_LIMIT_S)
    except WorkerFailure as failure:
        raise FileProblemError("file.proof_unreadable") from failure
    return answer


def _made(worker: WorkerClient, job: str, output: Path, details: Mapping[str, Any]) -> dict[str, Any]:
    with _nothing_left(output):
        message = {"job": job, "output": str(output), **details}
        answer, _ = worker.ask(message, time_limit_s=MAKING_LIMIT_S)
    return answer


@contextmanager
def _nothing_left(output: Path) -> Iterator[None]:
    try:
        yield
    except WorkerFailure as failure:
        if failure.detail != FileExistsError.__name__:  # that file was there before
            output.unlink(missing_ok=True)
        raise
