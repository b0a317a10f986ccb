"""The next fax as a whole: whether it can go, and what happens between Send and the queue."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from faxdesk.domain.document import Severity
from faxdesk.domain.errors import FaxDeskError
from faxdesk.domain.fax import Fax, Order, Payload
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.words import Message
from faxdesk.gui.bridge import Bridge
from faxdesk.gui.documents import Documents, Entry, Source
from faxdesk.gui.options_panel import OptionsPanel
from faxdesk.gui.recipients_panel import RecipientsPanel
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
    """What Send found in the panels."""

    numbers: "tuple[Recognised, ...]"
    recipients: tuple[str, ...]
    entries: tuple[Entry, ...]
    options: FaxOptions
    to_remember: dict[str, object]
    from_number: str
    undo_s: float


AskAboutTwins = Callable[[list[Fax], tuple[str, ...]], tuple[str, ...] | None]
"""Asks about recipients who may get the same document twice: to whom to send it, or None."""


class Composer(QObject):
    """Reads the panels, and makes one set of faxes of one press of Send.

    Signals:
        readiness_changed: the summary, or the reason against sending, may have changed.
        sent: a Sent.
        refused: a sentence: why nothing was put into the queue.
    """

    readiness_changed = Signal()
    sent = Signal(object)
    refused = Signal(str)

    def __init__(
        self,
        office: "Office",
        bridge: Bridge,
        recipients: RecipientsPanel,
        documents: Documents,
        options: OptionsPanel,
        ask_about_twins: AskAboutTwins,
    ) -> None:
        super().__init__(recipients)
        self._office = office
        self._bridge = bridge
        self._recipients = recipients
        self._documents = documents
        self._options = options
        self._ask_about_twins = ask_about_twins
        self._is_sending = False
        self._setup_problem: str | None = None
        recipients.changed.connect(self.readiness_changed)
        documents.changed.connect(self.readiness_changed)
        options.changed.connect(self.readiness_changed)

    @property
    def is_sending(self) -> bool:
        """Between Send and the queue."""
        return self._is_sending

    @property
    def is_empty(self) -> bool:
        """Nothing typed and nothing added."""
        return not (
            self._documents.entries or self._recipients.recipients.numbers or self._recipients.pending()
        )

    def set_setup_problem(self, problem: str | None) -> None:
        """Why nothing can go at all, None when the account is set up."""
        self._setup_problem = problem
        self.readiness_changed.emit()

    def recipient_count(self) -> int:
        """How many numbers would be sent to, with what is typed and not completed."""
        pending = [each.address for each in self._recipients.pending() if each.address is not None]
        return len(dict.fromkeys([*self._recipients.recipients.addresses, *pending]))

    def summary(self) -> str:
        """What will happen: 2 documents, 7 pages, to 3 numbers."""
        parts = []
        entries = self._documents.entries
        if entries:
            count, pages = len(entries), sum(entry.pages or 0 for entry in entries)
            parts.append(self.tr("1 document") if count == 1 else self.tr("%n documents", "", count))
            if pages:
                parts.append(self.tr("1 page") if pages == 1 else self.tr("%n pages", "", pages))
        numbers = self.recipient_count()
        if numbers:
            parts.append(self.tr("to 1 number") if numbers == 1 else self.tr("to %n numbers", "", numbers))
        return ", ".join(parts)

    def reason_against(self) -> str | None:
        """Why Send can't be pressed, in a sentence; None when it can."""
        if self._is_sending:
            return self.tr("Putting it into the queue …")
        for look in (self._about_setup, self._about_recipients, self._about_documents, self._about_options):
            reason = look()
            if reason is not None:
                return reason
        return None

    def warning(self) -> str:
        """What is to be said of the whole fax though it can go; "" when nothing."""
        findings = self._office.intake.whole(self._documents.drafts) if self._documents.drafts else ()
        return " ".join(tell(each.message) for each in findings if each.severity is Severity.WARNING)

    def send(self) -> None:
        """Put one fax per number into the queue; a second call in between does nothing."""
        if self._is_sending:
            return
        self._recipients.complete()
        if self.reason_against() is not None:
            return
        parcel = self._parcel()
        unasked = [each.draft for each in parcel.entries if each.source_state is Source.SAME and each.draft]
        drafts = [entry.draft for entry in parcel.entries if entry.draft is not None]
        intake = self._office.intake
        self._set_sending(True)

        def pack() -> Payload | None:
            if any(intake.source_state(draft) == "changed" for draft in unasked):
                return None
            return intake.payload(drafts)

        def packed(payload: Payload | None) -> None:
            if payload is None:
                self._set_sending(False)
                self._documents.look_at_sources()
            else:
                self._hand_over(parcel, payload)

        self._bridge.run(pack, packed, self._on_failed)

    def restore(self, sent: Sent) -> None:
        """Put back what was taken back, unless the next fax has been begun."""
        if self.is_empty:
            self._recipients.recipients.restore(sent.numbers)
            self._documents.restore(sent.entries)
        else:
            self._documents.give_up(sent.entries)

    def give_up(self, sent: Sent) -> None:
        """The press of Send can't be taken back any more: its drafts' copies are not needed."""
        self._documents.give_up(sent.entries)

    def _parcel(self) -> _Parcel:
        """Everything as it is when Send is pressed; what is changed meanwhile is for the next fax."""
        preferences = self._office.journal.settings.load()
        return _Parcel(
            numbers=self._recipients.recipients.numbers,
            recipients=self._recipients.recipients.addresses,
            entries=self._documents.entries,
            options=self._options.options(),
            to_remember=self._options.to_remember(),
            from_number=self._options.from_number or self._office.accounts.from_number(preferences),
            undo_s=preferences.undo_s,
        )

    def _hand_over(self, parcel: _Parcel, payload: Payload) -> None:
        try:
            recipients = self._after_asking(parcel, payload)
            if recipients:
                self._add(parcel, payload, recipients)
            else:
                self._discard(payload)
        except FaxDeskError as error:
            self._discard(payload)
            self.refused.emit(tell(error.message))
        finally:
            self._set_sending(False)

    def _after_asking(self, parcel: _Parcel, payload: Payload) -> tuple[str, ...]:
        twins = self._office.service.twins(payload, parcel.recipients)
        if not twins:
            return parcel.recipients
        return self._ask_about_twins(twins, parcel.recipients) or ()

    def _add(self, parcel: _Parcel, payload: Payload, recipients: tuple[str, ...]) -> None:
        order = Order(
            payload=payload,
            recipients=recipients,
            from_number=parcel.from_number,
            options=parcel.options,
            due_s=self._office.now_s() + parcel.undo_s,
        )
        ids = self._office.service.add(order)
        self._office.journal.settings.save(**parcel.to_remember)
        self._recipients.recipients.take(parcel.numbers)
        self._documents.take(parcel.entries)
        self._options.reset_after_send()
        batch = self._office.journal.fax(ids[0]).batch
        self.sent.emit(Sent(batch=batch, count=len(ids), numbers=parcel.numbers, entries=parcel.entries))

    def _discard(self, payload: Payload) -> None:
        self._bridge.run(
            lambda: self._office.intake.discard_payload(payload), lambda _none: None, self._log_failure
        )

    def _on_failed(self, error: Exception) -> None:
        self._set_sending(False)
        if isinstance(error, FaxDeskError):
            self.refused.emit(tell(error.message))
        else:
            log.error("a fax could not be put together", exc_info=error)
            self.refused.emit(
                self.tr("The documents could not be put together. Take them out and add them again.")
            )

    def _set_sending(self, is_sending: bool) -> None:
        self._is_sending = is_sending
        self.readiness_changed.emit()

    def _about_setup(self) -> str | None:
        return self._setup_problem

    def _about_recipients(self) -> str | None:
        recipients = self._recipients.recipients
        if recipients.impossible:
            return self.tr("Mend or take out the number marked red.")
        if not self.recipient_count():
            typed = self._recipients.pending()
            wrong = next((each.message for each in typed if each.message is not None), None)
            return tell(wrong) if wrong else self.tr("Type a fax number.")
        return None

    def _about_documents(self) -> str | None:
        entries = self._documents.entries
        if not entries:
            return self.tr("Add a document.")
        if any(entry.is_being_checked for entry in entries):
            return self.tr("The documents are being checked …")
        for entry in entries:
            if not entry.is_sendable:
                return self.tr("“{name}” can't be sent: take it out.").format(name=entry.name)
            if entry.source_state is Source.CHANGED:
                return self.tr("“{name}” was changed: choose which version goes.").format(name=entry.name)
        findings = self._office.intake.whole(self._documents.drafts)
        wrong = next((each for each in findings if each.severity is Severity.ERROR), None)
        return _sentence_of(wrong.message, wrong.remedy) if wrong else None

    def _about_options(self) -> str | None:
        problem = self._options.problem()
        return tell(problem) if problem else None

    @staticmethod
    def _log_failure(error: Exception) -> None:
        log.error("a copy could not be deleted: %s", type(error).__name__)


def _sentence_of(message: Message, remedy: Message | None) -> str:
    return " ".join(tell(each) for each in (message, remedy) if each is not None)
