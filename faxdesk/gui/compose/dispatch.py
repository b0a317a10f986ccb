"""One press of Send on its way into the queue: packed in the background, asked about, handed over.

Loaded by the first press: the window's first picture needs none of it.
"""

import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from faxdesk.domain.document.line_time import LineBits, way_of
from faxdesk.domain.errors import FaxDeskError
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.people.recipient import Recipient
from faxdesk.engine.compose.concerns import Concern, Proposal, Weight, judge
from faxdesk.engine.compose.first_page import letterhead_numbers
from faxdesk.engine.submissions import PackingStoppedError, RecipientJob, discard, packed
from faxdesk.gui.compose.composition import Composition
from faxdesk.gui.compose.concern_watch import (
    Confirmed,
    recall_letterhead,
    remember_letterhead,
    unconfirmed,
)
from faxdesk.gui.compose.sending import Listener, Question, Sent
from faxdesk.gui.documents.document_states import Source
from faxdesk.gui.kit.bridge import Bridge
from faxdesk.gui.kit.wording import tell

if TYPE_CHECKING:
    from faxdesk.domain.document.cover import Cover
    from faxdesk.domain.fax.fax import Submission
    from faxdesk.engine.compose.packing import Packing
    from faxdesk.engine.compose.sender_lines import LineFor
    from faxdesk.engine.compose.staged_document import StagedDocument
    from faxdesk.engine.session import Session
    from faxdesk.engine.submissions import Submissions

log = logging.getLogger(__name__)

_AT_ONCE: Final = 100
"""So many recipients are judged and put into the queue within a few milliseconds."""

_ASKED: Final = "asked"
"""What the window remembers of questions that are asked once, their codes in a row."""


