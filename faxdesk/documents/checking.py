"""Looks at a file of any format: a PDF is prechecked, anything else is made into one first, if it can be."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from faxdesk.documents import making, precheck
from faxdesk.documents.client import WorkerClient, WorkerFailure
from faxdesk.documents.convert.converter import CONVERTIBLE
from faxdesk.documents.convert.problem import ConversionError
from faxdesk.documents.verdict import verdict
from faxdesk.domain.document.document import PrecheckResult
from faxdesk.domain.document.fitting import ConversionChoice
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
        made: the plain PDF that was made of the file; None where it is one itself, or can't be made into one.
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
    choices: Collection[ConversionChoice] = (),
) -> CheckOutcome:
    """Check the file at `path`, as a PDF that is made of it at `new_path()` where it is no plain one.

    Plain is a PDF that every program shows alike; any other is made so, and what gets lost by it is said.

    `choices` are those for an office document.
    `shown_path` is what the person added, when `path` is its private copy. Raises WorkerFailure only when
    the client was closed, OSError where no PDF can be written.
    """
    checker = _Checker(worker=worker, new_path=new_path, fonts=converter.fonts, shown_path=shown_path or path)
    checked, found = check_as_it_is(path, worker, shown_path=shown_path)
    kind = found.kind if found is not None and found.state == "not_pdf" else None
    if kind not in CONVERTIBLE:
        return checker.plain(path, checked, found)
    if checked.size_bytes > MAX_CONVERTED_BYTES:
        return checker.refused("too_big_to_read", checked)
    made = new_path()
    try:
        notes = converter.convert(
            path, kind, made, paper=paper, name=(shown_path or path).name, choices=choices
        )
    except ConversionError as error:
        return checker.refused(error.code, checked)
    outcome = checker.plain_made(made)
    return replace(outcome, checked=precheck.with_notes(outcome.checked, notes))


class AsItIs(NamedTuple):
    """What is to be said of a file as it came, and what was found in it, where anything was."""

    checked: PrecheckResult
    found: "Inspection | None"


def check_as_it_is(path: Path, worker: WorkerClient, *, shown_path: Path | None = None) -> AsItIs:
    """Check the file as a PDF, whatever happens to the worker that inspects it.

    `shown_path` and what is raised: see check_file.
    """
    shown = str(shown_path or path)
    try:
        found = worker.inspect(path)
    except WorkerFailure as failure:
        if failure.reason == "closed":
            raise
        code = "check_failed" if failure.reason in {"no_worker", "failed"} else "stops_checker"
        return AsItIs(precheck.refused(shown, code, size_bytes=_size_of(path)), None)
    return AsItIs(precheck.judge(shown, found), found)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Checker:
    """Sees to it that a file is plain, or that a plain one is made of it."""

    worker: WorkerClient
    new_path: Callable[[], Path]
    fonts: Callable[[], Path]
    shown_path: Path

    def refused(self, code: str, checked: PrecheckResult) -> CheckOutcome:
        return CheckOutcome(checked=precheck.refused(checked.path, code, size_bytes=checked.size_bytes))

    def plain_made(self, made: Path) -> CheckOutcome:
        """The file that was made, or a plain one in its place."""
        try:
            checked, found = check_as_it_is(made, self.worker, shown_path=self.shown_path)
            outcome = self.plain(made, checked, found)
        except WorkerFailure:
            made.unlink(missing_ok=True)
            raise
        if outcome.made is None and outcome.checked is checked:
            return replace(outcome, made=made)
        made.unlink(missing_ok=True)
        return outcome

    def plain(self, path: Path, checked: PrecheckResult, found: "Inspection | None") -> CheckOutcome:
        """The PDF as it is where it is plain or can't be sent, else the plain copy that is made of it."""
        if found is None or not needs_plain_copy(found):
            return CheckOutcome(checked=checked)
        made = self.new_path()
        try:
            normalised = making.normalise(self.worker, path, made, self.fonts())
            copy = check_as_it_is(made, self.worker, shown_path=self.shown_path).checked
        except WorkerFailure as failure:
            made.unlink(missing_ok=True)
            if failure.reason == "closed":
                raise
            return self.refused("disk_full" if failure.is_disk_full else "stops_checker", checked)
        if not copy.pages:
            made.unlink(missing_ok=True)
            return self.refused("stops_checker", checked)
        return CheckOutcome(checked=precheck.made_plain(checked, copy, normalised.notes), made=made)


def needs_plain_copy(found: "Inspection") -> bool:
    """Whether a PDF can be sent, and yet not as it is: other programs may show it otherwise, or stumble."""
    if found.state != "pdf":
        return False
    weighed = verdict(found)
    if weighed.problem is not None:
        return False
    return bool(found.oddities or found.header_offset != 0 or found.was_repaired or weighed.is_doubtful)


def _size_of(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
