"""The journal of a team in SQL: what ports.Journal promises, on one connection."""

from collections.abc import Mapping
from contextlib import AbstractContextManager
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Unpack

from faxdesk.domain.fax.state import QueueStatus, State
from faxdesk.domain.words import Message
from faxdesk.store.database import Database
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
    from faxdesk.store.chain.records import ChainRecords
    from faxdesk.store.chain.writing import Chain, Who
    from faxdesk.store.history.records import SqlHistory
    from faxdesk.store.history.stories import Stories
    from faxdesk.store.history.texts import FaxTexts
    from faxdesk.store.sql.attempts import Attempts
    from faxdesk.store.sql.broadcasts import Broadcasts
    from faxdesk.store.sql.contacts import Contacts
    from faxdesk.store.sql.costs import Costs
    from faxdesk.store.sql.faxes import Faxes
    from faxdesk.store.sql.folder_files import FolderFiles
    from faxdesk.store.sql.media import MediaRecords
    from faxdesk.store.sql.row_repair import RowRepair

_KEPT_CHANGES: Final = 20_000


class SqlJournal:
    """For one thread; see ports.Journal for its methods.

    What writes, and what no first picture shows, is loaded when it is first asked for.

    Attributes:
        listing: which faxes there are, and one fax's history.
        work: whose turn it is, and what is under way.
        notices: what a person must have read before the queue goes on.
    """

    _folds = True
    """Whether what happened long ago is kept in less room; see history/stories.py."""

    def __init__(self, connection: Database, who: "Who" = lambda: ("", "")) -> None:
        """On a connection that connect() gave; it is closed with this object.

        Args:
            who: gives the system's name of the user, and this desk's, for what is written down of acts.

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
        self.listing = Listing(connection, lambda: self.stories)
        self.work = QueueWork(connection, lambda: self._faxes, lambda: self.row_repair)
        self.notices = Notices(connection)

    @cached_property
    def _chain(self) -> "Chain":
        from faxdesk.store.chain.writing import Chain

        return Chain(self._connection, self._who)

    @cached_property
    def _faxes(self) -> "Faxes":
        from faxdesk.store.sql.faxes import Faxes

        return Faxes(self._connection, self._chain, self._texts)

    @cached_property
    def _texts(self) -> "FaxTexts":
        """How words are looked up in this database."""
        from faxdesk.store.sqlite.text_index import TextIndex

        return TextIndex(self._connection)

    @cached_property
    def stories(self) -> "Stories":
        """What happened to each fax, folded or not."""
        from faxdesk.store.history.stories import Stories

        return Stories(self._connection)

    @cached_property
    def history(self) -> "SqlHistory":
        """Faxes that are over, found among any number of them."""
        from faxdesk.store.history.records import SqlHistory

        stories = self.stories if self._folds else None
        return SqlHistory(self._connection, self.listing, stories, self._texts)

    @cached_property
    def row_repair(self) -> "RowRepair":
        """Finds faxes whose rows can't be trusted any more, and sets them aside."""
        from faxdesk.store.sql.row_repair import RowRepair

        return RowRepair(self._connection, self._chain, self.stories)

    @cached_property
    def attempts(self) -> "Attempts":
        """Every send request."""
        from faxdesk.store.sql.attempts import Attempts

        return Attempts(self._connection)

    @cached_property
    def media(self) -> "MediaRecords":
        """Documents at the provider."""
        from faxdesk.store.sql.media import MediaRecords

        return MediaRecords(self._connection)

    @cached_property
    def broadcasts(self) -> "Broadcasts":
        """Presses of Send to several."""
        from faxdesk.store.sql.broadcasts import Broadcasts

        return Broadcasts(self._connection, self._faxes)

    @cached_property
    def costs(self) -> "Costs":
        """What faxes cost."""
        from faxdesk.store.sql.costs import Costs

        return Costs(self._connection)

    @cached_property
    def contacts(self) -> "Contacts":
        """The address book."""
        from faxdesk.store.sql.contacts import Contacts

        return Contacts(self._connection)

    @cached_property
    def chain(self) -> "ChainRecords":
        """The chain, to be read."""
        from faxdesk.store.chain.records import ChainRecords

        return ChainRecords(self._connection, self._chain, self.stories)

    @property
    def folder_files(self) -> "FolderFiles":
        """Files from watched folders; loaded where there are such folders."""
        from faxdesk.store.sql.folder_files import FolderFiles

        return FolderFiles(self._connection)

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
        self._connection.close()

    def transaction(self) -> AbstractContextManager[None]:
        """One writing transaction; inside another one it joins that one."""
        return transaction(self._connection)

    def find(self, fax_id: int) -> "Fax | None":
        return self.listing.find(fax_id)

    def fax(self, fax_id: int) -> "Fax":
        return self.listing.fax(fax_id)

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