class Dispatch:
    """Puts what the panels held into the queue, one fax per recipient."""

    def __init__(
        self,
        session: "Session",
        bridge: Bridge,
        composition: Composition,
        options: FaxOptions,
        *,
        cover: "Cover | None",
        own_numbers: frozenset[str],
        confirmed: frozenset[Confirmed],
        listener: Listener,
    ) -> None:
        """Take everything as it is now; what is changed in the panels meanwhile is for the next fax."""
        self._preferences = preferences = session.desk.settings.load()
        self._session = session
        self._bridge = bridge
        self._composition = composition
        self._options = options
        self._from_number = composition.choices.from_number or session.accounts.from_number(preferences)
        self._undo_s = preferences.undo_s
        self._cover = cover
        self._own_numbers = own_numbers
        self._confirmed = confirmed
        self._listener = listener
        self._stopped = threading.Event()
        self._jobs: list[RecipientJob] = []
        self._named_numbers: tuple[str, ...] = ()
        self._pages: tuple[LineBits | None, ...] = ()
        self._asked: tuple[Concern, ...] = ()

    @property
    def is_stopped(self) -> bool:
        return self._stopped.is_set()

    @property
    def _country(self) -> str:
        """Whose numbers are written without a country code."""
        from faxdesk.numbering import country_of

        return country_of(self._from_number) or self._preferences.default_country

    def stop(self) -> None:
        """Put nothing into the queue after all; `ended` is called as soon as that is certain."""
        self._stopped.set()

    def send(self) -> None:
        """Pack in the background, then ask, or hand over; a file that was changed meanwhile stops it."""
        intake, items = self._session.intake, self._composition.items
        unasked = [each.staged for each in items if each.source_state is Source.SAME and each.staged]
        staged_documents = [item.staged for item in items if item.staged is not None]

        def pack() -> list[RecipientJob] | None:
            if any(intake.source_state(staged) == "changed" for staged in unasked):
                return None
            self._named_numbers = intake.named_fax_numbers(staged_documents, self._country)
            way, has_line = way_of(self._options), self._lines() is not None
            times = self._session.pages().line_times
            self._pages = times.sizes(staged_documents, way, has_sender_line=has_line)
            return [each.timed(self._pages) for each in self._packed(intake.packing, staged_documents)]

        self._bridge.run(pack, self._on_packed, lambda error: self._listener.ended(_why_not(error)))

    def go_on(self, recipients: tuple[Recipient, ...]) -> None:
        """After the question: send it to these; to nobody where there is none."""
        jobs, self._jobs = self._jobs, []
        chosen = frozenset(recipients)
        wanted = [each.only_for(chosen) for each in jobs]
        self._discard([each for each in wanted if not each.recipients])
        if not recipients:
            self._listener.ended(None)
            return

        def failed(error: Exception) -> None:
            self._discard(jobs)
            self._listener.ended(_why_not(error))

        try:
            self._add([each for each in wanted if each.recipients], failed)
        except FaxDeskError as error:
            failed(error)

    def _on_packed(self, jobs: list[RecipientJob] | None) -> None:
        if jobs is None:
            self._listener.ended(None)
            return
        self._jobs = jobs
        if self._stopped.is_set():
            self._on_judged(())
        else:
            self._ask_or_go_on()

    def _ask_or_go_on(self) -> None:
        session, proposal = self._session, self._proposal()
        guard, confirmed = self._preferences.guard, set(self._confirmed)
        asked_before = session.desk.window.recall(_ASKED).split()

        def failed(error: Exception) -> None:
            self._discard(self._jobs)
            self._listener.ended(_why_not(error))

        def find(submissions: "Submissions") -> tuple[Concern, ...]:
            found = judge(proposal, submissions, asked_before=asked_before, settings=guard)
            wanting = unconfirmed(found, confirmed)
            return tuple(each for each in wanting if each.weight is not Weight.TELL)

        def find_apart() -> tuple[Concern, ...]:
            with session.open_submissions() as apart:
                return find(apart)

        if len(self._composition.recipients) > _AT_ONCE:
            self._bridge.run(find_apart, self._on_judged, failed)
            return
        try:
            found = find(session.submissions)
        except FaxDeskError as error:
            failed(error)
        else:
            self._on_judged(found)

    def _on_judged(self, found: tuple[Concern, ...]) -> None:
        self._asked, recipients = found, self._composition.recipients
        if self._stopped.is_set():
            self._discard(self._jobs)
            self._listener.ended(_why_not(PackingStoppedError()))
        elif found:
            self._listener.concerned(Question(concerns=found, recipients=recipients))
        else:
            self.go_on(recipients)

    def _proposal(self) -> Proposal:
        return Proposal(
            jobs=self._jobs,
            from_number=self._from_number,
            own_numbers=self._own_numbers
            | letterhead_numbers(self._preferences, self._country)
            | recall_letterhead(self._session),
            named_numbers=self._named_numbers,
            pages=self._pages,
            monochrome=self._options.monochrome,
            cover=self._cover.fields if self._cover is not None else None,
        )

    def _remember_what_was_asked(self) -> None:
        remember_letterhead(self._session, self._asked)
        window = self._session.desk.window
        before = window.recall(_ASKED).split()
        asked = [*before, *(each.code for each in self._asked if each.is_asked_once)]
        if asked != before:
            window.keep(_ASKED, " ".join(dict.fromkeys(asked)))

    def _add(self, jobs: list[RecipientJob], failed: Callable[[Exception], None]) -> None:
        session = self._session
        undo_until_s = session.now_s() + self._undo_s

        def made() -> "list[Submission]":
            return [
                each.submission(
                    from_number=self._from_number,
                    options=self._options,
                    undo_until_s=undo_until_s,
                    timing=self._composition.timing,
                )
                for each in jobs
            ]

        # Not after it: what is in the queue must not be taken for refused because the settings were.
        choices = self._composition.usual or self._composition.choices
        session.desk.settings.save(**choices.to_remember())

        def added(ids: list[int]) -> None:
            self._remember_what_was_asked()
            sent = Sent(fax_ids=tuple(ids), undo_until_s=undo_until_s, composition=self._composition)
            self._listener.ended(sent)

        if sum(len(each.recipients) for each in jobs) <= _AT_ONCE:
            added(session.submissions.send(made()))
        else:
            self._bridge.run(lambda: _send_apart(session, made), added, failed)

    def _packed(self, packing: "Packing", staged_documents: "list[StagedDocument]") -> list[RecipientJob]:
        """The same to all, or to each with their own number on the cover; see submissions.packed."""
        cover, recipients = self._cover, self._composition.recipients
        line_for = self._lines()
        if cover is None:
            return packed(packing, staged_documents, recipients, None, line_for=line_for)
        from faxdesk.numbering import country_of

        shown = {each.address: each.display for each in self._composition.numbers}

        def own(recipient: Recipient) -> "tuple[Cover, str | None]":
            address = recipient.address
            country = country_of(address) or country_of(self._from_number)
            return cover.for_recipient(recipient, number=shown.get(address, address)), country

        def told(number: int, count: int) -> None:
            self._bridge.deliver(lambda: self._listener.progressed(number, count))

        return packed(
            packing,
            staged_documents,
            recipients,
            own,
            line_for=line_for,
            progress=told,
            is_stopped=self._stopped.is_set,
        )

    def _lines(self) -> "LineFor | None":
        """What makes the sender's line, where there is to be one."""
        from faxdesk.engine.compose.sender_lines import sender_lines

        lines = sender_lines(
            self._preferences,
            from_number=self._from_number,
            display_name=self._options.from_display_name,
            timing=self._composition.timing,
        )
        return lines.line_for(self._session.now_s()) if lines is not None else None

    def _discard(self, jobs: list[RecipientJob]) -> None:
        packing = self._session.intake.packing
        self._bridge.run(lambda: discard(packing, jobs), lambda _none: None, _log_failure)


def _send_apart(session: "Session", made: "Callable[[], list[Submission]]") -> list[int]:
    """On another thread, with a journal of its own: thousands take half a second."""
    with session.open_submissions() as apart:
        return apart.send(made())


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
