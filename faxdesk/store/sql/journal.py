"""The journal of a team in SQL: what records.journal.Journal promises, on one connection."""

from collections.abc import Mapping
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, Final, Unpack

from faxdesk.domain.errors import CommandRefusedError
from faxdesk.domain.fax.state import QueueStatus, State
from faxdesk.domain.words import Message
from faxdesk.store.database import Database
from faxdesk.store.sql.journal_parts import JournalParts
from faxdesk.store.sql.listing import Listing
from faxdesk.store.sql.notices import Notices
from faxdesk.store.sql.queue_work import QueueWork
from faxdesk.store.sql.remains import message_or_remains
from faxdesk.store.sql.rows import message_to_json
from faxdesk.store.sqlite.files import (
    check_at_start,
    check_integrity,
    data_version,
    journal_errors,
    transaction,
    try_to_write,
)
from faxdesk.store.sqlite.form import check_columns, check_form
from faxdesk.store.sqlite.migrate import scripts_in

if TYPE_CHECKING:
    from faxdesk.domain.acts import Act
    from faxdesk.domain.fax.changes import FaxChanges
    from faxdesk.domain.fax.fax import Fax, Submission
    from faxdesk.store.archive.archived_journal import Inside
    from faxdesk.store.chain.writing import Who

_KEPT_CHANGES: Final = 20_000


