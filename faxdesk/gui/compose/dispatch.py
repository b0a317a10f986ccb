"""One press of Send on its way into the queue: packed in the background, asked about, handed over.

Loaded by the first press: the window's first picture needs none of it.
"""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from faxdesk.domain.errors import FaxDeskError
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.people.recipient import Recipient, recipients_at
from faxdesk.engine.compose.recipient_jobs import (
    AskAboutDuplicates,
    PackingStoppedError,
    Progress,
    RecipientJob,
    discard,
    duplicates,
    packed,
)
from faxdesk.gui.documents.document_list import DocumentItem, Documents, Source
from faxdesk.gui.kit.bridge import Bridge
from faxdesk.gui.kit.wording import tell
from faxdesk.gui.options.fax_settings import FaxSettings
from faxdesk.gui.recipients.recipient_list import Recipients

if TYPE_CHECKING:
    from faxdesk.domain.document.cover import Cover
    from faxdesk.engine.compose.intake import Intake, StagedDocument
    from faxdesk.engine.session import Session
    from faxdesk.gui.cover.cover_choice import CoverState
    from faxdesk.numbering import Recognised

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """One press of Send, as long as it can be taken back.

    Attributes:
        submission_ids: as the journal keeps them; with a cover each number has its own.
        count: of faxes.
        undo_until_s: when they go, in seconds since 1970.
        numbers, items, cover_state: what To, Documents and the cover held; the items' private copies
            live until they are given up.
    """

    submission_ids: tuple[str, ...]
    count: int
    undo_until_s: float
    numbers: "tuple[Recognised, ...]"
    items: tuple[DocumentItem, ...]
    cover_state: "CoverState | None" = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """What Send found in the panels; what is changed there meanwhile is for the next fax."""

    numbers: "tuple[Recognised, ...]"
    recipients: tuple[Recipient, ...]
    items: tuple[DocumentItem, ...]
    options: FaxOptions
    to_remember: dict[str, object]
    from_number: str
    undo_s: float
    cover: "Cover | None"
    cover_state: "CoverState | None"


WhenDone = Callable[[Sent | str | None], None]
"""Called once with what was sent, a sentence why nothing was, or None where the person is to decide again."""


