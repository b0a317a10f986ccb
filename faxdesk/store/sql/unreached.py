"""What a window shows of a team's journal that has not answered yet: nothing, and it takes nothing."""

import sqlite3
from collections.abc import Iterable
from typing import Any, Final

from faxdesk.domain.errors import JournalError
from faxdesk.store.database import Cursor
from faxdesk.store.sql.journal import SqlJournal
from faxdesk.store.sqlite.migrate import scripts_in

_READS: Final = ("SELECT", "WITH", "PRAGMA", "ROLLBACK")


def unreached_journal() -> SqlJournal:
    """An empty one for one thread, in memory; each change raises JournalError that says why."""
    return SqlJournal(_Unreached(), is_archive=True)


class _Unreached:
    """A connection that only reads."""

    in_transaction = False

    def __init__(self) -> None:
        self._empty = sqlite3.connect(":memory:", isolation_level=None)
        self._empty.row_factory = sqlite3.Row
        for script in scripts_in():
            self._empty.executescript(script)

    def execute(self, statement: str, values: Any = (), /) -> Cursor:
        if not statement.lstrip().startswith(_READS):
            raise JournalError("journal.out_of_reach")
        return self._empty.execute(statement, values)

    def executemany(self, _statement: str, _values: Iterable[Any], /) -> Cursor:
        raise JournalError("journal.out_of_reach")

    def close(self) -> None:
        self._empty.close()
