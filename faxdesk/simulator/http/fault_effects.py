"""What a fault makes of an answer."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from faxdesk.simulator.errors import Problem, RefusedError
from faxdesk.simulator.faults import Fault, FaultKind
from faxdesk.simulator.http.calls import Answer

NEVER_ANSWERED: Final = frozenset(
    {
        FaultKind.STALLED_UPLOAD,
        FaultKind.RESET_EARLY,
        FaultKind.RESET_BEFORE,
        FaultKind.RESET_AFTER,
        FaultKind.TIMEOUT_BEFORE,
        FaultKind.TIMEOUT_AFTER,
    }
)
RESETS: Final = frozenset({FaultKind.RESET_EARLY, FaultKind.RESET_BEFORE, FaultKind.RESET_AFTER})

_BAD_GATEWAY: Final = (
    b"<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>\n"
)
_PORTAL: Final = b"<html><head><title>Welcome</title></head><body><form>Please log in.</form></body></html>\n"


def refusal(refused: RefusedError) -> Answer:
    """The answer that a refused request gets."""
    return Answer(status=refused.status, json=refused.to_json(), headers=refused.headers)


def _error(status: int, code: str, detail: str) -> Callable[[Fault], Answer]:
    return lambda _: refusal(RefusedError(status, Problem(code=code, detail=detail)))


def _html(status: int, page: bytes) -> Callable[[Fault], Answer]:
    return lambda _: Answer(status=status, content=page, content_type="text/html; charset=utf-8")


def _later(status: int, code: str, detail: str) -> Callable[[Fault], Answer]:
    def answer(fault: Fault) -> Answer:
        headers = {} if fault.retry_after is None else {"Retry-After": fault.retry_after}
        return refusal(RefusedError(status, Problem(code=code, detail=detail), headers=headers))

    return answer


def _refused(fault: Fault) -> Answer:
    problem = Problem(code=fault.code, detail="Refused on order.", pointer=fault.pointer or None)
    return refusal(RefusedError(fault.status, problem, headers=dict(fault.headers)))


def _page(fault: Fault) -> Answer:
    page = b"<html><head><title>%d</title></head><body>Not allowed here.</body></html>\n" % fault.status
    return replace(_html(fault.status, page)(fault), headers=fault.headers)


_REPLACED: Final[dict[FaultKind, Callable[[Fault], Answer]]] = {
    FaultKind.STATUS_401: _error(401, "10009", "The API key is not valid."),
    FaultKind.STATUS_404: _error(404, "10005", "The requested resource could not be found."),
    FaultKind.STATUS_408: _error(408, "10008", "The request timed out."),
    FaultKind.STATUS_429: _later(429, "10011", "You have exceeded the maximum number of allowed requests."),
    FaultKind.STATUS_500: _error(500, "10007", "An unexpected error occurred."),
    FaultKind.STATUS_502_HTML: _html(502, _BAD_GATEWAY),
    FaultKind.STATUS_503: _later(503, "10007", "The service is temporarily unavailable."),
    FaultKind.PORTAL_PAGE: _html(200, _PORTAL),
    FaultKind.REFUSAL: _refused,
    FaultKind.HTML: _page,
    FaultKind.EMPTY: lambda fault: Answer(
        status=fault.status, content=b"", content_type="", headers=fault.headers
    ),
    FaultKind.REDIRECT: lambda _: Answer(status=302, content=b"", content_type="text/html"),
}


def spoil(answer: Answer | None, fault: Fault) -> Answer | None:
    """The answer that goes out instead; None when none does.

    Args:
        answer: what the request would have got, None when it wasn't carried out.
    """
    if fault.kind in NEVER_ANSWERED:
        return None
    if fault.kind in _REPLACED:
        return _REPLACED[fault.kind](fault)
    if answer is not None and fault.kind is FaultKind.ODD_HEADERS:
        return replace(answer, headers={**answer.headers, **fault.headers})
    if answer is not None and fault.kind is FaultKind.NO_ID:
        return replace(answer, json=_without_ids(answer.json))
    if answer is not None and fault.kind is FaultKind.WRONG_CONTENT_TYPE:
        return _html(200 if answer.status == 204 else answer.status, _PORTAL)(fault)  # a 204 has no body
    return answer  # TRUNCATED_JSON and TRICKLE: right in itself, it is the sending that goes wrong


def _without_ids(body: Any) -> Any:
    if isinstance(body, dict):
        return {name: _without_ids(value) for name, value in body.items() if name not in ("id", "media_name")}
    if isinstance(body, list):
        return [_without_ids(value) for value in body]
    return body
