"""Wakes threads that wait for work, and tells them when to stop."""

import threading


class Bell:
    """Rung by whoever makes work; waited on by whoever does it. One condition, one lock."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._rings = 0
        self._stirs = 0
        self._is_stopping = False

    @property
    def is_stopping(self) -> bool:
        return self._is_stopping

    @property
    def rings(self) -> int:
        """To be read before looking for work, and handed to wait: no ring in between is missed."""
        with self._condition:
            return self._rings

    def ring(self) -> None:
        with self._condition:
            self._rings += 1
            self._condition.notify_all()

    @property
    def stirs(self) -> int:
        """As `rings`, of what wakes nobody but who looks for changes."""
        with self._condition:
            return self._stirs

    def stir(self) -> None:
        """Somebody elsewhere may have written: whoever looks for changes looks now."""
        with self._condition:
            self._stirs += 1
            self._condition.notify_all()

    def stop(self) -> None:
        """Wake everybody for good."""
        with self._condition:
            self._is_stopping = True
            self._condition.notify_all()

    def wait(self, heard: int, timeout_s: float, *, stirred: int | None = None) -> None:
        """Return on a ring after `heard`, on stop, or when the time is over.

        Args:
            stirred: return when it is stirred after this, too.
        """

        def is_news() -> bool:
            is_stirred = stirred is not None and self._stirs != stirred
            return self._is_stopping or self._rings != heard or is_stirred

        with self._condition:
            self._condition.wait_for(is_news, timeout_s)
