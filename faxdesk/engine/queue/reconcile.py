"""Finds out about faxes whose send request has no known outcome: the provider is asked, then a person."""

import logging
from collections.abc import Callable
from typing import Final

from faxdesk.domain.errors import ApiError, NotFoundError, NotSetUpError
from faxdesk.domain.fax.attempt import DELIVERED_STATUS, FAILED_STATUS, Attempt, RemoteFax
from faxdesk.domain.fax.fax import Fax
from faxdesk.domain.fax.state import PendingRequest, State
from faxdesk.domain.words import Message
from faxdesk.engine.ports import Clock
from faxdesk.engine.queue.apply_status import StatusApplier
from faxdesk.engine.queue.find_remote import Search
from faxdesk.engine.queue.reach import Reach
from faxdesk.engine.queue.submit import Providers
from faxdesk.engine.records.journal import Journal

log = logging.getLogger(__name__)

CHECK_PAUSES_S: Final = (3.0, 8.0, 20.0, 45.0, 90.0, 150.0, 300.0)
"""Between checks, over ten minutes in all: the provider's list may lag. Then a person is asked."""

WATCH_PAUSES_S: Final = (60.0, 300.0, 900.0, 1800.0, 3600.0)
"""Between checks for an attempt that a person decided about; the last one serves for all later ones."""

_NO_ANSWER_PAUSE_S: Final = 10.0
_SHUT_OUT_PAUSE_S: Final = 60.0
UNHEARD_S: Final = 900.0
"""After so long without an answer a doubt is put before a person, as one that was answered is."""


