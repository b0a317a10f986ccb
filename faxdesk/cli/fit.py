"""faxdesk fit: documents made into PDFs that can be faxed, just as `send` would send them."""

import shutil
import tempfile
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from faxdesk.cli import said
from faxdesk.cli.arguments.paper import country_of_paper
from faxdesk.cli.given.documents import arrangements_of, taken
from faxdesk.cli.judging.line_times import LineTimes
from faxdesk.cli.judging.own_line import own_line
from faxdesk.cli.output import line_text, note, print_json, say
from faxdesk.cli.preview import options_of
from faxdesk.cli.status import Exit
from faxdesk.documents.client import WorkerClient
from faxdesk.documents.scratch import wipe_leftovers
from faxdesk.documents.spool import Spool
from faxdesk.domain import words
from faxdesk.domain.document.line_time import LineBits
from faxdesk.domain.document.page_times import page_times
from faxdesk.domain.fax.fax import Payload
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.words import about, listed
from faxdesk.engine.compose.foretelling import foretold
from faxdesk.engine.compose.intake import Intake
from faxdesk.engine.files import not_written, target
from faxdesk.processes import guard_command, worker_command
from faxdesk.system.resources import resource_path

_TIME_LIMIT_S = 60.0


def run(given: Namespace) -> int:
    """Join, shrink and part; 1 when a file can't be used, 3 when a page must be confirmed.

    Needs no data folder and no account; where there are, pages have the sender's line that `send` puts on.
    """
    options, arrangements = options_of(given), arrangements_of(given)
    output = Path(given.output)
    with (
        _scraps(output) as spool,
        _worker() as worker,
        _intake(spool, worker, given.max_pages) as intake,
        taken(intake, given, options, arrangements, country_of_paper(given)) as staged_documents,
    ):
        if staged_documents is None:
            return Exit.FAILED
        payloads = intake.packing.payloads(staged_documents, line=own_line(given))
        parts = foretold(intake, payloads, options)
        if not (given.yes or _are_presentable([page for part in parts for page in part], options)):
            return Exit.PERSON_NEEDED
        before_bytes = sum(staged.private_copy().original_size_bytes for staged in staged_documents)
        written = _hand_over(payloads, spool, output)
        is_shrunk = any(staged.is_shrunk for staged in staged_documents)
        times = [LineTimes(pages=part) for part in parts]
    tell = _tell_json if given.json else _tell
    tell(written, payloads, times, before_bytes, is_shrunk)
    return Exit.OK


@contextmanager
def _scraps(output: Path) -> Iterator[Spool]:
    """A folder beside the output, so that what is made there is moved and not copied; FileProblemError."""
    with ExitStack() as tidy:
        try:
            folder = tempfile.TemporaryDirectory(prefix=".faxdesk-", dir=target(output).parent)
        except OSError as error:
            raise not_written(output, error) from error
        yield Spool(Path(tidy.enter_context(folder)))


def _are_presentable(pages: Sequence[LineBits | None], options: FaxOptions) -> bool:
    """Whether no page has to be confirmed; says which have to be."""
    grave = list(page_times(pages, monochrome=options.monochrome, has_slow=False))
    for each in grave:
        note(f"faxdesk: {said.of_finding(each.finding(options, None, is_confirmed=False))}")
    if grave:
        note("faxdesk: " + said.told("Nothing was written. Use --yes to have it all the same."))
    return not grave


def _make_worker() -> WorkerClient:
    return WorkerClient(command=worker_command(), time_limit_s=_TIME_LIMIT_S)


@contextmanager
def _worker() -> Iterator[WorkerClient]:
    wipe_leftovers()
    worker = _make_worker()
    try:
        yield worker
    finally:
        worker.close()


@contextmanager
def _intake(spool: Spool, worker: WorkerClient, max_pages: int) -> Iterator[Intake]:
    intake = Intake(
        spool,
        lambda: worker,
        guard=guard_command(),
        second_worker=_make_worker,
        resource=resource_path,
        own_covers=resource_path("covers"),
        max_pages=max_pages,
    )
    try:
        yield intake
    finally:
        intake.close()


def _hand_over(payloads: Sequence[Payload], spool: Spool, output: Path) -> list[Path]:
    """Put each part where it was asked for; raises FileProblemError."""
    written = [_named(output, payload) for payload in payloads]
    places = [target(path) for path in written]
    for path, place, payload in zip(written, places, payloads, strict=True):
        try:
            shutil.move(spool.path(payload.spool_name or ""), place)
        except OSError as error:
            raise not_written(path, error) from error
    return written


def _named(output: Path, payload: Payload) -> Path:
    if payload.parts == 1:
        return output
    return output.with_name(f"{output.stem}-{payload.part}{output.suffix}")


def _tell(
    written: Sequence[Path],
    payloads: Sequence[Payload],
    times: Sequence[LineTimes],
    before_bytes: int,
    _is_shrunk: bool,
) -> None:
    for path, payload, each in zip(written, payloads, times, strict=True):
        size = words.size_text(payload.size_bytes or 0)
        facts = (words.page_text(payload.pages or 0), size, line_text(each.whole_s))
        say(about(str(path), listed(facts)))
    after_bytes = sum(payload.size_bytes or 0 for payload in payloads)
    say(
        said.told(
            "Before: {before_bytes}. After: {after_bytes}.",
            before_bytes=words.size_text(before_bytes),
            after_bytes=words.size_text(after_bytes),
        )
    )


def _tell_json(
    written: Sequence[Path],
    payloads: Sequence[Payload],
    times: Sequence[LineTimes],
    before_bytes: int,
    is_shrunk: bool,
) -> None:
    """Each file as documented in the README."""
    for path, payload, each in zip(written, payloads, times, strict=True):
        print_json(
            {
                "path": str(path),
                "part": payload.part,
                "parts": payload.parts,
                "pages": payload.pages,
                "size_bytes": payload.size_bytes,
                "before_bytes": before_bytes,
                "is_shrunk": is_shrunk,
                **each.json,
            }
        )
