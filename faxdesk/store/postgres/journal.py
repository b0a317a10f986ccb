"""The journal of a team on PostgreSQL: SQL's, but for what that database does otherwise."""

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from faxdesk.domain.errors import JournalError
from faxdesk.store.chain.writing import Who
from faxdesk.store.postgres.connection import PostgresConnection
from faxdesk.store.postgres.work import DeskFacts, TeamWork
from faxdesk.store.sql.journal import SqlJournal

if TYPE_CHECKING:
    from faxdesk.domain.people.rights import Rights
    from faxdesk.store.history.texts import FaxTexts
    from faxdesk.store.postgres.chain import TeamChain
    from faxdesk.store.postgres.people import TeamRights
    from faxdesk.store.retention.records import SqlRetention
    from faxdesk.store.sql.faxes import Faxes

_KEPT_CHANGES: Final = 20_000
_TOO_MANY: Final = 5_000
NOBODY: Final = DeskFacts()


class PostgresJournal(SqlJournal):
    """For one thread; see records.journal.Journal."""

    _connection: PostgresConnection
    _has_archives = False
    _folds = False  # a server has room

    def __init__(
        self,
        connection: PostgresConnection,
        who: Who = lambda: ("", ""),
        *,
        facts: DeskFacts = NOBODY,
        desk: str = "",
        times_by_server: bool = True,
    ) -> None:
        """For a desk and its person, whose name stands on what they add.

        Args:
            times_by_server: what decides is the server's clock, whatever time the caller believes it is.
        """
        super().__init__(connection, who)
        self.work: TeamWork = TeamWork(
            connection,
            lambda: self._faxes,
            lambda: self.row_repair,
            facts=facts,
            times_by_server=times_by_server,
        )
        self._facts = facts
        self._desk = desk
        self._told: set[int] = set()
        self._told_until = -1

    @cached_property
    def _chain(self) -> "TeamChain":
        from faxdesk.store.postgres.chain import TeamChain

        return TeamChain(self._connection, self._who)

    @cached_property
    def _faxes(self) -> "Faxes":
        from faxdesk.store.sql.faxes import Faxes

        return Faxes(self._connection, self._chain, self._texts, (self._desk, self._facts.name))

    @property
    def rights(self) -> "Rights":
        return self._people.now()

    @cached_property
    def _people(self) -> "TeamRights":
        from faxdesk.store.postgres.people import TeamRights

        return TeamRights(self._connection, self._who()[0], self._desk)

    @cached_property
    def _texts(self) -> "FaxTexts":
        from faxdesk.store.postgres.text_index import TeamTextIndex

        return TeamTextIndex(self._connection)

    @cached_property
    def retention(self) -> "SqlRetention":
        from faxdesk.store.retention.records import SqlRetention

        def take_from_team(name: str) -> None:
            self._connection.execute("DELETE FROM document WHERE name = ?", (name,))

        return SqlRetention(self._connection, self._chain, self._texts, None, on_free=take_from_team)

    def verify_at_start(self) -> None:
        self.verify()

    def verify(self) -> None:
        """The server looks after its own files; what must be there is looked for with each change."""
        self._connection.execute("SELECT faxdesk_check_version(?)", (self._connection.version,))

    def try_to_write(self) -> None:
        with self.transaction():
            self._connection.execute("UPDATE queue SET is_paused = is_paused")

    def last_change(self) -> int:
        """Everything before this transaction of the server's can be seen by now."""
        return int(self._value("SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint"))

    def changes_since(self, number: int) -> tuple[frozenset[int] | None, int]:
        """As in SqlJournal. Numbers are the server's transactions: a row's own is older than its sight."""
        rows = self._connection.execute(
            "SELECT id, fax_id, pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS upto,"
            " (SELECT min(xid::text::bigint) FROM change WHERE id = (SELECT min(id) FROM change)"
            "  AND id > 1) AS oldest"
            " FROM change WHERE xid >= ?::text::xid8 ORDER BY id LIMIT ?",
            (str(number), _TOO_MANY + 1),
        ).fetchall()
        if not rows:
            return frozenset(), max(number, self.last_change())
        upto, oldest = int(rows[0]["upto"]), rows[0]["oldest"]
        told = self._told if number == self._told_until else set()
        self._told = {row["id"] for row in rows}
        self._told_until = upto
        is_whole = len(rows) <= _TOO_MANY and (oldest is None or oldest <= number or number == 0)
        if not is_whole:
            return None, upto
        return frozenset(row["fax_id"] for row in rows if row["id"] not in told), upto

    def trim_changes(self) -> None:
        with self.transaction():
            self._connection.execute(
                "DELETE FROM change WHERE id <= (SELECT max(id) FROM change) - ?"
                # From another server's numbers, where this is a copy of its tables.
                " OR xid >= pg_snapshot_xmax(pg_current_snapshot())",
                (_KEPT_CHANGES,),
            )

    def data_version(self) -> int:
        """While nobody listens for the server's bell, this asks it."""
        heard = self._connection.pool.heard()
        return heard if heard is not None else self._last_number()

    def _last_number(self) -> int:
        return int(self._value("SELECT coalesce(max(id), 0) FROM change"))

    def _value(self, query: str) -> Any:
        row = self._connection.execute(query).fetchone()
        if row is None:
            raise JournalError("journal.damaged")
        return row[0]

    def _check_columns(self) -> None:
        """The version tells it."""
