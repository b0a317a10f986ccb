"""Desks of a team for the benchmark: processes of their own, as many as there are computers in an office."""

import asyncio
import multiprocessing
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

from faxdesk.domain.fax.state import State
from faxdesk.domain.words import Message
from faxdesk.simulator import Simulator
from faxdesk.store.postgres.connection import PostgresConnection
from faxdesk.store.postgres.journal import PostgresJournal
from faxdesk.store.postgres.pool import Pool
from faxdesk.store.postgres.schema import version
from tests.e2e.conftest import Shell
from tests.postgres import Server
from tests.team.waiting import wait_until

CLAIMERS: Final = 10
BACKLOG: Final = 10_000
_FOR_S: Final = 8.0
_CHANGES: Final = 40
_LEASE_S: Final = 42.0

_WAITING: Final = f"""
    INSERT INTO payload (id, urls, pages, documents)
    SELECT n, '["https://example.com/letter.pdf"]', 1, '[{{"name": "letter.pdf"}}]'
    FROM generate_series(1, {BACKLOG}) AS n;
    INSERT INTO fax (message, submission_id, submission_position, recipient, from_number, payload_id, options,
                     state, state_since_s, not_before_s, created_at_s, updated_at_s)
    SELECT '{{"code": "story.queued", "values": {{}}}}', n::text, 0, '+1' || (2000000000 + n),
           '+13125790015', n, '{{}}', 'queued', 0, 0, 0, 0
    FROM generate_series(1, {BACKLOG}) AS n;
"""


_CALLS: Final = """
    SELECT sum(calls)::float8 FROM pg_stat_statements AS said JOIN pg_database ON pg_database.oid = said.dbid
    WHERE datname = current_database() AND query NOT LIKE '%pg_stat_statements%'
"""


@dataclass(frozen=True)
class Rate:
    per_s: float
    longest_ms: float


@dataclass(frozen=True, kw_only=True)
class Rates:
    """Attributes:
    reserved: owner and lease given, which is what keeps all others away.
    begun: and moved on, with its link of the chain on the disk.
    """

    reserved: Rate
    begun: Rate
    fetched_by_procrastinate: Rate


def rates_of_claims(server: Server) -> Rates:
    """Each beside the others, on the same server, with a backlog of its own."""
    reserved, begun = (_rate(work, _backlog(server)) for work in (_reserve, _begin))
    fetched = _rate(_fetch, asyncio.run(_jobs(server)))
    return Rates(reserved=reserved, begun=begun, fetched_by_procrastinate=fetched)


def _backlog(server: Server) -> str:
    database = server.take()
    with server.connect(database) as connection:
        connection.execute(_WAITING)
        connection.execute("VACUUM ANALYZE")
    return server.url(database)


def _rate(work: Callable[[str, int, Any], None], url: str) -> Rate:
    """Of ten processes that begin at once."""
    context = multiprocessing.get_context("spawn")
    gate, taken = context.Barrier(CLAIMERS + 1), context.Queue()
    claimers = [context.Process(target=work, args=(url, each, (gate, taken))) for each in range(CLAIMERS)]
    for claimer in claimers:
        claimer.start()
    gate.wait()
    began_s = time.monotonic()
    times = [each for _ in claimers for each in taken.get()]
    lasted_s = time.monotonic() - began_s
    for claimer in claimers:
        claimer.join()
    return Rate(len(times) / lasted_s, max(times) * 1_000)


def _times_of(claim: Callable[[], bool]) -> list[float]:
    """Until nothing is left, or the time is over."""
    times: list[float] = []
    end_s = time.monotonic() + _FOR_S
    while (began_s := time.monotonic()) < end_s and claim():
        times.append(time.monotonic() - began_s)
    return times


def _reserve(url: str, number: int, ways: Any) -> None:
    with closing(Pool(url)) as pool:
        journal = _journal(pool)
        worker = journal.work.enrol(f"desk-{number}")

        def claim() -> bool:
            given = {"desk": f"desk-{number}", "now": 0.0, "base_url": "https://example.com"}
            given |= {"worker": worker, "lines": BACKLOG, "lease": _LEASE_S}
            fax_id = journal.work.reserve(given)
            return fax_id is not None and journal.find(fax_id) is not None  # and read, as a job is fetched

        _measure(claim, ways)


def _begin(url: str, number: int, ways: Any) -> None:
    with closing(Pool(url)) as pool:
        journal = _journal(pool)
        worker = journal.work.enrol(f"desk-{number}")

        def claim() -> bool:
            turn = journal.work.claim_next(
                worker, time.time(), lines=BACKLOG, base_url="https://example.com", lease_s=_LEASE_S
            )
            with turn as fax:
                if fax is not None:
                    cause = Message(code="story.uploading")
                    journal.move(fax, State.UPLOADING, cause=cause, at_s=time.time())
            return fax is not None

        _measure(claim, ways)


