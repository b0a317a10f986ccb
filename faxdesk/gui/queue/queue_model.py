"""The queue as a table: all ids in memory, the rows only where somebody looks."""

from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Callable, Collection, Iterable
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from faxdesk.domain.fax.state import Group, QueueStatus, State
from faxdesk.gui.kit.bridge import Bridge
from faxdesk.gui.queue.pace import DEMO_PAGE_S, PAGE_S, Pace, progress_of
from faxdesk.gui.queue.queue_columns import Column, cell_text, cell_tip, changed_columns, header_data
from faxdesk.gui.queue.queue_listing import QueueListing, falling

if TYPE_CHECKING:
    from faxdesk.domain.fax.fax import Fax
    from faxdesk.engine.session import Session
    from faxdesk.gui.queue.queue_rows import Row

Index = QModelIndex | QPersistentModelIndex

_READ_AT_ONCE: Final = 16
"""Rows read together; more would hold the window up, fewer would ask too often."""
_KEPT_ROWS: Final = 1_000
_MANY: Final = 200
"""From so many changed faxes on, everything is read again."""
_BAR_STEPS: Final = 100
"""A bar is about so many pixels wide: it is painted again when it grew by one."""
_NEAR_S: Final = 20.0
"""What a waiting fax says changes around the moment it comes due."""


