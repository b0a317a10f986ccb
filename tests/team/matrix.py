"""A desk that is killed, or stopped for longer than its lease, at every named point; another one goes on.

Each case has a database, two desks and a number of its own; the points are those of tests/e2e/crash.py.
"""

import subprocess
import sys
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
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
from tests.documents.corpus import simple
from tests.e2e.conftest import Shell
from tests.e2e.crash import Job
from tests.e2e.test_crash import POINTS, End
from tests.postgres import shared_server

LEASE_S: Final = 2.0
SPOOL_NAME: Final = f"{'ab' * 16}.pdf"
VARIABLE: Final = "FAXDESK_TEAM_DATABASE"


class How(StrEnum):
    """What happens to the first desk."""

    KILLED = "killed"
    ASLEEP = "asleep for longer than its lease"


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


def all_points() -> dict[str, End]:
    """Where a desk that works the queue can be, and what must become of its fax."""
    points = POINTS[Way.MEDIA_NAME]
    skipped = ("commit fax queued", "commit fax sending", "commit media doubtful")
    return {"reserved": End.DELIVERED} | {
        point: end for point, end in points.items() if not point.startswith(skipped)
    }


def cases(points: Iterable[str]) -> list[Case]:
    known = all_points()
    found = [(how, point) for point in points for how in How]
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
        self._process.communicate(timeout=120)


class Office:
    """Two desks and a fax; the first one comes to grief."""

    def __init__(self, case: Case, folder: Path, simulator: Simulator) -> None:
        self.case = case
        self.simulator = simulator
        self.folder = folder
        self.database = shared_server().take()
        self.url = shared_server().url(self.database)
        self.shells = [Shell(folder / name, simulator.base_url) for name in ("first", "second")]
        for shell in self.shells:
            shell.environment[VARIABLE] = self.url

    def run(self) -> Outcome:
        self._queue()
        first, second = Launcher(), Launcher()
        try:
            return self._run(first, second)
        finally:
            first.close()
            second.close()
            shared_server().give_back(self.database)

    def _run(self, first: Launcher, second: Launcher) -> Outcome:
        is_asleep = self.case.how is How.ASLEEP
        answer = first.tell(self._job(0, "run", "--until-empty", point=self.case.point))
        was_there = answer == ("asleep" if is_asleep else "-9")
        self._work(second)
        if answer == "asleep":
            status = first.tell("wake up\n")
            assert status in {"0", "3"}, f"{status}: {self._said(0)}"
        asked = None
        if self._state() is State.UNCERTAIN:
            asked = len(self._made())
            assert second.tell(self._job(1, "decide", "1", "send-again")) == "0", self._said(1)
            self._work(second)
        return Outcome(was_there=was_there, state=self._state(), made=tuple(self._made()), asked=asked)

    def _work(self, launcher: Launcher) -> None:
        status = launcher.tell(self._job(1, "run", "--until-empty"))
        assert status in {"0", "3"}, f"{status}: {self._said(1)}"

    def _job(self, desk: int, *arguments: str, point: str = "") -> str:
        return Job(
            kill_at=point if self.case.how is How.KILLED else "",
            stop_at=point if self.case.how is How.ASLEEP else "",
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
        with closing(Pool(self.url)) as pool:
            connection = PostgresConnection(pool, version=version(), patience_s=30.0)
            Documents(connection).put(SPOOL_NAME, path, sha256)
            PostgresJournal(connection).add(submission, at_s=0.0)

    def _state(self) -> State:
        with closing(Pool(self.url)) as pool:
            connection = PostgresConnection(pool, version=version(), patience_s=30.0)
            return PostgresJournal(connection).fax(1).state

    def _made(self) -> list[SimulatedFax]:
        return [fax for fax in self.simulator.faxes() if fax.to == self.case.to]


def outcomes(
    chosen: Iterable[Case], simulator: Simulator, folder: Path, *, at_once: int
) -> dict[Case, Outcome | BaseException]:
    """Every case, so many at once."""

    def run(case: Case) -> Outcome:
        place = folder / str(case.number)
        place.mkdir()
        return Office(case, place, simulator).run()

    shared_server()  # once, before many ask for it at the same time
    with ThreadPoolExecutor(at_once) as pool:
        futures = {case: pool.submit(run, case) for case in chosen}
        return {case: future.exception() or future.result() for case, future in futures.items()}
