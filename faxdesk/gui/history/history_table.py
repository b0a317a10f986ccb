"""The history's table: its columns, which are ordered, chosen, widened and remembered."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView, QWidget

from faxdesk.domain.fax.history import HistorySort
from faxdesk.gui.history.history_model import SORTS, HistoryModel
from faxdesk.gui.kit.theme import GAP_PX
from faxdesk.gui.kit.titled_table import rows_in_a_list
from faxdesk.gui.kit.wording import when

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from faxdesk.engine.session import Session

_KEPT: Final = "history columns"
"""The name that the columns are remembered by."""

_DAY_S: Final = 86_400.0
_WIDTHS_PX: Final = (210, 200, 60, 240, 110, 110, 100, 120)


class HistoryTable(QTableView):
    """Rows of a HistoryModel.

    Signals:
        order_changed: a title was clicked; see `sort` and `is_rising`.

    Attributes:
        sort: what the rows are ordered by.
        is_rising: the smallest first.
    """

    order_changed = Signal()

    def __init__(self, session: "Session", model: HistoryModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._history = session, model
        self.sort, self.is_rising = HistorySort.ADDED, False
        self.setModel(model)
        self._arrange()
        self._recall_columns()
        header = self.horizontalHeader()
        header.sectionClicked.connect(self._sort_by)
        header.customContextMenuRequested.connect(self._choose_columns)
        QShortcut(QKeySequence.StandardKey.Copy, self, self._copy)

    def selected_ids(self) -> list[int]:
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return self._history.fax_ids(places)

    def keep_columns(self) -> None:
        """Remember them for the next time."""
        state = self.horizontalHeader().saveState().toBase64().toStdString()
        self._session.desk.window.keep(_KEPT, state)

    def _arrange(self) -> None:
        self.setAccessibleName(self.tr("History"))
        rows_in_a_list(self)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header = self.horizontalHeader()
        header.setSortIndicatorShown(True)
        header.setSectionsClickable(True)
        header.setSectionsMovable(True)
        header.setSortIndicator(SORTS.index(HistorySort.ADDED), Qt.SortOrder.DescendingOrder)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def _copy(self) -> None:
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        rows = ("\t".join(self._history.cells(each)) for each in places)
        QGuiApplication.clipboard().setText("\n".join(rows))

    def _sort_by(self, column: int) -> None:
        sort = SORTS[column]
        if sort is None:
            return
        self.is_rising = not self.is_rising if sort is self.sort else False
        self.sort = sort
        order = Qt.SortOrder.AscendingOrder if self.is_rising else Qt.SortOrder.DescendingOrder
        self.horizontalHeader().setSortIndicator(column, order)
        self.order_changed.emit()

    def _choose_columns(self, at: "QPoint") -> None:
        header, menu = self.horizontalHeader(), QMenu(self)
        for column in range(1, self._history.columnCount()):
            item = menu.addAction(str(self._history.headerData(column, Qt.Orientation.Horizontal)))
            item.setCheckable(True)
            item.setChecked(not header.isSectionHidden(column))
            item.toggled.connect(lambda on, column=column: header.setSectionHidden(column, not on))
        menu.exec(header.mapToGlobal(at))
        menu.deleteLater()

    def _recall_columns(self) -> None:
        kept = self._session.desk.window.recall(_KEPT)
        header = self.horizontalHeader()
        if not kept or not header.restoreState(QByteArray.fromBase64(kept.encode())):
            for column, width in enumerate(_WIDTHS_PX):
                header.resizeSection(column, max(width, self._time_px(column)))

    def _time_px(self, column: int) -> int:
        """What the longest of times takes in this font: a date that is cut is no date."""
        if SORTS[column] not in {HistorySort.ADDED, HistorySort.ENDED}:
            return 0
        now_s = self._session.now_s()
        texts = (when(now_s - days * _DAY_S, now_s) for days in (0, 1, 6, 30, 400))
        return max(map(self.fontMetrics().horizontalAdvance, texts)) + 2 * GAP_PX
