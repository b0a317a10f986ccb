"""Has a file of another format turned into a PDF, by whoever can. Imports no library that reads files."""

import shutil
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from faxdesk.documents.convert.libreoffice import LibreOfficeConverter, find_libreoffice
from faxdesk.documents.convert.office import OfficeDocuments
from faxdesk.documents.convert.problem import REFUSALS, ConversionError, Note
from faxdesk.documents.process import WorkerFailure
from faxdesk.domain.document.fitting import ConversionChoice
from faxdesk.domain.document.paper import Paper

if TYPE_CHECKING:
    from faxdesk.documents.client import WorkerClient

IN_WORKER: Final = frozenset({"picture", "heic", "text", "table"})
BY_LIBREOFFICE: Final = frozenset({"word", "office", "spreadsheet", "slides"})
CONVERTIBLE: Final = IN_WORKER | BY_LIBREOFFICE
"""Kinds of files, as kinds.kind_of names them."""

_LIMIT_S: Final = 120.0
_FAULTS: Final[Mapping[str, str]] = {"picture": "picture_damaged", "heic": "picture_damaged"}


class Converter:
    """Any thread may call."""

    def __init__(
        self, worker: "Callable[[], WorkerClient]", fonts: Callable[[], Path], guard: Sequence[str]
    ) -> None:
        """Nothing is started yet.

        Args:
            fonts: gives the folder of the fonts that texts are set in.
            guard: the command that starts the guard of LibreOffice, see guard.py.
        """
        self._worker = worker
        self.fonts = fonts
        self._session = LibreOfficeConverter(guard)
        self._office = OfficeDocuments(self._session, self._in_office)

    def convert(
        self,
        path: Path,
        kind: str,
        output: Path,
        *,
        paper: Paper,
        name: str = "",
        choices: Collection[ConversionChoice] = (),
    ) -> Sequence[Note]:
        """Write `path`, which is of a kind in CONVERTIBLE, as the new PDF `output`; what is to be said of it.

        `name` is what the person calls the file, where `path` is a copy; `choices` are for office documents.
        Raises ConversionError, and leaves no `output` behind then; WorkerFailure "closed", OSError.
        """
        try:
            if kind in BY_LIBREOFFICE:
                return self._by_libreoffice(path, kind, output, name, choices)
            if kind == "table" and find_libreoffice() is not None:
                return self._office.convert_table(path, output, name=name, paper=paper, choices=choices)
            return self._in_worker(path, kind, output, paper)
        except BaseException:
            output.unlink(missing_ok=True)
            raise

    def close(self) -> None:
        """End what is under way, so that no program is left running."""
        self._session.close()

    def _by_libreoffice(
        self, path: Path, kind: str, output: Path, name: str, choices: Collection[ConversionChoice]
    ) -> Sequence[Note]:
        missing = 0

        def copy(source: Path, target: Path) -> None:
            nonlocal missing
            missing = self._cleaned(source, target)

        notes = self._office.convert(path, kind, output, name=name, copy=copy, choices=choices)
        left_out = (Note(code="linked_left_out", values={"n": missing}),) if missing else ()
        return (Note(code="converted_by_office"), *left_out, *notes)

    def _cleaned(self, source: Path, target: Path) -> int:
        """Copy the document without what it links to; how much of that a person would have seen.

        What nobody can look into, LibreOffice may read behind walls alone. Raises ConversionError.
        """
        try:
            job = {"job": "clean", "path": str(source), "output": str(target)}
            answer, _ = self._worker().ask(job, time_limit_s=_LIMIT_S)
        except WorkerFailure as failure:
            if failure.reason == "closed":
                raise
            if failure.is_disk_full:
                raise ConversionError("disk_full") from failure
            target.unlink(missing_ok=True)
            shutil.copyfile(source, target)
            answer = {}
        missing = answer.get("missing")
        if isinstance(missing, int) and missing >= 0:
            return missing
        if not self._session.has_walls():
            raise ConversionError("office_failed")
        return 0

    def _in_office(self, job: Mapping[str, Any]) -> Mapping[str, Any]:
        """What the worker answers of an office document."""
        return self._answer(job, "office_failed")

    def _answer(self, job: Mapping[str, Any], fault: str) -> Mapping[str, Any]:
        """What the worker answers; raises ConversionError, of `fault` where it failed at the file itself.

        Raises WorkerFailure "closed".
        """
        try:
            return self._worker().ask(job, time_limit_s=_LIMIT_S)[0]
        except WorkerFailure as failure:
            if failure.reason == "closed":
                raise
            raise ConversionError("disk_full" if failure.is_disk_full else fault) from failure

    def _in_worker(self, path: Path, kind: str, output: Path, paper: Paper) -> Sequence[Note]:
        job = {
            "job": "convert",
            "kind": kind,
            "path": str(path),
            "output": str(output),
            "paper": paper.value,
            "fonts": str(self.fonts()),
        }
        # Without an answer it died of the file, or the file is nothing that anybody foresaw.
        return _notes(self._answer(job, _FAULTS.get(kind, "stops_checker")))


def _notes(answer: Mapping[str, Any]) -> Sequence[Note]:
    """The worker's answer, every value checked."""
    if answer.get("refused") in REFUSALS:
        raise ConversionError(str(answer["refused"]))
    try:
        return tuple(Note.from_wire(each) for each in answer["notes"][:8])
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ConversionError("stops_checker") from error
