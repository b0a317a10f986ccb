"""How a team stands: its desks, who has what in hand, how much is under way and waits."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from faxdesk.domain.people.rights import Right, Rights, Role
from faxdesk.store.postgres.connection import PostgresConnection
from faxdesk.store.postgres.people import TeamRights, rights_of_roles
from faxdesk.store.postgres.work import SERVER_NOW
from faxdesk.store.sql.turns import IN_HAND_IS, LINES_SQL

THERE_S: Final = 30.0
"""A desk that was heard of so lately is there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamDesk:
    """Attributes:
    name: what its people call it, else its computer's.
    person: who works there, as the system calls them.
    role: of the user whom the server knows there; "" where it knows them no more.
    program: FaxDesk's version.
    follows: it asks the provider for all.
    """

    id: str
    name: str
    person: str
    role: str
    program: str
    seen_s_ago: float
    is_there: bool
    follows: bool
    in_hand: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamLease:
    """A fax in somebody's hands.

    Attributes:
        epoch: the number of the desk's start; a later one of the same desk has another.
        left_s: below 0 where it ran out.
    """

    fax_id: int
    desk: str
    epoch: int
    state: str
    left_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamStanding:
    """Attributes:
    lines_in_use: faxes that are, or may be, on a line.
    backlog: faxes that wait and may go now.
    waiting: all that wait, also for a later time.
    oldest_waiting_s: for how long the first of the backlog could have gone; None where there is none.
    now_s: by the server's clock.
    own: what whoever asks may do.
    roles: what IT lets each role do.
    """

    version: int
    now_s: float
    desks: tuple[TeamDesk, ...]
    leases: tuple[TeamLease, ...]
    lines_in_use: int
    backlog: int
    waiting: int
    oldest_waiting_s: float | None
    is_paused: bool
    hold: str | None
    own: Rights
    roles: Mapping[Role, frozenset[Right]]


def standing(connection: PostgresConnection) -> TeamStanding:
    """Raises JournalError."""
    now_s = float(_one(connection, f"SELECT {SERVER_NOW}")[0])
    due = "state = 'queued' AND max(not_before_s, undo_until_s) <= :now"
    waiting = _one(
        connection,
        "SELECT count(*) AS waiting, count(*) FILTER (WHERE max(not_before_s, undo_until_s) <= :now) AS due"
        " FROM fax WHERE state = 'queued'",
        now=now_s,
    )
    oldest_s = _one(
        connection,
        f"SELECT min(max(max(not_before_s, undo_until_s), created_at_s)) FROM fax WHERE {due}",
        now=now_s,
    )[0]
    queue = _one(connection, "SELECT is_paused, hold FROM queue")
    return TeamStanding(
        version=int(_one(connection, "SELECT value FROM meta WHERE name = 'version'")[0]),
        now_s=now_s,
        desks=_desks(connection, now_s),
        leases=_leases(connection, now_s),
        lines_in_use=int(_one(connection, LINES_SQL, now=now_s)[0]),
        backlog=int(waiting["due"]),
        waiting=int(waiting["waiting"]),
        oldest_waiting_s=None if oldest_s is None else max(0.0, now_s - float(oldest_s)),
        is_paused=bool(queue["is_paused"]),
        hold=queue["hold"],
        own=TeamRights(connection, "", "").now(),
        roles=rights_of_roles(connection),
    )


def _desks(connection: PostgresConnection, now_s: float) -> tuple[TeamDesk, ...]:
    query = f"""
        SELECT desk.*, faxdesk_role(nullif(db_user, '')::name) AS role,
               (SELECT count(*) FROM fax WHERE {IN_HAND_IS}
                        AND split_part(owner, '.', 1) = desk.id) AS in_hand,
               EXISTS (SELECT 1 FROM duty WHERE name = 'follow' AND lease_until_s > :now
                       AND split_part(owner, '.', 1) = desk.id) AS follows
        FROM desk ORDER BY name, id
    """
    return tuple(
        TeamDesk(
            id=row["id"],
            name=row["name"],
            person=row["person"],
            role=row["role"] or "",
            program=row["program"],
            seen_s_ago=max(0.0, now_s - row["seen_at_s"]),
            is_there=now_s - row["seen_at_s"] < THERE_S,
            follows=row["follows"],
            in_hand=row["in_hand"],
        )
        for row in connection.execute(query, {"now": now_s})
    )


def _leases(connection: PostgresConnection, now_s: float) -> tuple[TeamLease, ...]:
    query = f"""
        SELECT id, owner, state, lease_until_s FROM fax
        WHERE owner IS NOT NULL AND lease_until_s IS NOT NULL AND (state = 'queued' OR {IN_HAND_IS})
        ORDER BY id
    """
    return tuple(
        TeamLease(
            fax_id=row["id"],
            desk=row["owner"].partition(".")[0],
            epoch=int(row["owner"].partition(".")[2] or 0),
            state=row["state"],
            left_s=row["lease_until_s"] - now_s,
        )
        for row in connection.execute(query)
    )


def _one(connection: PostgresConnection, query: str, **values: Any) -> Any:
    return connection.execute(query, values).fetchone()
