"""What the simulator answers when it refuses: HTTP status and Telnyx's error body."""

from dataclasses import dataclass
from typing import Any, Final

TITLES: Final = {
    "422": "Unprocessable Entity",
    "10003": "Invalid URL",
    "10004": "Missing required parameter",
    "10005": "Resource not found",
    "10007": "Unexpected error",
    "10008": "Request timeout",
    "10009": "Authentication failed",
    "10010": "Authorization failed",
    "10011": "Too many requests",
    "10014": "Unsupported Media Type",
    "10015": "Bad Request",
    "10016": "Phone number must be in +E.164 format",
    "10023": "Invalid JSON",
    "10038": "Feature not permitted at this account level",
    "20002": "API Key revoked",
    "20013": "Account blocked",
    "20014": "Account not verified",
    "20100": "Insufficient funds",
    "90080": "Fax is not in a state that accepts this command",
}
"""By code; "422" is what the "Send a fax" page itself shows where a fault has no code of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One entry of an error body.

    Attributes:
        pointer: JSON pointer to the field at fault, e.g. "/to", or None.
        parameter: the query parameter at fault, or None.
    """

    code: str
    detail: str
    pointer: str | None = None
    parameter: str | None = None

    def to_json(self) -> dict[str, Any]:
        """As it stands in the body's list of errors."""
        entry: dict[str, Any] = {
            "code": self.code,
            "title": TITLES.get(self.code, "Refused"),
            "detail": self.detail,
        }
        if self.pointer is not None:
            entry["source"] = {"pointer": self.pointer}
        elif self.parameter is not None:
            entry["source"] = {"parameter": self.parameter}
        return entry


class RefusedError(Exception):
    """The request is answered with `status` and these problems; nothing was done."""

    def __init__(self, status: int, *problems: Problem, headers: dict[str, str] | None = None) -> None:
        super().__init__(f"{status}: {', '.join(problem.code for problem in problems)}")
        self.status = status
        self.problems = problems
        self.headers = headers or {}

    def to_json(self) -> dict[str, Any]:
        """The whole body."""
        return {"errors": [problem.to_json() for problem in self.problems]}


def not_found(what: str) -> RefusedError:
    """404 for a fax, a media file or an address that isn't there."""
    return RefusedError(404, Problem(code="10005", detail=f"The requested {what} could not be found."))
