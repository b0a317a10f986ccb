"""The real window in a process of its own, told to end, and killed: what was composed is there again."""

import json
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from faxdesk.app import App
from tests.documents.corpus import simple

WAIT_S = 180.0
CPU_S = 1.5
"""For ending, though the machine be busy: a core that spins takes as much as there is time."""

_COMPOSE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QInputDialog
from faxdesk.gui.window import main_window

number, is_asked = sys.argv.pop(), sys.argv.pop() == "asked"
begin = main_window.MainWindow.begin

def compose(window, files):
    begin(window, files)
    window.recipients_panel.recipients.add(number)
    if is_asked:
        QTimer.singleShot(300, lambda: QInputDialog.getText(window, "A question", "nobody answers"))

main_window.MainWindow.begin = compose
from faxdesk.__main__ import main
sys.exit(main())
"""
"""Types a number, as a person would; a dialog may stand open."""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "letter.pdf"
    path.write_bytes(simple(2))
    return path


@pytest.fixture
def compose(home: Path, letter: Path) -> Iterator[Callable[..., "subprocess.Popen[bytes]"]]:
    """Starts the window with a document and a number, and comes back when that is kept."""
    processes: list[subprocess.Popen[bytes]] = []

    def start(*, is_asked: bool = False) -> "subprocess.Popen[bytes]":
        words = ["--demo", str(letter), "asked" if is_asked else "alone", "+13127367276"]
        environment = {**os.environ, "FAXDESK_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
        process = subprocess.Popen([sys.executable, "-c", _COMPOSE, *words], env=environment)
        processes.append(process)
        wait_for(lambda: is_kept(home))
        return process

    yield start
    for process in processes:
        if process.poll() is None:
            process.kill()
            process.wait()


def wait_for(is_so: Callable[[], bool]) -> None:
    deadline_s = time.monotonic() + WAIT_S
    while not is_so():
        assert time.monotonic() < deadline_s
        time.sleep(0.05)


def draft(home: Path) -> dict[str, Any]:
    found = sorted((home / "demo" / "drafts").glob("*.json"))
    values: dict[str, Any] = json.loads(found[0].read_text(encoding="utf-8")) if found else {}
    return values


def is_kept(home: Path) -> bool:
    values = draft(home)
    documents = values.get("documents", [])
    return bool(values.get("recipients")) and [bool(each["copy"]) for each in documents] == [True]


def cpu_s() -> float:
    """What children that have ended took of a processor."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def cpu_of(process: "subprocess.Popen[bytes]") -> float:
    """What a running process has taken so far."""
    fields = Path(f"/proc/{process.pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@pytest.mark.parametrize("is_asked", [False, True], ids=["", "with a dialog open"])
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_told_to_end_it_ends_at_once_and_keeps_what_is_composed(
    compose: Callable[..., "subprocess.Popen[bytes]"], home: Path, number: signal.Signals, is_asked: bool
) -> None:
    process = compose(is_asked=is_asked)
    before_s = cpu_of(process) if sys.platform == "linux" else 0.0
    ended_before_s = cpu_s()
    process.send_signal(number)
    assert process.wait(WAIT_S) == 0
    if before_s:
        assert cpu_s() - ended_before_s - before_s < CPU_S
    assert_composed_again(home)


def test_killed_it_has_kept_what_was_composed(
    compose: Callable[..., "subprocess.Popen[bytes]"], home: Path
) -> None:
    process = compose()
    process.kill()
    process.wait(WAIT_S)
    assert_composed_again(home)


def assert_composed_again(home: Path) -> None:
    """At the next start, by what the window reads then."""
    app = App("demo", environment={"FAXDESK_HOME": str(home)})
    try:
        app.sweep_spool()
        found = app.session.drafts.adopt()
        assert found is not None
        assert found.recipients == ("+13127367276",)
        (document,) = found.documents
        assert document.staged is not None
        assert document.staged.private_copy().path.is_file()
        assert document.staged.checked.pages == 2
    finally:
        app.close()
