"""What every implementation of the journal and of the desk is held to; see tests/store/backends.py.

The tests beside this know records.journal.Journal and records.desk.Desk alone.
"""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from faxdesk.engine.records.desk import Desk
from faxdesk.engine.records.journal import Journal
from tests.store.backends import BACKEND_PARAMS, BACKENDS, Backend


@pytest.fixture(params=BACKEND_PARAMS)
def backend(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Backend]:
    made = BACKENDS[request.param](tmp_path)
    yield made
    made.remove()


@pytest.fixture
def journal(backend: Backend) -> Iterator[Journal]:
    with closing(backend.journal()) as opened:
        yield opened


@pytest.fixture
def other(backend: Backend) -> Iterator[Journal]:
    """The same journal, as another worker has it."""
    with closing(backend.journal()) as opened:
        yield opened


@pytest.fixture
def desk(backend: Backend) -> Iterator[Desk]:
    with closing(backend.desk()) as opened:
        yield opened


@pytest.fixture
def same_desk(backend: Backend) -> Iterator[Desk]:
    """The same desk, as another of its threads has it."""
    with closing(backend.desk()) as opened:
        yield opened
