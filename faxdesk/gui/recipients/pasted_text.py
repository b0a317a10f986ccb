"""Takes a text that was pasted into To: one number goes on, several are shown first."""

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from faxdesk.engine.book.pasting import read_pasted
from faxdesk.gui.recipients.addressee import Addressee, of_pasted
from faxdesk.gui.recipients.party_making import PartyMaking
from faxdesk.gui.recipients.recipient_list import Recipients

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faxdesk.engine.address_book import AddressBook
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
        self._making = PartyMaking(recipients, session, self) if session is not None else None
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
            self._take_chosen(rows)
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
        dialog.accepted.connect(lambda: self._take_chosen(dialog.rows.chosen))
        dialog.open()

    def _take_chosen(self, rows: "list[PastedRow]") -> None:
        group = self._group() if len(rows) > _ONE_CHIP else ""
        if self._making is None:
            self._recipients.add_all([of_pasted(row, group=group) for row in rows])
        else:
            self._making.add(lambda book: addressees_of(rows, book, group), count=len(rows))

    def _group(self) -> str:
        """What a long list is called."""
        group = self.tr("Pasted list")
        taken = {each.group for each in self._recipients.numbers}
        number = 1
        while (name := group if number == 1 else f"{group} {number}") in taken:
            number += 1
        return name


def addressees_of(rows: "Sequence[PastedRow]", book: "AddressBook", group: str) -> list[Addressee]:
    """The parties of rows with numbers.

    Who stands in the book by exactly one contact has its name, where none was pasted.
    """
    addresses = [row.number.address for row in rows if row.number is not None and not row.name]
    known: dict[str, set[tuple[int, str, str]]] = {}
    for one in book.known([each for each in addresses if each is not None]):
        known.setdefault(one.number.address, set()).add((one.contact_id, one.name, one.company))
    found: list[Addressee] = []
    for row in rows:
        addressee = of_pasted(row, group=group)
        contacts = known.get(addressee.address or "", set()) if not addressee.name else set()
        if len(contacts) == 1:
            contact_id, name, company = next(iter(contacts))
            addressee = replace(addressee, name=name, company=company, contact_id=contact_id)
        found.append(addressee)
    return found
