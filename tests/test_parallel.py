"""How the tests share the machine."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests import parallel

NEVER_S = 0.2
"""How long is waited for what must not happen."""


class Visitor:
    """A test in a process of its own, as far as locks of files can tell."""

    def __init__(self, folder: Path, *, alone: bool, before_leaving: Callable[[], object]) -> None:
        self.is_inside = threading.Event()
        self._enter = parallel.Room(folder).entered
        self._alone = alone
        self._before_leaving = before_leaving
        self._thread = threading.Thread(target=self._visit)
        self._thread.start()

    def _visit(self) -> None:
        with self._enter(alone=self._alone):
            self.is_inside.set()
            self._before_leaving()

    def is_let_in(self, within_s: float = 10.0) -> bool:
        return self.is_inside.wait(within_s)

    def join(self) -> None:
        self._thread.join()


def test_tests_are_done_at_the_same_time(tmp_path: Path) -> None:
    meeting = threading.Barrier(3, timeout=10)
    visitors = [Visitor(tmp_path, alone=False, before_leaving=meeting.wait) for _ in range(3)]
    for visitor in visitors:
        visitor.join()
    assert not meeting.broken


def test_one_that_wants_to_be_alone_waits_for_the_others_and_is_not_overtaken(tmp_path: Path) -> None:
    first_leaves, lone_leaves = threading.Event(), threading.Event()
    first = Visitor(tmp_path, alone=False, before_leaving=first_leaves.wait)
    assert first.is_let_in()
    lone = Visitor(tmp_path, alone=True, before_leaving=lone_leaves.wait)
    assert not lone.is_let_in(NEVER_S)
    late = Visitor(tmp_path, alone=False, before_leaving=lambda: None)
    assert not late.is_let_in(NEVER_S)
    first_leaves.set()
    assert lone.is_let_in()
    assert not late.is_let_in(NEVER_S)
    lone_leaves.set()
    assert late.is_let_in()
    for visitor in (first, lone, late):
        visitor.join()


@pytest.mark.parametrize(
    ("named", "has_processes"),
    [
        (["tests"], True),
        (["tests/store"], True),
        (["tests/test_parallel.py", "tests/store"], True),
        (["tests/test_parallel.py"], False),
        (["tests/test_parallel.py::test_tests_are_done_at_the_same_time"], False),
    ],
)
def test_single_files_pay_for_no_further_process(
    named: Sequence[str], has_processes: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(Path(__file__).parent.parent)
    config: Any = SimpleNamespace(args=named)
    assert (parallel.pytest_xdist_auto_num_workers(config) > 1) is has_processes


def test_what_is_begun_first_is_there() -> None:
    root = Path(__file__).parent.parent
    assert [start for start in parallel.LONGEST_FIRST if not (root / start).exists()] == []


_GROUP = """
import os
import pytest

@pytest.mark.xdist_group("one server")
@pytest.mark.parametrize("number", range(8))
def test_of_the_group(number):
    with open("processes", "a") as file:
        print(os.environ["PYTEST_XDIST_WORKER"], file=file)
"""


def test_a_group_is_done_in_one_process(tmp_path: Path) -> None:
    """Else each process computes the crash matrices, and starts a PostgreSQL, of its own."""
    (tmp_path / "test_group.py").write_text(_GROUP)
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST")}
    command = [sys.executable, "-m", "pytest", "-q", "-n", "2", "--dist", "loadgroup", "test_group.py"]
    subprocess.run(command, cwd=tmp_path, env=environment, check=True, timeout=300)
    processes = (tmp_path / "processes").read_text().split()
    assert len(processes) == 8
    assert len(set(processes)) == 1
