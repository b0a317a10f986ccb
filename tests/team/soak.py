"""Many faxes over several desks that are killed and put to sleep, with faults on the way to the provider.

python -m tests.team.soak [--faxes 2000] [--desks 5] [--lines 10] [--seed 1]

All is counted at the simulator: how many calls there were at once, in all and to each number, and how often
each fax arrived. Takes many minutes; `make test` has a small one in tests/team/test_soak.py.
"""

import argparse
import hashlib
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any, Final

from faxdesk.app import App
from faxdesk.domain.errors import CommandRefusedError
from faxdesk.domain.fax.fax import Document, Fax, Payload, Submission
from faxdesk.domain.fax.state import State
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.people.recipient import recipients_at
from faxdesk.engine.evidence.audit import audit
from faxdesk.engine.session import Session
from faxdesk.engine.team.deciding import Decision
from faxdesk.simulator import Call, Fault, FaultKind, SimulatedFax, Simulator
from faxdesk.store.postgres.connection import PostgresConnection
from faxdesk.store.postgres.documents import Documents
from faxdesk.store.postgres.journal import PostgresJournal
from faxdesk.store.postgres.pool import Pool
from faxdesk.store.postgres.schema import version
from faxdesk.teaming import facts_of_this
from tests.documents.corpus import simple
from tests.e2e.conftest import Shell
from tests.e2e.test_crash import QUICK
from tests.postgres import Server, private_server

VARIABLE: Final = "FAXDESK_TEAM_DATABASE"
OF_ONE_NUMBER: Final = 4
"""So many faxes go to each number, from several desks."""

_CALLS: Final = (Call.SEND, Call.UPLOAD, Call.GET, Call.LIST, Call.MEDIA_DELETE)
_KINDS: Final = (
    *(FaultKind.RESET_BEFORE, FaultKind.RESET_AFTER, FaultKind.STATUS_429, FaultKind.STATUS_500),
    *(FaultKind.STATUS_503, FaultKind.STATUS_502_HTML, FaultKind.TRUNCATED_JSON, FaultKind.NO_ID),
)
_DESK: Final = """
import sys
from faxdesk.__main__ import main
from tests.team.watched import hurry, hurry_after_faults
hurry(float(sys.argv[1]))
hurry_after_faults()
raise SystemExit(main(["run"]))
"""
_ASLEEP_LEASES: Final = 1.5
_LOOK_S: Final = 0.5
_DONE: Final = frozenset({State.DELIVERED, State.MARKED_SENT})
_OF_A_PERSON: Final = frozenset({State.UNCERTAIN, State.HELD, State.FAILED, State.CANCELLING})


@dataclass(frozen=True, kw_only=True)
class Plan:
    """Attributes:
    fault_share: of the requests, from 0 to 1.
    mishaps_every_s: so often a desk is killed or put to sleep.
    lease_s: of the desks' claims.
    stuck_s: nothing has moved for so long.
    """

    faxes: int
    desks: int
    lines: int
    seed: int
    fault_share: float = 0.2
    mishaps_every_s: float = 5.0
    lease_s: float = 8.0
    stuck_s: float = 300.0


@dataclass(frozen=True, kw_only=True)
class Found:
    """What came of it; `lines` and `of_one_number` are the most calls at once."""

    took_s: float
    states: Counter[State]
    lost: int
    doubled: int
    stuck: int
    lines: int
    of_one_number: int
    made: int
    faults: int
    kills: int
    pauses: int
    decided: int
    is_chain_whole: bool

    def wrong(self, plan: Plan) -> list[str]:
        """What is not as promised."""
        said = {
            f"{self.lost} lost": self.lost,
            f"{self.doubled} doubled": self.doubled,
            f"{self.stuck} stuck": self.stuck,
            f"{self.lines} calls at once": self.lines > plan.lines,
            f"{self.of_one_number} calls at once to one number": self.of_one_number > 1,
            "the chain does not hold": not self.is_chain_whole,
        }
        return [text for text, is_so in said.items() if is_so]


