"""One thread's way to the team's database, which looks like SQLite's to the statements."""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Any, Final

import psycopg

from faxdesk.domain.errors import JournalError
from faxdesk.store.chain.writing import NewLink
from faxdesk.store.postgres.dialect import only_reads, plain, table_of_insert, translated
from faxdesk.store.postgres.errors import OUT_OF_REACH, team_errors
from faxdesk.store.postgres.links import ADD_LINKS, listed
from faxdesk.store.postgres.pool import Connection, Pool
from faxdesk.store.postgres.schema import tables_with_ids

BEGIN: Final = (
    "BEGIN; SET LOCAL idle_in_transaction_session_timeout = '5s'; SET LOCAL lock_timeout = '20s';"
    " SET LOCAL statement_timeout = '60s'; SET LOCAL synchronous_commit = off;"
    " SELECT faxdesk_check_version({version})"
)
"""One message. A desk that falls asleep in the middle must not keep the others waiting; and nothing is
written by a program that is older than the tables, or newer."""


ONE_AFTER_ANOTHER: Final = "; SELECT pg_advisory_xact_lock(1717663746)"
"""Of two transactions one waits; here, with nothing in hand that the other could wait for. So what is read in
one stays true until its end, as in SQLite's."""

ONE_MOMENT: Final = "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY"

_COMMIT: Final = "COMMIT; SELECT pg_logical_emit_message(true, 'faxdesk', '')"
"""The end of a transaction frees what others wait for before it is on the disk. What follows is answered only
once all before it is there, for all that ended meanwhile at once, and on a standby that confirms: so a desk
goes on with nothing that isn't kept, as after any COMMIT."""

_OF_CHAIN: Final = re.compile(r"\b(?:event|act|chain|seal)\b")


class Row:
    """One row, by a column's number or name, as sqlite3.Row."""

    __slots__ = ("_places", "_values")

    def __init__(self, values: tuple[Any, ...], places: dict[str, int]) -> None:
        self._values = values
        self._places = places

    def __getitem__(self, key: Any, /) -> Any:
        return self._values[self._places[key] if isinstance(key, str) else key]

    def __iter__(self) -> Iterator[Any]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def keys(self) -> list[str]:
        return list(self._places)


class Result:
    """All that a statement gave, as SQLite's cursor."""

    def __init__(self, rows: list[Row], rowcount: int, lastrowid: int | None = None) -> None:
        self._rows = rows
        self._next = 0
        self.rowcount = rowcount
        self.lastrowid = lastrowid

    def fetchone(self) -> Any:
        if self._next >= len(self._rows):
            return None
        self._next += 1
        return self._rows[self._next - 1]

    def fetchall(self) -> list[Any]:
        rows, self._next = self._rows[self._next :], len(self._rows)
        return list(rows)

    def __iter__(self) -> Iterator[Any]:
        return iter(self.fetchall())


