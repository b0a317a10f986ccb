"""A journal as support may see it: its form and how much is in it; and what of it nobody else may see."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from faxdesk.domain.errors import JournalError
from faxdesk.store.sqlite.files import journal_errors, version_of

_PRIVATE: Final = (
    ("fax", ("recipient", "recipient_name", "recipient_company", "from_number", "cover_page")),
    ("payload", ("documents", "urls")),
    ("attempt", ("from_number", "connection_id")),
    ("contact", ("name", "company", "attention", "notes", "do_not_fax_reason", "do_not_fax_by")),
    ("contact_number", ("address", "label")),
    ("contact_group", ("name",)),
    ("act", ("by_user", "desk", "detail")),
    ("setting", ("value",)),
)
"""Tables, and their columns that hold names, numbers or a person's own words, as text or in JSON."""

_COUNTED: Final = (
    ("fax", "state"),
    ("fax", "failure_reason"),
    ("event", "json_extract(cause, '$.code')"),
)
"""What is counted by its code: tables, and columns of codes that FaxDesk or the provider made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalFacts:
    """Attributes:
    version: of the journal's form.
    schema: the statements that made it, without any value.
    rows: how many each table has.
    codes: how often each code stands in a column, by "table.column".
    damage: what SQLite finds wrong with it, "ok" for nothing.
    """

    version: int
    schema: tuple[str, ...]
    rows: dict[str, int]
    codes: dict[str, dict[str, int]]
    damage: str


def facts_of(connection: sqlite3.Connection) -> JournalFacts:
    """Raises JournalError."""
    with journal_errors():
        schema = connection.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY name").fetchall()
        tables = [row["name"] for row in schema if row["type"] == "table" and not _is_index(row["sql"])]
        return JournalFacts(
            version=version_of(connection),
            schema=tuple(row["sql"] for row in schema if row["sql"]),
            rows={name: _one(connection, f'SELECT count(*) FROM "{name}"') for name in tables},
            codes={f"{table}.{column}": _counts(connection, table, column) for table, column in _COUNTED},
            damage=str(_one(connection, "PRAGMA quick_check(1)")),
        )


def _is_index(sql: str | None) -> bool:
    """Whether a table is one only by name, and keeps nothing that could be counted: an index of words."""
    return (sql or "").lstrip().upper().startswith("CREATE VIRTUAL TABLE")


def private_texts(connection: sqlite3.Connection) -> Iterator[str]:
    """Every name, number and text of a person's own in the journal; raises JournalError."""
    for table, columns in _PRIVATE:
        for column in columns:
            with journal_errors():
                rows = connection.execute(f'SELECT DISTINCT {column} FROM "{table}"')
                for (value,) in rows:
                    yield from _texts(value)


def private_texts_at(path: Path) -> list[str] | None:
    """The same of a journal that can't be opened, as of a newer FaxDesk; None where it can't be read."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            return list(private_texts(connection))
    except (JournalError, sqlite3.Error):
        return None


def _texts(value: Any) -> Iterator[str]:
    """The texts in a value, or in the JSON that it holds."""
    if not isinstance(value, str):
        return
    try:
        held = json.loads(value)
    except ValueError:
        held = value
    yield from _leaves(held if isinstance(held, dict | list | str) else value)


def _leaves(held: object) -> Iterator[str]:
    if isinstance(held, str):
        yield held
    elif isinstance(held, dict):
        for each in held.values():
            yield from _leaves(each)
    elif isinstance(held, list):
        for each in held:
            yield from _leaves(each)


def _counts(connection: sqlite3.Connection, table: str, column: str) -> dict[str, int]:
    """What isn't spelled like a code of ours or the provider's is counted without being named."""
    counts: dict[str, int] = {}
    for code, count in connection.execute(f"SELECT {column}, count(*) FROM {table} GROUP BY 1"):
        name = "none" if code is None else str(code)
        is_code = len(name) <= _LONGEST_CODE and name.isascii() and name.replace(".", "_").isidentifier()
        name = name if is_code and name == name.lower() else "other"
        counts[name] = counts.get(name, 0) + count
    return dict(sorted(counts.items()))


_LONGEST_CODE: Final = 60


def _one(connection: sqlite3.Connection, query: str) -> Any:
    return connection.execute(query).fetchone()[0]
