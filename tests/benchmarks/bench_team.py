"""A team on this machine's own PostgreSQL: claims, twenty idle desks, changes seen, a long history.

FAXDESK_BENCH_FAXES=100000 makes the history smaller.
"""

import statistics
import tempfile
import time
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Final

from faxdesk.domain.fax.history import HistoryQuery
from faxdesk.domain.fax.state import ENDED, State
from faxdesk.engine.queue.line_limits import Lines
from faxdesk.simulator import ManualClock, Pace, Simulator
from faxdesk.store.postgres.connection import PostgresConnection
from faxdesk.store.postgres.journal import PostgresJournal
from faxdesk.store.postgres.pool import Pool
from faxdesk.store.postgres.schema import version
from tests.benchmarks.bench_history import FAXES, SEARCHES, fill
from tests.benchmarks.bench_start import start_ms
from tests.benchmarks.display import a_screen
from tests.benchmarks.measuring import in_turns, milliseconds_of
from tests.benchmarks.table import Row
from tests.benchmarks.team_desks import Desks, rates_of_claims, seen_after_s
from tests.benchmarks.team_history import copy_history, environment_of
from tests.engine.test_state_machine import CuttableOutbox
from tests.postgres import Server, own_server, programs_folder

IDLE_DESKS: Final = 20
IDLE_FOR_S: Final = 30.0
MAX_QUERIES_S: Final = 20.0
MAX_SEEN_S: Final = 0.3
MIN_CLAIMS_S: Final = 300.0
MAX_CLAIM_MS: Final = 1_000.0
MIN_OF_PROCRASTINATE: Final = 0.5
MAX_PICTURE_RATIO: Final = 1.5
MAX_SEARCH_MS: Final = 50.0
UNDER_WAY: Final = 200
DESKS: Final = 3
MAX_REQUESTS: Final = 4.0
_ROUNDS: Final = 5


def run() -> list[Row]:
    """Nothing where there is no server's program."""
    if programs_folder() is None:
        return []
    with own_server(quick=False, settings=("shared_preload_libraries=pg_stat_statements",)) as server:
        server.start()
        server.make_template()
        return [*_claims(server), *_idle(server), *_requests(server), *_history(server)]


def _claims(server: Server) -> list[Row]:
    """Per second, as a bound from below: seconds for so many must be few."""
    rates = rates_of_claims(server)
    ours, theirs = rates.reserved, rates.fetched_by_procrastinate
    return [
        Row(
            name="a claim by one of 10 desks, backlog of 10,000",
            value=1_000 / ours.per_s,
            unit="ms",
            max_value=1_000 / MIN_CLAIMS_S,
        ),
        Row(name="claims", value=ours.per_s, unit="a second"),
        Row(name="a claim: longest wait", value=ours.longest_ms, unit="ms", max_value=MAX_CLAIM_MS),
        Row(
            name="a claim, beside procrastinate's fetch",
            value=1_000 / ours.per_s,
            unit="ms",
            baseline=1_000 / theirs.per_s,
            max_ratio=1 / MIN_OF_PROCRASTINATE,
        ),
        Row(name="claims begun and written into the chain", value=rates.begun.per_s, unit="a second"),
        Row(name="the same: longest wait", value=rates.begun.longest_ms, unit="ms", max_value=MAX_CLAIM_MS),
    ]


def _idle(server: Server) -> list[Row]:
    database = server.take()
    with Simulator() as simulator, Desks(server, database, simulator, IDLE_DESKS) as desks:
        queries_s = desks.queries_per_s(IDLE_FOR_S)
        seen = seen_after_s(server, database, simulator)
    return [
        Row(name=f"{IDLE_DESKS} idle desks", value=queries_s, unit="queries/s", max_value=MAX_QUERIES_S),
        Row(
            name=f"a change reaches another desk beside {IDLE_DESKS} others, p95",
            value=statistics.quantiles(seen, n=20)[-1],
            unit="s",
            max_value=MAX_SEEN_S,
        ),
    ]


def _requests(server: Server) -> list[Row]:
    """As bench_queue's, with the faxes of one desk sent and followed by several."""
    clock, database = ManualClock(), server.take()
    with (
        tempfile.TemporaryDirectory(prefix="faxdesk-bench-") as folder,
        Simulator(clock=clock, pace=Pace(page_s=60.0), account_channel_limit=1000) as simulator,
        closing(Pool(server.url(database))) as pool,
    ):

        def journal() -> PostgresJournal:
            connection = PostgresConnection(pool, version=version(), patience_s=30.0)
            return PostgresJournal(connection, times_by_server=False)

        desks = [
            CuttableOutbox(Path(folder), simulator, clock, open_team=journal, desk=f"desk-{each}")
            for each in range(DESKS)
        ]
        for desk in desks:
            desk.lines = Lines(clock.now_s, forced=UNDER_WAY)
            desk.start_again()
        for number in range(UNDER_WAY):
            desks[0].queue(f"+1312555{number:04}", payload=desks[0].payload(pages=3))
        listing = desks[0].journal.listing
        while any(fax.state not in ENDED for fax in listing.all_faxes()) or simulator.media_names():
            for desk in desks:
                desk.run(1 / DESKS, step_s=1 / DESKS)
        delivered = sum(fax.state is State.DELIVERED for fax in listing.all_faxes())
        for desk in desks:
            desk.close()
        requests = len(simulator.requests) / delivered
    name = f"requests per delivered fax, {UNDER_WAY} under way, {DESKS} desks"
    return [Row(name=name, value=requests, unit="requests", max_value=MAX_REQUESTS)]


def _history(server: Server) -> list[Row]:
    with tempfile.TemporaryDirectory(prefix="faxdesk-history-", ignore_cleanup_errors=True) as folder:
        alone, team = Path(folder, "alone"), Path(folder, "team")
        with a_screen() as screen:
            homes = {
                name: partial(start_ms, "faxdesk", environment_of(home) | screen)
                for name, home in (("alone", alone), ("empty", team))
            }
            for start in homes.values():
                start()  # makes the folder and the journal
            [path] = alone.rglob("journal.db")
            fill(path, FAXES)
            began_s = time.monotonic()
            url = copy_history(path, server)
            copied_s = time.monotonic() - began_s
            in_team = environment_of(team) | screen | {"FAXDESK_TEAM_DATABASE": url}
            team_start = partial(start_ms, "faxdesk", in_team)
            starts = in_turns({"alone": homes["alone"], "team": team_start}, rounds=_ROUNDS)
        name = f"{FAXES:,} faxes of a team's history"
        return [
            Row(
                name=f"start to first paint with {name}, beside a desk alone",
                value=starts.median("team"),
                unit="ms",
                baseline=starts.median("alone"),
                ratio_in_turns=starts.ratio("team", beside="alone"),
                max_ratio=MAX_PICTURE_RATIO,
            ),
            Row(name=f"{name}: copied", value=copied_s, unit="s"),
            *_searches(url),
        ]


def _searches(url: str) -> list[Row]:
    rows: list[Row] = []
    with closing(Pool(url)) as pool:
        history = PostgresJournal(PostgresConnection(pool, version=version(), patience_s=30.0)).history

        def page_ms(query: HistoryQuery) -> float:
            return milliseconds_of(partial(history.page, query, limit=50))

        for name, query in SEARCHES:
            taken = in_turns({"page": partial(page_ms, query)})
            rows.append(
                Row(
                    name=f"a team's first page: {name}",
                    value=taken.median("page"),
                    unit="ms",
                    max_value=MAX_SEARCH_MS,
                )
            )
    return rows
