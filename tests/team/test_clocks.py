"""Desks whose clocks are minutes apart: what is due, and whose lease holds, is the server's to say."""

import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

import pytest

from faxdesk.domain.fax.fax import Document, Payload, Submission
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.people.recipient import recipients_at
from faxdesk.simulator import Simulator
from faxdesk.store.postgres.connection import PostgresConnection
from faxdesk.store.postgres.journal import PostgresJournal
from faxdesk.store.postgres.pool import Pool
from faxdesk.store.postgres.schema import version
from tests.e2e.conftest import Shell
from tests.e2e.test_crash import QUICK
from tests.postgres import needs_postgres, shared_server, together
from tests.programs import needs
from tests.team.waiting import wait_until

LIBRARIES: Final = "/usr/lib/*/faketime/libfaketimeMT.so.1"
pytestmark = [needs_postgres, needs("faketime"), together, pytest.mark.e2e]

AHEAD: Final = "+11m"
BEHIND: Final = "-7m"
FAXES: Final = 4
LATER_S: Final = 6.0


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator(account_channel_limit=1000, pace=QUICK) as simulator:
        yield simulator


@pytest.fixture
def url() -> Iterator[str]:
    name = shared_server().take()
    yield shared_server().url(name)
    shared_server().give_back(name)


def desk_at(clock: str, home: Path, simulator: Simulator, url: str) -> subprocess.Popen[str]:
    """A desk that works the queue with its clock wrong by so much."""
    [library] = Path("/").glob(LIBRARIES.lstrip("/"))
    shell = Shell(home, simulator.base_url)
    wrong = {"LD_PRELOAD": str(library), "FAKETIME": clock, "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
    shell.environment |= {"FAXDESK_TEAM_DATABASE": url, **wrong}
    return shell.start("run")


def queue(url: str, to: str, *, not_before_s: float = 0.0) -> None:
    document = Document(name="letter.pdf")
    payload = Payload(documents=(document,), urls=("https://example.com/letter.pdf",), pages=1)
    submission = Submission(
        payload=payload,
        recipients=recipients_at((to,)),
        from_number="+13125790015",
        options=FaxOptions(),
        not_before_s=not_before_s,
    )
    with closing(Pool(url)) as pool:
        connection = PostgresConnection(pool, version=version(), patience_s=30.0)
        PostgresJournal(connection).add(submission, at_s=time.time())


def test_desks_minutes_apart_send_each_fax_once_and_none_before_its_time(
    tmp_path: Path, simulator: Simulator, url: str
) -> None:
    desks = [desk_at(clock, tmp_path / clock, simulator, url) for clock in (AHEAD, BEHIND)]
    try:
        for number in range(FAXES):
            queue(url, f"+1312555010{number}")
        wait_until(lambda: [fax.status for fax in simulator.faxes()] == ["delivered"] * FAXES)
        due_s = time.time() + LATER_S
        queue(url, "+13125550199", not_before_s=due_s)
        wait_until(lambda: len(simulator.faxes()) == FAXES + 1)
    finally:
        for desk in desks:
            desk.send_signal(signal.SIGTERM)
        said = [desk.communicate(timeout=60)[1] for desk in desks]
    assert "Traceback" not in "".join(said)
    assert len({fax.to for fax in simulator.faxes()}) == FAXES + 1
    [later] = [fax for fax in simulator.faxes() if fax.to == "+13125550199"]
    assert later.created_s >= due_s, "a clock that is ahead has sent it before its time"
