"""The person's settings, one row each."""

import json
import logging
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import asdict, replace
from typing import Any

from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.policy import NO_POLICY, Policy
from faxdesk.domain.preferences import Preferences, with_value
from faxdesk.store.sqlite.database import journal_errors, transaction

log = logging.getLogger(__name__)


class Settings:
    """Loads and saves Preferences, and what the window remembers of itself."""

    def __init__(self, connection: sqlite3.Connection, policy: Policy = NO_POLICY) -> None:
        """What the policy sets goes before FaxDesk's defaults; what it locks, before the person's word."""
        self._connection = connection
        self._policy = policy

    def load(self) -> Preferences:
        """The settings; one that this version can't use falls back to its default, and the log says which."""
        preferences = self._policy.defaults()
        for name, value in self._rows().items():
            if name in Preferences.__dataclass_fields__:
                try:
                    preferences = with_value(preferences, name, value)
                except InvalidInputError:
                    log.warning("setting %s can't be used, its default applies", name)
        return self._policy.enforce(preferences)

    def save(self, **changes: Any) -> Preferences:
        """Change some settings.

        Raises InvalidInputError, and saves nothing, when one can't be used or is locked to another value.
        """
        for name, value in changes.items():
            self._policy.check(name, value)
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
        return dict(_read(rows))

    def _put(self, name: str, value: Any) -> None:
        self._connection.execute(
            "INSERT INTO setting VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = :value",
            {"name": name, "value": json.dumps(value)},
        )


def _read(rows: Iterable[sqlite3.Row]) -> Iterator[tuple[str, Any]]:
    """The settings that can be read; the others' defaults apply."""
    for row in rows:
        try:
            yield row["name"], json.loads(row["value"])
        except (ValueError, RecursionError):
            log.warning("a setting can't be read, its default applies")
