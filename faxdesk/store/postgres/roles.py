"""Who may do what in the team's database: a desk works with what it finds, and can't rewrite history."""

import logging
from typing import Final

import psycopg

from faxdesk.domain.people.rights import DEFAULTS, Right, Role
from faxdesk.store.postgres.errors import team_errors
from faxdesk.store.postgres.pool import Connection

log = logging.getLogger(__name__)

ROLES: Final = {Role.CLERK: "faxdesk_desk", Role.LEAD: "faxdesk_lead", Role.ADMIN: "faxdesk_admin"}
"""What each role is called in the database; whoever has one has what stands before it, too."""

DESK_ROLE: Final = ROLES[Role.CLERK]

_ALL: Final = "SELECT, INSERT, UPDATE, DELETE"
_RIGHTS: Final = {
    # History is written once; what of it may change, for retention, its trigger says.
    "event": "SELECT, INSERT, UPDATE (cause, detail, salt, withheld, hash)",
    "act": "SELECT, INSERT, UPDATE (by_user, desk, detail, salt, withheld)",
    "removed_event": "SELECT, INSERT",
    "folded_story": "SELECT",  # a team folds nothing
    "seal": "SELECT, INSERT",
    "chain": "SELECT, INSERT, UPDATE",
    "meta": "SELECT",
    "change": "SELECT, DELETE",  # told by triggers, and trimmed
    "known_number": "SELECT, DELETE",  # kept by triggers; retention takes numbers out
    "retained": "SELECT, INSERT, UPDATE (reason, lifted_at_s, lifted_by)",  # a mark is lifted, never gone
    "duty": "SELECT, UPDATE",
    "queue": "SELECT, UPDATE",
    "desk": "SELECT, INSERT, UPDATE",
    "role_right": "SELECT",
}
"""Of each table, where it isn't all."""

_BOOK: Final = frozenset({"contact", "contact_number", "contact_group", "contact_in_group"})
"""What only roles may write that may change the address book."""

_TIMES: Final = (
    ("idle_in_transaction_session_timeout", "5s"),
    ("lock_timeout", "20s"),
    ("statement_timeout", "60s"),
)


def grant(connection: Connection) -> bool:
    """Make the desks' roles, where this user may, and give them their rights; whether they are there.

    Raises JournalError where the tables are somebody else's.
    """
    if not _make_roles(connection):
        return False
    with team_errors(), connection.transaction():
        tables = [str(table) for (table,) in connection.execute(_TABLES).fetchall()]
        names = ", ".join(ROLES.values())
        connection.execute(f"REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {names}")
        for table in tables:
            rights = "SELECT" if table in _BOOK else _RIGHTS.get(table, _ALL)
            connection.execute(f'GRANT {rights} ON "{table}" TO {DESK_ROLE}')
        for role in _with_right(connection, Right.BOOK):
            for table in sorted(_BOOK.intersection(tables)):
                connection.execute(f'GRANT {_ALL} ON "{table}" TO {ROLES[role]}')
        connection.execute(f"GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA public TO {DESK_ROLE}")
        connection.execute(f"GRANT USAGE ON SCHEMA public TO {DESK_ROLE}")
    return True


def set_right(connection: Connection, role: Role, right: Right, *, may: bool) -> None:
    """Let a role do something, or no longer; for the tables' owner. Raises JournalError."""
    statement = (
        "INSERT INTO role_right (role, may) VALUES (%s, %s) ON CONFLICT DO NOTHING"
        if may
        else "DELETE FROM role_right WHERE role = %s AND may = %s"
    )
    with team_errors():
        connection.execute(statement, (role.value, right.value))


def keep_defaults(connection: Connection) -> None:
    """What each role may where nobody has ever said; inside the transaction that makes the tables."""
    for role, rights in DEFAULTS.items():
        for right in sorted(rights):
            connection.execute(
                "INSERT INTO role_right (role, may) VALUES (%s, %s)", (role.value, right.value)
            )


_TABLES: Final = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"


def _with_right(connection: Connection, right: Right) -> list[Role]:
    rows = connection.execute("SELECT role FROM role_right WHERE may = %s", (right.value,)).fetchall()
    return [Role(role) for (role,) in rows]


def _make_roles(connection: Connection) -> bool:
    """Whether all of them are there."""
    with team_errors():
        found = connection.execute(
            "SELECT rolname FROM pg_roles WHERE rolname = ANY(%s)", (list(ROLES.values()),)
        )
        there = {str(name) for (name,) in found.fetchall()}
    missing = [name for name in ROLES.values() if name not in there]
    try:
        for name in missing:
            connection.execute(f"CREATE ROLE {name} NOLOGIN")
    except psycopg.errors.InsufficientPrivilege:
        log.info("this user may make no role: its database has none for desks")
        return False
    with team_errors():
        if missing:
            connection.execute(f"GRANT {ROLES[Role.CLERK]} TO {ROLES[Role.LEAD]}")
            connection.execute(f"GRANT {ROLES[Role.LEAD]} TO {ROLES[Role.ADMIN]}")
        if DESK_ROLE in missing:
            for name, value in _TIMES:
                connection.execute(f"ALTER ROLE {DESK_ROLE} SET {name} = '{value}'")
    return True
