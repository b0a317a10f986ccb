"""Who may do what in the team's database: a desk works with what it finds, and can't rewrite history."""

import logging
from typing import Final

import psycopg

from faxdesk.store.postgres.errors import team_errors
from faxdesk.store.postgres.pool import Connection

log = logging.getLogger(__name__)

DESK_ROLE: Final = "faxdesk_desk"

_ALL: Final = "SELECT, INSERT, UPDATE, DELETE"
_RIGHTS: Final = {
    # History is written once; what of it may change, for retention, its trigger says.
    "event": "SELECT, INSERT, UPDATE (cause, detail, salt, withheld, hash)",
    "act": "SELECT, INSERT, UPDATE (detail, salt, withheld)",
    "removed_event": "SELECT, INSERT",
    "seal": "SELECT, INSERT",
    "chain": "SELECT, INSERT, UPDATE",
    "meta": "SELECT",
    "change": "SELECT, DELETE",  # told by triggers, and trimmed
    "known_number": "SELECT",  # kept by triggers
    "duty": "SELECT, UPDATE",
    "queue": "SELECT, UPDATE",
    "desk": "SELECT, INSERT, UPDATE",
}
"""Of each table, where it isn't all."""

_TIMES: Final = (
    ("idle_in_transaction_session_timeout", "5s"),
    ("lock_timeout", "20s"),
    ("statement_timeout", "60s"),
)


def grant(connection: Connection) -> bool:
    """Make the desks' role, where this user may, and give it its rights; whether it is there.

    Raises JournalError where the tables are somebody else's.
    """
    if not _has_role(connection):
        return False
    with team_errors(), connection.transaction():
        tables = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
        connection.execute(f"REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {DESK_ROLE}")
        for (table,) in tables:
            rights = _RIGHTS.get(str(table), _ALL)
            connection.execute(f'GRANT {rights} ON "{table}" TO {DESK_ROLE}')
        connection.execute(f"GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA public TO {DESK_ROLE}")
        connection.execute(f"GRANT USAGE ON SCHEMA public TO {DESK_ROLE}")
    return True


def _has_role(connection: Connection) -> bool:
    with team_errors():
        query = "SELECT 1 FROM pg_roles WHERE rolname = %s"
        if connection.execute(query, (DESK_ROLE,)).fetchone() is not None:
            return True
    try:
        connection.execute(f"CREATE ROLE {DESK_ROLE} NOLOGIN")
    except psycopg.errors.InsufficientPrivilege:
        log.info("this user may make no role: its database has none for desks")
        return False
    with team_errors():
        for name, value in _TIMES:
            connection.execute(f"ALTER ROLE {DESK_ROLE} SET {name} = '{value}'")
    return True
