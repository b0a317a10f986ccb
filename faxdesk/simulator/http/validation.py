"""Whether a send request is in order, strictly as the provider's reference states it.

Deliberately not the client's own rules: one checks the other.
"""

import base64
import binascii
import json
import re
from collections.abc import Callable, Mapping
from typing import Any, Final
from urllib.parse import urlsplit

from faxdesk.domain.limits import MAX_BLACK_THRESHOLD_PCT, MAX_DISPLAY_NAME_CHARS, MIN_BLACK_THRESHOLD_PCT
from faxdesk.simulator.errors import Problem, RefusedError

QUALITIES: Final = ("normal", "high", "very_high", "ultra_light", "ultra_dark")
PREVIEW_FORMATS: Final = ("pdf", "tiff")

_E164: Final = re.compile(r"\+[1-9][0-9]{1,14}")
_SIP: Final = re.compile(r"sips?:[^@\s]+@[^@\s]+", re.IGNORECASE)
_DISPLAY_NAME: Final = re.compile(r"[A-Za-z0-9 \-_~!.+]*")
_URL_CHARS: Final = re.compile(r"[!-~]+")
_MAX_URL_CHARS: Final = 2000

Check = Callable[[Any], str | None]
"""Gives what is wrong with a value, or None."""


def is_e164(text: str) -> bool:
    """Whether this is a phone number as the API wants it, e.g. +13127367276."""
    return _E164.fullmatch(text) is not None


def is_web_address(value: object) -> bool:
    """Whether this is an http(s) URL with a host."""
    if not isinstance(value, str) or len(value) > _MAX_URL_CHARS or not _URL_CHARS.fullmatch(value):
        return False
    try:
        parts = urlsplit(value)
        # Asking for a port that isn't one raises ValueError.
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def _text(value: Any) -> str | None:
    return None if isinstance(value, str) and value else "must be a string that isn't empty"


def _boolean(value: Any) -> str | None:
    return None if isinstance(value, bool) else "must be a boolean"


def _one_of(allowed: tuple[str, ...]) -> Check:
    def check(value: Any) -> str | None:
        return None if isinstance(value, str) and value in allowed else f"must be one of {', '.join(allowed)}"

    return check


def _threshold(value: Any) -> str | None:
    is_whole = isinstance(value, int) and not isinstance(value, bool)
    if is_whole and MIN_BLACK_THRESHOLD_PCT <= value <= MAX_BLACK_THRESHOLD_PCT:
        return None
    return "must be an integer from 1 to 100"


def _display_name(value: Any) -> str | None:
    if not isinstance(value, str):
        return "must be a string"
    if len(value) > MAX_DISPLAY_NAME_CHARS:
        return "must have 128 characters at most"
    return None if _DISPLAY_NAME.fullmatch(value) else "may have letters, numbers, spaces and -_~!.+ only"


def _client_state(value: Any) -> str | None:
    if not isinstance(value, str):
        return "must be a string"
    try:
        base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError):
        return "must be a valid Base64 string"
    return None


def _web_address(value: Any) -> str | None:
    return None if is_web_address(value) else "must be an http or https URL"


def _web_addresses(value: Any) -> str | None:
    urls = value if isinstance(value, list) else [value]
    return None if urls and all(map(is_web_address, urls)) else "must be a URL or a list of URLs"


def _caller(value: Any) -> str | None:
    return None if isinstance(value, str) and is_e164(value) else "must be a phone number in +E.164 format"


def _destination(value: Any) -> str | None:
    if isinstance(value, str) and (is_e164(value) or _SIP.fullmatch(value)):
        return None
    return "must be a phone number in +E.164 format or a SIP URI"


_REQUIRED: Final = ("connection_id", "to", "from")
_DOCUMENTS: Final = ("media_url", "media_name", "contents")

