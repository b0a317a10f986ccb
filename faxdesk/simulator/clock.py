"""The simulator's time: seconds since 1970 (UTC), so that faxes' stamps and the Date header agree."""

import threading
import time
from typing import Final, Protocol

DEFAULT_START_S: Final = 1_790_000_000.0
"""Where a ManualClock starts: 21 September 2026, so that a test's stamps don't depend on the day."""


class Clock(Protocol):
    """What the simulator asks for the time."""

    def now_s(self) -> float:
        """Seconds since 1970; never goes back."""
        ...


class WallClock:
    """Runs `speed` times as fast as real time.

    Args:
        start_s: the simulated time it begins with; None: the computer's.
    """

    def __init__(self, *, speed: float = 1.0, start_s: float | None = None) -> None:
        if speed <= 0:
            raise ValueError("the clock's speed must be above 0")
        self.speed: Final = speed
        self.started_wall_s: Final = time.time()
        self.started_s: Final = self.started_wall_s if start_s is None else start_s
        # Counted by the monotonic clock: a computer clock that is put back must not move faxes back.
        self._started_monotonic_s = time.monotonic()

    def now_s(self) -> float:
        return self.started_s + (time.monotonic() - self._started_monotonic_s) * self.speed


class ManualClock:
    """Stands still until a test moves it."""

    def __init__(self, start_s: float = DEFAULT_START_S) -> None:
        self._lock = threading.Lock()
        self._now_s = start_s

    def now_s(self) -> float:
        with self._lock:
            return self._now_s

    def advance(self, seconds: float) -> None:
        """Move on by `seconds`, 0 or more."""
        if seconds < 0:
            raise ValueError("time does not go back")
        with self._lock:
            self._now_s += seconds
