"""The account that the simulator shows: applications, numbers, money and keys."""

import hmac
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from faxdesk.simulator.errors import Problem, RefusedError
from faxdesk.simulator.faults import Call
from faxdesk.simulator.numbers import BEHAVIOURS

FRONT_DESK: Final = "1293384261075731499"
BACK_OFFICE: Final = "1293384261075731500"
CLOSED_BRANCH: Final = "1293384261075731501"
NO_PROFILE: Final = "1293384261075731502"

REFUSED_FROM: Final = "+13125790097"
UNVERIFIED_FROM: Final = "+13125790098"
"""From-numbers that aren't the account's: the one is refused at once, the other when the call would begin."""

FRONT_DESK_CHANNELS: Final = 2
ACCOUNT_CHANNELS: Final = 10
"""Concurrent calls of a verified account."""
MAX_IN_PROCESS: Final = 2000
"""Outbound faxes in process at once, per account."""

_SINCE: Final = "2025-02-03T09:00:00Z"
_PROFILE: Final = "1293384261075730001"


@dataclass(frozen=True, slots=True, kw_only=True)
class Application:
    """A Fax Application. Without an outbound voice profile it can't send."""

    id: str
    name: str
    channel_limit: int | None = None
    profile_id: str | None = _PROFILE
    is_active: bool = True

    def to_json(self) -> dict[str, Any]:
        """As the API shows it."""
        return {
            "record_type": "fax_application",
            "id": self.id,
            "application_name": self.name,
            "active": self.is_active,
            "anchorsite_override": "Latency",
            "webhook_event_url": "https://example.com/fax-events",
            "webhook_event_failover_url": None,
            "webhook_timeout_secs": None,
            "inbound": {"channel_limit": None, "sip_subdomain": None, "sip_subdomain_receive_settings": None},
            "outbound": {
                "channel_limit": self.channel_limit,
                "outbound_voice_profile_id": self.profile_id,
            },
            "tags": [],
            "created_at": _SINCE,
            "updated_at": _SINCE,
        }


def seeded_applications(front_desk_channels: int | None) -> tuple[Application, ...]:
    """The account's applications; only "Front desk" has a channel limit."""
    return (
        Application(id=FRONT_DESK, name="Front desk", channel_limit=front_desk_channels),
        Application(id=BACK_OFFICE, name="Back office"),
        Application(id=CLOSED_BRANCH, name="Closed branch", is_active=False),
        Application(id=NO_PROFILE, name="No outbound profile", profile_id=None),
    )


_NUMBERS: Final = (
    ("+13125790015", "US", FRONT_DESK, "active"),
    ("+13125790016", "US", FRONT_DESK, "active"),
    ("+13125790020", "US", BACK_OFFICE, "active"),
    ("+442071838750", "GB", BACK_OFFICE, "active"),
    ("+13125790031", "US", CLOSED_BRANCH, "active"),
    ("+13125790041", "US", NO_PROFILE, "active"),
    ("+13125790099", "US", FRONT_DESK, "port-pending"),
)


def seeded_numbers() -> list[dict[str, Any]]:
    """The account's numbers, as GET /phone_numbers/slim shows them."""
    return [
        {
            "record_type": "phone_number",
            "id": str(1293384019753739500 + index),
            "phone_number": number,
            "country_iso_alpha2": country,
            "status": status,
            "connection_id": connection_id,
            "phone_number_type": "local",
            "customer_reference": None,
            "t38_fax_gateway_enabled": True,
            "purchased_at": _SINCE,
            "created_at": _SINCE,
            "updated_at": _SINCE,
        }
        for index, (number, country, connection_id, status) in enumerate(_NUMBERS)
    ]


def balance_json(key: str) -> dict[str, Any]:
    """What is left, as decimal strings."""
    balance = "0.00" if key.startswith("KEY-NOMONEY") else "120.50"
    return {
        "record_type": "balance",
        "balance": balance,
        "pending": "0.00",
        "credit_limit": "0.00",
        "available_credit": balance,
        "currency": "USD",
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyRule:
    """What keys beginning with `prefix` are told; only_on: by which calls, None: by all."""

    prefix: str
    status: int
    code: str
    detail: str
    only_on: Call | None = None


KEY_RULES: Final = (
    KeyRule(prefix="KEY-REFUSED", status=401, code="10009", detail="The API key is not valid."),
    KeyRule(prefix="KEY-REVOKED", status=401, code="20002", detail="The API key has been revoked."),
    KeyRule(prefix="KEY-BLOCKED", status=403, code="20013", detail="The account is blocked."),
    KeyRule(
        prefix="KEY-NOMONEY", status=402, code="20100", detail="The balance is used up.", only_on=Call.SEND
    ),
    KeyRule(
        prefix="KEY-UNVERIFIED",
        status=403,
        code="20014",
        detail="The account isn't verified.",
        only_on=Call.SEND,
    ),
    KeyRule(
        prefix="KEY-NOBALANCE",
        status=403,
        code="10010",
        detail="The key may not see the balance.",
        only_on=Call.BALANCE,
    ),
    KeyRule(
        prefix="KEY-NOSEND",
        status=403,
        code="10010",
        detail="The key may not send faxes.",
        only_on=Call.SEND,
    ),
    KeyRule(
        prefix="KEY-LIMITED",
        status=403,
        code="10038",
        detail="The account's level doesn't allow sending faxes.",
        only_on=Call.SEND,
    ),
)


def check_key(authorization: str | None, expected: str | None, call: Call) -> str:
    """The key that the request came with; raises RefusedError when it may not do this.

    Args:
        expected: the only key that is right, or None: any is, but those of KEY_RULES.
    """
    scheme, _, key = (authorization or "").partition(" ")
    key = key.strip()
    if scheme.lower() != "bearer" or not key or not _is_right(key, expected):
        raise RefusedError(401, Problem(code="10009", detail="No valid API key came with the request."))
    for rule in KEY_RULES:
        if key.startswith(rule.prefix) and rule.only_on in (None, call):
            raise RefusedError(rule.status, Problem(code=rule.code, detail=rule.detail))
    return key


def _is_right(key: str, expected: str | None) -> bool:
    """Compared in the same time however much of it is right: nobody feels their way to it."""
    return expected is None or hmac.compare_digest(key.encode(), expected.encode())


def _help() -> Iterator[tuple[str, str]]:
    for number, behaviour in BEHAVIOURS.items():
        yield number, behaviour.description
    yield "any other number", "delivers"
    yield "media_name not there", "the fax is accepted and fails: file_download_failed"
    yield (
        "media_url .../missing...",
        "the fax is accepted and fails: file_download_failed (so does any *.invalid host)",
    )
    for rule in KEY_RULES:
        where = "every request" if rule.only_on is None else f"{rule.only_on.value} only"
        yield f"{rule.prefix}...", f"API key, {where}: {rule.status} with code {rule.code}"
    yield "any other key", "is taken, where no certain one is demanded"
    yield REFUSED_FROM, "from-number: the send request is refused with 422, pointer /from"
    yield UNVERIFIED_FROM, "from-number: the fax fails: unverified_origination_number"
    yield FRONT_DESK, "application in good order, with its own limit of concurrent calls"
    yield BACK_OFFICE, "application in good order, without its own limit"
    yield CLOSED_BRANCH, "inactive application: sending is refused with 422"
    yield NO_PROFILE, "application without outbound voice profile: the fax fails: no_outbound_profile"
    yield "any other connection", "counts as an application in good order, without its own limit"


def behaviour_table() -> list[tuple[str, str]]:
    """What to send to, with, or from to see what: (number, key or id; what happens)."""
    return list(_help())
