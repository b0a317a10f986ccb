"""Every implementation of the journal: add one here by its name and a class."""

from collections.abc import Callable
from pathlib import Path
from typing import Final, Protocol

import pytest

from faxdesk.engine.records.desk import Desk
from faxdesk.engine.records.journal import Journal
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
BACKEND_PARAMS: Final = [pytest.param(each, marks=_MARKS.get(each, ())) for each in sorted(BACKENDS)]
