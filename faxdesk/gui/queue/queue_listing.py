"""What stands in the queue's list: faxes one by one, and each broadcast in the place of all its faxes."""

from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING, Final

from faxdesk.domain.fax.day import start_of_day
from faxdesk.domain.fax.state import ENDED, Group

if TYPE_CHECKING:
    from faxdesk.domain.fax.fax import Fax
    from faxdesk.domain.people.rights import Sender
    from faxdesk.engine.session import Session
    from faxdesk.gui.queue.queue_rows import Row

_ONE_BY_ONE: Final = frozenset({Group.NEEDS_YOU, Group.FAILED})
"""Whoever looks here wants the faxes themselves, however many others went with them."""

LEAST_AS_ONE: Final = 4
"""What went to two or three numbers stays a row each: whoever sent it reads all of them at a glance."""


def falling(entry: int) -> int:
    """The key by which the list is sorted: the newest first."""
    return -abs(entry)


class QueueListing:
    """Chooses the list's entries: a fax's id, or for a broadcast its first fax's id with a minus before it.

    Attributes:
        group, text: only faxes of this group, with this text.
        broadcast_id: only the faxes of this broadcast; None shows broadcasts as one entry each.
        sender: only what they have sent; None for everyone's.
        hidden: faxes that are left out whatever fits.
    """

    def __init__(self, session: "Session") -> None:
        self._session = session
        self.group: Group | None = None
        self.text = ""
        self.broadcast_id: int | None = None
        self.sender: Sender | None = None
        self.hidden: frozenset[int] = frozenset()

    @property
    def is_filtered(self) -> bool:
        return bool(self.group or self.text or self.sender)

    @property
    def is_flat(self) -> bool:
        """Whether every fax stands by itself."""
        return self.broadcast_id is not None or bool(self.text) or self.group in _ONE_BY_ONE

    def entries(self) -> list[int]:
        """All that fits, in the order of the list."""
        faxes, group, hidden = self._session.faxes, self.group, self.hidden
        if self.is_flat:
            since_s = self._since_s if self.broadcast_id is None else None
            ids = faxes.ids(
                group=group,
                text=self.text,
                broadcast_id=self.broadcast_id,
                ended_since_s=since_s,
                sender=self.sender,
            )
        else:
            ids = faxes.ids(
                group=group, outside_of=LEAST_AS_ONE, ended_since_s=self._since_s, sender=self.sender
            )
        shown = [fax_id for fax_id in ids if fax_id not in hidden] if hidden else ids
        places = {} if self.is_flat else self._places(group)
        return sorted([*shown, *(-place for place in places)], key=falling) if places else shown

    def matching(self, found: "Mapping[int, Fax]") -> set[int]:
        """Those of the faxes that stand in the list by themselves."""
        as_one = self._as_one() if any(fax.broadcast_id for fax in found.values()) else frozenset()
        fitting = {
            fax_id
            for fax_id, fax in found.items()
            if self.group in {None, fax.group}
            and (self.sender is None or self.sender.sent(fax))
            and (fax.broadcast_id not in as_one if not self.is_flat else self._is_of_open(fax))
        } - self.hidden
        # What is open is in sight in any case.
        asked = fitting if self.text else {each for each in fitting if found[each].state in ENDED}
        if not asked or (self.broadcast_id is not None and not self.text):
            return fitting
        since_s = self._since_s if self.broadcast_id is None else None
        still = self._session.faxes.ids(text=self.text, among=asked, ended_since_s=since_s)
        return (fitting - asked) | set(still)

    @property
    def _since_s(self) -> float:
        """What ended before today has gone over into the history."""
        return start_of_day(self._session.now_s())

    def _places(self, group: Group | None = None, least: int = LEAST_AS_ONE) -> dict[int, int]:
        return self._session.faxes.broadcasts(
            group=group, least=least, ended_since_s=self._since_s, sender=self.sender
        )

    def broadcast_rows_of(self, faxes: "Iterable[Fax]", now_s: float) -> "list[Row]":
        """The rows of these faxes' broadcasts, where those stand in the list."""
        ids = {fax.broadcast_id for fax in faxes if fax.broadcast_id is not None}
        return self._rows_of(ids & self._as_one(), now_s) if ids and not self.is_flat else []

    def broadcast_rows_at(self, entries: Collection[int], now_s: float) -> "list[Row]":
        """The rows that stand at these entries; those of broadcasts that are gone are left out."""
        if not entries:
            return []
        places = self._places(least=0)
        return self._rows_of([places[-each] for each in entries if -each in places], now_s)

    def _rows_of(self, broadcasts: Collection[int], now_s: float) -> "list[Row]":
        if not broadcasts:
            return []
        from faxdesk.gui.queue.queue_rows import make_broadcast_row

        return [make_broadcast_row(each, now_s=now_s) for each in self._session.broadcasts.read(broadcasts)]

    def entry_of(self, broadcast_id: int) -> int | None:
        """Where a broadcast stands, None when it is gone."""
        broadcasts = self._session.broadcasts.read([broadcast_id])
        return -broadcasts[0].first_fax_id if broadcasts else None

    def fits(self, row: "Row") -> bool:
        """Whether a broadcast has a fax that fits."""
        if row.broadcast is None or (self.sender is not None and not self.sender.sent(row.fax)):
            return False
        return self.group is None or bool(row.broadcast.totals.get(self.group, 0))

    def _as_one(self) -> frozenset[int]:
        """The broadcasts that have one row."""
        return frozenset(self._places().values())

    def _is_of_open(self, fax: "Fax") -> bool:
        return self.broadcast_id in {None, fax.broadcast_id}
