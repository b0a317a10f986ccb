"""Why a fax failed, in the provider's terms, and what kind of failure that is.

Source: Telnyx's failure reasons; classed by what a sender should do.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class FailureClass(StrEnum):
    """What a sender does about a failure."""

    LINE = "line"  # try again later
    TONES = "tones"  # somebody answered without fax tones: few tries
    CHANNELS = "channels"  # too many calls at once: lower our own lines, doesn't count as a try
    DECLINED = "declined"  # the call was refused: one more try
    ACCOUNT = "account"  # nothing will go until a person fixes the account: hold the queue
    DESTINATION = "destination"  # the account may not call there: hold that fax
    NUMBER = "number"  # will never work as it is
    DOCUMENT = "document"  # this document will never go
    GONE = "gone"  # the provider could not fetch the document: upload again once
    CALLER = "caller"  # done by us
    UNSAID = "unsaid"  # no reason was given: most are the line's, so try again as for those
    DOUBTFUL = "doubtful"  # the reason contradicts the failure: a person looks
    UNKNOWN = "unknown"  # shown as it is, not tried again by itself


_BY_CLASS: Final[Mapping[FailureClass, tuple[str, ...]]] = {
    FailureClass.LINE: (
        "user_busy",
        "receiver_no_answer",
        "receiver_no_response",
        "receiver_call_dropped",
        "sender_call_dropped",
        "carrier_lost",
        "receiver_communication_error",
        "sender_communication_error",
        "fax_signaling_error",
        "invalid_ecm_response_from_receiver",
        "receiver_recovery_on_timer_expire",
        "destination_unreachable",
        "service_unavailable",
        "media_processing_exception",
    ),
    FailureClass.TONES: ("fax_initial_communication_timeout",),
    FailureClass.CHANNELS: (
        "user_channel_limit_exceeded",
        "connection_channel_limit_exceeded",
        "outbound_profile_channel_limit_exceeded",
    ),
    FailureClass.DECLINED: ("receiver_decline", "rejected"),
    FailureClass.ACCOUNT: (
        "account_disabled",
        "no_outbound_profile",
        "outbound_profile_daily_spend_limit_exceeded",
        "unverified_origination_number",
    ),
    FailureClass.DESTINATION: (
        "destination_not_in_service_plan",
        "destination_not_in_countries_whitelist",
        "unverified_destination_not_allowed",
    ),
    FailureClass.NUMBER: (
        "receiver_invalid_number_format",
        "receiver_unallocated_number",
        "receiver_incompatible_destination",
        "destination_invalid",
    ),
    FailureClass.DOCUMENT: ("file_size_limit_exceeded", "page_count_limit_exceeded", "file_format_invalid"),
    FailureClass.GONE: ("file_download_failed",),
    FailureClass.CALLER: ("sender_canceled",),
    FailureClass.DOUBTFUL: ("success",),
}

CLASS_OF_REASON: Final[Mapping[str, FailureClass]] = MappingProxyType(
    {reason: failure_class for failure_class, reasons in _BY_CLASS.items() for reason in reasons}
)

MACHINES_DISAGREED: Final = frozenset(
    {
        "receiver_communication_error",
        "sender_communication_error",
        "fax_signaling_error",
        "invalid_ecm_response_from_receiver",
        "fax_initial_communication_timeout",
    }
)
"""After these, trying without T.38 or in a lower quality often helps."""

MAY_BE_REFUSED_QUALITY: Final = MACHINES_DISAGREED - {"fax_initial_communication_timeout"}
"""Of these, what a machine may end a call with that doesn't know the quality; for want of tones none did."""


def class_of(reason: str | None) -> FailureClass:
    """The class of the provider's failure_reason: unknown for one it never documented, unsaid for none."""
    return CLASS_OF_REASON.get(reason, FailureClass.UNKNOWN) if reason else FailureClass.UNSAID


def reason_of(failure_reason: str | None, internal_reason: str | None) -> str | None:
    """Why a fax failed, as spelled in our table where it stands there, else in the provider's own words.

    Args:
        internal_reason: asked only where there is no other: it is made for the provider's own eyes.
    """
    given = _spelled(failure_reason)
    if given:
        return given if given in CLASS_OF_REASON else failure_reason
    inner = _spelled(internal_reason)
    return inner if inner in CLASS_OF_REASON else None


def _spelled(reason: str | None) -> str:
    return "_".join((reason or "").lower().replace("-", " ").replace("_", " ").split())
