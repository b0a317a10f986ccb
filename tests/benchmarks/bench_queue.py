"""The queue: what a fax costs in requests, and a thousand of them through faults and power cuts.

Both run on the simulator over real HTTP, on a clock that is moved on by hand: hours pass in a minute.
"""

import logging
import random
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from faxdesk.domain.fax.fax import Fax
from faxdesk.domain.fax.state import ENDED, State
from faxdesk.engine.queue.line_limits import Lines
from faxdesk.engine.team.deciding import Decision
from faxdesk.simulator import Call, Fault, ManualClock, Pace, SimulatedFax, Simulator
from tests.benchmarks.table import Row
from tests.engine.test_state_machine import QUICK_KINDS, CuttableOutbox, PowerCutError

UNDER_WAY: Final = 200
PAGES: Final = 3
MAX_REQUESTS_PER_FAX: Final = 4.0

FAXES: Final = 1000
NUMBERS: Final = 300
LINES: Final = 10
LIST_LENGTH: Final = 25
FAULT_SHARE: Final = 0.2
POWER_CUT_SHARE: Final = 0.02
"""Of all simulated seconds."""
LONGEST_S: Final = 48 * 3600.0
CLEAN_UP_S: Final = 1800.0


def run() -> list[Row]:
    """Requests per fax first, then the soak."""
    log = logging.getLogger("faxdesk")
    level = log.level
    log.setLevel(logging.ERROR)  # a warning for each fault would bury the table
    try:
        return [_requests_per_fax(), *_soak()]
    finally:
        log.setLevel(level)


def _requests_per_fax() -> Row:
    """200 documents of three pages under way at once, a minute a page, nothing going wrong."""
    with _outbox(lines=UNDER_WAY, pace=Pace(page_s=60.0)) as (outbox, simulator, _clock):
        for number in range(UNDER_WAY):
            outbox.queue(_number(number), payload=outbox.payload(pages=PAGES))
        while any(fax.state not in ENDED for fax in outbox.journal.listing.all_faxes()):
            outbox.run(1)
        while simulator.media_names():
            outbox.run(1)
        delivered = sum(fax.state is State.DELIVERED for fax in outbox.journal.listing.all_faxes())
        return Row(
            name=f"requests per delivered fax, {UNDER_WAY} under way",
            value=len(simulator.requests) / delivered,
            unit="requests",
            max_value=MAX_REQUESTS_PER_FAX,
        )


def _soak() -> list[Row]:
    chance = random.Random(2026)
    with _outbox(lines=LINES, pace=Pace()) as (outbox, simulator, clock):
        soak = _Soak(outbox, simulator, chance)
        began_s, began_simulated_s = time.monotonic(), clock.now_s()
        soak.run()
        lasted_s, simulated_s = time.monotonic() - began_s, clock.now_s() - began_simulated_s
        faxes = outbox.journal.listing.all_faxes()
        delivered = sum(fax.state is State.DELIVERED for fax in faxes)
        name = f"soak of {FAXES}"
        return [
            Row(name=f"{name}: lost", value=FAXES - len(faxes), unit="faxes", max_value=0),
            Row(name=f"{name}: doubled", value=soak.doubled(), unit="faxes", max_value=0),
            Row(name=f"{name}: stuck", value=soak.stuck(), unit="faxes", max_value=0),
            Row(name=f"{name}: asked about though known", value=soak.needless, unit="faxes", max_value=0),
            Row(
                name=f"{name}: documents left behind",
                value=len(simulator.media_names()),
                unit="",
                max_value=0,
            ),
            Row(name=f"{name}: delivered", value=delivered, unit="faxes"),
            Row(name=f"{name}: put before a person", value=soak.asked, unit="times"),
            Row(name=f"{name}: power cuts", value=soak.cuts, unit="times"),
            Row(name=f"{name}: requests per fax", value=len(simulator.requests) / FAXES, unit="requests"),
            Row(name=f"{name}: simulated time", value=simulated_s / 60, unit="min"),
            Row(name=f"{name}: time", value=lasted_s, unit="s"),
        ]


