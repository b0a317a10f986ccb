"""Makes the team's tables, and brings them from version to version; for their owner."""

import logging
from typing import Any, Final

import psycopg

from faxdesk.domain.errors import JournalError
from faxdesk.store.postgres.errors import team_errors
from faxdesk.store.postgres.pool import Connection
from faxdesk.store.postgres.roles import keep_defaults
from faxdesk.store.postgres.schema import FUNCTIONS, shared_scripts, team_scripts, version

log = logging.getLogger(__name__)

OLDEST_SERVER: Final = 140_000
_LOCK: Final = 0x6661_7864  # "faxd"
_WITH_ROLES: Final = 2
"""The step that brings the roles' rights."""


def version_of(connection: Connection) -> int:
    """Of the tables as they are; 0 for none. Raises JournalError."""
    with team_errors():
        if _value(connection, "SELECT to_regclass('public.meta')") is None:
            return 0
        return int(_value(connection, "SELECT value FROM meta WHERE name = 'version'") or 0)


def migrate(connection: Connection, kind: str) -> int:
    """Bring the tables to this program's version; returns the one they had.

    All in one transaction: what fails leaves them as they were. A crash leaves no lock behind, and whoever
    waits for another that does the same gives up after a while. Raises JournalError.
    """
    if connection.info.server_version < OLDEST_SERVER:
        raise JournalError("team.server_too_old", version=connection.info.server_version // 10_000)
    connection.answer_s = None  # a million faxes take their time
    with team_errors(), connection.transaction():
        connection.execute("SET LOCAL lock_timeout = '30s'; SET LOCAL search_path = public, pg_temp")
        connection.execute("SELECT pg_advisory_xact_lock(%s)", (_LOCK,))
        before = version_of(connection)
        if before > version():
            raise JournalError("journal.newer")
        if before < version():
            _make(connection, before, kind)
    return before


def _make(connection: Connection, before: int, kind: str) -> None:
    if before == 0:
        _run(connection, FUNCTIONS)
    else:
        # Nobody who is writing now goes on with tables that changed under him.
        connection.execute("LOCK TABLE meta IN ACCESS EXCLUSIVE MODE")
    shared, team = divmod(before, 1_000)
    for statements in shared_scripts()[shared:]:
        for statement in statements:
            _run(connection, statement)
    for number, script in enumerate(team_scripts()[team:], start=team + 1):
        _run(connection, script)
        if number == _WITH_ROLES:
            keep_defaults(connection)
    connection.execute("INSERT INTO meta VALUES ('kind', %s) ON CONFLICT DO NOTHING", (kind,))
    connection.execute(
        "INSERT INTO meta VALUES ('version', %s) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (str(version()),),
    )
    log.info("the team's tables brought from version %d to %d", before, version())


def _run(connection: Connection, script: str) -> None:
    try:
        connection.execute(script)
    except psycopg.Error:
        log.exception("the team's tables could not be changed by: %s", script)
        raise


def _value(connection: Connection, query: Any) -> Any:
    row = connection.execute(query).fetchone()
    return None if row is None else row[0]
