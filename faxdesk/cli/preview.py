"""faxdesk preview: a page as it will arrive, as a picture."""

from argparse import Namespace
from pathlib import Path

from faxdesk.app import worker_command
from faxdesk.cli.output import finding_line, note
from faxdesk.cli.status import Exit
from faxdesk.documents import precheck
from faxdesk.documents.png import png
from faxdesk.documents.workshop import WorkerFailure, Workshop
from faxdesk.domain.errors import FileProblemError, InvalidInputError
from faxdesk.domain.options import FaxOptions, Quality
from faxdesk.domain.raster import FAX_WIDTH_PX, X_DPI, Y_DPI
from faxdesk.domain.severity import Severity


def run(given: Namespace) -> int:
    """Draw one page into a PNG; 1 when the file can't be drawn. Needs no data folder and no account."""
    options = options_of(given)
    workshop = Workshop(command=worker_command())
    try:
        picture = _picture(workshop, Path(given.file), given.page, options)
    finally:
        workshop.close()
    if picture is None:
        return Exit.FAILED
    try:
        Path(given.output).write_bytes(picture)
    except OSError as error:
        raise FileProblemError("file.not_written", name=given.output) from error
    return Exit.OK


def options_of(given: Namespace) -> FaxOptions:
    """What the words about the picture come to; raises InvalidInputError."""
    return FaxOptions(
        quality=Quality(given.quality),
        monochrome=given.monochrome,
        black_threshold_pct=given.black_threshold,
    )


def _picture(workshop: Workshop, path: Path, page: int, options: FaxOptions) -> bytes | None:
    """The page as a PNG; None where it can't be drawn, which has been said then."""
    y_dpi = Y_DPI[options.quality]
    threshold_pct = options.effective_threshold_pct if options.monochrome else None
    try:
        (dots,) = workshop.fax_dots(path, first=page - 1, y_dpi=y_dpi, black_threshold_pct=threshold_pct)
    except WorkerFailure as failure:
        _explain(workshop, path, page, failure)
        return None
    return png(dots, FAX_WIDTH_PX, len(dots) * 8 // FAX_WIDTH_PX, x_dpi=X_DPI, y_dpi=y_dpi)


def _explain(workshop: Workshop, path: Path, page: int, failure: WorkerFailure) -> None:
    """Say in one line what stands against drawing the page; raises FaxDeskError where it is no finding."""
    checked = precheck.check(path, workshop.inspect)
    if checked.pages is not None and page > checked.pages:
        raise InvalidInputError("page", "input.pages_beyond", page=page, n=checked.pages) from failure
    wrong = [finding for finding in checked.findings if finding.severity is Severity.ERROR]
    if not wrong:
        raise FileProblemError("file.not_drawn") from failure
    note(finding_line(str(path), wrong[0]))
