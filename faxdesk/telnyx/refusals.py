"""What a refusal of the provider's is about: judged by code and field, and by HTTP status only at last.

The question is always whose it is. What every fax would meet is the account's; what another fax would not
meet is this fax's. Source: Telnyx's "API error codes"; `source.pointer` names the field at fault.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from faxdesk.domain.errors import (
    AccountProblemError,
    DestinationRefusedError,
    KeyRefusedError,
    NotFoundError,
    NotPermittedError,
    RateLimitedError,
    RefusedError,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One entry of an error body, as text.

    Attributes:
        pointer: JSON pointer of the field at fault, or the query parameter's name; "" where none is named.
    """

    code: str = ""
    title: str = ""
    detail: str = ""
    pointer: str = ""


Kind = tuple[type[RefusedError], str]
"""Our error, and the code of its sentence."""

_BY_CODE: Final[Mapping[str, Kind]] = {
    "10009": (KeyRefusedError, "api.key_refused"),
    "20002": (KeyRefusedError, "api.key_revoked"),
    "20100": (AccountProblemError, "api.no_money"),
    "20012": (AccountProblemError, "api.account_inactive"),
    "20013": (AccountProblemError, "api.account_blocked"),
    "20014": (AccountProblemError, "api.account_unverified"),
    "20015": (AccountProblemError, "api.account_unverified"),
    "20016": (AccountProblemError, "api.account_unverified"),
    "20017": (AccountProblemError, "api.account_unverified"),
    "10011": (RateLimitedError, "api.too_many_requests"),
    "90080": (RefusedError, "api.cannot_cancel"),
    "90081": (RefusedError, "api.cannot_cancel"),
}
"""Codes that say it all, whatever field they name."""

_BY_STATUS_FIRST: Final[Mapping[int, Kind]] = {
    401: (KeyRefusedError, "api.key_refused"),
    402: (AccountProblemError, "api.no_money"),
    429: (RateLimitedError, "api.too_many_requests"),
}
"""Statuses that mean one thing only, whatever code stands beside them."""

_BY_FIELD: Final[Mapping[str, Kind]] = {
    **dict.fromkeys(
        ("connection_id", "connection", "fax_application_id", "fax_application"),
        (AccountProblemError, "api.connection_refused"),
    ),
    **dict.fromkeys(("from", "from_number"), (AccountProblemError, "api.from_refused")),
    **dict.fromkeys(
        ("outbound_voice_profile_id", "outbound_voice_profile"), (AccountProblemError, "api.no_profile")
    ),
    "balance": (AccountProblemError, "api.no_money"),
    **dict.fromkeys(("to", "to_number"), (RefusedError, "api.bad_number")),
    **dict.fromkeys(("media_name", "media_url", "contents", "media"), (RefusedError, "api.document_refused")),
    **dict.fromkeys(
        (
            *("quality", "t38_enabled", "monochrome", "black_threshold", "store_media", "store_preview"),
            *("preview_format", "from_display_name", "webhook_url", "client_state", "ttl_secs"),
        ),
        (RefusedError, "api.option_refused"),
    ),
}
"""Whose a field is: every fax has the same connection and number, each its own recipient and document."""

_NOT_ALLOWED: Final = frozenset({"10010", "10038", "10039"})
"""With the field `to` it is that destination which isn't allowed."""

_BY_CODE_AT_LAST: Final[Mapping[str, Kind]] = {
    "10005": (NotFoundError, "api.not_found"),
    "10010": (NotPermittedError, "api.not_permitted"),
    "10016": (RefusedError, "api.bad_number"),
    "10038": (DestinationRefusedError, "api.level"),
    "10039": (DestinationRefusedError, "api.level"),
}
_BY_STATUS_AT_LAST: Final[Mapping[int, Kind]] = {
    403: (NotPermittedError, "api.not_permitted"),
    404: (NotFoundError, "api.not_found"),
}

_OF_ACCOUNTS: Final = re.compile(r"20[0-9]{3}")
"""The provider numbers what is about keys and accounts from 20000 on; those that have no words here, too."""

_RANKS: Final[tuple[type[RefusedError], ...]] = (
    KeyRefusedError,
    AccountProblemError,
    RateLimitedError,
    DestinationRefusedError,
    NotFoundError,
    RefusedError,
)
"""Of several problems the one that most others hang on is told."""

_MAX_TITLE_CHARS: Final = 80


def refusal(status: int, problems: Sequence[Problem]) -> RefusedError:
    """The error to raise for a complete refusal with these problems (none: nothing but a status)."""
    return min((_error(status, each) for each in problems or (Problem(),)), key=_rank)


def _error(status: int, problem: Problem) -> RefusedError:
    field = field_of(problem.pointer)
    kind, code = _kind(status, problem.code, field)
    if code == "api.refused" and problem.title and problem.code:
        code = "api.refused_because"
    return kind(
        code,
        status=status,
        api_code=problem.code,
        title=_one_line(problem.title),
        detail=problem.detail or problem.title,
        pointer=problem.pointer,
        field=field,
    )


def _kind(status: int, code: str, field: str) -> Kind:
    in_turn = (
        _BY_CODE.get(code),
        _BY_STATUS_FIRST.get(status),
        _by_field(status, code, field),
        _BY_CODE_AT_LAST.get(code),
        _by_range(code),
        _BY_STATUS_AT_LAST.get(status),
    )
    return next(filter(None, in_turn), (RefusedError, "api.refused"))


def _by_range(code: str) -> Kind | None:
    return (AccountProblemError, "api.refused") if _OF_ACCOUNTS.fullmatch(code) else None


def _by_field(status: int, code: str, field: str) -> Kind | None:
    if field in {"to", "to_number"} and (code in _NOT_ALLOWED or status == 403):
        return DestinationRefusedError, "api.destination_refused"
    if field == "media_name" and status == 404:
        return NotFoundError, "api.media_gone"
    return _BY_FIELD.get(field)


def field_of(pointer: str) -> str:
    """The request's field that a pointer names, "" for none of ours: /from, /data/from, from[0]."""
    segments = re.split(r"[/.\[\]#]", pointer)
    return next((each for each in segments if each in _BY_FIELD), "")


def _rank(error: RefusedError) -> int:
    return next(position for position, kind in enumerate(_RANKS) if isinstance(error, kind))


def _one_line(text: str) -> str:
    """The provider's few words, fit to stand in a sentence of ours."""
    shown = " ".join("".join(each if each.isprintable() else " " for each in text).split())
    return shown[:_MAX_TITLE_CHARS].rstrip(" .")
