"""What every implementation of the journal and of the desk is held to: add one here by its name and a class.

The tests beside this know ports.Journal and ports.Desk alone.
"""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Final, Protocol

import pytest

from faxdesk.engine.ports import Desk, Journal
from faxdesk.store.postgres.connection import PostgresConnection
from faxdesk.store.postgres.journal import PostgresJournal
from faxdesk.store.postgres.pool import Pool
from faxdesk.store.postgres.schema import version
from tests.postgres import needs_postgres, shared_server, together
from tests.stores import open_desk, open_journal


class Backend(Protocol):
    """One empty journal, and one desk.

    Each call opens them once more, as another thread or another desk does; whoever called closes it.
    """

    def journal(self) -> Journal: ...

    def desk(self) -> Desk: ...

    def remove(self) -> None: ...


class SqliteBackend:
    """Both in files of their own: nothing may need them to be one."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def journal(self) -> Journal:
        return open_journal(self._folder / "journal.db")

    def desk(self) -> Desk:
        return open_desk(self._folder / "desk.db")

    def remove(self) -> None:
        """Its folder is the test's."""


class PostgresBackend:
    """The journal on a server, the desk's own things beside it in a file."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        server = shared_server()
        self._pools: list[Pool] = []
        self._database = server.take()
        self._url = server.url(self._database)

    def journal(self) -> Journal:
        pool = Pool(self._url)
        self._pools.append(pool)
        connection = PostgresConnection(pool, version=version(), patience_s=30.0)
        return PostgresJournal(connection, times_by_server=False)

    def desk(self) -> Desk:
        return open_desk(self._folder / "desk.db")

    def remove(self) -> None:
        for pool in self._pools:
            pool.close()
        shared_server().give_back(self._database)


BACKENDS: Final[dict[str, Callable[[Path], Backend]]] = {
    "sqlite": SqliteBackend,
    "postgres": PostgresBackend,
}
_MARKS: Final = {"postgres": (needs_postgres, together)}


@pytest.fixture(params=[pytest.param(each, marks=_MARKS.get(each, ())) for each in sorted(BACKENDS)])
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
