"""Killed at every step, started again: no fax is lost, none is sent twice, and a doubt is put to a person.

The points are those of tests/e2e/crash.py. Each case has a FaxDesk of its own (folder, journal, number); the
provider runs on all the while. All of one way are run at once, a few at a time; then each is a test.
"""

import signal
import subprocess
import sys
import tempfile
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from faxdesk.domain.fax.fax import Document, Fax, Payload, Submission
from faxdesk.domain.fax.state import State
from faxdesk.domain.options import FaxOptions, Way
from faxdesk.domain.people.recipient import recipients_at
from faxdesk.simulator import Call, Pace, SimulatedFax, Simulator
from faxdesk.store.sql.journal import SqlJournal
from faxdesk.system.paths import open_data_folder
from tests.documents.corpus import simple
from tests.e2e.conftest import Shell
from tests.e2e.crash import Job
from tests.postgres import together
from tests.stores import open_journal

pytestmark = [pytest.mark.e2e, together]  # beside a team's matrix there would be too many processes

AT_ONCE: Final = 6
QUICK: Final = Pace(queued_s=0.05, processed_s=0.05, originated_s=0.1, page_s=0.1)
"""Short courses, and not a fast clock: the provider's and this computer's are to agree."""
LONG_PAGE: Final = Pace(queued_s=0.05, processed_s=0.05, originated_s=0.1, page_s=8.0)
"""Long enough for FaxDesk, which asks after 1 s, to see the fax being sent, on a slow machine too."""
PATIENCE_S: Final = 240.0


class End(StrEnum):
    """What must have come of a fax in the end."""

    NOTHING = "never queued"
    DELIVERED = "delivered by itself"
    ASKED = "uncertain, not sent; then a person says: send again"


class Start(StrEnum):
    """What is killed: a command that queues and waits, or one that works a queue it finds."""

    SEND = "send --wait"
    RUN = "run --until-empty"


def _commit(what: str, before: End, after: End) -> dict[str, End]:
    return {f"commit {what}: before": before, f"commit {what}: after": after}


def _request(call: str, **ends: End) -> dict[str, End]:
    """The points of a request; Delivered except where said otherwise."""
    steps = ("before", "before it connects", "connected", "head gone", "all gone", "answer begins")
    points = {f"{call}: {step}": End.DELIVERED for step in (*steps, "answer read", "after")}
    return points | {f"{call}: {step.replace('_', ' ')}": end for step, end in ends.items()}


_D, _A = End.DELIVERED, End.ASKED
QUEUEING: Final = _commit("fax queued", End.NOTHING, _D)
UPLOADING: Final = _commit("fax uploading", _D, _D) | _request("upload")
# Nothing of the request can have arrived until all of it is gone: it is not sent again unasked all the same.
SENDING: Final = _commit("fax submitting", _D, _A) | _request(
    "send", before=_A, before_it_connects=_A, connected=_A, head_gone=_A
)
FOLLOWING: Final = _commit("fax accepted", _D, _D) | _request("get") | _commit("fax delivered", _D, _D)
CLEANING: Final = _request("delete media") | _commit("media deleted", _D, _D)
LONG_CALL: Final = _commit("fax sending", _D, _D)
START_UP: Final = _commit("media doubtful", _D, _D)

PLAIN: Final = SENDING | FOLLOWING
POINTS: Final[dict[Way, dict[str, End]]] = {
    Way.MEDIA_NAME: START_UP | UPLOADING | PLAIN | LONG_CALL | CLEANING,
    Way.CONTENTS: PLAIN,
    Way.MEDIA_URL: PLAIN,
}
UNPLANNED: Final = {
    "fax",
    "media",
    "queue",
    "change",
    "attempt",
    "notice",
    "nothing",
    "setting",
    "meta",
    "known_number",
    "chain",
    "retention",
}
"""Commits that move no fax and no upload, and may come or not."""


