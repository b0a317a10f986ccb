"""faxdesk preview: a page as it will arrive, as a picture, and what it comes to on the line."""

import os
from argparse import Namespace
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from faxdesk.cli.arguments.paper import paper_of
from faxdesk.cli.judging.line_times import line_times
from faxdesk.cli.judging.own_line import own_line
from faxdesk.cli.output import finding_line, note, print_json
from faxdesk.cli.status import Exit
from faxdesk.documents import checking
from faxdesk.documents.checking import CheckOutcome
from faxdesk.documents.cleaning_up import clean_up
from faxdesk.documents.client import WorkerClient, WorkerFailure
from faxdesk.documents.convert.converter import Converter
from faxdesk.documents.making import join
from faxdesk.documents.png import png
from faxdesk.documents.scratch import scratch_folder, wipe_leftovers
from faxdesk.documents.sources import Source
from faxdesk.domain.document.document import PrecheckResult
from faxdesk.domain.document.line_time import LineBits, page_line_s, way_of
from faxdesk.domain.document.page_analysis import WHOLE
from faxdesk.domain.document.paper import Paper
from faxdesk.domain.document.raster import FAX_WIDTH_PX, X_DPI, Y_DPI
from faxdesk.domain.document.severity import Severity
from faxdesk.domain.errors import FileProblemError, InvalidInputError
from faxdesk.domain.options import FaxOptions, Quality
from faxdesk.domain.sender_line import SenderLine
from faxdesk.engine.files import write_whole
from faxdesk.processes import guard_command, worker_command
from faxdesk.system.resources import resource_path


def run(given: Namespace) -> int:
    """Draw one page into a PNG, or tell of it; 1 when the file can't be drawn.

    Needs no data folder and no account; where there are, the page has the sender's line that `send` puts on.
    """
    options = options_of(given)
    if not (given.output or given.json):
        raise InvalidInputError("output", "input.output_or_json")
    with ExitStack() as tidy:
        wipe_leftovers()
        folder = tidy.enter_context(scratch_folder())
        worker = WorkerClient(command=worker_command())
        tidy.callback(worker.close)
        sheet = _sheet(worker, given, options, folder)
    if sheet is None:
        return Exit.FAILED
    if given.output:
        write_whole(Path(given.output), _png(sheet, options))
    if given.json:
        print_json({"path": given.file, "page": given.page, **_facts(sheet)})
    return Exit.OK


def options_of(given: Namespace) -> FaxOptions:
    """What the words about the picture come to; raises InvalidInputError."""
    return FaxOptions(
        quality=Quality(given.quality),
        monochrome=given.monochrome,
        black_threshold_pct=given.black_threshold,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sheet:
    """The page's dots (see WorkerClient.fax_dots), and what they come to where that was asked for."""

    dots: bytes
    size: LineBits | None


def _png(sheet: _Sheet, options: FaxOptions) -> bytes:
    return png(sheet.dots, FAX_WIDTH_PX, _height_px(sheet), x_dpi=X_DPI, y_dpi=Y_DPI[options.quality])


def _facts(sheet: _Sheet) -> dict[str, Any]:
    """As documented in the README."""
    return {
        "width_px": FAX_WIDTH_PX,
        "height_px": _height_px(sheet),
        "ink": None if sheet.size is None else sheet.size.ink / WHOLE,
        "line_s": None if sheet.size is None else round(page_line_s(sheet.size, is_first=True), 1),
    }


def _height_px(sheet: _Sheet) -> int:
    return len(sheet.dots) * 8 // FAX_WIDTH_PX


def _sheet(worker: WorkerClient, given: Namespace, options: FaxOptions, folder: Path) -> _Sheet | None:
    """The page's dots; None where it can't be drawn, which has been said then.

    A PDF that is plain is drawn at once; anything else is looked at, and made into one in `folder`.
    """
    path, page, line = Path(given.file), given.page, own_line(given)
    if not given.clean_up and line is None:
        try:
            return _drawn(worker, path, page, options, is_sized=given.json, only_if_plain=True)
        except WorkerFailure:
            pass  # whatever it is, the precheck has words for it
    outcome = _outcome(worker, path, folder, paper_of(given))
    pages = outcome.checked.pages
    try:
        if pages is None or page > pages:
            raise WorkerFailure("failed", "no such page")
        made = outcome.made or path
        if given.clean_up:
            made = _cleaned(worker, made, page, options, folder)
        if line is not None:
            made, page = _with_line(worker, made, replace(line, page=page, pages=pages), folder), 1
        return _drawn(worker, made, page, options, is_sized=given.json)
    except WorkerFailure as failure:
        _explain(outcome.checked, given.page, failure)
    return None


def _cleaned(worker: WorkerClient, path: Path, page: int, options: FaxOptions, folder: Path) -> Path:
    """The document with this page cleaned up, where it is scanned."""
    made = folder / f"{os.urandom(8).hex()}.pdf"
    clean_up([worker], path, made, y_dpi=Y_DPI[options.quality], pages=[page])
    return made


def _with_line(worker: WorkerClient, path: Path, line: SenderLine, folder: Path) -> Path:
    """The page that the line names alone, as it is sent with it."""
    made = folder / f"{os.urandom(8).hex()}.pdf"
    join(worker, [Source(path=path, pages=(line.page,))], made, line=line, fonts=resource_path("fonts"))
    return made


def _drawn(
    worker: WorkerClient,
    path: Path,
    page: int,
    options: FaxOptions,
    *,
    is_sized: bool,
    only_if_plain: bool = False,
) -> _Sheet:
    """The PDF's page as dots; raises WorkerFailure."""
    way = way_of(options)
    (dots,) = worker.fax_dots(
        path,
        first=page - 1,
        y_dpi=way.y_dpi,
        black_threshold_pct=way.black_threshold_pct,
        only_if_plain=only_if_plain,
    )
    size = line_times(worker, path, [page - 1], options).pages[0] if is_sized else None
    return _Sheet(dots=dots, size=size)


def _outcome(worker: WorkerClient, path: Path, folder: Path, paper: Paper) -> CheckOutcome:
    converter = Converter(lambda: worker, lambda: resource_path("fonts"), guard_command())
    try:
        return checking.check_file(
            path,
            worker=worker,
            converter=converter,
            new_path=lambda: folder / f"{os.urandom(8).hex()}.pdf",
            paper=paper,
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
