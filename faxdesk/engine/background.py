"""Runs single jobs beside the window: checking a document, looking up an account."""

import logging
import threading
from collections import deque
from collections.abc import Callable
from typing import Any, Final, TypeVar

log = logging.getLogger(__name__)
T = TypeVar("T")

_THREADS: Final = 2


class Background:
    """A few threads and a list of jobs. Threads are started with the first job."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._jobs: deque[tuple[Callable[[], Any], Callable[[Any], None]]] = deque()
        self._threads: list[threading.Thread] = []
        self._idle = 0
        self._is_stopping = False

    def submit(self, job: Callable[[], T], done: Callable[[T | Exception], None]) -> None:
        """Run `job` on one of the threads, then call `done` there with its result or its exception."""
        with self._condition:
            if self._is_stopping:
                return
            self._jobs.append((job, done))
            if not self._idle and len(self._threads) < _THREADS:
                thread = threading.Thread(target=self._run, name="background", daemon=True)
                self._threads.append(thread)
                thread.start()
            self._condition.notify()

    def stop(self, deadline_s: float) -> None:
        """Forget waiting jobs and wait for the running ones, at most so long each."""
        with self._condition:
            self._is_stopping = True
            self._jobs.clear()
            self._condition.notify_all()
        for thread in self._threads:
            thread.join(deadline_s)

    def _run(self) -> None:
        while True:
            with self._condition:
                self._idle += 1
                self._condition.wait_for(lambda: self._jobs or self._is_stopping)
                self._idle -= 1
                if self._is_stopping:
                    return
                job, done = self._jobs.popleft()
            try:
                done(_outcome(job))
            except Exception:
                log.exception("a background job's result could not be delivered")


def _outcome(job: Callable[[], T]) -> T | Exception:
    try:
        return job()
    except Exception as error:  # noqa: BLE001 - handed to whoever asked, who shows it
        return error
