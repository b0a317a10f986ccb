"""faxdesk fit: documents made into PDFs that can be faxed."""

import shutil
import sys
import tempfile
from argparse import Namespace
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from faxdesk.app import worker_command
from faxdesk.cli.output import finding_line, note, print_json
from faxdesk.cli.preview import options_of
from faxdesk.cli.status import Exit
from faxdesk.documents import fitting, taking
from faxdesk.documents.convert.converter import Converter
from faxdesk.documents.fitting import MOST_PAGES, Fitted, Limits, Part, TooLargeError, TooManyPagesError
from faxdesk.documents.workshop import WorkerFailure, Workshop
from faxdesk.domain import words
from faxdesk.domain.document import CheckedFile
from faxdesk.domain.errors import FaxDeskError, FileProblemError
from faxdesk.domain.paper import paper_of_country
from faxdesk.domain.raster import Y_DPI
from faxdesk.domain.severity import Severity
from faxdesk.system.resources import resource_path

_MENDED = frozenset({"too_big", "too_big_to_upload", "too_many_pages"})
"""What stands against sending a file, and is what this command is for."""


def run(given: Namespace) -> int:
    """Join, shrink and part; 1 when a file can't be used. Needs no data folder and no account."""
    options = options_of(given)
    output = Path(given.output)
    with ExitStack() as tidy:
        folder = Path(tidy.enter_context(_scraps(output)))
        workshops = [Workshop(command=worker_command(), time_limit_s=60.0) for _ in range(2)]
        for each in workshops:
            tidy.callback(each.close)
        converter = Converter(lambda: workshops[0], lambda: resource_path("fonts"))
        tidy.callback(converter.close)
        sources = _sources([Path(name) for name in given.files], folder, workshops[0], converter)
        if sources is None:
            return Exit.FAILED
        try:
            fitted = fitting.fit(
                workshops,
                sources,
                folder,
                y_dpi=Y_DPI[options.quality],
                black_threshold_pct=options.effective_threshold_pct if options.monochrome else None,
                limits=Limits(pages=given.max_pages),
                progress=None if given.json else _progress,
            )
        except TooLargeError as error:
            raise FileProblemError("file.page_too_large") from error
        except TooManyPagesError as error:
            raise FileProblemError("file.far_too_many_pages", limit=MOST_PAGES) from error
        except WorkerFailure as failure:
            raise FileProblemError("file.not_fitted") from failure
        _hand_over(fitted, output, given)
    return Exit.OK


def _scraps(output: Path) -> "tempfile.TemporaryDirectory[str]":
    """A folder beside the output, so that what is made there is moved and not copied."""
    try:
        return tempfile.TemporaryDirectory(prefix=".faxdesk-", dir=output.parent)
    except OSError as error:
        raise _cannot_write(output) from error


def _sources(
    paths: Sequence[Path], folder: Path, workshop: Workshop, converter: Converter
) -> list[Path] | None:
    """The PDFs to join; None where a file can't be used, which has been said then."""
    sources, all_usable = [], True
    for index, path in enumerate(paths):
        looked = taking.look(
            path,
            workshop=workshop,
            converter=converter,
            new_path=lambda index=index: folder / f"made-{index}.pdf",  # type: ignore[misc]
            paper=paper_of_country(None),
        )
        sources.append(looked.made or path)
        all_usable = _is_usable(looked.checked) and all_usable
    return sources if all_usable else None


def _is_usable(checked: CheckedFile) -> bool:
    """Whether anything stands against the file that fitting doesn't mend; says what."""
    wrong = [
        each for each in checked.findings if each.severity is Severity.ERROR and each.code not in _MENDED
    ]
    for each in wrong:
        note(finding_line(checked.path, each))
    return not wrong


def _progress(done: int, of: int) -> None:
    if sys.stderr.isatty():
        print(f"\r{done} of {of} pages made smaller", end="\n" if done == of else "", file=sys.stderr)


def _hand_over(fitted: Fitted, output: Path, given: Namespace) -> None:
    """Put each part where it was asked for, and tell."""
    before_bytes = sum(Path(name).stat().st_size for name in given.files)
    for number, part in enumerate(fitted.parts, start=1):
        target = output
        if len(fitted.parts) > 1:
            target = output.with_name(f"{output.stem}-{number}{output.suffix}")
        try:
            shutil.move(part.path, target)
        except OSError as error:
            raise _cannot_write(target) from error
        told = _told(part, target, number, fitted, before_bytes)
        if given.json:
            print_json(told)
        else:
            print(f"{target}: {words.page_text(part.pages)}, {words.size_text(part.size_bytes)}", flush=True)
    if not given.json:
        after_bytes = sum(part.size_bytes for part in fitted.parts)
        print(f"Before: {words.size_text(before_bytes)}. After: {words.size_text(after_bytes)}.")


def _told(part: Part, target: Path, number: int, fitted: Fitted, before_bytes: int) -> dict[str, Any]:
    """A written file as documented in the README."""
    return {
        "path": str(target),
        "part": number,
        "parts": len(fitted.parts),
        "pages": part.pages,
        "size_bytes": part.size_bytes,
        "before_bytes": before_bytes,
        "drawn_pages": fitted.shrunk.drawn_pages if fitted.shrunk else 0,
    }


def _cannot_write(path: Path) -> FaxDeskError:
    return FileProblemError("file.not_written", name=str(path))
