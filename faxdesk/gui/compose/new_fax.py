"""Begins a new fax: what stands in the window goes aside, and can be fetched back."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from faxdesk.gui.documents.document_list import DocumentItem

if TYPE_CHECKING:
    from faxdesk.domain.choices import FaxChoices
    from faxdesk.gui.cover.cover_choice import CoverChoice, CoverState
    from faxdesk.gui.documents.document_list import Documents
    from faxdesk.gui.options.fax_settings import FaxSettings
    from faxdesk.gui.recipients.recipients_panel import RecipientsPanel
    from faxdesk.numbering import Recognised


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside:
    """A fax that was being composed.

    Attributes:
        typing: what was typed in To and was no number yet.
        items: their private copies live until they are given up.
    """

    numbers: "tuple[Recognised, ...]"
    typing: str
    items: tuple[DocumentItem, ...]
    cover: "CoverState | None"
    choices: "FaxChoices"


class NewFax(QObject):
    """Empties To, documents, cover and what counts for one fax only.

    Signals:
        begun: something was set aside; it can be fetched back.
        settled: nothing is set aside any more.
    """

    begun = Signal()
    settled = Signal()

    def __init__(
        self,
        recipients: "RecipientsPanel",
        documents: "Documents",
        settings: "FaxSettings",
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._recipients = recipients
        self._documents = documents
        self._settings = settings
        self._cover: CoverChoice | None = None
        self._aside: SetAside | None = None

    def take_cover(self, cover: "CoverChoice") -> None:
        """Empty this with the rest."""
        self._cover = cover

    @property
    def kept_items(self) -> tuple[DocumentItem, ...]:
        """The documents that are set aside."""
        return self._aside.items if self._aside is not None else ()

    def begin(self) -> None:
        """Set aside what there is; what was set aside before is given up."""
        now = self._what_there_is()
        self.settle()
        self._empty(now)
        if self._what_there_is() != now:
            self._aside = now
            self.begun.emit()

    def fetch_back(self) -> None:
        """Put back what was set aside. What was begun since changes places with it."""
        aside, self._aside = self._aside, None
        if aside is None:
            return
        now = self._what_there_is()
        self._empty(now)
        is_begun = bool(now.numbers or now.typing or now.items)
        self._recipients.recipients.restore(aside.numbers)
        self._recipients.field.line.setText(aside.typing)
        self._documents.restore(aside.items)
        self._settings.restore(aside.choices)
        if self._cover is not None and aside.cover is not None:
            is_begun |= now.cover != self._cover.state
            self._cover.restore(aside.cover)
        if is_begun:
            self._aside = now
            self.begun.emit()
        else:
            self.settled.emit()

    def settle(self) -> None:
        """What is set aside isn't wanted any more: give its documents' copies up."""
        aside, self._aside = self._aside, None
        if aside is not None:
            self._documents.give_up(aside.items)
            self.settled.emit()

    def _what_there_is(self) -> SetAside:
        return SetAside(
            numbers=self._recipients.recipients.numbers,
            typing=self._recipients.field.line.text(),
            items=self._documents.items,
            cover=self._cover.state if self._cover is not None else None,
            choices=self._settings.choices,
        )

    def _empty(self, now: SetAside) -> None:
        self._recipients.field.line.setText("")
        self._recipients.recipients.take(now.numbers)
        self._documents.take(now.items)
        self._settings.reset_after_send()
        if self._cover is not None:
            self._cover.reset_after_send()
