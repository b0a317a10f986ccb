"""The history of a journal and its archives, as if they were one."""

from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING

from faxdesk.domain.fax.history import (
    HistoryCount,
    HistoryPage,
    HistoryQuery,
    HistorySort,
    HistoryTotal,
    Place,
    TotalsBy,
)
from faxdesk.store.history.records import SqlHistory
from faxdesk.store.history.sums import together

if TYPE_CHECKING:
    from faxdesk.store.archive.archives import Archives
    from faxdesk.store.database import Database
    from faxdesk.store.history.stories import Stories
    from faxdesk.store.history.texts import FaxTexts
    from faxdesk.store.sql.listing import Listing


class WholeHistory(SqlHistory):
    """Reads through the connections of all of them; what is written about archived faxes are tags."""

    def __init__(
        self,
        connection: "Database",
        listing: "Listing",
        stories: "Stories | None",
        texts: "FaxTexts",
        archives: "Archives",
    ) -> None:
        super().__init__(connection, listing, stories, texts)
        self._archives = archives

    def page(
        self,
        query: HistoryQuery,
        *,
        after: Place | None = None,
        limit: int,
        patience_s: float | None = None,
    ) -> HistoryPage:
        own = super().page(query, after=after, limit=limit, patience_s=patience_s)
        pages = [own]
        for archive, journal in self._archives.opened():
            is_newest_first = query.sort is HistorySort.ADDED and not query.is_rising
            if is_newest_first and own.after is not None and own.after[1] > archive.upto_fax_id:
                continue  # all of it is older than what is shown now
            pages.append(journal.history.page(query, after=after, limit=limit, patience_s=patience_s))
        return own if len(pages) == 1 else _one_of(pages, query, limit)

    def count(self, query: HistoryQuery, *, at_most: int, patience_s: float | None = None) -> HistoryCount:
        count = super().count(query, at_most=at_most, patience_s=patience_s)
        for _archive, journal in self._archives.opened():
            if count.is_more:
                break
            left = at_most - count.number
            other = journal.history.count(query, at_most=left, patience_s=patience_s)
            count = HistoryCount(number=count.number + other.number, is_more=other.is_more)
        return count

    def totals(self, query: HistoryQuery, by: TotalsBy) -> list[HistoryTotal]:
        own = super().totals(query, by)
        others = [journal.history.totals(query, by) for _archive, journal in self._archives.opened()]
        return together([own, *others], by) if others else own

    def missing_files(self) -> Sequence[str]:
        return [archive.shown for archive in self._archives.missing()]

    def tags(self, fax_ids: Collection[int] | None = None) -> dict[int, tuple[str, ...]]:
        found = super().tags(fax_ids)
        for _archive, journal in self._archives.opened():
            found = journal.history.tags(fax_ids) | found
        return found

    def tag_names(self) -> tuple[str, ...]:
        names = set(super().tag_names())
        return tuple(sorted(names.union(*(each.history.tag_names() for _, each in self._archives.opened()))))

    def add_tag(self, fax_ids: Iterable[int], name: str) -> None:
        ids = list(fax_ids)
        super().add_tag(ids, name)
        for _archive, journal in self._archives.opened():
            journal.history.add_tag(ids, name)

    def remove_tag(self, fax_ids: Iterable[int], name: str) -> None:
        ids = list(fax_ids)
        super().remove_tag(ids, name)
        for _archive, journal in self._archives.opened():
            journal.history.remove_tag(ids, name)


def _one_of(pages: Sequence[HistoryPage], query: HistoryQuery, limit: int) -> HistoryPage:
    """Several pages behind one place as one, in order; no further than each of them is known."""
    cut = [page for page in pages if page.is_cut]
    if any(page.after is None for page in cut):
        return HistoryPage(faxes=(), after=None, is_cut=True)
    found = [(place, fax) for page in pages for place, fax in zip(page.places, page.faxes, strict=True)]
    found.sort(key=lambda each: each[0], reverse=not query.is_rising)
    ends = sorted((page.after for page in cut if page.after is not None), reverse=not query.is_rising)
    if ends:
        end = ends[0]
        found = [each for each in found if (each[0] <= end if query.is_rising else each[0] >= end)]
    shown = found[:limit]
    faxes, places = tuple(fax for _, fax in shown), tuple(place for place, _ in shown)
    if len(shown) == limit:
        return HistoryPage(faxes=faxes, after=places[-1], places=places)
    return HistoryPage(faxes=faxes, after=ends[0] if ends else None, is_cut=bool(ends), places=places)
