"""A desk that comes to grief, or its way to the server, at every named point; another one goes on.

Each case has a database, two or three desks and a number of its own; the points are those of
tests/e2e/crash.py.
"""

import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from faxdesk.domain.fax.fax import Document, Payload, Submission
from faxdesk.domain.fax.state import State
from faxdesk.domain.options import FaxOptions, Way
from faxdesk.domain.people.recipient import recipients_at
from faxdesk.simulator import SimulatedFax, Simulator
from faxdesk.store.postgres.connection import PostgresConnection
from faxdesk.store.postgres.documents import Documents
from faxdesk.store.postgres.journal import PostgresJournal
from faxdesk.store.postgres.pool import Pool
from faxdesk.store.postgres.schema import version
from faxdesk.teaming import facts_of_this
from tests.documents.corpus import simple
from tests.e2e.conftest import Shell
from tests.e2e.crash import Job
from tests.e2e.test_crash import POINTS, End
from tests.team.mishaps import ALONE, KILLS, How, befall, server_for
from tests.team.proxy import Proxy

LEASE_S: Final = 4.0
"""Short to wait for, yet long enough for a desk on a slow machine to renew it in time."""
SPOOL_NAME: Final = f"{'ab' * 16}.pdf"
VARIABLE: Final = "FAXDESK_TEAM_DATABASE"
LAST: Final = 2
PATIENCE_S: Final = 120.0
CERTAIN: Final = KILLS | {How.ASLEEP}
"""After these it is certain what must become of a fax."""


@dataclass(frozen=True, kw_only=True)
class Case:
    """One desk's mishap."""

    number: int
    how: How
    point: str
    end: End

    def __str__(self) -> str:
        return f"{self.how}, {self.point}"

    @property
    def to(self) -> str:
        return f"+1312{3_000_000 + self.number}"


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What became of it.

    Attributes:
        asked: how many faxes were made by the time a person was asked, the woken desk's among them; None
            where nobody was.
    """

    was_there: bool
    state: State
    made: tuple[SimulatedFax, ...]
    asked: int | None
    story: str


def all_points() -> dict[str, End]:
    """Where a desk that works the queue can be, and what must become of its fax."""
    points = POINTS[Way.MEDIA_NAME]
    skipped = ("commit fax queued", "commit fax sending", "commit media doubtful")
    return {"reserved": End.DELIVERED} | {
        point: end for point, end in points.items() if not point.startswith(skipped)
    }


def cases(points: Iterable[str], hows: Iterable[How] = tuple(How)) -> list[Case]:
    known, hows = all_points(), tuple(hows)
    found = [(how, point) for point in points for how in hows]
    return [
        Case(number=number, how=how, point=point, end=known[point])
        for number, (how, point) in enumerate(found)
    ]


class Launcher:
    """One process that forks a FaxDesk for each job."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.crash"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def tell(self, line: str) -> str:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(line)
        self._process.stdin.flush()
        return self._process.stdout.readline().strip()

    def close(self) -> None:
        self._process.communicate(timeout=240)


class Launchers:
    """A pair for each thread that asks for it: one may wait while the other works."""

    def __init__(self) -> None:
        self._mine = threading.local()
        self._all: list[Launcher] = []

    def pair(self) -> tuple[Launcher, Launcher]:
        if not hasattr(self._mine, "pair"):
            self._mine.pair = (Launcher(), Launcher())
            self._all += self._mine.pair
        pair: tuple[Launcher, Launcher] = self._mine.pair
        return pair

    def close(self) -> None:
        for launcher in self._all:
            launcher.close()


