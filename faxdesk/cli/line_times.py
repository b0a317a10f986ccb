"""How long pages take on the line, and what is to be said of those that take long or arrive black."""

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from faxdesk.documents.client import WorkerClient
from faxdesk.documents.line_bits import line_bits
from faxdesk.documents.page_analysis import analyse
from faxdesk.domain.document import line_time
from faxdesk.domain.document.document import Finding, PrecheckResult
from faxdesk.domain.document.line_time import LineBits, Way, page_line_s, pages_line_s, way_of
from faxdesk.domain.document.page_times import PageTime, page_times
from faxdesk.domain.document.raster import Y_DPI
from faxdesk.domain.document.recommendation import Recommendation, recommend
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.words import Message, Value, duration_text

_LOOKED_AT: Final = 12
"""So many pages are looked at for advice: one takes as long as ten are drawn."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LineTimes:
    """What a file's pages come to as dots; None for one that can't be drawn."""

    pages: tuple[LineBits | None, ...] = ()

    @property
    def whole_s(self) -> float | None:
        """The seconds of all pages as one fax; None where they aren't all known."""
        return None if None in self.pages else line_time.line_s(self.pages)

    @property
    def json(self) -> dict[str, Any]:
        """As documented in the README."""
        if self.whole_s is None:
            return {"line_s": None, "pages_line_s": []}
        pages_s = pages_line_s(page for page in self.pages if page is not None)
        return {"line_s": round(self.whole_s, 1), "pages_line_s": [round(page_s, 1) for page_s in pages_s]}


def line_times(worker: WorkerClient, path: Path, pages: Sequence[int], options: FaxOptions) -> LineTimes:
    """What these pages (from 0) of a PDF come to; raises WorkerFailure."""
    found = line_bits(worker, path, [(page, 0) for page in pages], [way_of(options)], is_exact=True)
    return LineTimes(pages=tuple(None if ways is None else ways[0] for ways in found))


def with_page_findings(
    checked: PrecheckResult,
    worker: WorkerClient,
    path: Path,
    pages: Sequence[LineBits | None],
    options: FaxOptions,
    given: Namespace,
) -> PrecheckResult:
    """The checked file with what is to be said of its pages' dots; `path` is the PDF that is sent of it."""
    found = page_findings(worker, path, range(len(pages)), pages, options, is_confirmed=given.yes)
    if not found:
        return checked
    others = [each for each in checked.findings if each.code != "ready"]
    findings = sorted((*found, *others), key=lambda said: -said.severity.rank)
    return replace(checked, findings=tuple(findings))


def page_findings(
    worker: WorkerClient,
    path: Path,
    numbers: Sequence[int],
    pages: Sequence[LineBits | None],
    options: FaxOptions,
    *,
    is_confirmed: bool,
) -> list[Finding]:
    """Of each page that takes long or arrives black, by its place in the fax.

    Args:
        numbers: the pages' own in the PDF `path`, from 0.
        pages: what they come to on the line.
    """
    told = list(page_times(pages, monochrome=options.monochrome))
    if not told:
        return []
    advice = _advice(worker, path, [numbers[each.page] for each in told[:_LOOKED_AT]], options)
    remedies = _remedies(worker, path, [numbers[each.page] for each in told], advice, options)
    return [
        each.finding(options, _remedy(each, remedy_s, advice), is_confirmed=is_confirmed)
        for each, remedy_s in zip(told, remedies, strict=True)
    ]


def _advice(
    worker: WorkerClient, path: Path, pages: Sequence[int], options: FaxOptions
) -> Recommendation | None:
    """What suits these pages; None where that is set already."""
    advice = recommend(list(analyse(worker, path, pages)))
    return None if advice is None or _way(advice, options) == way_of(options) else advice


def _remedies(
    worker: WorkerClient,
    path: Path,
    pages: Sequence[int],
    advice: Recommendation | None,
    options: FaxOptions,
) -> list[float | None]:
    """How long each of these pages takes as advised."""
    if advice is None:
        return [None] * len(pages)
    turned = [(page, 0) for page in pages]
    found = line_bits(worker, path, turned, [_way(advice, options)], is_exact=True)
    return [None if ways is None else page_line_s(ways[0], is_first=False) for ways in found]


def _remedy(page: PageTime, remedy_s: float | None, advice: Recommendation | None) -> Message | None:
    """What is advised, where it is quicker, or keeps the page from arriving black."""
    if advice is None or remedy_s is None or (page.code != "black_page" and remedy_s >= page.line_s):
        return None
    if advice.black_threshold_pct is None:
        return Message(code="advice.remedy.greyscale_in", values={"time": duration_text(remedy_s)})
    values: dict[str, Value] = {"threshold": advice.black_threshold_pct, "time": duration_text(remedy_s)}
    return Message(code="advice.remedy.black_and_white_in", values=values)


def _way(advice: Recommendation, options: FaxOptions) -> Way:
    return Way(Y_DPI[advice.quality or options.quality], advice.black_threshold_pct)
