"""Documents at the provider, or on their way: written down before they leave, so that none is forgotten."""

from typing import TYPE_CHECKING, Any

from faxdesk.domain.fax.state import State
from faxdesk.store.database import Database
from faxdesk.store.sql.rows import ENDED_SQL, in_states, media_from_row
from faxdesk.store.sqlite.files import inserted_id, journal_errors

if TYPE_CHECKING:
    from faxdesk.domain.fax.attempt import Media

_TO_DELETE = f"""
    SELECT * FROM media
    WHERE state <> 'deleted' AND next_delete_s <= ?
      AND (state = 'doubtful' OR (state = 'uploaded' AND NOT EXISTS (
        SELECT 1 FROM fax
        WHERE fax.payload_id = media.payload_id AND fax.state NOT IN ({ENDED_SQL}))))
    ORDER BY +id LIMIT 50
"""


class MediaRecords:
    """Reads and writes through the journal's connection.

    Writing methods belong inside Journal.transaction(), together with the move they go with.
    """

    def __init__(self, connection: Database) -> None:
        self._connection = connection

    def get(self, media_id: int) -> "Media":
        return media_from_row(self._one("SELECT * FROM media WHERE id = ?", (media_id,)))

    def live(self, payload_id: int, base_url: str, *, until_s: float) -> "Media | None":
        """A document that is at the provider and stays there until then."""
        row = self._one(
            """
            SELECT * FROM media WHERE payload_id = ? AND base_url = ? AND state = 'uploaded'
            AND (expires_at_s IS NULL OR expires_at_s >= ?) ORDER BY id DESC LIMIT 1
            """,
            (payload_id, base_url, until_s),
        )
        return media_from_row(row) if row else None

    def plan(self, payload_id: int, base_url: str, media_name: str) -> "Media":
        """Write down an upload before it starts."""
        cursor = self._connection.execute(
            "INSERT INTO media (payload_id, base_url, media_name, state) VALUES (?, ?, ?, 'uploading')",
            (payload_id, base_url, media_name),
        )
        return self.get(inserted_id(cursor))

    def mark_uploaded(self, media_id: int, *, expires_at_s: float | None) -> None:
        self._write(
            "UPDATE media SET state = 'uploaded', expires_at_s = ? WHERE id = ?", (expires_at_s, media_id)
        )

    def mark_doubtful(self, media_id: int) -> None:
        """It may be at the provider, but nothing will use it: to be deleted."""
        self._write("UPDATE media SET state = 'doubtful' WHERE id = ?", (media_id,))

    def mark_left_uploads_doubtful(self) -> None:
        """What was begun and is in nobody's hands any more may have arrived."""
        self._write(
            f"""
            UPDATE media SET state = 'doubtful'
            WHERE state = 'uploading' AND state <> 'deleted' AND id NOT IN (
                SELECT media_id FROM fax WHERE media_id IS NOT NULL AND {in_states([State.UPLOADING])})
            """,
            (),
        )

    def to_delete(self, now_s: float) -> "list[Media]":
        """Documents at the provider that no unfinished fax needs any more."""
        with journal_errors():
            return [media_from_row(row) for row in self._connection.execute(_TO_DELETE, (now_s,))]

    def mark_deleted(self, media_id: int) -> None:
        self._write("UPDATE media SET state = 'deleted' WHERE id = ?", (media_id,))

    def delete_later(self, media_id: int, at_s: float) -> None:
        self._write("UPDATE media SET next_delete_s = ? WHERE id = ?", (at_s, media_id))

    def _write(self, statement: str, values: tuple[Any, ...]) -> None:
        with journal_errors():
            self._connection.execute(statement, values)

    def _one(self, query: str, values: tuple[Any, ...]) -> Any:
        with journal_errors():
            return self._connection.execute(query, values).fetchone()
