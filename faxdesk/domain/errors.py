"""What can go wrong, classed by what the caller does next.

    FaxDeskError
    ├── InvalidInputError        the person (or script) corrects a field
    ├── CommandRefusedError      this fax can't take that command now
    │   └── NotAllowedError          whoever works here has no right to it
    ├── NotSetUpError            there is no key, connection or from-number
    ├── FileProblemError         a document can't be used as it is
    ├── JournalError             the journal can't be opened or written
    ├── DirectoryError           the office's directory gave no answer; the address book goes on
    └── ApiError
        ├── NotReachedError      certain not to have arrived: may be tried again
        │   └── InterceptedError         something on the way refused it: a few tries, then a person
        ├── OutcomeUnknownError  may have arrived: never repeat, reconcile
        └── RefusedError         a complete answer said no
            ├── KeyRefusedError          ask once more, then hold the queue
            ├── AccountProblemError      hold the queue
            │   └── NotPermittedError    the key is right and may not do this: the same
            ├── DestinationRefusedError  hold that fax
            ├── RateLimitedError         wait, then try again
            └── NotFoundError            a question, not a failure

Every error carries a Message, so its text for a person lives in words.py. An exception's own text is
its code and never holds a key, a number or a file name.
"""

from faxdesk.domain.words import Message, Value


class FaxDeskError(Exception):
    """The root: everything FaxDesk raises on purpose.

    Attributes:
        message: what a person reads.
    """

    def __init__(self, code: str, **values: Value) -> None:
        super().__init__(code)
        self.message = Message(code=code, values=values)

    @property
    def code(self) -> str:
        return self.message.code


class InvalidInputError(FaxDeskError):
    """A value that can't be used; `field` names it as in FaxOptions or the API."""

    def __init__(self, field: str, code: str, **values: Value) -> None:
        super().__init__(code, **values)
        self.field = field


class CommandRefusedError(FaxDeskError):
    """The fax (or the queue) is not in a state that takes this command."""


class NotAllowedError(CommandRefusedError):
    """The role of whoever works here doesn't allow it; see domain/people/rights.py."""


class NotSetUpError(FaxDeskError):
    """Something that only set-up can give is missing: key, connection, from-number."""


class FileProblemError(FaxDeskError):
    """A document can't be read, copied or joined."""


class JournalError(FaxDeskError):
    """The journal can't be opened or written; nothing was changed."""


class DirectoryError(FaxDeskError):
    """The directory could not be asked, or refused to answer. Nothing else depends on it."""


class ApiError(FaxDeskError):
    """A call to the provider did not give what it was made for."""


class NotReachedError(ApiError):
    """The request certainly never arrived (no name, refused, TLS failed). Safe to try again."""


class InterceptedError(NotReachedError):
    """A complete refusal that isn't the provider's: a proxy or filter on the way answered instead.

    Attributes:
        status: the HTTP status.
    """

    def __init__(self, code: str, *, status: int) -> None:
        super().__init__(code, status=status)
        self.status = status


class OutcomeUnknownError(ApiError):
    """The request may have arrived. Never repeat a send; reconcile.

    Attributes:
        is_foreign: there was an answer, and it isn't the provider's: a log-in page, a proxy's fault.
        retry_after_s: how long to wait before anything else is asked, None where nothing was said.
    """

    retry_after_s: float | None = None

    def __init__(self, code: str, *, is_foreign: bool = False, **values: Value) -> None:
        super().__init__(code, **values)
        self.is_foreign = is_foreign


class RefusedError(ApiError):
    """A complete answer with an error status.

    Attributes:
        status: the HTTP status.
        api_code: the provider's own error code, "" where it gave none.
        title: the provider's few words for that code, "" where it gave none.
        detail: the provider's words, for the fax's details, never for a log.
        pointer: JSON pointer of the field at fault, "" where it gave none.
    """

    def __init__(
        self,
        code: str,
        *,
        status: int,
        api_code: str = "",
        title: str = "",
        detail: str = "",
        pointer: str = "",
        **values: Value,
    ) -> None:
        # Whatever the sentence of a refusal may name is among its values by construction.
        super().__init__(code, **{"status": status, "api_code": api_code, "title": title, **values})
        self.status = status
        self.api_code = api_code
        self.title = title
        self.detail = detail
        self.pointer = pointer


class KeyRefusedError(RefusedError):
    """The API key is wrong or revoked."""


class AccountProblemError(RefusedError):
    """The account can't send at all now: no money, blocked, not verified."""


class NotPermittedError(AccountProblemError):
    """The key is right, but has no right to this call."""


class DestinationRefusedError(RefusedError):
    """The account may not call this destination."""


class NotFoundError(RefusedError):
    """The provider doesn't know that id or name."""


class RateLimitedError(RefusedError):
    """Too many requests; certain not to have been acted on.

    Attributes:
        retry_after_s: how long to wait, None where the provider didn't say.
    """

    retry_after_s: float | None = None


def is_foreign(error: Exception) -> bool:
    """Whether an answer came that isn't the provider's."""
    return isinstance(error, InterceptedError) or (
        isinstance(error, OutcomeUnknownError) and error.is_foreign
    )


def detail_of(error: Exception) -> dict[str, str | int]:
    """What the curious may read of an error beside its sentence: codes and the provider's own words."""
    detail: dict[str, str | int] = {"error": str(error)}
    if isinstance(error, InterceptedError):
        detail["status"] = error.status
    if isinstance(error, RefusedError):
        detail |= {
            "status": error.status,
            "code": error.api_code,
            "title": error.title,
            "detail": error.detail,
            "field": error.pointer,
        }
    return detail


class LeaseLostError(FaxDeskError):
    """The fax is in other hands by now, as this computer slept: nothing left it. Leave the fax alone."""