class Office:
    """Desks and a fax; the first one comes to grief, the last one doesn't."""

    def __init__(self, case: Case, folder: Path, simulator: Simulator, launchers: Launchers) -> None:
        self.case = case
        self.simulator = simulator
        self.folder = folder
        self.first, self.last = launchers.pair()
        self.server = server_for(case.how)
        self.database = self.server.take()
        self.url = self.server.url(self.database)
        self.proxy = Proxy(self.server.socket)
        self.shells = [Shell(folder / name, simulator.base_url) for name in ("first", "second", "third")]
        for shell in self.shells:
            shell.environment[VARIABLE] = self.url
        way = f"postgresql://postgres@127.0.0.1:{self.proxy.port}/{self.database}"
        self.shells[0].environment[VARIABLE] = way

    def run(self) -> Outcome:
        try:
            self._queue()
            was_there = self._come_to_grief()
            asked = None
            if self._state() is State.UNCERTAIN:
                asked = len(self._made())
                assert self.last.tell(self._job(LAST, "decide", "1", "send-again")) == "0", self._said(LAST)
                self._work()
            return Outcome(
                was_there=was_there,
                state=self._state(),
                made=tuple(self._made()),
                asked=asked,
                story="\n".join(self._story()),
            )
        except AssertionError as error:
            error.add_note("\n".join(self._story()))
            raise
        finally:
            self.proxy.close()
            self.server.give_back(self.database)

    def _come_to_grief(self) -> bool:
        """Whether the first desk came to its point; the last one has done what was to be done."""
        case = self.case
        answer = self.first.tell(self._job(0, "run", "--until-empty", point=case.point))
        if case.how is How.TWO_KILLED:
            # It comes to the same point only where all is done again.
            assert self.last.tell(self._job(1, "run", "--until-empty", point=case.point)) in {"-9", "0", "3"}
        if case.how in KILLS:
            self._work()
            return answer == "-9"
        if answer == "asleep":
            befall(case.how, self.proxy, self.server, self.database)
            self._wake_first()
        return answer == "asleep"

    def _wake_first(self) -> None:
        """At once, but for one that sleeps, while the last desk works; its way is whole again after that."""
        with ThreadPoolExecutor(1) as aside:
            wakes = None if self.case.how is How.ASLEEP else aside.submit(self.first.tell, "wake up\n")
            try:
                self._work()
            finally:
                self.proxy.heal()
                status = wakes.result() if wakes is not None else self.first.tell("wake up\n")
        assert status in {"0", "3"}, f"the first desk ended with {status}: {self._said(0)}"

    def _work(self) -> None:
        status = self.last.tell(self._job(LAST, "run", "--until-empty"))
        assert status in {"0", "3"}, f"{status}: {self._said(LAST)}"

    def _job(self, desk: int, *arguments: str, point: str = "") -> str:
        return Job(
            kill_at=point if self.case.how in KILLS else "",
            stop_at="" if self.case.how in KILLS else point,
            passed=str(self.folder / f"passed {desk}"),
            said=str(self._place_of_said(desk)),
            arguments=list(arguments),
            environment=self.shells[desk].environment,
            lease_s=LEASE_S,
        ).to_line()

    def _place_of_said(self, desk: int) -> Path:
        return self.folder / f"said {desk}"

    def _said(self, desk: int) -> str:
        return self._place_of_said(desk).read_text(encoding="utf-8")

    def _queue(self) -> None:
        """As a third desk does, which has gone home."""
        import hashlib

        path = self.folder / "letter.pdf"
        path.write_bytes(simple(1))
        sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
        payload = Payload(
            documents=(Document(name="letter.pdf"),),
            spool_name=SPOOL_NAME,
            sha256=sha256,
            size_bytes=path.stat().st_size,
            pages=1,
        )
        submission = Submission(
            payload=payload,
            recipients=recipients_at((self.case.to,)),
            from_number=self.shells[0].environment["FAXDESK_FROM"],
            options=FaxOptions(),
        )
        with self._connection() as connection:
            Documents(connection).put(SPOOL_NAME, path, sha256)
            # Of the same person, who may then decide about it.
            PostgresJournal(connection, facts=facts_of_this()).add(submission, at_s=0.0)

    def _state(self) -> State:
        with self._connection() as connection:
            return PostgresJournal(connection).fax(1).state

    @contextmanager
    def _connection(self) -> Iterator[PostgresConnection]:
        with closing(Pool(self.url)) as pool:
            yield PostgresConnection(pool, version=version(), patience_s=PATIENCE_S)

    def _story(self) -> list[str]:
        with self._connection() as connection:
            rows = connection.execute("SELECT at_s, target, cause FROM event ORDER BY id").fetchall()
            uploads = connection.execute("SELECT state FROM media ORDER BY id").fetchall()
            fax = connection.execute("SELECT state, owner, lease_until_s, not_before_s FROM fax").fetchone()
        told = [f"{at_s:.2f} {target} {cause}" for at_s, target, cause in rows]
        return [*told, f"uploads: {[state for (state,) in uploads]}, fax: {tuple(fax)}"]

    def _made(self) -> list[SimulatedFax]:
        return [fax for fax in self.simulator.faxes() if fax.to == self.case.to]


def outcomes(
    chosen: Iterable[Case], simulator: Simulator, folder: Path, *, at_once: int
) -> dict[Case, Outcome | BaseException]:
    """Every case, so many at once."""
    launchers = Launchers()

    def run(case: Case) -> Outcome:
        place = folder / str(case.number)
        place.mkdir()
        with ALONE if case.how is How.RESTARTED else nullcontext():
            return Office(case, place, simulator, launchers).run()

    for how in {case.how for case in chosen}:
        server_for(how)  # once, before many ask for it at the same time
    with ThreadPoolExecutor(at_once) as pool:
        futures = {case: pool.submit(run, case) for case in chosen}
        found = {case: future.exception() or future.result() for case, future in futures.items()}
    launchers.close()
    return found


def wrong(case: Case, outcome: Outcome | BaseException) -> str:
    """What is wrong with it, "" for nothing: lost, doubled, stuck, or asked about though it was known."""
    if isinstance(outcome, BaseException):
        notes = "\n".join(getattr(outcome, "__notes__", []))
        return f"{type(outcome).__name__}: {outcome}\n{notes}"
    if not outcome.was_there:
        return "it never came to this point"
    # Where a desk goes on by itself, it may come to know what else would be asked.
    may_be_asked = {None, 0} if case.how not in CERTAIN else {0 if case.end is End.ASKED else None}
    statuses = [fax.status for fax in outcome.made]
    if outcome.asked not in may_be_asked:
        return f"a person was asked after {outcome.asked} faxes; {outcome.story}"
    if outcome.state is not State.DELIVERED or statuses != ["delivered"]:
        return f"{outcome.state}, made: {statuses}; {outcome.story}"
    return ""
