"""A window and its watched folder, in a process of its own; prints its figures as one line of JSON.

    python -m tests.benchmarks.watched FOLDER

First a file at a time: how long from when it is complete until it is in the queue. Then 1,000 at once, while
the GUI thread's heartbeat is listened to as in `smoothness`.
"""

import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication

from faxdesk.app import App
from faxdesk.domain.hot_folder import HotFolder, NumberFrom
from faxdesk.gui.kit.bridge import Bridge
from faxdesk.gui.window.main_window import MainWindow
from faxdesk.gui.window.start import let_the_window_in
from tests.benchmarks.smoothness import CONNECTION, FROM, PROVIDER, Heartbeat, after, wait_until
from tests.documents import corpus

AT_ONCE: Final = 1_000
ALL_WITHIN_S: Final = 400.0
"""Far longer than the bound: a busy computer gives a figure too."""

ONE_BY_ONE: Final = 12
_PAUSES_S: Final = (0.7, 1.1, 1.3, 0.9)
"""Between files: nobody puts them just after a look."""


def measure(folder: Path) -> dict[str, object]:
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    heartbeat = Heartbeat()
    figures: dict[str, object] = {"machine": heartbeat.listen(5.0)}
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
            "FAXDESK_LINES": "1",
        }
        app = App("real", environment=environment, who="window")
        try:
            figures |= _watch(app, heartbeat, folder)
        finally:
            app.close()
            provider.stdin.close()
    return figures


def _watch(app: App, heartbeat: Heartbeat, folder: Path) -> dict[str, object]:
    watched = folder / "watched"
    watched.mkdir()
    hot = HotFolder(path=str(watched), number_from=NumberFrom.FILE_NAME, is_trusted=True)
    app.session.folder_commands().add(hot)
    bridge = Bridge(app.session)
    window = MainWindow(app.session, bridge)
    window.resize(1280, 800)
    window.show()
    wait_until(window.isVisible)
    bridge.listen(app.session)
    app.runner.start()
    app.session.hot_folders.start()
    window.begin(())
    wait_until(lambda: app.runner.is_working)
    _put(folder, watched, [_name(0)])  # what is loaded with the first one is no part of it
    wait_until(lambda: _count(app) == 1)
    took = [_one_ms(app, folder, watched, number) for number in range(1, ONE_BY_ONE + 1)]
    before = _count(app)
    names = [_name(number) for number in range(100, 100 + AT_ONCE)]
    _write(folder, names)
    began_s = time.monotonic()
    threading.Thread(target=_move, args=(folder, watched, names)).start()
    beats = heartbeat.listen_until(lambda: _count(app) >= before + AT_ONCE, for_s=ALL_WITHIN_S)
    all_s = time.monotonic() - began_s
    faxes = sorted(app.session.faxes.all_faxes(), key=lambda fax: fax.id)[before:]
    window.stop()
    window.hide()
    return {
        "one_worst_ms": max(took),
        "one_median_ms": sorted(took)[len(took) // 2],
        "all_s": all_s,
        "busy": beats,
        "is_in_order": [fax.recipient.address for fax in faxes] == [name[:12] for name in names],
        "left": sum(1 for each in watched.iterdir() if each.suffix == ".pdf"),
    }


def _one_ms(app: App, folder: Path, watched: Path, number: int) -> float:
    wait_until(after(_PAUSES_S[number % len(_PAUSES_S)]))
    before = app.session.queue.last_change()
    count = _count(app)
    began_s = time.monotonic()
    _put(folder, watched, [_name(number)])
    queued_s: list[float] = []

    def is_queued() -> bool:
        return app.session.queue.last_change() != before and _count(app) > count

    # Not by the window's timer, which looks every 50 ms.
    while not is_queued() and time.monotonic() < began_s + 30:
        QApplication.processEvents()
        time.sleep(0.002)
    queued_s.append(time.monotonic())
    return (queued_s[0] - began_s) * 1_000


def _count(app: App) -> int:
    return len(app.session.faxes.ids())


def _name(number: int) -> str:
    return f"+1312736{number:04} letter.pdf"


def _put(folder: Path, watched: Path, names: list[str]) -> None:
    _write(folder, names)
    _move(folder, watched, names)


def _write(folder: Path, names: list[str]) -> None:
    """Each a little younger than the one before it, as a program writes them."""
    now_s = time.time() - len(names) / 100
    for place, name in enumerate(names):
        path = folder / name
        path.write_bytes(corpus.simple(1))
        os.utime(path, (now_s + place / 100, now_s + place / 100))


def _move(folder: Path, watched: Path, names: list[str]) -> None:
    for name in names:
        (folder / name).rename(watched / name)


if __name__ == "__main__":
    let_the_window_in()
    print(json.dumps(measure(Path(sys.argv[1]))))
