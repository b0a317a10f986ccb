"""Whose the files in the spool are."""

from collections.abc import Collection
from typing import Final

from faxdesk.store.database import Database
from faxdesk.store.sqlite.files import journal_errors

_NAMES_AT_ONCE: Final = 500


def owned_in_spool(connection: Database, names: Collection[str]) -> set[str]:
    """Those of these files that a fax still owns; looked up by the beginnings of their names."""
    found: set[str] = set()
    ordered = sorted(names)
    for start in range(0, len(ordered), _NAMES_AT_ONCE):
        part = [each[:8] for each in ordered[start : start + _NAMES_AT_ONCE]]
        query = (
            "SELECT spool_name FROM payload WHERE spool_name IS NOT NULL"
            f" AND substr(spool_name, 1, 8) IN ({', '.join('?' * len(part))})"
            # What retention took out is nobody's any more.
            " AND EXISTS (SELECT 1 FROM fax WHERE fax.payload_id = payload.id AND fax.purged_at_s IS NULL)"
        )
        with journal_errors():
            found.update(row[0] for row in connection.execute(query, part))
    return found & set(ordered)
