"""One thread's way to the team's database, which looks like SQLite's to the statements."""

from collections.abc import Iterable, Iterator
from typing import Any, Final

import psycopg

from faxdesk.domain.errors import JournalError
from faxdesk.store.postgres.dialect import only_reads, plain, table_of_insert, translated
from faxdesk.store.postgres.errors import OUT_OF_REACH, team_errors
from faxdesk.store.postgres.pool import Connection, Pool
from faxdesk.store.postgres.schema import tables_with_ids

BEGIN: Final = (
    "BEGIN; SET LOCAL idle_in_transaction_session_timeout = '5s'; SET LOCAL lock_timeout = '20s';"
    " SET LOCAL statement_timeout = '60s'; SELECT faxdesk_check_version({version})"
)
"""One message. A desk that falls asleep in the middle must not keep the others waiting; and nothing is
written by a program that is older than the tables, or newer."""


ONE_AFTER_ANOTHER: Final = "; SELECT 1 FROM chain WHERE id = 1 FOR UPDATE"
"""What is written down of faxes is one chain, so that of two transactions one waits; here, with nothing in
hand that the other could wait for."""


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
    """

    def __init__(self, pool: Pool, *, version: int, patience_s: float) -> None:
        """`version` is that of the tables that this program writes."""
        self.pool = pool
        self.version = version
        self._begin = BEGIN.format(version=version)
        self._patience_s = patience_s
        self._held: Connection | None = None

    @property
    def in_transaction(self) -> bool:
        return self._held is not None

    def execute(self, statement: str, values: Any = (), /) -> Result:
        if statement.startswith("BEGIN"):
            self._begin_transaction(self._begin + ONE_AFTER_ANOTHER)
        elif statement in {"COMMIT", "ROLLBACK"}:
            self._end_transaction(statement)
        elif self._held is not None:
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

    def close(self) -> None:
        if self._held is not None:
            self._end_transaction("ROLLBACK")

    def _begin_transaction(self, begin: str) -> None:
        connection = self.pool.borrow(self._patience_s)
        try:
            with team_errors():
                connection.execute(begin)
        except BaseException:
            _roll_back(connection)
            self.pool.give_back(connection)
            raise
        self._held = connection

    def _end_transaction(self, word: str) -> None:
        connection, self._held = self._held, None
        if connection is None:
            return
        try:
            if word == "COMMIT":
                _commit(connection)
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
    if cursor.description is None:
        return Result([], cursor.rowcount)
    places = {column.name: place for place, column in enumerate(cursor.description)}
    return Result([Row(values, places) for values in cursor.fetchall()], cursor.rowcount)


def _commit(connection: Connection) -> None:
    """To a COMMIT after a statement that failed PostgreSQL answers ROLLBACK, and no error."""
    with team_errors():
        answer = connection.execute("COMMIT").statusmessage
    if answer != "COMMIT":
        raise JournalError("journal.busy")


def _roll_back(connection: Connection) -> None:
    """What broke off is rolled back by the server itself."""
    if not connection.closed:
        try:
            connection.execute("ROLLBACK")
        except psycopg.Error:
            connection.close()
