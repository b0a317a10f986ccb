"""Runs FaxDesk in a process that kills itself at a named point.

The program itself knows nothing of this: the points are seen from outside, as SQLite's commits, as calls of
the client, and as what httpx tells of each connection.

python -m tests.e2e.crash reads one Job a line, as JSON, and answers each with the process's exit status,
below 0 where it was killed. It has everything imported already and forks for each job, which saves the third
of a second that each of two hundred starts would take.
"""

import faulthandler
import json
import os
import re
import signal
import sqlite3
import sys
import threading
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from faxdesk import app, numbering
from faxdesk.cli import follow, run, send
from faxdesk.documents import client as documents
from faxdesk.telnyx.sockets import OpenSockets
from faxdesk.telnyx.transport import Transport

_IMPORTED_BEFORE_THE_FORK: Final = (app, documents, follow, numbering, run, send)
"""What FaxDesk imports only when it is needed; named as modules, so that one that moves is missed by mypy."""

_STUCK_S: Final = 200.0
"""Many times what it takes, on a slow machine with much else to do too."""

_STEPS: Final = {
    "connection.connect_tcp.started": "before it connects",
    "connection.connect_tcp.complete": "connected",
    "http11.send_request_headers.complete": "head gone",
    "http11.send_request_body.complete": "all gone",
    "http11.receive_response_headers.complete": "answer begins",
    "http11.receive_response_body.complete": "answer read",
}
"""What httpx tells of a request, in order; see https://www.python-httpx.org/advanced/extensions/#trace."""

_CALLS: Final = (
    ("POST", r"/faxes", "send"),
    ("POST", r"/media", "upload"),
    ("GET", r"/faxes/.+", "get"),
    ("GET", r"/faxes", "list"),
    ("DELETE", r"/media/.+", "delete media"),
    ("GET", r"/fax_applications", "applications"),
)
_WRITES: Final = re.compile(r"\s*(?:INSERT INTO|UPDATE|DELETE FROM)\s+(\w+)(?:\s+SET state = '(\w+)')?")


class Points:
    """Where the program has been, and where it ends."""

    def __init__(self, kill_at: str, passed: Path, stop_at: str = "") -> None:
        self._kill_at = kill_at
        self._stop_at = stop_at
        self._lock = threading.Lock()
        self._passed = passed

    def reached(self, name: str) -> None:
        """Write the point down; if it is the one, die as if the power had gone, or fall asleep, once."""
        with self._lock:
            with self._passed.open("a", encoding="utf-8") as file:
                file.write(f"{name}\n")
            if name == self._kill_at:
                os.kill(os.getpid(), signal.SIGKILL)
            if name == self._stop_at:
                self._stop_at = ""
                # Sent to the process, another thread may get it, and this one goes on for a while.
                signal.pthread_kill(threading.get_ident(), signal.SIGSTOP)


class WatchedConnection(sqlite3.Connection):
    """Names each commit by the state that a fax gets in it, else by the first thing that it writes."""

    points: Points
    _wrote: str | None = None

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        is_alone = not self.in_transaction
        what = _what_is_written(sql, parameters)
        if what is not None and (self._wrote is None or what.startswith("fax ")):
            self._wrote = what
        is_commit = sql == "COMMIT" or (is_alone and what is not None)
        if not is_commit:
            cursor = super().execute(sql, parameters)
            if sql.startswith(("BEGIN", "ROLLBACK")):
                self._wrote = None
            return cursor
        wrote, self._wrote = self._wrote or "nothing", None
        self.points.reached(f"commit {wrote}: before")
        cursor = super().execute(sql, parameters)
        self.points.reached(f"commit {wrote}: after")
        return cursor


def _what_is_written(sql: str, parameters: Any) -> str | None:
    found = _WRITES.match(sql)
    if found is None:
        return None
    table, state = found[1], found[2]
    if table == "fax" and sql.lstrip().startswith("INSERT"):
        state = "queued"
    elif table == "fax" and isinstance(parameters, Mapping):
        state = parameters.get("state")
    return f"{table} {state}" if state else table