class Reconciler:
    """For one thread."""

    def __init__(
        self,
        journal: Journal,
        statuses: StatusApplier,
        reach: Reach,
        providers: Providers,
        now_s: Clock,
        is_mine: Callable[[], bool] = lambda: True,
    ) -> None:
        """`is_mine` says, inside a transaction, whether this desk still reconciles for all."""
        self._is_mine = is_mine
        self._journal = journal
        self._statuses = statuses
        self._reach = reach
        self._providers = providers
        self._search = Search(journal, providers)
        self._now_s = now_s

    def step(self) -> float:
        """Look for everything that is due; returns seconds until the next check."""
        waits_s = [60.0]
        for fax in self._journal.work.in_state(State.UNCERTAIN):
            if fax.attempt_id is None:
                continue
            attempt = self._journal.attempts.get(fax.attempt_id)
            waits_s.append(self._wait_s(attempt))
            if waits_s[-1] <= 0:
                self._ask(fax, attempt)
        for attempt in self._journal.attempts.watched():
            waits_s.append(self._wait_s(attempt))
            if waits_s[-1] <= 0:
                self._look_back(attempt)
        return max(1.0, min(waits_s))

    def _wait_s(self, attempt: Attempt) -> float:
        if attempt.next_check_s is None:
            return 60.0
        longest_s = max(*CHECK_PAUSES_S, *WATCH_PAUSES_S)
        # A clock that was set back must not put a check off for hours.
        own_s = min(attempt.next_check_s - self._now_s(), longest_s)
        return max(own_s, self._reach.wait_s())

    def _ask(self, fax: Fax, attempt: Attempt) -> None:
        candidates = self._found(attempt, fax.recipient.address, fax)
        if candidates is None:
            return
        if self._search.is_surely_ours(candidates, attempt):
            log.info("fax %d: found at the provider", fax.id)
            self._statuses.apply(fax, attempt, candidates[0], self._now_s())
        else:
            self._not_found(fax, attempt, candidates)

    def _found(self, attempt: Attempt, address: str, doubtful: Fax | None = None) -> list[RemoteFax] | None:
        """What the provider shows; None when it gave no answer, which counts as no check."""
        base_url = attempt.account.base_url
        try:
            candidates = self._search.candidates(attempt, address)
        except (ApiError, NotSetUpError) as error:
            self._reach.failed(base_url, error)
            log.info("fax %d: could not ask the provider: %s", attempt.fax_id, error.code)
            is_shut_out = self._reach.shuts_out(base_url, error)
            pause_s = _SHUT_OUT_PAUSE_S if is_shut_out else _NO_ANSWER_PAUSE_S
            self._journal.attempts.update(attempt.id, next_check_s=self._now_s() + pause_s)
            if doubtful is not None:
                self._unheard(doubtful, is_shut_out=is_shut_out)
            return None
        self._reach.answered(base_url)
        return candidates

    def _unheard(self, fax: Fax, *, is_shut_out: bool) -> None:
        """Put a doubt before a person that nobody answers; FaxDesk goes on asking."""
        now_s = self._now_s()
        if not fax.needs_attention and (is_shut_out or now_s - fax.state_since_s > UNHEARD_S):
            code = "story.account_left" if is_shut_out else "story.doubt_unheard"
            self._journal.note(
                fax, cause=Message(code=code), at_s=now_s, pending_request=None, needs_attention=True
            )

    def _not_found(self, fax: Fax, attempt: Attempt, candidates: list[RemoteFax]) -> None:
        now_s = self._now_s()
        checks = attempt.checks + 1
        with self._journal.transaction():
            fresh = self._journal.find(fax.id)
            if fresh is None or fresh.state is not State.UNCERTAIN or not self._is_mine():
                return  # a person has decided in the meantime, or another desk has taken over
            if fresh.pending_request is PendingRequest.SEND_AGAIN:
                self._send_again(fresh, now_s)
                return
            if candidates or checks > len(CHECK_PAUSES_S):
                code = "story.several_found" if candidates else "story.not_found"
                detail = {"checks": checks, "similar": [remote.id for remote in candidates]}
                self._journal.attempts.update(attempt.id, checks=checks, next_check_s=None)
                self._journal.note(
                    fresh, cause=Message(code=code), at_s=now_s, detail=detail, needs_attention=True
                )
                return
            self._journal.attempts.update(
                attempt.id, checks=checks, next_check_s=now_s + CHECK_PAUSES_S[checks - 1]
            )
            self._journal.note(
                fresh, cause=Message(code="story.not_found_yet"), at_s=now_s, detail={"checks": checks}
            )

    def _send_again(self, fax: Fax, now_s: float) -> None:
        """A person decided, and the provider, asked once more, doesn't know it."""
        cause = Message(code="story.sent_again")
        self._journal.move(
            fax, State.QUEUED, cause=cause, at_s=now_s, pending_request=None, tries=0, not_before_s=now_s
        )
        self._journal.attempts.watch(fax.attempt_id, now_s)

    def _look_back(self, attempt: Attempt) -> None:
        """Whether a fax that a person decided about has turned up after all."""
        now_s = self._now_s()
        if attempt.watch_until_s is not None and now_s >= attempt.watch_until_s:
            self._journal.attempts.update(attempt.id, watch_until_s=None, next_check_s=None)
            return
        if attempt.remote_id is not None:
            self._look_at_known(attempt, attempt.remote_id, now_s)
            return
        candidates = self._found(attempt, self._journal.fax(attempt.fax_id).recipient.address)
        if candidates is None:
            return
        if self._search.is_surely_ours(candidates, attempt):
            self._turned_up(attempt, candidates[0], "story.turned_up", now_s)
        else:
            self._look_back_later(attempt, now_s)

    def _look_at_known(self, attempt: Attempt, remote_id: str, now_s: float) -> None:
        """How a fax ends that the provider had while a person decided about it."""
        base_url = attempt.account.base_url
        try:
            remote = self._providers(base_url).fax(remote_id)
        except NotFoundError:
            self._look_back_later(attempt, now_s)
            return
        except (ApiError, NotSetUpError) as error:
            self._reach.failed(base_url, error)
            self._journal.attempts.update(attempt.id, next_check_s=now_s + _SHUT_OUT_PAUSE_S)
            return
        self._reach.answered(base_url)
        if remote.status == DELIVERED_STATUS:
            self._turned_up(attempt, remote, "story.arrived_after_all", now_s)
        elif remote.status == FAILED_STATUS:
            self._has_ended(attempt, remote, now_s)
        else:
            self._look_back_later(attempt, now_s)

    def _look_back_later(self, attempt: Attempt, now_s: float) -> None:
        pause_s = WATCH_PAUSES_S[min(attempt.checks, len(WATCH_PAUSES_S) - 1)]
        self._journal.attempts.update(attempt.id, checks=attempt.checks + 1, next_check_s=now_s + pause_s)

    def _has_ended(self, attempt: Attempt, remote: RemoteFax, now_s: float) -> None:
        """As the person thought: it stands in the history, and nobody need look."""
        detail = {"remote_id": remote.id, "status": remote.status, "failure_reason": remote.reason}
        with self._journal.transaction():
            self._journal.attempts.update(
                attempt.id, remote_status=remote.status, watch_until_s=None, next_check_s=None
            )
            fax, cause = self._journal.fax(attempt.fax_id), Message(code="story.ended_after_all")
            self._journal.note(fax, cause=cause, at_s=now_s, detail=detail, is_news=False)

    def _turned_up(self, attempt: Attempt, remote: RemoteFax, code: str, now_s: float) -> None:
        log.warning("fax %d: an attempt that was decided about has turned up", attempt.fax_id)
        detail = {"remote_id": remote.id, "status": remote.status}
        with self._journal.transaction():
            self._journal.attempts.update(
                attempt.id,
                remote_id=remote.id,
                remote_status=remote.status,
                watch_until_s=None,
                next_check_s=None,
            )
            fax = self._journal.fax(attempt.fax_id)
            cause = Message(code=code)
            if fax.state is State.QUEUED:
                # Not sent a second time yet: a person looks before it is.
                self._journal.move(fax, State.HELD, cause=cause, at_s=now_s, detail=detail)
            else:
                self._journal.note(fax, cause=cause, at_s=now_s, detail=detail)
