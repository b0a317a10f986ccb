"""Asks how the faxes go that the provider has: each by its id, or all in one listing when they are many."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from faxdesk.domain.errors import (
    ApiError,
    NotFoundError,
    NotSetUpError,
    OutcomeUnknownError,
    RateLimitedError,
    RefusedError,
    detail_of,
)
from faxdesk.domain.fax.alarm import is_overdue
from faxdesk.domain.fax.attempt import Attempt
from faxdesk.domain.fax.fax import Fax
from faxdesk.domain.fax.state import PendingRequest, State
from faxdesk.domain.words import Message
from faxdesk.engine.ports import Clock, Provider
from faxdesk.engine.queue.apply_status import StatusApplier
from faxdesk.engine.queue.reach import SHUTS_OUT, Reach
from faxdesk.engine.queue.submit import Providers
from faxdesk.engine.records.journal import Journal

log = logging.getLogger(__name__)

LISTING_FROM: Final = 8
"""From so many faxes due at one account on, one listing is cheaper than asking for each."""

_PAUSES_S: Final = {
    State.ACCEPTED: (1.0, 1.5, 2.0, 3.0, 4.0),
    State.SENDING: (2.0, 3.0, 4.0),
    State.CANCELLING: (1.0, 1.0, 2.0, 3.0, 4.0),
}
"""Seconds before the 1st, 2nd, ... question about a fax in a stage; the last one serves for all later ones.

An end is to be shown within 5 s of happening, the first question to come within 2 s."""

_LISTING_SLACK_S: Final = 300.0
_LIST_AGAIN_S: Final = 60.0
"""A listing that broke off is not asked for sooner; each fax is asked for by its id meanwhile."""

_NEXT_ROUND_S: Final = 1.0
"""What a listing doesn't show is asked for by id, a few at a time, so that it is never a storm."""

_BROKEN_PAUSES_S: Final = (5.0, 10.0, 30.0, 60.0)
_UNHEARD_AFTER: Final = 3
"""So many rounds without an answer before a fax that takes too long is said not to be heard of."""

_UNHEARD: Final = frozenset({"story.account_left", "story.overdue_unheard"})
"""What a fax says while nothing is heard of it; an answer takes it back."""


_LONGEST_CALM_S: Final = 20.0
_CALM_SHARE: Final = 0.1


def _calm_s(fax: Fax, now_s: float) -> float:
    """While a fax of many minutes has most of its time before it, it is asked about less often."""
    if fax.state is not State.SENDING or fax.line_s is None:
        return 0.0
    left_s = fax.state_since_s + fax.line_s / 2 - now_s
    return min(_LONGEST_CALM_S, max(0.0, _CALM_SHARE * left_s))


@dataclass(slots=True)
class _Watch:
    """How often a fax was asked about in its stage, when last, when next; how often that failed in a row."""

    state: State
    polls: int
    next_s: float
    last_s: float = 0.0
    failures: int = 0


@dataclass(slots=True)
class _Place:
    """How asking goes at one address: rounds in a row without an answer, and when to list again."""

    broken: int = 0
    list_from_s: float = 0.0

    def pause_s(self) -> float:
        return _BROKEN_PAUSES_S[min(self.broken, len(_BROKEN_PAUSES_S)) - 1]


