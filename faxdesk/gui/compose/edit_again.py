"""What was sent stands in the composer again, to be changed or sent to somebody else. Loaded when wanted."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from faxdesk.domain.choices import FaxChoices
from faxdesk.domain.errors import FaxDeskError
from faxdesk.domain.limits import DEFAULT_BLACK_THRESHOLD_PCT
from faxdesk.domain.options import PreviewFormat
from faxdesk.engine.compose.again import check_copy, documents_of
from faxdesk.gui.compose.composition import Composition
from faxdesk.gui.cover.cover_choice import CoverState
from faxdesk.gui.documents.document_item import DocumentItem
from faxdesk.gui.documents.document_states import Source
from faxdesk.gui.kit.bridge import Bridge
from faxdesk.gui.kit.wording import tell
from faxdesk.gui.recipients.addressee import of_recipient

if TYPE_CHECKING:
    from faxdesk.domain.document.cover import Cover
    from faxdesk.domain.fax.fax import Fax
    from faxdesk.engine.compose.staged_document import StagedDocument
    from faxdesk.engine.session import Session
    from faxdesk.gui.compose.composer import Composer
    from faxdesk.gui.compose.new_fax import NewFax


class EditAgain:
    """Takes a fax of the queue into the composer; what stood there goes aside, and can be fetched back."""

    def __init__(
        self,
        session: "Session",
        bridge: Bridge,
        composer: "Composer",
        new_fax: "NewFax",
        *,
        refuse: Callable[[str], None],
    ) -> None:
        self._session = session
        self._bridge = bridge
        self._composer = composer
        self._new_fax = new_fax
        self._refuse = refuse

    def begin(self, fax_id: int, *, keeps_recipient: bool, done: Callable[[], None]) -> None:
        """Fetch its documents in the background, then put all of it into the composer, and call `done`."""
        if self._composer.is_sending:
            return
        session = self._session
        try:
            fax = session.faxes.fax(fax_id)
            check_copy(fax)
            copies = session.commands.copies(fax_id)
        except FaxDeskError as error:
            self._refuse(tell(error.message))
            return
        intake = session.intake
        self._bridge.run(
            lambda: documents_of(intake, copies),
            lambda staged: self._take(fax, staged, keeps_recipient, done),
            self._on_failed,
        )

    def _take(
        self, fax: "Fax", staged: "list[StagedDocument]", keeps_recipient: bool, done: Callable[[], None]
    ) -> None:
        if self._composer.is_sending:
            for each in staged:
                self._session.intake.discard(each)
            return
        self._new_fax.begin()
        items = [
            DocumentItem(each.source, staged=each, source_state=Source.KEPT, was_seen=True) for each in staged
        ]
        self._composer.restore(
            Composition(
                numbers=(of_recipient(fax.recipient),) if keeps_recipient else (),
                items=tuple(items),
                cover=_cover_of(fax.cover, keeps_recipient=keeps_recipient),
                choices=_choices_of(fax),
            )
        )
        done()

    def _on_failed(self, error: Exception) -> None:
        said = (
            tell(error.message)
            if isinstance(error, FaxDeskError)
            else QCoreApplication.translate("EditAgain", "What was sent could not be read again.")
        )
        self._refuse(said)


def _cover_of(cover: "Cover | None", *, keeps_recipient: bool) -> CoverState:
    """As the person filled it in: date and numbers are filled in anew, and a name is not another's."""
    if cover is None:
        return CoverState()
    fields = replace(cover.fields, date="", sender_number="", recipient_number="")
    if not keeps_recipient:
        fields = replace(fields, recipient="", recipient_company="")
    return CoverState(template=cover.template, fields=fields)


def _choices_of(fax: "Fax") -> FaxChoices:
    options = fax.options
    return FaxChoices(
        quality=options.quality,
        monochrome=options.monochrome,
        black_threshold_pct=options.black_threshold_pct or DEFAULT_BLACK_THRESHOLD_PCT,
        t38_enabled=options.t38_enabled,
        from_display_name=options.from_display_name or "",
        from_number=fax.from_number,
        store_media=options.store_media,
        store_preview=options.store_preview,
        preview_format=options.preview_format or PreviewFormat.TIFF,
        webhook_url=options.webhook_url or "",
    )
