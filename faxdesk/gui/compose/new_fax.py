"""Begins a new fax: what stands in the window goes aside, and can be fetched back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from faxdesk.gui.compose.composer import Composer

if TYPE_CHECKING:
    from faxdesk.gui.compose.composition import Composition
    from faxdesk.gui.documents.document_item import DocumentItem


class NewFax(QObject):
    """Empties all that makes the next fax.

    Signals:
        begun: something was set aside; it can be fetched back.
        settled: nothing is set aside any more.
    """

    begun = Signal()
    settled = Signal()

    def __init__(self, composer: Composer) -> None:
        super().__init__(composer)
        self._composer = composer
        self._aside: Composition | None = None

    @property
    def kept_items(self) -> "tuple[DocumentItem, ...]":
        """The documents that are set aside."""
        return self._aside.items if self._aside is not None else ()

    def begin(self) -> None:
        """Set aside what there is; what was set aside before is given up."""
        self.settle()
        now = self._composer.clear()
        if self._composer.composition() != now:
            self._aside = now
            self.begun.emit()

    def fetch_back(self) -> None:
        """Put back what was set aside. What was begun since changes places with it."""
        aside, self._aside = self._aside, None
        if aside is None:
            return
        is_begun = not self._composer.is_empty
        now = self._composer.clear()
        self._composer.restore(aside)
        if is_begun:
            self._aside = now
            self.begun.emit()
        else:
            self.settled.emit()

    def settle(self) -> None:
        """What is set aside isn't wanted any more: give its documents' copies up."""
        aside, self._aside = self._aside, None
        if aside is not None:
            self._composer.give_up(aside)
            self.settled.emit()
