"""Which fax may go now: lines, numbers, times. The answer is a move that is already in the journal."""

import base64
import secrets
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from faxdesk.domain.errors import NotSetUpError
from faxdesk.domain.fax.attempt import FAILED_STATUS, Account, Attempt, Media
from faxdesk.domain.fax.fax import Fax
from faxdesk.domain.fax.retry import options_of_try
from faxdesk.domain.fax.state import State
from faxdesk.domain.options import CARRIES_CLIENT_STATE, FaxOptions, Quality, Way
from faxdesk.domain.policy import NO_POLICY, Policy
from faxdesk.domain.preferences import Preferences
from faxdesk.domain.words import Message
from faxdesk.engine.ports import Accounts
from faxdesk.engine.queue.contact import Contact
from faxdesk.engine.queue.contact_habits import habits_of
from faxdesk.engine.queue.line_limits import Lines
from faxdesk.engine.queue.standing import LEASE_S, Standing
from faxdesk.engine.stores import Stores

_IN_HIGH: Final = "story.in_high_quality"

MEDIA_TTL_S: Final = 4 * 3600
"""The net under deleting uploads ourselves: the provider drops them after this. Private papers."""

MEDIA_MARGIN_S: Final = 3600.0
"""An upload is used for another fax only if it lasts this long: the provider fetches it when it dials."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A fax that this thread now works on.

    Attributes:
        begun_s: by the standing's clock, before the claim or the attempt was written down.
        media: to be uploaded, where the fax is uploading.
        attempt, options: to be submitted, and how, where it is submitting.
    """

    fax: Fax
    account: Account
    begun_s: float
    media: Media | None = None
    attempt: Attempt | None = None
    options: FaxOptions | None = None


class Scheduler:
    """For one thread; all threads together never claim one fax twice, as each claim is one operation."""

    def __init__(
        self,
        stores: Stores,
        accounts: Accounts,
        lines: Lines,
        contact: Contact,
        standing: Standing,
        policy: Policy = NO_POLICY,
    ) -> None:
        """`policy` holds for every fax that leaves, whenever it was made."""
        self._policy = policy
        self._journal = stores.journal
        self._desk = stores.desk
        self.standing = standing
        self._accounts = accounts
        self._lines = lines
        self._contact = contact

    def claim(self, now_s: float) -> Claim | None:
        """Move the fax whose turn it is to uploading or submitting; None when none may go now."""
        if self._contact.send_wait_s() > 0:
            return None
        preferences = self._desk.settings.load()
        try:
            account = self._accounts.current(preferences)
        except NotSetUpError:
            return None  # a state of the queue, which the faces show
        begun_s = self.standing.elapsed_s()
        turn = self._journal.work.claim_next(
            self.standing.worker,
            now_s,
            lines=self._lines.allowed(preferences),
            base_url=account.base_url,
            lease_s=LEASE_S,
        )
        with turn as fax:
            return (
                None
                if fax is None
                else replace(self._begin(fax, account, preferences, now_s), begun_s=begun_s)
            )

    def usual_from(self) -> str:
        """The from-number that is set up now, "" while none is."""
        try:
            return self._accounts.current(self._desk.settings.load()).from_number
        except NotSetUpError:
            return ""

    def after_upload(self, claim: Claim, media: Media, now_s: float) -> Claim | None:
        """Write down the send request that is about to leave; None when the fax was taken back meanwhile."""
        preferences, begun_s = self._desk.settings.load(), self.standing.elapsed_s()
        with self._journal.transaction():
            fresh = self._journal.find(claim.fax.id)
            if fresh is None or not fresh.stands_as(claim.fax):
                return None
            self._journal.work.renew_lease(fresh.id, self.standing.worker, now_s, lease_s=LEASE_S)
            return replace(self._submit(fresh, claim.account, media, preferences, now_s), begun_s=begun_s)

    def _begin(self, fax: Fax, account: Account, preferences: Preferences, now_s: float) -> Claim:
        """Upload first, where the document must go up and isn't there."""
        fax = self._with_corrected_from(fax, account, now_s)
        if fax.way is not Way.MEDIA_NAME:
            return self._submit(fax, account, None, preferences, now_s)
        records = self._journal.media
        media = records.live(fax.payload_id, account.base_url, until_s=now_s + MEDIA_MARGIN_S)
        if media is not None:
            return self._submit(fax, account, media, preferences, now_s)
        media = records.plan(fax.payload_id, account.base_url, f"faxdesk-{secrets.token_hex(16)}")
        cause = Message(code="story.uploading")
        self._journal.move(fax, State.UPLOADING, cause=cause, at_s=now_s, media_id=media.id)
        return Claim(fax=self._journal.fax(fax.id), account=account, begun_s=0.0, media=media)

    def _submit(
        self, fax: Fax, account: Account, media: Media | None, preferences: Preferences, now_s: float
    ) -> Claim:
        chosen = _of_fax(account, fax)
        own = self._as_locked(chosen)
        attempt = self._journal.attempts.open(
            fax,
            own,
            token=new_token() if fax.way in CARRIES_CLIENT_STATE else None,
            media_name=media.media_name if media else None,
            submitted_at_s=now_s,
            clock_offset_s=self._contact.clock_offset_s,
        )
        usual = self._usual(fax)
        tried = self._options(fax, usual, preferences)
        options = self._policy.shape(tried)
        self._journal.move(
            fax,
            State.SUBMITTING,
            cause=_submitting(attempt),
            at_s=now_s,
            detail={"quality": options.quality.value, "t38": options.t38_enabled},
            attempt_id=attempt.id,
            attempts=attempt.number,
            media_id=media.id if media else None,
            failure_reason=None,
            remote_id=None,
            remote_status=None,
        )
        submitting = self._journal.fax(fax.id)
        causes = (*_of_contact(fax, usual, options), *_of_last_try(usual, tried, options))
        for cause in (*causes, *_of_locks(chosen, own, tried, options)):
            if cause.code != _IN_HIGH or not self._has_told(fax.id, cause.code):
                self._journal.note(submitting, cause=cause, at_s=now_s, is_news=False)
        return Claim(fax=submitting, account=own, begun_s=0.0, attempt=attempt, options=options)

    def _has_told(self, fax_id: int, code: str) -> bool:
        """Whether this stands in the fax's history already."""
        return any(event.cause.code == code for event in self._journal.listing.history(fax_id))

    def _as_locked(self, account: Account) -> Account:
        return replace(account, from_number=self._policy.held("from_number", account.from_number))

    def _with_corrected_from(self, fax: Fax, account: Account, now_s: float) -> Fax:
        """A fax whose number the provider refused goes from the one that is set up now, if that is another.

        One that it didn't refuse stays: the person saw it at Send.
        """
        if fax.from_number == account.from_number or not self._journal.work.is_from_refused(fax.from_number):
            return fax
        values = {"number": account.from_number, "before": fax.from_number}
        cause = Message(code="story.from_corrected", values=values)
        self._journal.note(fax, cause=cause, at_s=now_s, is_news=False, from_number=account.from_number)
        return self._journal.fax(fax.id)

    def _usual(self, fax: Fax) -> FaxOptions:
        """How the person chose it, but for a machine that doesn't get on with T.38, says the address book."""
        if habits_of(self._journal, fax.recipient.address).is_t38_off:
            return replace(fax.options, t38_enabled=False)
        return fax.options

    def _options(self, fax: Fax, usual: FaxOptions, preferences: Preferences) -> FaxOptions:
        """How this try goes."""
        if not fax.tries:
            return usual
        attempts = self._journal.listing.attempts(fax.id)
        return options_of_try(
            usual,
            [attempt.failure_reason for attempt in attempts if attempt.remote_status == FAILED_STATUS],
            preferences,
            tries_made=fax.tries,
        )


