"""The simulator as a whole: put together, started and stopped, and open to tests."""

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final, Self

from faxdesk.simulator import seeds
from faxdesk.simulator.account import Account
from faxdesk.simulator.clock import Clock, WallClock
from faxdesk.simulator.errors import RefusedError
from faxdesk.simulator.faults import Fault, FaultPlan, FaultSource
from faxdesk.simulator.http.api import Api
from faxdesk.simulator.http.fax_calls import FaxCalls
from faxdesk.simulator.http.handler import Desk, serve
from faxdesk.simulator.http.media_calls import MediaCalls
from faxdesk.simulator.http.meter import Meter, RateLimit, RequestLog, RequestRecord
from faxdesk.simulator.http.server import HOST, Server
from faxdesk.simulator.line import Transmission, Transmit
from faxdesk.simulator.papers import CountPages, DrawPreview, Papers
from faxdesk.simulator.records import FaxRecord, SimulatedFax, snapshot
from faxdesk.simulator.script import Pace
from faxdesk.simulator.storage import ACCOUNT, Storage

log = logging.getLogger(__name__)

_DEFAULT_PACE: Final = Pace()
_DEFAULT_RATE: Final = RateLimit()


class Simulator:
    """A stateful Telnyx Fax API on 127.0.0.1.

    `behaviour_table()` says what to send to, or with, to see what. Use as a context manager, or call
    start and stop.

    Args:
        port: 0 takes any free one; with a state_dir the one it had last time, when that is free.
        speed: how many times as fast as real time; not used with a `clock`.
        clock: another clock, for tests a ManualClock.
        count_pages: pages of a file, None for what can't be read; without it a file that begins like a
            PDF has one page.
        draw_preview: a file's preview as "pdf" or "tiff"; without it faxes have no preview_url.
        transmit: what becomes of a file's pages on the line; without it each takes the pace's page_s.
        state_dir: where everything is kept over a restart; without it nothing is.
        api_key: the only key that is taken; None takes any but the documented bad ones.
        channel_limit: the application "Front desk"'s own limit of concurrent calls; None: no limit.
        account_channel_limit: concurrent calls of the whole account.
        rate_limit: requests in a time.
        pace: how long a fax's stages take.
        list_lag_s: how long a new fax stays out of GET /faxes, in simulated seconds.
    """

    def __init__(  # noqa: PLR0913 - each is one thing a test or the demo may want otherwise
        self,
        *,
        port: int = 0,
        speed: float = 1.0,
        clock: Clock | None = None,
        count_pages: CountPages | None = None,
        draw_preview: DrawPreview | None = None,
        transmit: Transmit | None = None,
        state_dir: Path | None = None,
        api_key: str | None = None,
        channel_limit: int | None = seeds.FRONT_DESK_CHANNELS,
        account_channel_limit: int = seeds.ACCOUNT_CHANNELS,
        rate_limit: RateLimit = _DEFAULT_RATE,
        pace: Pace = _DEFAULT_PACE,
        list_lag_s: float = 0.0,
    ) -> None:
        self._port = port
        self._speed = speed
        self._given_clock = clock
        self._papers = Papers(count_pages, draw_preview, transmit)
        self._state_dir = state_dir
        self._api_key = api_key
        self._applications = seeds.seeded_applications(channel_limit)
        self._account_channel_limit = account_channel_limit
        self._rate_limit = rate_limit
        self._pace = pace
        self._list_lag_s = list_lag_s
        self._faults = FaultPlan()
        self._log = RequestLog()
        self._parts: _Parts | None = None
        self._is_running = False

    def start(self) -> None:
        """Listen and answer; raises OSError when the port is taken."""
        if self._is_running:
            raise RuntimeError("the simulator is running already")
        storage = Storage(self._state_dir)
        try:
            parts = self._build(storage)
            self._listen(parts)
        except BaseException:
            storage.close()
            raise
        self._parts, self._is_running = parts, True

    def stop(self) -> None:
        """Close every connection and wait for their threads; what happened stays readable."""
        if self._parts is not None and self._is_running:
            self._is_running = False
            self._parts.server.stop()
            self._parts.storage.close()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.stop()

    @property
    def base_url(self) -> str:
        """What clients are given, e.g. http://127.0.0.1:8080/v2."""
        return f"http://{HOST}:{self._started.server.port}/v2"

    @property
    def clock(self) -> Clock:
        return self._started.desk.clock

    # -- what happened

    def faxes(self) -> list[SimulatedFax]:
        """Every fax ever made, oldest first; removed ones too, so that none is counted too few."""
        now_s = self.clock.now_s()
        return [snapshot(fax, now_s) for fax in self._started.account.faxes()]

    def media_names(self) -> list[str]:
        """The uploads that are there now, oldest first."""
        return [media.name for media in self._started.account.all_media()]

    @property
    def requests(self) -> list[RequestRecord]:
        """The requests so far, oldest first, those that got no answer included."""
        return self._log.all()

    def wait_until(self, is_so: Callable[[], bool], timeout_s: float = 60.0) -> bool:
        """Wait for something that a request brings about; False when `timeout_s` (real time) has passed."""
        return self._log.wait_until(is_so, timeout_s)

    # -- what shall happen

    def fail_next(self, fault: Fault, times: int = 1) -> None:
        """Let the next `times` requests of the fault's call go wrong."""
        self._faults.add(fault, times=times)

    def set_fault_source(self, source: FaultSource | None) -> None:
        """Ask `source` about each request that no planned fault meets; None: no more."""
        self._faults.source = source

    def clear_faults(self) -> None:
        """From now on all goes well again (the numbers' own behaviour stays)."""
        self._faults.clear()

    def planned_faults(self) -> int:
        """How many planned faults have not happened yet."""
        return self._faults.left()

    def set_api_key(self, api_key: str | None) -> None:
        """From now on only this key is taken; None takes any but the documented bad ones."""
        self._api_key = self._started.desk.api_key = api_key

    def set_rate_limit(self, rate_limit: RateLimit) -> None:
        """From now on this many requests may be made."""
        self._rate_limit = self._started.desk.meter.limit = rate_limit

    def forget(self, fax_id: str) -> None:
        """Let the API answer 404 for this fax; LookupError when it does so already."""
        with _as_lookup_error():
            self._started.account.remove(fax_id)

    def expire_media(self, name: str) -> None:
        """Let an upload's time be over; LookupError when there is none."""
        with _as_lookup_error():
            self._started.account.expire_media(name)

    @contextmanager
    def offline(self) -> Iterator[None]:
        """Meanwhile every connection is refused, and those that were open are closed."""
        server = self._started.server
        port = server.port
        server.stop()
        try:
            yield
        finally:
            server.start(port)

    # -- putting together

    @property
    def _started(self) -> "_Parts":
        if self._parts is None:
            raise RuntimeError("the simulator has not been started")
        return self._parts

    def _build(self, storage: Storage) -> "_Parts":
        clock = self._given_clock or _wall_clock(storage, self._speed)
        account = Account(
            clock=clock,
            storage=storage,
            applications=self._applications,
            account_channels=self._account_channel_limit,
            pace=self._pace,
            transmit=partial(_transmitted, self._papers, storage),
        )
        faxes = FaxCalls(
            account=account,
            papers=self._papers,
            storage=storage,
            clock=clock,
            link_base=lambda: f"http://{HOST}:{server.port}/files",
            list_lag_s=self._list_lag_s,
        )
        media = MediaCalls(account=account, papers=self._papers, storage=storage)
        desk = Desk(
            api=Api(faxes, media, self._applications),
            clock=clock,
            faults=self._faults,
            meter=Meter(self._rate_limit, clock),
            log=self._log,
            api_key=self._api_key,
        )
        server = Server(partial(serve, desk))
        return _Parts(storage=storage, account=account, desk=desk, server=server)

    def _listen(self, parts: "_Parts") -> None:
        """Faxes under way are followed at the address they were sent to: a restart should keep it."""
        last_port = parts.storage.load_one(ACCOUNT, "port").get("port", 0)
        try:
            parts.server.start(self._port or last_port)
        except OSError:
            if self._port or not last_port:
                raise
            log.warning("the simulator's last port is taken, another one is used")
            parts.server.start(0)
        parts.storage.save(ACCOUNT, "port", {"port": parts.server.port})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Parts:
    """What makes up a started simulator."""

    storage: Storage
    account: Account
    desk: Desk
    server: Server


def _transmitted(papers: Papers, storage: Storage, fax: FaxRecord) -> Transmission | None:
    if fax.body is None:
        return None
    return papers.transmit(storage.path(fax.body), fax.paper.pages or 1, fax.values)


def _wall_clock(storage: Storage, speed: float) -> WallClock:
    """A clock that goes on where the last one was, the time since then included."""
    last = storage.load_one(ACCOUNT, "clock")
    start_s = None
    if last:
        start_s = last["simulated_s"] + max(0.0, time.time() - last["wall_s"]) * last["speed"]
    clock = WallClock(speed=speed, start_s=start_s)
    now = {"wall_s": clock.started_wall_s, "simulated_s": clock.started_s, "speed": speed}
    storage.save(ACCOUNT, "clock", now)
    return clock


@contextmanager
def _as_lookup_error() -> Iterator[None]:
    try:
        yield
    except RefusedError:
        raise LookupError("the simulator has nothing under that name") from None
