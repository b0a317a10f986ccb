"""Private copies in the team's database, in pieces, so that any desk can go on with a fax."""

import os
from pathlib import Path
from typing import Final

from faxdesk.store.postgres.connection import PostgresConnection
from faxdesk.store.postgres.work import SERVER_NOW

PIECE_BYTES: Final = 1 << 20


class Documents:
    """For one thread. Raises JournalError, and OSError of the files it reads and writes."""

    def __init__(self, connection: PostgresConnection) -> None:
        self._connection = connection

    def put(self, name: str, path: Path, sha256: str) -> None:
        """Keep the copy `name` for all; nothing happens where it is kept already."""
        if self.has(name):
            return
        size_bytes = path.stat().st_size
        self._connection.execute("DELETE FROM document WHERE name = ?", (name,))  # begun, and broken off
        self._connection.execute(
            f"INSERT INTO document (name, sha256, size_bytes, put_at_s) VALUES (?, ?, ?, {SERVER_NOW})",
            (name, sha256, size_bytes),
        )
        with path.open("rb") as file:
            for position in range(-(-size_bytes // PIECE_BYTES)):
                self._connection.execute(
                    "INSERT INTO document_piece (name, position, content) VALUES (?, ?, ?)",
                    (name, position, file.read(PIECE_BYTES)),
                )
        self._connection.execute("UPDATE document SET is_whole = true WHERE name = ?", (name,))

    def has(self, name: str) -> bool:
        """Whether all of it is there."""
        query = "SELECT 1 FROM document WHERE name = ? AND is_whole"
        return self._connection.execute(query, (name,)).fetchone() is not None

    def fetch(self, name: str, target: Path) -> bool:
        """Write the copy `name` to `target`, for the user alone; False, and nothing, where it isn't kept."""
        if not self.has(name):
            return False
        part = target.with_suffix(".part")
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(part, flags, 0o600), "wb") as out:
            position = 0
            while piece := self._piece(name, position):
                out.write(piece)
                position += 1
            out.flush()
            os.fsync(out.fileno())
        part.replace(target)
        return True

    def remove(self, name: str) -> None:
        """No harm where it is gone already."""
        self._connection.execute("DELETE FROM document WHERE name = ?", (name,))

    def wanted_of(self, desk: str) -> list[tuple[str, str]]:
        """Names and hashes of this desk's copies that a fax may need elsewhere, and that aren't kept yet."""
        query = """
            SELECT DISTINCT payload.spool_name, payload.sha256 FROM fax
            JOIN payload ON payload.id = fax.payload_id
            LEFT JOIN document ON document.name = payload.spool_name AND document.is_whole
            WHERE fax.desk = ? AND payload.spool_name IS NOT NULL AND document.name IS NULL
              AND fax.state NOT IN ('delivered', 'failed', 'cancelled', 'marked_sent')
        """
        return [(row[0], row[1]) for row in self._connection.execute(query, (desk,))]

    def _piece(self, name: str, position: int) -> bytes:
        query = "SELECT content FROM document_piece WHERE name = ? AND position = ?"
        row = self._connection.execute(query, (name, position)).fetchone()
        return b"" if row is None else bytes(row[0])
