"""The history as a table: as many rows as somebody has scrolled to."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt

from faxdesk.domain.fax.history import HistoryQuery, HistorySort
from faxdesk.domain.words import shown
from faxdesk.gui.kit.titled_table import Index, TitledTable
from faxdesk.gui.kit.wording import plain_tip, when
from faxdesk.gui.queue.queue_rows import Row, make_row

if TYPE_CHECKING:
    from faxdesk.domain.fax.history import Place
    from faxdesk.engine.session import Session


_PAGE: Final = 100
_PATIENCE_S: Final = 0.1

SORTS: Final = (
    *(HistorySort.NAME, HistorySort.DOCUMENT, HistorySort.PAGES, HistorySort.STATE),
    *(HistorySort.ADDED, HistorySort.ENDED, HistorySort.USER),
    None,
)
"""What each column is ordered by."""


def titles() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("History", "To"),
        translate("History", "Document"),
        translate("History", "Pages"),
        translate("History", "State"),
        translate("History", "Added"),
        translate("History", "Ended"),
        translate("History", "Sent by"),
        translate("History", "Tags"),
    )


class HistoryModel(TitledTable):
    """What fits the question, page by page."""

    def __init__(self, session: "Session", show_number: Callable[[str], str]) -> None:
        super().__init__()
        self.titles = titles()
        self._session = session
        self._show_number = show_number
        self.query = HistoryQuery()
        self._rows: list[Row] = []
        self._tags: dict[int, tuple[str, ...]] = {}
        self._after: Place | None = None
        self._is_more = False

    def ask(self, query: HistoryQuery) -> None:
        """Show what fits this instead."""
        self.beginResetModel()
        self.query, self._rows, self._after, self._is_more = query, [], None, True
        self._read()
        self.endResetModel()

    def fax_ids(self, places: Sequence[int]) -> list[int]:
        return [self._rows[place].fax.id for place in places]

    def row(self, place: int) -> Row:
        return self._rows[place]

    def canFetchMore(self, parent: Index) -> bool:
        return self._is_more and not parent.isValid()

    def fetchMore(self, _parent: Index) -> None:
        start = len(self._rows)
        found = self._next()
        if found:
            self.beginInsertRows(QModelIndex(), start, start + len(found) - 1)
            self._rows += found
            self.endInsertRows()

    def count(self) -> int:
        return len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return self._rows[index.row()].accessible_text()
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        text = self.cells(index.row())[index.column()]
        return text if role == Qt.ItemDataRole.DisplayRole else plain_tip(text)

    def cells(self, place: int) -> tuple[str, ...]:
        """What stands in a row."""
        row, now_s = self._rows[place], self._session.now_s()
        fax = row.fax
        tags = shown(", ".join(self._tags.get(fax.id, ())))
        ended = when(fax.state_since_s, now_s)
        return (
            row.recipient,
            row.documents,
            row.pages,
            row.words,
            row.time,
            ended,
            row.sender or shown(fax.by_user),
            tags,
        )

    def _read(self) -> None:
        self._rows += self._next()

    def _next(self) -> list[Row]:
        history = self._session.history
        page = history.page(self.query, after=self._after, limit=_PAGE, patience_s=_PATIENCE_S)
        if page.is_cut and not page.faxes:
            # Nothing yet: what is looked for is rare. Better to wait than to say that there is none.
            page = history.page(self.query, after=page.after, limit=_PAGE)
        self._after, self._is_more = page.after, page.after is not None
        self._tags |= history.tags([fax.id for fax in page.faxes])
        status, now_s = self._session.queue.status(), self._session.now_s()
        return [make_row(fax, status, now_s=now_s, show_number=self._show_number) for fax in page.faxes]