class SqlJournal(JournalParts):
    """For one thread; see records.journal.Journal for its methods.

    Attributes:
        listing: which faxes there are, and one fax's history.
        work: whose turn it is, and what is under way.
        notices: what a person must have read before the queue goes on.
    """

    def __init__(
        self, connection: Database, who: "Who" = lambda: ("", ""), *, is_archive: bool = False
    ) -> None:
        """On a connection that connect() gave; it is closed with this object.

        Args:
            who: gives the system's name of the user, and this desk's, for what is written down of acts.
            is_archive: it is one, and has none beside it.

        Raises JournalError where its tables are not called as they were made.
        """
        self._connection = connection
        try:
            with journal_errors():
                self._check_columns()
        except BaseException:
            connection.close()
            raise
        self._who = who
        self._is_archive = is_archive
        self._has_archives = self._has_archives and not is_archive
        self.listing = Listing(connection, lambda: self.stories, self._listing_of)
        self.work = QueueWork(connection, lambda: self._faxes, lambda: self.row_repair)
        self.notices = Notices(connection)

    def verify(self) -> None:
        """Read the whole journal for damage; raises JournalError. Takes about 3 ms a megabyte."""
        check_integrity(self._connection)
        check_form(self._connection, scripts_in())

    def verify_at_start(self) -> None:
        """As `verify`, but of a large journal only what does not grow with the faxes that are over."""
        check_at_start(self._connection)
        check_form(self._connection, scripts_in())

    def try_to_write(self) -> None:
        """Raises JournalError when a change would not be kept now: the disk is full, the file forbidden."""
        try_to_write(self._connection)

    def close(self) -> None:
        if "archives" in self.__dict__:
            self.archives.close()
        self._connection.close()

    def _open_archived(self, connection: Database) -> "Inside":
        return SqlJournal(connection, is_archive=True)

    def _listing_of(self, fax_id: int) -> "Listing | None":
        """That of the archive that a fax is in."""
        archived = self.archives.of_fax(fax_id) if self._has_archives else None
        return None if archived is None else archived.listing

    def transaction(self) -> AbstractContextManager[None]:
        """One writing transaction; inside another one it joins that one."""
        return transaction(self._connection)

    def find(self, fax_id: int) -> "Fax | None":
        return self.listing.find(fax_id)

    def fax(self, fax_id: int) -> "Fax":
        fax = self.listing.find(fax_id)
        if fax is None and self._has_archives and self.archives.of_fax(fax_id) is not None:
            raise CommandRefusedError("command.archived", fax=fax_id)  # it is shown, and not changed
        return fax or self.listing.fax(fax_id)

    def add(self, submission: "Submission", *, at_s: float) -> list[int]:
        return self._faxes.add(submission, at_s=at_s)

    def move(
        self,
        fax: "Fax",
        target: State,
        *,
        cause: Message,
        at_s: float,
        detail: Mapping[str, Any] | None = None,
        **changes: "Unpack[FaxChanges]",
    ) -> bool:
        return self._faxes.move(fax, target, cause=cause, at_s=at_s, detail=detail, **changes)

    def note(
        self,
        fax: "Fax",
        *,
        cause: Message,
        at_s: float,
        detail: Mapping[str, Any] | None = None,
        is_news: bool = True,
        **changes: "Unpack[FaxChanges]",
    ) -> bool:
        """Write a line into the history of a fax that stays in its state; False when it has moved since."""
        return self._faxes.note(fax, cause=cause, at_s=at_s, detail=detail, is_news=is_news, **changes)

    def remove(self, fax_id: int, *, at_s: float, what: str = "fax_removed") -> str | None:
        """Forget a fax and its history; returns the spool file that nobody needs any more, if any."""
        from faxdesk.domain.acts import Act

        return self._faxes.remove(self.fax(fax_id), Act(what=what, at_s=at_s, fax_id=fax_id))

    def write_act(self, act: "Act") -> None:
        """Write down, in the chain, what somebody did."""
        with self.transaction():
            self._chain.add_act(act)

    def queue(self, *, lines: int = 0) -> QueueStatus:
        """The queue as a whole; `lines` is passed through, as the journal doesn't know it."""
        with journal_errors():
            row = self._connection.execute("SELECT * FROM queue").fetchone()
        return QueueStatus(
            is_paused=bool(row["is_paused"]),
            hold=message_or_remains(row["hold"]) if row["hold"] else None,
            is_offline=bool(row["is_offline"]),
            lines=lines,
            slowed_until_s=row["slowed_until_s"],
        )

    def set_paused(self, is_paused: bool) -> None:
        self._set_queue("is_paused", int(is_paused))

    def set_hold(self, hold: Message | None) -> None:
        self._set_queue("hold", message_to_json(hold) if hold else None)

    def set_offline(self, is_offline: bool) -> None:
        self._set_queue("is_offline", int(is_offline))

    def set_slowed(self, until_s: float | None) -> None:
        self._set_queue("slowed_until_s", until_s)

    def last_change(self) -> int:
        """The number of the newest change; starts at 0."""
        with journal_errors():
            row = self._connection.execute("SELECT max(id) AS id FROM change").fetchone()
        return row["id"] or 0

    def changes_since(self, number: int) -> tuple[frozenset[int] | None, int]:
        """None in place of the ids when so much has changed that all must be read again."""
        with journal_errors():
            rows = self._connection.execute(
                "SELECT id, fax_id FROM change WHERE id > ?", (number,)
            ).fetchall()
        if not rows:
            return frozenset(), number
        newest = max(row["id"] for row in rows)
        is_whole = len(rows) == newest - number
        return frozenset(row["fax_id"] for row in rows) if is_whole else None, newest

    def trim_changes(self) -> None:
        """Forget the oldest changes; readers that lag behind read everything again."""
        with self.transaction():
            self._connection.execute(
                "DELETE FROM change WHERE id <= (SELECT max(id) FROM change) - ?", (_KEPT_CHANGES,)
            )

    def data_version(self) -> int:
        """A number that differs when another connection has written since; costs microseconds."""
        return data_version(self._connection)

    def _check_columns(self) -> None:
        check_columns(self._connection)

    def _set_queue(self, column: str, value: str | float | None) -> None:
        with self.transaction():
            self._connection.execute(
                f"UPDATE queue SET {column} = :value WHERE {column} IS NOT :value",
                {"value": value},
            )