class WatchedCalls:
    """Every request of the client, from before it to the answer in our hands."""

    def __init__(self, points: Points) -> None:
        self._points = points
        self._mine = threading.local()
        self._request = Transport.request
        self._trace = OpenSockets.trace

    def request(self, transport: Transport, method: str, path: str, **arguments: Any) -> Any:
        call = next(name for verb, form, name in _CALLS if verb == method and re.fullmatch(form, path))
        self._mine.call = call
        self._points.reached(f"{call}: before")
        answer = self._request(transport, method, path, **arguments)
        self._points.reached(f"{call}: after")
        return answer

    def trace(self, sockets: OpenSockets, event: str, info: Mapping[str, Any]) -> None:
        self._trace(sockets, event, info)
        if event in _STEPS:
            self._points.reached(f"{self._mine.call}: {_STEPS[event]}")


@dataclass(frozen=True, kw_only=True)
class Job:
    """One run of FaxDesk.

    Attributes:
        kill_at: a point's name, "" for none.
        stop_at: the same, where the process is stopped (SIGSTOP) until a further line comes.
        lease_s: of a team's claims, so that no test need wait for a minute; 0: as it is.
        passed: every point that is passed is written to this file, a line each.
        said: this file gets what the program prints.
    """

    kill_at: str
    passed: str
    said: str
    arguments: list[str]
    environment: dict[str, str]
    stop_at: str = ""
    lease_s: float = 0.0

    def to_line(self) -> str:
        return json.dumps(asdict(self)) + "\n"


def be_faxdesk(job: Job) -> int:
    """Put the watchers in place, then be FaxDesk; its exit status."""
    points = Points(job.kill_at, Path(job.passed), job.stop_at)
    if job.lease_s:
        from tests.team.watched import hurry, watch_team

        hurry(job.lease_s)
        watch_team(points, _what_is_written)
    calls = WatchedCalls(points)
    plain_connect = sqlite3.connect
    WatchedConnection.points = points

    def connect(
        *given: Any, factory: type[sqlite3.Connection] | None = None, **named: Any
    ) -> sqlite3.Connection:
        if factory is None:  # not the journal: a copy of it, or its form in memory
            plain: sqlite3.Connection = plain_connect(*given, **named)
            return plain
        watched = type("Watched", (WatchedConnection, factory), {})
        return plain_connect(*given, factory=watched, **named)

    def request(transport: Transport, method: str, path: str, **arguments: Any) -> Any:
        return calls.request(transport, method, path, **arguments)

    def trace(sockets: OpenSockets, event: str, info: Mapping[str, Any]) -> None:
        calls.trace(sockets, event, info)

    sqlite3.connect = connect  # type: ignore[assignment]
    Transport.request = request  # type: ignore[assignment,method-assign]
    OpenSockets.trace = trace  # type: ignore[assignment,method-assign]
    from faxdesk.__main__ import main as faxdesk

    return faxdesk(job.arguments)


def in_a_process(job: Job) -> int:
    """Fork, be FaxDesk there, and wait for its end."""
    child = os.fork()
    if child:
        status = _wait(child, os.WUNTRACED)
        if os.WIFSTOPPED(status):
            print("asleep", flush=True)
            sys.stdin.readline()
            os.kill(child, signal.SIGCONT)
            status = _wait(child, 0)
        return os.waitstatus_to_exitcode(status)
    status = 70
    os.setsid()  # who is stopped would be hung up on when others of its group end
    try:
        with Path(job.said).open("w", encoding="utf-8") as said:
            os.dup2(said.fileno(), 1)
            os.dup2(said.fileno(), 2)
        faulthandler.enable()
        os.environ.clear()
        os.environ.update(job.environment)
        status = be_faxdesk(job)
        sys.stdout.flush()
    finally:
        os._exit(status)


def _wait(child: int, options: int) -> int:
    """Until it ends or stops; one that is stuck says where, and is ended."""
    limit = threading.Timer(_STUCK_S, os.kill, (child, signal.SIGABRT))
    limit.start()
    try:
        return os.waitpid(child, options)[1]
    finally:
        limit.cancel()
        limit.join()


def main() -> None:
    """Serve until there are no more jobs."""
    for line in sys.stdin:
        print(in_a_process(Job(**json.loads(line))), flush=True)


if __name__ == "__main__":
    main()
