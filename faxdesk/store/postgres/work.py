"""What the desks of a team work on: claims that no two of them get, by the server's clock."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from faxdesk.domain.errors import JournalError
from faxdesk.domain.fax.state import IN_HAND
from faxdesk.store.postgres.claiming import CLAIM
from faxdesk.store.postgres.connection import PostgresConnection
from faxdesk.store.postgres.dialect import translated
from faxdesk.store.sql.queue_work import QueueWork
from faxdesk.store.sql.remains import readable
from faxdesk.store.sql.row_repair import can_be_trusted
from faxdesk.store.sql.rows import LOCKED, SELECT_FAX, fax_from_row
from faxdesk.store.sql.turns import IN_HAND_IS, RENEW_SQL

if TYPE_CHECKING:
    from faxdesk.domain.fax.fax import Fax
    from faxdesk.store.sql.faxes import Faxes
    from faxdesk.store.sql.row_repair import RowRepair

log = logging.getLogger(__name__)

SERVER_NOW: Final = "(extract(epoch FROM clock_timestamp())::double precision)"

_RESERVED: Final = f"{SELECT_FAX} WHERE fax.id = ? AND fax.state = 'queued' AND fax.owner = ? {LOCKED}"
"""Where nobody was quicker; it stays so until the end of the transaction."""

_RELEASE: Final = """
    UPDATE fax SET owner = NULL, lease_until_s = NULL WHERE id = :id AND owner = :worker AND state = 'queued'
"""


_ENROL: Final = """
    INSERT INTO desk (id, name, person, db_user, program, joined_at_s, seen_at_s)
    VALUES (:id, :name, :person, session_user, :program, :server_now, :server_now)
    ON CONFLICT (id) DO UPDATE SET epoch = desk.epoch + 1, name = excluded.name, person = excluded.person,
        db_user = excluded.db_user, program = excluded.program, seen_at_s = excluded.seen_at_s
    RETURNING epoch
"""

_KEEP_DUTY: Final = """
    UPDATE desk SET seen_at_s = :now WHERE id = :desk;
    UPDATE duty SET owner = :worker, lease_until_s = :now + :lease,
        epoch = epoch + CASE WHEN owner = :worker THEN 0 ELSE 1 END
    WHERE name = 'follow' AND (owner IS NULL OR owner = :worker OR lease_until_s <= :now)
"""
"""A heartbeat that comes late takes nothing back from who has taken over."""

_GIVE_UP_DUTY: Final = """
    UPDATE duty SET owner = NULL, lease_until_s = 0 WHERE name = 'follow' AND owner = :worker
        AND EXISTS (SELECT 1 FROM desk WHERE id <> :desk AND seen_at_s > :now - :lease)
