"""A limit on how long Python code may run, for the worker's main thread."""

import _thread
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class OutOfTimeError(BaseException):
    """The time is up. Not an Exception, so that a library's own `except Exception` can't swallow it."""


@contextmanager
def time_limit(limit_s: float) -> Iterator[None]:
    """Raise OutOfTimeError inside the block after `limit_s` seconds; main thread only.

    A simulated SIGINT is the one way that works on every system: SIGALRM doesn't exist on Windows. It
    takes effect between two steps of Python code, so it is no limit on C code: for that there is the
    parent, which ends the whole process.
    """
    is_armed = True

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        if is_armed:
            raise OutOfTimeError

    previous = signal.signal(signal.SIGINT, on_signal)
    timer = threading.Timer(limit_s, _thread.interrupt_main)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        is_armed = False
        timer.cancel()
        timer.join()
        signal.signal(signal.SIGINT, previous)
