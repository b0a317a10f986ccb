"""Another name for the group that the address book shows."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QInputDialog, QPushButton

from faxdesk.domain.errors import FaxDeskError
from faxdesk.domain.words.safe_text import shown

if TYPE_CHECKING:
    from faxdesk.engine.address_book import AddressBook


class RenameButton(QPushButton):
    """Asks for the name, and has the group called so.

    Args:
        renamed: told a sentence: how the group is called now.
        refused: told the error where another group is called so, or the name can't be one.
    """

    def __init__(
        self,
        book: "AddressBook",
        group: QComboBox,
        renamed: Callable[[str], None],
        refused: Callable[[Exception], None],
    ) -> None:
        super().__init__(group.parentWidget())
        self._renamed = renamed
        self._refused = refused
        self._book = book
        self._group = group
        self.setText(self.tr("&Rename group…"))
        self.setAutoDefault(False)
        self.clicked.connect(self._on_clicked)

    def look(self) -> None:
        """To be called when another group may be chosen: all contacts have no name of theirs."""
        self.setEnabled(self._group.currentData() is not None)

    def _on_clicked(self) -> None:
        group_id = self._group.currentData()
        before = next((each.name for each in self._book.groups() if each.id == group_id), None)
        if before is None:
            return
        typed, is_given = QInputDialog.getText(
            self.window(), self.tr("Rename group"), self.tr("New name of the group:"), text=before
        )
        name = typed.strip()
        if not is_given or name in {"", before}:
            return
        try:
            self._book.rename_group(group_id, name)
        except FaxDeskError as error:
            self._refused(error)
            return
        self._renamed(self.tr("The group is called {name} now.").format(name=shown(name)))
