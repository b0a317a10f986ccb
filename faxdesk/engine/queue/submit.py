"""One fax on its way to the provider: upload, then the send request. Each step is in the journal first."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Final

from faxdesk.domain.errors import (
    ApiError,
    FileProblemError,
    InvalidInputError,
    LeaseLostError,
    NotSetUpError,
    OutcomeUnknownError,
    detail_of,
)
from faxdesk.domain.fax.attempt import Attempt, Media, SendRequest
from faxdesk.domain.fax.fax import Fax
from faxdesk.domain.fax.state import State
from faxdesk.domain.options import FaxOptions, Way
from faxdesk.domain.words import Message
from faxdesk.engine.ports import Clock, Provider, Spool
from faxdesk.engine.queue.apply_status import StatusApplier
from faxdesk.engine.queue.contact import Contact, Request
from faxdesk.engine.queue.give_back import GiveBack
from faxdesk.engine.queue.scheduler import MEDIA_TTL_S, Claim, Scheduler
from faxdesk.engine.records.journal import Journal

log = logging.getLogger(__name__)

FIRST_CHECK_S: Final = 1.0
"""The provider is asked about an uncertain fax this soon."""

Report = Callable[[int, int, int], None]
"""Called with a fax's id, bytes sent so far, and in all."""
Providers = Callable[[str], Provider]
"""The calling thread's provider for a base URL; raises NotSetUpError."""


