"""Several desks at one queue, whatever happens: what is promised of one desk holds over all of them.

The machine is that of one desk (tests/engine/test_state_machine.py), on PostgreSQL. At each moment one desk
works and the others are as if asleep; a desk may also fall asleep in the middle of what it does, for longer
than its lease, while another one works.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import rule

from faxdesk.domain.fax.state import State
from faxdesk.engine.queue.standing import LEASE_S
from faxdesk.engine.records.work import QueueWork
from tests.engine.test_state_machine import LINES, NUMBERS, CuttableOutbox, Session
from tests.postgres import needs_postgres, together
from tests.store.backends import PostgresBackend

DESKS = 3


class SleepyOutbox(CuttableOutbox):
    """A desk that falls asleep right before it looks whether its lease still holds."""

    sleep: Callable[[], None] | None = None

    def enrol(self) -> None:
        super().enrol()
        may_send = self.standing.may_send

        def sleep_first(work: QueueWork, fax_id: int, *given: Any, **named: Any) -> Any:
            sleep, self.sleep = self.sleep, None
            if sleep is None:
                return may_send(work, fax_id, *given, **named)
            sleep()
            fax = self.fax(fax_id)
            is_still_mine = (fax.state, fax.owner) == (State.SUBMITTING, self.standing.worker)
            says = may_send(work, fax_id, *given, **named)
            assert (says is not None) == is_still_mine, f"fax {fax_id} is {fax.state}, and would be sent"
            return says

        self.standing.may_send = sleep_first  # type: ignore[method-assign]


class TeamSession(Session):
    """The same people and provider, and three desks."""

    def open_desks(self) -> None:
        folder = Path(self.folder.name)
        self.backend = PostgresBackend(folder)
        # Each has its own settings; the private copies lie where all find them.
        self.desks = [
            SleepyOutbox(
                folder, self.simulator, self.clock, open_team=self.backend.journal, desk=f"desk-{each}"
            )
            for each in range(DESKS)
        ]
        for desk in self.desks:
            desk.desk.settings.save(lines=LINES)
        self.outbox = self.desks[0]

    def close_desks(self) -> None:
        for desk in self.desks:
            desk.close()
        self.backend.remove()

    @rule(which=st.integers(0, DESKS - 1))
    def let_another_desk_work(self, which: int) -> None:
        self.outbox = self.desks[which]

    @rule(which=st.integers(0, DESKS - 1))
    def start_another_desk_again(self, which: int) -> None:
        self.outbox = self.desks[which]
        self.outbox.start_again()

    @rule(which=st.integers(1, DESKS - 1), number=st.sampled_from(NUMBERS))
    def fall_asleep_while_sending(self, which: int, number: str) -> None:
        """It wakes up an hour later; by then another has taken its fax for left behind."""
        asleep = self.outbox
        assert isinstance(asleep, SleepyOutbox)
        awake = self.desks[(self.desks.index(asleep) + which) % DESKS]
        asleep.queue(number)

        def sleep() -> None:
            self.clock.advance(LEASE_S + 1)
            awake.run(3)
            self.clock.advance(3600)

        asleep.sleep = sleep
        self._work(1)
        asleep.sleep = None


TestTeam = TeamSession.TestCase
pytestmark = [needs_postgres, together]
TestTeam.settings = settings(
    max_examples=12,
    stateful_step_count=20,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
