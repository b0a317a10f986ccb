"""When to wake: threads that look by the clock do so at its whole seconds, all at once.

So a computer with nothing to do wakes once a second for all of them, and sleeps in between.
"""

import math
import time
from collections.abc import Callable
from typing import Final

_EARLY_S: Final = 0.01
"""Who was woken a little before the second waits for the next one, so much longer than asked."""


def until_beat_s(longest_s: float, clock: Callable[[], float] = time.monotonic) -> float:
    """How long to wait: until the last whole second within `longest_s`, or so long where none comes."""
    now_s = clock()
    wait_s = math.floor(now_s + longest_s + _EARLY_S) - now_s
    return wait_s if wait_s > 0 else longest_s