class QueueModel(QAbstractTableModel):
    """Newest first, filtered by SQL. A fax never changes its place while it is in the list.

    Attributes:
        listing: what stands in it.
    """

    def __init__(
        self,
        session: "Session",
        bridge: Bridge,
        show_number: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._faxes = session.faxes
        self._queue = session.queue
        self._now_s = session.now_s
        self._bridge = bridge
        self._show_number = show_number
        self.listing = QueueListing(session)
        self._pace = Pace(DEMO_PAGE_S if session.kind == "demo" else PAGE_S)
        self._ids: list[int] = []
        self._rows: OrderedDict[int, Row] = OrderedDict()
        self._bars: dict[int, int] = {}
        self._status: QueueStatus = self._queue.status()
        self._kept: frozenset[int] = frozenset()
        self._ids = self.listing.entries()

    @property
    def status(self) -> QueueStatus:
        """The queue as a whole, as last read."""
        return self._status

    def now_s(self) -> float:
        """The time, in seconds since 1970."""
        return self._now_s()

    def set_filter(self, group: Group | None, text: str) -> None:
        """Show only faxes of this group and with this text; everything where there is neither."""
        self.listing.group, self.listing.text = group, text.strip()
        self._begin_again()

    def open_broadcast(self, broadcast_id: int | None) -> None:
        """Show only the faxes of this broadcast, or with None everything again."""
        self.listing.broadcast_id = broadcast_id
        self._begin_again()

    def _begin_again(self) -> None:
        self.beginResetModel()
        # Nobody tells of a fax that was hidden: what is known of it may be old. The selection is gone, too.
        self._rows.clear()
        self._kept = frozenset()
        self._ids = self.listing.entries()
        self.endResetModel()

    def keep(self, fax_ids: Collection[int]) -> None:
        """Leave these in the list even when the filter no longer fits: somebody is reading them."""
        strays, self._kept = self._kept - frozenset(fax_ids), frozenset(fax_ids)
        if strays and self.listing.is_filtered:
            self.apply(strays)

    def hide(self, fax_ids: frozenset[int]) -> None:
        """Leave these out whatever the filter says, and show again what was left out before."""
        changed, self.listing.hidden = self.listing.hidden ^ fax_ids, fax_ids
        self.apply(changed)

    def apply(self, changed: frozenset[int] | None) -> None:
        """Show again what has changed: these faxes (0: the queue itself), or everything."""
        if changed is None or len(changed) > _MANY:
            self._status = self._queue.status()
            self._rows.clear()
            self._follow(self.listing.entries())
            self._repaint_all()
            return
        if 0 in changed:
            self._status = self._queue.status()
            self._rows.clear()
            self._repaint_all()
        fax_ids = sorted((each for each in changed if each > 0), reverse=True)
        if fax_ids:
            self._apply_faxes(fax_ids)

    def tick(self) -> None:
        """Show what time alone changes: estimated bars, and what is about to come due. Once a second."""
        now_s = self._now_s()
        for fax_id, row in list(self._rows.items()):
            fax = row.fax
            if row.is_waiting_fax and abs(fax.goes_from_s - now_s) < _NEAR_S:
                self._renew(self._make_row(fax))
            elif row.broadcast is None and fax.state is State.SENDING:
                step = int((self.progress(row) or 0.0) * _BAR_STEPS)
                if self._bars.get(fax_id) != step:
                    self._bars[fax_id] = step
                    self._repaint(fax_id, Column.STATE)
            else:
                self._bars.pop(fax_id, None)

    def repaint_uploads(self, fax_ids: Iterable[int]) -> None:
        """Move the bars of these uploads."""
        for fax_id in fax_ids:
            self._repaint(fax_id, Column.STATE)

    def show_everything_again(self) -> None:
        """Forget how rows were put into words: the day or the number library has changed."""
        self._rows.clear()
        self._repaint_all()

    def row(self, place: int) -> "Row | None":
        """What to show at a place of the list; None for a fax that was removed a moment ago."""
        fax_id = self._ids[place]
        if fax_id not in self._rows:
            self._read_from(place)
        return self._rows.get(fax_id)

    def progress(self, row: "Row") -> float | None:
        """How full the row's bar is, 0 to 1; None for no bar."""
        if row.fax.needs_attention or row.broadcast is not None:
            return None
        upload = self._bridge.upload(row.fax.id)
        return progress_of(row.fax, upload, page_s=self._pace.page_s, now_s=self._now_s())

    def fax_id(self, place: int) -> int:
        return self._ids[place]

    def place_of(self, fax_id: int) -> int | None:
        """Where the fax, or other entry, stands in the list, None when it doesn't."""
        place = bisect_left(self._ids, falling(fax_id), key=falling)
        return place if place < len(self._ids) and self._ids[place] == fax_id else None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        }:
            return None
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == Column.RECIPIENT:
            return row.accessible_text()
        column = Column(index.column())
        return cell_text(row, column) if role != Qt.ItemDataRole.ToolTipRole else cell_tip(row, column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        return header_data(section, role) if orientation is Qt.Orientation.Horizontal else None

    def _apply_faxes(self, fax_ids: list[int]) -> None:
        found = {fax.id: fax for fax in self._faxes.faxes(fax_ids)}
        matching = self.listing.matching(found)
        for fax_id in fax_ids:
            fax, place = found.get(fax_id), self.place_of(fax_id)
            is_kept = place is not None and fax_id in self._kept - self.listing.hidden
            if fax is None or (fax_id not in matching and not is_kept):
                self._rows.pop(fax_id, None)
                if place is not None:
                    self._remove(place)
            elif place is None:
                self._keep_row(self._make_row(fax))
                self._insert(fax_id)
            else:
                self._renew(self._make_row(fax))
        self._refresh_neighbours(found)
        for row in self.listing.broadcast_rows_of(found.values(), self._now_s()):
            self._apply_broadcast(row)
        if len(found) < len(fax_ids):
            self._follow(self.listing.entries())  # with its last fax a broadcast goes, too

    def _apply_broadcast(self, row: "Row") -> None:
        place = self.place_of(row.entry)
        if not self.listing.fits(row):
            if place is not None and row.entry not in self._kept:
                self._remove(place)
        elif place is None:
            self._keep_row(row)
            self._insert(row.entry)
        else:
            self._renew(row)

    def _refresh_neighbours(self, found: "dict[int, Fax]") -> None:
        """Faxes to the same numbers wait for another reason now."""
        addresses = {fax.recipient.address for fax in found.values()}
        waiting = (row.fax for row in self._rows.values() if row.is_waiting_fax)
        others = [fax.id for fax in waiting if fax.recipient.address in addresses and fax.id not in found]
        for fax in self._faxes.faxes(others[:_MANY]):
            self._renew(self._make_row(fax))
        for fax_id in others[_MANY:]:
            self._rows.pop(fax_id, None)
            self._repaint(fax_id)

    def _follow(self, ids: list[int]) -> None:
        """Bring the list to `ids` by insertions and removals, so that selection and place are kept."""
        if ids == self._ids:
            return
        strays = ((self._kept - self.listing.hidden) & set(self._ids)).difference(ids)
        wanted = set(ids) | {fax.id for fax in self._faxes.faxes(sorted(strays))}
        if len(wanted.symmetric_difference(self._ids)) > _MANY:
            self.beginResetModel()
            self._ids = sorted(wanted, key=falling)
            self.endResetModel()
            return
        for place in range(len(self._ids) - 1, -1, -1):
            if self._ids[place] not in wanted:
                self._remove(place)
        for fax_id in wanted.difference(self._ids):
            self._insert(fax_id)

    def _insert(self, fax_id: int) -> None:
        place = bisect_left(self._ids, falling(fax_id), key=falling)
        self.beginInsertRows(QModelIndex(), place, place)
        self._ids.insert(place, fax_id)
        self.endInsertRows()

    def _remove(self, place: int) -> None:
        self.beginRemoveRows(QModelIndex(), place, place)
        self._rows.pop(self._ids.pop(place), None)
        self.endRemoveRows()

    def _read_from(self, place: int) -> None:
        ahead = self._ids[place : place + _READ_AT_ONCE]  # they are painted from the top down
        missing = [fax_id for fax_id in ahead if fax_id not in self._rows]
        for fax in self._faxes.faxes([each for each in missing if each > 0]):
            self._keep_row(self._make_row(fax))
        for row in self.listing.broadcast_rows_at([each for each in missing if each < 0], self._now_s()):
            self._keep_row(row)
        while len(self._rows) > _KEPT_ROWS:
            self._rows.popitem(last=False)

    def _make_row(self, fax: "Fax") -> "Row":
        from faxdesk.gui.queue.queue_rows import make_row

        return make_row(fax, self._status, self._queue, now_s=self._now_s(), show_number=self._show_number)

    def _renew(self, after: "Row") -> None:
        """Paint the cells that say something else now."""
        before = self._rows.get(after.entry)
        self._keep_row(after)
        if before is None:
            self._repaint(after.entry)
            return
        if after.broadcast is None:
            self._pace.learn(before.fax, after.fax)
        for column in changed_columns(before, after):
            self._repaint(after.entry, column)

    def _keep_row(self, row: "Row") -> None:
        self._rows[row.entry] = row
        self._rows.move_to_end(row.entry)

    def _repaint(self, fax_id: int, column: Column | None = None) -> None:
        place = self.place_of(fax_id)
        if place is not None:
            first, last = (column, column) if column is not None else (Column.RECIPIENT, Column.ACTION)
            self.dataChanged.emit(self.index(place, first), self.index(place, last))

    def _repaint_all(self) -> None:
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, Column.ACTION))