@dataclass(frozen=True, kw_only=True)
class Case:
    """One FaxDesk, killed once."""

    number: int
    start: Start
    way: Way
    point: str
    end: End

    def __str__(self) -> str:
        return f"{self.start}, {self.way}, {self.point}"

    @property
    def to(self) -> str:
        return f"+1312{2_000_000 + self.number}"


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What became of a case."""

    killed_by: int
    passed: tuple[str, ...]
    in_journal: tuple[State, ...]
    made: tuple[SimulatedFax, ...]
    asked: tuple[State, int] | None
    """The state after the plain start, and how many faxes were made by then, where a person was asked."""


def cases() -> list[Case]:
    """Every point for every way: killed in a command that sends, and in one that works the queue."""
    found: list[tuple[Start, Way, str, End]] = []
    for way, points in POINTS.items():
        found += [(Start.SEND, way, *item) for item in (QUEUEING | points).items()]
        found += [(Start.RUN, way, *item) for item in points.items()]
    return [
        Case(number=number, start=start, way=way, point=point, end=end)
        for number, (start, way, point, end) in enumerate(found)
    ]


CASES: Final = cases()


class Launchers:
    """A launcher for each thread that asks for one."""

    def __init__(self) -> None:
        self._mine = threading.local()
        self._all: list[subprocess.Popen[str]] = []

    def run(self, job: Job) -> int:
        """The exit status, below 0 where a signal ended it."""
        launcher = getattr(self._mine, "launcher", None) or self._start()
        assert launcher.stdin is not None
        assert launcher.stdout is not None
        launcher.stdin.write(job.to_line())
        launcher.stdin.flush()
        return int(launcher.stdout.readline())

    def close(self) -> None:
        for launcher in self._all:
            launcher.communicate(timeout=PATIENCE_S)

    def _start(self) -> subprocess.Popen[str]:
        launcher = self._mine.launcher = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.crash"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._all.append(launcher)
        return launcher


class Desk:
    """One case's FaxDesk: starts it to be killed, then plainly."""

    def __init__(self, case: Case, folder: Path, simulator: Simulator, launchers: Launchers) -> None:
        self.case = case
        self.simulator = simulator
        self.launchers = launchers
        self.folder = folder
        self.shell = Shell(folder / "home", simulator.base_url)
        self.passed = folder / "passed"
        self.said = folder / "said"

    def run(self) -> Outcome:
        """Be killed, start again, and answer the question where there is one."""
        killed_by = self._be_killed()
        asked = None
        if self.case.end is End.ASKED:
            asked = self._be_asked()
            assert self._launch("", "decide", "1", "send-again") == 0
        assert self._launch("", "run", "--until-empty") == 0, self.said.read_text(encoding="utf-8")
        faxes = self._faxes()
        return Outcome(
            killed_by=killed_by,
            passed=tuple(self.passed.read_text(encoding="utf-8").split("\n")[:-1]),
            in_journal=tuple(fax.state for fax in faxes),
            made=tuple(self._made()),
            asked=asked,
        )

    def _be_killed(self) -> int:
        if self.case.start is Start.SEND:
            return -self._launch(self.case.point, "send", "--to", self.case.to, "--wait", *self._what())
        self._queue()
        return -self._launch(self.case.point, "run", "--until-empty")

    def _launch(self, kill_at: str, *arguments: str) -> int:
        job = Job(
            kill_at=kill_at,
            passed=str(self.passed if kill_at else self.folder / "passed later"),
            said=str(self.said),
            arguments=list(arguments),
            environment=self.shell.environment,
        )
        status = self.launchers.run(job)
        said = self.said.read_text(encoding="utf-8")
        assert "Traceback" not in said, said
        return status

    def _be_asked(self) -> tuple[State, int]:
        """Start plainly, let it look at the provider, and end it as a person would."""
        process = self.shell.start("run")
        try:
            looked = self.simulator.wait_until(self._was_looked_for, PATIENCE_S)
            assert looked, "the provider was never asked"
        finally:
            process.send_signal(signal.SIGTERM)
            _, err = process.communicate(timeout=PATIENCE_S)
        assert "Traceback" not in err, err
        [fax] = self._faxes()
        return fax.state, len(self._made())

    def _was_looked_for(self) -> bool:
        to = self.case.to.replace("+", "%2B")
        return any(record.call is Call.LIST and to in record.query for record in self.simulator.requests)

    def _what(self) -> list[str]:
        if self.case.way is Way.MEDIA_URL:
            return ["--media-url", "https://example.com/letter.pdf"]
        letter = self.folder / "letter.pdf"
        letter.write_bytes(simple(1))
        return [str(letter), *(["--store-media"] if self.case.way is Way.CONTENTS else [])]

    def _queue(self) -> None:
        from faxdesk.documents.spool import Spool

        folder = open_data_folder("real", self.shell.environment)
        payload = Payload(documents=(Document(name="a"),), urls=("https://example.com/letter.pdf",))
        if self.case.way is not Way.MEDIA_URL:
            spool = Spool(folder.spool_dir)
            made = spool.new_path()
            made.write_bytes(simple(1))
            copy = spool.add_made(made)
            payload = Payload(
                documents=(Document(name="letter.pdf"),),
                spool_name=copy.name,
                sha256=copy.sha256,
                size_bytes=copy.size_bytes,
                pages=1,
            )
        submission = Submission(
            payload=payload,
            recipients=recipients_at((self.case.to,)),
            from_number=self.shell.environment["FAXDESK_FROM"],
            options=FaxOptions(store_media=self.case.way is Way.CONTENTS),
        )
        journal = self._journal()
        journal.add(submission, at_s=0.0)
        journal.close()

    def _journal(self) -> SqlJournal:
        return open_journal(open_data_folder("real", self.shell.environment).journal_path)

    def _faxes(self) -> list[Fax]:
        journal = self._journal()
        faxes = journal.listing.all_faxes()
        journal.close()
        return faxes

    def _made(self) -> list[SimulatedFax]:
        return [fax for fax in self.simulator.faxes() if fax.to == self.case.to]


