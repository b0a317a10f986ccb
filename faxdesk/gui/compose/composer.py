"""The next fax as a whole: what it is made of, and one press of Send."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from faxdesk.gui.compose.readiness import Readiness
from faxdesk.gui.documents.document_list import Documents
from faxdesk.gui.kit.bridge import Bridge
from faxdesk.gui.options.fax_settings import FaxSettings
from faxdesk.gui.recipients.recipients_panel import RecipientsPanel

if TYPE_CHECKING:
    from faxdesk.domain.fax.timing import Timing
    from faxdesk.domain.people.recipient import Recipient
    from faxdesk.engine.session import Session
    from faxdesk.gui.compose.composition import Composition
    from faxdesk.gui.compose.concern_watch import ConcernWatch
    from faxdesk.gui.compose.contact_start import ContactStart
    from faxdesk.gui.compose.dispatch import Dispatch
    from faxdesk.gui.compose.line_keeper import LineKeeper
    from faxdesk.gui.compose.sending import Question, Sent
    from faxdesk.gui.cover.cover_choice import CoverChoice


class Composer(QObject):
    """Takes what the panels hold, puts it back, and makes one set of faxes of one press of Send.

    Attributes:
        readiness: what is to be said of the next fax.

    Signals:
        readiness_changed: the summary, or the reason against sending, may have changed.
        concerned: a Question, to be answered by `go_on`.
        sent: a Sent.
        refused: a sentence: why nothing was put into the queue.
        judged: a tuple of Concerns, while the fax is composed.
    """

    readiness_changed = Signal()
    concerned = Signal(object)
    sent = Signal(object)
    refused = Signal(str)
    judged = Signal(tuple)

    def __init__(
        self,
        session: "Session",
        bridge: Bridge,
        recipients: RecipientsPanel,
        documents: Documents,
        settings: FaxSettings,
    ) -> None:
        super().__init__(recipients)
        self._session = session
        self._bridge = bridge
        self._recipients = recipients
        self._documents = documents
        self._settings = settings
        self.readiness = Readiness(session, recipients, documents, settings, self)
        self._dispatch: Dispatch | None = None
        self._progress = ""
        self._timing: Timing | None = None
        self._contact_start: ContactStart | None = None
        self._own_numbers: frozenset[str] = frozenset()
        self.concern_watch: ConcernWatch | None = None
        self._line_keeper: LineKeeper | None = None
        recipients.changed.connect(self._on_recipients_changed)
        documents.changed.connect(self._on_documents_changed)
        documents.arrived.connect(self._on_documents_arrived)
        for changed in (settings.changed, documents.item_changed):
            changed.connect(self.readiness_changed)

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
        cover = self._cover
        return not (
            self._documents.items
            or self._recipients.recipients.numbers
            or self._recipients.typing.strip()
            or (cover is not None and cover.is_begun)
        )

    @property
    def _cover(self) -> "CoverChoice | None":
        return self.readiness.cover

    def take_cover(self, cover: "CoverChoice") -> None:
        """Put this cover before every fax from now on."""
        from faxdesk.gui.compose.contact_start import ContactStart

        recipients = self._recipients.recipients
        self._contact_start = ContactStart(self._session, self._settings, recipients, cover, self)
        self.readiness.cover = cover
        cover.changed.connect(self.readiness_changed)
        self.readiness_changed.emit()

    def set_setup_problem(self, problem: str | None) -> None:
        """Why nothing can go at all, None when the account is set up."""
        self.readiness.setup_problem = problem
        self.readiness_changed.emit()

    def set_own_numbers(self, numbers: frozenset[str]) -> None:
        """The account's fax numbers: nobody faxes to those on purpose."""
        self._own_numbers = numbers
        if self.concern_watch is not None:
            self.concern_watch.own_numbers = numbers

    @property
    def timing(self) -> "Timing | None":
        """When the next fax goes; None for as soon as it can."""
        return self._timing

    def set_timing(self, timing: "Timing | None") -> None:
        chosen = None if timing is not None and timing.is_plain else timing
        if chosen != self._timing:
            self._timing = chosen
            self.readiness_changed.emit()

    def reason_against(self) -> str | None:
        """Why Send can't be pressed, in a sentence; None when it can."""
        return self._progress if self.is_sending else self.readiness.reason_against()

    def composition(self) -> "Composition":
        """All that makes the next fax, as it is now."""
        from faxdesk.domain.fax.timing import NOW
        from faxdesk.gui.compose.composition import Composition

        return Composition(
            numbers=self._recipients.recipients.numbers,
            typing=self._recipients.typing,
            items=self._documents.items,
            cover=self._cover.state if self._cover is not None else None,
            choices=self._settings.choices,
            usual=self._contact_start.usual if self._contact_start is not None else None,
            timing=self._timing or NOW,
        )

    def clear(self) -> "Composition":
        """Begin a new fax; gives what was there, for `restore` or `give_up`."""
        before = self.composition()
        self._recipients.recipients.take(before.numbers)
        self._recipients.type_again("")
        self._documents.take(before.items)
        if self._cover is not None:
            self._cover.reset_after_send()
        self._settings.begin_again(self._session.desk.settings.load())
        self.set_timing(None)
        return before

    def restore(self, before: "Composition") -> bool:
        """Put back what was taken.

        Returns False, and gives the documents' copies up, where the next fax has been begun.
        """
        if not self.is_empty:
            self.give_up(before)
            return False
        self._recipients.recipients.restore(before.numbers)
        self._recipients.type_again(before.typing)
        self._documents.restore(before.items)
        if self._cover is not None and before.cover is not None:
            self._cover.restore(before.cover)
        self._settings.restore(before.choices)
        self.set_timing(before.timing)
        return True

    def give_up(self, before: "Composition") -> None:
        """It isn't put back any more: its private copies are not needed."""
        self._documents.give_up(before.items)

    def send(self) -> None:
        """Put one fax per number into the queue; a second call in between does nothing."""
        if self._dispatch is not None:
            return
        self._recipients.complete()
        if self.reason_against() is not None:
            return
        from faxdesk.gui.compose.dispatch import Dispatch
        from faxdesk.gui.compose.sending import Listener

        self._dispatch = Dispatch(
            self._session,
            self._bridge,
            self.composition(),
            self._settings.options(),
            cover=self._cover.cover() if self._cover is not None else None,
            own_numbers=self._own_numbers,
            confirmed=frozenset(self.concern_watch.confirmed if self.concern_watch is not None else ()),
            listener=Listener(
                progressed=self._on_progressed, concerned=self._on_concerned, ended=self._on_ended
            ),
        )
        self._say_progress(self.tr("Putting it into the queue …"))
        self._dispatch.send()

    def go_on(self, recipients: "tuple[Recipient, ...]") -> None:
        """The answer to a question: send it to these, () for nobody."""
        if self._dispatch is not None:
            self._dispatch.go_on(recipients)

    def stop_sending(self) -> None:
        """Put nothing into the queue after all, if Send is still at work."""
        if self._dispatch is not None:
            self._dispatch.stop()
            self._say_progress(self.tr("Stopping …"))

    def replace_number(self, address: str, other: str) -> None:
        """Take another number in place of one in To."""
        self.remove_numbers((address,))
        self._recipients.recipients.add(other)

    def remove_numbers(self, addresses: "tuple[str, ...]") -> None:
        recipients, gone = self._recipients.recipients, set(addresses)
        recipients.remove_all(place for place, each in enumerate(recipients.numbers) if each.address in gone)

    def _on_recipients_changed(self) -> None:
        self._watch_concerns()
        self.readiness_changed.emit()

    def _watch_concerns(self) -> None:
        """The first number loads what judges them."""
        addresses = self._recipients.recipients.addresses
        if self.concern_watch is None:
            if not addresses:
                return
            from faxdesk.gui.compose.concern_watch import ConcernWatch
            from faxdesk.gui.compose.refusal_watch import RefusalWatch

            RefusalWatch(self._session, self._bridge, self._recipients.recipients, self._settings, self)
            self.concern_watch = ConcernWatch(self._session, self._bridge, self)
            self.concern_watch.own_numbers = self._own_numbers
            self.concern_watch.judged.connect(self.judged)
        preferences = self._session.desk.settings.load()
        chosen = self._settings.choices.from_number or self._session.accounts.from_number(preferences)
        self.concern_watch.watch(self.composition().recipients, self._documents.staged_documents, chosen)

    def _on_documents_arrived(self, _item: object) -> None:
        """From the first page on there is something that can have the sender's line."""
        if self._line_keeper is None:
            from faxdesk.gui.compose.line_keeper import LineKeeper

            keeper = LineKeeper(self._session, self._documents, self.composition, self)
            self.readiness_changed.connect(keeper.follow)
            self._line_keeper = keeper

    def _on_documents_changed(self) -> None:
        self._watch_concerns()
        plan = self.readiness.plan()
        findings = plan.findings if plan is not None else ()
        self._documents.offer_shrinking(any(each.code == "fax_too_big" for each in findings))
        self.readiness_changed.emit()

    def _on_ended(self, outcome: "Sent | str | None") -> None:
        """What came of it: what was put into the queue, why it was not, or None."""
        self._dispatch = None
        self.readiness_changed.emit()
        if isinstance(outcome, str):
            self.refused.emit(outcome)
        elif outcome is None:
            self._documents.check_sources()
        else:
            self._let_go_of(outcome.composition)
            self.sent.emit(outcome)

    def _let_go_of(self, sent: "Composition") -> None:
        """What was changed in the panels meanwhile is for the next fax."""
        self._recipients.recipients.take(sent.numbers)
        self._documents.take(sent.items)
        self._settings.reset_after_send()
        self.set_timing(None)
        if self._cover is not None:
            self._cover.reset_after_send()

    def _on_concerned(self, question: "Question") -> None:
        self._say_progress(self.tr("Waiting for your answer …"))
        self.concerned.emit(question)

    def _on_progressed(self, number: int, count: int) -> None:
        if count > 1 and self.is_sending and not self.is_stopping:
            place = self.tr("Putting it into the queue … {number} of {count}")
            self._say_progress(place.format(number=number, count=count))

    def _say_progress(self, text: str) -> None:
        self._progress = text
        self.readiness_changed.emit()