def new_token() -> str:
    """A fresh unguessable client_state, Base64 as the provider wants it."""
    return base64.b64encode(secrets.token_bytes(18)).decode("ascii")


def _submitting(attempt: Attempt) -> Message:
    if attempt.number == 1:
        return Message(code="story.submitting")
    return Message(code="story.submitting_again", values={"number": attempt.number})


def _of_contact(fax: Fax, usual: FaxOptions, options: FaxOptions) -> Iterator[Message]:
    """What the address book has changed of it."""
    if fax.options.t38_enabled != usual.t38_enabled == options.t38_enabled:
        yield Message(code="story.contact_without_t38")


def _of_last_try(usual: FaxOptions, tried: FaxOptions, options: FaxOptions) -> Iterator[Message]:
    """What of this try differs from how the others go; it stands in the history, not in the row."""
    if usual.t38_enabled != tried.t38_enabled == options.t38_enabled:
        yield Message(code="story.without_t38")
    if usual.quality is not tried.quality is options.quality:
        is_high = tried.quality is Quality.HIGH
        yield Message(code=_IN_HIGH if is_high else "story.in_normal_quality")


def _of_locks(before: Account, account: Account, tried: FaxOptions, options: FaxOptions) -> Iterator[Message]:
    """What was locked since the fax was made, and so goes otherwise."""
    if account.from_number != before.from_number:
        yield Message(code="story.locked_from", values={"number": account.from_number})
    if options != tried:
        yield Message(code="story.locked_settings")


def _of_fax(account: Account, fax: Fax) -> Account:
    """The account as it is set up now, with the number that the person saw at Send."""
    return Account(
        base_url=account.base_url, connection_id=account.connection_id, from_number=fax.from_number
    )
