"""Faxes that are over, found among any number of them: page by page, by what they say and what they are."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from faxdesk.domain.fax.history import (
    HistoryCount,
    HistoryPage,
    HistoryQuery,
    HistorySort,
    HistoryTotal,
    Place,
    TotalsBy,
)
from faxdesk.store.database import Database
from faxdesk.store.history.search import PAYLOAD, Search, TimeIsUpError, Watch
from faxdesk.store.history.sums import by_day, by_key
from faxdesk.store.history.tags import TagsAndBin
from faxdesk.store.history.tidying import Tidying
from faxdesk.store.sql.conditions import Condition, all_of
from faxdesk.store.sqlite.files import journal_errors

if TYPE_CHECKING:
    from faxdesk.store.history.stories import Stories
    from faxdesk.store.history.texts import FaxTexts
    from faxdesk.store.sql.listing import Listing

_MOST_SORTED: Final = 20_000
"""Of what is found by words, the newest so many are put into another order."""


_ORDER: Final[dict[HistorySort, str]] = {
    HistorySort.ENDED: "fax.state_since_s",
    HistorySort.NAME: "lower(CASE WHEN fax.recipient_name = '' THEN fax.recipient_company"
    " ELSE fax.recipient_name END)",
    HistorySort.NUMBER: "fax.recipient",
    HistorySort.DOCUMENT: "lower(CASE WHEN json_valid(payload.documents)"
    " THEN coalesce(json_extract(payload.documents, '$[0].name'), '') ELSE '' END)",
    HistorySort.PAGES: "coalesce(payload.pages, 0)",
    HistorySort.STATE: "fax.state",
    HistorySort.USER: "lower(fax.by_user)",
}
"""What each order goes by; HistorySort.ADDED goes by the faxes' ids."""

_ARRIVED: Final = "CASE WHEN fax.state IN ('delivered', 'marked_sent') THEN {} ELSE 0 END"
_SUMS: Final = f"""
    max(fax.recipient_name) AS name, count(*) AS faxes, sum({_ARRIVED.format(1)}) AS delivered,
    sum(CASE WHEN fax.state = 'failed' THEN 1 ELSE 0 END) AS failed,
    sum({_ARRIVED.format("coalesce(payload.pages, 0)")}) AS pages, sum(coalesce(fax.took_s, 0)) AS line_s
"""

_COSTS: Final = """
    cost.currency AS currency, sum(cost.micros) AS micros, max(cost.is_estimate) AS is_estimate
    FROM fax JOIN cost ON cost.fax_id = fax.id
"""

_SUMMED_AT_ONCE: Final = 5_000
_LATEST_USERS: Final = 5_000


