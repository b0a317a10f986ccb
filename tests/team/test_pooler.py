"""A team behind PgBouncer in transaction mode: one connection to the server serves many in turn."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

import pytest

from faxdesk.domain.fax.state import State
from faxdesk.simulator import Simulator
from faxdesk.store.postgres.clock import TeamClock
from faxdesk.store.postgres.listener import Listener
from faxdesk.store.postgres.pool import Pool
from tests.e2e.conftest import Shell
from tests.e2e.test_crash import QUICK
from tests.postgres import needs_postgres, shared_server, together
from tests.programs import needs
from tests.team.waiting import free_port, until_it_answers, wait_until

PROGRAM: Final = "/usr/sbin/pgbouncer"
pytestmark = [needs_postgres, needs(PROGRAM), together]

SETTINGS: Final = """
[databases]
{database} = host={sockets} dbname={database} user=postgres
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = 2
ignore_startup_parameters = extra_float_digits
user = {user}
"""


@pytest.fixture
def database() -> Iterator[str]:
    name = shared_server().take()
    yield name
    shared_server().give_back(name)


@pytest.fixture
def pooled(database: str, tmp_path: Path) -> Iterator[str]:
    """The team's address by way of a pooler with two connections to the server."""
    server, port = shared_server(), free_port()
    settings = tmp_path / "pgbouncer.ini"
    user = "postgres" if os.getuid() == 0 else os.environ.get("USER", "")
    text = SETTINGS.format(database=database, sockets=server.sockets, port=port, user=user)
    settings.write_text(text, encoding="utf-8")
    if os.getuid() == 0:
        for folder in (tmp_path, tmp_path.parent, tmp_path.parent.parent):
            folder.chmod(0o755)
    with (tmp_path / "log").open("wb") as log:
        process = subprocess.Popen([PROGRAM, str(settings)], stdout=log, stderr=subprocess.STDOUT, cwd="/")
    url = f"postgresql://postgres@127.0.0.1:{port}/{database}"
    try:
        until_it_answers(url, process)
        yield url
    finally:
        process.terminate()
        process.wait(120)


def test_two_desks_send_each_fax_once_through_a_pooler(pooled: str, tmp_path: Path, letter: Path) -> None:
    with Simulator(account_channel_limit=1000, pace=QUICK) as simulator:
        desks = [Shell(tmp_path / name, simulator.base_url) for name in ("one", "two")]
        for desk in desks:
            desk.environment["FAXDESK_TEAM_DATABASE"] = pooled
        for number in range(4):
            queued = desks[0].run("send", "--to", f"+1312555010{number}", letter)
            assert queued.status == 0, queued.err
        running = [desk.start("run", "--until-empty") for desk in desks]
        for process in running:
            _, said = process.communicate(timeout=90)
            assert (process.returncode, "Traceback" in said) == (0, False), said
        assert sorted(fax.to[-1] for fax in simulator.faxes()) == ["0", "1", "2", "3"]
        faxes = desks[0].run("queue", "--json").objects
        assert {fax["state"] for fax in faxes} == {State.DELIVERED.value}


def test_a_desk_that_hears_no_bell_asks_instead(pooled: str, database: str) -> None:
    pool = Pool(pooled)
    listener = Listener(pool, TeamClock())
    with closing(pool), shared_server().connect(database) as connection:
        listener.start()
        try:
            wait_until(lambda: listener.is_deaf)
            heard = pool.heard()
            connection.execute("INSERT INTO change (fax_id) VALUES (1)")
            wait_until(lambda: pool.heard() != heard)
        finally:
            listener.stop(10.0)


def test_nothing_is_prepared_where_another_desk_would_get_it(pooled: str, database: str) -> None:
    with closing(Pool(pooled)) as through, through.borrowed(10.0) as connection:
        assert connection.prepare_threshold is None
    with closing(Pool(shared_server().url(database))) as straight, straight.borrowed(10.0) as connection:
        assert connection.prepare_threshold is not None
