"""A fax as the journal keeps it. Times are seconds since 1970."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from faxdesk.domain.fax.state import Group, State, Wish, group_of
from faxdesk.domain.options import FaxOptions, Way
from faxdesk.domain.words import Message

if TYPE_CHECKING:
    from faxdesk.domain.fax.submission import Payload


@dataclass(frozen=True, slots=True, kw_only=True)
class Fax:
    """One fax to one recipient.

    Attributes:
        batch: names the press of Send it came from.
        due_s: a queued fax goes not before this.
        tries: transmissions that count against the retry policy, since a person last sent it off.
        attempts: all transmissions ever.
        asks_person: stands before a person; only what the provider has goes on by itself then.
        message: what happened last, for a person.
        number_is_taken: another fax to the same recipient is under way.
        waits_for_part: an earlier part of the same has not ended.
    """

    id: int
    batch: str
    recipient: str
    from_number: str
    payload: "Payload"
    payload_id: int
    options: FaxOptions
    state: State
    state_since_s: float
    due_s: float
    tries: int
    attempts: int
    wish: Wish | None
    attempt_id: int | None
    media_id: int | None
    remote_id: str | None
    remote_status: str | None
    failure_reason: str | None
    message: Message
    asks_person: bool
    is_urgent: bool
    created_at_s: float
    updated_at_s: float
    number_is_taken: bool = False
    waits_for_part: bool = False

    @property
    def group(self) -> Group:
        """What it is counted among."""
        return group_of(self.state, asks_person=self.asks_person)

    @property
    def way(self) -> Way:
        """How its document travels; see options.choose_way."""
        if not self.payload.has_file:
            return Way.MEDIA_URL
        return Way.CONTENTS if self.options.store_media else Way.MEDIA_NAME
