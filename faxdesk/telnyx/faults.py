"""httpx's and HTTP's failures -> our errors, as tables.

Certain not to have arrived: no connection was made, or a complete 4xx (408 excepted). Everything else
is an unknown outcome. Source: the provider declares no idempotency key for POST /faxes.
"""

import email.utils
import json
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import httpx

from faxdesk.domain.errors import (
    AccountProblemError,
    ApiError,
    DestinationRefusedError,
    KeyRefusedError,
    NotFoundError,
    NotReachedError,
    OutcomeUnknownError,
    RateLimitedError,
    RefusedError,
)
from faxdesk.telnyx import wire

_NEVER_CONNECTED: Final = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.InvalidURL,
)

_BY_API_CODE: Final[Mapping[str, tuple[type[RefusedError], str]]] = {
    "10009": (KeyRefusedError, "api.key_refused"),
    "20002": (KeyRefusedError, "api.key_revoked"),
    "20100": (AccountProblemError, "api.no_money"),
    "20012": (AccountProblemError, "api.account_inactive"),
    "20013": (AccountProblemError, "api.account_blocked"),
    "20014": (AccountProblemError, "api.account_unverified"),
    "20015": (AccountProblemError, "api.account_unverified"),
    "20016": (AccountProblemError, "api.account_unverified"),
    "20017": (AccountProblemError, "api.account_unverified"),
    "10016": (RefusedError, "api.bad_number"),
    "10038": (DestinationRefusedError, "api.level"),
    "10039": (DestinationRefusedError, "api.level"),
    "10011": (RateLimitedError, "api.too_many_requests"),
    "10005": (NotFoundError, "api.not_found"),
    "90080": (RefusedError, "api.cannot_cancel"),
    "90081": (RefusedError, "api.cannot_cancel"),
}
_BY_STATUS: Final[Mapping[int, tuple[type[RefusedError], str]]] = {
    401: (KeyRefusedError, "api.key_refused"),
    402: (AccountProblemError, "api.no_money"),
    403: (KeyRefusedError, "api.key_refused"),
    404: (NotFoundError, "api.not_found"),
    429: (RateLimitedError, "api.too_many_requests"),
}


def of_exception(error: Exception) -> ApiError:
    """The error to raise for what httpx raised; its text, which may name a URL, is not taken over."""
    if isinstance(error, _NEVER_CONNECTED):
        return NotReachedError("api.tls" if _is_about_certificates(error) else "api.not_reached")
    return OutcomeUnknownError("api.outcome_unknown")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A complete answer."""

    status_code: int
    headers: httpx.Headers
    content: bytes


def of_answer(answer: Answer) -> ApiError | None:
    """The error to raise for a complete answer, None for a good one."""
    status = answer.status_code
    if 200 <= status < 300:
        return None
    if status == 408 or status >= 500:
        return OutcomeUnknownError("api.server_fault", status=status)
    if status < 400:
        return OutcomeUnknownError("api.odd_answer")
    return _refusal(answer)


def body_of(answer: Answer) -> Any:
    """The JSON of an answer, None when it is none."""
    try:
        return json.loads(answer.content)
    except ValueError:
        return None


def _refusal(answer: Answer) -> ApiError:
    """Of a complete 4xx. Where it isn't the API's own form, something in between answered."""
    found = wire.first_error(body_of(answer))
    status = answer.status_code
    if found is None and status != 429:
        return NotReachedError("api.odd_answer")
    found = found or {}
    kind, code = _BY_API_CODE.get(
        found.get("code", ""), _BY_STATUS.get(status, (RefusedError, "api.refused"))
    )
    error = kind(
        code,
        status=status,
        api_code=found.get("code", ""),
        detail=found.get("detail") or found.get("title", ""),
        pointer=found.get("pointer", ""),
    )
    if isinstance(error, RateLimitedError):
        error.retry_after_s = retry_after_s(answer.headers)
    return error


def retry_after_s(headers: Mapping[str, str]) -> float | None:
    """Retry-After in seconds, from either of its forms; else x-ratelimit-reset; else None."""
    text = headers.get("retry-after", "").strip()
    if text.isdecimal():
        return float(text)
    until, now = http_date_s(text), http_date_s(headers.get("date", ""))
    if until is not None and now is not None:
        return max(0.0, until - now)
    reset = headers.get("x-ratelimit-reset", "").strip()
    return float(reset) if reset.isdecimal() else None


def http_date_s(text: str) -> float | None:
    """An HTTP date as seconds since 1970, None when it is none."""
    try:
        return email.utils.parsedate_to_datetime(text).timestamp()
    except (TypeError, ValueError):
        return None


def _is_about_certificates(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLError):
            return True
        error = error.__cause__ or error.__context__
    return False
