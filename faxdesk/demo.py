"""The demo's provider: the built-in simulator, with a document worker of its own."""

import threading
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from faxdesk.domain.errors import NotReachedError

if TYPE_CHECKING:
    from faxdesk.documents.client import WorkerClient
    from faxdesk.simulator import Simulator, Transmission

CONNECTION: Final = "1293384261075731499"
FROM: Final = "+13125790015"
RETRY_PACE: Final = 0.1
"""In the demo a busy line is tried again after seconds: nobody watches a demo for minutes."""

LINE_PACE: Final = 1 / 16
"""And so much of its time on a real line a page takes: 2 seconds for a letter, 20 for a photo in shades."""

_SEEN_PAGES: Final = 8
"""Of so many the time is foretold, the others take as long on average: their drawing is waited for."""


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
    """The simulator with a document worker that counts pages, foretells their time and draws previews.

    Args:
        api_key: the only key that is taken; None takes any but the documented bad ones.
    """
    from faxdesk.simulator import Pace, Simulator

    return Simulator(
        api_key=api_key,
        port=port,
        speed=speed,
        state_dir=state_dir,
        count_pages=lambda path: _pages(path, worker),
        draw_preview=worker.preview,
        transmit=partial(_on_the_line, worker),
        pace=Pace(line_pace=LINE_PACE),
    )


def _pages(path: Path, worker: "WorkerClient") -> int | None:
    """How many pages the simulator finds in an upload, None for what it can't read."""
    from faxdesk.documents.client import WorkerFailure

    try:
        return worker.count_pages(path)
    except WorkerFailure:
        return None


def _on_the_line(
    worker: "WorkerClient", path: Path, pages: int, values: Mapping[str, Any]
) -> "Transmission | None":
    """How long the pages take on the line; None where nobody can tell."""
    from faxdesk.documents.client import WorkerFailure
    from faxdesk.documents.line_bits import line_bits
    from faxdesk.domain.document.line_time import line_s, way_of
    from faxdesk.domain.options import FaxOptions
    from faxdesk.simulator import Transmission

    names = {"quality": "quality", "monochrome": "monochrome", "black_threshold": "black_threshold_pct"}
    options = FaxOptions.from_json({own: values[name] for name, own in names.items() if name in values})
    step = -(-pages // _SEEN_PAGES)
    seen = [(page, 0) for page in range(0, pages, step)]
    try:
        found = line_bits(worker, path, seen, [way_of(options)], is_exact=False)
    except WorkerFailure:
        return None
    whole_s = line_s([ways[0] if ways is not None else None for ways in found])
    return None if whole_s is None else Transmission(pages_s=[whole_s / len(found)] * pages)
