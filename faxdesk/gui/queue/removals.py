"""Faxes that were taken off the list: gone from sight at once, in the bin or deleted only a while later."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from faxdesk.domain.errors import FaxDeskError, JournalError
from faxdesk.gui.kit.wording import tell

if TYPE_CHECKING:
    from faxdesk.engine.session import Session


class Removals(QObject):
    """Removing takes a fax's proof out of sight, or deletes its story, and "Del" is soon pressed.

    What is hidden here is whole in the journal. Should the program end before its time without coming to
    `carry_out`, it stands in the list again: nothing is deleted that might have been taken back.

    Signals:
        changed: ids of faxes that went from the list or came back to it.
        refused: a sentence: why some could not be deleted; they are in the list again.
    """

    changed = Signal(object)
    refused = Signal(str)

    def __init__(self, session: "Session", parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._hidden: frozenset[int] = frozenset()

    @property
    def hidden(self) -> frozenset[int]:
        """The faxes that are out of sight and not deleted yet."""
        return self._hidden

    def take_off(self, fax_ids: Sequence[int]) -> None:
        """Take these off the list, beside those that were taken off a moment ago."""
        self._set_hidden(self._hidden | frozenset(fax_ids))

    def put_back(self) -> None:
        """Show them again: nothing has happened to them."""
        self._set_hidden(frozenset())

    def carry_out(self) -> None:
        """Put what arrived into the bin; delete the others, with FaxDesk's copy of what no other needs."""
        for fax_id in sorted(self._hidden):
            try:
                self._session.commands.discard(fax_id)
            except JournalError as error:
                # It will not take the others either, and each would be waited for.
                self.refused.emit(tell(error.message))
                break
            except FaxDeskError as error:
                self.refused.emit(tell(error.message))
        self._set_hidden(frozenset())

    def _set_hidden(self, fax_ids: frozenset[int]) -> None:
        changed = self._hidden ^ fax_ids
        self._hidden = fax_ids
        if changed:
            self.changed.emit(changed)
