"""What the window remembers of itself: sizes, splitters, the folder that was used last."""

import sqlite3
from typing import Final

from faxdesk.store.desk.values import NamedValues
from faxdesk.store.sqlite.files import transaction

_PREFIX: Final = "window."


class WindowState:
    """Named texts, beside the settings."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._values = NamedValues(connection)

    def recall(self, name: str) -> str:
        """What was kept under `name`, "" when nothing."""
        return self._values.text(f"{_PREFIX}{name}")

    def keep(self, name: str, value: str) -> None:
        with transaction(self._connection):
            self._values.put(f"{_PREFIX}{name}", value)
