"""Every change to a fax, with its event, in one transaction."""

import json
import sqlite3
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Unpack

from faxdesk.domain.fax.changes import FaxChanges
from faxdesk.domain.fax.state import IN_HAND, State, can_move
from faxdesk.domain.words import Message
from faxdesk.store.sql.rows import columns_of, message_to_json
from faxdesk.store.sqlite.files import transaction

if TYPE_CHECKING:
    from faxdesk.domain.fax.fax import Fax

_NOBODYS: Final = {"owner": None, "lease_until_s": None}


class Moves:
    """Writes through the journal's connection.

    What is written holds only while the fax stands as the caller saw it, in the same state and the same
    hands: whoever comes too late, or has lost a claim, changes nothing.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def move(
        self,
        fax: "Fax",
        target: State,
        *,
        cause: Message,
        at_s: float,
        detail: Mapping[str, Any] | None = None,
        **changes: Unpack[FaxChanges],
    ) -> bool:
        """See ports.Journal.move."""
        if not can_move(fax.state, target):
            raise ValueError(f"no move from {fax.state} to {target}")
        columns = {
            "state": target.value,
            "state_since_s": at_s,
            "updated_at_s": at_s,
            "message": message_to_json(cause),
            "needs_attention": target is State.HELD,
            **columns_of(changes),
        }
        if target not in IN_HAND:
            columns |= _NOBODYS
        with transaction(self._connection):
            if not self._update(fax, columns):
                return False
            self.add_event(fax.id, fax.state, target, cause, at_s, detail)
        return True

    def note(
        self,
        fax: "Fax",
        *,
        cause: Message,
        at_s: float,
        detail: Mapping[str, Any] | None = None,
        is_news: bool = True,
        **changes: Unpack[FaxChanges],
    ) -> bool:
        """See ports.Journal.note."""
        columns = {"updated_at_s": at_s, **columns_of(changes)}
        if is_news:
            columns["message"] = message_to_json(cause)
        with transaction(self._connection):
            if not self._update(fax, columns):
                return False
            self.add_event(fax.id, fax.state, fax.state, cause, at_s, detail)
        return True

    def take(self, fax_id: int, owner: str, lease_until_s: float) -> None:
        """Write down who has a fax in hand from now on; inside a transaction, before it moves."""
        self._connection.execute(
            "UPDATE fax SET owner = ?, lease_until_s = ? WHERE id = ?", (owner, lease_until_s, fax_id)
        )

    def add_event(
        self,
        fax_id: int,
        source: State | None,
        target: State,
        cause: Message,
        at_s: float,
        detail: Mapping[str, Any] | None,
    ) -> None:
        """Write a line into the fax's history; inside a transaction."""
        self._connection.execute(
            "INSERT INTO event (fax_id, at_s, source, target, cause, detail) VALUES (?, ?, ?, ?, ?, ?)",
            (
                fax_id,
                at_s,
                source.value if source else None,
                target.value,
                message_to_json(cause),
                json.dumps(dict(detail or {})),
            ),
        )

    def _update(self, fax: "Fax", columns: Mapping[str, Any]) -> bool:
        assignments = ", ".join(f"{name} = :{name}" for name in columns)
        in_same_hands = "AND owner IS :where_owner" if fax.state in IN_HAND else ""
        cursor = self._connection.execute(
            f"UPDATE fax SET {assignments} WHERE id = :where_id AND state = :where_state {in_same_hands}",
            {**columns, "where_id": fax.id, "where_state": fax.state.value, "where_owner": fax.owner},
        )
        return cursor.rowcount == 1
