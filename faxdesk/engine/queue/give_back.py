"""What becomes of a fax whose request certainly came to nothing: it waits, asks a person, or fails.

What every other fax would meet holds the queue, once. What is this fax's alone is never the others' trouble.
"""

import logging
from collections.abc import Callable
from typing import Final

from faxdesk.domain.errors import (
    AccountProblemError,
    DestinationRefusedError,
    FaxDeskError,
    FileProblemError,
    InterceptedError,
    KeyRefusedError,
    NotFoundError,
    NotReachedError,
    NotSetUpError,
    OutcomeUnknownError,
    RateLimitedError,
    RefusedError,
    detail_of,
    is_foreign,
)
from faxdesk.domain.fax.attempt import Media
from faxdesk.domain.fax.changes import FaxChanges
from faxdesk.domain.fax.fax import Fax
from faxdesk.domain.fax.state import State
from faxdesk.domain.words import Message
from faxdesk.engine.ports import Clock
from faxdesk.engine.queue.contact import MAX_ALIKE, Contact, Request
from faxdesk.engine.records.journal import Journal

log = logging.getLogger(__name__)

UPLOAD_PAUSES_S: Final = (15.0, 30.0, 300.0, 1800.0)
"""Before the 2nd, 3rd, ... upload of one document."""
MAX_UPLOADS: Final = len(UPLOAD_PAUSES_S) + 1
"""Then a person is asked: a document of 20 MB that is sent for ever costs more than a question."""

MAX_INTERCEPTED: Final = 3
"""So often a document, or a fax, is sent against a proxy or filter that won't have it."""

FOREIGN_ANSWERS: Final = ("api.intercepted", "api.proxy_wants_login", "api.gateway_fault", "api.odd_answer")
"""What is said of answers that aren't the provider's."""

_ON_ITS_WAY: Final = (
    *("story.uploading", "story.submitting", "story.submitting_again"),
    *("story.contact_without_t38", "story.without_t38", "story.in_normal_quality"),
)
_OWN_FIELDS: Final = frozenset({"api.bad_number", "api.document_refused", "api.option_refused"})
"""Refusals that name this fax's own recipient, document or settings: no other fax need meet them."""


