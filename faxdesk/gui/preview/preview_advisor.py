"""What is to be said of the pages as the settings are now, which settings suit them, and doing as advised."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from faxdesk.domain.document.advice import PageWarning, Remedy, page_warnings
from faxdesk.domain.document.page_analysis import PageAnalysis
from faxdesk.domain.document.recommendation import Recommendation, advised_warnings, recommend
from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.options import FaxOptions, Quality
from faxdesk.engine.compose.page_analyses import MOST_PAGES
from faxdesk.gui.documents.document_list import Documents
from faxdesk.gui.options.fax_settings import FaxSettings
from faxdesk.gui.preview.preview_pages import PreviewPage
from faxdesk.gui.preview.preview_times import PreviewTimes

if TYPE_CHECKING:
    from faxdesk.domain.document.arrangement import Arrangement
    from faxdesk.domain.document.line_time import Way
    from faxdesk.engine.compose.page_analyses import PageAnalyses
    from faxdesk.gui.documents.document_item import DocumentItem

_JUDGE_MS: Final = 40
"""While a slider is dragged the page goes first: what is said of it may lag a little."""

_SAYS_BLACK: Final = frozenset({"nearly_black", "photo_blots"})
"""Warnings of pages of which it needn't be said again that they arrive black."""


class PreviewAdvisor(QObject):
    """Judges pages that were looked at.

    Signals:
        changed: something else is to be said.
    """

    changed = Signal()

    def __init__(
        self,
        documents: Documents,
        settings: FaxSettings,
        analyses: "PageAnalyses",
        times: PreviewTimes,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._times = times
        self._documents = documents
        self._settings = settings
        self._analyses = analyses
        self._set = self._fax_options()
        self._said: dict[tuple[Path, int], tuple[PageWarning, ...]] = {}
        self._seen: list[tuple[PageAnalysis, int]] = []
        self._advice: Recommendation | None = None
        self._timer = QTimer(self, singleShot=True, interval=_JUDGE_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        settings.changed.connect(self._on_settings_changed)

    def warn_from(self, slow_page_s: int) -> None:
        """From so many seconds on the line on a page is warned about."""
        self._times.slow_page_s = slow_page_s
        self.changed.emit()

    def warnings(self, page: PreviewPage) -> tuple[PageWarning, ...]:
        """What this page would lose, and that it takes long; empty where it arrives well and soon, or nobody
        looked at it yet."""
        return _with(self._losses(page), self._slow(page, self._advice))

    def _slow(self, page: PreviewPage, advice: Recommendation | None) -> PageWarning | None:
        """That it takes long; said with the rest, once it was looked at."""
        is_seen = self._analyses.analysis(page.looked_at) is not None
        return self._times.warning(page, advice) if is_seen else None

    def _losses(self, page: PreviewPage) -> tuple[PageWarning, ...]:
        sheet = page.looked_at
        if sheet in self._said:
            return self._said[sheet]
        analysis = self._analyses.analysis(sheet)
        if analysis is None or self._set is None:
            return ()
        found = self._said[sheet] = page_warnings(analysis, self._set)
        return found

    def advised(self, page: PreviewPage, pages: Iterable[PreviewPage]) -> tuple[PageWarning, ...]:
        """The warnings of one of these pages; what helps them suits all these pages."""
        advice = self._advice_for(pages)
        losses, slow = self._losses(page), self._slow(page, advice)
        analysis = self._analyses.analysis(page.looked_at)
        if losses and analysis is not None and self._set is not None:
            losses = advised_warnings(analysis, self._set, advice)
        return _with(losses, slow)

    def recommendation(self, pages: Iterable[PreviewPage]) -> Recommendation | None:
        """Settings that suit these pages better than those that are set; None where they are fine."""
        advice = self._advice_for(pages)
        if (
            advice is None
            or self._is_followed(advice)
            or not self._settings.may_become(**_settings_of(advice))
        ):
            return None
        return advice

    def _advice_for(self, pages: Iterable[PreviewPage]) -> Recommendation | None:
        """The same for the warnings and for the settings; made again only when other pages were seen."""
        found = [(self._analyses.analysis(page.looked_at), number) for number, page in enumerate(pages, 1)]
        seen = [(analysis, number) for analysis, number in found if analysis is not None]
        if seen != self._seen:
            self._seen = seen
            self._advice = recommend(
                [analysis for analysis, _ in seen],
                [number for _, number in seen],
                is_sample=len(found) > MOST_PAGES,
            )
        return self._advice

    def ways(self, pages: Iterable[PreviewPage]) -> "list[Way]":
        """How these pages are made into dots now, and how they would be as advised."""
        return self._times.ways(self._advice_for(pages))

    def line_times(self, pages: Iterable[PreviewPage]) -> "dict[DocumentItem, float]":
        """The documents' seconds on the line, as far as they are known."""
        return self._times.of_documents(pages)

    def seconds(self, pages: Iterable[PreviewPage], advice: Recommendation) -> "tuple[float, float] | None":
        """How long these pages take on the line now, and as advised; None while that isn't known."""
        now_s, then_s = self._times.compare(pages, advice)
        return None if now_s is None or then_s is None else (now_s, then_s)

    def can_do(self, warning: PageWarning) -> bool:
        """Whether the settings that its remedy changes are the person's to change."""
        if warning.remedy is Remedy.LEAVE_OUT_PAGE:
            return True
        if warning.remedy is Remedy.FOLLOW_ADVICE:
            return self._advice is not None and self._settings.may_become(**_settings_of(self._advice))
        return self._settings.may_become(**_remedied(warning))

    def carry_out(self, warning: PageWarning, page: PreviewPage) -> None:
        """Do what the warning's button says."""
        if warning.remedy is Remedy.LEAVE_OUT_PAGE:
            self._leave_out(page)
        elif warning.remedy is Remedy.FOLLOW_ADVICE and self._advice is not None:
            self.follow(self._advice)
        elif warning.remedy is not None:
            self._settings.change(**_remedied(warning))

    def follow(self, advice: Recommendation) -> None:
        """Set what is recommended."""
        self._settings.change(**_settings_of(advice))

    def _leave_out(self, page: PreviewPage) -> None:
        staged = page.item.staged
        if staged is None:
            return
        left = [number for number in staged.page_numbers if number != page.page + 1]
        if left:
            self._documents.arrange(page.item, _of_pages(left, staged.arrangement))
        else:
            self._documents.remove(page.item)

    def _on_settings_changed(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _on_timer_timeout(self) -> None:
        self._set = self._fax_options()
        self._said.clear()
        self.changed.emit()

    def _fax_options(self) -> FaxOptions | None:
        try:
            return self._settings.options()
        except InvalidInputError:
            return None  # said where it arose

    def _is_followed(self, advice: Recommendation) -> bool:
        choices = self._settings.choices
        return advice.is_followed_by(
            choices.quality, choices.black_threshold_pct if choices.monochrome else None
        )


def _with(losses: tuple[PageWarning, ...], slow: PageWarning | None) -> tuple[PageWarning, ...]:
    """Both, unless they say the same."""
    said = {each.code for each in losses}
    is_said = slow is not None and slow.code == "black_page" and bool(said & _SAYS_BLACK)
    return losses if slow is None or is_said else (*losses, slow)


def _remedied(warning: PageWarning) -> dict[str, object]:
    """The settings that the warning's button changes."""
    if warning.remedy is Remedy.SET_VERY_HIGH:
        return {"quality": Quality.VERY_HIGH}
    return _black_at(warning.threshold_pct)


def _settings_of(advice: Recommendation) -> dict[str, object]:
    """What is recommended, by the names of FaxChoices."""
    quality = {} if advice.quality is None else {"quality": advice.quality}
    return {**quality, **_black_at(advice.black_threshold_pct)}


def _black_at(threshold_pct: int | None) -> dict[str, object]:
    """Monochrome at this threshold; None for greyscale. By the names of FaxChoices."""
    if threshold_pct is None:
        return {"monochrome": False}
    return {"monochrome": True, "black_threshold_pct": threshold_pct}


def _of_pages(numbers: list[int], before: "Arrangement") -> "Arrangement":
    """An arrangement of these pages in this order, turned as before."""
    from faxdesk.domain.document.arrangement import Arrangement, PageRange

    ranges: list[tuple[int, int]] = []
    for number in numbers:
        if ranges and number == ranges[-1][1] + 1:
            ranges[-1] = (ranges[-1][0], number)
        else:
            ranges.append((number, number))
    pages = tuple(PageRange(first=first, last=last) for first, last in ranges)
    return Arrangement(pages=pages, turns=tuple(turn for turn in before.turns if turn[0] in numbers))
