"""The demo's provider: the built-in simulator, with a document worker of its own."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from faxdesk.domain.errors import NotReachedError

if TYPE_CHECKING:
    from faxdesk.documents.client import WorkerClient
    from faxdesk.simulator import Simulator

CONNECTION: Final = "1293384261075731499"
FROM: Final = "+13125790015"
RETRY_PACE: Final = 0.1
"""In the demo a busy line is tried again after seconds: nobody watches a demo for minutes."""


class DemoSimulator:
    """The built-in simulator, started when the first request is due, in the process that works the queue.

    Every user of this computer can reach its port: it answers nobody but this run, which alone knows the key.
    """

    def __init__(self, state_dir: Path, speed: float, make_worker: "Callable[[], WorkerClient]") -> None:
        self._make_worker = make_worker
        self._key = ""
        self._state_dir = state_dir
        self._speed = speed
        self._worker: WorkerClient | None = None
        self._lock = threading.Lock()
        self._running: Simulator | None = None
        self._is_stopped = False

    def address(self) -> tuple[str, str]:
        """Where it listens, and the key it takes.

        Raises NotReachedError once FaxDesk is closing: nothing is started any more.
        """
        with self._lock:
            if self._is_stopped:
                raise NotReachedError("api.stopped")
            if self._running is None:
                # A worker of its own: drawing a long preview must not hold up the checks of new documents.
                self._worker = self._make_worker()
                self._key = new_key()
                self._running = new_simulator(
                    self._worker, api_key=self._key, state_dir=self._state_dir, speed=self._speed
                )
                self._running.start()
            return self._running.base_url, self._key

    def stop(self) -> None:
        with self._lock:
            self._is_stopped = True
            if self._running is not None:
                self._running.stop()
            if self._worker is not None:
                self._worker.close()


def new_key() -> str:
    """A key for a simulator of this run, which nobody can guess."""
    import secrets  # slow to load, and not needed before something is sent

    return f"KEY-SIMULATOR-{secrets.token_urlsafe(32)}"


def new_simulator(
    worker: "WorkerClient",
    *,
    api_key: str | None,
    port: int = 0,
    speed: float = 1.0,
    state_dir: Path | None = None,
) -> "Simulator":
    """The simulator with a document worker that counts its pages and draws its previews.

    Args:
        api_key: the only key that is taken; None takes any but the documented bad ones.
    """
    from faxdesk.simulator import Simulator

    return Simulator(
        api_key=api_key,
        port=port,
        speed=speed,
        state_dir=state_dir,
        count_pages=lambda path: _pages(path, worker),
        draw_preview=worker.preview,
    )


def _pages(path: Path, worker: "WorkerClient") -> int | None:
    """How many pages the simulator finds in an upload, None for what it can't read."""
    from faxdesk.documents.client import WorkerFailure

    try:
        return worker.count_pages(path)
    except WorkerFailure:
        return None
