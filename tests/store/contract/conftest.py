"""What every implementation of the journal and of the desk is held to: add one here by its name and a class.

The tests beside this know ports.Journal and ports.Desk alone.
"""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Final, Protocol

import pytest

from faxdesk.engine.ports import Desk, Journal
from tests.stores import open_desk, open_journal


class Backend(Protocol):
    """One empty journal, and one desk.

    Each call opens them once more, as another thread or another desk does; whoever called closes it.
    """

    def journal(self) -> Journal: ...

    def desk(self) -> Desk: ...


class SqliteBackend:
    """Both in files of their own: nothing may need them to be one."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def journal(self) -> Journal:
        return open_journal(self._folder / "journal.db")

    def desk(self) -> Desk:
        return open_desk(self._folder / "desk.db")


BACKENDS: Final[dict[str, Callable[[Path], Backend]]] = {"sqlite": SqliteBackend}


@pytest.fixture(params=sorted(BACKENDS))
def backend(request: pytest.FixtureRequest, tmp_path: Path) -> Backend:
    return BACKENDS[request.param](tmp_path)


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
