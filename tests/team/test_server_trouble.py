"""The team's server fails over, fills up, or is away: nothing is sent that isn't written down."""

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import psycopg
import pytest

from faxdesk.simulator import Call, Simulator
from tests.e2e.conftest import Shell
from tests.e2e.test_crash import QUICK
from tests.postgres import Server, needs_postgres, own_server, together
from tests.team.proxy import Proxy
from tests.team.waiting import wait_until

pytestmark = [needs_postgres, together, pytest.mark.e2e]

TO: Final = "+13125550101"
VARIABLE: Final = "FAXDESK_TEAM_DATABASE"


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator(account_channel_limit=1000, pace=QUICK) as simulator:
        yield simulator


@pytest.fixture
def server() -> Iterator[Server]:
    """One that a test may stop: its own."""
    with own_server() as server:
        server.start()
        server.make_template()
        yield server


@pytest.fixture
def desk(tmp_path: Path, simulator: Simulator) -> Shell:
    return Shell(tmp_path / "desk", simulator.base_url)


def queue_one(desk: Shell, letter: Path, to: str = TO) -> None:
    queued = desk.run("send", "--to", to, letter)
    assert queued.status == 0, queued.err


def made_by(simulator: Simulator) -> list[str]:
    return [fax.status for fax in simulator.faxes()]


@pytest.fixture
def standby(server: Server) -> Iterator[Server]:
    """Follows the server, until it is to take over."""
    with own_server(standby_of=server) as standby:
        standby.start()
        yield standby


def test_what_waits_is_sent_once_by_way_of_the_server_that_took_over(
    server: Server, standby: Server, desk: Shell, letter: Path, simulator: Simulator
) -> None:
    database = server.take()
    address = f"postgresql://postgres@/{database}?host={server.sockets},{standby.sockets}"
    desk.environment[VARIABLE] = address
    running = desk.start("run")
    try:
        queue_one(desk, letter)
        wait_until(lambda: made_by(simulator) == ["delivered"])
        wait_until(lambda: count_faxes(standby, database) == 1)
        server.stop(signal.SIGQUIT)
        with standby.connect() as connection:
            connection.execute("SELECT pg_promote()")
        queue_one(desk, letter, "+14159990177")
        wait_until(lambda: made_by(simulator) == ["delivered", "delivered"])
        wait_until(lambda: states(desk) == {"delivered"})
    finally:
        running.send_signal(signal.SIGTERM)
        _, said = running.communicate(timeout=60)
    assert "Traceback" not in said


def states(desk: Shell) -> set[str]:
    return {str(each["state"]) for each in desk.run("queue", "--json").objects}


def count_faxes(server: Server, database: str) -> int:
    with server.connect(database) as connection:
        row = connection.execute("SELECT count(*) FROM fax").fetchone()
    return int(str(row[0])) if row else 0


def mounted(folder: Path) -> bool:
    """A disk of 24 MB, where this user may make one."""
    if os.getuid() != 0 or shutil.which("mount") is None:
        return False
    mount = ["mount", "-t", "tmpfs", "-o", "size=24m,mode=0777", "tmpfs", str(folder)]
    return subprocess.run(mount, check=False, capture_output=True).returncode == 0


@pytest.fixture
def small_disk(server: Server) -> Iterator[str]:
    """A team's database on it."""
    folder = server.folder / "disk"
    folder.mkdir()
    if not mounted(folder):
        pytest.skip("to mount a small disk takes root")
    try:
        place = folder / "tables"
        place.mkdir()
        server.give(place)
        place.chmod(0o700)
        with server.connect() as connection:
            connection.execute(f"CREATE TABLESPACE small LOCATION '{place}'")
            connection.execute("CREATE DATABASE small TEMPLATE faxdesk_template TABLESPACE small")
        yield "small"
    finally:
        server.stop(signal.SIGQUIT)
        subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_of_the_server_sends_nothing_and_goes_on_once_there_is_room(
    server: Server, small_disk: str, desk: Shell, letter: Path, simulator: Simulator
) -> None:
    desk.environment[VARIABLE] = server.url(small_disk)
    queue_one(desk, letter)
    fill_up(server, small_disk)
    refused = desk.run("run", "--until-empty")
    assert refused.status == 1
    assert "disk is full" in refused.err or "disk doesn't take" in refused.err
    # A few pages may still have had room: then it was written down, and sent once.
    assert len(simulator.faxes()) <= 1
    with server.connect(small_disk) as connection:
        connection.execute("DROP TABLE filler")
    done = desk.run("run", "--until-empty")
    assert (done.status, made_by(simulator)) == (0, ["delivered"]), done.err


def fill_up(server: Server, database: str) -> None:
    with server.connect(database) as connection:
        connection.execute("CREATE TABLE filler (content text)")
        for count in (20_000, 1):
            with pytest.raises(psycopg.errors.DiskFull):
                fill(connection, count)


def fill(connection: psycopg.Connection[tuple[object, ...]], at_once: int) -> None:
    while True:
        connection.execute(
            "INSERT INTO filler SELECT repeat('x', 500) FROM generate_series(1, %s)", (at_once,)
        )


def test_a_desk_that_starts_while_the_database_is_away_works_once_it_is_there(
    server: Server, desk: Shell, letter: Path, simulator: Simulator
) -> None:
    database = server.take()
    desk.environment[VARIABLE] = server.url(database)
    queue_one(desk, letter)
    server.stop()
    away = desk.run("queue")
    assert away.status == 1
    assert away.err.count("\n") == 1
    assert "can't be reached" in away.err
    assert desk.run("send", "--to", TO, letter).status == 1
    assert simulator.faxes() == []
    server.start()
    done = desk.run("run", "--until-empty")
    assert (done.status, made_by(simulator)) == (0, ["delivered"]), done.err


def test_a_database_that_goes_away_during_an_upload_lets_nothing_be_sent_before_it_is_back(
    server: Server, desk: Shell, letter: Path, simulator: Simulator
) -> None:
    database, proxy = server.take(), Proxy(server.socket)
    desk.environment[VARIABLE] = f"postgresql://postgres@127.0.0.1:{proxy.port}/{database}"
    try:
        queue_one(desk, letter)
        cuts: list[Call] = []

        def cut_at_upload(call: Call) -> None:
            if call is Call.UPLOAD and not cuts:
                cuts.append(call)
                proxy.is_refusing = True
                proxy.cut()

        simulator.set_fault_source(cut_at_upload)
        running = desk.start("run")
        try:
            wait_until(lambda: bool(cuts) and proxy.refused > 0)
            assert simulator.faxes() == []
            proxy.heal()
            wait_until(lambda: made_by(simulator) == ["delivered"])
        finally:
            running.send_signal(signal.SIGTERM)
            _, said = running.communicate(timeout=60)
        assert "Traceback" not in said
    finally:
        proxy.close()
