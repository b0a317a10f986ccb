"""Notices what a person should be told of, as faxes change. Costs what changes, and never the history."""

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING, Final

from faxdesk.domain.fax.news import News, NewsKind, broadcast_news, kind_of, news_of
from faxdesk.domain.fax.state import ENDED, Group, State

if TYPE_CHECKING:
    from faxdesk.domain.fax.broadcast import Broadcast
    from faxdesk.domain.fax.fax import Fax
    from faxdesk.engine.ports import Clock
    from faxdesk.engine.records.parts import FaxList

_OPEN: Final = frozenset(State) - ENDED
_TOLD_OF_END: Final = (State.FAILED, State.DELIVERED)


class NewsWatch:
    """For one thread. What was so when it began is no news, and nothing is news twice."""

    def __init__(
        self,
        faxes: "FaxList",
        now_s: "Clock",
        show_number: Callable[[str], str],
        read_broadcasts: "Callable[[Collection[int]], Sequence[Broadcast]]",
    ) -> None:
        self._faxes = faxes
        self._read_broadcasts = read_broadcasts
        self._show_number = show_number
        self._began_s = now_s()
        self._open = set(faxes.ids(states=_OPEN))
        self._needing = set(faxes.ids(group=Group.NEEDS_YOU))
        self._over: set[int] = set()

    def look(self, changed: frozenset[int] | None) -> list[News]:
        """What is new of these faxes (0 is none), or of all where nobody knows which have changed."""
        among = None if changed is None else changed - {0}
        if among is not None and not among:
            return []
        is_open = set(self._faxes.ids(states=_OPEN, among=among))
        if among is None:
            among = frozenset(self._open | is_open)
        needing = set(self._faxes.ids(group=Group.NEEDS_YOU, among=among))
        ended = set(self._faxes.ids(states=_TOLD_OF_END, among=among)) - needing - self._over
        faxes = self._faxes.faxes(sorted(ended | (needing - self._needing)))
        found = [fax for fax in faxes if fax.id in needing or self._was_on_its_way(fax)]
        news = [(fax, kind) for fax in found if (kind := kind_of(fax)) is not None]
        self._remember(among, is_open, ended)
        # A doubt that the provider is still asked about is put before a person later: that is news then.
        quiet = needing - self._needing - {fax.id for fax, _ in news}
        self._needing = (self._needing - among) | (needing - quiet)
        told = [
            news_of(fax, kind, self._show_number) for fax, kind in news if not _is_told_with_all(fax, kind)
        ]
        return told + self._broadcasts_over([fax for fax in found if fax.id in ended])

    def _broadcasts_over(self, ended: "list[Fax]") -> list[News]:
        """Those of which the last fax was among these."""
        ids = {fax.broadcast_id for fax in ended if fax.broadcast_id is not None}
        return [broadcast_news(each) for each in self._read_broadcasts(ids) if each.is_over] if ids else []

    def _was_on_its_way(self, fax: "Fax") -> bool:
        """Until now; a fax that ended long ago is touched now and then, too."""
        return fax.id in self._open or fax.created_at_s >= self._began_s

    def _remember(self, among: frozenset[int], is_open: set[int], ended: set[int]) -> None:
        self._open = (self._open - among) | is_open
        self._over = (self._over | ended) - is_open


def _is_told_with_all(fax: "Fax", kind: NewsKind) -> bool:
    """Five thousand deliveries are no news one by one."""
    return kind is NewsKind.DELIVERED and fax.broadcast_id is not None
