"""Keeps recipients whom the office's directory knows in the address book: one click, and a way back."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from faxdesk.domain.people.contact import Contact, ContactNumber
from faxdesk.domain.words import shown_line
from faxdesk.gui.kit.take_back import TakeBackBar

if TYPE_CHECKING:
    from faxdesk.engine.address_book import BookUndo
    from faxdesk.engine.session import Session
    from faxdesk.gui.kit.link_button import LinkButton
    from faxdesk.gui.recipients.addressee import Addressee
    from faxdesk.gui.recipients.recipient_list import Recipients


class DirectoryKeeping(QObject):
    """The button above the field, there while To has somebody from the directory. Made with the first."""

    def __init__(
        self, recipients: "Recipients", session: "Session", button: "LinkButton", bar: TakeBackBar
    ) -> None:
        super().__init__(bar)
        self._recipients = recipients
        self._session = session
        self._button = button
        self._bar = bar
        self._undo: BookUndo | None = None
        button.clicked.connect(self._keep)
        bar.taken_back.connect(self._take_back)

    @property
    def strangers(self) -> "list[Addressee]":
        """Those of the list that only the directory knows."""
        return [each for each in self._recipients.numbers if each.is_from_directory and each.is_usable]

    def offer(self) -> None:
        """Show the button, or hide it where there is nobody to keep."""
        found = self.strangers
        several = self.tr("Keep the %n from the directory in the book", "", len(found))
        text = (
            self.tr("Keep {name} in the book").format(name=shown_line(found[0].title))
            if len(found) == 1
            else several
        )
        self._button.setText(text)
        self._button.setVisible(bool(found))

    def _keep(self) -> None:
        found = self.strangers
        contacts = {each.address: _contact(each) for each in found}
        if not contacts:
            return
        self._undo = self._session.address_book.add(list(contacts.values()))
        ids = dict(zip(contacts, self._undo.added, strict=True))
        kept = {
            each.address: replace(each, is_from_directory=False, contact_id=ids[each.address])
            for each in found
        }
        self._recipients.exchange(kept)
        one = self.tr("{name} is in the address book now.").format(name=shown_line(found[0].title))
        several = self.tr("%n contacts are in the address book now.", "", len(kept))
        self._bar.offer(one if len(kept) == 1 else several)

    def _take_back(self) -> None:
        if self._undo is not None:
            self._session.address_book.undo(self._undo)
            gone = set(self._undo.added)
            self._recipients.exchange(
                {
                    each.address: replace(each, is_from_directory=True, contact_id=None)
                    for each in self._recipients.numbers
                    if each.contact_id in gone
                }
            )
            self._undo = None


def _contact(addressee: "Addressee") -> Contact:
    assert addressee.address is not None  # noqa: S101 - only usable ones come here
    number = ContactNumber(address=addressee.address, is_default=True)
    return Contact(name=addressee.name, company=addressee.company, numbers=(number,))
