"""What a call is made of: a request that was understood, the work it asks for, and the answer.

Every call has two steps. The first reads and checks the request and raises RefusedError; the second
carries it out. Between the two stand the faults that happen "before processing".
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from email.message import Message
from pathlib import Path
from typing import Any

from faxdesk.domain.limits import MAX_UPLOAD_BYTES
from faxdesk.simulator.errors import Problem, RefusedError
from faxdesk.simulator.faults import Fault
from faxdesk.simulator.http.body import Body
from faxdesk.simulator.http.multipart import Form, MultipartReader, UploadedFile, boundary_of
from faxdesk.simulator.storage import Storage


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What a call needs of a request; `args` are the parts of its path that vary."""

    args: tuple[str, ...]
    query: str
    headers: Message
    body: Body
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A complete answer: JSON, bytes or a file, or nothing."""

    status: int = 200
    json: dict[str, Any] | None = None
    content: bytes | None = None
    file: Path | None = None
    content_type: str = "application/json; charset=utf-8"
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """A request that is in order.

    Attributes:
        run: carries it out.
        discard: forgets it without carrying it out.
        fault: what its destination number wants to happen to the request.
    """

    run: Callable[[], Answer]
    discard: Callable[[], None] = lambda: None
    fault: Fault | None = None


Prepare = Callable[[Request], Work]
"""A call's first step; raises RefusedError."""


def at_once(run: Callable[[Request], Answer]) -> Prepare:
    """A call that has nothing to read or check beforehand."""
    return lambda request: Work(run=lambda: run(request))


def kind_of(request: Request) -> str:
    """The body's kind: "json" or "multipart"; RefusedError 411 or 415."""
    if not request.body.is_declared:
        raise RefusedError(411, Problem(code="10015", detail="The request needs a Content-Length."))
    content_type = request.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if content_type == "application/json":
        return "json"
    if content_type == "multipart/form-data":
        return "multipart"
    detail = "The body must be application/json or multipart/form-data."
    raise RefusedError(415, Problem(code="10014", detail=detail))


def check_size(file: UploadedFile | None, name: str) -> None:
    if file is not None and file.is_too_large:
        raise invalid(name, "is larger than 20 MB")


def read_form(request: Request, storage: Storage, file_field: str) -> Form:
    """The request's form, its one file on disk; RefusedError 400 or 413."""
    return MultipartReader(
        request.body.read,
        boundary_of(request.headers["Content-Type"]),
        file_fields=frozenset({file_field}),
        new_file=storage.new_file,
        max_file_bytes=MAX_UPLOAD_BYTES,
    ).form()


def invalid(name: str, complaint: str, *, code: str = "422") -> RefusedError:
    return RefusedError(422, Problem(code=code, detail=f"{name} {complaint}.", pointer=f"/{name}"))