@dataclass(frozen=True, kw_only=True)
class Matrix:
    """What became of all cases of one way, and what was left at the provider when they were over."""

    outcomes: dict[Case, Outcome | BaseException]
    left_media: list[str]

    def of(self, case: Case) -> Outcome:
        outcome = self.outcomes[case]
        if isinstance(outcome, BaseException):
            raise outcome
        return outcome


@cache
def matrix(way: Way) -> Matrix:
    """All cases of this way, run when the first of them is asked about."""
    launchers = Launchers()
    with (
        Simulator(account_channel_limit=1000, pace=QUICK) as quick,
        Simulator(account_channel_limit=1000, pace=LONG_PAGE) as slow,
        tempfile.TemporaryDirectory(prefix="faxdesk-crash-") as folder,
        ThreadPoolExecutor(AT_ONCE) as pool,
    ):
        futures = {}
        for case in CASES:
            if case.way is not way:
                continue
            place = Path(folder, str(case.number))
            place.mkdir()
            desk = Desk(case, place, slow if case.point in LONG_CALL else quick, launchers)
            futures[case] = pool.submit(desk.run)
        outcomes = {case: future.exception() or future.result() for case, future in futures.items()}
        launchers.close()
        return Matrix(outcomes=outcomes, left_media=quick.media_names() + slow.media_names())


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_killed_faxdesk_sends_each_fax_once_or_asks(case: Case) -> None:
    outcome = matrix(case.way).of(case)
    assert outcome.killed_by == signal.SIGKILL, "it never came to this point"
    assert outcome.passed[-1] == case.point
    if case.end is End.NOTHING:
        assert (outcome.in_journal, outcome.made) == ((), ())
        return
    if case.end is End.ASKED:
        assert outcome.asked == (State.UNCERTAIN, 0)
    assert outcome.in_journal == (State.DELIVERED,)
    assert [fax.status for fax in outcome.made] == ["delivered"]


def test_no_step_is_left_out() -> None:
    for case in CASES:
        planned = QUEUEING.keys() | POINTS[case.way].keys() | START_UP.keys()
        decisive = {
            point
            for point in matrix(case.way).of(case).passed
            if point.split(":")[0].removeprefix("commit ") not in UNPLANNED
            and not point.startswith("applications")
        }
        assert decisive <= planned


def test_nothing_stays_at_the_provider_and_the_count_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert [matrix(way).left_media for way in POINTS] == [[] for _ in POINTS]
    outcomes = [matrix(case.way).of(case) for case in CASES]
    points = {(case.way, case.point) for case in CASES}
    asked = sum(outcome.asked is not None for outcome in outcomes)
    made = sum(len(outcome.made) for outcome in outcomes)
    with capsys.disabled():
        print(
            f"\ncrash matrix: {len(outcomes)} kills at {len(points)} points: {made} faxes made, none twice;"
            f" {asked} asked a person first"
        )
