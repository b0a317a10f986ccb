"""The next fax as a whole: what it will be, and whether it can go."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from faxdesk.domain.severity import Severity
from faxdesk.domain.words import Message
from faxdesk.gui.bridge import Bridge
from faxdesk.gui.documents import Documents, Source
from faxdesk.gui.options_panel import OptionsPanel
from faxdesk.gui.recipients_panel import RecipientsPanel
from faxdesk.gui.wording import tell

if TYPE_CHECKING:
    from faxdesk.domain.fax import Fax
    from faxdesk.engine.office import Office
    from faxdesk.gui.dispatch import Sent

AskAboutTwins = Callable[["list[Fax]", tuple[str, ...]], tuple[str, ...] | None]
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
            count, pages = len(entries), sum(entry.pages_to_send for entry in entries)
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
        from faxdesk.gui.dispatch import Dispatch

        dispatch = Dispatch(self._office, self._recipients.recipients, self._documents, self._options)
        self._set_sending(True)
        dispatch.send(self._bridge, self._ask_about_twins, self._on_dispatched)

    def restore(self, sent: "Sent") -> None:
        """Put back what was taken back, unless the next fax has been begun."""
        if self.is_empty:
            self._recipients.recipients.restore(sent.numbers)
            self._documents.restore(sent.entries)
        else:
            self._documents.give_up(sent.entries)

    def give_up(self, sent: "Sent") -> None:
        """The press of Send can't be taken back any more: its drafts' copies are not needed."""
        self._documents.give_up(sent.entries)

    def _on_dispatched(self, sent: "Sent | str | None") -> None:
        """What came of it: what was put into the queue, why it was not, or None."""
        self._set_sending(False)
        if isinstance(sent, str):
            self.refused.emit(sent)
        elif sent is not None:
            self._options.reset_after_send()
            self.sent.emit(sent)

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


def _sentence_of(message: Message, remedy: Message | None) -> str:
    return " ".join(tell(each) for each in (message, remedy) if each is not None)