class Poller:
    """For one thread. A question that fails changes no fax."""

    def __init__(
        self,
        journal: Journal,
        statuses: StatusApplier,
        reach: Reach,
        providers: Providers,
        now_s: Clock,
    ) -> None:
        self._journal = journal
        self._statuses = statuses
        self._reach = reach
        self._providers = providers
        self._now_s = now_s
        self._watched: dict[int, _Watch] = {}
        self._places: dict[str, _Place] = {}

    def step(self) -> float:
        """Ask about every fax that is due; returns seconds until the next one is."""
        wait_s = self._reach.wait_s()
        if wait_s > 0:
            return wait_s
        now_s = self._now_s()
        followed = self._journal.work.followed()
        self._watch(followed, now_s)
        by_url: dict[str, list[tuple[Fax, Attempt]]] = {}
        for fax, attempt in followed:
            if self._watched[fax.id].next_s <= now_s:
                by_url.setdefault(attempt.account.base_url, []).append((fax, attempt))
        for base_url, due in by_url.items():
            self._ask(base_url, due)
        now_s = self._now_s()
        return min((max(0.0, watch.next_s - now_s) for watch in self._watched.values()), default=60.0)

    def _watch(self, followed: Sequence[tuple[Fax, Attempt]], now_s: float) -> None:
        known, self._watched = self._watched, {}
        for fax, _ in followed:
            watch = known.get(fax.id)
            if watch is None or watch.state is not fax.state:
                watch = _Watch(fax.state, 0, now_s + _PAUSES_S[fax.state][0])
            # A clock that was set back must not leave a fax unwatched.
            watch.next_s = min(watch.next_s, now_s + max(*_PAUSES_S[fax.state], *_BROKEN_PAUSES_S))
            self._watched[fax.id] = watch

    def _ask(self, base_url: str, due: list[tuple[Fax, Attempt]]) -> None:
        place = self._places.setdefault(base_url, _Place())
        try:
            provider = self._providers(base_url)
            if len(due) >= LISTING_FROM and place.list_from_s <= self._now_s():
                due = self._ask_for_all(provider, place, due)
            self._ask_for_some(provider, due)
        except (ApiError, NotSetUpError) as error:
            self._no_answer(base_url, due, error)
        else:
            place.broken = 0
            self._reach.answered(base_url, provider.clock_offset_s)
            self._reach.status_heard(base_url)

    def _ask_for_all(
        self, provider: Provider, place: _Place, due: Sequence[tuple[Fax, Attempt]]
    ) -> list[tuple[Fax, Attempt]]:
        """One listing for all; returns those it didn't show, or didn't come to."""
        oldest_s = min(attempt.submitted_at_s + attempt.clock_offset_s for _, attempt in due)
        since = iso(oldest_s - _LISTING_SLACK_S)
        missing = {attempt.remote_id: (fax, attempt) for fax, attempt in due}
        try:
            for remote in provider.faxes(created_from=since, direction="outbound"):
                if remote.id in missing:
                    fax, attempt = missing.pop(remote.id)
                    self._statuses.apply(fax, attempt, remote, self._now_s())
                    self._heard_of(fax)
                if not missing:
                    break
        except OutcomeUnknownError as error:
            log.warning("the provider's list broke off: %s", error.code)
            place.list_from_s = self._now_s() + _LIST_AGAIN_S
        return list(missing.values())

    def _ask_for_some(self, provider: Provider, due: list[tuple[Fax, Attempt]]) -> None:
        """Ask by id, those first that have waited longest; the others have their turn in the next round.

        One whose answer is always broken keeps no other from being asked about.
        """
        due.sort(key=lambda item: (self._watched[item[0].id].failures, self._watched[item[0].id].last_s))
        for fax, _ in due[LISTING_FROM:]:
            self._watched[fax.id].next_s = self._now_s() + _NEXT_ROUND_S
        has_answered = False
        for fax, attempt in due[:LISTING_FROM]:
            watch = self._watched[fax.id]
            watch.failures, watch.last_s = watch.failures + 1, self._now_s()
            try:
                self._ask_for_one(provider, fax, attempt)
            except (OutcomeUnknownError, RefusedError) as error:
                if not has_answered or isinstance(error, (*SHUTS_OUT, RateLimitedError)):
                    raise
                pause_s = _BROKEN_PAUSES_S[min(watch.failures, len(_BROKEN_PAUSES_S)) - 1]
                watch.next_s = self._now_s() + pause_s
                self._unheard(fax, error, rounds=watch.failures)
            else:
                has_answered = True

    def _ask_for_one(self, provider: Provider, fax: Fax, attempt: Attempt) -> None:
        now_s = self._now_s()
        try:
            remote = provider.fax(attempt.remote_id or "")
        except NotFoundError:
            # It was there once: a question for a person, not a failure.
            cause = Message(code="story.unknown_to_provider")
            with self._journal.transaction():
                self._journal.attempts.update(attempt.id, next_check_s=now_s)
                # Found again, it is still to be cancelled.
                pending_request = PendingRequest.CANCEL if fax.state is State.CANCELLING else None
                self._journal.move(
                    fax, State.UNCERTAIN, cause=cause, at_s=now_s, pending_request=pending_request
                )
            log.warning("fax %d: the provider no longer knows it", fax.id)
            return
        self._statuses.apply(fax, attempt, remote, now_s)
        self._heard_of(fax)

    def _heard_of(self, fax: Fax) -> None:
        now_s = self._now_s()
        was_unheard = fax.needs_attention and fax.message.code in _UNHEARD
        if is_overdue(fax, now_s) and (was_unheard or not fax.needs_attention):
            # Just asked, and still no end: an alarm that a person sees. FaxDesk goes on asking.
            self._journal.note(fax, cause=Message(code="story.overdue"), at_s=now_s, needs_attention=True)
            log.warning("fax %d: overdue", fax.id)
        elif was_unheard:
            self._journal.note(
                fax, cause=Message(code="story.answers_again"), at_s=now_s, needs_attention=False
            )
        watch = self._watched[fax.id]
        watch.polls, watch.failures, watch.last_s = watch.polls + 1, 0, now_s
        pauses = _PAUSES_S[watch.state]
        watch.next_s = now_s + max(pauses[min(watch.polls, len(pauses) - 1)], _calm_s(fax, now_s))

    def _no_answer(
        self, base_url: str, due: Sequence[tuple[Fax, Attempt]], error: ApiError | NotSetUpError
    ) -> None:
        place = self._places[base_url]
        place.broken += 1
        self._reach.failed(base_url, error)
        if self._reach.stops_all(base_url, error):
            self._journal.set_hold(error.message)
        for fax, attempt in due:
            self._watched[fax.id].next_s = self._now_s() + place.pause_s()
            if self._reach.shuts_out(base_url, error):
                self._shut_out(fax, attempt, error)
            else:
                self._unheard(fax, error, rounds=place.broken)
        log.info("asking for %d faxes failed: %s", len(due), error.code)

    def _unheard(self, fax: Fax, error: Exception, *, rounds: int) -> None:
        """Tell a person of a fax that takes too long, and that can't be asked about either."""
        now_s = self._now_s()
        if rounds >= _UNHEARD_AFTER and is_overdue(fax, now_s) and not fax.needs_attention:
            cause = Message(code="story.overdue_unheard")
            self._journal.note(fax, cause=cause, at_s=now_s, detail=detail_of(error), needs_attention=True)
            log.warning("fax %d: overdue, and no answer about it", fax.id)

    def _shut_out(self, fax: Fax, attempt: Attempt, error: Exception) -> None:
        """It went from an account that FaxDesk has left and that answers no more: a person is told.

        Once it must have ended, they may say how.
        """
        now_s = self._now_s()
        cause, detail = Message(code="story.account_left"), detail_of(error)
        if is_overdue(fax, now_s):
            with self._journal.transaction():
                self._journal.attempts.update(attempt.id, next_check_s=now_s)
                self._journal.move(
                    fax, State.UNCERTAIN, cause=cause, at_s=now_s, detail=detail, needs_attention=True
                )
        elif fax.message.code not in _UNHEARD:
            self._journal.note(fax, cause=cause, at_s=now_s, detail=detail, needs_attention=True)
            log.warning("fax %d: its account is no longer open", fax.id)


def iso(at_s: float) -> str:
    """Seconds since 1970 as the provider takes them in a filter."""
    return datetime.fromtimestamp(at_s, UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
