"""Ties the To line to the address book: what is typed is looked for, what is chosen becomes a chip."""

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from faxdesk.domain.errors import JournalError
from faxdesk.engine.book.suggesting import Suggester, Suggestion
from faxdesk.gui.recipients.addressee import of_recipient
from faxdesk.gui.recipients.directory_offering import DirectoryOffering
from faxdesk.gui.recipients.party_making import PartyMaking
from faxdesk.gui.recipients.recipient_list import Recipients
from faxdesk.gui.recipients.suggestion_list import SuggestionList

if TYPE_CHECKING:
    from faxdesk.engine.session import Session
    from faxdesk.gui.recipients.number_line import NumberLine

log = logging.getLogger(__name__)


class Offering(QObject):
    """Made with the first letter that is typed."""

    def __init__(self, line: "NumberLine", recipients: Recipients, session: "Session") -> None:
        super().__init__(line)
        self.list = SuggestionList(line)
        self._line = line
        self._recipients = recipients
        self._session = session
        self._making = PartyMaking(recipients, session, self)
        self._suggester = Suggester(session.address_book)
        self._directory = DirectoryOffering(self.list, line, session)
        self._was_walked = False
        self._described = line.accessibleDescription()
        self.list.chosen.connect(self.take)
        line.installEventFilter(self)
        line.window().installEventFilter(self)

    def look_for(self, text: str) -> None:
        """Offer whom this may mean."""
        self._was_walked = False
        if len(text) < 2:
            self._suggester.forget_recent()
        try:
            self.list.offer(self._suggester.suggestions(text))
            self._directory.look_for(text)
        except JournalError:
            log.warning("nothing is offered: the address book can't be read now")
            self.list.close_list()
        if not self.list.isVisible():
            self._line.setAccessibleDescription(self._described)

    def close(self) -> None:
        self.list.close_list()
        self._line.setAccessibleDescription(self._described)

    def take_first(self) -> bool:
        """Take what is marked, unless a whole number was typed that is another one; False then."""
        current = self.list.current
        if current is None or not (self._was_walked or self._is_meant(current)):
            return False
        self.take(current)
        return True

    def take(self, suggestion: Suggestion) -> None:
        """Let the one that was chosen stand in To, or all of a group."""
        self._line.setText("")
        self.close()
        if suggestion.group_id is not None:
            ids = self._session.address_book.ids(group=suggestion.group_id)
            self._making.add_contacts(ids, group=suggestion.title)
        elif suggestion.recipient is not None:
            chosen = of_recipient(suggestion.recipient, is_from_directory=suggestion.is_from_directory)
            self._recipients.add_all([chosen])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The list goes where the line goes: with its focus, with the window's place."""
        kinds = QEvent.Type
        if event.type() in {kinds.Move, kinds.Resize, kinds.WindowDeactivate, kinds.Hide, kinds.FocusOut}:
            self.list.close_list()
        return False

    def walks(self) -> None:
        """Another one was marked by a key: Enter takes that, whatever was typed."""
        self._was_walked = True

    def _is_meant(self, suggestion: Suggestion) -> bool:
        typed = self._recipients.understand(self._line.text())
        if not any(each.is_usable for each in typed):
            return True
        recipient = suggestion.recipient
        return len(typed) == 1 and recipient is not None and recipient.address == typed[0].address
