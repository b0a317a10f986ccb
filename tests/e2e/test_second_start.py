"""Two real FaxDesks: what the second is started with comes to the window of the first."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.desktop import WAIT_S
from tests.documents.corpus import simple

_WATCHED = """
import json, sys
from PySide6.QtCore import QTimer
from faxdesk.gui.window import main_window

begin = main_window.MainWindow.begin
goes_away = sys.argv.pop() == "away"

def watch(window, files):
    begin(window, files)
    told = []

    def look():
        items = window.documents.items
        complaint = window.documents_panel._complaint
        seen = {
            "names": [item.name for item in items if item.staged is not None],
            "numbers": [each.address for each in window.recipients_panel.recipients.numbers],
            "is_visible": window.isVisible(),
            "complaint": complaint.text() if complaint.isVisible() else "",
            "faxes": len(window.session.faxes.all_faxes()),
        }
        if told[-1:] != [seen]:
            told.append(seen)
            print(json.dumps(seen), flush=True)

    timer = QTimer(window, interval=20)
    timer.timeout.connect(look)
    timer.start()
    if goes_away:
        window.presence.go_away()

main_window.MainWindow.begin = watch
from faxdesk.__main__ import main
sys.exit(main())
"""


class First:
    """The FaxDesk that is open, and what stands in its window."""

    def __init__(self, environment: dict[str, str], *words: str, goes_away: bool = False) -> None:
        command = [sys.executable, "-c", _WATCHED, "--demo", *words, "away" if goes_away else "here"]
        self.process = subprocess.Popen(
            command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        self._deadline = threading.Timer(2 * WAIT_S, self.process.kill)
        self._deadline.start()

    def sees(self, **wanted: Any) -> dict[str, Any]:
        """Wait until this stands there."""
        assert self.process.stdout is not None
        seen: dict[str, Any] = {}
        for line in self.process.stdout:
            seen = json.loads(line)
            if all(seen[name] == value for name, value in wanted.items()):
                return seen
        raise AssertionError(f"it ended, having seen last {seen}: {self.process.communicate()[1]}")

    def end(self) -> None:
        self._deadline.cancel()
        self._deadline.join()
        self.process.terminate()
        _, err = self.process.communicate(timeout=WAIT_S)
        assert "Traceback" not in err, err


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    return {**os.environ, "FAXDESK_HOME": str(tmp_path / "home"), "PYTHONWARNINGS": "error"}


@pytest.fixture
def first(environment: dict[str, str]) -> Iterator[First]:
    first = First(environment)
    first.sees(is_visible=True)
    yield first
    first.end()


def start_again(environment: dict[str, str], *words: object) -> None:
    """A second start, which ends at once and well."""
    command = [sys.executable, "-m", "faxdesk", "--demo", *map(str, words)]
    ran = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=WAIT_S, check=False
    )
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", "")


def letter(path: Path) -> Path:
    path.write_bytes(simple(1))
    return path


def test_its_files_become_documents_beside_those_that_are_there(
    first: First, environment: dict[str, str], tmp_path: Path
) -> None:
    start_again(environment, letter(tmp_path / "one.pdf"))
    first.sees(names=["one.pdf"])
    start_again(environment, letter(tmp_path / "zwei ä.pdf").as_uri(), letter(tmp_path / "three.pdf"))
    seen = first.sees(names=["one.pdf", "zwei ä.pdf", "three.pdf"])
    assert seen["faxes"] == 0


def test_a_link_fills_to_and_sends_nothing(first: First, environment: dict[str, str], tmp_path: Path) -> None:
    start_again(environment, letter(tmp_path / "one.pdf"), "fax:+1-312-736-7276")
    seen = first.sees(names=["one.pdf"], numbers=["+13127367276"])
    assert seen["faxes"] == 0


def test_what_lies_on_a_server_is_said_to(first: First, environment: dict[str, str]) -> None:
    start_again(environment, "smb://server/letters/one.pdf")
    seen = first.sees(names=[])
    while not seen["complaint"]:
        seen = first.sees()
    assert "smb://server/letters" in seen["complaint"]


def test_a_bare_second_start_brings_the_window_back(environment: dict[str, str]) -> None:
    first = First(environment, goes_away=True)
    first.sees(is_visible=False)
    start_again(environment, "--in-tray")
    start_again(environment)
    first.sees(is_visible=True)
    first.end()


def test_whoever_comes_after_the_first_has_ended_opens_a_window(
    environment: dict[str, str], tmp_path: Path
) -> None:
    first = First(environment)
    first.sees(is_visible=True)
    first.process.kill()
    first.process.communicate()
    second = First(environment, str(letter(tmp_path / "one.pdf")))
    second.sees(names=["one.pdf"])
    second.end()
    first._deadline.cancel()
