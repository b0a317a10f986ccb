"""The window at rest and at its busiest, in a process of its own; prints its figures as one line of JSON.

    python -m tests.benchmarks.smoothness FOLDER

A 5 ms heartbeat in the GUI thread tells how long that thread was held up. Three times it is listened to: in
a bare event loop (the machine's own unrest), in the window with 10,000 faxes of history and nothing to do,
and while 20 faxes are under way to a provider in another process and a 350-page document is checked again
and again.
"""

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from faxdesk.app import App
from faxdesk.documents.checking import check_as_it_is
from faxdesk.domain.fax.day import start_of_day
from faxdesk.domain.fax.fax import Document, Payload, Submission
from faxdesk.domain.fax.state import UNDER_WAY, State
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.people.recipient import recipients_at
from faxdesk.domain.words import Message
from faxdesk.gui.kit.bridge import Bridge
from faxdesk.gui.window.main_window import MainWindow
from faxdesk.gui.window.start import let_the_window_in
from tests.documents import corpus

HISTORY: Final = 10_000
AS_ROWS: Final = 2
"""Recipients of one Send; four would be one row (see gui/queue/queue_listing.py)."""
UNDER_WAY_AT_ONCE: Final = 20
CHECKED_PAGES: Final = 350
SENT_PAGES: Final = 60
"""So many that no fax ends while it is measured."""

BEAT_MS: Final = 5
LISTEN_S: Final = 10.0
REPAINTS: Final = 60
DEADLINE_S: Final = 120.0

_OLD_ROW: Final = 200
"""Here the same rows are painted before and after the new faxes came."""

PROVIDER: Final = """
import sys
from faxdesk.simulator import Simulator
simulator = Simulator(channel_limit=None, account_channel_limit=100, count_pages=lambda path: 60)
simulator.start()
print(simulator.base_url, flush=True)
sys.stdin.read()
simulator.stop()
"""
FROM: Final = "+13125790015"
CONNECTION: Final = "1293384261075731499"


class Heartbeat(QObject):
    """Beats every 5 ms, and notes by how much each beat was late and how long this thread worked meanwhile.

    The second is the window's own part: other programs and other threads make a beat late too.
    """

    def __init__(self) -> None:
        super().__init__()
        self._late_ms: list[float] = []
        self._own_ms: list[float] = []
        self._last_s = 0.0
        self._last_own_s = 0.0
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def listen(self, for_s: float) -> dict[str, float]:
        """The beats' lateness and this thread's work in this time, in ms: 99th percentile and worst."""
        return self.listen_until(after(for_s))

    def listen_until(self, is_so: Callable[[], bool], *, for_s: float = DEADLINE_S) -> dict[str, float]:
        """The same, for as long as it takes."""
        self._late_ms.clear()
        self._own_ms.clear()
        self._last_s, self._last_own_s = time.perf_counter(), time.thread_time()
        self._timer.start()
        wait_until(is_so, for_s=for_s)
        self._timer.stop()
        late, own = sorted(self._late_ms), sorted(self._own_ms)
        at = int(len(late) * 0.99)
        return {
            "p99_ms": late[at],
            "worst_ms": late[-1],
            "own_p99_ms": own[at],
            "own_worst_ms": own[-1],
        }

    def _beat(self) -> None:
        now_s, own_s = time.perf_counter(), time.thread_time()
        self._late_ms.append(max(0.0, (now_s - self._last_s) * 1_000 - BEAT_MS))
        self._own_ms.append((own_s - self._last_own_s) * 1_000)
        self._last_s, self._last_own_s = now_s, own_s


def wait_until(is_so: Callable[[], bool], *, for_s: float = DEADLINE_S, what: str = "") -> None:
    """Run the event loop, as `exec` does, until something is so; raises TimeoutError that names it."""
    application = QApplication.instance()
    assert application is not None
    deadline_s = time.monotonic() + for_s
    look = QTimer(interval=50)
    look.timeout.connect(lambda: application.exit() if is_so() or time.monotonic() > deadline_s else None)
    look.start()
    application.exec()
    look.stop()
    if time.monotonic() > deadline_s:
        raise TimeoutError(f"the benchmark's scene did not come about: {what}")


def write_history(app: App) -> None:
    """Faxes that were delivered today, a row each: what ended before would stand in the history alone."""
    journal, at_s = app.stores.journal, start_of_day(app.session.now_s())
    document = Document(name="letter.pdf", sha256="0" * 64, pages=3, size_bytes=120_000)
    payload = Payload(documents=(document,), urls=("https://example.com/letter.pdf",), pages=3)
    way = ((State.SUBMITTING, "story.submitting"), (State.ACCEPTED, "story.accepted"))
    with journal.transaction():
        for start in range(0, HISTORY, AS_ROWS):
            recipients = tuple(f"+1312555{number:04}" for number in range(start, start + AS_ROWS))
            submission = Submission(
                payload=payload, recipients=recipients_at(recipients), from_number=FROM, options=FaxOptions()
            )
            for fax_id in journal.add(submission, at_s=at_s):
                for state, code in (*way, (State.DELIVERED, "story.delivered")):
                    journal.move(journal.fax(fax_id), state, cause=Message(code=code), at_s=at_s)


