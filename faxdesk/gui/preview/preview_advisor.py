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

if TYPE_CHECKING:
    from faxdesk.domain.document.arrangement import Arrangement
    from faxdesk.engine.compose.page_analyses import PageAnalyses

_JUDGE_MS: Final = 40
"""While a slider is dragged the page goes first: what is said of it may lag a little."""

_CLOSE_PCT: Final = 10
"""A threshold this near to the recommended one needs no word."""


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
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
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

    def warnings(self, page: PreviewPage) -> tuple[PageWarning, ...]:
        """What this page would lose; empty where it arrives well, or nobody looked at it yet."""
        sheet = (page.path, page.page)
        if sheet in self._said:
            return self._said[sheet]
        analysis = self._analyses.analysis(sheet)
        if analysis is None or self._set is None:
            return ()
        found = self._said[sheet] = page_warnings(analysis, self._set)
        return found

    def advised(self, page: PreviewPage, pages: Iterable[PreviewPage]) -> tuple[PageWarning, ...]:
        """The warnings of one of these pages; what helps them suits all these pages."""
        warnings = self.warnings(page)
        analysis = self._analyses.analysis((page.path, page.page))
        if not warnings or analysis is None or self._set is None:
            return warnings
        return advised_warnings(analysis, self._set, self._advice_for(pages))

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
        found = [
            (self._analyses.analysis((page.path, page.page)), number) for number, page in enumerate(pages, 1)
        ]
        seen = [(analysis, number) for analysis, number in found if analysis is not None]
        if seen != self._seen:
            self._seen = seen
            self._advice = recommend(
                [analysis for analysis, _ in seen],
                [number for _, number in seen],
                is_sample=len(found) > MOST_PAGES,
            )
        return self._advice

    def can_do(self, warning: PageWarning) -> bool:
        """Whether the settings that its remedy changes are the person's to change."""
        if warning.remedy is Remedy.LEAVE_OUT_PAGE:
            return True
        return self._settings.may_become(**_remedied(warning))

    def carry_out(self, warning: PageWarning, page: PreviewPage) -> None:
        """Do what the warning's button says."""
        if warning.remedy is Remedy.LEAVE_OUT_PAGE:
            self._leave_out(page)
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
        if advice.quality not in {None, choices.quality} or choices.monochrome is not advice.monochrome:
            return False
        wanted_pct = advice.black_threshold_pct
        return wanted_pct is None or abs(choices.black_threshold_pct - wanted_pct) <= _CLOSE_PCT


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
