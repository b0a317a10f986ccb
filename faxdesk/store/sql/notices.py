"""What a person must have read before the queue goes on: that the journal was repaired or restored."""

from faxdesk.domain.words import Message
from faxdesk.store.database import Database
from faxdesk.store.sql.remains import message_or_remains
from faxdesk.store.sql.rows import message_to_json
from faxdesk.store.sqlite.files import journal_errors


class Notices:
    """Reads and writes through the journal's connection. A notice stands until it is dismissed."""

    def __init__(self, connection: Database) -> None:
        self._connection = connection

    def standing(self) -> tuple[Message, ...]:
        """Oldest first; empty is the rule."""
        with journal_errors():
            rows = self._connection.execute("SELECT message FROM notice ORDER BY id").fetchall()
        return tuple(message_or_remains(row["message"]) for row in rows)

    def add(self, message: Message, *, at_s: float) -> None:
        with journal_errors():
            self._connection.execute(
                "INSERT INTO notice (at_s, message) VALUES (?, ?)", (at_s, message_to_json(message))
            )

    def dismiss(self) -> None:
        """A person has read them all."""
        with journal_errors():
            self._connection.execute("DELETE FROM notice")