class Desks:
    """`faxdesk run`, so many times; killed and put to sleep by lot."""

    def __init__(self, plan: Plan, folder: Path, simulator: Simulator, url: str, lots: random.Random) -> None:
        self._plan = plan
        self._lots = lots
        self._shells = [Shell(folder / f"desk {number}", simulator.base_url) for number in range(plan.desks)]
        for shell in self._shells:
            shell.environment |= {VARIABLE: url, "FAXDESK_LINES": str(plan.lines)}
        self._running = [self._start(shell) for shell in self._shells]
        self._asleep: dict[int, float] = {}
        self._next_s = time.monotonic() + plan.mishaps_every_s
        self.kills = self.pauses = 0

    def step(self) -> None:
        """Wake who has slept for long enough; now and then let something befall one that is awake."""
        now_s = time.monotonic()
        for number in [each for each, until_s in self._asleep.items() if until_s <= now_s]:
            del self._asleep[number]
            self._running[number].send_signal(signal.SIGCONT)
        if now_s < self._next_s:
            return
        self._next_s = now_s + self._plan.mishaps_every_s
        awake = [number for number in range(self._plan.desks) if number not in self._asleep]
        if len(awake) < 2:
            return  # somebody goes on
        number = self._lots.choice(awake)
        if self._lots.random() < 0.5:
            self.kills += 1
            self._running[number].kill()
            self._running[number].wait()
            self._running[number] = self._start(self._shells[number])
        else:
            self.pauses += 1
            self._running[number].send_signal(signal.SIGSTOP)
            self._asleep[number] = now_s + _ASLEEP_LEASES * self._plan.lease_s

    @property
    def are_awake(self) -> bool:
        return not self._asleep

    def close(self) -> None:
        for process in self._running:
            process.send_signal(signal.SIGCONT)
            process.send_signal(signal.SIGTERM)
        for process in self._running:
            process.wait(timeout=240)

    def _start(self, shell: Shell) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(
            [sys.executable, "-c", _DESK, str(self._plan.lease_s)],
            env=shell.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )


class Person:
    """Decides about what is in doubt by what really came, and sends again what was given up."""

    def __init__(self, session: Session, simulator: Simulator) -> None:
        self._session = session
        self._simulator = simulator
        self.decided = 0

    def step(self) -> None:
        """What stands before a person, and is on no line now."""
        faxes = self._session.faxes
        for fax in faxes.faxes(faxes.ids(states=_OF_A_PERSON)):
            if not fax.needs_attention and fax.state is not State.FAILED:
                continue
            try:
                self.decided += self._deal_with(fax)
            except CommandRefusedError:
                continue  # it has moved meanwhile

    def states(self) -> Counter[State]:
        """How many faxes are in each."""
        faxes = self._session.faxes
        return Counter({state: len(faxes.ids(states=[state])) for state in State})

    def _deal_with(self, fax: Fax) -> bool:
        """False where nobody can say yet what has become of it."""
        commands, number = self._session.commands, fax.recipient.address
        if fax.state is State.FAILED:
            commands.retry(fax.id)
        elif fax.state is State.HELD:
            commands.release(fax.id)
        else:
            to_there = [each for each in self._simulator.faxes() if each.to == number]
            if not all(each.has_ended for each in to_there):
                return False
            came = sum(each.status == "delivered" for each in to_there)
            faxes = self._session.faxes
            known = sum(each.recipient.address == number for each in faxes.faxes(faxes.ids(states=_DONE)))
            commands.decide(fax.id, Decision.MARK_SENT if came > known else Decision.SEND_AGAIN)
        return True


def soak(plan: Plan, server: Server, folder: Path) -> Found:
    """Run it to its end, or until nothing moves any more."""
    lots, database, began_s = random.Random(plan.seed), server.take(), time.monotonic()
    try:
        with Simulator(channel_limit=None, account_channel_limit=1000, pace=QUICK) as simulator:
            faults = Counter[FaultKind]()

            def fault(call: Call) -> Fault | None:
                if call not in _CALLS or lots.random() >= plan.fault_share:
                    return None
                kind = lots.choice(_KINDS)
                faults[kind] += 1
                return Fault(call=call, kind=kind)

            numbers = _queue(plan, server.url(database), folder)
            simulator.set_fault_source(fault)
            with _person(server.url(database), folder, simulator) as person:
                desks = Desks(plan, folder, simulator, server.url(database), random.Random(plan.seed))
                try:
                    states = _work(plan, desks, person)
                finally:
                    desks.close()
            return _found(
                plan,
                simulator.faxes(),
                numbers,
                states,
                took_s=time.monotonic() - began_s,
                faults=faults.total(),
                kills=desks.kills,
                pauses=desks.pauses,
                decided=person.decided,
                is_chain_whole=_is_chain_whole(server.url(database)),
            )
    finally:
        server.give_back(database)