class SqlHistory(TagsAndBin):
    """Reads and writes through the journal's connection; for its methods see HistoryRecords."""

    def __init__(
        self,
        connection: Database,
        listing: "Listing",
        stories: "Stories | None",
        texts: "FaxTexts",
    ) -> None:
        """`stories` where what happened to faxes that ended long ago is to be folded."""
        super().__init__(connection)
        self._listing = listing
        self._texts = texts
        self._search = Search(connection, texts, self)
        self._tidying = Tidying(connection, stories, texts)

    def tidy(self, *, limit_s: float, now_s: float) -> bool:
        return self._tidying.step(limit_s=limit_s, now_s=now_s)

    def page(
        self,
        query: HistoryQuery,
        *,
        after: Place | None = None,
        limit: int,
        patience_s: float | None = None,
    ) -> HistoryPage:
        if query.sort is not HistorySort.ADDED:
            return self._sorted_page(query, after, limit)
        ids: list[int] = []
        before = int(after[1]) if after is not None else None
        try:
            found = self._search.found(query, before, Watch.of(patience_s))
            ids.extend(row["id"] for row in islice(found, limit))
        except TimeIsUpError as stopped:
            goes_on = (stopped.at, stopped.at) if stopped.at is not None else None
            return self._page([(each, each) for each in ids], after=goes_on, is_cut=True)
        places: list[Place] = [(each, each) for each in ids]
        return self._page(places, after=places[-1] if len(ids) == limit else None)

    def count(self, query: HistoryQuery, *, at_most: int, patience_s: float | None = None) -> HistoryCount:
        found = self._search.found(_in_usual_order(query), None, Watch.of(patience_s))
        number = 0
        try:
            for _ in islice(found, at_most + 1):
                number += 1
        except TimeIsUpError:
            return HistoryCount(number=min(number, at_most), is_more=True)
        return HistoryCount(number=min(number, at_most), is_more=number > at_most)

    def totals(self, query: HistoryQuery, by: TotalsBy) -> list[HistoryTotal]:
        what = {TotalsBy.RECIPIENT: "fax.recipient", TotalsBy.USER: "fax.by_user"}
        group = what.get(by, self._texts.quarter_hour)
        rows: list[Any] = []
        money: list[Any] = []
        for condition, values in self._parts_for_totals(query):
            sums = f"SELECT {group} AS what, {_SUMS} FROM fax {PAYLOAD} WHERE {condition} GROUP BY 1"
            costs = f"SELECT {group} AS what, {_COSTS} WHERE {condition} GROUP BY 1, 2"
            with journal_errors():
                rows += self._connection.execute(sums, values)
                money += self._connection.execute(costs, values)
        return by_day(rows, money) if by is TotalsBy.DAY else by_key(rows, money)

    def missing_files(self) -> Sequence[str]:
        return ()

    def users(self) -> tuple[str, ...]:
        statement = (
            "SELECT DISTINCT by_user FROM (SELECT by_user FROM fax ORDER BY id DESC LIMIT ?) AS newest"
            " WHERE by_user <> '' ORDER BY 1"
        )
        with journal_errors():
            return tuple(row[0] for row in self._connection.execute(statement, (_LATEST_USERS,)))

    def _page(self, places: Sequence[Place], *, after: Place | None, is_cut: bool = False) -> HistoryPage:
        """The faxes that stand there; one may have gone meanwhile."""
        found = {fax.id: fax for fax in self._listing.faxes([int(fax_id) for _, fax_id in places])}
        there = [place for place in places if place[1] in found]
        faxes = tuple(found[place[1]] for place in there)
        return HistoryPage(faxes=faxes, after=after, is_cut=is_cut, places=tuple(there))

    def _parts_for_totals(self, query: HistoryQuery) -> Iterator[Condition]:
        """All that fit: by conditions alone where there are no words, else one by one, some at a time."""
        if not _has_words(query):
            yield all_of(self._search.conditions(self._search.parts(query)[0]))
            return
        found = self._search.found(_in_usual_order(query), None, Watch.of(None))
        while ids := [row["id"] for row in islice(found, _SUMMED_AT_ONCE)]:
            yield f"fax.id IN ({', '.join(map(str, ids))})", []

    def _sorted_page(self, query: HistoryQuery, after: Place | None, limit: int) -> HistoryPage:
        """Another order than that in which faxes were added: no index keeps it, so that each is looked at."""
        order = _ORDER[query.sort]
        if _has_words(query):
            conditions = [self._one_of(query, _MOST_SORTED)]
        else:
            conditions = self._search.conditions(self._search.parts(query)[0])
        direction, sign = ("ASC", ">") if query.is_rising else ("DESC", "<")
        if after is not None:
            conditions.append((f"({order}, fax.id) {sign} (?, ?)", list(after)))
        where, values = all_of(conditions)
        statement = (
            f"SELECT {order} AS place, fax.id AS id FROM fax {PAYLOAD} WHERE {where}"
            f" ORDER BY 1 {direction}, 2 {direction} LIMIT {limit:d}"
        )
        with journal_errors():
            places: list[Place] = [(row[0], row[1]) for row in self._connection.execute(statement, values)]
        return self._page(places, after=places[-1] if len(places) == limit else None)

    def _one_of(self, query: HistoryQuery, at_most: int) -> Condition:
        """To be one of what fits, by its words too; of the newest so many."""
        found = self._search.found(_in_usual_order(query), None, Watch.of(None))
        ids = [row["id"] for row in islice(found, at_most)]
        return f"fax.id IN ({', '.join(map(str, ids)) or 'NULL'})", []


def _in_usual_order(query: HistoryQuery) -> HistoryQuery:
    return replace(query, sort=HistorySort.ADDED, is_rising=False)


def _has_words(query: HistoryQuery) -> bool:
    return any(each.strip() for each in (query.text, query.name, query.number, query.user))
