"""The tables of the team's database, made by the same migrations as SQLite's.

Each script of store/sqlite/migrations is translated, statement by statement. What has no translation, such as
an index of words, stands in store/postgres/migrations under the same name and is taken in its place.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

from faxdesk.store.postgres.dialect import rewritten
from faxdesk.store.sqlite.migrate import scripts_in, scripts_of, statements_of

OWN: Final = Path(__file__).with_name("migrations")
TEAM: Final = Path(__file__).with_name("team")

FUNCTIONS: Final = r"""
CREATE FUNCTION max(double precision, double precision) RETURNS double precision
    LANGUAGE sql IMMUTABLE PARALLEL SAFE AS 'SELECT greatest($1, $2)';
CREATE FUNCTION min(double precision, double precision) RETURNS double precision
    LANGUAGE sql IMMUTABLE PARALLEL SAFE AS 'SELECT least($1, $2)';
CREATE FUNCTION json_valid(said text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    RETURN said::jsonb IS NOT NULL;
EXCEPTION WHEN data_exception OR program_limit_exceeded THEN
    RETURN false;
END $$;
CREATE FUNCTION json_extract(said text, path text) RETURNS text LANGUAGE sql IMMUTABLE AS
    $$ SELECT jsonb_path_query_first(said::jsonb, path::jsonpath) #>> '{}' $$;
CREATE FUNCTION json_each(said text) RETURNS TABLE (value text) LANGUAGE sql IMMUTABLE AS $$
    SELECT each.value::text FROM jsonb_array_elements(
        CASE WHEN jsonb_typeof(said::jsonb) = 'array' THEN said::jsonb ELSE '[]' END) AS each $$;
CREATE FUNCTION faxdesk_check_version(mine integer) RETURNS void LANGUAGE plpgsql STABLE AS $$
DECLARE theirs integer;
BEGIN
    SELECT value::integer INTO theirs FROM meta WHERE name = 'version';
    IF theirs IS DISTINCT FROM mine THEN
        RAISE EXCEPTION 'the tables are of version %', theirs
            USING ERRCODE = CASE WHEN theirs > mine THEN 'FX001' ELSE 'FX002' END;
    END IF;
END $$;
"""
"""What SQLite has of itself, and the look at the version that stands before each change."""

_SAID_OTHERWISE: Final = (("THEN name ELSE excluded.name", "THEN known_number.name ELSE excluded.name"),)
"""What means one thing to SQLite and two to PostgreSQL; to be written so from now on that both take it."""

_CREATE_TABLE: Final = re.compile(r"CREATE TABLE (\w+)", re.IGNORECASE)
_ID: Final = re.compile(r"\bid INTEGER PRIMARY KEY(?: AUTOINCREMENT)?(?=\s*[,)])")
_REFERENCE: Final = re.compile(
    r"^\s*(\w+) (?:INTEGER|TEXT)[^,\n]*?( REFERENCES (\w+) \(\w+\)[^,\n]*)", re.MULTILINE
)
_TRIGGER: Final = re.compile(
    r"CREATE TRIGGER (?P<name>\w+)\s+(?P<when>AFTER|BEFORE) (?P<event>INSERT|UPDATE|DELETE)"
    r"(?P<of> OF [\w, ]+)? ON (?P<table>\w+)(?:\s+WHEN (?P<condition>.*?))?\s+BEGIN(?P<body>.*)END;$",
    re.DOTALL | re.IGNORECASE,
)
_DROP_TRIGGER: Final = re.compile(r"DROP TRIGGER (?:IF EXISTS )?(\w+)", re.IGNORECASE)
_COMMENT: Final = re.compile(r"--[^\n]*")
_TYPES: Final = (
    ("INTEGER", "bigint"),
    ("REAL", "double precision"),
    ("BLOB", "bytea"),
    ("TEXT", 'text COLLATE "C"'),  # SQLite's order, whatever the server's language
)


class Translator:
    """Turns the scripts into PostgreSQL's, in their order: what stands in one may be named by a later one.

    Attributes:
        tables: what was made so far.
        with_ids: the tables whose rows get their ids from the database.
    """

    def __init__(self) -> None:
        self.with_ids: set[str] = set()
        self.tables: set[str] = set()
        self._waiting: list[tuple[str, str, str]] = []
        self._tables_of_triggers: dict[str, str] = {}

    def script(self, text: str) -> list[str]:
        """Statements that can be made one after the other."""
        return [each for statement in statements_of(text) for each in self._statement(statement)]

    def _statement(self, statement: str) -> Iterator[str]:
        statement = _COMMENT.sub("", statement).strip()
        for ours, theirs in _SAID_OTHERWISE:
            statement = statement.replace(ours, theirs)
        if found := _TRIGGER.match(statement):
            yield from self._trigger(found)
        elif found := _DROP_TRIGGER.match(statement):
            yield f"DROP TRIGGER {found[1]} ON {self._tables_of_triggers.pop(found[1])}"
            yield f"DROP FUNCTION {found[1]}()"
        elif found := _CREATE_TABLE.match(statement):
            yield self._table(found[1], statement)
            yield from self._references_that_can_be_made()
        else:
            yield rewritten(_types(statement)).rstrip(";")

    def _table(self, name: str, statement: str) -> str:
        self.tables.add(name)
        if _ID.search(statement):
            self.with_ids.add(name)
        for found in _REFERENCE.finditer(statement):
            if found[3] not in self.tables:
                self._waiting.append((name, found[1], found[2]))
                statement = statement.replace(found[2], "", 1)
        return _types(re.sub(r"\)(?:\s*(?:STRICT|WITHOUT ROWID),?)*\s*;$", ")", statement))

    def _references_that_can_be_made(self) -> Iterator[str]:
        for each in list(self._waiting):
            table, column, reference = each
            if reference.split()[1] in self.tables:
                self._waiting.remove(each)
                yield f"ALTER TABLE {table} ADD FOREIGN KEY ({column}){reference}"

    def _trigger(self, found: re.Match[str]) -> Iterator[str]:
        name, table = found["name"], found["table"]
        self._tables_of_triggers[name] = table
        body = rewritten(found["body"]).strip()
        # By its owner's rights: a desk may not write these tables itself.
        yield (
            f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER"
            f" SET search_path = public, pg_temp AS $$ BEGIN {body} RETURN NULL; END $$"
        )
        condition = f"WHEN ({rewritten(found['condition'])}) " if found["condition"] else ""
        yield (
            f"CREATE TRIGGER {name} {found['when']} {found['event']}{found['of'] or ''} ON {table}"
            f" FOR EACH ROW {condition}EXECUTE FUNCTION {name}()"
        )


@cache
def shared_tables() -> frozenset[str]:
    """The tables that both databases have: not those that one of them makes for an index of words."""
    translator = Translator()
    for path in scripts_of():
        if not (OWN / path.name).exists():
            translator.script(path.read_text(encoding="utf-8"))
    return frozenset(translator.tables)


@cache
def tables_with_ids() -> frozenset[str]:
    """The tables whose rows get their ids from the database."""
    translator = Translator()
    for text in scripts_in():
        translator.script(text)
    return frozenset(translator.with_ids)


def shared_scripts() -> list[list[str]]:
    """The statements from version 0 to 1, 1 to 2, ... of what both databases have."""
    translator = Translator()
    found: list[list[str]] = []
    for path in scripts_of():
        statements = translator.script(path.read_text(encoding="utf-8"))
        own = OWN / path.name
        found.append([own.read_text(encoding="utf-8")] if own.exists() else statements)
    return found


def team_scripts() -> list[str]:
    """The same of what only a team has."""
    return [path.read_text(encoding="utf-8") for path in sorted(TEAM.glob("*.sql"))]


def version() -> int:
    """Of the tables that this program reads and writes: thousands of it are the shared scripts."""
    return len(scripts_of()) * 1_000 + len(list(TEAM.glob("*.sql")))


def _types(statement: str) -> str:
    statement = _ID.sub("id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY", statement)
    for ours, theirs in _TYPES:
        statement = re.sub(rf"\b{ours}\b", theirs, statement)
    return statement
