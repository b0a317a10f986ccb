"""Hears the server's bell when something has changed: a hint only, as what is true is looked for anyway."""

import logging
import threading
import time
from collections.abc import Callable
from typing import Final

import psycopg

from faxdesk.domain.errors import JournalError
from faxdesk.store.postgres.clock import TeamClock
from faxdesk.store.postgres.errors import team_errors
from faxdesk.store.postgres.pool import Connection, Pool

log = logging.getLogger(__name__)

_ANYWAY_S: Final = 30.0
"""So often all is read anew though nobody rang."""
_DEAF_S: Final = 1.0
"""So often where no bell comes through, as behind a pooler that shares connections among transactions."""
_PROBE_S: Final = 2.0
_SLICE_S: Final = 0.5
_AGAIN_S: Final = 3.0
_ANSWER_S: Final = 10.0
"""So long a word of the server's is waited for; then it may be the way that has fallen silent."""
_LAST: Final = "SELECT coalesce(max(id), 0) FROM change"


class Listener:
    """A thread with a connection of its own; what it heard is the pool's `heard`."""

    def __init__(self, pool: Pool, clock: TeamClock) -> None:
        self._pool = pool
        self._clock = clock
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._count = 0
        self._on_ring: Callable[[], None] = lambda: None
        self.is_deaf = False

    def start(self, on_ring: Callable[[], None] = lambda: None) -> None:
        """Once; more calls do nothing. `on_ring` is called on its thread when the bell was heard."""
        if self._thread is None:
            self._on_ring = on_ring
            self._thread = threading.Thread(target=self._run, name="faxdesk-listen", daemon=True)
            self._thread.start()

    def stop(self, deadline_s: float) -> None:
        self._stop.set()
        if self._thread is not None:
            self._thread.join(deadline_s)

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                connection = self._pool.connect()
                connection.answer_s = _ANSWER_S
                try:
                    self._listen(connection)
                finally:
                    connection.close()
            except JournalError as error:
                log.info("the team's database isn't heard: %s", error.code)
            except Exception:
                log.exception("the thread that listens to the team's database failed")
            self._pool.set_heard(None)
            self._stop.wait(_AGAIN_S)

    def _listen(self, connection: Connection) -> None:
        # First to listen, then to look: what comes in between is not missed.
        self.is_deaf = not connection.is_direct or not self._hears_itself(connection)
        if self.is_deaf:
            log.info("no notifications come through: the team's database is asked each second")
        self._ring()
        last = self._last(connection) if self.is_deaf else 0
        while not self._stop.is_set():
            if self.is_deaf:
                self._stop.wait(_DEAF_S)
                newest = self._last(connection)
                if newest != last:
                    self._ring()
                last = newest
            else:
                self._hears(connection, _ANYWAY_S)
                self._ring()
                self._clock.set_by(connection)

    def _hears_itself(self, connection: Connection) -> bool:
        """Says little of a pooler: who rings on the same connection is told at once, and nobody else is."""
        with team_errors():
            connection.execute("LISTEN faxdesk")
            connection.execute("NOTIFY faxdesk")
        return self._hears(connection, _PROBE_S)

    def _ring(self) -> None:
        self._count += 1
        self._pool.set_heard(self._count)
        self._on_ring()

    def _hears(self, connection: Connection, for_s: float) -> bool:
        """Whether the bell rings within this time; all that has rung counts as once."""
        deadline_s = time.monotonic() + for_s
        while not self._stop.is_set() and (left_s := deadline_s - time.monotonic()) > 0:
            with team_errors():
                for _ in connection.notifies(timeout=min(left_s, _SLICE_S), stop_after=1):
                    return True
        return False

    def _last(self, connection: psycopg.Connection[tuple[object, ...]]) -> int:
        with team_errors():
            row = connection.execute(_LAST).fetchone()
        return int(str(row[0])) if row else 0
