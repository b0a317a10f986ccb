"""What is to be asked of the next fax, judged while it is composed. Loaded with the first number."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from faxdesk.domain.errors import FaxDeskError
from faxdesk.engine.compose.concerns import Concern, Proposal, Weight, judge
from faxdesk.engine.compose.first_page import letterhead_numbers
from faxdesk.engine.submissions import RecipientJob
from faxdesk.gui.kit.bridge import Bridge

if TYPE_CHECKING:
    from faxdesk.domain.people.recipient import Recipient
    from faxdesk.engine.compose.staged_document import StagedDocument
    from faxdesk.engine.session import Session

_PAUSE_MS: Final = 150
"""Judged when the fingers rest, not with each digit."""

_MOST_WATCHED: Final = 300
"""A longer list is judged by Send alone: a window must not stand still while it is pasted."""

_LETTERHEAD: Final = "letterhead"
_MOST_REMEMBERED: Final = 50
"""Numbers that letters named and that were not meant: the office's own, as a rule."""

Confirmed = tuple[str, str]
"""A concern's code and the number that it is about, "" for the whole fax."""


class ConcernWatch(QObject):
    """Looks at numbers and documents a moment after they have changed.

    Signals:
        judged: a tuple of Concerns, the gravest first; what was confirmed is not among them.

    Attributes:
        confirmed: what a person has said is right of the fax being composed.
        own_numbers: fax numbers of the account.
    """

    judged = Signal(tuple)

    def __init__(self, session: "Session", bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self.confirmed: set[Confirmed] = set()
        self.own_numbers: frozenset[str] = frozenset()
        self._session = session
        self._bridge = bridge
        self._recipients: tuple[Recipient, ...] = ()
        self._documents: list[StagedDocument] = []
        self._from_number = ""
        self._named: dict[tuple[Path, int], tuple[str, ...]] = {}
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._look)

    def watch(
        self, recipients: "tuple[Recipient, ...]", documents: "list[StagedDocument]", from_number: str
    ) -> None:
        """Judge these soon, in place of others."""
        self._recipients, self._documents, self._from_number = recipients, documents, from_number
        if recipients:
            self._timer.start()
        else:
            self.confirmed.clear()
            self._timer.stop()
            self.judged.emit(())

    def confirm(self, concerns: Iterable[Concern]) -> None:
        """A person says that it is right."""
        concerns = tuple(concerns)
        self.confirmed |= {each for concern in concerns for each in marks_of(concern)}
        remember_letterhead(self._session, concerns)
        self._timer.start()

    def _look(self) -> None:
        first = next((each for each in self._documents if each.spool is not None and each.page_numbers), None)
        page = (first.private_copy().path, first.page_numbers[0]) if first is not None else None
        if page is None or page in self._named or not self._recipients:
            self._judge(self._named.get(page, ()) if page is not None else ())
            return
        intake, documents, country = self._session.intake, self._documents, self._country()

        def read(found: tuple[str, ...]) -> None:
            self._named = {page: found}
            self._look()

        self._bridge.run(
            lambda: intake.named_fax_numbers(documents, country),
            read,
            lambda _error: read(()),
            owner=self,
        )

    def _judge(self, named_numbers: tuple[str, ...]) -> None:
        if not self._recipients:
            return
        if len(self._recipients) > _MOST_WATCHED:
            self.judged.emit(())
            return
        preferences = self._session.desk.settings.load()
        own = letterhead_numbers(preferences, self._country()) | recall_letterhead(self._session)
        proposal = Proposal(
            jobs=[RecipientJob(recipients=self._recipients, payloads=())],
            from_number=self._from_number,
            own_numbers=self.own_numbers | own,
            named_numbers=named_numbers,
        )
        try:
            found = judge(proposal, self._session.submissions, settings=preferences.guard)
        except FaxDeskError:  # the journal's trouble is said at the window's top, and again by Send
            found = []
        self.judged.emit(unconfirmed(found, self.confirmed))

    def _country(self) -> str:
        from faxdesk.numbering import country_of

        return country_of(self._from_number) or self._session.desk.settings.load().default_country


def unconfirmed(concerns: Iterable[Concern], confirmed: set[Confirmed]) -> tuple[Concern, ...]:
    """Those that nobody has said are right; what is refused can't be."""
    return tuple(each for each in concerns if each.weight is Weight.REFUSE or not marks_of(each) <= confirmed)


def marks_of(concern: Concern) -> set[Confirmed]:
    return {(concern.code, each.address) for each in concern.recipients} or {(concern.code, "")}


def recall_letterhead(session: "Session") -> frozenset[str]:
    """Fax numbers that the office's letters name and that nobody meant."""
    return frozenset(session.desk.window.recall(_LETTERHEAD).split())


def remember_letterhead(session: "Session", concerns: Iterable[Concern]) -> None:
    """What a letter named and was not meant needn't be asked about again."""
    named = [
        each.suggestion for each in concerns if each.code == "other_number_in_document" and each.suggestion
    ]
    before = session.desk.window.recall(_LETTERHEAD).split()
    after = list(dict.fromkeys([*named, *before]))[:_MOST_REMEMBERED]
    if named and after != before:
        session.desk.window.keep(_LETTERHEAD, " ".join(after))