def _measure(claim: Callable[[], bool], ways: Any) -> None:
    gate, taken = ways
    gate.wait()
    taken.put(_times_of(claim))


def _journal(pool: Pool) -> PostgresJournal:
    return PostgresJournal(PostgresConnection(pool, version=version(), patience_s=60.0))


async def _jobs(server: Server) -> str:
    """As many jobs of procrastinate's; returns the address of their database."""
    import procrastinate
    from procrastinate.jobs import Job

    url = server.url(server.new_database())
    async with procrastinate.App(connector=procrastinate.PsycopgConnector(conninfo=url)).open_async() as app:
        await app.schema_manager.apply_schema_async()
        for start in range(0, BACKLOG, 1_000):
            job = partial(Job, id=None, queue="faxes", lock=None, queueing_lock=None, task_name="send")
            jobs = [job(task_kwargs={"n": number}) for number in range(start, start + 1_000)]
            await app.job_manager.batch_defer_jobs_async(jobs)
    return url


def _fetch(url: str, _number: int, ways: Any) -> None:
    import procrastinate

    async def work() -> None:
        gate, taken = ways
        connector = procrastinate.PsycopgConnector(conninfo=url, min_size=1, max_size=1)
        async with procrastinate.App(connector=connector).open_async() as app:
            worker = await app.job_manager.register_worker()
            await app.job_manager.fetch_job(None, worker_id=worker)
            gate.wait()
            times: list[float] = []
            end_s = time.monotonic() + _FOR_S
            while (began_s := time.monotonic()) < end_s:
                if await app.job_manager.fetch_job(None, worker_id=worker) is None:
                    break
                times.append(time.monotonic() - began_s)
            taken.put(times)

    asyncio.run(work())


class Desks:
    """So many `faxdesk run`, with nothing to do."""

    def __init__(self, server: Server, database: str, simulator: Simulator, count: int) -> None:
        self._server = server
        self._database = database
        self._count = count
        self._folder = tempfile.TemporaryDirectory(prefix="faxdesk-desks-", ignore_cleanup_errors=True)
        self._shells = [Shell(Path(self._folder.name, str(n)), simulator.base_url) for n in range(count)]
        self._running: list[subprocess.Popen[str]] = []

    def __enter__(self) -> "Desks":
        for shell in self._shells:
            shell.environment["FAXDESK_TEAM_DATABASE"] = self._server.url(self._database)
            self._running.append(shell.start("run"))
        with self._server.connect(self._database) as connection:
            connection.execute("CREATE EXTENSION IF NOT EXISTS pg_stat_statements")
            wait_until(lambda: self._value("SELECT count(*) FROM desk") == self._count)
        return self

    def __exit__(self, *_: object) -> None:
        for process in self._running:
            process.send_signal(signal.SIGTERM)
        for process in self._running:
            process.communicate(timeout=60)
        self._folder.cleanup()

    def queries_per_s(self, for_s: float) -> float:
        """Statements of all desks, once they are at rest."""
        time.sleep(for_s / 2)
        before, began_s = self._calls(), time.monotonic()
        time.sleep(for_s)
        return (self._calls() - before) / (time.monotonic() - began_s)

    def _calls(self) -> float:
        return self._value(_CALLS)

    def _value(self, query: str) -> float:
        with self._server.connect(self._database) as connection:
            row = connection.execute(query).fetchone()
        return float(str(row[0])) if row else 0.0


_WATCHER: Final = """
import sys, time
from faxdesk.app import App
with App("real") as session:
    session.runner.on_change = lambda ids: print(time.monotonic(), flush=True)
    session.runner.start()
    print("ready", flush=True)
    sys.stdin.read()
"""


def seen_after_s(server: Server, database: str, simulator: Simulator) -> list[float]:
    """How long each of some changes took to another desk's engine, which tells its window."""
    with server.connect(database) as connection:
        connection.execute("UPDATE queue SET is_paused = 1")
    with tempfile.TemporaryDirectory(prefix="faxdesk-watcher-", ignore_cleanup_errors=True) as folder:
        shell = Shell(Path(folder), simulator.base_url)
        shell.environment["FAXDESK_TEAM_DATABASE"] = server.url(database)
        watcher = subprocess.Popen(
            [sys.executable, "-c", _WATCHER],
            env=shell.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert watcher.stdout is not None
        watcher.stdout.readline()
        time.sleep(15.0)  # until it is at rest
        found: list[float] = []
        with server.connect(database) as connection:
            for number in range(_CHANGES):
                changed_s = time.monotonic()
                connection.execute("INSERT INTO change (fax_id) VALUES (%s)", (number + 1,))
                while (seen_s := float(watcher.stdout.readline() or "nan")) < changed_s:
                    pass
                found.append(seen_s - changed_s)
                time.sleep(0.3)
        watcher.communicate(timeout=60)
    return found
