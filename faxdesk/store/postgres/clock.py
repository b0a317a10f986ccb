"""The time by the team's server: what decides must be one clock's, whatever a desk's own says."""

import sys
import threading
import time
from collections.abc import Callable
from typing import Final

from faxdesk.store.postgres.errors import team_errors
from faxdesk.store.postgres.pool import Connection


def elapsed_s() -> float:
    """Seconds since some moment, by a clock that nobody sets and that goes on while the computer sleeps."""
    return time.monotonic() if _CLOCK is None else time.clock_gettime(_CLOCK)


_CLOCK: Final[int | None] = getattr(
    # Python's own monotonic clock stands still in a sleep on both.
    *(time, {"linux": "CLOCK_BOOTTIME", "darwin": "CLOCK_MONOTONIC"}.get(sys.platform, ""), None)
)


class TeamClock:
    """For all threads. Until the server was asked it is this computer's own."""

    def __init__(self, elapsed: Callable[[], float] = elapsed_s) -> None:
        self._elapsed_s = elapsed
        self._lock = threading.Lock()
        self._ahead_s: float | None = None

    @property
    def is_set(self) -> bool:
        return self._ahead_s is not None

    def now_s(self) -> float:
        """Seconds since 1970."""
        with self._lock:
            return time.time() if self._ahead_s is None else self._elapsed_s() + self._ahead_s

    def set_by(self, connection: Connection) -> None:
        """Ask the server; the answer is taken for the middle of the time that the question took."""
        before_s = self._elapsed_s()
        with team_errors():
            row = connection.execute("SELECT extract(epoch FROM clock_timestamp())::float8").fetchone()
        after_s = self._elapsed_s()
        if row is not None:
            with self._lock:
                self._ahead_s = float(row[0]) - (before_s + after_s) / 2
