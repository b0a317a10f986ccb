"""faxdesk preview: a page as it will arrive, as a picture."""

import os
from argparse import Namespace
from contextlib import ExitStack
from pathlib import Path

from faxdesk.cli.files import write_whole
from faxdesk.cli.output import finding_line, note
from faxdesk.cli.status import Exit
from faxdesk.documents import checking
from faxdesk.documents.checking import CheckOutcome
from faxdesk.documents.client import WorkerClient, WorkerFailure
from faxdesk.documents.convert.converter import Converter
from faxdesk.documents.png import png
from faxdesk.documents.scratch import scratch_folder, wipe_leftovers
from faxdesk.domain.document.document import PrecheckResult, Severity
from faxdesk.domain.document.paper import Paper
from faxdesk.domain.document.raster import FAX_WIDTH_PX, X_DPI, Y_DPI
from faxdesk.domain.errors import FileProblemError, InvalidInputError
from faxdesk.domain.options import FaxOptions, Quality
from faxdesk.processes import guard_command, worker_command
from faxdesk.system.resources import resource_path


def run(given: Namespace) -> int:
    """Draw one page into a PNG; 1 when the file can't be drawn. Needs no data folder and no account."""
    options = options_of(given)
    with ExitStack() as tidy:
        wipe_leftovers()
        folder = tidy.enter_context(scratch_folder())
        worker = WorkerClient(command=worker_command())
        tidy.callback(worker.close)
        picture = _picture(worker, Path(given.file), given.page, options, folder)
    if picture is None:
        return Exit.FAILED
    write_whole(Path(given.output), picture)
    return Exit.OK


def options_of(given: Namespace) -> FaxOptions:
    """What the words about the picture come to; raises InvalidInputError."""
    return FaxOptions(
        quality=Quality(given.quality),
        monochrome=given.monochrome,
        black_threshold_pct=given.black_threshold,
    )


def _picture(worker: WorkerClient, path: Path, page: int, options: FaxOptions, folder: Path) -> bytes | None:
    """The page as a PNG; None where it can't be drawn, which has been said then.

    A PDF that is plain is drawn at once; anything else is looked at, and made into one in `folder`.
    """
    try:
        return _drawn(worker, path, page, options, only_if_plain=True)
    except WorkerFailure:
        pass  # whatever it is, the precheck has words for it
    outcome = _outcome(worker, path, folder)
    try:
        if outcome.checked.pages is None:
            raise WorkerFailure("failed", "no pages")
        return _drawn(worker, outcome.made or path, page, options)
    except WorkerFailure as failure:
        _explain(outcome.checked, page, failure)
    return None


def _drawn(
    worker: WorkerClient, path: Path, page: int, options: FaxOptions, *, only_if_plain: bool = False
) -> bytes:
    """The PDF's page as a PNG; raises WorkerFailure."""
    y_dpi = Y_DPI[options.quality]
    threshold_pct = options.effective_threshold_pct if options.monochrome else None
    (dots,) = worker.fax_dots(
        path,
        first=page - 1,
        y_dpi=y_dpi,
        black_threshold_pct=threshold_pct,
        only_if_plain=only_if_plain,
    )
    return png(dots, FAX_WIDTH_PX, len(dots) * 8 // FAX_WIDTH_PX, x_dpi=X_DPI, y_dpi=y_dpi)


def _outcome(worker: WorkerClient, path: Path, folder: Path) -> CheckOutcome:
    converter = Converter(lambda: worker, lambda: resource_path("fonts"), guard_command())
    try:
        return checking.check_file(
            path,
            worker=worker,
            converter=converter,
            new_path=lambda: folder / f"{os.urandom(8).hex()}.pdf",
            paper=Paper.LETTER,
        )
    finally:
        converter.close()


def _explain(checked: PrecheckResult, page: int, failure: WorkerFailure) -> None:
    """Say in one line what stands against drawing the page; raises FaxDeskError where it is no finding."""
    if checked.pages is not None and page > checked.pages:
        raise InvalidInputError("page", "input.pages_beyond", page=page, n=checked.pages) from failure
    wrong = [finding for finding in checked.findings if finding.severity is Severity.ERROR]
    if not wrong:
        raise FileProblemError("file.not_drawn") from failure
    note(finding_line(checked.path, wrong[0]))
