"""One press of Send on its way into the queue: packed in the background, asked about, handed over.

Loaded by the first press: the window's first picture needs none of it.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from faxdesk.domain.errors import FaxDeskError
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.order import Order, Payload
from faxdesk.gui.bridge import Bridge
from faxdesk.gui.composer import AskAboutTwins
from faxdesk.gui.documents import Documents, Entry, Source
from faxdesk.gui.options_panel import OptionsPanel
from faxdesk.gui.recipients import Recipients
from faxdesk.gui.wording import tell

if TYPE_CHECKING:
    from faxdesk.engine.office import Office
    from faxdesk.numbering import Recognised

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """One press of Send, as long as it can be taken back.

    Attributes:
        numbers, entries: what To and Documents held; their private copies live until they are given up.
    """

    batch: str
    count: int
    numbers: "tuple[Recognised, ...]"
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Parcel:
    """What Send found in the panels; what is changed there meanwhile is for the next fax."""

    numbers: "tuple[Recognised, ...]"
    recipients: tuple[str, ...]
    entries: tuple[Entry, ...]
    options: FaxOptions
    to_remember: dict[str, object]
    from_number: str
    undo_s: float


WhenDone = Callable[[Sent | str | None], None]
"""Called once with what was sent, a sentence why nothing was, or None where the person is to decide anew."""


class Dispatch:
    """Puts what the panels hold into the queue, one fax per recipient."""

    def __init__(
        self, office: "Office", recipients: Recipients, documents: Documents, options: OptionsPanel
    ) -> None:
        """Take everything as it is now."""
        preferences = office.journal.settings.load()
        self._office = office
        self._recipients = recipients
        self._documents = documents
        self._parcel = _Parcel(
            numbers=recipients.numbers,
            recipients=recipients.addresses,
            entries=documents.entries,
            options=options.options(),
            to_remember=options.to_remember(),
            from_number=options.from_number or office.accounts.from_number(preferences),
            undo_s=preferences.undo_s,
        )

    def send(self, bridge: Bridge, ask_about_twins: AskAboutTwins, when_done: WhenDone) -> None:
        """Pack in the background, then ask and hand over; a file that was changed meanwhile stops it."""
        self._bridge, self._ask_about_twins = bridge, ask_about_twins
        intake, entries = self._office.intake, self._parcel.entries
        unasked = [each.draft for each in entries if each.source_state is Source.SAME and each.draft]
        drafts = [entry.draft for entry in entries if entry.draft is not None]

        def pack() -> Payload | None:
            if any(intake.source_state(draft) == "changed" for draft in unasked):
                return None
            return intake.payload(drafts)

        def packed(payload: Payload | None) -> None:
            outcome: Sent | str | None = None
            try:
                if payload is None:
                    self._documents.look_at_sources()
                else:
                    outcome = self._hand_over(payload)
            finally:
                when_done(outcome)

        bridge.run(pack, packed, lambda error: when_done(_why_not(error)))

    def _hand_over(self, payload: Payload) -> Sent | str | None:
        try:
            recipients = self._after_asking(payload)
            if recipients:
                return self._add(payload, recipients)
        except FaxDeskError as error:
            self._discard(payload)
            return tell(error.message)
        self._discard(payload)
        return None

    def _after_asking(self, payload: Payload) -> tuple[str, ...]:
        twins = self._office.service.twins(payload, self._parcel.recipients)
        if not twins:
            return self._parcel.recipients
        return self._ask_about_twins(twins, self._parcel.recipients) or ()

    def _add(self, payload: Payload, recipients: tuple[str, ...]) -> Sent:
        parcel = self._parcel
        order = Order(
            payload=payload,
            recipients=recipients,
            from_number=parcel.from_number,
            options=parcel.options,
            due_s=self._office.now_s() + parcel.undo_s,
        )
        # Not after it: what is in the queue must not be taken for refused because the settings were.
        self._office.journal.settings.save(**parcel.to_remember)
        ids = self._office.service.add(order)
        self._recipients.take(parcel.numbers)
        self._documents.take(parcel.entries)
        batch = self._office.journal.fax(ids[0]).batch
        return Sent(batch=batch, count=len(ids), numbers=parcel.numbers, entries=parcel.entries)

    def _discard(self, payload: Payload) -> None:
        intake = self._office.intake
        self._bridge.run(lambda: intake.discard_payload(payload), lambda _none: None, _log_failure)


def _why_not(error: Exception) -> str:
    if isinstance(error, FaxDeskError):
        return tell(error.message)
    log.error("a fax could not be put together", exc_info=error)
    return QCoreApplication.translate(
        "Dispatch", "The documents could not be put together. Take them out and add them again."
    )


def _log_failure(error: Exception) -> None:
    log.error("a copy could not be deleted: %s", type(error).__name__)
