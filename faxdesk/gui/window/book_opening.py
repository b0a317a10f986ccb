"""Opens the address book beside the main window; what is chosen there stands in To."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from faxdesk.gui.kit.bridge import Bridge
from faxdesk.gui.kit.icons import Icons

if TYPE_CHECKING:
    from faxdesk.engine.session import Session
    from faxdesk.gui.contacts.contacts_window import ContactsWindow
    from faxdesk.gui.recipients.party_making import PartyMaking
    from faxdesk.gui.recipients.recipient_list import Recipients


class BookOpening(QObject):
    """Makes the window when it is first asked for, and keeps it."""

    def __init__(
        self,
        window: QWidget,
        session: "Session",
        bridge: Bridge,
        icons: Icons,
        show_number: Callable[[str], str],
        recipients: "Recipients",
    ) -> None:
        super().__init__(window)
        self.book: ContactsWindow | None = None
        self._making: PartyMaking | None = None
        self._window, self._session, self._bridge = window, session, bridge
        self._icons, self._show_number, self._recipients = icons, show_number, recipients

    def open(self) -> None:
        """Show the book, in front."""
        if self.book is None:
            from faxdesk.gui.contacts.contacts_window import ContactsWindow

            self.book = ContactsWindow(
                self._session, self._bridge, self._icons, self._show_number, self._window
            )
            self.book.wanted.connect(self._on_book_wanted)
        else:
            self.book.refresh()
        self.book.show()
        self.book.raise_()
        self.book.activateWindow()

    def _on_book_wanted(self, ids: "Sequence[int]") -> None:
        if self._making is None:
            from faxdesk.gui.recipients.party_making import PartyMaking

            self._making = PartyMaking(self._recipients, self._session, self)
        self._making.add_contacts(ids)
