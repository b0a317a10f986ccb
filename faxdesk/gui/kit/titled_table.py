"""A table whose columns have titles: what Qt asks of every one of them, and how they look."""

from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QTableView

Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()


class TitledTable(QAbstractTableModel):
    """Attributes:
    titles: of its columns, from left to right; set at birth.
    """

    titles: tuple[str, ...] = ()

    def count(self) -> int:
        """How many rows there are by now."""
        raise NotImplementedError

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else self.count()

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.titles[section]
        return None


def rows_in_a_list(view: QTableView) -> None:
    """For what is read: rows are chosen as a whole, Tab leaves it, nothing stands before the first column."""
    view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    view.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
    view.setTabKeyNavigation(False)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.verticalHeader().hide()
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    # A header that knows what is selected asks the model about each cell of it, to paint titles all the same.
    header.setSelectionModel(QItemSelectionModel(view.model(), header))
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def selected_rows(table: QTableView) -> list[int]:
    """Which rows are selected, from the top. By ranges: Qt asks the model about each cell of thousands."""
    selection = table.selectionModel().selection()
    ranges = [selection.at(place) for place in range(selection.count())]
    return sorted({row for each in ranges for row in range(each.top(), each.bottom() + 1)})
