"""Named values as JSON: what a desk keeps is no more than that."""

import json
import logging
import sqlite3
from collections.abc import Iterable, Iterator
from typing import Any

from faxdesk.store.sqlite.files import journal_errors

log = logging.getLogger(__name__)


class NamedValues:
    """Reads and writes through the desk's connection; writing belongs inside a transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def all(self) -> dict[str, Any]:
        """Every value that can be read, by its name."""
        with journal_errors():
            rows = self._connection.execute("SELECT name, value FROM setting").fetchall()
        return dict(_readable(rows))

    def text(self, name: str) -> str:
        """One value, "" where there is none or it is no text."""
        query = "SELECT name, value FROM setting WHERE name = ?"
        with journal_errors():
            rows = self._connection.execute(query, (name,)).fetchall()
        value = dict(_readable(rows)).get(name, "")
        return value if isinstance(value, str) else ""

    def put(self, name: str, value: object) -> None:
        self._connection.execute(
            "INSERT INTO setting VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = :value",
            {"name": name, "value": json.dumps(value)},
        )


def _readable(rows: Iterable[sqlite3.Row]) -> Iterator[tuple[str, Any]]:
    """What can be read; the others' defaults apply."""
    for row in rows:
        try:
            yield row["name"], json.loads(row["value"])
        except (ValueError, RecursionError):
            log.warning("a setting can't be read, its default applies")
