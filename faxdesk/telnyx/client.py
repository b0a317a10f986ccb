"""The Telnyx client: one request per call, never repeated by itself."""

import logging
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final, TypeVar
from urllib.parse import quote

from faxdesk.domain.errors import OutcomeUnknownError
from faxdesk.domain.fax.attempt import RemoteFax, RemoteMedia, SendRequest
from faxdesk.domain.fax.remote import Balance, FaxApplication, FaxCharge, OwnNumber
from faxdesk.domain.options import FaxOptions, Way
from faxdesk.telnyx import faults, wire
from faxdesk.telnyx.faults import Answer
from faxdesk.telnyx.transport import Pace, Progress, Transport

log = logging.getLogger(__name__)
T = TypeVar("T")

DEFAULT_BASE_URL: Final = "https://api.telnyx.com/v2"
_PAGE_SIZE: Final = 250
_MAX_PAGES: Final = 1_000
"""A listing that never ends is a fault of the server's, not a reason to ask for ever."""


class TelnyxClient:
    """For one thread, except abort(). Every call raises ApiError, or NotSetUpError where none can be made.

    An upload, or a send with its contents, also raises FileProblemError; see domain/errors.py.
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
        """Prepare; nothing is connected yet. Raises NotSetUpError for a proxy setting that can't be read.

        Args:
            use_environment: whether proxies named in the environment are used.
            on_pace: told what each answer says of the rate limit.
            now_s: this computer's clock, in seconds since 1970.
        """
        self._transport = Transport(
            base_url=base_url, api_key=api_key, use_environment=use_environment, on_pace=on_pace, now_s=now_s
        )

    @property
    def clock_offset_s(self) -> float:
        """The provider's clock minus this computer's, by the last answer's Date header."""
        return self._transport.clock_offset_s

    def close(self) -> None:
        self._transport.close()

    def abort(self) -> None:
        """End every request under way at once, from any thread; they raise as if the line had broken."""
        self._transport.abort()

    def send(
        self,
        request: SendRequest,
        options: FaxOptions,
        *,
        contents: Path | None = None,
        on_progress: Progress | None = None,
        may_leave: Callable[[], bool] = lambda: True,
    ) -> RemoteFax:
        """POST /faxes. Raises InvalidInputError before anything leaves, OutcomeUnknownError if it may have.

        Args:
            contents: the file itself, for the direct way.
            may_leave: asked when a connection stands and nothing has gone; LeaseLostError where it says no.
        """
        self._transport.may_leave = may_leave
        try:
            return self._send(request, options, contents, on_progress)
        finally:
            self._transport.may_leave = None

    def _send(
        self,
        request: SendRequest,
        options: FaxOptions,
        contents: Path | None,
        on_progress: Progress | None,
    ) -> RemoteFax:
        way = wire.send_way(request, options, has_contents=contents is not None)
        if way is Way.CONTENTS and contents is not None:
            form = wire.send_form(request, options)
            response = self._transport.post_file(
                "/faxes", "contents", contents, file_name="fax.pdf", form=form, on_progress=on_progress
            )
        else:
            response = self._transport.request("POST", "/faxes", json=wire.send_json(request, options))
        return _parsed(response, wire.fax)

    def upload(
        self, path: Path, *, media_name: str, ttl_s: int, on_progress: Progress | None = None
    ) -> RemoteMedia:
        """POST /media, streamed from the disk."""
        form = {"media_name": media_name, "ttl_secs": str(ttl_s)}
        # The real file name is nobody's business but the sender's.
        response = self._transport.post_file(
            "/media", "media", path, file_name=f"{media_name}.pdf", form=form, on_progress=on_progress
        )
        return _parsed(response, wire.media)

    def media(self, media_name: str) -> RemoteMedia:
        """GET /media/{name}; raises NotFoundError when it isn't there."""
        return _parsed(self._transport.request("GET", f"/media/{quote(media_name, safe='')}"), wire.media)

    def delete_media(self, media_name: str) -> None:
        """DELETE /media/{name}; raises NotFoundError when it isn't there."""
        _deleted(self._transport.request("DELETE", f"/media/{quote(media_name, safe='')}"))

    def fax(self, remote_id: str) -> RemoteFax:
        """GET /faxes/{id}; raises NotFoundError when the provider doesn't know it."""
        return _parsed(self._transport.request("GET", f"/faxes/{quote(remote_id, safe='')}"), wire.fax)

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
        _parsed(self._transport.request("POST", f"/faxes/{quote(remote_id, safe='')}/actions/cancel"), dict)

    def delete_fax(self, remote_id: str) -> None:
        """Remove the provider's record of a fax."""
        _deleted(self._transport.request("DELETE", f"/faxes/{quote(remote_id, safe='')}"))

    def applications(self) -> list[FaxApplication]:
        """All fax applications of the account."""
        return [wire.application(raw) for raw in self._pages("/fax_applications", {})]

    def numbers(self, *, connection_id: str | None = None) -> list[OwnNumber]:
        """The account's active phone numbers, of one application where given."""
        filters = {"filter[connection_id]": connection_id, "filter[status]": "active"}
        return [wire.own_number(raw) for raw in self._pages("/phone_numbers/slim", filters)]

    def balance(self) -> Balance:
        """The account's money."""
        return _parsed(self._transport.request("GET", "/balance"), wire.balance)

    def charges(self) -> Iterator[FaxCharge]:
        """What the account was charged for faxes this month, as far as its detail records tell that."""
        filters = {"filter[record_type]": "fax", "filter[date_range]": "this_month"}
        for raw in self._pages("/detail_records", filters):
            try:
                yield wire.charge(raw)
            except ValueError:
                log.warning("a detail record without fax or amount was passed over")

    def _pages(self, path: str, filters: Mapping[str, str | None]) -> Iterator[wire.Json]:
        wanted = {name: value for name, value in filters.items() if value is not None}
        for number in range(1, _MAX_PAGES + 1):
            pages = {"page[number]": str(number), "page[size]": str(_PAGE_SIZE)}
            body = faults.body_of(self._transport.request("GET", path, params={**wanted, **pages}))
            if not isinstance(body, dict) or "data" not in body:
                raise OutcomeUnknownError("api.odd_answer", is_foreign=True)
            items = list(wire.items(body))
            yield from items
            meta = body.get("meta")
            total = meta.get("total_pages") if isinstance(meta, dict) else None
            if not items or (number >= total if isinstance(total, int) else len(items) < _PAGE_SIZE):
                return


def _parsed(response: Answer, parse: Callable[[wire.Json], T]) -> T:
    """The `data` of a good answer; raises OutcomeUnknownError when it isn't what was asked for."""
    body = faults.body_of(response)
    data = body.get("data") if isinstance(body, dict) else None
    try:
        if isinstance(data, dict):
            return parse(data)
    except ValueError:
        log.warning("an answer of the provider lacks what it must have")
    raise OutcomeUnknownError("api.odd_answer", is_foreign=not isinstance(body, dict))


def _deleted(answer: Answer) -> None:
    """Raise OutcomeUnknownError unless it is the API's own empty 204: a log-in page says 200 to anything."""
    if answer.status_code != 204:
        raise OutcomeUnknownError("api.odd_answer", is_foreign=True)
