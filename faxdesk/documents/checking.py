"""Looks at a file of any format: a PDF is prechecked, anything else is made into one first, if it can be."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from faxdesk.documents import precheck
from faxdesk.documents.client import WorkerClient, WorkerFailure
from faxdesk.documents.convert.converter import CONVERTIBLE
from faxdesk.documents.convert.problem import ConversionError
from faxdesk.domain.document.document import PrecheckResult
from faxdesk.domain.document.paper import Paper

if TYPE_CHECKING:
    from faxdesk.documents.convert.converter import Converter
    from faxdesk.documents.inspection import Inspection

MAX_CONVERTED_BYTES: Final = 200_000_000
"""What is larger isn't even tried."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckOutcome:
    """What came of it.

    Attributes:
        made: the PDF that was made of the file; None where it is one itself, or can't be made into one.
    """

    checked: PrecheckResult
    made: Path | None = None


def check_file(
    path: Path,
    *,
    worker: WorkerClient,
    converter: "Converter",
    new_path: Callable[[], Path],
    paper: Paper,
    shown_path: Path | None = None,
) -> CheckOutcome:
    """Check the file at `path`, as a PDF that is made of it at `new_path()` where it isn't one.

    `shown_path` is what the person added, when `path` is its private copy. Raises WorkerFailure only when
    the client was closed, OSError where no PDF can be written.
    """
    seen: list[Inspection] = []

    def inspect(at: Path) -> "Inspection":
        seen.append(worker.inspect(at))
        return seen[-1]

    checked = precheck.check(path, inspect, shown_path=shown_path)
    kind = seen[-1].kind if seen and seen[-1].state == "not_pdf" else None
    if kind not in CONVERTIBLE:
        return CheckOutcome(checked=checked)
    if checked.size_bytes > MAX_CONVERTED_BYTES:
        return CheckOutcome(
            checked=precheck.refused(checked.path, "too_big_to_read", size_bytes=checked.size_bytes)
        )
    made = new_path()
    try:
        notes = converter.convert(path, kind, made, paper=paper, name=(shown_path or path).name)
    except ConversionError as error:
        return CheckOutcome(checked=precheck.refused(checked.path, error.code, size_bytes=checked.size_bytes))
    try:
        as_pdf = precheck.check(made, worker.inspect, shown_path=shown_path or path)
    except WorkerFailure:
        made.unlink(missing_ok=True)
        raise
    return CheckOutcome(checked=precheck.with_notes(as_pdf, notes), made=made)
