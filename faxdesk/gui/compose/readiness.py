"""Whether the next fax can go, and what is to be said of it beside Send."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from faxdesk.domain.document.severity import Severity
from faxdesk.domain.fax.estimate import expected_line_s, seconds_on_line
from faxdesk.domain.words import Message, duration_text, listed, page_text
from faxdesk.gui.documents.document_list import Documents
from faxdesk.gui.documents.document_states import Making, Source
from faxdesk.gui.kit.wording import money_text, tell, tell_all
from faxdesk.gui.options.fax_settings import FaxSettings
from faxdesk.gui.recipients.recipients_panel import RecipientsPanel

if TYPE_CHECKING:
    from faxdesk.engine.compose.staged_document import FaxPlan, StagedDocument
    from faxdesk.engine.session import Session
    from faxdesk.gui.cover.cover_choice import CoverChoice
    from faxdesk.gui.documents.document_item import DocumentItem


class Readiness(QObject):
    """Reads the panels, and changes nothing.

    Attributes:
        cover: what goes before the documents; None until there is time for it.
        setup_problem: why nothing can go at all, None when the account is set up.
        time_in_detail: what the last summary said in short.
    """

    def __init__(
        self,
        session: "Session",
        recipients: RecipientsPanel,
        documents: Documents,
        settings: FaxSettings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.time_in_detail = ""
        self.cover: CoverChoice | None = None
        self.setup_problem: str | None = None
        self._session = session
        self._recipients = recipients
        self._documents = documents
        self._settings = settings

    def plan(self) -> "FaxPlan | None":
        """What the documents come to as a fax, None while there is nothing that could be sent."""
        return self._plan_of(self._documents.staged_documents)

    @property
    def _is_cover_alone(self) -> bool:
        """Whether the cover with its message is the whole fax."""
        return not self._documents.items and self.cover is not None and self.cover.can_go_alone

    def _plan_of(self, staged_documents: "list[StagedDocument]") -> "FaxPlan | None":
        if not self._is_cover_alone and not any(staged.pages_to_send for staged in staged_documents):
            return None
        cover_pages = self.cover.pages if self.cover is not None else 0
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
        said.append(self._time_text(able, plan, numbers))
        self.time_in_detail = self._time_in_detail(able, plan, numbers)
        said.append(self._cost_text(able, plan, numbers))
        summary = listed(said)
        return summary[:1].upper() + summary[1:]

    def _pages_text(self, pages: int) -> str:
        if self.cover is not None and self.cover.pages and pages > self.cover.pages:
            return self.tr("%n pages with the cover", "", pages)
        return self.tr("1 page") if pages == 1 else self.tr("%n pages", "", pages)

    def _cost_text(self, able: "list[DocumentItem]", plan: "FaxPlan | None", numbers: int) -> str:
        """What it is likely to cost, all numbers together; "" where no price is known."""
        preferences = self._session.desk.settings.load()
        if plan is None or not numbers or not preferences.has_prices:
            return ""
        line_s = self._line_s(able, plan)
        expected_s = expected_line_s(line_s or None, plan.pages)
        money = preferences.prices.estimate(pages=plan.pages, line_s=expected_s, faxes=numbers)
        if money is None:
            return ""
        return self.tr("about {amount}").format(amount=money_text(money.amount, money.currency))

    def _line_s(self, able: "list[DocumentItem]", plan: "FaxPlan") -> float:
        """Seconds on the line of one fax, 0.0 while that isn't known."""
        known = [item for item in able if item.line_s is not None]
        pages = sum(item.pages_to_send for item in known)
        if not pages or len(known) < len(able):
            return 0.0
        # A cover's pages count as the documents' do on average.
        return sum(item.line_s or 0.0 for item in known) * plan.pages / pages

    def _time_text(self, able: "list[DocumentItem]", plan: "FaxPlan | None", numbers: int) -> str:
        """How long it takes on the line, for many numbers in all; "" while that isn't known."""
        if plan is None or not (line_s := self._line_s(able, plan)):
            return ""
        if numbers < 2:
            return self.tr("about {time} on the line").format(time=duration_text(line_s))
        all_s = seconds_on_line(line_s) * -(-numbers // self._lines_for(numbers))
        return self.tr("about {time} in all").format(time=duration_text(all_s))

    def _lines_for(self, numbers: int) -> int:
        return min(numbers, max(1, self._session.desk.settings.load().lines))

    def _time_in_detail(self, able: "list[DocumentItem]", plan: "FaxPlan | None", numbers: int) -> str:
        """How long for each of many numbers, and on how many lines: more than anybody reads beside Send."""
        if plan is None or numbers < 2 or not (line_s := self._line_s(able, plan)):
            return ""
        lines = self._lines_for(numbers)
        values = {
            "time": duration_text(line_s),
            "pages": page_text(plan.pages * numbers),
            "all": duration_text(seconds_on_line(line_s) * -(-numbers // lines)),
        }
        if lines == 1:
            text = self.tr("About {time} each; all {pages} in {all} on one line, with dialling.")
        else:
            text = self.tr("About {time} each; all {pages} in {all} on %n lines, with dialling.", "", lines)
        return text.format(**values)

    def reason_against(self) -> str | None:
        """Why Send can't be pressed, in a sentence; None when it can."""
        checks = (
            self._about_recipients,
            self._about_documents,
            self._about_cover,
            self._about_settings,
        )
        if self.setup_problem is not None:
            return self.setup_problem
        return next((reason for check in checks if (reason := check()) is not None), None)

    def warning(self) -> str:
        """What is to be said of the whole fax though it can go; "" when nothing."""
        plan = self.plan()
        findings = plan.findings if plan is not None else ()
        said = [each.message for each in findings if each.severity is Severity.WARNING]
        said += self.cover.warnings if self.cover is not None else ()
        return " ".join(filter(None, (self._same_name(), tell_all(said))))

    def _same_name(self) -> str:
        """A name on the cover was meant for one recipient, perhaps."""
        name = self.cover.made_out_to if self.cover is not None else ""
        count = self._recipients.count()
        if not name or count < 2:
            return ""
        return self.tr("All %n covers are made out to “{name}”.", "", count).format(name=name)

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
        if not items and self.cover is not None and self.cover.pages:
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

    def _about(self, item: "DocumentItem") -> str | None:
        """What stands against sending this document."""
        from faxdesk.domain.document.fitting import Fix

        reasons = (
            (
                item.work is not None and item.work.making is Making.CLEAN,
                self.tr("“{name}” is being cleaned up …"),
            ),
            (
                item.work is not None and item.work.making in {Making.AGAIN, Making.DOTS},
                self.tr("“{name}” is being made again …"),
            ),
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
        if self.cover is None:
            return None
        if self.cover.problem is not None:
            return tell(self.cover.problem)
        return self.tr("The cover page is being drawn …") if self.cover.is_being_drawn else None

    def _about_settings(self) -> str | None:
        problem = self._settings.problem()
        return tell(problem) if problem else None


def _sentence_of(message: Message, remedy: Message | None) -> str:
    return " ".join(tell(each) for each in (message, remedy) if each is not None)
