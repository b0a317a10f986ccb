"""Which files of watched folders became which faxes, and which were refused."""

from collections.abc import Sequence
from typing import Final

from faxdesk.domain.fax.folder_file import FolderFile
from faxdesk.domain.words import Message
from faxdesk.store.database import Database, Row
from faxdesk.store.sql.remains import message_or_remains
from faxdesk.store.sql.rows import ENDED_SQL, message_to_json
from faxdesk.store.sqlite.files import journal_errors, transaction

_OVER: Final = f"""
    SELECT token, folder, file_name, at_s, refusal FROM folder_file
    WHERE desk_id = ? AND refusal IS NULL AND NOT EXISTS (
        SELECT 1 FROM folder_fax JOIN fax ON fax.id = folder_fax.fax_id
        WHERE folder_fax.token = folder_file.token AND fax.state NOT IN ({ENDED_SQL}))
    ORDER BY token
"""


class FolderFiles:
    """Reads and writes through the journal's connection; see records.parts.FolderFiles."""

    def __init__(self, connection: Database) -> None:
        self._connection = connection

    def add(self, file: FolderFile, fax_ids: Sequence[int]) -> None:
        with transaction(self._connection):
            self._connection.execute(
                "INSERT INTO folder_file (token, desk_id, folder, file_name, at_s, refusal)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (
                    file.token,
                    file.desk_id,
                    file.folder,
                    file.file_name,
                    file.at_s,
                    None if file.refusal is None else message_to_json(file.refusal),
                ),
            )
            for fax_id in fax_ids:
                self._connection.execute(
                    "INSERT INTO folder_fax (token, fax_id) VALUES (?, ?)", (file.token, fax_id)
                )

    def knows(self, token: str) -> bool:
        with journal_errors():
            query = "SELECT 1 FROM folder_file WHERE token = ?"
            return self._connection.execute(query, (token,)).fetchone() is not None

    def over(self, desk_id: str) -> list[FolderFile]:
        with journal_errors():
            rows = self._connection.execute(_OVER, (desk_id,)).fetchall()
        return [_from_row(row, desk_id) for row in rows]

    def refused(self, desk_id: str) -> list[FolderFile]:
        query = """
            SELECT token, folder, file_name, at_s, refusal FROM folder_file
            WHERE desk_id = ? AND refusal IS NOT NULL ORDER BY token
        """
        with journal_errors():
            rows = self._connection.execute(query, (desk_id,)).fetchall()
        return [_from_row(row, desk_id) for row in rows]

    def fax_ids(self, token: str) -> list[int]:
        with journal_errors():
            query = "SELECT fax_id FROM folder_fax WHERE token = ? ORDER BY fax_id"
            return [row["fax_id"] for row in self._connection.execute(query, (token,)).fetchall()]

    def forget(self, tokens: Sequence[str]) -> None:
        with transaction(self._connection):
            for token in tokens:
                self._connection.execute("DELETE FROM folder_file WHERE token = ?", (token,))


def _from_row(row: Row, desk_id: str) -> FolderFile:
    refusal: Message | None = None
    if row["refusal"] is not None:
        refusal = message_or_remains(row["refusal"])
    return FolderFile(
        token=row["token"],
        desk_id=desk_id,
        folder=row["folder"],
        file_name=row["file_name"],
        at_s=row["at_s"],
        refusal=refusal,
    )
