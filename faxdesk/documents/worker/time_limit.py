"""A limit on how long Python code may run, for the worker's main thread."""

import _thread
import math
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Final


class OutOfTimeError(BaseException):
    """The time is up. Not an Exception, so that a library's own `except Exception` can't swallow it."""


@contextmanager
def time_limit(limit_s: float) -> Iterator[None]:
    """Raise OutOfTimeError inside the block after `limit_s` seconds; main thread only, and not nested.

    A simulated SIGINT is the one way that works on every system: SIGALRM doesn't exist on Windows. It
    takes effect between two steps of Python code, so it is no limit on C code: for that there is the
    parent, which ends the whole process.
    """
    is_armed = True

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        if is_armed:
            raise OutOfTimeError

    previous = signal.signal(signal.SIGINT, on_signal)
    _ALARM.set(time.monotonic() + limit_s)
    try:
        yield
    finally:
        is_armed = False
        _ALARM.clear()
        signal.signal(signal.SIGINT, previous)


class _Alarm:
    """Interrupts the main thread at a time that can be changed, by one thread for the process's whole life.

    A thread for each limit took an eighth of the time of looking into a letter. This one is woken only where
    it would sleep past the next alarm: of many short limits in a row it notices hardly any.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._rings_at_s = math.inf
        self._wakes_at_s = math.inf
        self._is_begun = False

    def set(self, rings_at_s: float) -> None:
        with self._changed:
            self._rings_at_s = rings_at_s
            if not self._is_begun:
                self._is_begun = True
                threading.Thread(target=self._watch, name="time limit", daemon=True).start()
            elif rings_at_s < self._wakes_at_s:
                self._changed.notify()

    def clear(self) -> None:
        with self._changed:  # once this is passed it doesn't ring any more
            self._rings_at_s = math.inf

    def _watch(self) -> None:
        with self._changed:
            while True:
                if time.monotonic() >= self._rings_at_s:
                    self._rings_at_s = math.inf
                    _thread.interrupt_main()
                self._wakes_at_s = self._rings_at_s
                is_set = self._wakes_at_s < math.inf
                self._changed.wait(max(0.0, self._wakes_at_s - time.monotonic()) if is_set else None)


_ALARM: Final = _Alarm()
