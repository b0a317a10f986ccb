"""Every send request, from before it leaves until nobody looks for it any more."""

from typing import TYPE_CHECKING, Any, Final, Unpack

from faxdesk.domain.fax.changes import AttemptChanges
from faxdesk.store.database import Database
from faxdesk.store.sql.remains import attempt_or_remains
from faxdesk.store.sql.rows import columns_of
from faxdesk.store.sqlite.files import inserted_id, journal_errors

if TYPE_CHECKING:
    from faxdesk.domain.fax.attempt import Account, Attempt
    from faxdesk.domain.fax.fax import Fax

WATCH_S: Final = 24 * 3600.0
"""So long a fax is looked for after a person decided about it."""

_FIRST_CHECK_S: Final = 60.0


class Attempts:
    """Reads and writes through the journal's connection.

    Writing methods belong inside Journal.transaction(), together with the move they go with.
    """

    def __init__(self, connection: Database) -> None:
        self._connection = connection

    def get(self, attempt_id: int) -> "Attempt":
        return attempt_or_remains(self._one("SELECT * FROM attempt WHERE id = ?", (attempt_id,)))

    def open(
        self,
        fax: "Fax",
        account: "Account",
        *,
        token: str | None,
        media_name: str | None,
        submitted_at_s: float,
        clock_offset_s: float,
    ) -> "Attempt":
        """Write down a send request before it leaves."""
        cursor = self._connection.execute(
            """
            INSERT INTO attempt (fax_id, number, base_url, connection_id, from_number, way, token, media_name,
                                 submitted_at_s, clock_offset_s)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            (
                fax.id,
                fax.attempts + 1,
                account.base_url,
                account.connection_id,
                account.from_number,
                fax.way.value,
                token,
                media_name,
                submitted_at_s,
                clock_offset_s,
            ),
        )
        return self.get(inserted_id(cursor))

    def update(self, attempt_id: int, **changes: Unpack[AttemptChanges]) -> None:
        """Write down what became of it."""
        columns = columns_of(changes)
        assignments = ", ".join(f"{name} = :{name}" for name in columns)
        with journal_errors():
            self._connection.execute(
                f"UPDATE attempt SET {assignments} WHERE id = :where_id",
                {**columns, "where_id": attempt_id},
            )

    def watch(self, attempt_id: int | None, now_s: float) -> None:
        """A person decided about an attempt: look for it a day longer, as it may turn up after all."""
        if attempt_id is not None:
            self.update(
                attempt_id,
                checks=0,
                next_check_s=now_s + _FIRST_CHECK_S,
                watch_until_s=now_s + WATCH_S,
                ended_at_s=now_s,
            )

    def watched(self) -> "list[Attempt]":
        """Attempts that a person decided about, and that may still turn up at the provider."""
        return self._all("SELECT * FROM attempt WHERE watch_until_s IS NOT NULL ORDER BY +id", ())

    def knows_remote_id(self, remote_id: str) -> bool:
        """Whether an attempt of ours already owns this fax of the provider's."""
        return self._one("SELECT 1 FROM attempt WHERE remote_id = ? LIMIT 1", (remote_id,)) is not None

    def latest(self) -> dict[int, tuple[int, int]]:
        """The id and number of each fax's latest attempt, by the fax's id."""
        query = (
            "SELECT fax_id, id, number FROM attempt WHERE number ="
            " (SELECT max(number) FROM attempt AS other WHERE other.fax_id = attempt.fax_id)"
        )
        with journal_errors():
            return {row["fax_id"]: (row["id"], row["number"]) for row in self._connection.execute(query)}

    def _all(self, query: str, values: tuple[Any, ...]) -> "list[Attempt]":
        with journal_errors():
            return [attempt_or_remains(row) for row in self._connection.execute(query, values).fetchall()]

    def _one(self, query: str, values: tuple[Any, ...]) -> Any:
        with journal_errors():
            return self._connection.execute(query, values).fetchone()
