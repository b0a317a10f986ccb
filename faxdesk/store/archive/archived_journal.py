"""A journal that holds what was taken out of another one: read, tagged, and people taken out of it."""

from typing import TYPE_CHECKING, Protocol

from faxdesk.store.history.fax_words import COLUMNS, said_of
from faxdesk.store.history.search import PAYLOAD
from faxdesk.store.sqlite.files import journal_errors, transaction

if TYPE_CHECKING:
    from faxdesk.store.chain.records import ChainRecords
    from faxdesk.store.database import Database
    from faxdesk.store.history.records import SqlHistory
    from faxdesk.store.history.texts import FaxTexts
    from faxdesk.store.retention.records import SqlRetention
    from faxdesk.store.sql.listing import Listing
    from faxdesk.store.sql.queue_work import QueueWork


class Inside(Protocol):
    """What is needed of the journal in an archive, which knows of no archives itself."""

    @property
    def listing(self) -> "Listing": ...

    @property
    def history(self) -> "SqlHistory": ...

    @property
    def chain(self) -> "ChainRecords": ...

    @property
    def work(self) -> "QueueWork": ...

    @property
    def texts(self) -> "FaxTexts": ...

    @property
    def retention(self) -> "SqlRetention": ...

    def close(self) -> None: ...


class ArchivedJournal:
    """For one thread.

    Attributes:
        raw: its connection, for whoever moves faxes into it.
    """

    def __init__(self, connection: "Database", inside: Inside) -> None:
        self.raw = connection
        self._inside = inside
        self.listing, self.history = inside.listing, inside.history
        self.chain, self.work, self.texts = inside.chain, inside.work, inside.texts

    @property
    def retention(self) -> "SqlRetention":
        """What forgets somebody here."""
        return self._inside.retention

    def close(self) -> None:
        self._inside.close()

    def holds(self, fax_id: int) -> bool:
        return self.listing.find(fax_id) is not None

    def last_id(self) -> int:
        """Of its newest fax, whether that counts or not."""
        with journal_errors():
            return int(self.raw.execute("SELECT coalesce(max(id), 0) FROM fax").fetchone()[0])

    def count_upto(self, fax_id: int) -> int:
        """How many of its faxes have this number or a lower one."""
        with journal_errors():
            return int(self.raw.execute("SELECT count(*) FROM fax WHERE id <= ?", (fax_id,)).fetchone()[0])

    def clear_after(self, fax_id: int) -> None:
        """Take out what doesn't count: what a move that was cut off had put there."""
        with journal_errors():
            self.raw.execute("PRAGMA foreign_keys = ON")
        with transaction(self.raw):
            self.raw.execute("UPDATE fax SET attempt_id = NULL WHERE id > ?", (fax_id,))
            query = f"SELECT fax.id, {COLUMNS} FROM fax {PAYLOAD} WHERE fax.id > ?"
            for row in self.raw.execute(query, (fax_id,)).fetchall():
                self.texts.remove(row["id"], said_of(row))
            self.raw.execute("DELETE FROM cost WHERE fax_id > ?", (fax_id,))
            self.raw.execute("DELETE FROM fax WHERE id > ?", (fax_id,))
            self.raw.execute(
                "DELETE FROM payload WHERE NOT EXISTS (SELECT 1 FROM fax WHERE fax.payload_id = payload.id)"
            )
