"""The contacts of the window's table: ids alone are held, contacts are read when they come into sight."""

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from faxdesk.domain.people.contact import Contact, ContactNumber
from faxdesk.domain.words import listed, shown_line
from faxdesk.domain.words.base import in_its_order
from faxdesk.gui.kit.titled_table import TitledTable

if TYPE_CHECKING:
    from collections.abc import Callable

    from faxdesk.engine.address_book import AddressBook

_PAGE: Final = 100
_MOST_KEPT: Final = 2_000
_ROLE: Final = Qt.ItemDataRole


class ContactModel(TitledTable):
    """Name, company, fax number, other numbers, groups; in the book's order."""

    def __init__(
        self, book: "AddressBook", show_number: "Callable[[str], str]", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._book = book
        self._show_number = show_number
        self._ids: list[int] = []
        self._kept: dict[int, Contact] = {}
        self.titles = (
            *(self.tr("Name"), self.tr("Company"), self.tr("Fax")),
            *(self.tr("Other numbers"), self.tr("Groups")),
        )

    @property
    def ids(self) -> list[int]:
        return list(self._ids)

    def look_for(self, text: str, group: int | None) -> None:
        """Show those with all these words, of this group."""
        self.beginResetModel()
        self._ids = self._book.ids(text=text, group=group)
        self._kept.clear()
        self.endResetModel()

    def contact(self, row: int) -> Contact | None:
        """None for one that somebody took out of the book meanwhile."""
        wanted = self._ids[row]
        if wanted not in self._kept:
            if len(self._kept) > _MOST_KEPT:
                self._kept.clear()
            start = row - row % _PAGE
            self._kept |= {each.id: each for each in self._book.contacts(self._ids[start : start + _PAGE])}
        return self._kept.get(wanted)

    def count(self) -> int:
        return len(self._ids)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _ROLE.DisplayRole) -> Any:
        if role not in {_ROLE.DisplayRole, _ROLE.ToolTipRole}:
            return None
        contact = self.contact(index.row())
        if contact is None:
            return ""
        if role == _ROLE.ToolTipRole:
            return None
        return in_its_order(shown_line(self._cell(contact, index.column())))

    def _cell(self, contact: Contact, column: int) -> str:
        usual = contact.fax_number
        others = (each for each in contact.numbers if each is not usual)
        cells = (
            lambda: self._name(contact),
            lambda: contact.company if contact.name else "",
            lambda: self._number(usual) if usual is not None else self.tr("none"),
            lambda: listed(map(self._number, others)),
            lambda: listed(contact.groups),
        )
        return cells[column]()

    def _name(self, contact: Contact) -> str:
        closed = self.tr("do not fax")
        name = contact.name or contact.company
        marked = f"★ {name}" if contact.is_favourite else name
        return f"{marked}  ({closed})" if contact.do_not_fax else marked

    def _number(self, number: ContactNumber) -> str:
        number_text = self._show_number(number.address)
        return f"{number.label} {number_text}" if number.label else number_text
