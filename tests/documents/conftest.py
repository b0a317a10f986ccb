"""One document worker for all tests: starting one for each would take most of the time."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from faxdesk.documents.checking import check_as_it_is
from faxdesk.documents.client import WorkerClient
from faxdesk.documents.worker.time_limit import time_limit
from faxdesk.domain.document.document import PrecheckResult

COMMAND = (sys.executable, "-m", "faxdesk", "--worker")
GUARD = (sys.executable, "-m", "faxdesk", "--guard")
Check = Callable[..., PrecheckResult]
Put = Callable[..., Path]


@pytest.fixture(scope="session")
def worker() -> Iterator[WorkerClient]:
    """A working worker."""
    opened = WorkerClient(command=COMMAND)
    yield opened
    opened.close()


@pytest.fixture(scope="session", autouse=True)
def _alarm() -> None:
    """Where tests do the worker's work in their own process, its watching thread lives as long as that."""
    with time_limit(60):
        pass


@pytest.fixture
def put(tmp_path: Path) -> Put:
    """Write bytes to a fresh file and return its path."""

    def write(content: bytes, name: str = "document.pdf") -> Path:
        path = tmp_path / name
        path.write_bytes(content)
        return path

    return write


@pytest.fixture
def check(worker: WorkerClient, put: Put) -> Check:
    """Precheck a file made of these bytes."""

    def run(content: bytes, name: str = "document.pdf") -> PrecheckResult:
        return check_as_it_is(put(content, name), worker).checked

    return run


def codes(checked: PrecheckResult) -> list[str]:
    """The findings' codes, worst first."""
    return [finding.code for finding in checked.findings]


def ink_count(black: bytes) -> int:
    """How many dots are ink, where a set bit is ink."""
    return int.from_bytes(black, "big").bit_count()