_COMMON: Final[dict[str, Check]] = {
    "connection_id": _text,
    "to": _destination,
    "from": _caller,
    "quality": _one_of(QUALITIES),
    "t38_enabled": _boolean,
    "monochrome": _boolean,
    "store_media": _boolean,
    "store_preview": _boolean,
}
JSON_FIELDS: Final[dict[str, Check]] = _COMMON | {
    "media_url": _web_addresses,
    "media_name": _text,
    "black_threshold": _threshold,
    "preview_format": _one_of(PREVIEW_FORMATS),
    "from_display_name": _display_name,
    "webhook_url": _web_address,
    "client_state": _client_state,
}
MULTIPART_FIELDS: Final = frozenset(_COMMON) | {"contents"}
_MULTIPART_BOOLEANS: Final = frozenset(name for name, check in _COMMON.items() if check is _boolean)

_CODES: Final = {"to": "10016", "from": "10016", "media_url": "10003", "webhook_url": "10003"}


def parse_json(raw: bytes) -> dict[str, Any]:
    """A JSON body's object.

    Raises:
        RefusedError: 400 for what isn't JSON, 422 for JSON that isn't an object.
    """
    try:
        body = json.loads(raw)
    except (ValueError, RecursionError):
        raise RefusedError(400, Problem(code="10023", detail="The supplied JSON was invalid.")) from None
    if not isinstance(body, dict):
        raise RefusedError(422, Problem(code="422", detail="The body must be a JSON object.", pointer=""))
    return body


def form_values(fields: Mapping[str, str]) -> dict[str, Any]:
    """A form's text fields with their booleans read; a boolean that isn't true or false stays text."""
    booleans = {"true": True, "false": False}
    return {
        name: booleans.get(text, text) if name in _MULTIPART_BOOLEANS else text
        for name, text in fields.items()
    }


def check_send(values: Mapping[str, Any], *, is_multipart: bool, has_contents: bool) -> None:
    """Raise RefusedError 422 with everything that is wrong with a send request.

    Args:
        values: the request's fields, `contents` left out.
    """
    # JSON's null stands for "not given", as the vendor's own SDKs send it.
    given = {name: value for name, value in values.items() if value is not None}
    allowed = MULTIPART_FIELDS if is_multipart else frozenset(JSON_FIELDS)
    problems = [_problem(name, "10004", "is required") for name in _REQUIRED if name not in given]
    for name, value in given.items():
        if name not in allowed or name == "contents":
            problems.append(
                _problem(
                    name, "422", f"can't be given in a {'multipart' if is_multipart else 'JSON'} request"
                )
            )
        elif complaint := JSON_FIELDS[name](value):
            problems.append(_problem(name, _CODES.get(name, "422"), complaint))
    problems += _document_problems(given, is_multipart=is_multipart, has_contents=has_contents)
    problems += _combination_problems(given)
    if problems:
        raise RefusedError(422, *problems)


def _document_problems(given: Mapping[str, Any], *, is_multipart: bool, has_contents: bool) -> list[Problem]:
    documents = [name for name in _DOCUMENTS if name in given or (name == "contents" and has_contents)]
    if len(documents) > 1:
        return [_problem(documents[0], "422", f"can't be submitted together with {documents[1]}")]
    if is_multipart and not has_contents:
        return [_problem("contents", "10004", "is required")]
    if not documents:
        return [_problem("media_url", "10004", "or media_name or contents is required")]
    return []


def _combination_problems(given: Mapping[str, Any]) -> list[Problem]:
    problems = []
    if "black_threshold" in given and given.get("monochrome") is not True:
        problems.append(_problem("black_threshold", "422", "is only applicable if monochrome is true"))
    if "preview_format" in given and given.get("store_preview") is not True:
        problems.append(_problem("preview_format", "422", "is only applicable if store_preview is true"))
    if given.get("store_media") is True and "media_name" in given:
        problems.append(_problem("store_media", "422", "and media_name can't be submitted together"))
    return problems


def _problem(name: str, code: str, complaint: str) -> Problem:
    escaped = name.replace("~", "~0").replace("/", "~1")  # RFC 6901
    return Problem(code=code, detail=f"{name} {complaint}.", pointer=f"/{escaped}")
