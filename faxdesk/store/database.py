"""What the statements need of a connection, whichever database it leads to."""

from collections.abc import Iterable, Iterator
from typing import Any, Protocol


class Row(Protocol):
    """One row, by a column's number or name."""

    def __getitem__(self, key: Any, /) -> Any: ...

    def keys(self) -> list[str]: ...


class Cursor(Protocol):
    """What a statement gave."""

    @property
    def rowcount(self) -> int: ...

    @property
    def lastrowid(self) -> int | None:
        """The id of the row that an INSERT has made."""
        ...

    def fetchone(self) -> Any: ...

    def fetchall(self) -> list[Any]: ...

    def __iter__(self) -> Iterator[Any]: ...


class Database(Protocol):
    """One thread's connection. Statements are written for SQLite; store/postgres translates them."""

    @property
    def in_transaction(self) -> bool: ...

    def execute(self, statement: str, values: Any = ..., /) -> Cursor: ...

    def executemany(self, statement: str, values: Iterable[Any], /) -> Cursor: ...

    def close(self) -> None: ...
