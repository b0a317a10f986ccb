"""What whoever works here may do in the team, by the user whom the server knows."""

import time
from typing import Final

from faxdesk.domain.people.rights import Right, Rights, Role, Sender
from faxdesk.store.postgres.connection import PostgresConnection

_HOLDS_S: Final = 5.0
"""So long what was read holds: a command for thousands of faxes need not ask for each."""

_KNOWN: Final = frozenset(Right)
_ASKED: Final = "SELECT session_user AS person, faxdesk_role() AS role"
_MAY: Final = "SELECT may FROM role_right WHERE role = ?"


class TeamRights:
    """Reads through the journal's connection. Raises JournalError."""

    def __init__(self, connection: PostgresConnection, user: str, desk: str) -> None:
        """`user` is the system's name of who works here, `desk` this desk's sign."""
        self._connection = connection
        self._user = user
        self._desk = desk
        self._read: Rights | None = None
        self._read_s = 0.0

    def now(self) -> Rights:
        """As IT has set them."""
        now_s = time.monotonic()
        if self._read is None or now_s - self._read_s > _HOLDS_S:
            self._read, self._read_s = self._ask(), now_s
        return self._read

    def _ask(self) -> Rights:
        row = self._connection.execute(_ASKED).fetchone()
        role = Role(row["role"])
        may = {str(each[0]) for each in self._connection.execute(_MAY, (role.value,))}
        return Rights(
            role=role,
            may=frozenset(Right(each) for each in may & _KNOWN),
            sender=Sender(person=row["person"], user=self._user, desk=self._desk),
        )


def rights_of_roles(connection: PostgresConnection) -> dict[Role, frozenset[Right]]:
    """What IT lets each role do."""
    rows = connection.execute("SELECT role, may FROM role_right").fetchall()
    return {
        role: frozenset(Right(row["may"]) for row in rows if row["role"] == role and row["may"] in _KNOWN)
        for role in Role
    }
