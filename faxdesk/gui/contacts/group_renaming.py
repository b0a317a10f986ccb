"""Another name for a group of the address book. Loaded when somebody asks for it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog, QWidget

from faxdesk.domain.words.safe_text import shown

if TYPE_CHECKING:
    from faxdesk.engine.address_book import AddressBook


def rename(book: "AddressBook", group_id: int | None, window: QWidget) -> str:
    """Ask how it is to be called, and have it so; returns what is to be said, "" where nothing was done.

    Raises FaxDeskError where another group is called so, or the name can't be one.
    """
    translate = QCoreApplication.translate
    before = next((each.name for each in book.groups() if each.id == group_id), None)
    if group_id is None or before is None:
        return ""
    title = translate("ContactsWindow", "Rename group")
    asked = translate("ContactsWindow", "New name of the group:")
    typed, is_given = QInputDialog.getText(window, title, asked, text=before)
    name = typed.strip()
    if not is_given or name in {"", before}:
        return ""
    book.rename_group(group_id, name)
    return translate("ContactsWindow", "The group is called {name} now.").format(name=shown(name))
