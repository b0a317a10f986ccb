"""Looks again, alone and in one process, at the few tests that failed beside others.

A pytest plugin that notes what failed, and the program that `make test` calls when something did. Two
processes for each core, with windows and servers of their own, now and then keep one waiting beyond all its
limits. What fails alone has failed. What passes alone is named in the end: it is the test's fault, or a
race in FaxDesk, and is to be mended. What tries the promises is never looked at again: there one failure in
a thousand runs is what the tests are for.
"""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import pytest

from tests.parallel import is_run_by_others

AT_MOST: Final = 8
"""More than these are no accident."""

BELIEVED_AT_ONCE: Final = (
    "tests/e2e/test_crash.py",
    "tests/engine/test_fault_matrix.py",
    "tests/engine/test_state_machine.py",
    "tests/team/test_matrix.py",
    "tests/team/test_soak.py",
    "tests/team/test_state_machine.py",
    "tests/team/test_woken_desk.py",
)
"""Nothing sent twice, lost, or stuck."""

_NOTED: Final = Path("build", "failed-tests")
"""Below the folder that the tests are run in."""


def pytest_configure(config: pytest.Config) -> None:
    # A run that stops at the first failure has left tests out.
    if is_run_by_others(config) and not config.getoption("maxfail"):
        config.pluginmanager.register(_Notes(config.rootpath / _NOTED), "second-look")


class _Notes:
    """What failed, by whichever process ran it."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._file.unlink(missing_ok=True)
        self._failed: list[str] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        name = named(report.nodeid)
        if report.failed and name not in self._failed:
            self._failed.append(name)

    def pytest_sessionfinish(self, exitstatus: int) -> None:
        if exitstatus == pytest.ExitCode.TESTS_FAILED:
            self._file.parent.mkdir(exist_ok=True)
            self._file.write_text("\n".join(self._failed), encoding="utf-8", errors="surrogateescape")


def named(node_id: str) -> str:
    """The name that pytest takes: pytest-xdist writes a test's group behind it."""
    name, at, group = node_id.rpartition("@")
    return name if at and "::" in name and "]" not in group else node_id


def can_be_looked_at_again(failed: Sequence[str]) -> bool:
    return 0 < len(failed) <= AT_MOST and not any(name.startswith(BELIEVED_AT_ONCE) for name in failed)


def main() -> int:
    """Exit status: pytest's of the second look; 1 when there is none to take."""
    if not _NOTED.exists():
        return 1
    failed = _NOTED.read_text(encoding="utf-8", errors="surrogateescape").split("\n")
    _NOTED.unlink()
    if not can_be_looked_at_again(failed):
        return 1
    print(f"\nOnce more, alone: {len(failed)} that failed beside others.", flush=True)
    status = subprocess.run([sys.executable, "-m", "pytest", *failed], check=False).returncode
    if status == 0:
        print("Passed alone, and to be mended:", *failed, sep="\n  ", flush=True)
    return status


if __name__ == "__main__":
    sys.exit(main())
