"""What is to be said of a file's pages as they will arrive, as the window's preview says it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from faxdesk.cli.judging.line_times import LineTimes
from faxdesk.documents.client import WorkerClient
from faxdesk.documents.line_bits import line_bits
from faxdesk.documents.page_analysis import analyse
from faxdesk.domain import words
from faxdesk.domain.document.advice import PageWarning
from faxdesk.domain.document.document import Finding
from faxdesk.domain.document.line_time import Way, page_line_s, way_of
from faxdesk.domain.document.page_analysis import PageAnalysis
from faxdesk.domain.document.page_times import PageTime, page_times
from faxdesk.domain.document.raster import Y_DPI
from faxdesk.domain.document.recommendation import Recommendation, advised_warnings, recommend
from faxdesk.domain.document.severity import Severity
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.words import Message, Value, duration_text
from faxdesk.engine.compose.page_analyses import MOST_PAGES, sample

_SAYS_BLACK = frozenset({"nearly_black", "photo_blots"})
"""What needn't be said of a page that has to be confirmed for being black."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """The settings that suit a file better than those that were given, and its seconds with them."""

    settings: Recommendation
    options: FaxOptions
    times: LineTimes

    @property
    def json(self) -> dict[str, Any]:
        """As documented in the README."""
        return {
            "quality": self.options.quality.value,
            "monochrome": self.options.monochrome,
            "black_threshold": self.options.black_threshold_pct,
            "reason": words.text(self.settings.reason),
            "line_s": self.times.json["line_s"],
        }

    def line(self, now_s: float | None) -> str:
        """The same for a person, with the options that do it."""
        parts = [words.text(self.settings.reason)]
        then_s = self.times.whole_s
        if now_s is not None and then_s is not None and duration_text(now_s) != duration_text(then_s):
            values: dict[str, Value] = {"time": duration_text(then_s), "now": duration_text(now_s)}
            parts.append(words.text(Message(code="advice.instead", values=values)))
        return " ".join(
            (
                *parts,
                words.filled(
                    words.translate("Commands", "Here that is: {options}"), {"options": " ".join(self._words)}
                ),
            )
        )

    @property
    def _words(self) -> Iterator[str]:
        yield f"--quality {self.options.quality.value}"
        if self.options.monochrome:
            yield f"--monochrome --black-threshold {self.options.black_threshold_pct}"


@dataclass(frozen=True, slots=True, kw_only=True)
class PagesJudged:
    """What came of looking at a file's pages.

    Attributes:
        findings: of the pages, the gravest first.
        advice: None where what was given suits them.
    """

    times: LineTimes = field(default_factory=LineTimes)
    findings: tuple[Finding, ...] = ()
    advice: Advice | None = None


def judge_pages(
    worker: WorkerClient, path: Path, pages: int, options: FaxOptions, *, is_confirmed: bool
) -> PagesJudged:
    """Draw a PDF's pages as they are sent, and look at them, of many at an even sample.

    Raises WorkerFailure.

    Args:
        is_confirmed: a person said that what must be confirmed may go.
    """
    analyses = list(analyse(worker, path, sample(range(pages))))
    settings = recommend(analyses, is_sample=pages > MOST_PAGES)
    now, then = way_of(options), _way(settings, options)
    found = line_bits(
        worker, path, [(page, 0) for page in range(pages)], list(dict.fromkeys((now, then))), is_exact=True
    )
    times, times_then = (
        LineTimes(pages=tuple(None if ways is None else ways[at] for ways in found)) for at in (0, -1)
    )
    advice = None
    if settings is not None and not settings.is_followed_by(
        options.quality, options.effective_threshold_pct if options.monochrome else None
    ):
        advice = Advice(settings=settings, options=_advised(settings, options), times=times_then)
    told = [
        (each, _remedy(each, settings, times_then) if then != now else None)
        for each in page_times(times.pages, monochrome=options.monochrome)
    ]
    black = {each.page for each, _ in told if each.code == "black_page"}
    findings = [
        *(each.finding(options, remedy, is_confirmed=is_confirmed) for each, remedy in told),
        *_losses(analyses, options, settings, black),
    ]
    return PagesJudged(
        times=times,
        findings=tuple(sorted(findings, key=lambda said: -said.severity.rank)),
        advice=advice,
    )


def _losses(
    analyses: Sequence[PageAnalysis],
    options: FaxOptions,
    settings: Recommendation | None,
    black: set[int],
) -> Iterator[Finding]:
    """What the pages would lose."""
    for analysis in analyses:
        for warning in advised_warnings(analysis, options, settings):
            if not (warning.page in black and warning.code in _SAYS_BLACK):
                yield _as_finding(warning)


def _as_finding(warning: PageWarning) -> Finding:
    return Finding(
        code=warning.code,
        severity=Severity.WARNING,
        message=warning.message,
        remedy=warning.remedy_message,
    )


def _remedy(page: PageTime, settings: Recommendation | None, then: LineTimes) -> Message | None:
    """What is advised, where it is quicker, or keeps the page from arriving black."""
    bits = then.pages[page.page]
    if settings is None or bits is None:
        return None
    remedy_s = page_line_s(bits, is_first=False)
    if page.code != "black_page" and remedy_s >= page.line_s:
        return None
    if settings.black_threshold_pct is None:
        return Message(code="advice.remedy.greyscale_in", values={"time": duration_text(remedy_s)})
    values: dict[str, Value] = {"threshold": settings.black_threshold_pct, "time": duration_text(remedy_s)}
    return Message(code="advice.remedy.black_and_white_in", values=values)


def _way(settings: Recommendation | None, options: FaxOptions) -> Way:
    """How pages are made with what is recommended; as given where nothing is."""
    if settings is None:
        return way_of(options)
    return Way(Y_DPI[settings.quality or options.quality], settings.black_threshold_pct)


def _advised(settings: Recommendation, options: FaxOptions) -> FaxOptions:
    return FaxOptions(
        quality=settings.quality or options.quality,
        monochrome=settings.monochrome,
        black_threshold_pct=settings.black_threshold_pct,
    )
