"""What is due now and then: stop a fax, delete what was uploaded, ask how many calls are allowed.

And faxes that expired, take too long, or were left behind by another worker.
"""

import logging
from typing import Final

from faxdesk.domain.errors import (
    ApiError,
    KeyRefusedError,
    NotFoundError,
    NotSetUpError,
    RateLimitedError,
    RefusedError,
    detail_of,
)
from faxdesk.domain.fax.alarm import is_overdue
from faxdesk.domain.fax.attempt import FAILED_STATUS, Media
from faxdesk.domain.fax.state import State
from faxdesk.domain.words import Message
from faxdesk.engine.money.watch import MoneyWatch
from faxdesk.engine.ports import Accounts, Clock
from faxdesk.engine.queue.contact import Contact
from faxdesk.engine.queue.reach import Reach
from faxdesk.engine.queue.recover_on_start import look_for_rot, recover_lapsed
from faxdesk.engine.queue.standing import Standing
from faxdesk.engine.queue.submit import Providers
from faxdesk.engine.queue.times import Times
from faxdesk.engine.stores import Stores

log = logging.getLogger(__name__)

_AGAIN_S: Final = 60.0
_REFUSED_AGAIN_S: Final = 1800.0
"""What was refused outright is asked for seldom: an upload ends by itself in a few hours."""
_LOOK_S: Final = 0.05
_LOOK_DAILY_S: Final = 24 * 3600.0
_CANCEL_AGAIN_S: Final = 5.0
_LIMIT_EVERY_S: Final = 3600.0


