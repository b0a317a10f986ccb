"""A desk of a team under watch: its commits on PostgreSQL as points, and leases of seconds."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from faxdesk import teaming
from faxdesk.engine.queue import contact, give_back, poll, reconcile, runner, scheduler, standing
from faxdesk.store.postgres.claiming import CLAIM
from faxdesk.store.postgres.connection import PostgresConnection, Result, Row
from faxdesk.store.postgres.patience import PatientConnection

if TYPE_CHECKING:
    from tests.e2e.crash import Points


def hurry(lease_s: float) -> None:
    """Let a lease last so long, and everything that goes by it in proportion."""
    share = lease_s / standing.LEASE_S
    for name in ("SEND_S", "ANSWER_S", "_RENEWED_EVERY_S", "LEASE_S"):
        setattr(standing, name, getattr(standing, name) * share)
    vars(scheduler)["LEASE_S"] = lease_s
    vars(teaming)["IDLE_S"] = 0.3
    vars(reconcile)["CHECK_PAUSES_S"] = (0.3, 0.3)
    vars(runner)["_AFTER_FAULT_S"] = 0.5
    PatientConnection.answer_s = 1.5 * lease_s


def hurry_after_faults() -> None:
    """Let nobody wait for long after what went wrong on the way to the provider."""
    vars(give_back)["UPLOAD_PAUSES_S"] = (0.5, 0.5, 1.0, 2.0)
    vars(poll)["_BROKEN_PAUSES_S"] = (0.5, 1.0)
    vars(reconcile)["_NO_ANSWER_PAUSE_S"] = 0.5
    vars(contact).update(_BACKOFF_S=(0.3, 0.6), _UNSAID_WAIT_S=0.5, SHORTEST_WAIT_S=0.3, LONGEST_WAIT_S=2.0)


def watch_team(points: "Points", what_is_written: Callable[[str, Any], str | None]) -> None:
    """Name each commit by the state that a fax gets in it, else by the first thing that it writes."""
    plain_execute = PostgresConnection.execute
    wrote: dict[int, str] = {}

    def execute(self: PostgresConnection, statement: str, values: Any = (), /) -> Result:
        if statement == CLAIM:
            result = plain_execute(self, statement, values)
            [(reserved,)] = result.fetchall()
            if reserved is not None:
                points.reached("reserved")
            return Result([Row((reserved,), {"id": 0})], 1)
        is_alone = not self.in_transaction
        what = what_is_written(statement, values)
        if what is not None and (id(self) not in wrote or what.startswith("fax ")):
            wrote[id(self)] = what
        if statement != "COMMIT" and not (is_alone and what is not None):
            if statement.startswith(("BEGIN", "ROLLBACK")):
                wrote.pop(id(self), None)
            return plain_execute(self, statement, values)
        name = wrote.pop(id(self), "nothing")
        points.reached(f"commit {name}: before")
        result = plain_execute(self, statement, values)
        wrote.pop(id(self), None)
        points.reached(f"commit {name}: after")
        return result

    PostgresConnection.execute = execute  # type: ignore[method-assign]
