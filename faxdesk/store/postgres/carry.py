"""A desk's own journal into the team's, and the team's into a desk's: all rows, with their history."""

import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from faxdesk.store.chain.writing import EVENTS_WITH_FACTS, Chain
from faxdesk.store.postgres.connection import PostgresConnection
from faxdesk.store.postgres.schema import shared_tables, tables_with_ids
from faxdesk.store.sqlite.connect import Profile, connect
from faxdesk.store.sqlite.files import journal_errors, transaction

_STAYS: Final = frozenset({"meta", "setting", "queue", "change", "notice"})
"""What is one journal's own."""

_CHAINED: Final = frozenset({"event", "act", "removed_event", "seal", "chain"})
"""What a journal's chain is made of: brought into another one, events become links of that."""

_BY_NAME: Final[Mapping[str, str]] = {"known_number": "address", "contact_group": "folded_name"}
"""Tables whose rows may be there already, by the column that tells."""

Shifts = dict[str, int | dict[int, int]]
"""What is added to the ids of a table's rows, or what each becomes."""

_LOOSE: Final = {("fax", "contact_id"): "contact"}
"""What names another row without the database knowing it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Table:
    """Attributes:
    points: the tables that columns of this one name rows of.
    """

    name: str
    columns: tuple[str, ...]
    points: Mapping[str, str]


def own_counts(path: Path, kind: Profile) -> tuple[int, int]:
    """How many faxes and contacts a desk's own journal has. Raises JournalError."""
    with closing(connect(path, kind)) as own, journal_errors():
        faxes = own.execute("SELECT count(*) FROM fax").fetchone()[0]
        return faxes, own.execute("SELECT count(*) FROM contact").fetchone()[0]


def bring(own: sqlite3.Connection, team: PostgresConnection, desk: str, person: str) -> bool:
    """Copy all rows of a desk's own journal into the team's, in one; False where that was done before.

    Nobody may work the desk's own queue meanwhile. Raises JournalError.
    """
    mark = f"brought.{desk}.{own.execute('SELECT coalesce(max(id), 0) FROM event').fetchone()[0]}"
    with transaction(team):
        if team.execute("SELECT 1 FROM setting WHERE name = ?", (mark,)).fetchone() is not None:
            return False
        tables = [each for each in _tables(own) if each.name not in _CHAINED]
        shifts = _make_room(own, team, tables)
        late: list[tuple[_Table, str]] = []
        done: set[str] = set()
        for table in tables:
            late += [(table, column) for column, to in table.points.items() if to not in done | {table.name}]
            _copy(own, team, table, shifts, skipped={column for each, column in late if each is table})
            done.add(table.name)
        for table, column in late:
            _point(own, team, table, column, shifts)
        _add_history(own, team, shifts)
        team.execute(
            "UPDATE fax SET desk = ?, person = ? WHERE id > ? AND desk IS NULL", (desk, person, shifts["fax"])
        )
        team.execute("INSERT INTO setting VALUES (?, '1')", (mark,))
    return True


def empty(own: sqlite3.Connection) -> None:
    """Forget in a desk's own journal what the team has now: it must not be sent from here as well."""
    with transaction(own):
        own.execute("PRAGMA defer_foreign_keys = ON")
        for table in reversed(_tables(own)):
            own.execute(f"DELETE FROM {table.name}")


def export(team: PostgresConnection, target: Path, kind: Profile) -> int:
    """Write the team's rows into a new journal; returns how many faxes. Raises JournalError."""
    with closing(connect(target, kind)) as own, journal_errors():
        own.execute("PRAGMA foreign_keys = OFF")
        with transaction(own), transaction(team):
            for table in _tables(own):
                names = ", ".join(table.columns)
                marks = ", ".join("?" * len(table.columns))
                put = f"INSERT INTO {table.name} ({names}) VALUES ({marks})"
                rows = team.execute(f"SELECT {names} FROM {table.name}")
                own.executemany(put, [tuple(each) for each in rows])
            own.execute("UPDATE queue SET is_paused = 1")
        own.execute("PRAGMA foreign_keys = ON")
        return int(own.execute("SELECT count(*) FROM fax").fetchone()[0])


def _tables(own: sqlite3.Connection) -> list[_Table]:
    """Those of a team's too, each after those that it points to, where that can be."""
    names = [
        row[0]
        for row in own.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
        )
        if row[0] in shared_tables() - _STAYS
    ]
    left = {name: _table(own, name) for name in sorted(names)}
    ordered: list[_Table] = []
    while left:
        free = [
            each for each in left.values() if not set(each.points.values()) & (left.keys() - {each.name})
        ] or [left["fax"]]
        ordered.append(left.pop(free[0].name))
    return ordered