class Housekeeping:
    """For one thread."""

    def __init__(
        self,
        stores: Stores,
        accounts: Accounts,
        contact: Contact,
        providers: Providers,
        now_s: Clock,
        standing: Standing,
    ) -> None:
        self._standing = standing
        self._journal = stores.journal
        self._desk = stores.desk
        self._accounts = accounts
        self._contact = contact
        self._reach = Reach(contact, accounts)
        self._providers = providers
        self._now_s = now_s
        self._limit_heard_s = float("-inf")
        self._limit_of = ""
        self._look_at_s = now_s() + _AGAIN_S
        self._verify_at_s = self._look_at_s
        self._times = Times(stores, now_s)
        self._money = MoneyWatch(stores, accounts, providers, now_s)

    def step(self) -> None:
        """Do what is due; of what is all desks', only where it is this one's to do."""
        if self._standing.follows:
            self._see_to_all()
        if self._contact.send_wait_s() <= 0:
            self._ask_for_limit()

    def _see_to_all(self) -> None:
        self._look_for_rot()
        self._journal.history.tidy(limit_s=_LOOK_S, now_s=self._now_s())
        recover_lapsed(self._journal, self._standing.worker, self._now_s())
        self._fail_expired()
        self._times.step()
        self._tell_of_long_uploads()
        may_ask = self._contact.send_wait_s() <= 0
        self._money.step(may_ask=may_ask)
        if not may_ask:
            return
        self._ask_to_cancel()
        self._stop_given_up()
        self._delete_media()

    def _look_for_rot(self) -> None:
        """All of the journal once a day, a little at a time: what rots there is seen by nobody else."""
        now_s = self._now_s()
        if now_s < self._look_at_s:
            return
        if now_s >= self._verify_at_s:
            self._journal.verify()
            self._verify_at_s = now_s + _LOOK_DAILY_S
        look_for_rot(self._journal, now_s, limit_s=_LOOK_S)
        self._look_at_s = now_s + (_LOOK_DAILY_S if self._journal.row_repair.is_through else _AGAIN_S)

    def _fail_expired(self) -> None:
        """What was to go by a certain time and has not gone is not sent late."""
        now_s = self._now_s()
        for fax in self._journal.work.expired(now_s):
            if self._journal.move(fax, State.FAILED, cause=Message(code="story.expired"), at_s=now_s):
                log.info("fax %d: expired", fax.id)

    def _tell_of_long_uploads(self) -> None:
        """One that only creeps on never breaks off by itself: a person is told, and may cancel it."""
        now_s = self._now_s()
        for fax in self._journal.work.in_state(State.UPLOADING):
            if is_overdue(fax, now_s) and not fax.needs_attention:
                cause = Message(code="story.upload_overdue")
                self._journal.note(fax, cause=cause, at_s=now_s, needs_attention=True)
                log.warning("fax %d: the upload takes too long", fax.id)

    def _ask_to_cancel(self) -> None:
        for fax, attempt in self._journal.work.followed():
            asked_s = attempt.cancel_asked_at_s
            if fax.state is not State.CANCELLING or attempt.cancel_answered_at_s is not None:
                continue
            base_url = attempt.account.base_url
            again_s = _CANCEL_AGAIN_S if self._reach.is_in_use(base_url) else _AGAIN_S
            if asked_s is not None and self._now_s() < asked_s + again_s:
                continue
            # Asking twice does no harm, so the time is written down first.
            self._journal.attempts.update(attempt.id, cancel_asked_at_s=self._now_s())
            try:
                self._providers(base_url).cancel(attempt.remote_id or "")
            except (ApiError, NotSetUpError) as error:
                if not _is_answer(error):
                    self._reach.failed(base_url, error)
                    continue  # asked again; whether the provider still knows the fax is the poller's question
                is_late = error.code == "api.cannot_cancel"
                code = "story.cancel_too_late" if is_late else "story.cancel_refused"
                detail = detail_of(error)
            else:
                code, detail = "story.cancel_asked", {}
            self._reach.answered(base_url)
            self._journal.attempts.update(attempt.id, cancel_answered_at_s=self._now_s())
            self._journal.note(fax, cause=Message(code=code), at_s=self._now_s(), detail=detail)

    def _stop_given_up(self) -> None:
        """Ask once to stop what a person gave up or sends again while the provider still has it."""
        for attempt in self._journal.attempts.watched():
            is_with_provider = attempt.remote_id is not None and attempt.remote_status != FAILED_STATUS
            if not is_with_provider or attempt.cancel_asked_at_s is not None:
                continue
            self._journal.attempts.update(attempt.id, cancel_asked_at_s=self._now_s())
            if self._journal.fax(attempt.fax_id).state is State.MARKED_SENT:
                continue
            base_url = attempt.account.base_url
            try:
                self._providers(base_url).cancel(attempt.remote_id or "")
            except (ApiError, NotSetUpError) as error:
                self._reach.failed(base_url, error)
                log.info("fax %d: what was given up could not be stopped: %s", attempt.fax_id, error.code)

    def _delete_media(self) -> None:
        silent: set[str] = set()
        for media in self._journal.media.to_delete(self._now_s()):
            if media.base_url in silent:
                continue  # one that gives no answer must not be waited for again and again
            try:
                self._providers(media.base_url).delete_media(media.media_name)
            except NotFoundError:
                self._not_found(media)
            except (ApiError, NotSetUpError) as error:
                self._reach.failed(media.base_url, error)
                pause_s = _REFUSED_AGAIN_S if _is_answer(error) else _AGAIN_S
                self._journal.media.delete_later(media.id, self._now_s() + pause_s)
                silent.add(media.base_url)
                continue
            else:
                self._journal.media.mark_deleted(media.id)
            self._reach.answered(media.base_url)

    def _not_found(self, media: Media) -> None:
        """Gone is what was wanted, but once is not enough.

        An upload that broke off here may still arrive there, and a machine in between may have answered.
        """
        if media.is_delete_asked:
            self._journal.media.mark_deleted(media.id)
            return
        with self._journal.transaction():
            self._journal.media.mark_doubtful(media.id)  # no fax is to be sent with it
            self._journal.media.delete_later(media.id, self._now_s() + _AGAIN_S)

    def _ask_for_limit(self) -> None:
        """Learn the application's channel limit, which only lowers our lines."""
        preferences = self._desk.settings.load()
        try:
            account = self._accounts.current(preferences)
        except NotSetUpError:
            return
        place = f"{account.base_url} {account.connection_id}"
        if place == self._limit_of and self._now_s() < self._limit_heard_s + _LIMIT_EVERY_S:
            return
        self._limit_of, self._limit_heard_s = place, self._now_s()
        try:
            applications = self._providers(account.base_url).applications()
        except (ApiError, NotSetUpError) as error:
            self._reach.failed(account.base_url, error)
            log.info("the channel limit could not be asked for: %s", error.code)
            self._limit_heard_s += _AGAIN_S - _LIMIT_EVERY_S
            return
        self._reach.answered(account.base_url)
        found = [item for item in applications if item.id == account.connection_id]
        limit = found[0].channel_limit if found else None
        if limit != preferences.channel_limit:
            self._desk.settings.save(channel_limit=limit)


def _is_answer(error: Exception) -> bool:
    """Whether a call was refused for good: asking again would only be refused again."""
    again = (KeyRefusedError, RateLimitedError, NotFoundError)
    return isinstance(error, RefusedError) and not isinstance(error, again)