def send_many(app: App, folder: Path) -> None:
    """As many faxes as are to be under way, each to a number and in a row of its own."""
    source = folder / "sent.pdf"
    source.write_bytes(corpus.simple(SENT_PAGES))
    staged = app.intake.take(source)
    payload = app.intake.packing.payload([staged])
    for number in range(UNDER_WAY_AT_ONCE):
        submission = Submission(
            payload=payload,
            recipients=recipients_at([f"+4420794609{number:02}"]),
            from_number=FROM,
            options=FaxOptions(),
        )
        app.session.submissions.add(submission)
    app.intake.discard(staged)


class EndlessCheck:
    """Checks a long document over and over in the background."""

    def __init__(self, app: App, folder: Path) -> None:
        self._app = app
        self._source = folder / "long.pdf"
        self._source.write_bytes(corpus.reportlab_text(CHECKED_PAGES))
        self.checks = 0
        self.is_over = False

    def begin(self) -> None:
        self._app.background.submit(
            lambda: check_as_it_is(self._source, self._app.worker()).checked, self._on_checked
        )

    def _on_checked(self, outcome: object) -> None:
        if isinstance(outcome, Exception):
            raise outcome
        self.checks += 1
        if not self.is_over:
            self.begin()


def repaint_ms(window: MainWindow, *, from_row: int = 0) -> dict[str, float]:
    """The median time to paint the queue's visible rows, scrolled so that this one is the first.

    And this thread's part of it: without waiting for a core, or for other threads of Python.
    """
    window.queue.table.verticalScrollBar().setValue(from_row)
    viewport = window.queue.table.viewport()
    taken, own = [], []
    for _ in range(REPAINTS):
        wait_until(after(0.02))
        began_s, own_began_s = time.perf_counter(), time.thread_time()
        viewport.repaint()
        taken.append((time.perf_counter() - began_s) * 1_000)
        own.append((time.thread_time() - own_began_s) * 1_000)
    return {"ms": statistics.median(taken), "own_ms": statistics.median(own)}


def after(seconds: float) -> Callable[[], bool]:
    end_s = time.monotonic() + seconds
    return lambda: time.monotonic() >= end_s


def measure(folder: Path) -> dict[str, object]:
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    heartbeat = Heartbeat()
    figures: dict[str, object] = {"machine": heartbeat.listen(LISTEN_S)}
    command = [sys.executable, "-c", PROVIDER]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as provider:
        assert provider.stdin is not None
        assert provider.stdout is not None
        environment = {
            "FAXDESK_HOME": str(folder / "home"),
            "TELNYX_BASE_URL": provider.stdout.readline().strip(),
            "TELNYX_API_KEY": "KEY0123",
            "FAXDESK_CONNECTION_ID": CONNECTION,
            "FAXDESK_FROM": FROM,
            "FAXDESK_LINES": str(UNDER_WAY_AT_ONCE),
        }
        app = App("real", environment=environment, who="window")
        try:
            figures |= _measure_window(app, heartbeat, folder)
        finally:
            app.close()
            provider.stdin.close()
    return figures


def _measure_window(app: App, heartbeat: Heartbeat, folder: Path) -> dict[str, object]:
    write_history(app)
    let_the_window_in()
    bridge = Bridge(app.session)
    window = MainWindow(app.session, bridge)
    window.show()
    bridge.listen(app.session)
    app.runner.start()
    window.begin([])
    model = window.queue.model
    wait_until(lambda: model.rowCount() == HISTORY, what="a row for each fax of the history")
    wait_until(after(3.0))
    figures: dict[str, object] = {
        "idle": heartbeat.listen(LISTEN_S),
        "idle_repaint": repaint_ms(window, from_row=_OLD_ROW),
    }
    window.queue.table.verticalScrollBar().setValue(0)
    send_many(app, folder)
    work = app.stores.journal.work
    wait_until(
        lambda: len(work.in_state(*UNDER_WAY)) == UNDER_WAY_AT_ONCE and not work.in_state(State.QUEUED),
        what="twenty faxes under way",
    )
    rows = HISTORY + UNDER_WAY_AT_ONCE
    wait_until(lambda: model.rowCount() == rows, what="a row for each fax under way")
    check = EndlessCheck(app, folder)
    check.begin()
    wait_until(lambda: check.checks > 0, what="the first check of the long document")
    figures["busy"] = heartbeat.listen(LISTEN_S)
    figures["busy_repaint"] = repaint_ms(window, from_row=_OLD_ROW)
    figures["under_way_repaint"] = repaint_ms(window)
    figures["under_way"] = len(work.in_state(*UNDER_WAY))
    check.is_over = True
    figures["checks"] = check.checks
    window.stop()
    return figures


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]))), flush=True)
    os._exit(0)  # what is left is other threads' farewell, which nobody measures
