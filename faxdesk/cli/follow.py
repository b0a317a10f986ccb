"""Waits for faxes while the engine's threads, here or in another FaxDesk, work the queue."""

import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Final, TypeVar

from faxdesk.cli import said
from faxdesk.cli.output import note, show_again, tell_notices
from faxdesk.domain import words
from faxdesk.domain.errors import FaxDeskError, JournalError
from faxdesk.domain.fax.fax import Fax
from faxdesk.domain.fax.outlook import state_word
from faxdesk.domain.fax.state import ENDED, State
from faxdesk.engine.session import Session

T = TypeVar("T")

_FAULT_STANDS_S: Final = 10.0
"""So long a full disk or a forbidden journal may last before a command that waits gives up."""

_PASSING: Final = ("journal.out_of_reach", "journal.busy")
"""What keeps a team's queue from being read and goes by itself: who waits, waits on."""

_ANSWER_S: Final = 15.0
"""So long a cancel waits for Telnyx's word."""

_LOOK_S: Final = 0.5
_CLEAN_UP_S: Final = 5.0
"""So long a command stays for deleting what was uploaded; the next FaxDesk does what is left."""


class Follower:
    """Runs the engine and sleeps until something changes."""

    def __init__(self, session: Session, *, gives_up: bool = True) -> None:
        """`gives_up`: raise what keeps the engine from going on, once it has stood for a while."""
        self._session = session
        self._gives_up = gives_up
        self._fault = ""
        self._fault_since_s = 0.0
        self._unread: FaxDeskError | None = None
        self._changed = threading.Event()
        self._uploads: dict[int, tuple[int, int]] = {}
        self._shown = ""

    def start(self) -> None:
        runner = self._session.runner
        runner.on_change = lambda _: self._changed.set()
        runner.on_progress = self._on_progress
        tell_notices(self._session.queue.notices())
        runner.start()

    def wait(self, is_over: Callable[[], bool], timeout_s: float | None = None) -> bool:
        """Wait until `is_over`; False when the time was over first.

        Raises FaxDeskError when the engine can't go on.
        """
        end_s = None if timeout_s is None else time.monotonic() + timeout_s
        while not self._is_so(is_over):
            self._look_at_fault()
            left_s = _LOOK_S if end_s is None else min(_LOOK_S, end_s - time.monotonic())
            if left_s <= 0:
                return False
            self._changed.wait(left_s)
            self._changed.clear()
        return True

    def read(self, ask: Callable[[], T]) -> T:
        """What `ask` gives, as soon as it can be read; raises FaxDeskError as `wait` does."""
        found: list[T] = []

        def has_read() -> bool:
            found.append(ask())
            return True

        self.wait(has_read)
        return found[-1]

    def _is_so(self, is_over: Callable[[], bool]) -> bool:
        try:
            answer = is_over()
        except JournalError as error:
            if error.code not in _PASSING:
                raise
            self._unread = error
            return False
        self._unread = None
        return answer

    def _look_at_fault(self) -> None:
        """Say what keeps the engine from going on, and when it is over."""
        fault = self._unread or self._session.runner.fault
        code = "" if fault is None else fault.code
        if fault is not None:
            is_old = code == self._fault and time.monotonic() - self._fault_since_s > _FAULT_STANDS_S
            if code == "journal.damaged" or (self._gives_up and is_old):
                raise fault
        if code != self._fault:
            self.end_show()
            note(
                f"faxdesk: {said.text(fault.message)}"
                if fault is not None
                else "faxdesk: " + said.told("It goes on.")
            )
            self._fault, self._fault_since_s = code, time.monotonic()

    def clean_up(self) -> None:
        """Give the engine a moment to delete uploads that nobody needs any more."""
        if self._session.runner.is_working:
            queue = self._session.queue
            self.wait(lambda: not queue.has_documents_to_delete(), _CLEAN_UP_S)

    def show(self, faxes: Sequence[Fax]) -> None:
        """A line that renews itself, where a person watches."""
        if not sys.stderr.isatty():
            return
        counts = Counter(words.text(state_word(fax)) for fax in faxes)
        parts = [f"{count} {word.lower()}" for word, count in counts.items()]
        sent, total = (sum(column) for column in zip((0, 0), *self._live_uploads(faxes), strict=True))
        if total:
            parts.append(_bar(sent / total))
        line = words.listed(parts)
        show_again(line.ljust(len(self._shown)), end="")
        self._shown = line

    def end_show(self) -> None:
        if self._shown:
            show_again(" " * len(self._shown), end="\r")
            self._shown = ""

    def _live_uploads(self, faxes: Sequence[Fax]) -> list[tuple[int, int]]:
        return [
            self._uploads[fax.id] for fax in faxes if fax.state == "uploading" and fax.id in self._uploads
        ]

    def _on_progress(self, fax_id: int, sent_bytes: int, total_bytes: int) -> None:
        self._uploads[fax_id] = (sent_bytes, total_bytes)
        self._changed.set()


def await_answers(session: Session, ids: Sequence[int]) -> None:
    """Give Telnyx a moment to say what became of what it was asked to stop."""
    if are_cancelling(session, ids):
        follower = Follower(session)
        follower.start()
        follower.wait(lambda: not are_cancelling(session, ids), _ANSWER_S)
        follower.clean_up()


def are_cancelling(session: Session, ids: Sequence[int]) -> bool:
    """Whether Telnyx has yet to say what became of any of these."""
    return any(fax.state is State.CANCELLING for fax in session.faxes.faxes(ids))


def is_settled(fax: Fax) -> bool:
    """Whether nothing more happens to the fax without a person."""
    return fax.state in ENDED or fax.needs_attention


def _bar(share: float) -> str:
    full = round(20 * share)
    return f"[{'#' * full}{'.' * (20 - full)}] {share:.0%}"