def _table(own: sqlite3.Connection, name: str) -> _Table:
    columns = tuple(row["name"] for row in own.execute(f"PRAGMA table_info({name})"))
    points = {row["from"]: row["table"] for row in own.execute(f"PRAGMA foreign_key_list({name})")}
    points |= {column: to for (table, column), to in _LOOSE.items() if table == name}
    return _Table(name=name, columns=columns, points=points)


def _add_history(own: sqlite3.Connection, team: PostgresConnection, shifts: Shifts) -> None:
    """Each event as it was, as a new link of the team's chain."""
    chain = Chain(team, lambda: ("", ""))
    for row in own.execute(f"{EVENTS_WITH_FACTS} ORDER BY event.id"):
        values = {name: row[name] for name in ("at_s", "source", "target", "cause", "detail")}
        chain.add_event({**values, "fax_id": _new_id(row["fax_id"], shifts["fax"])}, row)


def _make_room(own: sqlite3.Connection, team: PostgresConnection, tables: Sequence[_Table]) -> Shifts:
    """What is added to the ids of each table that others point to; nobody else gets those meanwhile."""
    shifts: Shifts = {}
    wanted = {to for table in tables for to in table.points.values()}
    for name in sorted(wanted & tables_with_ids()):  # others are called by their names
        most = own.execute(f"SELECT coalesce(max(id), 0) FROM {name}").fetchone()[0]
        team.execute(f"LOCK TABLE {name} IN EXCLUSIVE MODE")
        sequence = f"pg_get_serial_sequence('{name}', 'id')"
        last = team.execute(
            f"SELECT greatest((SELECT coalesce(max(id), 0) FROM {name}), nextval({sequence})) AS last"
        ).fetchone()["last"]
        team.execute(f"SELECT setval({sequence}, ?)", (last + most + 1,))
        shifts[name] = int(last)
    return shifts


def _copy(
    own: sqlite3.Connection,
    team: PostgresConnection,
    table: _Table,
    shifts: Shifts,
    *,
    skipped: set[str],
) -> None:
    # Ids that nobody names are given anew: of such a table nobody may keep the others away.
    has_id = "id" in table.columns and table.name in shifts
    columns = [each for each in table.columns if each not in skipped and (each != "id" or has_id)]
    order = "id" if "id" in table.columns else "rowid"
    rows = own.execute(f"SELECT {', '.join(columns)} FROM {table.name} ORDER BY {order}")
    moved = (tuple(_moved(row[each], each, table, shifts) for each in columns) for row in rows)
    if table.name in _BY_NAME and has_id:
        shifts[table.name] = _merged(own, team, table)
    elif table.name in _BY_NAME:
        marks = ", ".join("?" * len(columns))
        for each in moved:
            team.execute(
                f"INSERT INTO {table.name} ({', '.join(columns)}) VALUES ({marks}) ON CONFLICT DO NOTHING",
                each,
            )
    else:
        team.copy_in(table.name, columns, moved)


def _merged(own: sqlite3.Connection, team: PostgresConnection, table: _Table) -> dict[int, int]:
    """Put rows in that aren't there yet by their name; returns what each id becomes."""
    name = _BY_NAME[table.name]
    columns = [each for each in table.columns if each != "id"]
    marks = ", ".join("?" * len(columns))
    put = f"INSERT INTO {table.name} ({', '.join(columns)}) VALUES ({marks}) ON CONFLICT DO NOTHING"
    becomes: dict[int, int] = {}
    for row in own.execute(f"SELECT * FROM {table.name}"):
        team.execute(put, tuple(row[each] for each in columns))
        found = team.execute(f"SELECT id FROM {table.name} WHERE {name} = ?", (row[name],)).fetchone()
        becomes[row["id"]] = int(found["id"])
    return becomes


def _moved(value: Any, column: str, table: _Table, shifts: Shifts) -> Any:
    to = table.name if column == "id" else table.points.get(column)
    return value if value is None or to not in shifts else _new_id(value, shifts[to])


def _new_id(old: int, shift: int | dict[int, int]) -> int:
    return shift[old] if isinstance(shift, dict) else old + shift


def _point(
    own: sqlite3.Connection,
    team: PostgresConnection,
    table: _Table,
    column: str,
    shifts: Shifts,
) -> None:
    """Of rows that point to each other one had to be first."""
    rows = own.execute(f"SELECT id, {column} FROM {table.name} WHERE {column} IS NOT NULL")
    for row in rows:
        team.execute(
            f"UPDATE {table.name} SET {column} = ? WHERE id = ?",
            (_new_id(row[1], shifts[table.points[column]]), _new_id(row[0], shifts[table.name])),
        )
