"""JSON of the API <-> our values. New fields are ignored; missing ones are tolerated where they may be."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.fax.attempt import RemoteFax, RemoteMedia, SendRequest
from faxdesk.domain.fax.remote import Balance, FaxApplication, FaxCharge, OwnNumber
from faxdesk.domain.options import FaxOptions, Way, check_client_state, choose_way, is_web_url
from faxdesk.domain.people.address import check_from, check_to

Json = Mapping[str, Any]

_MOST_CHANNELS: Final = 100_000
"""A limit beyond is no limit."""


def send_way(request: SendRequest, options: FaxOptions, *, has_contents: bool) -> Way:
    """Check a whole send request before anything leaves, and return its way.

    Raises InvalidInputError for a value that the provider would refuse, or for options that the way
    can't carry. Source: Telnyx "Send a fax", both request schemas.
    """
    if not request.connection_id.strip():
        raise InvalidInputError("connection_id", "input.connection_id")
    check_to(request.to)
    check_from(request.from_number)
    if (request.media_name is not None) + bool(request.media_urls) + has_contents != 1:
        raise InvalidInputError("media_name", "input.one_document_way")
    if not all(is_web_url(url) for url in request.media_urls):
        raise InvalidInputError("media_url", "input.media_url")
    if request.client_state is not None:
        check_client_state(request.client_state)
    if request.media_name is not None and options.store_media:
        raise InvalidInputError("store_media", "input.store_media_with_media_name")
    if not has_contents:
        return Way.MEDIA_NAME if request.media_name is not None else Way.MEDIA_URL
    if request.client_state is not None:
        raise InvalidInputError("client_state", "input.client_state")
    # By `contents` some options can't travel; store_media decides nothing else here.
    choose_way(_with_store_media(options), has_file=True)
    return Way.CONTENTS


def send_json(request: SendRequest, options: FaxOptions) -> dict[str, Any]:
    """The body of POST /faxes; what isn't set is left to the provider's defaults."""
    urls = request.media_urls
    body: dict[str, Any] = {
        **_common(request, options),
        "media_name": request.media_name,
        "media_url": (urls[0] if len(urls) == 1 else list(urls)) if urls else None,
        "black_threshold": options.black_threshold_pct,
        "preview_format": options.preview_format.value if options.preview_format else None,
        "from_display_name": options.from_display_name,
        "webhook_url": options.webhook_url,
        "client_state": request.client_state,
    }
    return {name: value for name, value in body.items() if value is not None}


def send_form(request: SendRequest, options: FaxOptions) -> dict[str, str]:
    """The fields of the multipart POST /faxes beside `contents`; booleans travel as text."""
    return {
        name: str(value).lower() if isinstance(value, bool) else str(value)
        for name, value in _common(request, options).items()
    }


def fax(raw: Json) -> RemoteFax:
    """One fax; raises ValueError when it has no usable id or status."""
    remote_id, status = raw.get("id"), raw.get("status")
    if not (isinstance(remote_id, str) and remote_id and isinstance(status, str) and status):
        raise ValueError("a fax without id or status")
    return RemoteFax(
        id=remote_id,
        status=status,
        to=_text(raw.get("to")),
        from_number=_text(raw.get("from")),
        connection_id=_text(raw.get("connection_id")),
        direction=_text(raw.get("direction")),
        client_state=_text_or_none(raw.get("client_state")),
        media_name=_text_or_none(raw.get("media_name")),
        created_at_s=seconds(raw.get("created_at")),
        failure_reason=_text_or_none(raw.get("failure_reason")),
        internal_failure_reason=_text_or_none(raw.get("internal_failure_reason")),
        duration_s=_count_or_none(raw.get("call_duration_secs")),
        pages=_count_or_none(raw.get("page_count")),
        preview_url=_text_or_none(raw.get("preview_url")),
        stored_media_url=_text_or_none(raw.get("stored_media_url")),
    )


def media(raw: Json) -> RemoteMedia:
    """An uploaded document; raises ValueError without a name."""
    name = raw.get("media_name")
    if not isinstance(name, str) or not name:
        raise ValueError("media without a name")
    return RemoteMedia(
        media_name=name,
        content_type=_text(raw.get("content_type")),
        expires_at_s=seconds(raw.get("expires_at")),
    )


def application(raw: Json) -> FaxApplication:
    """A fax application."""
    outbound = raw.get("outbound")
    outbound = outbound if isinstance(outbound, dict) else {}
    limit = outbound.get("channel_limit")
    profile = outbound.get("outbound_voice_profile_id")
    return FaxApplication(
        id=_text(raw.get("id")),
        name=_text(raw.get("application_name")),
        is_active=raw.get("active") is not False,
        channel_limit=limit if type(limit) is int and 0 < limit <= _MOST_CHANNELS else None,
        outbound_voice_profile_id=_text(profile) or None,
    )


def own_number(raw: Json) -> OwnNumber:
    """A phone number of the account."""
    return OwnNumber(
        number=_text(raw.get("phone_number")),
        status=_text(raw.get("status")),
        connection_id=_text(raw.get("connection_id")) or None,
        country=_text_or_none(raw.get("country_iso_alpha2")),
    )


def balance(raw: Json) -> Balance:
    """The account's money; raises ValueError where an amount is no decimal."""
    return Balance(
        balance=_amount(raw.get("balance")),
        available_credit=_amount(raw.get("available_credit") or raw.get("balance")),
        currency=_text(raw.get("currency")),
    )


