"""Office documents by way of the open format: what is in one is found there, and what a person wants changed.

LibreOffice makes the PDF straight from the document, as that keeps most of its looks. What it makes of it in
the open format is only looked at, unless changes are wanted: then the PDF is made of that.
"""

import logging
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from faxdesk.documents.convert.problem import OFFICE_NOTES, REFUSALS, ConversionError, Note
from faxdesk.documents.scratch import scratch_folder
from faxdesk.domain.document.fitting import ConversionChoice
from faxdesk.domain.document.paper import Paper

if TYPE_CHECKING:
    from faxdesk.documents.convert.libreoffice import Copy, LibreOfficeConverter

log = logging.getLogger(__name__)

_OPEN_FORMATS: Final[Mapping[str, str]] = {"word": "odt", "spreadsheet": "ods"}
"""By kinds.kind_of; of others nothing more is said."""

_SAID_OF_CHOICES: Final[Mapping[ConversionChoice, tuple[str, str]]] = {
    ConversionChoice.ACCEPT_CHANGES: ("tracked_changes", "changes_accepted"),
    ConversionChoice.FIT_WIDTH: ("columns_parted", "fitted_to_width"),
}
"""What is said no more, and what is said instead."""

_MIME_AT: Final = 38
"""Where an OpenDocument file says what it is."""

Ask = Callable[[Mapping[str, Any]], Mapping[str, Any]]


class OfficeDocuments:
    """Any thread may call."""

    def __init__(self, session: "LibreOfficeConverter", ask: Ask) -> None:
        """`ask` has the document worker do a job; raises ConversionError, WorkerFailure "closed"."""
        self._session = session
        self._ask = ask

    def convert(
        self,
        path: Path,
        kind: str,
        output: Path,
        *,
        name: str,
        copy: "Copy",
        choices: Collection[ConversionChoice] = (),
    ) -> Sequence[Note]:
        """Write `path` as the new PDF `output`; what is to be said of it beside.

        `copy` makes LibreOffice's own copy of the document.
        Raises ConversionError, WorkerFailure "closed", OSError.
        """
        ending = _OPEN_FORMATS.get(kind)
        if ending is None:
            self._session.convert(path, kind, output, name=name, copy=copy)
            return ()
        with scratch_folder() as folder:
            if not choices:
                self._session.convert(path, kind, output, name=name, copy=copy)
                return self._looked_into(path, kind, folder / f"look.{ending}", output, copy)
            opened, changed = folder / f"open.{ending}", folder / f"changed.{ending}"
            self._session.convert(path, kind, opened, name=name, copy=copy, to=ending)
            self._change(opened, changed, choices)
            self._session.convert(changed, kind, output, name=f"{Path(name).stem}.{ending}")
            notes = [note for note in self._notes(opened, output) if note.code not in _answered(choices)]
            return (*notes, *(Note(code=_SAID_OF_CHOICES[choice][1]) for choice in choices))

    def convert_table(
        self, path: Path, output: Path, *, name: str, paper: Paper, choices: Collection[ConversionChoice] = ()
    ) -> Sequence[Note]:
        """Write a list of values as a table, in the new PDF `output`; what is to be said of it.

        Raises as `convert`.
        """
        fits = ConversionChoice.FIT_WIDTH in choices
        with scratch_folder() as folder:
            sheet = folder / "table.fods"
            job = {"job": "write_table", "path": str(path), "output": str(sheet)}
            answer = self._ask({**job, "paper": paper.value, "fits": fits})
            refused = answer.get("refused")
            if refused is not None:
                raise ConversionError(str(refused) if refused in REFUSALS else "office_failed")
            self._session.convert(sheet, "spreadsheet", output, name=f"{Path(name).stem}.fods")
        if fits:
            return (Note(code="converted"), Note(code="fitted_to_width"))
        said = (Note(code="columns_parted", values={"n": 1}),) if answer.get("is_parted") is True else ()
        return (Note(code="converted"), *said)

    def _looked_into(self, path: Path, kind: str, opened: Path, made: Path, copy: "Copy") -> Sequence[Note]:
        """What is to be said of it; nothing where it can't be looked into: the PDF is there."""
        try:
            if not _is_open_already(path):
                self._session.convert(path, kind, opened, copy=copy, to=opened.suffix[1:])
            return self._notes(opened if opened.exists() else path, made)
        except ConversionError as error:
            log.warning("an office document could not be looked into: %s", error.code)
            return ()

    def _notes(self, opened: Path, made: Path) -> Sequence[Note]:
        answer = self._ask({"job": "look_into_office", "path": str(opened), "made": str(made)})
        try:
            return tuple(Note.from_wire(each, OFFICE_NOTES) for each in answer["notes"][:8])
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise ConversionError("office_failed") from error

    def _change(self, opened: Path, changed: Path, choices: Collection[ConversionChoice]) -> None:
        job = {
            "job": "change_office",
            "path": str(opened),
            "output": str(changed),
            "choices": sorted(choices),
        }
        if self._ask(job).get("refused") is not None or not changed.exists():
            raise ConversionError("office_failed")


def _answered(choices: Collection[ConversionChoice]) -> set[str]:
    return {_SAID_OF_CHOICES[choice][0] for choice in choices}


def _is_open_already(path: Path) -> bool:
    """Whether the file is in the open format itself, and not merely called so."""
    with path.open("rb") as file:
        return file.read(90)[_MIME_AT:].startswith(b"application/vnd.oasis.opendocument.")