class Dispatch:
    """Puts what the panels hold into the queue, one fax per recipient."""

    def __init__(
        self,
        session: "Session",
        recipients: Recipients,
        documents: Documents,
        settings: FaxSettings,
        *,
        cover: "Cover | None" = None,
        cover_state: "CoverState | None" = None,
    ) -> None:
        """Take everything as it is now."""
        preferences = session.journal.settings.load()
        self._session = session
        self._recipients = recipients
        self._documents = documents
        self._stopped = threading.Event()
        self._found = _Found(
            numbers=recipients.numbers,
            recipients=recipients_at(recipients.addresses),
            items=documents.items,
            options=settings.options(),
            to_remember=settings.choices.to_remember(),
            from_number=settings.choices.from_number or session.accounts.from_number(preferences),
            undo_s=preferences.undo_s,
            cover=cover,
            cover_state=cover_state,
        )

    @property
    def is_stopped(self) -> bool:
        return self._stopped.is_set()

    def stop(self) -> None:
        """Put nothing into the queue after all; `when_done` is called as soon as that is certain."""
        self._stopped.set()

    def send(
        self,
        bridge: Bridge,
        ask_about_duplicates: AskAboutDuplicates,
        progress: Progress,
        when_done: WhenDone,
    ) -> None:
        """Pack in the background, then ask and hand over; a file that was changed meanwhile stops it."""
        self._bridge, self._ask_about_duplicates = bridge, ask_about_duplicates
        intake, items = self._session.intake, self._found.items
        unasked = [each.staged for each in items if each.source_state is Source.SAME and each.staged]
        staged_documents = [item.staged for item in items if item.staged is not None]

        def pack() -> list[RecipientJob] | None:
            if any(intake.source_state(staged) == "changed" for staged in unasked):
                return None
            return _pack(intake, staged_documents, self._found, told, self._stopped.is_set)

        def told(number: int, count: int) -> None:
            bridge.deliver(lambda: progress(number, count))

        def hand_over(jobs: list[RecipientJob] | None) -> None:
            outcome: Sent | str | None = None
            try:
                if jobs is None:
                    self._documents.check_sources()
                elif self._stopped.is_set():
                    self._discard(jobs)
                    outcome = _why_not(PackingStoppedError())
                else:
                    outcome = self._hand_over(jobs)
            finally:
                when_done(outcome)

        bridge.run(pack, hand_over, lambda error: when_done(_why_not(error)))

    def _hand_over(self, jobs: list[RecipientJob]) -> Sent | str | None:
        try:
            recipients = self._after_asking(jobs)
            wanted = [each.only_for(recipients) for each in jobs]
            if recipients:
                sent = self._add([each for each in wanted if each.recipients])
                self._discard([each for each in wanted if not each.recipients])
                return sent
        except FaxDeskError as error:
            self._discard(jobs)
            return tell(error.message)
        self._discard(jobs)
        return None

    def _after_asking(self, jobs: list[RecipientJob]) -> tuple[Recipient, ...]:
        doubles = duplicates(self._session.service, jobs)
        if not doubles:
            return self._found.recipients
        return self._ask_about_duplicates(doubles, self._found.recipients) or ()

    def _add(self, jobs: list[RecipientJob]) -> Sent:
        found, session = self._found, self._session
        undo_until_s = session.now_s() + found.undo_s
        submissions = [
            each.submission(from_number=found.from_number, options=found.options, undo_until_s=undo_until_s)
            for each in jobs
        ]
        # Not after it: what is in the queue must not be taken for refused because the settings were.
        session.journal.settings.save(**found.to_remember)
        ids = session.service.add_all(submissions)
        self._recipients.take(found.numbers)
        self._documents.take(found.items)
        heads = ids if len(submissions) > 1 else ids[:1]
        submission_ids = dict.fromkeys(fax.submission_id for fax in session.journal.listing.faxes(heads))
        return Sent(
            submission_ids=tuple(submission_ids),
            count=len(ids),
            undo_until_s=undo_until_s,
            numbers=found.numbers,
            items=found.items,
            cover_state=found.cover_state,
        )

    def _discard(self, jobs: list[RecipientJob]) -> None:
        intake = self._session.intake
        self._bridge.run(lambda: discard(intake, jobs), lambda _none: None, _log_failure)


def _pack(
    intake: "Intake",
    staged_documents: "list[StagedDocument]",
    found: _Found,
    progress: Progress,
    is_stopped: Callable[[], bool],
) -> list[RecipientJob]:
    """The same to all, or to each with their own number on the cover; see recipient_jobs.packed."""
    cover = found.cover
    if cover is None:
        return packed(intake, staged_documents, found.recipients, None)
    from faxdesk.numbering import country_of

    shown = {each.address: each.display for each in found.numbers}

    def own(recipient: Recipient) -> "tuple[Cover, str | None]":
        address = recipient.address
        country = country_of(address) or country_of(found.from_number)
        return cover.filled(recipient_number=shown.get(address, address)), country

    return packed(intake, staged_documents, found.recipients, own, progress=progress, is_stopped=is_stopped)


def _why_not(error: Exception) -> str:
    if isinstance(error, FaxDeskError):
        return tell(error.message)
    if isinstance(error, PackingStoppedError):
        return QCoreApplication.translate("Dispatch", "Stopped. Nothing was put into the queue.")
    log.error("a fax could not be put together", exc_info=error)
    return QCoreApplication.translate(
        "Dispatch", "The documents could not be put together. Take them out and add them again."
    )


def _log_failure(error: Exception) -> None:
    log.error("a copy could not be deleted: %s", type(error).__name__)
