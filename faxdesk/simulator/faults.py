"""What can go wrong with one request, and the list of what shall go wrong next."""

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Call(StrEnum):
    """The API's calls, by name."""

    SEND = "send"
    GET = "get"
    LIST = "list"
    CANCEL = "cancel"
    DELETE = "delete"
    UPLOAD = "upload"
    MEDIA_LIST = "media_list"
    MEDIA_GET = "media_get"
    MEDIA_DELETE = "media_delete"
    MEDIA_DOWNLOAD = "media_download"
    APPLICATIONS = "applications"
    NUMBERS = "numbers"
    BALANCE = "balance"
    CHARGES = "charges"
    FILE = "file"
    """A stored document or preview; not part of the API proper, and asked for without a key."""


class FaultKind(StrEnum):
    """How a request goes wrong.

    "Before" means that nothing was done, "after" that the request was carried out all the same.
    """

    STALLED_UPLOAD = "stalled_upload"
    """The request's body is never read, and nothing is answered."""
    RESET_EARLY = "reset_early"
    """The connection is reset after the headers, while the body is on its way."""
    RESET_BEFORE = "reset_before"
    RESET_AFTER = "reset_after"
    TIMEOUT_BEFORE = "timeout_before"
    TIMEOUT_AFTER = "timeout_after"
    STATUS_401 = "status_401"
    STATUS_404 = "status_404"
    STATUS_408 = "status_408"
    STATUS_429 = "status_429"
    STATUS_500 = "status_500"
    STATUS_502_HTML = "status_502_html"
    STATUS_503 = "status_503"
    PORTAL_PAGE = "portal_page"
    """200 with a log-in page, as hotel networks answer; nothing was done."""
    REDIRECT = "redirect"
    """302 without a Location; nothing was done."""
    TRUNCATED_JSON = "truncated_json"
    """Carried out; the answer breaks off in its middle and the connection closes. The answer may also be
    a file, or have no body at all: then its head is missing."""
    WRONG_CONTENT_TYPE = "wrong_content_type"
    """Carried out; the answer has the right status, but is an HTML page."""
    NO_ID = "no_id"
    """Carried out; the answer's data has lost its id."""
    REFUSAL = "refusal"
    """The provider's own refusal, with `Fault.status`, `code` and `pointer`; nothing was done."""
    HTML = "html"
    """`Fault.status` with a page, as a proxy or filter answers that let nothing through; nothing was done."""
    EMPTY = "empty"
    """`Fault.status` and nothing at all: no body, no content type; nothing was done."""
    ODD_HEADERS = "odd_headers"
    """Carried out; the answer has `Fault.headers` besides, or instead of, its own."""
    TRICKLE = "trickle"
    """Carried out; the answer comes in small pieces over `Fault.duration_s`."""


AFTER_KINDS = frozenset(
    {
        FaultKind.RESET_AFTER,
        FaultKind.TIMEOUT_AFTER,
        FaultKind.TRUNCATED_JSON,
        FaultKind.WRONG_CONTENT_TYPE,
        FaultKind.NO_ID,
        FaultKind.ODD_HEADERS,
        FaultKind.TRICKLE,
    }
)
EARLY_KINDS = frozenset({FaultKind.STALLED_UPLOAD, FaultKind.RESET_EARLY})


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing going wrong with one request.

    Attributes:
        is_processed: for the kinds that answer a status: carry the request out first. The others say
            themselves whether they come before or after.
        duration_s: of TRICKLE, in real seconds.
        retry_after: STATUS_429's and STATUS_503's Retry-After header, seconds, an HTTP date or rubbish;
            None leaves it out.
        status: of REFUSAL, HTML and EMPTY.
        code, pointer: of REFUSAL; any code, also one that nobody documents; "" names no field.
        headers: added to what REFUSAL, HTML, EMPTY and ODD_HEADERS answer.
    """

    call: Call
    kind: FaultKind
    is_processed: bool = False
    duration_s: float = 2.0
    retry_after: str | None = "1"
    status: int = 403
    code: str = "10010"
    pointer: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        Call(self.call)
        FaultKind(self.kind)

    @property
    def happens_after(self) -> bool:
        """Whether the request is carried out before things go wrong."""
        return self.kind in AFTER_KINDS or (self.is_processed and self.kind not in EARLY_KINDS)


FaultSource = Callable[[Call], Fault | None]
"""Asked for each request that no planned fault meets; a soak test draws lots here."""


class FaultPlan:
    """The faults to come, first in, first out for each call. Safe for use by several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._planned: dict[Call, list[Fault]] = {}
        self.source: FaultSource | None = None

    def add(self, fault: Fault, *, times: int = 1) -> None:
        """Let the next `times` requests of the fault's call go wrong."""
        with self._lock:
            self._planned.setdefault(fault.call, []).extend([fault] * times)

    def take(self, call: Call) -> Fault | None:
        """The fault that meets this request, or None; a planned one is used up."""
        with self._lock:
            planned = self._planned.get(call)
            if planned:
                return planned.pop(0)
        return None if self.source is None else self.source(call)

    def clear(self) -> None:
        """Forget all planned faults and the source."""
        with self._lock:
            self._planned.clear()
        self.source = None

    def left(self) -> int:
        """How many planned faults have not happened yet."""
        with self._lock:
            return sum(map(len, self._planned.values()))
