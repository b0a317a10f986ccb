"""The person's settings, one row each."""

import json
import logging
import sqlite3
from dataclasses import asdict, replace
from typing import Any, Final, get_origin, get_type_hints

from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.preferences import Preferences
from faxdesk.store.database import journal_errors, transaction

log = logging.getLogger(__name__)

_TYPES: Final = get_type_hints(Preferences)


class Settings:
    """Loads and saves Preferences, and what the window remembers of itself."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def load(self) -> Preferences:
        """The settings; one that this version can't use falls back to its default, and the log says which."""
        preferences = Preferences()
        for name, value in self._rows().items():
            if name in _TYPES:
                preferences = _with(preferences, name, value)
        return preferences

    def save(self, **changes: Any) -> Preferences:
        """Change some settings; raises InvalidInputError, and saves nothing, when one can't be used."""
        preferences = replace(self.load(), **changes)
        values = asdict(preferences)
        with transaction(self._connection):
            for name in changes:
                self._put(name, values[name])
        return preferences

    def window_state(self, name: str) -> str:
        """What the window remembered under `name` (sizes, splitters), "" when nothing."""
        value = self._rows().get(f"window.{name}", "")
        return value if isinstance(value, str) else ""

    def keep_window_state(self, name: str, value: str) -> None:
        with transaction(self._connection):
            self._put(f"window.{name}", value)

    def _rows(self) -> dict[str, Any]:
        with journal_errors():
            rows = self._connection.execute("SELECT name, value FROM setting").fetchall()
        return {row["name"]: json.loads(row["value"]) for row in rows}

    def _put(self, name: str, value: Any) -> None:
        self._connection.execute(
            "INSERT INTO setting VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = :value",
            {"name": name, "value": json.dumps(value)},
        )


def _with(preferences: Preferences, name: str, value: Any) -> Preferences:
    hint = _TYPES[name]
    if get_origin(hint) is tuple:
        value, hint = tuple(value) if isinstance(value, list) else value, tuple
    if isinstance(value, hint):
        try:
            return replace(preferences, **{name: value})
        except InvalidInputError:
            pass  # said below, like a value of the wrong type
    log.warning("setting %s can't be used, its default applies", name)
    return preferences