class Submitter:
    """For one thread. After an exception the fax that was worked on may be in a state that is not true."""

    def __init__(
        self,
        journal: Journal,
        scheduler: Scheduler,
        statuses: StatusApplier,
        contact: Contact,
        providers: Providers,
        spool: Spool,
        now_s: Clock,
        report: Report,
    ) -> None:
        self._journal = journal
        self._scheduler = scheduler
        self._hands = scheduler.standing.hands
        self._statuses = statuses
        self._contact = contact
        self._providers = providers
        self._spool = spool
        self._now_s = now_s
        self._report = report
        self._back = GiveBack(journal, contact, now_s, scheduler.usual_from)

    def step(self, *, heard: int | None = None) -> bool:
        """Take the fax whose turn it is as far as the provider's answer; False when there was none.

        Args:
            heard: see Hands.take.
        """
        claim = self._hands.take(lambda: self._scheduler.claim(self._now_s()), heard=heard)
        if claim is None:
            return False
        log.info("fax %d: %s", claim.fax.id, claim.fax.state)
        after_upload = claim if claim.media is None else self._upload(claim, claim.media)
        if after_upload is not None and after_upload.attempt is not None:
            self._send(after_upload, after_upload.attempt, after_upload.options or claim.fax.options)
        self._hands.lay_down()
        return True

    def _upload(self, claim: Claim, media: Media) -> Claim | None:
        fax, payload = claim.fax, claim.fax.payload
        name, sha256 = payload.spool_name or "", payload.sha256 or ""
        if not self._spool.verify(name, sha256):
            self._back.give_back(fax, State.HELD, Message(code="story.document_gone"), media=media)
            return None
        if not self._back.may_upload(fax, media):
            return None
        try:
            provider = self._providers(media.base_url)
            uploaded = provider.upload(
                self._spool.path(name),
                media_name=media.media_name,
                ttl_s=MEDIA_TTL_S,
                on_progress=lambda sent, total: self._report(fax.id, sent, total),
            )
        except (ApiError, NotSetUpError, FileProblemError) as error:
            self._back.after_upload(fax, media, error)
            return None
        self._contact.reached(provider.clock_offset_s)
        self._contact.went_through(Request.UPLOAD)
        now_s = self._now_s()
        expires_at_s = now_s + MEDIA_TTL_S
        if uploaded.expires_at_s is not None:
            expires_at_s = min(expires_at_s, uploaded.expires_at_s - provider.clock_offset_s)
        with self._journal.transaction():
            self._journal.media.mark_uploaded(media.id, expires_at_s=expires_at_s)
            return self._scheduler.after_upload(claim, media, now_s)

    def _send(self, claim: Claim, attempt: Attempt, options: FaxOptions) -> None:
        fax = claim.fax
        request = SendRequest(
            connection_id=attempt.account.connection_id,
            to=fax.recipient.address,
            from_number=attempt.account.from_number,
            client_state=attempt.token,
            media_name=attempt.media_name,
            media_urls=fax.payload.urls,
        )
        contents = self._contents(fax)
        if contents is not None and not self._spool.verify(contents.name, fax.payload.sha256 or ""):
            self._back.give_back(fax, State.HELD, Message(code="story.document_gone"))
            return
        standing, work = self._scheduler.standing, self._journal.work
        may_leave = standing.may_send(work, fax.id, self._now_s(), begun_s=claim.begun_s)
        if may_leave is None:
            # This computer slept, or the journal was out of reach: whoever has the fax by now looks for it.
            self._not_sent(fax, attempt)
            return
        try:
            provider = self._providers(attempt.account.base_url)
            remote = provider.send(
                request,
                options,
                contents=contents,
                on_progress=lambda sent, total: self._report(fax.id, sent, total),
                may_leave=may_leave,
            )
        except LeaseLostError:
            self._not_sent(fax, attempt)
            return
        except OutcomeUnknownError as error:
            self._uncertain(fax, attempt, error)
            return
        except (ApiError, InvalidInputError, NotSetUpError, FileProblemError) as error:
            self._journal.attempts.update(attempt.id, ended_at_s=self._now_s())
            self._back.after_refusal(fax, error, Request.SEND)
            return
        self._contact.reached(provider.clock_offset_s)
        self._contact.went_through(Request.SEND)
        self._accepted(fax, attempt, remote.id)
        self._statuses.apply(self._journal.fax(fax.id), attempt, remote, self._now_s())

    def _not_sent(self, fax: Fax, attempt: Attempt) -> None:
        """This computer slept for too long. A fax that nobody has taken over waits for its turn again."""
        log.warning("fax %d: its lease ran out, and nothing was sent", fax.id)
        with self._journal.transaction():
            fresh = self._journal.find(fax.id)
            if fresh is not None and fresh.stands_as(fax):
                self._journal.attempts.update(attempt.id, ended_at_s=self._now_s())
        self._back.give_back(fax, State.QUEUED, Message(code="story.not_arrived"))

    def _contents(self, fax: Fax) -> Path | None:
        if fax.way is not Way.CONTENTS or fax.payload.spool_name is None:
            return None
        return self._spool.path(fax.payload.spool_name)

    def _accepted(self, fax: Fax, attempt: Attempt, remote_id: str) -> None:
        """Telnyx has it. A cancel that was asked for meanwhile is asked of Telnyx next."""
        now_s = self._now_s()
        with self._journal.transaction():
            self._journal.attempts.update(attempt.id, remote_id=remote_id)
            is_moved = self._journal.move(
                fax,
                State.ACCEPTED,
                cause=Message(code="story.accepted"),
                at_s=now_s,
                detail={"remote_id": remote_id},
                remote_id=remote_id,
            )
            fresh = self._journal.fax(fax.id)
            if is_moved and fresh.pending_request is not None:
                cause = Message(code="story.cancel_wished")
                self._journal.move(fresh, State.CANCELLING, cause=cause, at_s=now_s, pending_request=None)
        log.info("fax %d: accepted", fax.id)

    def _uncertain(self, fax: Fax, attempt: Attempt, error: ApiError) -> None:
        now_s = self._now_s()
        with self._journal.transaction():
            self._journal.attempts.update(attempt.id, next_check_s=now_s + FIRST_CHECK_S)
            self._journal.move(
                fax,
                State.UNCERTAIN,
                cause=Message(code="story.uncertain"),
                at_s=now_s,
                detail=detail_of(error),
            )
        log.warning("fax %d: outcome unknown", fax.id)
