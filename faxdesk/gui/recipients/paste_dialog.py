"""What was understood of a list that was pasted, row by row, before any of it stands in To."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from faxdesk.domain.words import shown_line
from faxdesk.gui.kit.dialog_room import yes_or_cancel
from faxdesk.gui.kit.hearing import announce
from faxdesk.gui.kit.theme import GAP_PX, Tone, sentence, tighten, tone_colour
from faxdesk.gui.kit.titled_table import TitledTable, rows_in_a_list, selected_rows
from faxdesk.gui.kit.wording import tell

if TYPE_CHECKING:
    from faxdesk.engine.book.pasting import PastedRow

_ROLE: Final = Qt.ItemDataRole
_SEEN_AT_ONCE: Final = 30
"""In more rows than these nobody finds the few that are doubtful."""


class PastedRows(TitledTable):
    """The rows with a tick each; one that has no usable number takes none. Of many the doubtful are on top.

    Signals:
        ticked: others are ticked now.
    """

    ticked = Signal()

    def __init__(self, rows: "Sequence[PastedRow]", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places = list(range(len(rows)))
        if len(rows) > _SEEN_AT_ONCE:
            self._places.sort(key=lambda place: rows[place].is_clear)
        self._rows = [rows[place] for place in self._places]
        self._ticks = [row.is_clear for row in self._rows]
        self.titles = (self.tr("Name"), self.tr("Company"), self.tr("Fax number"), self.tr("Remark"))

    @property
    def chosen(self) -> "list[PastedRow]":
        """Those that are ticked, in the order in which they were pasted."""
        ticked = (place for place, is_ticked in enumerate(self._ticks) if is_ticked)
        return [self._rows[place] for place in sorted(ticked, key=self._places.__getitem__)]

    @property
    def doubtful(self) -> list[int]:
        """Places of rows that aren't clear."""
        return [place for place, row in enumerate(self._rows) if not row.is_clear]

    def remove(self, places: Sequence[int]) -> None:
        """Take rows out."""
        gone = set(places)
        self.beginResetModel()
        kept = [place for place in range(len(self._rows)) if place not in gone]
        self._ticks = [self._ticks[place] for place in kept]
        self._rows = [self._rows[place] for place in kept]
        self._places = [self._places[place] for place in kept]
        self.endResetModel()
        self.ticked.emit()

    def count(self) -> int:
        return len(self._rows)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.column() == 0 and self._rows[index.row()].is_usable:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _ROLE.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == _ROLE.DisplayRole:
            return shown_line(self._cell(row, index.column()))
        if role == _ROLE.CheckStateRole and index.column() == 0:
            return Qt.CheckState.Checked if self._ticks[index.row()] else Qt.CheckState.Unchecked
        if role == _ROLE.ForegroundRole and not row.is_clear:
            palette: QPalette = QApplication.palette()
            return tone_colour(Tone.WARNING if row.is_usable else Tone.BAD, palette)
        return None

    def setData(
        self, index: QModelIndex | QPersistentModelIndex, value: Any, role: int = _ROLE.EditRole
    ) -> bool:
        if role != _ROLE.CheckStateRole or not self._rows[index.row()].is_usable:
            return False
        self._ticks[index.row()] = Qt.CheckState(value) is Qt.CheckState.Checked
        self.dataChanged.emit(index, index)
        self.ticked.emit()
        return True

    def tick(self, places: Sequence[int]) -> None:
        """Tick those of these that have a number, or untick them where all of those are ticked."""
        usable, are_all = self.usable(places), self.are_ticked(places)
        for place in usable:
            self._ticks[place] = not are_all
        self.dataChanged.emit(self.index(0, 0), self.index(max(0, len(self._rows) - 1), 0))
        self.ticked.emit()

    def usable(self, places: Sequence[int]) -> list[int]:
        """Those of these rows that have a number."""
        return [place for place in places if self._rows[place].is_usable]

    def are_ticked(self, places: Sequence[int]) -> bool:
        """Whether all of these that have a number are."""
        return all(self._ticks[place] for place in self.usable(places))

    def _cell(self, row: "PastedRow", column: int) -> str:
        number = row.number
        remark = row.doubt or (number.message if number is not None else None)
        cells = (
            lambda: row.name or ("" if number is not None else row.written),
            lambda: row.company,
            lambda: number.display if number is not None else "",
            lambda: tell(remark) if remark is not None else "",
        )
        return cells[column]()


