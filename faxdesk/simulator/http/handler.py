"""HTTP: one connection's requests, read, passed on and answered, with the faults acted out."""

import json
import logging
import os
import socket
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any, Final

from faxdesk.simulator.clock import Clock
from faxdesk.simulator.errors import Problem, RefusedError
from faxdesk.simulator.faults import EARLY_KINDS, Call, Fault, FaultKind, FaultPlan
from faxdesk.simulator.http.api import Api
from faxdesk.simulator.http.body import Body, ConnectionLostError
from faxdesk.simulator.http.calls import Answer, Request
from faxdesk.simulator.http.fault_effects import RESETS, refusal, spoil
from faxdesk.simulator.http.meter import Meter, RequestLog, RequestRecord, too_many
from faxdesk.simulator.http.routes import route
from faxdesk.simulator.http.server import Connection
from faxdesk.simulator.seeds import check_key

log = logging.getLogger(__name__)

_PIECE_BYTES: Final = 65_536
_TRICKLE_PIECES: Final = 20
_UNEXPECTED: Final = RefusedError(500, Problem(code="10007", detail="An unexpected error occurred."))


@dataclass(slots=True, kw_only=True)
class Desk:
    """All that a connection needs. `api_key` may be changed while it runs; None takes any key."""

    api: Api
    clock: Clock
    faults: FaultPlan
    meter: Meter
    log: RequestLog
    api_key: str | None


def serve(desk: Desk, connection: Connection) -> None:
    """Answer a connection's requests until either side ends it."""
    Handler(desk, connection)


