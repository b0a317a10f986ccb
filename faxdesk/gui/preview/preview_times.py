"""How long the pages of the next fax take on the line as the settings are, and as they might be."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from faxdesk.domain.document.advice import PageWarning, Remedy
from faxdesk.domain.document.line_time import LineBits, Way, line_s, page_line_s, way_of, with_sender_line
from faxdesk.domain.document.page_times import page_times
from faxdesk.domain.document.raster import Y_DPI
from faxdesk.domain.document.recommendation import Recommendation
from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.options import FaxOptions
from faxdesk.engine.compose.line_times import LineTimes, TimedPage
from faxdesk.engine.compose.page_analyses import MOST_PAGES
from faxdesk.gui.options.fax_settings import FaxSettings
from faxdesk.gui.preview.preview_pages import PreviewPage

if TYPE_CHECKING:
    from faxdesk.gui.documents.document_item import DocumentItem


class _Known(NamedTuple):
    """What a page was judged by."""

    options: FaxOptions
    advice: Recommendation | None
    slow_page_s: int
    has_sender_line: bool
    sizes: tuple[LineBits | None, LineBits | None]


class PreviewTimes(QObject):
    """Reads the settings, and what was found out so far.

    Attributes:
        slow_page_s: from so many seconds on a page is warned about.
    """

    def __init__(
        self, settings: FaxSettings, line_times: LineTimes, slow_page_s: int, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._line_times = line_times
        self.slow_page_s = slow_page_s
        self._set: FaxOptions | None = None
        self._judged: dict[TimedPage, tuple[_Known, PageWarning | None]] = {}
        settings.changed.connect(self._on_settings_changed)

    def ways(self, advice: Recommendation | None) -> list[Way]:
        """As the pages are made now, and as is recommended."""
        options = self._options()
        if options is None:
            return []
        return list(dict.fromkeys([way_of(options), *([self.way(advice)] if advice is not None else [])]))

    def way(self, advice: Recommendation) -> Way:
        """How pages are made if the advice is followed."""
        return Way(Y_DPI[advice.quality or self._settings.choices.quality], advice.black_threshold_pct)

    def warning(self, page: PreviewPage, advice: Recommendation | None) -> PageWarning | None:
        """What is to be said of this page's time, where what is advised is quicker, or it is past bearing.

        Each page is judged once for all who ask, until its dots, the settings or the advice are others.
        """
        options = self._options()
        if options is None:
            return None
        sheet, now = timed(page), way_of(options)
        then = self.way(advice) if advice is not None else now
        sizes = self._line_times.size(sheet, now), self._line_times.size(sheet, then) if then != now else None
        known = _Known(options, advice, self.slow_page_s, page.line is not None, sizes)
        judged = self._judged.get(sheet)
        if judged is None or judged[0] != known:
            judged = self._judged[sheet] = known, self._judge(page, options, advice)
        return judged[1]

    def _judge(
        self, page: PreviewPage, options: FaxOptions, advice: Recommendation | None
    ) -> PageWarning | None:
        size, slow_page_s = self._size(page, way_of(options)), self.slow_page_s
        told = next(page_times([size], monochrome=options.monochrome, slow_page_s=slow_page_s), None)
        if told is None:
            return None
        message = told.finding(options, None, is_confirmed=True).message
        then_s = None
        if advice is not None and self.way(advice) != way_of(options):
            then = self._size(page, self.way(advice))
            then_s = page_line_s(then, is_first=False) if then is not None else None
        is_better = then_s is not None and (told.code == "black_page" or then_s < told.line_s)
        if not (is_better or told.must_be_confirmed):
            return None  # a photo in shades takes its time, and nothing makes it quicker
        return PageWarning(
            code=told.code,
            page=page.page,
            message=message,
            remedy=Remedy.FOLLOW_ADVICE if is_better else None,
            threshold_pct=advice.black_threshold_pct if is_better and advice is not None else None,
            remedy_s=then_s if is_better else None,
        )

    def compare(
        self, pages: Iterable[PreviewPage], advice: Recommendation
    ) -> tuple[float | None, float | None]:
        """The seconds of these pages as one fax: as they are made now, and as is advised; None: not known."""
        options, every = self._options(), list(pages)
        if options is None:
            return None, None
        return self._fax_s(every, way_of(options)), self._fax_s(every, self.way(advice))

    def of_documents(self, pages: Iterable[PreviewPage]) -> "dict[DocumentItem, float]":
        """The seconds of each document's pages, as far as they are known."""
        options = self._options()
        if options is None:
            return {}
        found = {}
        for _, group in groupby(pages, key=lambda page: id(page.item)):
            own = list(group)
            seconds = self._fax_s(own, way_of(options))
            if seconds is not None:
                found[own[0].item] = seconds
        return found

    def _fax_s(self, pages: Sequence[PreviewPage], way: Way) -> float | None:
        """None as long as fewer are known than are looked at of a fax."""
        sizes = [self._size(page, way) for page in pages]
        known = sum(size is not None for size in sizes)
        return line_s(sizes) if known and known >= min(len(sizes), MOST_PAGES // 2) else None

    def _size(self, page: PreviewPage, way: Way) -> LineBits | None:
        size = self._line_times.size(timed(page), way)
        return size if size is None or page.line is None else with_sender_line(size, way.y_dpi)

    def _options(self) -> FaxOptions | None:
        if self._set is None:
            try:
                self._set = self._settings.options()
            except InvalidInputError:
                return None  # said where it arose
        return self._set

    def _on_settings_changed(self) -> None:
        self._set = None
        self._judged.clear()


def timed(page: PreviewPage) -> TimedPage:
    return TimedPage(page.path, page.page, page.turn_deg)
