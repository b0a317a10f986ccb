"""The table of contacts and its keys."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from faxdesk.gui.contacts.contact_model import ContactModel
from faxdesk.gui.kit.titled_table import rows_in_a_list, selected_rows

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class ContactTable(QTableView):
    """Shows a ContactModel.

    Signals:
        edit_asked: by Enter, F2 or a double click.
        deletion_asked: by Delete.
    """

    edit_asked = Signal()
    deletion_asked = Signal()

    def __init__(self, model: ContactModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contacts = model
        self.setModel(model)
        self.setAccessibleName(self.tr("Contacts"))
        rows_in_a_list(self)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(self.edit_asked)

    def chosen_ids(self) -> list[int]:
        """The contacts that are selected, from the top."""
        ids = self._contacts.ids
        return [ids[row] for row in selected_rows(self)]

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        key = event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Delete:
            self.deletion_asked.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self.edit_asked.emit()
        else:
            super().keyPressEvent(event)