class Handler(BaseHTTPRequestHandler):
    """The standard library's handler with our routes, error bodies and clock."""

    protocol_version = "HTTP/1.1"
    server_version = "FaxDesk-Simulator"
    sys_version = ""
    disable_nagle_algorithm = True
    wbufsize = _PIECE_BYTES  # head and body in one packet

    def __init__(self, desk: Desk, connection: Connection) -> None:
        self._desk = desk
        self._link = connection
        self._rate_headers: dict[str, str] = {}
        super().__init__(connection.socket, ("", 0), None)  # type: ignore[arg-type]

    def _serve(self) -> None:
        self._rate_headers = {}
        try:
            body = Body(self.rfile, self.headers)
        except RefusedError as refused:
            self.close_connection = True  # where the next request begins can't be known
            self._finish_request(None, refusal(refused), None)
            return
        try:
            self._answer(body)
        except (ConnectionLostError, OSError):
            log.debug("a client went away in the middle of a request")
            self.close_connection = True

    # The names that http.server looks for.
    do_GET = do_POST = do_DELETE = do_PUT = do_PATCH = do_HEAD = do_OPTIONS = _serve  # noqa: N815

    def _answer(self, body: Body) -> None:
        path, _, query = self.path.partition("?")
        call, answer, fault = None, None, None
        try:
            self._count()
            call, args = route(self.command, path)
            request = Request(args=args, query=query, headers=self.headers, body=body, key=self._key(call))
            fault = self._desk.faults.take(call)
            if fault is None or fault.kind not in EARLY_KINDS:
                answer, fault = self._carry_out(call, request, fault)
                body.drain()
        except RefusedError as refused:
            answer = refusal(refused)
            self._drain_after_refusal(body)
        except (ConnectionLostError, OSError):
            raise
        except Exception:
            # The thread's top as far as a client is concerned: it gets an answer, never a traceback.
            log.exception("the simulator failed to answer a request")
            answer, self.close_connection = refusal(_UNEXPECTED), True
        self._finish_request(call, answer, fault)

    def _count(self) -> None:
        """Count the request; RefusedError 429 when there were too many."""
        self._rate_headers, is_exceeded = self._desk.meter.count()
        if is_exceeded:
            raise too_many(self._rate_headers["x-ratelimit-reset"])

    def _key(self, call: Call) -> str:
        """The request's key, empty for a link, which needs none; RefusedError 401, 402 or 403."""
        if call is Call.FILE:
            return ""
        return check_key(self.headers.get("Authorization"), self._desk.api_key, call)

    def _carry_out(
        self, call: Call, request: Request, fault: Fault | None
    ) -> tuple[Answer | None, Fault | None]:
        work = self._desk.api.prepare(call, request)
        if fault is None and work.fault is not None:
            fault = work.fault
        if fault is not None and not fault.happens_after:
            work.discard()
            return None, fault
        return work.run(), fault

    def _drain_after_refusal(self, body: Body) -> None:
        # The client hears the answer only after it has sent all of its body.
        try:
            body.drain()
        except RefusedError:
            self.close_connection = True

    # -- answering

    def _finish_request(self, call: Call | None, answer: Answer | None, fault: Fault | None) -> None:
        if fault is not None:
            answer = spoil(answer, fault)
        path, _, query = self.path.partition("?")
        self._desk.log.add(
            RequestRecord(
                method=self.command,
                path=path,
                query=query,
                call=call,
                status=None if answer is None else answer.status,
                at_s=self._desk.clock.now_s(),
            )
        )
        if answer is not None:
            self._write(answer, fault.kind if fault else None, fault.duration_s if fault else 0.0)
        elif fault is not None:
            self._leave_unanswered(fault.kind)

    def _write(self, answer: Answer, kind: FaultKind | None, duration_s: float) -> None:
        if answer.file is not None:
            self._write_file(answer, answer.file, is_cut=kind is FaultKind.TRUNCATED_JSON)
            return
        body = answer.content
        if body is None and answer.json is not None:
            body = json.dumps(answer.json).encode()
        if body is None and kind is FaultKind.TRUNCATED_JSON:
            self.close_connection = True  # an answer that is all head breaks off there
            return
        self._head(answer, len(body) if body is not None else None)
        for piece in self._pieces(body or b"", kind, duration_s):
            self.wfile.write(piece)
        self.wfile.flush()

    def _pieces(self, body: bytes, kind: FaultKind | None, duration_s: float) -> Iterator[bytes]:
        if self.command == "HEAD":
            return
        if kind is FaultKind.TRUNCATED_JSON:
            self.close_connection = True
            yield body[: len(body) // 2]
        elif kind is FaultKind.TRICKLE:
            size_bytes = max(1, -(-len(body) // _TRICKLE_PIECES))
            for start in range(0, len(body), size_bytes):
                self.wfile.flush()
                if self._link.closing.wait(duration_s / _TRICKLE_PIECES):
                    return
                yield body[start : start + size_bytes]
        else:
            yield body

    def _write_file(self, answer: Answer, path: Path, *, is_cut: bool) -> None:
        with path.open("rb") as file:
            size_bytes = left_bytes = os.fstat(file.fileno()).st_size
            self._head(answer, size_bytes)
            if is_cut:
                self.close_connection, left_bytes = True, size_bytes // 2
            while piece := file.read(min(_PIECE_BYTES, left_bytes)):
                self.wfile.write(piece)
                left_bytes -= len(piece)
        self.wfile.flush()

    def _head(self, answer: Answer, length_bytes: int | None) -> None:
        self.send_response(answer.status)
        if length_bytes is not None:
            if answer.content_type:
                self.send_header("Content-Type", answer.content_type)
            self.send_header("Content-Length", str(length_bytes))
        for name, value in {**self._rate_headers, **answer.headers}.items():
            self.send_header(name, value)
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()

    def _leave_unanswered(self, kind: FaultKind) -> None:
        self.close_connection = True
        if kind in RESETS:
            self._set_reset()
        elif kind is FaultKind.STALLED_UPLOAD:
            self._link.closing.wait()  # not reading is the point; only the simulator's end ends it
        else:
            while self.connection.recv(_PIECE_BYTES):  # until the client has had enough
                pass

    def _set_reset(self) -> None:
        """Make the coming close a reset (RST) instead of an orderly end."""
        linger = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)

    # -- the standard library's seams

    def handle_expect_100(self) -> bool:
        """The go-ahead must not stay in the buffer: the client waits for it."""
        goes_on = super().handle_expect_100()
        self.wfile.flush()
        return goes_on

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """What http.server itself refuses gets an error body like everything else."""
        self.close_connection = True
        self.command = getattr(self, "command", None) or "GET"
        problem = Problem(code="10015", detail=message or explain or "The request can't be read.")
        self._write(refusal(RefusedError(int(code), problem)), None, 0.0)

    def date_time_string(self, timestamp: float | None = None) -> str:
        """The Date header: simulated time, so that it agrees with the faxes' stamps."""
        return formatdate(self._desk.clock.now_s() if timestamp is None else timestamp, usegmt=True)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002, ARG002
        """Nothing on stderr, and no paths in the log: they may hold a file's name."""
        log.debug("a request was answered")
