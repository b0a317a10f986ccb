"""How one fax is rendered and transmitted, and which way its document travels."""

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any, Final, Self

from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.limits import (
    DEFAULT_BLACK_THRESHOLD_PCT,
    MAX_BLACK_THRESHOLD_PCT,
    MAX_DISPLAY_NAME_CHARS,
    MIN_BLACK_THRESHOLD_PCT,
)

_DISPLAY_NAME: Final = r"[A-Za-z0-9 \-_~!.+]+"


class Quality(StrEnum):
    """The provider's five qualities, in its own spelling."""

    NORMAL = "normal"
    HIGH = "high"
    VERY_HIGH = "very_high"
    ULTRA_LIGHT = "ultra_light"
    ULTRA_DARK = "ultra_dark"


FINER_THAN_FINE: Final = frozenset({Quality.VERY_HIGH, Quality.ULTRA_LIGHT, Quality.ULTRA_DARK})
"""Superfine, which a machine that knows fine at most refuses: nobody makes it coarser on the way. Seen with
spandsp 0.0.6; that the ultra qualities are superfine is the likely reading of their names."""


class PreviewFormat(StrEnum):
    """The file format of a stored preview."""

    PDF = "pdf"
    TIFF = "tiff"


class Way(StrEnum):
    """How a document travels, by the name of the field that carries it."""

    MEDIA_NAME = "media_name"
    CONTENTS = "contents"
    MEDIA_URL = "media_url"


CARRIES_CLIENT_STATE: Final = frozenset({Way.MEDIA_NAME, Way.MEDIA_URL})
"""The ways that carry client_state, so that an attempt can be looked up; the multipart form can't."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FaxOptions:
    """How the provider renders and transmits a document; raises InvalidInputError at birth.

    Attributes:
        black_threshold_pct: whole percent, 1-100, only with monochrome; None leaves the provider's 95.
        preview_format: only with store_preview; None leaves the provider's tiff.
        from_display_name: caller ID name; None shows the from-number.
    Source: Telnyx "Send a fax", SendFaxRequest.
    """

    quality: Quality = Quality.HIGH
    t38_enabled: bool = True
    monochrome: bool = False
    black_threshold_pct: int | None = None
    store_media: bool = False
    store_preview: bool = False
    preview_format: PreviewFormat | None = None
    from_display_name: str | None = None
    webhook_url: str | None = None

    def __post_init__(self) -> None:
        _check_threshold(self)
        if self.preview_format is not None and not self.store_preview:
            raise InvalidInputError("preview_format", "input.preview_format_without_preview")
        if self.from_display_name is not None:
            check_display_name(self.from_display_name)
        if self.webhook_url is not None and not is_web_url(self.webhook_url):
            raise InvalidInputError("webhook_url", "input.webhook_url")

    @property
    def effective_threshold_pct(self) -> int:
        """The threshold the provider applies when monochrome is on."""
        return self.black_threshold_pct or DEFAULT_BLACK_THRESHOLD_PCT

    def to_json(self) -> dict[str, Any]:
        """Plain values, only those that differ from the defaults."""
        default = asdict(FaxOptions())
        return {name: value for name, value in asdict(self).items() if value != default[name]}

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Self:
        """The inverse of to_json; names that this version doesn't know are passed over."""
        known = {name: values[name] for name in cls.__dataclass_fields__ if name in values}
        if "quality" in known:
            known["quality"] = Quality(known["quality"])
        if known.get("preview_format") is not None:
            known["preview_format"] = PreviewFormat(known["preview_format"])
        return cls(**known)


def choose_way(options: FaxOptions, *, has_file: bool) -> Way:
    """The way a document travels; raises InvalidInputError where it can't carry an option.

    A file goes "upload then name": the only way that carries a threshold and can be looked up afterwards.
    store_media can't go with media_name, so it needs `contents`, whose form has five fields fewer.
    """
    if not has_file:
        return Way.MEDIA_URL
    if not options.store_media:
        return Way.MEDIA_NAME
    for field in ("black_threshold_pct", "preview_format", "from_display_name", "webhook_url"):
        if getattr(options, field) is not None:
            raise InvalidInputError(field, f"input.store_media_with_{field}")
    return Way.CONTENTS


def check_client_state(client_state: str) -> None:
    """Raise InvalidInputError unless `client_state` is valid Base64."""
    import base64

    try:
        base64.b64decode(client_state, validate=True)
    except ValueError as error:
        raise InvalidInputError("client_state", "input.client_state") from error


def is_web_url(text: str) -> bool:
    """Whether `text` is an absolute http or https URL with a host."""
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(text)
        return parts.scheme in {"http", "https"} and bool(parts.hostname) and " " not in text
    except ValueError:
        return False


def _check_threshold(options: FaxOptions) -> None:
    threshold = options.black_threshold_pct
    if threshold is None:
        return
    if not options.monochrome:
        raise InvalidInputError("black_threshold_pct", "input.threshold_without_monochrome")
    if not MIN_BLACK_THRESHOLD_PCT <= threshold <= MAX_BLACK_THRESHOLD_PCT:
        raise InvalidInputError("black_threshold_pct", "input.threshold_range")


def check_display_name(name: str) -> None:
    """Raise InvalidInputError unless the provider takes `name` as from_display_name."""
    if len(name) > MAX_DISPLAY_NAME_CHARS:
        raise InvalidInputError("from_display_name", "input.display_name_long", limit=MAX_DISPLAY_NAME_CHARS)
    if name and not re.fullmatch(_DISPLAY_NAME, name):
        raise InvalidInputError("from_display_name", "input.display_name_alphabet")
