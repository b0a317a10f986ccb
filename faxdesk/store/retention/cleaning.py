"""Leaves nothing in the journal's file of what was taken out of it.

SQLite overwrites what it deletes (secure_delete), but not the copies that a page keeps in its unused part
when rows have moved; and the index of words has a word's entries in older pieces until those are merged. So
the index is merged little by little, and then the file is written anew.
"""

import logging
import time
from typing import Final

from faxdesk.domain.errors import JournalError
from faxdesk.store.database import Database
from faxdesk.store.retention.looking import kept
from faxdesk.store.sqlite.files import journal_errors

log = logging.getLogger(__name__)

_SMALL_BYTES: Final = 32 << 20
"""So much is written anew in less than half a second."""

_PAGES_AT_ONCE: Final = 64
_LEAST_CHANGES: Final = 2
"""A merge that found nothing to do changes less; see "merge" in SQLite's FTS5."""


class FileCleaning:
    """Through the journal's connection, on SQLite; nothing is done inside a transaction."""

    def __init__(self, connection: Database) -> None:
        self._connection = connection
        self._is_merged = False
        self._merging_of: float | None = None

    def step(self, *, limit_s: float, may_rewrite: bool, at_s: float) -> bool:
        """See RetentionRecords.clean_some."""
        since_s = kept(self._connection, "soiled_at_s")
        if since_s is None:
            return False
        if not self._merge(limit_s, since_s):
            return True
        if not (may_rewrite or self._is_small()):
            return False
        self._rewrite(since_s, at_s)
        return False

    def _is_small(self) -> bool:
        pages = self._connection.execute("PRAGMA page_count").fetchone()[0]
        return bool(pages * self._connection.execute("PRAGMA page_size").fetchone()[0] <= _SMALL_BYTES)

    def _merge(self, limit_s: float, since_s: float) -> bool:
        """Whether the index of words is one piece, in which nothing is left of what was taken out."""
        end_s = time.monotonic() + limit_s
        if self._merging_of != since_s:
            # A negative number puts all pieces into the merge, and begins it.
            self._merging_of, self._is_merged = since_s, False
            self._merge_once(-_PAGES_AT_ONCE)
        while not self._is_merged and time.monotonic() < end_s:
            self._is_merged = self._merge_once(_PAGES_AT_ONCE) < _LEAST_CHANGES
        return self._is_merged

    def _merge_once(self, pages: int) -> int:
        """How many rows it changed."""
        with journal_errors():
            before = self._changes()
            self._connection.execute("INSERT INTO fax_text (fax_text, rank) VALUES ('merge', ?)", (pages,))
            return self._changes() - before

    def _changes(self) -> int:
        return int(self._connection.execute("SELECT total_changes()").fetchone()[0])

    def _rewrite(self, since_s: float, at_s: float) -> None:
        """Write the file anew; where others are in the way, another time."""
        try:
            with journal_errors():
                self._connection.execute("VACUUM")
                if self._empty_log():
                    self._connection.execute(
                        "UPDATE retention SET soiled_at_s = NULL, cleaned_at_s = ? WHERE soiled_at_s = ?",
                        (at_s, since_s),
                    )
        except JournalError as error:
            log.info("the journal's file is written anew later: %s", error.code)

    def _empty_log(self) -> bool:
        """Bring the write-ahead log into the file and empty it; False while somebody reads an older state."""
        is_busy = self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        return not is_busy