"""


class DeskFacts(NamedTuple):
    """What the others see of this desk."""

    name: str = ""
    person: str = ""
    program: str = ""


class TeamWork(QueueWork):
    """Reads and writes through the journal's connection."""

    _connection: PostgresConnection

    def __init__(
        self,
        connection: PostgresConnection,
        faxes: "Callable[[], Faxes]",
        row_repair: "Callable[[], RowRepair]",
        *,
        facts: DeskFacts,
        times_by_server: bool,
    ) -> None:
        super().__init__(connection, faxes, row_repair)
        self._facts = facts
        self._now = SERVER_NOW if times_by_server else ":now"

    @contextmanager
    def claim_next(
        self, worker: str, now_s: float, *, lines: int, base_url: str, lease_s: float
    ) -> "Iterator[Fax | None]":
        """See records.work.QueueWork.claim_next.

        First the fax is reserved, in one message; then it is begun, in a transaction of its own. So nobody
        waits for a desk with a slow network, and one that ends between the two loses only the reservation.
        """
        desk = _desk_of(worker)
        given = {
            "worker": worker,
            "desk": desk,
            "now": now_s,
            "lines": lines,
            "base_url": base_url,
            "lease": lease_s,
        }
        while (fax_id := self.reserve(given)) is not None:
            fax: Fax | None = None
            try:
                with self._connection.beside_others(_RESERVED, (fax_id, worker)) as found:
                    fax = _sound(found.fetchone())
                    if fax is not None:
                        yield fax
                        if not self._has_begun(fax_id):
                            raise ValueError(f"fax {fax_id} was claimed and not begun")
            except BaseException:
                self._release(fax_id, worker)
                raise
            if fax is not None:
                return
            if not self._row_repair().repair(fax_id, now_s):
                self._release(fax_id, worker)  # a person was quicker
                break
        yield None

    def renew_leases(self, worker: str, now_s: float, *, lease_s: float) -> None:
        """What this worker has in hand stays its own for so long."""
        self._write(RENEW_SQL, {"now": now_s, "lease": lease_s, "worker": worker})

    def renew_lease(self, fax_id: int, worker: str, now_s: float, *, lease_s: float) -> bool:
        """The same for one fax; False where it is in other hands, or nobody's."""
        values = {"now": now_s, "lease": lease_s, "worker": worker, "id": fax_id}
        statement = self._by_clock(f"{RENEW_SQL} AND id = :id")
        return self._connection.execute(statement, values).rowcount == 1

    def enrol(self, desk_id: str) -> str:
        """Begin to work as this desk: what an earlier start of it had in hand is left behind from now on."""
        values = {"id": desk_id, **self._facts._asdict()}
        row = self._connection.execute(self._by_server(_ENROL), values).fetchone()
        return f"{desk_id}.{row['epoch']}"

    def keep_duty(self, worker: str, now_s: float, *, lease_s: float) -> bool:
        """Take what one desk does for all, or keep it for so long; and say that this desk is there."""
        values = {"now": now_s, "lease": lease_s, "worker": worker, "desk": _desk_of(worker)}
        return self._write(_KEEP_DUTY, values) == 1

    def give_up_duty(self, worker: str, now_s: float, *, lease_s: float) -> bool:
        """Leave it to another desk, where one is there; whether there was one."""
        values = {"now": now_s, "lease": lease_s, "worker": worker, "desk": _desk_of(worker)}
        return self._write(_GIVE_UP_DUTY, values) == 1

    def has_duty(self, worker: str, now_s: float) -> bool:
        """Whether it still has it; inside a transaction nobody takes it before the end."""
        query = self._by_clock(
            "SELECT 1 FROM duty WHERE name = 'follow' AND owner = :worker AND lease_until_s > :now"
            " /*+ FOR SHARE */"
        )
        return self._one(query, {"worker": worker, "now": now_s}) is not None

    def in_hand(self, worker: str) -> "list[Fax]":
        """What this worker has in hand, or an earlier start of its desk, or nobody says to have."""
        desk = _desk_of(worker)
        where = (
            f"{IN_HAND_IS} AND (coalesce(fax.owner, :worker) IN (:worker, :desk)"
            " OR starts_with(fax.owner, :desk || '.'))"
        )
        return self._faxes(where, {"worker": worker, "desk": desk})

    def lapsed(self, now_s: float) -> "list[Fax]":
        """What somebody had in hand who has not said so for longer than their lease."""
        where = self._by_clock(f"{IN_HAND_IS} AND fax.lease_until_s <= :now")
        return self._faxes(where, {"now": now_s})

    def clock_set_back(self, now_s: float) -> int:
        """Nothing waits by a desk's clock."""
        return super().clock_set_back(now_s) if self._now == ":now" else 0

    def reserve(self, given: dict[str, Any]) -> int | None:
        """The id of a fax that nobody else gets for a while."""
        at_s = None if self._now == SERVER_NOW else given["now"]
        values = [given[name] for name in ("worker", "desk", "base_url", "lines", "lease")]
        # One message, so that no desk that falls asleep can hold the lock.
        [(found,)] = self._connection.execute(CLAIM, (*values, at_s)).fetchall()
        return None if found is None else int(found)

    def _has_begun(self, fax_id: int) -> bool:
        """Whether this transaction writes down that it is in hand."""
        written = (link.values for link in self._connection.links if link.table == "event")
        return any(each["fax_id"] == fax_id and each["target"] in IN_HAND for each in written)

    def _release(self, fax_id: int, worker: str) -> None:
        try:
            self._connection.execute(_RELEASE, {"id": fax_id, "worker": worker})
        except JournalError as error:
            log.warning("fax %d stays reserved until its lease ends: %s", fax_id, error.code)

    def _write(self, statement: str, values: dict[str, Any]) -> int:
        """How many rows it has changed. Leases alone are written, without a look at the version."""
        text = translated(self._by_clock(statement), locks_rows=False)
        return self._connection.script(text, values)[-1].rowcount

    def _by_server(self, statement: str) -> str:
        return statement.replace(":server_now", SERVER_NOW)

    def _by_clock(self, statement: str) -> str:
        return statement.replace(":now", self._now)


def _sound(row: Any) -> "Fax | None":
    """None for no row, and for one that can't be trusted."""
    found = readable([row], fax_from_row) if row is not None and can_be_trusted(row) else []
    return found[0] if found else None


def _desk_of(worker: str) -> str:
    """A worker is a desk and the number of its start."""
    return worker.partition(".")[0]