class PastedTable(QTableView):
    """Delete takes the selected rows out, Space ticks them."""

    def __init__(self, rows: PastedRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pasted = rows
        self.setModel(rows)
        self.setAccessibleName(self.tr("What was understood, row by row"))
        rows_in_a_list(self)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        for column, width_px in enumerate((220, 160, 160)):
            header.resizeSection(column, width_px)

    def places(self) -> list[int]:
        """Which rows are selected."""
        return selected_rows(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self._pasted.remove(self.places())
        elif event.key() == Qt.Key.Key_Space:
            self._pasted.tick(self.places())
        else:
            super().keyPressEvent(event)


class PasteDialog(QDialog):
    """Adds nothing itself: `rows` says which were chosen."""

    def __init__(self, rows: "Sequence[PastedRow]", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = PastedRows(rows, self)
        self.table = PastedTable(self.rows, self)
        self._said = sentence(self)
        self.marked_button = self._button(self.tr("Remove all that are &marked"), self._remove_marked)
        self.remove_button = self._button(self.tr("&Remove selected"), self._remove_selected)
        self.tick_button = self._button("", self._tick_selected)
        self._all_button = self._button(self.tr("Select &all"), self.table.selectAll)
        self._clear_button = self._button(
            self.tr("&Clear"), lambda: self.rows.remove(range(self.rows.rowCount()))
        )
        buttons = yes_or_cancel(self, self.accept)
        self.add_button = buttons.button(QDialogButtonBox.StandardButton.Ok)
        row = QHBoxLayout()
        tighten(row)
        for button in (
            *(self._all_button, self.tick_button),
            *(self.remove_button, self.marked_button, self._clear_button),
        ):
            row.addWidget(button)
        row.addStretch()
        layout = QVBoxLayout(self)
        tighten(layout, margin_px=GAP_PX * 2)
        layout.addWidget(self._said)
        layout.addWidget(self.table, 1)
        layout.addLayout(row)
        layout.addWidget(buttons)
        self.setWindowTitle(self.tr("Add what was pasted"))
        self.resize(860, 520)
        self.rows.ticked.connect(self._tell)
        self.table.selectionModel().selectionChanged.connect(self._offer_ticking)
        self._tell()
        self.add_button.setFocus()

    def _tell(self) -> None:
        chosen, doubtful = len(self.rows.chosen), len(self.rows.doubtful)
        text = self.tr("%n rows are ticked.", "", chosen)
        if doubtful:
            text = f"{text} {self.tr('%n are doubtful: look at them.', '', doubtful)}"
        self._said.say(text, Tone.WARNING if doubtful else Tone.PLAIN)
        self.marked_button.setEnabled(doubtful > 0)
        self.add_button.setText(self.tr("Add %n", "", chosen))
        self.add_button.setEnabled(chosen > 0)
        self._offer_ticking()

    def _offer_ticking(self) -> None:
        """By a button too: screen readers and voice control have no action that ticks a row of a table."""
        places = self.rows.usable(self.table.places())
        is_off = bool(places) and self.rows.are_ticked(places)
        self.tick_button.setText(self.tr("Untick selected") if is_off else self.tr("Tick selected"))
        self.tick_button.setEnabled(bool(places))

    def _tick_selected(self) -> None:
        self.rows.tick(self.table.places())
        announce(self.tick_button, self._said.text())

    def _remove_marked(self) -> None:
        self.rows.remove(self.rows.doubtful)

    def _remove_selected(self) -> None:
        self.rows.remove(self.table.places())

    def _button(self, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: act())
        return button
