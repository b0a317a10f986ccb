"""One send request: from which account, and the document it names there. Times are seconds since 1970."""

from dataclasses import dataclass

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
