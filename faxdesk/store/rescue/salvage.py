"""Reads what can be read of a damaged journal: table by table, around the stretches that are lost."""

import logging
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from faxdesk.domain.errors import JournalError
from faxdesk.store.sqlite.connect import Profile
from faxdesk.store.sqlite.files import open_file, version_of
from faxdesk.store.sqlite.migrate import create, scripts_in

log = logging.getLogger(__name__)

TABLES: Final = (
    *("meta", "setting", "queue", "notice", "payload", "media", "fax", "attempt", "event"),
    *("contact", "contact_number", "contact_group", "contact_in_group"),
    *("known_number", "broadcast", "cost"),
    *("chain", "act", "removed_event", "seal"),
    *("folded_story", "tag", "bin", "retained", "stand_in", "archive"),
)
"""What is worth reading; who changed when is told again."""

_SINCE: Final = {
    **dict.fromkeys(("contact", "contact_number", "contact_group", "contact_in_group"), 7),
    "known_number": 10,
    **dict.fromkeys(("chain", "act", "removed_event", "seal"), 11),
    "broadcast": 12,
    "cost": 13,
    **dict.fromkeys(("folded_story", "tag", "bin"), 14),
    **dict.fromkeys(("retained", "stand_in"), 18),
    "archive": 20,
}
"""The version that brought a table, where it isn't the first."""

Row = dict[str, Any]

_UNKNOWN_END: Final = 1 << 31
_FAILED_READS: Final = 10_000
"""A table's lost stretches are narrowed down with so many reads at most: a second."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Salvage:
    """What was read.

    Attributes:
        version: of the journal's form; rows fit the tables of that version.
        last_ids: the highest id ever given in tables whose ids are never given again.
        is_whole: every row could be read, as far as the file tells.
    """

    version: int
    tables: dict[str, list[Row]]
    last_ids: dict[str, int]
    is_whole: bool


def read_journal(path: Path, kind: Profile) -> Salvage:
    """Read a damaged journal that nobody else has open; it is changed, so hand over a copy.

    Raises JournalError when it is newer than this program.
    """
    scripts = scripts_in()
    for grafts in (False, True):
        if grafts:
            _graft_first_pages(path, kind, scripts)
        with closing(open_file(path)) as connection:
            # Also where the file has been cut off, and where the table of contents has a bad line.
            connection.execute("PRAGMA writable_schema = ON")
            connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
            version = _version(connection)
            if version > len(scripts):
                raise JournalError("journal.newer")
            if version > 0:
                return _read(connection, version, is_grafted=grafts)
    log.error("nothing of the journal could be read")
    return Salvage(version=len(scripts), tables={}, last_ids={}, is_whole=False)


def _version(connection: sqlite3.Connection) -> int:
    """The journal's version where its table of contents can be read, else 0."""
    try:
        found = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        version = version_of(connection)
    except sqlite3.Error as error:
        log.warning("the journal's first pages can't be read: %s", type(error).__name__)
        return 0
    return version if {"meta", "fax", "event"} <= found else 0


def _read(connection: sqlite3.Connection, version: int, *, is_grafted: bool) -> Salvage:
    tables, is_whole = {}, not is_grafted
    sequences, _ = _read_table(connection, "sqlite_sequence", {})
    last_ids = {str(row["name"]): row["seq"] for row in sequences if isinstance(row["seq"], int)}
    for table in (each for each in TABLES if _SINCE.get(each, 1) <= version):
        tables[table], has_all = _read_table(connection, table, last_ids)
        is_whole = is_whole and has_all
        log.info("table %s: %d rows read%s", table, len(tables[table]), "" if has_all else ", some lost")
    return Salvage(version=version, tables=tables, last_ids=last_ids, is_whole=is_whole)


def _read_table(
    connection: sqlite3.Connection, table: str, last_ids: Mapping[str, int]
) -> tuple[list[Row], bool]:
    """All rows that can be read, and whether those are all.

    Where reading stops, the rest is halved until the lost rows stand alone. That way a lost page costs
    only its own rows, as long as the pages above it can be read.
    """
    query = f"SELECT rowid AS place, * FROM {table} NOT INDEXED WHERE rowid BETWEEN ? AND ? ORDER BY rowid"
    rows: list[Row] = []
    failed = 0
    pending = [(0, _last_id(connection, table, last_ids.get(table)))]
    while pending and failed < _FAILED_READS:
        low, high = pending.pop()
        reached = low - 1
        try:
            for row in connection.execute(query, (low, high)):
                rows.append({name: row[name] for name in row.keys()})  # noqa: SIM118 - a Row is no dict
                reached = row["place"]
        except (sqlite3.Error, UnicodeDecodeError):  # the table's own words may be damaged too
            failed += 1
            if reached >= low:
                pending.append((reached + 1, high))
            elif low < high:
                middle = (low + high) // 2
                pending += [(middle + 1, high), (low, middle)]
    return rows, failed == 0


def _last_id(connection: sqlite3.Connection, table: str, given: int | None) -> int:
    """The highest id to look for, where `given` is the highest that was ever given, if that is known.

    Of a last page of which half was cut off SQLite reads zeros, and says that the highest is 0.
    """
    try:
        found = int(connection.execute(f"SELECT max(rowid) FROM {table}").fetchone()[0] or 0)
    except sqlite3.Error:
        return given or _UNKNOWN_END
    return max(found, given or 0)


def _graft_first_pages(path: Path, kind: Profile, scripts: list[str]) -> None:
    """Give a journal that has lost its table of contents the one of a new journal.

    The same steps lay out the same tables in the same places, so the new one's fits; where the journal
    came from an older version it may not, and then those tables read as damaged.
    """
    pattern = path.with_name(path.name + ".pattern")
    create(pattern, kind, scripts)
    try:
        with closing(open_file(pattern)) as connection:
            page_bytes = connection.execute("PRAGMA page_size").fetchone()[0]
            pages = connection.execute("PRAGMA page_count").fetchone()[0]
            roots = {row[0] for row in connection.execute("SELECT rootpage FROM sqlite_schema")}
        contents = bytearray(pattern.read_bytes())
    finally:
        pattern.unlink()
    # Source of the offsets: sqlite.org, "Database File Format", 1.3. Without a valid page count SQLite
    # goes by the file's size; the list of free pages was the old one's.
    contents[28:40] = bytes(12)
    contents[92:96] = bytes(4)
    with path.open("r+b") as file:
        file.truncate(max(path.stat().st_size, len(contents)))
        for number in sorted(set(range(1, pages + 1)) - roots):
            start = (number - 1) * page_bytes
            file.seek(start)
            file.write(contents[start : start + page_bytes])
