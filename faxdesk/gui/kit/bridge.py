"""The one crossing from worker threads into Qt. It carries ids, never rows: the models read again."""

import logging
import threading
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar, cast

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal, Slot
from shiboken6 import isValid

if TYPE_CHECKING:
    from faxdesk.engine.session import Session

log = logging.getLogger(__name__)

T = TypeVar("T")

REFRESH_MS: Final = 150
"""The least time between two refreshes: what changes in between is shown together."""

AT_ONCE: Final = 12
"""So many changed faxes are told of in one turn of the event loop: each takes a quarter of a millisecond to
be shown again, and what the person does must not wait."""

MANY: Final = 1_000
"""More than these are told of all at once: the window then reads everything again, which takes a moment."""

_GATHER_MS: Final = 20
"""After a rest so soon: what is written in one go comes together."""


class Bridge(QObject):
    """Tells the GUI thread what happened in others, and runs slow work away from it.

    Signals, always in the GUI thread:
        faxes_changed: ids as a frozenset (0 among them is the queue or a setting), or None for everything.
        uploads_progressed: ids of faxes of which `upload` knows news.
    """

    faxes_changed = Signal(object)
    uploads_progressed = Signal(object)
    _stirred = Signal()
    _finished = Signal(object)

    def __init__(self, session: "Session", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = session.background
        # Before anything is read to be shown: what another FaxDesk adds from here on must not be missed.
        self._seen_change = session.queue.last_change()
        self._lock = threading.Lock()
        self._is_open = True
        self._changed: set[int] | None = set()
        self._progress: dict[int, tuple[int, int]] = {}
        self._fresh_progress: set[int] = set()
        self._timer = QTimer(self, singleShot=True)
        self._since_refresh = QElapsedTimer()
        self._timer.timeout.connect(self._flush)
        # Queued even within the GUI thread: a slot must not run inside the lock under which it was called.
        self._stirred.connect(self._on_stirred, Qt.ConnectionType.QueuedConnection)
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)

    def listen(self, session: "Session") -> None:
        """Hear of what the engine does; to be called before its threads are started."""
        session.runner.on_change = self.on_change
        session.runner.on_progress = self.on_progress
        session.runner.seen_change = self._seen_change
        session.hot_folders.on_change = lambda: self.on_change(frozenset({0}))

    def close(self) -> None:
        """Deliver nothing more; the window is going."""
        with self._lock:
            self._is_open = False
        self._timer.stop()

    def upload(self, fax_id: int) -> tuple[int, int] | None:
        """Bytes sent and bytes in all of an upload under way, None where nothing is known."""
        return self._progress.get(fax_id)

    def run(
        self,
        job: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        *,
        owner: QObject | None = None,
    ) -> None:
        """Run `job` on a worker thread, then `done` or `failed` in the GUI thread.

        Args:
            owner: who waits for it, where that may go before the answer comes: then nobody is told. Not for
                jobs whose result must be cleared away.
        """

        def deliver(outcome: T | Exception) -> None:
            tell = partial(failed, outcome) if isinstance(outcome, Exception) else partial(done, outcome)
            self._emit_finished(tell if owner is None else partial(_tell_the_living, owner, tell))

        self._background.submit(job, deliver)

    def deliver(self, callback: Callable[[], None]) -> None:
        """Call this in the GUI thread, soon; nothing happens once the window is going. From any thread."""
        self._emit_finished(callback)

    def on_change(self, fax_ids: frozenset[int] | None) -> None:
        """Called by the engine, on any thread."""
        with self._lock:
            if fax_ids is None or self._changed is None:
                self._changed = None
            else:
                self._changed |= fax_ids
            if self._is_open:
                self._stirred.emit()

    def on_progress(self, fax_id: int, sent_bytes: int, total_bytes: int) -> None:
        """Called by the engine for every piece of an upload, on any thread."""
        with self._lock:
            is_first = not self._fresh_progress
            self._progress[fax_id] = (sent_bytes, total_bytes)
            self._fresh_progress.add(fax_id)
            if self._is_open and is_first:
                self._stirred.emit()

    def _emit_finished(self, callback: Callable[[], None]) -> None:
        with self._lock:
            if self._is_open:
                self._finished.emit(callback)

    @Slot()
    def _on_stirred(self) -> None:
        if self._is_open and not self._timer.isActive():
            rest_ms = self._since_refresh.elapsed() if self._since_refresh.isValid() else REFRESH_MS
            self._timer.start(max(_GATHER_MS, REFRESH_MS - rest_ms))

    @Slot()
    def _flush(self) -> None:
        self._since_refresh.start()
        with self._lock:
            changed, self._changed = _turn_of(self._changed)
            has_more = bool(self._changed)
            uploads, self._fresh_progress = self._fresh_progress, set()
        if changed is None or changed:
            self.faxes_changed.emit(changed)
        if uploads:
            self.uploads_progressed.emit(frozenset(uploads))
        if has_more and self._is_open:
            self._timer.start(0)

    @Slot(object)
    def _on_finished(self, callback: object) -> None:
        if self._is_open:  # what was on its way when the window went has nowhere to arrive
            cast("Callable[[], None]", callback)()


def _turn_of(changed: set[int] | None) -> tuple[frozenset[int] | None, set[int]]:
    """What of it is told now, the newest first, and what after that."""
    if changed is None or not AT_ONCE < len(changed) <= MANY:
        return None if changed is None else frozenset(changed), set()
    now = {0, *sorted(changed, reverse=True)[:AT_ONCE]} & changed
    return frozenset(now), changed - now


def _tell_the_living(owner: QObject, tell: Callable[[], None]) -> None:
    if isValid(owner):
        tell()
