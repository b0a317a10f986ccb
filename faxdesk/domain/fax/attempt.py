"""One send request: from which account, the document it names there, and what the provider says of it.

Times are seconds since 1970.
"""

from dataclasses import dataclass
from typing import Final

from faxdesk.domain.fax.failure import reason_of
from faxdesk.domain.options import Way


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Where an attempt is made, and the only place where it is followed.

    Attributes:
        base_url: the API's address with its version, without a closing slash.
        connection_id: the fax application's id, opaque.
    """

    base_url: str
    connection_id: str
    from_number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One send request and what became of it, bound to the account it was made with.

    Attributes:
        token: travelled in client_state; None where the way can't carry one.
        submitted_at_s: when the request was about to leave, by this computer's clock.
        clock_offset_s: the provider's clock minus this computer's, as last heard before the request.
        checks: how often the provider was asked about it while uncertain; the next time at next_check_s.
        watch_until_s: a person decided about it; should it turn up before then after all, they are told.
    """

    id: int
    fax_id: int
    number: int
    account: Account
    way: Way
    token: str | None
    media_name: str | None
    submitted_at_s: float
    clock_offset_s: float
    remote_id: str | None = None
    remote_status: str | None = None
    failure_reason: str | None = None
    ended_at_s: float | None = None
    cancel_asked_at_s: float | None = None
    cancel_answered_at_s: float | None = None
    checks: int = 0
    next_check_s: float | None = None
    watch_until_s: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Media:
    """A document at the provider, or on its way there.

    Attributes:
        is_uploaded: a 201 was recorded.
        expires_at_s: by this computer's clock; the provider deletes it then by itself.
        is_delete_asked: its deletion was asked for, but isn't certain yet.
    """

    id: int
    payload_id: int
    base_url: str
    media_name: str
    is_uploaded: bool
    expires_at_s: float | None
    is_delete_asked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SendRequest:
    """What POST /faxes needs besides the options; exactly one way carries the document.

    Attributes:
        client_state: Base64, returned on the fax and every event; `contents` can't carry it.
    """

    connection_id: str
    to: str
    from_number: str
    client_state: str | None = None
    media_name: str | None = None
    media_urls: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoteFax:
    """One fax as the provider shows it; fields that FaxDesk doesn't use are left out.

    Attributes:
        status: as spelled by the provider, also when this version doesn't know it.
        created_at_s: seconds since 1970 by the provider's clock, None where it gave none.
        failure_reason: set once failed, by newer servers; None where none was given.
        duration_s: how long the call took; None where that isn't told: the provider does so in its events
            alone, for who has a server for them. The same holds for `pages`: how many went.
        internal_failure_reason: more about a failure, in words that nobody documents.
    """

    id: str
    status: str
    to: str = ""
    from_number: str = ""
    connection_id: str = ""
    direction: str = ""
    client_state: str | None = None
    media_name: str | None = None
    created_at_s: float | None = None
    failure_reason: str | None = None
    internal_failure_reason: str | None = None
    duration_s: float | None = None
    pages: int | None = None
    preview_url: str | None = None
    stored_media_url: str | None = None

    @property
    def reason(self) -> str | None:
        """Why it failed; None where nothing was said."""
        return reason_of(self.failure_reason, self.internal_failure_reason)


ACCEPTED_STATUSES: Final = frozenset(
    {"queued", "media.processing", "media.processed", "initiated", "originated"}
)
SENDING_STATUSES: Final = frozenset({"sending"})
DELIVERED_STATUS: Final = "delivered"
FAILED_STATUS: Final = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoteMedia:
    """An uploaded document; `expires_at_s` by the provider's clock, None where it gave none."""

    media_name: str
    content_type: str = ""
    expires_at_s: float | None = None
