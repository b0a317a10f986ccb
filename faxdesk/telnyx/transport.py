"""One HTTP request to the provider, and what became of it. Nothing else makes one, and none is repeated."""

import logging
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, BinaryIO, Final

import httpx
import socksio

from faxdesk.domain.errors import FaxDeskError, FileProblemError, LeaseLostError, is_foreign
from faxdesk.telnyx import faults
from faxdesk.telnyx.faults import Answer
from faxdesk.telnyx.headers import http_date_s, rate_limit
from faxdesk.telnyx.proxies import proxy_for
from faxdesk.telnyx.sockets import OpenSockets

log = logging.getLogger(__name__)

TIMEOUT: Final = httpx.Timeout(connect=10.0, read=30.0, write=30.0, pool=10.0)
_ANSWER_WITHIN_S: Final = 60.0
_MAX_ANSWER_BYTES: Final = 20_000_000

_RAISED: Final = (
    httpx.HTTPError,
    httpx.InvalidURL,
    httpx.StreamError,
    OSError,  # ssl's own among them, which certificate stores raise unwrapped
    ValueError,  # a key or an address with letters that no header may have: UnicodeError, idna's
    RuntimeError,
    socksio.SOCKSError,
    AssertionError,  # a SOCKS server that answers out of turn
)
"""What comes out of httpx, and, past it, out of what it stands on."""

Progress = Callable[[int, int], None]
"""Called with bytes sent so far and in all."""
Pace = Callable[[int, int, float], None]
"""Called with the rate limit, what remains of it, and the seconds until it is whole again."""


_LEAVES: Final = (".send_request_headers.started", ".send_request_body.started")
"""Without its body a request is none: nobody acts on a head alone."""


class Transport:
    """For one thread, except abort(). Every request raises ApiError, NotSetUpError or FileProblemError.

    Attributes:
        may_leave: asked right before anything of a request goes, and once more before all of it has.
        clock_offset_s: the provider's clock minus this computer's, by the last answer's Date header.
    """

    def __init__(
        self,
        *,
        base_url: str,
        api_key: str,
        use_environment: bool,
        on_pace: Pace | None,
        now_s: Callable[[], float],
    ) -> None:
        """Prepare; nothing is connected yet. See TelnyxClient; raises NotSetUpError as proxy_for does."""
        self._base_url = base_url.rstrip("/")
        self._on_pace = on_pace
        self._now_s = now_s
        self._sockets = OpenSockets()
        settings: dict[str, Any] = {
            "timeout": TIMEOUT,
            "trust_env": False,
            "proxy": proxy_for(self._base_url) if use_environment else None,
            "verify": _trust_store(self._base_url),
            "follow_redirects": False,
        }
        # Handed over with each request: one that can't be sent fails there, and not here.
        self._headers = {"Authorization": f"Bearer {api_key}", "User-Agent": "FaxDesk"}
        self._asking = httpx.Client(**settings)
        # What writes gets a connection of its own: a kept one that the server has just closed would
        # leave the outcome of a send unknown for no need.
        self._writing = httpx.Client(**settings, limits=httpx.Limits(max_keepalive_connections=0))
        self.clock_offset_s = 0.0
        self.may_leave: Callable[[], bool] | None = None

    def close(self) -> None:
        self._asking.close()
        self._writing.close()

    def abort(self) -> None:
        """End every request under way at once, from any thread; they raise as if the line had broken."""
        self._sockets.shut_down()

    def post_file(
        self,
        path: str,
        field: str,
        source: Path,
        *,
        file_name: str,
        form: Mapping[str, str],
        on_progress: Progress | None,
    ) -> Answer:
        """A form with one file, streamed from the disk; raises FileProblemError when that can't be read."""
        try:
            with source.open("rb") as file:
                sent = _CountingFile(file, source.stat().st_size, on_progress)
                files: Any = {field: (file_name, sent, "application/pdf")}
                return self.request("POST", path, data=form, files=files)
        except OSError:
            raise FileProblemError("file.unreadable") from None

    def request(self, method: str, path: str, **arguments: Any) -> Answer:
        """One request; raises unless the answer is 2xx."""
        client = self._asking if method == "GET" else self._writing
        started = time.monotonic()
        departure = _Departure()

        def trace(event: str, info: Mapping[str, Any]) -> None:
            self._sockets.trace(event, info)
            departure.trace(event, info)
            if event.endswith(_LEAVES) and self.may_leave is not None and not self.may_leave():
                raise LeaseLostError("team.lease_lost")

        try:
            with client.stream(
                method,
                self._base_url + path,
                headers=self._headers,
                extensions={"trace": trace},
                **arguments,
            ) as response:
                answer = _whole(response)
        except FaxDeskError:
            departure.close_stream()
            raise
        except _RAISED as error:
            departure.close_stream()
            # From None: httpx's own text may name the URL with its numbers.
            raise faults.of_exception(error, has_left=departure.has_left(error)) from None
        log.debug("%s answered %d in %.2f s", method, answer.status_code, time.monotonic() - started)
        fault = faults.of_answer(answer, self._now_s())
        if fault is None or not is_foreign(fault):
            self._heed(answer.headers)
        if fault is not None:
            raise fault
        return answer

    def _heed(self, headers: httpx.Headers) -> None:
        server_s = http_date_s(headers.get("date", ""))
        if server_s is not None:
            self.clock_offset_s = server_s - self._now_s()
        limit = rate_limit(headers)
        if self._on_pace is not None and limit is not None:
            self._on_pace(*limit)


