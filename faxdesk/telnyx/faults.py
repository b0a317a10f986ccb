"""httpx's and HTTP's failures -> our errors.

Certain not to have arrived: nothing of the request left this computer, or a complete 4xx came (408
excepted), the provider's own or of something on the way. Everything else is an unknown outcome. Source: the
provider declares no idempotency key for POST /faxes.
"""

import json
import ssl
from dataclasses import dataclass
from typing import Any, Final

import httpx
import socksio

from faxdesk.domain.errors import (
    ApiError,
    FaxDeskError,
    InterceptedError,
    NotReachedError,
    NotSetUpError,
    OutcomeUnknownError,
    RateLimitedError,
)
from faxdesk.telnyx import wire
from faxdesk.telnyx.headers import retry_after_s
from faxdesk.telnyx.refusals import Problem, refusal

_NEVER_CONNECTED: Final = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
)
_OF_PROXIES: Final = (
    httpx.ProxyError,
    socksio.SOCKSError,
    AssertionError,  # httpcore's word for a SOCKS server that answers out of turn
)
_NETWORK: Final = (httpx.TransportError, OSError)
_WANTS_LOGIN: Final = 407


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A complete answer."""

    status_code: int
    headers: httpx.Headers
    content: bytes


def of_exception(error: Exception, *, has_left: bool) -> FaxDeskError:
    """The error to raise for what httpx, or what it stands on, raised.

    Its text, which may name a URL with its numbers, is not taken over.

    Args:
        has_left: whether any of the request may have left this computer.
    """
    if has_left and not isinstance(error, _NEVER_CONNECTED):
        return OutcomeUnknownError("api.outcome_unknown")
    if _is_about_certificates(error):
        return NotReachedError("api.tls")
    if isinstance(error, _OF_PROXIES):
        return NotReachedError("api.proxy")
    is_ours = isinstance(error, (httpx.LocalProtocolError, httpx.UnsupportedProtocol))
    if isinstance(error, _NETWORK) and not is_ours:
        return NotReachedError("api.not_reached")
    # An address, a key or a proxy that no request can be made with: waiting helps nobody.
    return NotSetUpError("setup.request_impossible")


def of_answer(answer: Answer, now_s: float) -> ApiError | None:
    """The error to raise for a complete answer, None for a good one.

    Args:
        now_s: this computer's clock.
    """
    status = answer.status_code
    if 200 <= status < 300:
        return None
    problems = problems_of(answer)
    error: ApiError
    if status == 408 or status >= 500:
        error = _fault(status, is_foreign=problems is None and body_of(answer) is None)
    elif status < 400:
        error = OutcomeUnknownError("api.odd_answer", is_foreign=True)
    elif problems is None and status != 429:
        code = "api.proxy_wants_login" if status == _WANTS_LOGIN else "api.intercepted"
        error = InterceptedError(code, status=status)
    else:
        error = refusal(status, problems or ())
    if isinstance(error, RateLimitedError) or (
        isinstance(error, OutcomeUnknownError) and "retry-after" in answer.headers
    ):
        error.retry_after_s = retry_after_s(answer.headers, now_s)
    return error


def _fault(status: int, *, is_foreign: bool) -> OutcomeUnknownError:
    code = "api.gateway_fault" if is_foreign else "api.server_fault"
    return OutcomeUnknownError(code, is_foreign=is_foreign, status=status)


def body_of(answer: Answer) -> Any:
    """The JSON of an answer, None when it is none."""
    try:
        return json.loads(answer.content)
    except (ValueError, RecursionError):
        return None


def problems_of(answer: Answer) -> list[Problem] | None:
    """The problems that an error body in the API's own form lists, None where it has another form."""
    found = wire.errors(body_of(answer))
    return [Problem(**each) for each in found] if found else None


def _is_about_certificates(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLError):
            return True
        error = error.__cause__ or error.__context__
    return False
