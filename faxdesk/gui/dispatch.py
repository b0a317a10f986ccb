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
    from faxdesk.domain.cover import Cover
    from faxdesk.engine.intake import Draft, Intake
    from faxdesk.engine.office import Office
    from faxdesk.gui.cover_choice import CoverState
    from faxdesk.numbering import Recognised

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """One press of Send, as long as it can be taken back.

    Attributes:
        batches: as the journal keeps them; with a cover each number has its own.
        count: of faxes.
        due_s: when they go, in seconds since 1970.
        numbers, entries, cover_state: what To, Documents and the cover held; the entries' private copies
            live until they are given up.
    """

    batches: tuple[str, ...]
    count: int
    due_s: float
    numbers: "tuple[Recognised, ...]"
    entries: tuple[Entry, ...]
    cover_state: "CoverState | None" = None


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
    cover: "Cover | None"
    cover_state: "CoverState | None"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Packed:
    """What goes to some of the recipients: one fax each, or several parts of one."""

    recipients: tuple[str, ...]
    payloads: tuple[Payload, ...]


WhenDone = Callable[[Sent | str | None], None]
"""Called once with what was sent, a sentence why nothing was, or None where the person is to decide anew."""


class Dispatch:
    """Puts what the panels hold into the queue, one fax per recipient."""

    def __init__(
        self,
        office: "Office",
        recipients: Recipients,
        documents: Documents,
        options: OptionsPanel,
        *,
        cover: "Cover | None" = None,
        cover_state: "CoverState | None" = None,
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
            cover=cover,
            cover_state=cover_state,
        )

    def send(self, bridge: Bridge, ask_about_twins: AskAboutTwins, when_done: WhenDone) -> None:
        """Pack in the background, then ask and hand over; a file that was changed meanwhile stops it."""
        self._bridge, self._ask_about_twins = bridge, ask_about_twins
        intake, entries = self._office.intake, self._parcel.entries
        unasked = [each.draft for each in entries if each.source_state is Source.SAME and each.draft]
        drafts = [entry.draft for entry in entries if entry.draft is not None]

        def pack() -> list[_Packed] | None:
            if any(intake.source_state(draft) == "changed" for draft in unasked):
                return None
            return _packed(intake, drafts, self._parcel)

        def packed(all_packed: list[_Packed] | None) -> None:
            outcome: Sent | str | None = None
            try:
                if all_packed is None:
                    self._documents.look_at_sources()
                else:
                    outcome = self._hand_over(all_packed)
            finally:
                when_done(outcome)

        bridge.run(pack, packed, lambda error: when_done(_why_not(error)))

    def _hand_over(self, packed: list[_Packed]) -> Sent | str | None:
        try:
            recipients = self._after_asking(packed)
            wanted = [_only_for(each, recipients) for each in packed]
            if recipients:
                sent = self._add([each for each in wanted if each.recipients])
                self._discard([each for each in wanted if not each.recipients])
                return sent
        except FaxDeskError as error:
            self._discard(packed)
            return tell(error.message)
        self._discard(packed)
        return None

    def _after_asking(self, packed: list[_Packed]) -> tuple[str, ...]:
        service = self._office.service
        twins = [
            twin
            for each in packed
            for payload in each.payloads
            for twin in service.twins(payload, each.recipients)
        ]
        if not twins:
            return self._parcel.recipients
        return self._ask_about_twins(twins, self._parcel.recipients) or ()

    def _add(self, packed: list[_Packed]) -> Sent:
        parcel, office = self._parcel, self._office
        due_s = office.now_s() + parcel.undo_s
        orders = [
            Order(
                payload=each.payloads[0],
                later_parts=each.payloads[1:],
                recipients=each.recipients,
                from_number=parcel.from_number,
                options=parcel.options,
                due_s=due_s,
            )
            for each in packed
        ]
        # Not after it: what is in the queue must not be taken for refused because the settings were.
        office.journal.settings.save(**parcel.to_remember)
        ids = office.service.add_all(orders)
        self._recipients.take(parcel.numbers)
        self._documents.take(parcel.entries)
        heads = ids if len(orders) > 1 else ids[:1]
        batches = dict.fromkeys(fax.batch for fax in office.journal.listing.faxes(heads))
        return Sent(
            batches=tuple(batches),
            count=len(ids),
            due_s=due_s,
            numbers=parcel.numbers,
            entries=parcel.entries,
            cover_state=parcel.cover_state,
        )

    def _discard(self, packed: list[_Packed]) -> None:
        intake = self._office.intake
        self._bridge.run(lambda: _discard_all(intake, packed), lambda _none: None, _log_failure)


def _packed(intake: "Intake", drafts: "list[Draft]", parcel: _Parcel) -> list[_Packed]:
    """The same to all, or to each with their own number on the cover; raises FaxDeskError."""
    if parcel.cover is None:
        return [_Packed(recipients=parcel.recipients, payloads=intake.payloads(drafts))]
    from faxdesk.numbering import country_of

    packed: list[_Packed] = []
    shown = {each.address: each.display for each in parcel.numbers}
    try:
        for recipient in parcel.recipients:
            cover = parcel.cover.filled(recipient_number=shown.get(recipient, recipient))
            country = country_of(recipient) or country_of(parcel.from_number)
            payloads = intake.payloads(drafts, cover=cover, country=country)
            packed.append(_Packed(recipients=(recipient,), payloads=payloads))
    except BaseException:
        _discard_all(intake, packed)
        raise
    return packed


def _only_for(packed: _Packed, recipients: tuple[str, ...]) -> _Packed:
    kept = tuple(each for each in packed.recipients if each in recipients)
    return _Packed(recipients=kept, payloads=packed.payloads)


def _discard_all(intake: "Intake", packed: list[_Packed]) -> None:
    for each in packed:
        for payload in each.payloads:
            intake.discard_payload(payload)


def _why_not(error: Exception) -> str:
    if isinstance(error, FaxDeskError):
        return tell(error.message)
    log.error("a fax could not be put together", exc_info=error)
    return QCoreApplication.translate(
        "Dispatch", "The documents could not be put together. Take them out and add them again."
    )


def _log_failure(error: Exception) -> None:
    log.error("a copy could not be deleted: %s", type(error).__name__)
