"""All that one desk keeps, on one connection: what records.desk.Desk promises."""

import os
import sqlite3
from typing import Final

from faxdesk.domain.policy import NO_POLICY, Policy
from faxdesk.store.desk.settings import Settings
from faxdesk.store.desk.values import NamedValues
from faxdesk.store.sqlite.files import data_version, journal_errors, transaction

_ID: Final = "desk.id"
_NAME: Final = "desk.name"
MAX_NAME: Final = 60
_WINDOW: Final = "window."
"""What the names of what the window remembers begin with."""


class DeskStore:
    """For one thread; see records.desk.Desk for its methods.

    The desk of a team of one lies in the same file as its journal; nothing here looks at more than the
    desk's own rows, so that it can lie anywhere.

    Attributes:
        settings: what a person sets.
        window: what the window remembers of itself.
    """

    def __init__(self, connection: sqlite3.Connection, policy: Policy = NO_POLICY) -> None:
        """On a connection that connect() gave; it is closed with this object."""
        self._connection = connection
        self._values = NamedValues(connection)
        self.settings = Settings(connection, policy)
        self.window = WindowState(connection)

    @property
    def id(self) -> str:
        """This desk's sign among a team's: always the same, and no other's. Made when first asked for."""
        if not (known := self._values.text(_ID)):
            with transaction(self._connection):
                known = self._values.text(_ID) or os.urandom(8).hex()
                self._values.put(_ID, known)
        return known

    @property
    def name(self) -> str:
        """What its people call it; "" for its computer's name."""
        return self._values.text(_NAME)

    def set_name(self, name: str) -> None:
        with transaction(self._connection):
            self._values.put(_NAME, " ".join(name.split())[:MAX_NAME])

    def last_change(self) -> int:
        """A number that grows when a setting has changed, whoever changed it; starts at 0."""
        with journal_errors():
            row = self._connection.execute("SELECT max(id) AS id FROM change WHERE fax_id = 0").fetchone()
        return row["id"] or 0

    def data_version(self) -> int:
        """A number that differs when another connection has written since; costs microseconds."""
        return data_version(self._connection)

    def close(self) -> None:
        self._connection.close()


class WindowState:
    """What the window remembers of itself: sizes, splitters, the folder that was used last."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._values = NamedValues(connection)

    def recall(self, name: str) -> str:
        """What was kept under `name`, "" when nothing."""
        return self._values.text(f"{_WINDOW}{name}")

    def keep(self, name: str, value: str) -> None:
        with transaction(self._connection):
            self._values.put(f"{_WINDOW}{name}", value)
