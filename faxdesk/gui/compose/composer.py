"""The next fax as a whole: what it will be, and whether it can go."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from faxdesk.domain.severity import Severity
from faxdesk.domain.words import Message
from faxdesk.gui.documents.document_list import DocumentItem, Documents, Source
from faxdesk.gui.kit.bridge import Bridge
from faxdesk.gui.kit.wording import tell, tell_all
from faxdesk.gui.options.fax_settings import FaxSettings
from faxdesk.gui.recipients.recipients_panel import RecipientsPanel

if TYPE_CHECKING:
    from faxdesk.engine.compose.recipient_jobs import AskAboutDuplicates
    from faxdesk.engine.compose.staged_document import FaxPlan, StagedDocument
    from faxdesk.engine.session import Session
    from faxdesk.gui.compose.dispatch import Dispatch, Sent
    from faxdesk.gui.cover.cover_choice import CoverChoice
    from faxdesk.numbering import Recognised


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
        session: "Session",
        bridge: Bridge,
        recipients: RecipientsPanel,
        documents: Documents,
        settings: FaxSettings,
        ask_about_duplicates: "AskAboutDuplicates",
    ) -> None:
        super().__init__(recipients)
        self._session = session
        self._bridge = bridge
        self._recipients = recipients
        self._documents = documents
        self._settings = settings
        self._ask_about_duplicates = ask_about_duplicates
        self._cover: CoverChoice | None = None
        self._dispatch: Dispatch | None = None
        self._progress = ""
        self._setup_problem: str | None = None
        recipients.changed.connect(self.readiness_changed)
        documents.changed.connect(self._on_documents_changed)
        settings.changed.connect(self.readiness_changed)

    @property
    def is_sending(self) -> bool:
        """Between Send and the queue."""
        return self._dispatch is not None

    @property
    def is_stopping(self) -> bool:
        """Whether the person has stopped Send, which is about to end."""
        return self._dispatch is not None and self._dispatch.is_stopped

    @property
    def is_empty(self) -> bool:
        """Nothing typed, nothing added, and nothing written on the cover."""
        return not (
            self._documents.items
            or self._recipients.recipients.numbers
            or self._recipients.has_typing
            or (self._cover is not None and self._cover.is_begun)
        )

    def take_cover(self, cover: "CoverChoice") -> None:
        """Put this cover before every fax from now on."""
        self._cover = cover
        cover.changed.connect(self.readiness_changed)
        self.readiness_changed.emit()

    def set_setup_problem(self, problem: str | None) -> None:
        """Why nothing can go at all, None when the account is set up."""
        self._setup_problem = problem
        self.readiness_changed.emit()

    def plan(self) -> "FaxPlan | None":
        """What the documents come to as a fax, None while there is nothing that could be sent."""
        return self._plan_of(self._documents.staged_documents)

    @property
    def _is_cover_alone(self) -> bool:
        """Whether the cover with its message is the whole fax."""
        return not self._documents.items and self._cover is not None and self._cover.can_go_alone

    def _plan_of(self, staged_documents: "list[StagedDocument]") -> "FaxPlan | None":
        if not self._is_cover_alone and not any(staged.pages_to_send for staged in staged_documents):
            return None
        cover_pages = self._cover.pages if self._cover is not None else 0
        return self._session.intake.plan(staged_documents, cover_pages=cover_pages)

    def summary(self) -> str:
        """What will happen: 2 documents, 7 pages, to 3 numbers."""
        said = []
        items = self._documents.items
        # What is being checked or repaired may still be sent; what can't is no part of the fax.
        able = [each for each in items if each.is_sendable or each.is_being_checked or each.work]
        staged_documents = [each.staged for each in able if each.staged is not None]
        count, plan = len(able), self._plan_of(staged_documents)
        if count:
            said.append(self.tr("1 document") if count == 1 else self.tr("%n documents", "", count))
        if self._is_cover_alone:
            said.append(self.tr("The cover page alone"))
        if plan is not None:
            said.append(self._pages_text(plan.pages))
        numbers = self._recipients.count()
        if numbers:
            said.append(self.tr("to 1 number") if numbers == 1 else self.tr("to %n numbers", "", numbers))
        if plan is not None and plan.parts > 1:
            parts = (
                self.tr("as %n faxes", "", plan.parts)
                if numbers < 2
                else self.tr("as %n faxes to each", "", plan.parts)
            )
            said.append(parts)
        summary = ", ".join(said)
        return summary[:1].upper() + summary[1:]

    def _pages_text(self, pages: int) -> str:
        if self._cover is not None and self._cover.pages and pages > self._cover.pages:
            return self.tr("%n pages with the cover", "", pages)
        return self.tr("1 page") if pages == 1 else self.tr("%n pages", "", pages)

    def reason_against(self) -> str | None:
        """Why Send can't be pressed, in a sentence; None when it can."""
        if self._dispatch is not None:
            return self._progress
        checks = (
            self._about_setup,
            self._about_recipients,
            self._about_documents,
            self._about_cover,
            self._about_settings,
        )
        for check in checks:
            reason = check()
            if reason is not None:
                return reason
        return None

    def warning(self) -> str:
        """What is to be said of the whole fax though it can go; "" when nothing."""
        plan = self.plan()
        findings = plan.findings if plan is not None else ()
        said = [each.message for each in findings if each.severity is Severity.WARNING]
        said += self._cover.warnings if self._cover is not None else ()
        return " ".join(filter(None, (self._same_name(), tell_all(said))))

    def _same_name(self) -> str:
        """A name on the cover was meant for one recipient, perhaps."""
        name = self._cover.made_out_to if self._cover is not None else ""
        count = self._recipients.count()
        if not name or count < 2:
            return ""
        return self.tr("All %n covers are made out to “{name}”.", "", count).format(name=name)

    def send(self) -> None:
        """Put one fax per number into the queue; a second call in between does nothing."""
        if self._dispatch is not None:
            return
        self._recipients.complete()
        if self.reason_against() is not None:
            return
        from faxdesk.gui.compose.dispatch import Dispatch

        cover = self._cover
        self._dispatch = Dispatch(
            self._session,
            self._recipients.recipients,
            self._documents,
            self._settings,
            cover=cover.cover() if cover is not None else None,
            cover_state=cover.state if cover is not None else None,
        )
        self._say_progress(self.tr("Putting it into the queue …"))
        self._dispatch.send(
            self._bridge, self._ask_about_duplicates, self._on_progressed, self._on_dispatched
        )

    def stop_sending(self) -> None:
        """Put nothing into the queue after all, if Send is still at work."""
        if self._dispatch is not None:
            self._dispatch.stop()
            self._say_progress(self.tr("Stopping …"))

    def restore(self, sent: "Sent", numbers: "tuple[Recognised, ...]") -> bool:
        """Put back what was taken back: these of its numbers, with all that goes to them.

        Returns False, and gives the documents' copies up, where the next fax has been begun.
        """
        if not self.is_empty:
            self._documents.give_up(sent.items)
            return False
        self._recipients.recipients.restore(numbers)
        self._documents.restore(sent.items)
        if self._cover is not None and sent.cover_state is not None:
            self._cover.restore(sent.cover_state)
        return True

    def give_up(self, sent: "Sent") -> None:
        """The press of Send can't be taken back any more: its staged documents' copies are not needed."""
        self._documents.give_up(sent.items)

    def _on_documents_changed(self) -> None:
        plan = self.plan()
        findings = plan.findings if plan is not None else ()
        self._documents.offer_shrinking(any(each.code == "fax_too_big" for each in findings))
        self.readiness_changed.emit()

    def _on_dispatched(self, sent: "Sent | str | None") -> None:
        """What came of it: what was put into the queue, why it was not, or None."""
        self._dispatch = None
        self.readiness_changed.emit()
        if isinstance(sent, str):
            self.refused.emit(sent)
        elif sent is not None:
            self._settings.reset_after_send()
            if self._cover is not None:
                self._cover.reset_after_send()
            self.sent.emit(sent)

    def _on_progressed(self, number: int, count: int) -> None:
        if count > 1 and self.is_sending and not self.is_stopping:
            place = self.tr("Putting it into the queue … {number} of {count}")
            self._say_progress(place.format(number=number, count=count))

    def _say_progress(self, text: str) -> None:
        self._progress = text
        self.readiness_changed.emit()

    def _about_setup(self) -> str | None:
        return self._setup_problem

    def _about_recipients(self) -> str | None:
        recipients = self._recipients.recipients
        if recipients.impossible:
            return self.tr("Correct or remove the number marked red.")
        if not self._recipients.count():
            typed = self._recipients.pending()
            wrong = next((each.message for each in typed if each.message is not None), None)
            return tell(wrong) if wrong else self.tr("Type a fax number.")
        return None

    def _about_documents(self) -> str | None:
        items = self._documents.items
        if self._is_cover_alone:
            return None
        if not items and self._cover is not None and self._cover.pages:
            return self.tr("Add a document, or press Edit… and write a message on the cover page.")
        if not items:
            return self.tr("Add a document, or choose a cover page and write on it.")
        if any(item.is_being_checked for item in items):
            return self.tr("The documents are being checked …")
        for item in items:
            reason = self._about(item)
            if reason is not None:
                return reason.format(name=item.name)
        plan = self.plan()
        findings = plan.findings if plan is not None else ()
        wrong = next((each for each in findings if each.severity is Severity.ERROR), None)
        return _sentence_of(wrong.message, wrong.remedy) if wrong else None

    def _about(self, item: DocumentItem) -> str | None:
        """What stands against sending this document."""
        from faxdesk.domain.document.fitting import Fix

        reasons = (
            (item.work is not None, self.tr("“{name}” is being shrunk …")),
            (item.fix is Fix.UNLOCK, self.tr("“{name}” needs its password: press Unlock… beside it.")),
            (
                item.is_too_much and item.is_sendable,
                self.tr("Together they are too big: press Shrink to fit beside “{name}”."),
            ),
            (item.fix is Fix.SHRINK, self.tr("“{name}” is too big: press Shrink to fit beside it.")),
            (not item.is_sendable, self.tr("“{name}” can't be sent: take it out.")),
            (
                item.source_state is Source.CHANGED,
                self.tr("“{name}” was changed: choose which version goes."),
            ),
            (
                item.has_typed_pages,
                self.tr("Press Keep or Cancel for the pages of “{name}”."),
            ),
        )
        return next((reason for is_so, reason in reasons if is_so), None)

    def _about_cover(self) -> str | None:
        if self._cover is None:
            return None
        if self._cover.problem is not None:
            return tell(self._cover.problem)
        return self.tr("The cover page is being drawn …") if self._cover.is_being_drawn else None

    def _about_settings(self) -> str | None:
        problem = self._settings.problem()
        return tell(problem) if problem else None


def _sentence_of(message: Message, remedy: Message | None) -> str:
    return " ".join(tell(each) for each in (message, remedy) if each is not None)