def _work(plan: Plan, desks: Desks, person: Person) -> Counter[State]:
    """Until all is done; what states the faxes are in then."""
    moved_s, before = time.monotonic(), Counter[State]()
    while True:
        desks.step()
        if desks.are_awake:
            person.step()
        states = person.states()
        if states.total() == sum(states[each] for each in _DONE):
            return states
        if states != before:
            moved_s, before = time.monotonic(), states
        elif time.monotonic() - moved_s > plan.stuck_s:
            return states
        time.sleep(_LOOK_S)


def _queue(plan: Plan, url: str, folder: Path) -> Counter[str]:
    """As a desk does that has gone home, half of them web addresses; how many go to each number."""
    path = folder / "letter.pdf"
    path.write_bytes(simple(1))
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    numbers = [f"+1312{4_000_000 + each // OF_ONE_NUMBER}" for each in range(plan.faxes)]
    random.Random(plan.seed).shuffle(numbers)
    with closing(Pool(url)) as pool:
        connection = PostgresConnection(pool, version=version(), patience_s=60.0)
        journal, documents = PostgresJournal(connection, facts=facts_of_this()), Documents(connection)
        for each, number in enumerate(numbers):
            file = Document(name="letter.pdf")
            payload = Payload(documents=(file,), urls=("https://example.com/letter.pdf",))
            if each % 2:
                name = f"{each:032x}.pdf"
                documents.put(name, path, sha256)
                size_bytes = path.stat().st_size
                payload = Payload(
                    documents=(file,), spool_name=name, sha256=sha256, size_bytes=size_bytes, pages=1
                )
            submission = Submission(
                payload=payload,
                recipients=recipients_at((number,)),
                from_number="+13125790015",
                options=FaxOptions(),
            )
            journal.add(submission, at_s=time.time())
    return Counter(numbers)


@contextmanager
def _person(url: str, folder: Path, simulator: Simulator) -> Iterator[Person]:
    environment = {"FAXDESK_HOME": str(folder / "person"), VARIABLE: url, "TELNYX_API_KEY": "KEY"}
    with App("real", environment=environment, sends=False, logs_at_once=False) as session:
        yield Person(session, simulator)


def _is_chain_whole(url: str) -> bool:
    with closing(Pool(url)) as pool:
        connection = PostgresConnection(pool, version=version(), patience_s=60.0)
        return audit(PostgresJournal(connection).chain, [], at_s=time.time()).is_whole


def most_at_once(faxes: Iterable[SimulatedFax]) -> int:
    """How many of these the provider had under way at the same time."""
    steps = [(fax.created_s, 1) for fax in faxes]
    steps += [(fax.ended_s, -1) for fax in faxes if fax.ended_s is not None]
    most = count = 0
    for _at_s, step in sorted(steps):
        count += step
        most = max(most, count)
    return most


def _found(
    plan: Plan, made: list[SimulatedFax], numbers: Counter[str], states: Counter[State], **counted: Any
) -> Found:
    came = Counter(fax.to for fax in made if fax.status == "delivered")
    by_number = sorted(made, key=lambda fax: fax.to)
    return Found(
        states=states,
        lost=sum((numbers - came).values()),
        doubled=sum((came - numbers).values()),
        stuck=plan.faxes - sum(states[each] for each in _DONE),
        lines=most_at_once(made),
        of_one_number=max(
            (most_at_once(list(each)) for _to, each in groupby(by_number, key=lambda fax: fax.to)), default=0
        ),
        made=len(made),
        **counted,
    )


def main(arguments: list[str]) -> int:
    """Run it and print what came of it; 1 where a promise was broken."""
    parser = argparse.ArgumentParser(prog="python -m tests.team.soak")
    for name, number in (("faxes", 2_000), ("desks", 5), ("lines", 10), ("seed", 1)):
        parser.add_argument(f"--{name}", type=int, default=number)
    plan = Plan(**vars(parser.parse_args(arguments)))
    with tempfile.TemporaryDirectory(prefix="faxdesk-soak-", ignore_cleanup_errors=True) as folder:
        found = soak(plan, private_server(), Path(folder))
    print(
        f"{plan.faxes} faxes, {plan.desks} desks, {plan.lines} lines, seed {plan.seed}, {found.took_s:.0f} s:"
        f" {found.made} sent with {found.faults} faults, {found.kills} kills and {found.pauses} pauses;"
        f" {found.decided} decided; at most {found.lines} at once, {found.of_one_number} to one number;"
        f" {found.lost} lost, {found.doubled} doubled, {found.stuck} stuck"
    )
    problems = found.wrong(plan)
    print("\n".join(problems) or "as promised", dict(found.states))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