class GiveBack:
    """For one thread."""

    def __init__(
        self, journal: Journal, contact: Contact, now_s: Clock, usual_from: Callable[[], str]
    ) -> None:
        """`usual_from` gives the from-number that is set up now."""
        self._journal = journal
        self._contact = contact
        self._now_s = now_s
        self._usual_from = usual_from

    def after_upload(self, fax: Fax, media: Media, error: FaxDeskError) -> None:
        """An upload is always safe to do again, whatever is known of it, but not for ever."""
        if not isinstance(error, InterceptedError | OutcomeUnknownError):
            self.after_refusal(fax, error, Request.UPLOAD, media=media)
            return
        if isinstance(error, OutcomeUnknownError):
            self._contact.failed(error)  # it may have said how long to wait
        is_others = is_foreign(error)
        cause = error.message if is_others else Message(code="story.upload_broken")
        broken, intercepted = self._broken_uploads(fax)
        if broken + 1 >= MAX_UPLOADS or (is_others and intercepted + 1 >= MAX_INTERCEPTED):
            self._ask_person(fax, error, cause=cause, media=media)
            return
        pause_s = UPLOAD_PAUSES_S[broken]
        with self._journal.transaction():
            # The next fax of the same document would else send it again at once.
            self._journal.work.put_off(fax.payload_id, self._now_s() + pause_s)
        self.give_back(fax, State.QUEUED, cause, media=media, error=error, pause_s=pause_s)

    def may_upload(self, fax: Fax, media: Media) -> bool:
        """Whether the document may be uploaded once more without a person; where not, the fax is held."""
        broken, intercepted = self._broken_uploads(fax)
        if broken < MAX_UPLOADS and intercepted < MAX_INTERCEPTED:
            return True
        self.give_back(fax, State.HELD, Message(code="story.upload_keeps_failing"), media=media)
        return False

    def _broken_uploads(self, fax: Fax) -> tuple[int, int]:
        """Of its document, since one got through or a person spoke; and those that others answered."""
        count = self._journal.work.broken_uploads
        broken = count(
            fax.payload_id, ("story.upload_broken", "story.upload_keeps_failing", *FOREIGN_ANSWERS)
        )
        return broken, count(fax.payload_id, FOREIGN_ANSWERS)

    def _ask_person(
        self, fax: Fax, error: FaxDeskError, *, cause: Message, media: Media | None = None
    ) -> None:
        """Hold this fax; and the queue, where others before it met the same."""
        if self._holds_all(fax, error):
            self._journal.set_hold(error.message)
        told = Message(code="story.upload_keeps_failing") if cause.code == "story.upload_broken" else cause
        self.give_back(fax, State.HELD, told, media=media, error=error)

    def after_refusal(
        self, fax: Fax, error: FaxDeskError, request: Request, *, media: Media | None = None
    ) -> None:
        """Certain: nothing was sent. What follows depends on whose the refusal is."""
        if isinstance(error, InterceptedError):
            self._intercepted(fax, error, media)
        elif isinstance(error, NotReachedError):
            self._contact.not_reached()
            self.give_back(fax, State.QUEUED, Message(code="story.not_arrived"), media=media, error=error)
        elif isinstance(error, RateLimitedError):
            self._contact.limited(error.retry_after_s)
            self.give_back(fax, State.QUEUED, Message(code="story.slow_down"), media=media, error=error)
        elif isinstance(error, KeyRefusedError) and not self._contact.is_key_refused(error, request):
            cause = Message(code="story.key_asked_again")
            self.give_back(fax, State.QUEUED, cause, media=media, error=error)
        elif isinstance(error, KeyRefusedError | AccountProblemError | NotSetUpError):
            self._of_account(fax, error, media)
        elif isinstance(error, FileProblemError):
            self.give_back(fax, State.HELD, Message(code="story.document_gone"), media=media, error=error)
        else:
            self._of_fax(fax, error, media)

    def _intercepted(self, fax: Fax, error: InterceptedError, media: Media | None) -> None:
        """Something on the way refused a send request: a few tries, then a person."""
        self._contact.not_reached()
        times = self._journal.listing.count_in_a_row(fax.id, (*_ON_ITS_WAY, error.code))
        if times + 1 >= MAX_INTERCEPTED:
            self._ask_person(fax, error, cause=error.message, media=media)
        else:
            pause_s = UPLOAD_PAUSES_S[times]
            self.give_back(fax, State.QUEUED, error.message, media=media, error=error, pause_s=pause_s)

    def _of_account(self, fax: Fax, error: FaxDeskError, media: Media | None) -> None:
        if error.code == "api.from_refused" and fax.from_number != self._usual_from():
            # A number that was named for this fax alone is this fax's trouble alone.
            self.give_back(fax, State.HELD, error.message, media=media, error=error)
        else:
            self._hold_queue(fax, error, media)

    def _hold_queue(self, fax: Fax, error: FaxDeskError, media: Media | None) -> None:
        # Before the fax is given back, so that nobody takes it at once again.
        self._journal.set_hold(error.message)
        self.give_back(fax, State.QUEUED, Message(code="story.queue_held"), media=media, error=error)

    def _of_fax(self, fax: Fax, error: FaxDeskError, media: Media | None) -> None:
        if error.code == "api.media_gone" and self._may_upload_again(fax, error):
            self._doubt_media(fax)
            self.give_back(fax, State.QUEUED, error.message, media=media, error=error)
        elif self._holds_all(fax, error):
            self._hold_queue(fax, error, media)
        elif isinstance(error, NotFoundError):
            cause = error.message if error.code == "api.media_gone" else _said_of(error)
            self.give_back(fax, State.HELD, cause, media=media, error=error)
        elif isinstance(error, DestinationRefusedError):
            self.give_back(fax, State.HELD, error.message, media=media, error=error)
        else:
            self.give_back(fax, State.FAILED, error.message, media=media, error=error)

    def _holds_all(self, fax: Fax, error: FaxDeskError) -> bool:
        """Whether a refusal that names nothing of this fax's own has met so many that all would meet it."""
        is_own = error.code in _OWN_FIELDS or error.code == "api.destination_refused"
        if is_own or not isinstance(error, RefusedError | InterceptedError | OutcomeUnknownError):
            return False
        alike = f"{error.code} {getattr(error, 'api_code', '')}"
        return self._contact.refused_alike(fax.id, alike) >= MAX_ALIKE

    def _may_upload_again(self, fax: Fax, error: FaxDeskError) -> bool:
        return self._journal.listing.count_in_a_row(fax.id, (*_ON_ITS_WAY, error.code)) == 0

    def _doubt_media(self, fax: Fax) -> None:
        if fax.media_id is not None:
            with self._journal.transaction():
                self._journal.media.mark_doubtful(fax.media_id)

    def give_back(
        self,
        fax: Fax,
        target: State,
        cause: Message,
        *,
        media: Media | None = None,
        error: FaxDeskError | None = None,
        pause_s: float = 0.0,
    ) -> None:
        """Move a fax from where it was worked on; an upload that went with it may be there still."""
        now_s = self._now_s()
        changes: FaxChanges = {"not_before_s": now_s + pause_s, "pending_request": None}
        if target is State.FAILED and error is not None:
            changes["failure_reason"] = error.code
        with self._journal.transaction():
            if media is not None:
                self._journal.media.mark_doubtful(media.id)
            fresh = self._journal.find(fax.id)
            if fresh is None or not fresh.stands_as(fax):
                return  # taken back by a person in the meantime, or over by another's clock
            detail = detail_of(error) if error else None
            self._journal.move(fresh, target, cause=cause, at_s=now_s, detail=detail, **changes)
            if fresh.pending_request is not None and target is State.QUEUED:
                # A cancel was asked for while the request was out; now it is certain that nothing went.
                cause = Message(code="story.cancelled")
                self._journal.move(self._journal.fax(fax.id), State.CANCELLED, cause=cause, at_s=now_s)
        log.info("fax %d: %s (%s)", fax.id, target, error.code if error else cause.code)


def _said_of(error: NotFoundError) -> Message:
    """Of a send request “doesn't know it” would say nothing: what it says is that something isn't there."""
    return Message(code="api.refused", values={"status": error.status})
