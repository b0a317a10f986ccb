"""What all threads know of the way to the provider: whether it is reached, and how fast it may be asked."""

import random
import threading
from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from faxdesk.domain.errors import KeyRefusedError, NotReachedError, OutcomeUnknownError, RateLimitedError

if TYPE_CHECKING:
    from faxdesk.engine.ports import Clock

_BACKOFF_S: Final = (2.0, 5.0, 10.0, 20.0, 30.0)
_POLLING_RESERVE: Final = 0.25
"""Polling stops when this share of the rate limit is left, so that sending goes on."""

SHORTEST_WAIT_S: Final = 1.0
LONGEST_WAIT_S: Final = 600.0
"""The bounds of every wait that an answer's headers ask for, whatever they say."""

_UNSAID_WAIT_S: Final = 5.0
MAX_ALIKE: Final = 3
"""So many faxes in a row, refused for one reason that isn't their own, and the queue is held."""

_MAX_DOUBLINGS: Final = 10
_CALM_S: Final = 60.0
"""So long without being told to slow down, and waits begin small again."""
_JITTER: Final = 0.2
"""A wait is lengthened by up to this share: several desks of one account must not come back together."""


_KEY_AGAIN_S: Final = 3.0
"""So long after a key was refused it is asked once more: one such among good answers is a slip."""


class Request(StrEnum):
    """What a key may be refused for; one is no proof for the other."""

    UPLOAD = "upload"
    SEND = "send"
    ASK = "ask"


class Contact:
    """Shared by all threads: one bucket for the rate, one backoff for being offline."""

    def __init__(self, now_s: "Clock", chance: Callable[[], float] = random.random) -> None:
        """`chance` gives a number from 0 to 1 that places a wait within its jitter."""
        self._now_s = now_s
        self._chance = chance
        self._slowed_in_a_row = 0
        self._slowed_until_s = 0.0
        self._lock = threading.Lock()
        self._failures = 0
        self._offline_until_s = 0.0
        self._send_from_s = 0.0
        self._ask_from_s = 0.0
        self._clock_offset_s = 0.0
        self._key_doubted_until_s: dict[Request, float] = {}
        self._refused_alike: dict[str, set[int]] = {}

    @property
    def clock_offset_s(self) -> float:
        """The provider's clock minus this computer's, as last heard by any thread."""
        return self._clock_offset_s

    @property
    def is_offline(self) -> bool:
        return self._failures > 0

    def reached(self, clock_offset_s: float | None = None) -> None:
        """An answer came; `clock_offset_s` by its Date header, None where it had none."""
        with self._lock:
            if clock_offset_s is not None:
                self._clock_offset_s = clock_offset_s
            self._failures = 0
            self._offline_until_s = 0.0

    def failed(self, error: Exception) -> None:
        """A call went wrong: everybody waits where that is what the error asks for."""
        if isinstance(error, NotReachedError):
            self.not_reached()
        elif isinstance(error, RateLimitedError):
            self.limited(error.retry_after_s)
        if isinstance(error, OutcomeUnknownError) and error.retry_after_s is not None:
            self.limited(error.retry_after_s)

    def not_reached(self) -> None:
        """No connection could be made: everybody waits a while, longer each time."""
        with self._lock:
            now_s = self._now_s()
            if now_s < self._offline_until_s:
                return  # another thread's failure of the same moment
            pause_s = _BACKOFF_S[min(self._failures, len(_BACKOFF_S) - 1)]
            self._failures += 1
            self._offline_until_s = now_s + pause_s

    def went_through(self, request: Request) -> None:
        """Something was taken: the key is right, and no reason stands in every fax's way."""
        with self._lock:
            self._key_doubted_until_s.pop(request, None)
            if request is Request.SEND:
                self._refused_alike.clear()

    def is_key_refused(self, error: KeyRefusedError, request: Request) -> bool:
        """Whether it is certain: said outright, or said again when it was asked once more a little later."""
        if error.code == "api.key_revoked":
            return True
        with self._lock:
            now_s = self._now_s()
            until_s = self._key_doubted_until_s.get(request)
            if until_s is None or now_s < until_s - _KEY_AGAIN_S:  # never yet, or the clock was set back
                self._key_doubted_until_s[request] = now_s + _KEY_AGAIN_S
                if request is not Request.ASK:
                    self._send_from_s = max(self._send_from_s, now_s + _KEY_AGAIN_S)
                return False
            if now_s < until_s:
                return False  # another thread's answer of the same moment
            del self._key_doubted_until_s[request]
            return True

    def refused_alike(self, fax_id: int, reason: str) -> int:
        """How many faxes were refused for this reason since one went through, this one among them."""
        with self._lock:
            faxes = self._refused_alike.setdefault(reason, set())
            faxes.add(fax_id)
            count = len(faxes)
            if count >= MAX_ALIKE:
                faxes.clear()  # the queue is held now: what comes after a person's word is counted again
            return count

    def limited(self, retry_after_s: float | None) -> None:
        """Told to slow down: nobody asks or sends before the wait is over. In a row, it grows."""
        with self._lock:
            now_s = self._now_s()
            asked_s = _UNSAID_WAIT_S if retry_after_s is None else retry_after_s
            if now_s >= self._slowed_until_s:  # else it is another thread's answer of the same moment
                is_calm = now_s >= self._slowed_until_s + _CALM_S
                self._slowed_in_a_row = 0 if is_calm else self._slowed_in_a_row + 1
            doublings = min(self._slowed_in_a_row, _MAX_DOUBLINGS)
            until_s = now_s + self._bounded_s(max(asked_s, SHORTEST_WAIT_S * 2**doublings))
            self._slowed_until_s = max(self._slowed_until_s, until_s)
            self._send_from_s = max(self._send_from_s, until_s)
            self._ask_from_s = max(self._ask_from_s, until_s)

    def heed(self, limit: int, remaining: int, reset_s: float) -> None:
        """The x-ratelimit headers of any answer: polling backs off first, sending last."""
        with self._lock:
            until_s = self._now_s() + self._bounded_s(reset_s)
            if remaining <= limit * _POLLING_RESERVE:
                self._ask_from_s = max(self._ask_from_s, until_s)
            if remaining <= 0:
                self._send_from_s = max(self._send_from_s, until_s)
                self._slowed_until_s = max(self._slowed_until_s, until_s)

    def _bounded_s(self, asked_s: float) -> float:
        wait_s = max(asked_s, SHORTEST_WAIT_S) * (1 + _JITTER * self._chance())
        return min(wait_s, LONGEST_WAIT_S)

    def slowed_for_s(self) -> float:
        """Seconds until the provider wants to hear from us again; 0 when it may be asked."""
        with self._lock:
            # A clock that was set back leaves a time far ahead, which nobody waits for.
            return min(max(0.0, self._slowed_until_s - self._now_s()), LONGEST_WAIT_S)

    def send_wait_s(self) -> float:
        """Seconds until something may be sent; 0 when it may now."""
        return self._wait_s(self._send_from_s)

    def ask_wait_s(self) -> float:
        """Seconds until the provider may be asked for a status; 0 when it may now."""
        return self._wait_s(self._ask_from_s)

    def _wait_s(self, from_s: float) -> float:
        with self._lock:
            # A clock that was set back must not make FaxDesk wait for hours.
            wait_s = max(from_s, self._offline_until_s) - self._now_s()
            return min(max(0.0, wait_s), LONGEST_WAIT_S)