class _Soak:
    """A thousand faxes in lists, a fifth of all requests going wrong, the power failing, one patient person.

    Attributes:
        asked: how often a fax was put before the person.
        needless: how often the provider had it all the same.
        cuts: how often the power failed.
    """

    def __init__(self, outbox: CuttableOutbox, simulator: Simulator, chance: random.Random) -> None:
        self._outbox = outbox
        self._simulator = simulator
        self._chance = chance
        self._fax_of_token: dict[str, int] = {}
        self.asked = self.needless = self.cuts = 0

    def run(self) -> None:
        """Until every fax has ended and the provider is clean, or so long that something must be stuck."""
        for _ in range(FAXES // LIST_LENGTH):
            chosen = self._chance.sample(range(NUMBERS), LIST_LENGTH)
            self._outbox.queue(*map(_number, chosen))
        self._simulator.set_fault_source(self._draw)
        for second in range(int(LONGEST_S)):
            self._let_a_second_pass()
            if second % 60 == 0:
                self._be_the_person()
                if not self._open():
                    break
        self._simulator.set_fault_source(None)
        self._outbox.cut_at = ""
        self._outbox.run(CLEAN_UP_S, step_s=20)

    def doubled(self) -> int:
        """Faxes that the provider has made a second time before the first had failed."""
        live: Counter[int] = Counter()
        for remote in self._simulator.faxes():
            live[self._fax_of_token[remote.client_state or ""]] += remote.status != "failed"
        return sum(count > 1 for count in live.values())

    def stuck(self) -> int:
        return len(self._open())

    def _open(self) -> list[Fax]:
        return [fax for fax in self._outbox.journal.listing.all_faxes() if fax.state not in ENDED]

    def _draw(self, call: Call) -> Fault | None:
        if self._chance.random() >= FAULT_SHARE:
            return None
        return Fault(call=call, kind=self._chance.choice(QUICK_KINDS))

    def _let_a_second_pass(self) -> None:
        if self._chance.random() < POWER_CUT_SHARE:
            self._outbox.cut_at = self._chance.choice(("before", "after"))
            self._outbox.cut_after_requests = self._chance.randrange(4)
        try:
            self._outbox.run(1)
        except PowerCutError:
            self.cuts += 1
            self._outbox.start_again()

    def _be_the_person(self) -> None:
        """Let the queue go on, and answer every question with "send again"."""
        self._learn_tokens()
        self._outbox.queue_commands.resume()
        made = {remote.client_state: remote for remote in self._simulator.faxes()}
        for fax in self._open():
            if not fax.needs_attention:
                continue
            self.asked += 1
            self.needless += self._is_known(fax, made)
            if fax.state in {State.UNCERTAIN, State.HELD}:
                self._outbox.commands.decide(fax.id, Decision.SEND_AGAIN)

    def _is_known(self, fax: Fax, made: dict[str | None, SimulatedFax]) -> bool:
        """Whether the provider has the attempt that is asked about."""
        attempts = self._outbox.journal.listing.attempts(fax.id)
        return fax.state is State.UNCERTAIN and attempts[-1].token in made

    def _learn_tokens(self) -> None:
        for fax in self._outbox.journal.listing.all_faxes():
            for attempt in self._outbox.journal.listing.attempts(fax.id):
                self._fax_of_token[attempt.token or ""] = fax.id


@contextmanager
def _outbox(*, lines: int, pace: Pace) -> Iterator[tuple[CuttableOutbox, Simulator, ManualClock]]:
    clock = ManualClock()
    with (
        tempfile.TemporaryDirectory(prefix="faxdesk-bench-") as folder,
        Simulator(clock=clock, pace=pace, account_channel_limit=1000) as simulator,
    ):
        outbox = CuttableOutbox(Path(folder), simulator, clock)
        # More lines than the settings allow: here it is the provider's requests that are counted.
        outbox.lines = Lines(clock.now_s, forced=lines)
        outbox.start_again()
        try:
            yield outbox, simulator, clock
        finally:
            outbox.close()


def _number(index: int) -> str:
    return f"+1312555{index:04}"
