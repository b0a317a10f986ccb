"""A contact's numbers, to be typed one a row."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.people.contact import ContactNumber, LineKind
from faxdesk.domain.words.base import in_its_order
from faxdesk.gui.kit.naming import name_box

_KINDS: Final = (LineKind.FAX, LineKind.VOICE, LineKind.MOBILE, LineKind.OTHER)
_SPARE_ROWS: Final = 4

_LONG_NUMBER: Final = "+44 (0)20 7946 0958 00"


class NumberTable(QTableWidget):
    """Number, what answers there, label, and which is the usual one. Empty rows count for nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self.setHorizontalHeaderLabels(
            [self.tr("Number"), self.tr("Kind"), self.tr("Label"), self.tr("Usual")]
        )
        self.setAccessibleName(self.tr("Numbers"))
        self.verticalHeader().hide()
        self.setTabKeyNavigation(False)
        # Whatever the other columns are called: a number is read whole.
        self.setColumnWidth(0, self.fontMetrics().horizontalAdvance(_LONG_NUMBER))
        self.setMinimumWidth(3 * self.columnWidth(0))
        self.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        for column in (1, 3):
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    def fill(self, numbers: tuple[ContactNumber, ...]) -> None:
        """Show these, and some empty rows."""
        self.setRowCount(len(numbers) + _SPARE_ROWS)
        for row in range(self.rowCount()):
            self._fill_row(row, numbers[row] if row < len(numbers) else None)

    def numbers(self, default_country: str) -> tuple[ContactNumber, ...]:
        """What is typed; raises InvalidInputError, its row selected, where one is no number."""
        from faxdesk.numbering import recognise

        found: list[ContactNumber] = []
        for row in range(self.rowCount()):
            text = self._text(row, 0)
            if not text:
                continue
            number = recognise(text, default_country=default_country)
            if number.address is None:
                self.setCurrentCell(row, 0)
                code = number.message.code if number.message else "input.to_impossible"
                values = number.message.values if number.message else {}
                raise InvalidInputError("numbers", code, **values)
            usual = self.item(row, 3)
            found.append(
                ContactNumber(
                    address=number.address,
                    kind=_KINDS[self._kind(row).currentIndex()],
                    label=self._text(row, 2),
                    is_default=usual is not None and usual.checkState() is Qt.CheckState.Checked,
                )
            )
        return tuple(found)

    def _fill_row(self, row: int, number: ContactNumber | None) -> None:
        kind = QComboBox(self)
        kind.addItems([self.tr("Fax"), self.tr("Phone"), self.tr("Mobile"), self.tr("Other")])
        kind.setCurrentIndex(_KINDS.index(number.kind) if number else 0)
        name_box(kind, self.tr("Kind of number {n}").format(n=row + 1))
        usual = QTableWidgetItem()
        usual.setFlags(
            Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        )
        is_usual = number is not None and number.is_default
        usual.setCheckState(Qt.CheckState.Checked if is_usual else Qt.CheckState.Unchecked)
        self.setItem(row, 0, QTableWidgetItem(in_its_order(number.address) if number else ""))
        self.setCellWidget(row, 1, kind)
        self.setItem(row, 2, QTableWidgetItem(number.label if number else ""))
        self.setItem(row, 3, usual)

    def _kind(self, row: int) -> QComboBox:
        widget = self.cellWidget(row, 1)
        assert isinstance(widget, QComboBox)  # noqa: S101 - each row was given one
        return widget

    def _text(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return item.text().strip() if item is not None else ""
