"""Takes a text that was pasted into To: one number goes on, several are shown first."""

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from faxdesk.engine.book.pasting import read_pasted
from faxdesk.gui.recipients.addressee import Addressee, of_pasted
from faxdesk.gui.recipients.recipient_list import Recipients

if TYPE_CHECKING:
    from faxdesk.engine.book.pasting import PastedRow
    from faxdesk.engine.session import Session

_AT_ONCE_CHARS: Final = 4_000
"""A longer text is read beside the window, which goes on meanwhile."""
_ONE_CHIP: Final = 30
"""More than so many that came together are one chip, which opens."""


class PastedText(QObject):
    """Made with the first text of more than one number.

    Signals:
        _read: from another thread, what was understood.
    """

    _read = Signal(object)

    def __init__(self, recipients: Recipients, session: "Session | None", parent: QWidget) -> None:
        super().__init__(parent)
        self._recipients = recipients
        self._session = session
        self._window = parent
        self._read.connect(self._on_read)

    def take(self, text: str) -> bool:
        """Show what is in it, where that is more than one plain number; False where it isn't."""
        country = self._recipients.default_country()
        if len(text) > _AT_ONCE_CHARS and self._session is not None:
            self._session.background.submit(
                lambda: read_pasted(text, default_country=country), self._read.emit
            )
            return True
        rows = read_pasted(text, default_country=country)
        if len(rows) == 1 and rows[0].is_clear and rows[0].name:
            self._add([of_pasted(rows[0])])
            return True
        if len(rows) < 2 and all(row.doubt is None or row.number is None for row in rows):
            return False
        self._on_read(rows)
        return True

    def _on_read(self, rows: "list[PastedRow] | Exception") -> None:
        if isinstance(rows, Exception):
            raise rows
        from faxdesk.gui.recipients.paste_dialog import PasteDialog

        dialog = PasteDialog(rows, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._add(dialog.addressees))
        dialog.open()

    def _add(self, addressees: list[Addressee]) -> None:
        found = self._with_names(addressees)
        if len(found) > _ONE_CHIP:
            group = self.tr("Pasted list")
            taken = {each.group for each in self._recipients.numbers}
            number = 1
            while (name := group if number == 1 else f"{group} {number}") in taken:
                number += 1
            found = [replace(each, group=name) for each in found]
        self._recipients.add_all(found)

    def _with_names(self, addressees: list[Addressee]) -> list[Addressee]:
        """Who stands in the book by exactly one contact has its name, where none was pasted."""
        if self._session is None:
            return addressees
        nameless = [each.address for each in addressees if each.address is not None and not each.name]
        known: dict[str, set[tuple[int, str, str]]] = {}
        for one in self._session.address_book.known(nameless):
            known.setdefault(one.number.address, set()).add((one.contact_id, one.name, one.company))
        found: list[Addressee] = []
        for each in addressees:
            contacts = known.get(each.address or "", set()) if not each.name else set()
            if len(contacts) == 1:
                contact_id, name, company = next(iter(contacts))
                found.append(replace(each, name=name, company=company, contact_id=contact_id))
            else:
                found.append(each)
        return found
