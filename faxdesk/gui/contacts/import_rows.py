"""The rows of a file that would be imported, and what becomes of each; words are made for rows in sight."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from faxdesk.domain.words import shown_line
from faxdesk.engine.book.importing import ImportRow, Result
from faxdesk.gui.kit.titled_table import TitledTable
from faxdesk.gui.kit.wording import plain_tip, tell

_FIRST: Final = (Result.UNREADABLE, Result.CHANGED, Result.NEW, Result.SAME)
"""What a person should look at stands on top."""


class ImportRows(TitledTable):
    """Line, result, name, numbers, remark."""

    def __init__(self, titles: tuple[str, ...], results: Mapping[Result, str], parent: QObject) -> None:
        """`results` says them in words."""
        super().__init__(parent)
        self.titles = titles
        self._results = results
        self._rows: list[ImportRow] = []

    def show(self, rows: Sequence[ImportRow]) -> None:
        """Show these in place of others."""
        self.beginResetModel()
        self._rows = sorted(rows, key=lambda row: _FIRST.index(row.result))
        self.endResetModel()

    def count(self) -> int:
        return len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        text = shown_line(self._cell(self._rows[index.row()], index.column()))
        return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text

    def _cell(self, row: ImportRow, column: int) -> str:
        cells = (
            lambda: str(row.line),
            lambda: self._results[row.result],
            lambda: row.name,
            lambda: ", ".join(filter(None, (f"{each.label} {each.address}".strip() for each in row.numbers))),
            lambda: tell(row.message) if row.message else "",
        )
        return cells[column]()