class PostgresConnection:
    """For one thread. A connection of the pool is held for a statement, or for a transaction.

    Raises JournalError.

    Attributes:
        links: those of the chain that this transaction writes; the first so many are put in already.
    """

    def __init__(self, pool: Pool, *, version: int, patience_s: float) -> None:
        """`version` is that of the tables that this program writes."""
        self.pool = pool
        self.version = version
        self._begin = BEGIN.format(version=version)
        self._patience_s = patience_s
        self._held: Connection | None = None
        self.links: list[NewLink] = []
        self._added = 0

    @property
    def in_transaction(self) -> bool:
        return self._held is not None

    def execute(self, statement: str, values: Any = (), /) -> Result:
        if statement == "BEGIN":
            self._begin_transaction(ONE_MOMENT)
        elif statement.startswith("BEGIN"):
            self._begin_transaction(self._begin + ONE_AFTER_ANOTHER)
        elif statement in {"COMMIT", "ROLLBACK"}:
            self._end_transaction(statement)
        elif self._held is not None:
            if self._added < len(self.links) and _is_of_chain(statement):
                self.add_held()
            return _run(self._held, statement, values, locks_rows=True)
        elif only_reads(statement):
            return self._read(statement, values)
        else:
            return self._alone(statement, values)
        return Result([], 0)

    def executemany(self, statement: str, values: Iterable[Any], /) -> Result:
        for each in values:
            self.execute(statement, each)
        return Result([], 0)

    def script(self, text: str, values: Any = ()) -> list[Result]:
        """Several statements in one message and one transaction, which nothing on this side can hold up."""
        with self.pool.borrowed(self._patience_s) as connection, team_errors():
            cursor = psycopg.ClientCursor(connection)
            cursor.execute(text, plain(values))
            results = [_result(cursor)]
            while cursor.nextset():
                results.append(_result(cursor))
            return results

    @contextmanager
    def beside_others(self, first: str, values: Any) -> Iterator[Result]:
        """A transaction that waits for no other one: for what is locked row by row before it is looked at.

        It begins with a statement, in the same message; its result is given.
        """
        result = self._begin_transaction(self._begin, translated(first, locks_rows=True), values)
        try:
            yield result
            self.execute("COMMIT")
        except BaseException:
            self.execute("ROLLBACK")
            raise

    def hold(self, link: NewLink) -> None:
        """Let this link be put in when the transaction ends, or before the chain is looked at."""
        self.links.append(link)

    def add_held(self) -> int:
        """Put in what is held back, now; the number of the last one."""
        if self._held is None:
            raise ValueError("a link outside a transaction")
        held, self._added = self.links[self._added :], len(self.links)
        with team_errors():
            row = self._held.execute(ADD_LINKS, (listed(held),)).fetchone()
        return int(row[0]) if row is not None else 0

    def close(self) -> None:
        if self._held is not None:
            self._end_transaction("ROLLBACK")

    def _begin_transaction(self, begin: str, first: str = "", values: Any = ()) -> Result:
        connection = self.pool.borrow(self._patience_s)
        try:
            with team_errors():
                cursor = psycopg.ClientCursor(connection)
                cursor.execute(f"{begin}; {first}" if first else begin, plain(values) if first else None)
                while cursor.nextset():
                    pass
        except BaseException:
            _roll_back(connection)
            self.pool.give_back(connection)
            raise
        self._held, self.links, self._added = connection, [], 0
        return _result(cursor)

    def _end_transaction(self, word: str) -> None:
        connection, self._held = self._held, None
        if connection is None:
            return
        try:
            if word == "COMMIT":
                _commit(connection, self.links[self._added :])
            else:
                _roll_back(connection)
        finally:
            self.pool.give_back(connection)

    def _read(self, statement: str, values: Any) -> Result:
        with self.pool.borrowed(self._patience_s) as connection:
            try:
                return _run(connection, statement, values, locks_rows=False)
            except JournalError as error:
                if error.code != OUT_OF_REACH or not connection.closed:
                    raise
        # It had been ended meanwhile, by a restart for one; to read once more does no harm.
        with self.pool.borrowed(self._patience_s) as connection:
            return _run(connection, statement, values, locks_rows=False)

    def _alone(self, statement: str, values: Any) -> Result:
        self._begin_transaction(self._begin)
        try:
            result = self.execute(statement, values)
            self._end_transaction("COMMIT")
        except BaseException:
            self._end_transaction("ROLLBACK")
            raise
        return result


def _run(connection: Connection, statement: str, values: Any, *, locks_rows: bool) -> Result:
    text = translated(statement, locks_rows=locks_rows)
    gives_id = table_of_insert(statement) in tables_with_ids()
    with team_errors():
        try:
            cursor = connection.execute(f"{text} RETURNING id" if gives_id else text, plain(values))
        except psycopg.errors.FeatureNotSupported as error:
            # Tables have got columns since it was prepared. A new connection plans it anew.
            connection.close()
            raise psycopg.OperationalError("a plan is out of date") from error
    result = _result(cursor)
    return Result([], result.rowcount, _first(result)) if gives_id else result


def _first(result: Result) -> Any:
    row = result.fetchone()
    return None if row is None else row[0]


def _result(cursor: psycopg.Cursor[Any]) -> Result:
    said = cursor.pgresult
    if said is None or not said.nfields:
        return Result([], cursor.rowcount)
    places = _places(tuple([said.fname(place) for place in range(said.nfields)]))
    return Result([Row(values, places) for values in cursor.fetchall()], cursor.rowcount)


@lru_cache(maxsize=500)
def _places(names: tuple[bytes | None, ...]) -> dict[str, int]:
    """By name, where each column stands; psycopg's own description tells of each its type anew."""
    return {(name or b"").decode(): place for place, name in enumerate(names)}


def _commit(connection: Connection, links: list[NewLink]) -> None:
    """To a COMMIT after a statement that failed PostgreSQL answers ROLLBACK, and no error."""
    with team_errors():
        cursor = psycopg.ClientCursor(connection)
        if links:
            cursor.execute(f"{ADD_LINKS}; {_COMMIT}", (listed(links),))
            cursor.nextset()
        else:
            cursor.execute(_COMMIT)
        answer = cursor.statusmessage
    if answer != "COMMIT":
        raise JournalError("journal.busy")


@lru_cache(maxsize=2_000)
def _is_of_chain(statement: str) -> bool:
    return _OF_CHAIN.search(statement) is not None


def _roll_back(connection: Connection) -> None:
    """What broke off is rolled back by the server itself."""
    if not connection.closed:
        try:
            connection.execute("ROLLBACK")
        except psycopg.Error:
            connection.close()
