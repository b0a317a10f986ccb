"""What may be written down of a fax or an attempt besides a move, each thing by its name and type.

A name that no fax has is found by the type checker, not by a person's queue.
"""

from typing import TYPE_CHECKING, TypedDict

from faxdesk.domain.fax.priority import Priority
from faxdesk.domain.fax.state import PendingRequest

if TYPE_CHECKING:
    from faxdesk.domain.hours import Hours


class FaxChanges(TypedDict, total=False):
    """Of a fax; see Fax for what each means."""

    from_number: str
    not_before_s: float
    undo_until_s: float
    expires_at_s: float | None
    tries: int
    attempts: int
    pending_request: PendingRequest | None
    attempt_id: int | None
    media_id: int | None
    remote_id: str | None
    remote_status: str | None
    failure_reason: str | None
    needs_attention: bool
    is_urgent: bool
    priority: Priority
    hours: "Hours | None"
    hours_until_s: float | None
    deadline_s: float | None
    is_held_when_late: bool
    took_s: float


class AttemptChanges(TypedDict, total=False):
    """Of an attempt; see Attempt for what each means."""

    remote_id: str | None
    remote_status: str | None
    failure_reason: str | None
    ended_at_s: float | None
    cancel_asked_at_s: float | None
    cancel_answered_at_s: float | None
    checks: int
    next_check_s: float | None
    watch_until_s: float | None
