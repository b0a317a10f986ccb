"""What is made when it is first asked for: a window's first picture need not wait for it."""

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Once(Generic[T]):
    """Makes a value at the first call and gives out the same one ever after. Any thread may call."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._lock = threading.Lock()
        self._made: T | None = None

    def __call__(self) -> T:
        """The value; raises what `make` raises, and tries again at the next call then."""
        with self._lock:
            if self._made is None:
                self._made = self._make()
            return self._made

    @property
    def made(self) -> T | None:
        """The value, None while nobody asked for it; waits for one that is being made."""
        with self._lock:
            return self._made
