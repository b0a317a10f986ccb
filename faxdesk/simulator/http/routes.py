"""Which request is which call, and what its query says."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final
from urllib.parse import parse_qsl, unquote

from faxdesk.simulator.errors import Problem, RefusedError, not_found
from faxdesk.simulator.faults import Call
from faxdesk.simulator.records import FaxRecord

_SEGMENT: Final = "([^/]+)"
_ROUTES: Final = tuple(
    (method, re.compile(pattern.replace("*", _SEGMENT)), call)
    for method, pattern, call in (
        ("POST", "/v2/faxes", Call.SEND),
        ("GET", "/v2/faxes", Call.LIST),
        ("GET", "/v2/faxes/*", Call.GET),
        ("DELETE", "/v2/faxes/*", Call.DELETE),
        ("POST", "/v2/faxes/*/actions/cancel", Call.CANCEL),
        ("POST", "/v2/media", Call.UPLOAD),
        ("GET", "/v2/media", Call.MEDIA_LIST),
        ("GET", "/v2/media/*", Call.MEDIA_GET),
        ("DELETE", "/v2/media/*", Call.MEDIA_DELETE),
        ("GET", "/v2/media/*/download", Call.MEDIA_DOWNLOAD),
        ("GET", "/v2/fax_applications", Call.APPLICATIONS),
        ("GET", "/v2/phone_numbers/slim", Call.NUMBERS),
        ("GET", "/v2/balance", Call.BALANCE),
        ("GET", "/v2/detail_records", Call.CHARGES),
        ("GET", "/files/*/*", Call.FILE),
    )
)

_DEFAULT_PAGE_SIZE: Final = 20
_MAX_PAGE_SIZE: Final = 250


def route(method: str, path: str) -> tuple[Call, tuple[str, ...]]:
    """The call and the parts of the path that vary; RefusedError 404, or 405 for a wrong method."""
    allowed = []
    for wanted, pattern, call in _ROUTES:
        match = pattern.fullmatch(path)
        if match is None:
            continue
        if wanted == method:
            return call, tuple(map(unquote, match.groups()))
        allowed.append(wanted)
    if allowed:
        problem = Problem(code="10015", detail=f"{method} is not allowed here.")
        raise RefusedError(405, problem, headers={"Allow": ", ".join(allowed)})
    raise not_found("resource")


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page of a listing; numbers begin at 1."""

    number: int
    size: int

    def cut(self, items: Sequence[Any], to_json: Callable[[Any], dict[str, Any]]) -> dict[str, Any]:
        """The answer's body with this page's items."""
        first = (self.number - 1) * self.size
        return {
            "data": [to_json(item) for item in items[first : first + self.size]],
            "meta": {
                "page_number": self.number,
                "page_size": self.size,
                "total_pages": -(-len(items) // self.size),
                "total_results": len(items),
            },
        }


FaxTest = Callable[[FaxRecord], bool]


class Query:
    """A request's query; every parameter has to be asked for, what is left over is refused.

    Raises:
        RefusedError: 400, naming the parameter.
    """

    def __init__(self, text: str) -> None:
        self._left = dict(parse_qsl(text, keep_blank_values=True))

    def take(self, *names: str) -> str | None:
        """The value under the first of these names that was given."""
        values = [value for name in names if (value := self._left.pop(name, None)) is not None]
        return values[0] if values else None

    def page(self) -> Page:
        """Take page[number] and page[size]."""
        number = self._whole("page[number]", 1, 1_000_000)
        return Page(number=number, size=self._whole("page[size]", _DEFAULT_PAGE_SIZE, _MAX_PAGE_SIZE))

    def fax_tests(self, status_of: Callable[[FaxRecord], str]) -> list[FaxTest]:
        """Take the filters of GET /faxes; a fax is listed when it passes all these tests."""
        tests: list[FaxTest] = []
        for bound, passes in _BOUNDS.items():
            name = f"filter[created_at][{bound}]"
            text = self.take(name)
            if text is not None:
                tests.append(_created(passes, _moment(name, text)))
        for field, value_of in _FIELDS.items():
            wanted = self.take(f"filter[{field}][eq]", f"filter[{field}]")
            if wanted is not None:
                tests.append(_equals(value_of, wanted))
        status = self.take("filter[status][eq]", "filter[status]")
        if status is not None:
            tests.append(_equals(status_of, status))
        return tests

    def finish(self) -> None:
        """Refuse what nobody took: a filter that is ignored would list what wasn't asked for."""
        for name in self._left:
            raise _bad(name, "is not a parameter of this call")

    def _whole(self, name: str, default: int, highest: int) -> int:
        text = self.take(name)
        if text is None:
            return default
        if not (text.isascii() and text.isdecimal() and 1 <= int(text[:9]) <= highest and len(text) < 9):
            raise _bad(name, f"must be an integer from 1 to {highest}")
        return int(text)


_BOUNDS: Final[dict[str, Callable[[float, float], bool]]] = {
    "gte": lambda created_s, bound_s: created_s >= bound_s,
    "gt": lambda created_s, bound_s: created_s > bound_s,
    "lte": lambda created_s, bound_s: created_s <= bound_s,
    "lt": lambda created_s, bound_s: created_s < bound_s,
}
_FIELDS: Final[dict[str, Callable[[FaxRecord], str]]] = {
    "direction": lambda _: "outbound",
    "from": lambda fax: str(fax.values["from"]),
    "to": lambda fax: fax.to,
    "connection_id": lambda fax: fax.connection_id,
}


def _created(passes: Callable[[float, float], bool], bound_s: float) -> FaxTest:
    # Compared as it is shown: created_at has whole seconds.
    return lambda fax: passes(float(int(fax.created_s)), bound_s)


def _equals(value_of: Callable[[FaxRecord], str], wanted: str) -> FaxTest:
    return lambda fax: value_of(fax) == wanted


def _moment(name: str, text: str) -> float:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise _bad(name, "must be an ISO 8601 date and time") from None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


def _bad(name: str, complaint: str) -> RefusedError:
    return RefusedError(400, Problem(code="10015", detail=f"{name} {complaint}.", parameter=name))
