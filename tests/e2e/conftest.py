"""The real program, in processes of its own, against the simulator over HTTP."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pytest
from pypdf import PdfReader

from faxdesk.simulator import Simulator
from tests.documents.corpus import simple

QUICK = 20.0
"""Times as fast as life: a one-page fax takes a third of a second."""
PATIENCE_S: Final = 300.0
"""For one command, or what it is waited for, on a slow machine with much else to do."""


@dataclass(frozen=True)
class Answer:
    """What a command said."""

    status: int
    out: str
    err: str

    @property
    def objects(self) -> list[dict[str, Any]]:
        """Standard output as JSON, one object a line."""
        return [json.loads(line) for line in self.out.splitlines()]


class Shell:
    """Runs `faxdesk` as a person's shell would."""

    def __init__(self, home: Path, base_url: str) -> None:
        self.home = home
        self.environment = {
            **os.environ,
            "FAXDESK_HOME": str(home),
            "TELNYX_BASE_URL": base_url,
            "TELNYX_API_KEY": "KEYtest",
            "FAXDESK_CONNECTION_ID": "234423",
            "FAXDESK_FROM": "+13125790015",
            "PYTHONWARNINGS": "error",
        }

    def start(self, *arguments: str, stdin: int = subprocess.DEVNULL) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", "faxdesk", *arguments],
            env=self.environment,
            stdin=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *arguments: object, typed: str = "") -> Answer:
        process = self.start(*map(str, arguments), stdin=subprocess.PIPE)
        try:
            out, err = process.communicate(typed, timeout=PATIENCE_S)
        except subprocess.TimeoutExpired:
            process.kill()  # else the next test hears of a process that was left
            process.communicate()
            raise
        assert "Traceback" not in err
        return Answer(process.returncode, out, err)


@contextmanager
def running(shell: Shell) -> Iterator[subprocess.Popen[str]]:
    process = shell.start("run")
    try:
        yield process
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
        process.communicate(timeout=PATIENCE_S)


def wait_for(is_so: Callable[[], bool]) -> None:
    """A condition that the programs bring about; the clock only ends a test that has failed."""
    deadline_s, pause = time.monotonic() + PATIENCE_S, threading.Event()
    while not is_so():
        assert time.monotonic() < deadline_s, "it never came to pass"
        pause.wait(0.05)


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator(speed=QUICK, count_pages=lambda path: len(PdfReader(path).pages)) as simulator:
        yield simulator


@pytest.fixture
def shell(tmp_path: Path, simulator: Simulator) -> Shell:
    return Shell(tmp_path / "home", simulator.base_url)


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "letter.pdf"
    path.write_bytes(simple(2))
    return path
