"""The Telnyx client: one request per call, never repeated by itself."""

import logging
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO, Final, TypeVar
from urllib.parse import quote

import httpx

from faxdesk.domain.errors import OutcomeUnknownError
from faxdesk.domain.fax.remote import (
    Balance,
    FaxApplication,
    OwnNumber,
    RemoteFax,
    RemoteMedia,
    SendRequest,
)
from faxdesk.domain.options import FaxOptions, Way
from faxdesk.telnyx import faults, wire
from faxdesk.telnyx.faults import Answer
from faxdesk.telnyx.sockets import OpenSockets

log = logging.getLogger(__name__)
T = TypeVar("T")

DEFAULT_BASE_URL: Final = "https://api.telnyx.com/v2"
TIMEOUT: Final = httpx.Timeout(connect=10.0, read=30.0, write=30.0, pool=10.0)
_PAGE_SIZE: Final = 250
_MAX_PAGES: Final = 1_000
"""A listing that never ends is a fault of the server's, not a reason to ask for ever."""

_ANSWER_WITHIN_S: Final = 60.0
_MAX_ANSWER_BYTES: Final = 20_000_000

Progress = Callable[[int, int], None]
"""Called with bytes sent so far and in all."""
Pace = Callable[[int, int, float], None]
"""Called with the rate limit, what remains of it, and the seconds until it is whole again."""


