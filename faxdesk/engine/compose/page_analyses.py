"""What is on the pages of the next fax, as far as they were looked at: in the background, page by page."""

import logging
import threading
from collections.abc import Callable, Collection, Hashable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from faxdesk.documents.client import WorkerClient
    from faxdesk.domain.document.page_analysis import PageAnalysis

log = logging.getLogger(__name__)

MOST_PAGES: Final = 40
"""Of a longer fax so many pages are looked at by themselves, and each that somebody leafs to: looking at all
350 would keep a processor busy for half a minute."""

T = TypeVar("T")

PageSheet = tuple[Path, int]
"""A page of a private copy, from 0."""


def sample(sheets: Iterable[T]) -> list[T]:
    """At most MOST_PAGES of these, evenly spread."""
    every = list(sheets)
    if len(every) <= MOST_PAGES:
        return every
    return [every[index * len(every) // MOST_PAGES] for index in range(MOST_PAGES)]


class PageAnalyses:
    """Safe to use from any thread."""

    def __init__(self, worker: "Callable[[], WorkerClient]") -> None:
        self._worker = worker
        self._lock = threading.Lock()
        self._analyses: dict[PageSheet, PageAnalysis | None] = {}

    def analysis(self, sheet: PageSheet) -> "PageAnalysis | None":
        """What is on this page; None while nobody looked, or where it can't be drawn."""
        with self._lock:
            return self._analyses.get(sheet)

    def jobs(
        self, sheets: Iterable[PageSheet], arrived: Callable[[PageSheet], None]
    ) -> list[tuple[Hashable, Callable[[], None]]]:
        """Jobs that look at those of these that nobody looked at yet; each calls `arrived` on its thread."""
        with self._lock:
            missing = [sheet for sheet in dict.fromkeys(sheets) if sheet not in self._analyses]
        return [(("look", *sheet), self._job(sheet, arrived)) for sheet in missing]

    def keep_only(self, paths: Collection[Path]) -> None:
        """Forget other documents' pages."""
        with self._lock:
            self._analyses = {
                sheet: analysis for sheet, analysis in self._analyses.items() if sheet[0] in paths
            }

    def _job(self, sheet: PageSheet, arrived: Callable[[PageSheet], None]) -> Callable[[], None]:
        def analysis() -> None:
            from faxdesk.documents.client import WorkerFailure
            from faxdesk.documents.page_analysis import analyse

            path, page = sheet
            try:
                found = next(analyse(self._worker(), path, [page]), None)
            except WorkerFailure as failure:
                if failure.reason == "closed":
                    return
                log.warning("a page could not be looked at: %s", failure)
                found = None
            with self._lock:
                self._analyses[sheet] = found
            arrived(sheet)

        return analysis
