"""A fax begins as the contact has it to whom it goes: quality, monochrome, cover; all may be changed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from faxdesk.gui.options.fax_settings import FaxSettings
from faxdesk.gui.recipients.recipient_list import Recipients

if TYPE_CHECKING:
    from faxdesk.domain.choices import FaxChoices
    from faxdesk.domain.options import Quality
    from faxdesk.engine.session import Session
    from faxdesk.gui.cover.cover_choice import CoverChoice


class ContactStart(QObject):
    """Looks at the first recipient alone: what several share is theirs who sends.

    Attributes:
        usual: what was chosen before: it is remembered, and comes back once To is empty again. None where no
            contact changed anything.
    """

    def __init__(
        self,
        session: "Session",
        settings: FaxSettings,
        recipients: Recipients,
        cover: "CoverChoice",
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._recipients = recipients
        self._cover = cover
        self._begun_for: int | None = None
        self.usual: FaxChoices | None = None
        recipients.changed.connect(self._on_recipients_changed)

    def _on_recipients_changed(self) -> None:
        numbers = self._recipients.numbers
        first = numbers[0].contact_id if len(numbers) == 1 else None
        if first is not None and first != self._begun_for:
            self._begin(first)
        self._begun_for = first if numbers else None
        if not numbers and self.usual is not None:
            usual, self.usual = self.usual, None
            self._settings.change(quality=usual.quality, monochrome=usual.monochrome)

    def _begin(self, contact_id: int) -> None:
        for contact in self._session.address_book.contacts([contact_id]):
            settings = contact.settings
            found = {"quality": self._quality(settings.quality), "monochrome": settings.monochrome}
            wanted = {name: value for name, value in found.items() if value is not None}
            if wanted:
                self.usual = self.usual or self._settings.choices
                self._settings.change(**wanted)
            if settings.cover is not None and not self._cover.is_begun:
                self._cover.choose(settings.cover)

    def _quality(self, wanted: "Quality | None") -> "Quality | None":
        """The contact's, but for one that the number it goes to has refused: that would cost a call."""
        from faxdesk.domain.options import FINER_THAN_FINE, Quality

        if wanted not in FINER_THAN_FINE:
            return wanted
        address = self._recipients.numbers[0].address
        is_refused = address is not None and self._session.submissions.refused_quality([address])
        return Quality.HIGH if is_refused else wanted