class _Departure:
    """Whether any of a request may have left this computer. Fed by httpx's trace extension."""

    def __init__(self) -> None:
        self._stream: Any = None
        self._has_begun = False
        self._has_head_left = False

    def trace(self, event: str, info: Mapping[str, Any]) -> None:
        if event.endswith("connect_tcp.complete"):
            self._stream = info["return_value"]
        _, _, step = event.rpartition(".send_request_headers.")
        if step == "started":
            # What asks a proxy to connect is not our request.
            self._has_begun = info["request"].method != b"CONNECT"
        elif step == "complete" and self._has_begun:
            self._has_head_left = True

    def close_stream(self) -> None:
        """After a failure: httpcore forgets the socket of a SOCKS proxy that wouldn't have it."""
        if self._stream is not None:
            self._stream.close()

    def has_left(self, error: Exception) -> bool:
        """`error` is how it ended. A head that is no HTTP fails before its first byte goes."""
        return self._has_head_left or (self._has_begun and not isinstance(error, httpx.LocalProtocolError))


class _CountingFile:
    """A file that tells how far it has been read; httpx reads it in pieces."""

    def __init__(self, file: BinaryIO, size_bytes: int, on_progress: Progress | None) -> None:
        self._file = file
        self._size_bytes = size_bytes
        self._on_progress = on_progress

    def read(self, size: int = -1) -> bytes:
        try:
            data = self._file.read(size)
        except OSError:
            # Told apart from the network's: what was sent of it is no whole request, and nobody acts on it.
            raise FileProblemError("file.unreadable") from None
        if self._on_progress is not None and data:
            self._on_progress(self._file.tell(), self._size_bytes)
        return data

    def seek(self, offset: int, whence: int = 0) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()

    def fileno(self) -> int:
        return self._file.fileno()


def _whole(response: httpx.Response) -> Answer:
    """The answer with its body. One that only trickles in, or never ends, counts as broken off.

    httpx's own read time-out starts again with each piece, so by itself it would wait for ever.
    """
    end_s = time.monotonic() + _ANSWER_WITHIN_S
    body = bytearray()
    for piece in response.iter_bytes():
        body += piece
        if time.monotonic() > end_s or len(body) > _MAX_ANSWER_BYTES:
            raise httpx.ReadTimeout("the answer does not end", request=response.request)
    return Answer(status_code=response.status_code, headers=response.headers, content=bytes(body))


def _trust_store(base_url: str) -> Any:
    """The operating system's certificates; none are loaded where no TLS is spoken."""
    if not base_url.startswith("https:"):
        return False
    import ssl

    import truststore

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