class TelnyxClient:
    """For one thread, except abort(). Every call raises ApiError; see domain/errors.py.

    Attributes:
        clock_offset_s: the provider's clock minus this computer's, by the last answer's Date header.
    """

    def __init__(
        self,
        *,
        base_url: str,
        api_key: str,
        use_environment: bool = True,
        on_pace: Pace | None = None,
        now_s: Callable[[], float] = time.time,
    ) -> None:
        """Prepare; nothing is connected yet.

        Args:
            use_environment: whether proxies named in the environment are used.
            on_pace: told what each answer says of the rate limit.
            now_s: this computer's clock, in seconds since 1970.
        """
        self._base_url = base_url.rstrip("/")
        self._on_pace = on_pace
        self._now_s = now_s
        self._sockets = OpenSockets()
        settings: dict[str, Any] = {
            "headers": {"Authorization": f"Bearer {api_key}", "User-Agent": "FaxDesk"},
            "timeout": TIMEOUT,
            "trust_env": use_environment,
            "verify": _trust_store(self._base_url),
            "follow_redirects": False,
        }
        self._asking = httpx.Client(**settings)
        # What writes gets a connection of its own: a kept one that the server has just closed would
        # leave the outcome of a send unknown for no need.
        self._writing = httpx.Client(**settings, limits=httpx.Limits(max_keepalive_connections=0))
        self.clock_offset_s = 0.0

    def close(self) -> None:
        self._asking.close()
        self._writing.close()

    def abort(self) -> None:
        """End every request under way at once, from any thread; they raise as if the line had broken."""
        self._sockets.shut_down()

    def send(
        self,
        request: SendRequest,
        options: FaxOptions,
        *,
        contents: Path | None = None,
        on_progress: Progress | None = None,
    ) -> RemoteFax:
        """POST /faxes. Raises InvalidInputError before anything leaves, OutcomeUnknownError if it may have.

        Args:
            contents: the file itself, for the direct way.
        """
        way = wire.send_way(request, options, has_contents=contents is not None)
        if way is Way.CONTENTS and contents is not None:
            form = wire.send_form(request, options)
            response = self._post_file("/faxes", "contents", contents, "fax.pdf", form, on_progress)
        else:
            response = self._request("POST", "/faxes", json=wire.send_json(request, options))
        return _parsed(response, wire.fax)

    def upload(
        self, path: Path, *, media_name: str, ttl_s: int, on_progress: Progress | None = None
    ) -> RemoteMedia:
        """POST /media, streamed from the disk."""
        form = {"media_name": media_name, "ttl_secs": str(ttl_s)}
        # The real file name is nobody's business but the sender's.
        response = self._post_file("/media", "media", path, f"{media_name}.pdf", form, on_progress)
        return _parsed(response, wire.media)

    def media(self, media_name: str) -> RemoteMedia:
        """GET /media/{name}; raises NotFoundError when it isn't there."""
        return _parsed(self._request("GET", f"/media/{quote(media_name, safe='')}"), wire.media)

    def delete_media(self, media_name: str) -> None:
        """DELETE /media/{name}; raises NotFoundError when it isn't there."""
        _deleted(self._request("DELETE", f"/media/{quote(media_name, safe='')}"))

    def fax(self, remote_id: str) -> RemoteFax:
        """GET /faxes/{id}; raises NotFoundError when the provider doesn't know it."""
        return _parsed(self._request("GET", f"/faxes/{quote(remote_id, safe='')}"), wire.fax)

    def faxes(
        self,
        *,
        created_from: str | None = None,
        created_to: str | None = None,
        direction: str | None = None,
        from_number: str | None = None,
        to: str | None = None,
    ) -> Iterator[RemoteFax]:
        """GET /faxes, all pages, one request a page, as they are consumed.

        Args:
            created_from, created_to: ISO 8601, both included.
        """
        filters = {
            "filter[created_at][gte]": created_from,
            "filter[created_at][lte]": created_to,
            "filter[direction][eq]": direction,
            "filter[from][eq]": from_number,
            "filter[to][eq]": to,
        }
        for raw in self._pages("/faxes", filters):
            try:
                yield wire.fax(raw)
            except ValueError:
                log.warning("a fax without id or status in the provider's list was passed over")

    def cancel(self, remote_id: str) -> None:
        """Ask to stop a fax. A return means that the request was taken, not that the fax is cancelled."""
        _parsed(self._request("POST", f"/faxes/{quote(remote_id, safe='')}/actions/cancel"), dict)

    def delete_fax(self, remote_id: str) -> None:
        """Remove the provider's record of a fax."""
        _deleted(self._request("DELETE", f"/faxes/{quote(remote_id, safe='')}"))

    def applications(self) -> list[FaxApplication]:
        """All fax applications of the account."""
        return [wire.application(raw) for raw in self._pages("/fax_applications", {})]

    def numbers(self, *, connection_id: str | None = None) -> list[OwnNumber]:
        """The account's active phone numbers, of one application where given."""
        filters = {"filter[connection_id]": connection_id, "filter[status]": "active"}
        return [wire.own_number(raw) for raw in self._pages("/phone_numbers/slim", filters)]

    def balance(self) -> Balance:
        """The account's money."""
        return _parsed(self._request("GET", "/balance"), wire.balance)

    def _pages(self, path: str, filters: Mapping[str, str | None]) -> Iterator[wire.Json]:
        wanted = {name: value for name, value in filters.items() if value is not None}
        for number in range(1, _MAX_PAGES + 1):
            pages = {"page[number]": str(number), "page[size]": str(_PAGE_SIZE)}
            body = faults.body_of(self._request("GET", path, params={**wanted, **pages}))
            if not isinstance(body, dict) or "data" not in body:
                raise OutcomeUnknownError("api.odd_answer")
            items = list(wire.items(body))
            yield from items
            meta = body.get("meta")
            total = meta.get("total_pages") if isinstance(meta, dict) else None
            if not items or (number >= total if isinstance(total, int) else len(items) < _PAGE_SIZE):
                return

    def _post_file(
        self,
        path: str,
        field: str,
        source: Path,
        file_name: str,
        form: dict[str, str],
        on_progress: Progress | None,
    ) -> Answer:
        with source.open("rb") as file:
            sent = _CountingFile(file, source.stat().st_size, on_progress)
            files: Any = {field: (file_name, sent, "application/pdf")}
            return self._request("POST", path, data=form, files=files)

    def _request(self, method: str, path: str, **arguments: Any) -> Answer:
        """One request; raises ApiError unless the answer is 2xx."""
        client = self._asking if method == "GET" else self._writing
        started = time.monotonic()
        trace = {"trace": self._sockets.trace}
        try:
            with client.stream(method, self._base_url + path, extensions=trace, **arguments) as response:
                answer = _whole(response)
        except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
            # From None: httpx's own text may name the URL with its numbers.
            raise faults.of_exception(error) from None
        log.debug("%s answered %d in %.2f s", method, answer.status_code, time.monotonic() - started)
        self._heed_headers(answer.headers)
        fault = faults.of_answer(answer)
        if fault is not None:
            raise fault
        return answer

    def _heed_headers(self, headers: httpx.Headers) -> None:
        server_s = faults.http_date_s(headers.get("date", ""))
        if server_s is not None:
            self.clock_offset_s = server_s - self._now_s()
        values = [headers.get(f"x-ratelimit-{name}", "") for name in ("limit", "remaining", "reset")]
        if self._on_pace is not None and all(value.isdecimal() for value in values):
            limit, remaining, reset_s = (int(value) for value in values)
            self._on_pace(limit, remaining, float(reset_s))


class _CountingFile:
    """A file that tells how far it has been read; httpx reads it in pieces."""

    def __init__(self, file: BinaryIO, size_bytes: int, on_progress: Progress | None) -> None:
        self._file = file
        self._size_bytes = size_bytes
        self._on_progress = on_progress

    def read(self, size: int = -1) -> bytes:
        data = self._file.read(size)
        if self._on_progress is not None and data:
            self._on_progress(self._file.tell(), self._size_bytes)
        return data

    def seek(self, offset: int, whence: int = 0) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()

    def fileno(self) -> int:
        return self._file.fileno()


def _parsed(response: Answer, parse: Callable[[wire.Json], T]) -> T:
    """The `data` of a good answer; raises OutcomeUnknownError when it isn't what was asked for."""
    body = faults.body_of(response)
    data = body.get("data") if isinstance(body, dict) else None
    try:
        if isinstance(data, dict):
            return parse(data)
    except ValueError:
        log.warning("an answer of the provider lacks what it must have")
    raise OutcomeUnknownError("api.odd_answer")


def _deleted(answer: Answer) -> None:
    """Raise OutcomeUnknownError unless it is the API's own empty 204: a log-in page says 200 to anything."""
    if answer.status_code != 204:
        raise OutcomeUnknownError("api.odd_answer")


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