def charge(raw: Json) -> FaxCharge:
    """A detail record of a fax; raises ValueError where it names no fax, amount or currency.

    Its fields aren't documented: what is there is read, under the names that records of other kinds have.
    """
    remote_id = next((_text(raw[name]) for name in ("fax_id", "uuid", "id") if raw.get(name)), "")
    pages = raw.get("pages", raw.get("page_count"))
    if not remote_id or not raw.get("currency"):
        raise ValueError("a charge of no fax")
    return FaxCharge(
        remote_id=remote_id,
        amount=_amount(raw.get("cost")),
        currency=_text(raw.get("currency")),
        pages=pages if isinstance(pages, int) and not isinstance(pages, bool) and pages >= 0 else None,
    )


def _amount(value: Any) -> Decimal:
    try:
        amount = Decimal(_text(value))
    except InvalidOperation as error:
        raise ValueError("an amount is no decimal") from error
    if not amount.is_finite():
        raise ValueError("an amount without end")
    return amount


def seconds(text: Any) -> float | None:
    """An ISO 8601 time as seconds since 1970, None for anything else."""
    if not isinstance(text, str):
        return None
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return None
    return at.timestamp() if at.tzinfo else None


def errors(body: Any) -> list[dict[str, str]]:
    """code, title, detail and pointer of each error in an error body; none where it has another form."""
    listed = body.get("errors") if isinstance(body, dict) else None
    return [_error(raw) for raw in listed if isinstance(raw, dict)] if isinstance(listed, list) else []


def _error(raw: Json) -> dict[str, str]:
    source = raw.get("source")
    source = source if isinstance(source, dict) else {}
    return {
        "code": _text(raw.get("code")),
        "title": _text(raw.get("title")),
        "detail": _text(raw.get("detail")),
        "pointer": _text(source.get("pointer") or source.get("parameter")),
    }


def items(body: Json) -> Iterable[Json]:
    """The list of a listing's page."""
    data = body.get("data")
    return [item for item in data if isinstance(item, dict)] if isinstance(data, list) else []


def _common(request: SendRequest, options: FaxOptions) -> dict[str, Any]:
    """What both forms carry. Said outright rather than left to defaults: what the person saw is what goes."""
    common: dict[str, Any] = {
        "connection_id": request.connection_id,
        "to": request.to,
        "from": request.from_number,
        "quality": options.quality.value,
        "t38_enabled": options.t38_enabled,
        "monochrome": options.monochrome,
        "store_preview": options.store_preview,
    }
    if options.store_media:
        common["store_media"] = True
    return common


def _with_store_media(options: FaxOptions) -> FaxOptions:
    return FaxOptions.from_json({**options.to_json(), "store_media": True})


def _text(value: Any) -> str:
    """A field that is text, or a number given for one; "" for anything else, which no field of ours is."""
    return str(value) if isinstance(value, str | int | float) else ""


def _count_or_none(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def _text_or_none(value: Any) -> str | None:
    return _text(value) or None
