"""How many requests a client may make, and the record of those it made."""

import math
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from faxdesk.simulator.clock import Clock
from faxdesk.simulator.errors import Problem, RefusedError
from faxdesk.simulator.faults import Call

_KEPT_REQUESTS: Final = 200_000


@dataclass(frozen=True, slots=True, kw_only=True)
class RateLimit:
    """So many requests in each window of simulated time. The default is out of any normal use's way."""

    requests: int = 60_000
    window_s: float = 60.0


class Meter:
    """Counts requests against the limit. Safe for use by several threads."""

    def __init__(self, limit: RateLimit, clock: Clock) -> None:
        self.limit = limit
        self._clock = clock
        self._lock = threading.Lock()
        self._window_ends_s = -math.inf
        self._used = 0

    def count(self) -> tuple[dict[str, str], bool]:
        """Count one request: the headers that say where the limit stands, and whether it is exceeded."""
        with self._lock:
            now_s = self._clock.now_s()
            if now_s >= self._window_ends_s:
                self._window_ends_s, self._used = now_s + self.limit.window_s, 0
            self._used += 1
            left = self.limit.requests - self._used
            reset_s = max(1, math.ceil(self._window_ends_s - now_s))
        headers = {
            "x-ratelimit-limit": str(self.limit.requests),
            "x-ratelimit-remaining": str(max(0, left)),
            "x-ratelimit-reset": str(reset_s),
        }
        return headers, left < 0


def too_many(reset_s: str) -> RefusedError:
    """429: try again after `reset_s` seconds."""
    problem = Problem(code="10011", detail="You have exceeded the maximum number of allowed requests.")
    return RefusedError(429, problem, headers={"Retry-After": reset_s})


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestRecord:
    """A request that came in.

    Attributes:
        call: None where the address isn't one of the API's.
        status: what was answered; None where nothing was.
        at_s: simulated time.
    """

    method: str
    path: str
    query: str
    call: Call | None
    status: int | None
    at_s: float


class RequestLog:
    """The requests so far, the newest 200,000 of them. Safe for use by several threads."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._records: deque[RequestRecord] = deque(maxlen=_KEPT_REQUESTS)

    def add(self, record: RequestRecord) -> None:
        """Note a request, before its answer goes out: who has an answer finds it here."""
        with self._changed:
            self._records.append(record)
            self._changed.notify_all()

    def all(self) -> list[RequestRecord]:
        """Oldest first."""
        with self._changed:
            return list(self._records)

    def wait_until(self, is_so: Callable[[], bool], timeout_s: float) -> bool:
        """Wait for `is_so`, looked at after each request; False when `timeout_s` (real time) has passed."""
        with self._changed:
            return self._changed.wait_for(is_so, timeout_s)
