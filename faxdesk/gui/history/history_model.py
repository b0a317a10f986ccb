"""The history as a table: as many rows as somebody has scrolled to."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Qt, Signal

from faxdesk.domain.errors import FaxDeskError
from faxdesk.domain.fax.history import HistoryQuery, HistorySort
from faxdesk.domain.words import listed, shown
from faxdesk.gui.kit.titled_table import Index, TitledTable
from faxdesk.gui.kit.wording import plain_tip, when
from faxdesk.gui.queue.queue_rows import Row, make_row

if TYPE_CHECKING:
    from faxdesk.domain.fax.history import HistoryPage, Place
    from faxdesk.engine.session import Session
    from faxdesk.gui.kit.bridge import Bridge


Tags = Mapping[int, tuple[str, ...]]

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
    """What fits the question, page by page.

    Newest first is found at once. In any other order each fax is looked at, a second for a million: that is
    done on another thread, and until it has answered what stood there stays.

    Signals:
        answered: what fits the last question stands there now.
    """

    answered = Signal()

    def __init__(
        self, session: "Session", bridge: "Bridge", show_number: Callable[[str], str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.titles = titles()
        self._session, self._bridge = session, bridge
        self._show_number = show_number
        self.query = HistoryQuery()
        self._rows: list[Row] = []
        self._tags: dict[int, tuple[str, ...]] = {}
        self._after: Place | None = None
        self._is_more = False
        self._asked = 0

    def ask(self, query: HistoryQuery) -> None:
        """Show what fits this instead, now or soon."""
        self.query = query
        self._asked += 1
        if query.sort is HistorySort.ADDED:
            self._show(*self._quickly(query))
        else:
            # Nothing more of what stands there: it is no answer to this question.
            self._is_more = False
            self._look(query, None, self._show)

    def fax_ids(self, places: Sequence[int]) -> list[int]:
        return [self._rows[place].fax.id for place in places]

    def row(self, place: int) -> Row:
        return self._rows[place]

    def canFetchMore(self, parent: Index) -> bool:
        return self._is_more and not parent.isValid()

    def fetchMore(self, _parent: Index) -> None:
        if self.query.sort is HistorySort.ADDED:
            self._add(*self._quickly(self.query, self._after))
        else:
            self._is_more = False
            self._look(self.query, self._after, self._add)

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
        tags = shown(listed(self._tags.get(fax.id, ())))
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

    def _show(self, page: "HistoryPage", tags: Tags) -> None:
        self.beginResetModel()
        self._rows, self._tags = [], {}
        self._take(page, tags)
        self.endResetModel()
        self.answered.emit()

    def _add(self, page: "HistoryPage", tags: Tags) -> None:
        start = len(self._rows)
        if page.faxes:
            self.beginInsertRows(QModelIndex(), start, start + len(page.faxes) - 1)
        self._take(page, tags)
        if page.faxes:
            self.endInsertRows()

    def _take(self, page: "HistoryPage", tags: Tags) -> None:
        self._after, self._is_more = page.after, page.after is not None
        self._tags.update(tags)
        status, now_s = self._session.queue.status(), self._session.now_s()
        self._rows += [
            make_row(fax, status, now_s=now_s, show_number=self._show_number) for fax in page.faxes
        ]

    def _quickly(self, query: HistoryQuery, after: "Place | None" = None) -> "tuple[HistoryPage, Tags]":
        history = self._session.history
        page = history.page(query, after=after, limit=_PAGE, patience_s=_PATIENCE_S)
        if page.is_cut and not page.faxes:
            # Nothing yet: what is looked for is rare. Better to wait than to say that there is none.
            page = history.page(query, after=page.after, limit=_PAGE)
        return page, history.tags([fax.id for fax in page.faxes])

    def _look(
        self,
        query: HistoryQuery,
        after: "Place | None",
        show: "Callable[[HistoryPage, Tags], None]",
    ) -> None:
        asked = self._asked

        def look() -> "tuple[HistoryPage, Tags]":
            with self._session.open_history() as history:
                page = history.page(query, after=after, limit=_PAGE)
                return page, history.tags([fax.id for fax in page.faxes])

        def answer(found: "tuple[HistoryPage, Tags]") -> None:
            if asked == self._asked:
                show(*found)

        self._bridge.run(look, answer, self._fail, owner=self)

    def _fail(self, error: Exception) -> None:
        """What stood there stays; a journal that can't be read is told of by whoever watches it."""
        if not isinstance(error, FaxDeskError):
            raise error
