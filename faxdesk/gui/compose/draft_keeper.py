"""Keeps what is composed as it changes, and puts back what was kept. Loaded after the first picture."""

import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from faxdesk.engine.draft.draft import Draft, DraftDocument, DraftRecipient
from faxdesk.gui.compose.composition import Composition
from faxdesk.gui.cover.cover_choice import CoverState
from faxdesk.gui.documents.document_item import COPY_GONE, DocumentItem
from faxdesk.gui.documents.document_list import Documents
from faxdesk.gui.documents.document_states import Source
from faxdesk.gui.kit.bridge import Bridge

if TYPE_CHECKING:
    from faxdesk.engine.session import Session
    from faxdesk.gui.compose.composer import Composer
    from faxdesk.gui.recipients.addressee import Addressee

log = logging.getLogger(__name__)


class _Parties(NamedTuple):
    """To, as a draft has it."""

    numbers: "tuple[Addressee, ...]" = ()
    recipients: tuple[str, ...] = ()
    known: tuple[DraftRecipient, ...] = ()


class DraftKeeper(QObject):
    """Between the Composer and the engine's Drafts.

    Signals:
        restored: a fax stands here again; when it was kept, in seconds since 1970.
        left_for_later: a fax is kept, and comes back when FaxDesk is started without a document.
    """

    restored = Signal(float)
    left_for_later = Signal()

    def __init__(
        self, session: "Session", bridge: Bridge, composer: "Composer", documents: Documents
    ) -> None:
        super().__init__(composer)
        self._session = session
        self._bridge = bridge
        self._composer = composer
        self._documents = documents
        self._drafts = session.drafts
        self._is_listening = False
        self._parties = _Parties()

    def begin(self, *, has_files: bool) -> None:
        """Put back what was kept, and keep what is composed from then on.

        Args:
            has_files: FaxDesk was started with documents: they are a fax of their own, and must not go to
                the recipients of another one.
        """
        if has_files:
            self._listen()
            self._bridge.run(self._drafts.count, self._on_counted, self._on_failed)
            return
        country = self._session.desk.settings.load().default_country

        def adopt() -> "tuple[Draft, Sequence[Addressee]] | None":
            draft = self._drafts.adopt()
            return None if draft is None else (draft, _understood(draft, country))

        self._bridge.run(adopt, self._on_adopted, self._on_failed)

    def keep_now(self) -> bool:
        """Keep it before FaxDesk ends; False where it would be lost."""
        if self._composer.is_empty:
            # What an unread draft holds is not ours to delete.
            return not self._is_listening or self._drafts.keep(None)
        return self.may_keep and self._drafts.keep(self._draft())

    def forget(self) -> None:
        """Keep nothing of it: it was given up."""
        if self._is_listening:
            self._drafts.keep(None)

    def _listen(self) -> None:
        self._is_listening = True
        self._composer.readiness_changed.connect(self._on_composer_readiness_changed)
        self._on_composer_readiness_changed()

    @property
    def may_keep(self) -> bool:
        """Whether the settings have it kept at all."""
        return self._session.desk.settings.load().keep_draft_days > 0

    def _on_composer_readiness_changed(self) -> None:
        is_kept = not self._composer.is_empty and self.may_keep
        self._drafts.want(self._draft() if is_kept else None)

    def _draft(self) -> Draft:
        """What is composed; thousands in To are written down again only where they are others."""
        composition = self._composer.composition()
        if composition.numbers is not self._parties.numbers:
            self._parties = _parties_of(composition.numbers)
        return _draft_of(composition, self._parties)

    def _on_counted(self, count: int) -> None:
        if count:
            self.left_for_later.emit()

    def _on_adopted(self, found: "tuple[Draft, Sequence[Addressee]] | None") -> None:
        if found is not None and not self._composer.is_empty:
            # Somebody was quicker than the disk: what they began goes first, and the draft stays for later.
            self._bridge.run(self._drafts.leave, lambda _none: None, self._on_failed)
            self.left_for_later.emit()
        elif found is not None:
            draft, numbers = found
            self._composer.restore(_composition_of(draft, tuple(numbers), self._session.now_s()))
            self._documents.check_sources()
            self.restored.emit(draft.saved_at_s)
        self._listen()

    def _on_failed(self, error: Exception) -> None:
        log.error("a draft could not be looked after", exc_info=error)
        if not self._is_listening:
            self._listen()


def _understood(draft: Draft, country: str) -> "Sequence[Addressee]":
    """The numbers again. On a thread: their tables take a while to load."""
    if not draft.recipients:
        return ()
    from faxdesk.gui.recipients.addressee import of_number, of_recipient
    from faxdesk.numbering import recognise

    known = {each.recipient.address: each for each in draft.known}
    return [
        of_recipient(known[text].recipient, group=known[text].group)
        if text in known
        else of_number(recognise(text, default_country=country))
        for text in draft.recipients
    ]


def _parties_of(numbers: "tuple[Addressee, ...]") -> _Parties:
    known = (
        DraftRecipient(recipient=each.recipient, group=each.group)
        for each in numbers
        if each.recipient is not None and (each.name or each.group)
    )
    return _Parties(numbers, tuple(each.address or each.display for each in numbers), tuple(known))


def _draft_of(composition: Composition, parties: _Parties) -> Draft:
    cover = composition.cover or CoverState()
    return Draft(
        recipients=parties.recipients,
        known=parties.known,
        typing=composition.typing,
        documents=tuple(map(_document_of, composition.items)),
        cover_template=cover.template,
        cover_fields=cover.fields,
        choices=composition.choices,
        timing=composition.timing,
    )


def _document_of(item: DocumentItem) -> DraftDocument:
    return DraftDocument(
        source=item.source,
        staged=item.staged,
        keeps_version=item.source_state is Source.KEPT,
        is_gone=item.is_copy_gone,
    )


def _composition_of(draft: Draft, numbers: "tuple[Addressee, ...]", now_s: float) -> Composition:
    return Composition(
        numbers=numbers,
        typing=draft.typing,
        items=tuple(map(_item_of, draft.documents)),
        cover=CoverState(template=draft.cover_template, fields=draft.cover_fields),
        choices=draft.choices,
        timing=draft.timing.still(now_s),
    )


def _item_of(document: DraftDocument) -> DocumentItem:
    state = Source.KEPT if document.keeps_version else Source.SAME
    item = DocumentItem(document.source, staged=document.staged, source_state=state, was_seen=True)
    if document.is_gone:
        item.problem = COPY_GONE
    return item
