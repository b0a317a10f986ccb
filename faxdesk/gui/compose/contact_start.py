"""A fax begins as the contact has it to whom it goes: quality, monochrome, cover; all may be changed."""

from typing import TYPE_CHECKING

from faxdesk.gui.options.fax_settings import FaxSettings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faxdesk.domain.choices import FaxChoices
    from faxdesk.engine.session import Session
    from faxdesk.gui.cover.cover_choice import CoverChoice
    from faxdesk.gui.recipients.addressee import Addressee


class ContactStart:
    """Looks at the first recipient alone: what several share is theirs who sends.

    Attributes:
        usual: what was chosen before: it is remembered, and comes back once To is empty again. None where no
            contact changed anything.
    """

    def __init__(self, session: "Session", settings: FaxSettings) -> None:
        self._session = session
        self._settings = settings
        self._begun_for: int | None = None
        self.usual: FaxChoices | None = None

    def follow(self, numbers: "Sequence[Addressee]", cover: "CoverChoice | None") -> None:
        """Somebody came into To or went."""
        first = numbers[0].contact_id if len(numbers) == 1 else None
        if first is not None and first != self._begun_for:
            self._begin(first, cover)
        self._begun_for = first if numbers else None
        if not numbers and self.usual is not None:
            usual, self.usual = self.usual, None
            self._settings.change(quality=usual.quality, monochrome=usual.monochrome)

    def _begin(self, contact_id: int, cover: "CoverChoice | None") -> None:
        for contact in self._session.address_book.contacts([contact_id]):
            settings = contact.settings
            found = {"quality": settings.quality, "monochrome": settings.monochrome}
            wanted = {name: value for name, value in found.items() if value is not None}
            if wanted:
                self.usual = self.usual or self._settings.choices
                self._settings.change(**wanted)
            if cover is not None and settings.cover is not None and not cover.is_begun:
                cover.choose(settings.cover)
