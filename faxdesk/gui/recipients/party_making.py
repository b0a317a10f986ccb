"""Lets many stand in To: thousands are looked up and made beside the window's thread."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from faxdesk.gui.recipients.addressee import Addressee, of_recipient
from faxdesk.gui.recipients.recipient_list import Recipients

if TYPE_CHECKING:
    from faxdesk.engine.address_book import AddressBook
    from faxdesk.engine.session import Session

_AT_ONCE: Final = 100
"""So many are made within a few milliseconds."""

Make = Callable[["AddressBook"], list[Addressee]]


class PartyMaking(QObject):
    """Signals:
    _made: from another thread, who was made, or an Exception.
    """

    _made = Signal(object)

    def __init__(self, recipients: Recipients, session: "Session", parent: QObject) -> None:
        super().__init__(parent)
        self._recipients = recipients
        self._session = session
        self._made.connect(self._on_made)

    def add(self, make: Make, *, count: int) -> None:
        """Let those stand in To whom `make` gives, about so many; it may run on another thread."""
        session = self._session
        if count <= _AT_ONCE:
            self._recipients.add_all(make(session.address_book))
            return

        def apart() -> list[Addressee]:
            with session.open_address_book() as book:
                made = make(book)
            for each in made:
                _ = each.recipient  # so that nobody waits for thousands of them later
            return made

        session.background.submit(apart, self._made.emit)

    def add_contacts(self, ids: Sequence[int], *, group: str = "") -> None:
        """Let these contacts stand in To by the numbers that they are faxed at."""

        def make(book: "AddressBook") -> list[Addressee]:
            found = (each.recipient() for each in book.contacts(ids))
            return [of_recipient(each, group=group) for each in found if each is not None]

        self.add(make, count=len(ids))

    def _on_made(self, made: "list[Addressee] | Exception") -> None:
        if isinstance(made, Exception):
            raise made
        self._recipients.add_all(made)
