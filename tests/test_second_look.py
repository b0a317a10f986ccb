"""A test that failed beside others is believed when it fails alone too."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests import second_look

_TESTS = """
from pathlib import Path
import pytest

@pytest.mark.xdist_group("one server")
def test_that_was_kept_waiting():
    before = Path("was run")
    was_run = before.exists()
    before.touch()
    assert was_run

def test_that_fails():
    assert not Path("fails").exists()
"""


def looked_twice(folder: Path) -> tuple[int, "subprocess.CompletedProcess[str]"]:
    """The exit status of a run by two processes, and the second look at it."""
    (folder / "test_two.py").write_text(_TESTS)
    (folder / "pytest.ini").write_text("[pytest]")
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST")}
    environment["PYTHONPATH"] = str(Path(__file__).parent.parent)
    many = ["-m", "pytest", "-n", "2", "--dist", "loadgroup", "-p", "tests.second_look"]
    first = subprocess.run([sys.executable, *many], cwd=folder, env=environment, check=False, timeout=300)
    second = subprocess.run(
        [sys.executable, "-m", "tests.second_look"],
        cwd=folder, env=environment, check=False, timeout=300, capture_output=True, text=True,
    )  # fmt: skip
    return first.returncode, second


def test_what_passes_alone_is_named_and_lets_the_run_pass(tmp_path: Path) -> None:
    first, second = looked_twice(tmp_path)
    assert first == pytest.ExitCode.TESTS_FAILED
    assert second.returncode == 0
    assert second.stdout.endswith("to be mended:\n  test_two.py::test_that_was_kept_waiting\n")


def test_what_fails_alone_has_failed(tmp_path: Path) -> None:
    (tmp_path / "fails").touch()
    first, second = looked_twice(tmp_path)
    assert first == pytest.ExitCode.TESTS_FAILED
    assert second.returncode == pytest.ExitCode.TESTS_FAILED
    assert "1 failed, 1 passed" in second.stdout
    assert "to be mended" not in second.stdout


def test_a_run_that_ended_otherwise_is_not_looked_at(tmp_path: Path) -> None:
    (tmp_path / "was run").touch()
    first, second = looked_twice(tmp_path)
    assert first == 0
    assert second.returncode == 1
    assert second.stdout == ""


@pytest.mark.parametrize(
    ("failed", "is_looked_at"),
    [
        ([], False),
        (["tests/gui/test_queue.py::test_one"], True),
        ([f"tests/gui/test_queue.py::test_{number}" for number in range(second_look.AT_MOST)], True),
        ([f"tests/gui/test_queue.py::test_{number}" for number in range(second_look.AT_MOST + 1)], False),
        *(
            [["tests/gui/a.py::test_one", f"{file}::test_two"], False]
            for file in second_look.BELIEVED_AT_ONCE
        ),
    ],
)
def test_many_failures_and_broken_promises_are_believed_at_once(
    failed: list[str], is_looked_at: bool
) -> None:
    assert second_look.can_be_looked_at_again(failed) is is_looked_at


def test_the_promises_have_tests() -> None:
    root = Path(__file__).parent.parent
    assert [file for file in second_look.BELIEVED_AT_ONCE if not (root / file).exists()] == []


@pytest.mark.parametrize(
    ("node_id", "name"),
    [
        ("tests/a.py::test_one", "tests/a.py::test_one"),
        ("tests/a.py::test_one@postgres", "tests/a.py::test_one"),
        ("tests/a.py::test_one[clerk@office]", "tests/a.py::test_one[clerk@office]"),
        ("tests/a.py::test_one[clerk@office]@postgres", "tests/a.py::test_one[clerk@office]"),
    ],
)
def test_a_group_is_no_part_of_a_name(node_id: str, name: str) -> None:
    assert second_look.named(node_id) == name
