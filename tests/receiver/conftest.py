"""One document worker for all of these tests."""

from collections.abc import Iterator

import pytest

from faxdesk.documents.client import WorkerClient
from faxdesk.processes import worker_command


@pytest.fixture(scope="session")
def worker() -> Iterator[WorkerClient]:
    opened = WorkerClient(command=worker_command())
    yield opened
    opened.close()
