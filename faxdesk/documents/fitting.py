"""Documents made into PDFs that can be faxed: joined, shrunk where they are too large, parted where too long.

The parent's side; all the work is done by workers.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Final

from faxdesk.documents import making
from faxdesk.documents.looking import analyse
from faxdesk.documents.shrinking import Progress, Shrunk, forecast, shrink
from faxdesk.documents.sources import Source
from faxdesk.documents.workshop import WorkerFailure, Workshop
from faxdesk.domain.advice import PageKind
from faxdesk.domain.limits import MAX_PAGES, MAX_UPLOAD_BYTES

MOST_PAGES: Final = 5_000
"""More than a dozen faxes full: not even tried, as some small files claim millions of pages."""

FALLBACK_THRESHOLD_PCT: Final = 60
_SAMPLE_PAGES: Final = 6


class TooLargeError(Exception):
    """A single page is larger than a fax from this computer can be, shrunk as far as it goes."""


class TooManyPagesError(Exception):
    """The documents have more than MOST_PAGES pages together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one fax may have."""

    pages: int = MAX_PAGES
    size_bytes: int = MAX_UPLOAD_BYTES


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One PDF that can be faxed."""

    path: Path
    pages: int
    size_bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """What was made.

    Attributes:
        shrunk: None where nothing had to be.
    """

    parts: tuple[Part, ...]
    shrunk: Shrunk | None


def fit(
    workshops: Sequence[Workshop],
    sources: Sequence[Path],
    folder: Path,
    *,
    y_dpi: int,
    black_threshold_pct: int | None,
    limits: Limits,
    progress: Progress | None = None,
    is_stopped: Callable[[], bool] = lambda: False,
) -> Fitted:
    """Make PDFs of `sources`, in order, as files in `folder`; what else is left there is scraps.

    Without a threshold the one that suits the pages is taken. Raises TooLargeError, TooManyPagesError,
    WorkerFailure, ShrinkingStoppedError, OSError.
    """
    if sum(workshops[0].count_pages(path) or 0 for path in sources) > MOST_PAGES:
        raise TooManyPagesError
    whole = folder / "whole.pdf"
    pages = making.join(workshops[0], [Source(path=path) for path in sources], whole)
    shrunk = None
    if whole.stat().st_size > limits.size_bytes:
        if black_threshold_pct is None:
            black_threshold_pct = suitable_threshold_pct(workshops[0], whole, y_dpi=y_dpi)
        small = folder / "small.pdf"
        shrunk = shrink(
            workshops,
            whole,
            small,
            y_dpi=y_dpi,
            black_threshold_pct=black_threshold_pct,
            progress=progress,
            is_stopped=is_stopped,
        )
        whole = small if shrunk.after_bytes < shrunk.before_bytes else whole
    runs = _even_runs(range(1, pages + 1), -(-pages // limits.pages))
    parts = tuple(part for run in runs for part in _parts(workshops[0], whole, run, pages, limits))
    return Fitted(parts=parts, shrunk=shrunk)


def suitable_threshold_pct(workshop: Workshop, path: Path, *, y_dpi: int) -> int:
    """The threshold that suits the pages that would be drawn to shrink the document; raises WorkerFailure."""
    planned = forecast(workshop, path, y_dpi=y_dpi, black_threshold_pct=FALLBACK_THRESHOLD_PCT)
    heavy = planned.heavy_pages
    sample = sorted({heavy[len(heavy) * part // _SAMPLE_PAGES] for part in range(_SAMPLE_PAGES) if heavy})
    found = [
        look.threshold_pct for look in analyse(workshop, path, sample) if look.kind is not PageKind.EMPTY
    ]
    return round(median(found)) if found else FALLBACK_THRESHOLD_PCT


def _even_runs(pages: range, runs: int) -> Iterator[range]:
    """The pages in so many runs of even length: 351 are better as 175 and 176 than as 350 and 1."""
    for index in range(runs):
        start, end = (len(pages) * step // runs for step in (index, index + 1))
        yield pages[start:end]


def _parts(workshop: Workshop, whole: Path, run: range, pages: int, limits: Limits) -> Iterator[Part]:
    """The run as one file, or halved again and again until each part is small enough."""
    if len(run) == pages:
        path = whole
    else:
        path = whole.with_name(f"part-{run.start}-{run.stop}.pdf")
        made = making.join(workshop, [Source(path=whole, pages=tuple(run))], path)
        if made != len(run):
            raise WorkerFailure("failed", "nonsense")
    size_bytes = path.stat().st_size
    if size_bytes <= limits.size_bytes:
        yield Part(path=path, pages=len(run), size_bytes=size_bytes)
        return
    if len(run) == 1:
        raise TooLargeError
    for half in _even_runs(run, 2):
        yield from _parts(workshop, whole, half, pages, limits)
    if path != whole:
        path.unlink()
