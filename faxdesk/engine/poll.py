"""Asks how the faxes go that the provider has: each by its id, or all in one listing when they are many."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from faxdesk.domain.attempt import Attempt
from faxdesk.domain.deadline import is_overdue
from faxdesk.domain.errors import (
    AccountProblemError,
    ApiError,
    KeyRefusedError,
    NotFoundError,
    NotSetUpError,
)
from faxdesk.domain.fax import Fax, Wish
from faxdesk.domain.state import State
from faxdesk.domain.words import Message
from faxdesk.engine.contact import Contact
from faxdesk.engine.ports import Clock, Provider
from faxdesk.engine.settle import Settler
from faxdesk.engine.submit import Providers
from faxdesk.store.journal import Journal

log = logging.getLogger(__name__)

LISTING_FROM: Final = 8
"""From so many faxes due at one account on, one listing is cheaper than asking for each."""

_PAUSES_S: Final = {
    State.ACCEPTED: (1.0, 1.5, 2.0, 3.0, 4.0),
    State.SENDING: (2.0, 3.0, 4.0),
    State.CANCELLING: (1.0, 1.0, 2.0, 3.0, 4.0),
}
"""Seconds before the 1st, 2nd, ... look at a fax in a stage; the last one serves for all later ones.

An end is to be shown within 5 s of happening, the first look to come within 2 s."""

_LISTING_SLACK_S: Final = 300.0
_BROKEN_PAUSES_S: Final = (5.0, 10.0, 30.0, 60.0)


@dataclass(slots=True)
class _Watch:
    """How often a fax was looked at in its stage, and when it is next; how often that failed in a row."""

    state: State
    looks: int
    next_s: float
    failures: int = 0


class Poller:
    """For one thread. A look that fails changes no fax."""

    def __init__(
        self, journal: Journal, settler: Settler, contact: Contact, providers: Providers, now_s: Clock
    ) -> None:
        self._journal = journal
        self._settler = settler
        self._contact = contact
        self._providers = providers
        self._now_s = now_s
        self._watched: dict[int, _Watch] = {}
        self._broken = 0

    def step(self) -> float:
        """Ask about every fax that is due; returns seconds until the next one is."""
        wait_s = self._contact.ask_wait_s()
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
        try:
            provider = self._providers(base_url)
            if len(due) >= LISTING_FROM:
                due = self._ask_for_all(provider, due)
            # One whose answer is always broken must not keep the others from being asked about.
            due.sort(key=lambda item: self._watched[item[0].id].failures)
            for fax, attempt in due[:LISTING_FROM]:
                self._watched[fax.id].failures += 1
                self._ask_for_one(provider, fax, attempt)
        except (ApiError, NotSetUpError) as error:
            self._no_answer(due, error)
        else:
            self._broken = 0
            self._contact.reached(provider.clock_offset_s)

    def _ask_for_all(
        self, provider: Provider, due: Sequence[tuple[Fax, Attempt]]
    ) -> list[tuple[Fax, Attempt]]:
        """One listing for all; returns those it didn't show."""
        oldest_s = min(attempt.submitted_at_s + attempt.clock_offset_s for _, attempt in due)
        since = iso(oldest_s - _LISTING_SLACK_S)
        missing = {attempt.remote_id: (fax, attempt) for fax, attempt in due}
        for remote in provider.faxes(created_from=since, direction="outbound"):
            if remote.id in missing:
                fax, attempt = missing.pop(remote.id)
                self._settler.settle(fax, attempt, remote, self._now_s())
                self._looked_at(fax)
            if not missing:
                break
        return list(missing.values())

    def _ask_for_one(self, provider: Provider, fax: Fax, attempt: Attempt) -> None:
        now_s = self._now_s()
        try:
            remote = provider.fax(attempt.remote_id or "")
        except NotFoundError:
            # It was there once: a question for a person, not a failure.
            cause = Message(code="story.unknown_to_provider")
            with self._journal.transaction():
                self._journal.work.update_attempt(attempt.id, next_look_s=now_s)
                # Found again, it is still to be cancelled.
                wish = Wish.CANCEL.value if fax.state is State.CANCELLING else None
                self._journal.move(fax, State.UNCERTAIN, cause=cause, at_s=now_s, wish=wish)
            log.warning("fax %d: the provider no longer knows it", fax.id)
            return
        self._settler.settle(fax, attempt, remote, now_s)
        self._looked_at(fax)

    def _looked_at(self, fax: Fax) -> None:
        now_s = self._now_s()
        if is_overdue(fax, now_s) and not fax.asks_person:
            # Just asked, and still no end: an alarm that a person sees. FaxDesk goes on asking.
            self._journal.note(fax, cause=Message(code="story.overdue"), at_s=now_s, asks_person=1)
            log.warning("fax %d: overdue", fax.id)
        watch = self._watched[fax.id]
        watch.looks, watch.failures = watch.looks + 1, 0
        pauses = _PAUSES_S[watch.state]
        watch.next_s = now_s + pauses[min(watch.looks, len(pauses) - 1)]

    def _no_answer(self, due: Sequence[tuple[Fax, Attempt]], error: ApiError | NotSetUpError) -> None:
        self._contact.failed(error)
        if isinstance(error, KeyRefusedError | AccountProblemError):
            self._journal.set_hold(error.message)
        pause_s = _BROKEN_PAUSES_S[min(self._broken, len(_BROKEN_PAUSES_S) - 1)]
        self._broken += 1
        for fax, _ in due:
            self._watched[fax.id].next_s = self._now_s() + pause_s
        log.info("asking for %d faxes failed: %s", len(due), error.code)


def iso(at_s: float) -> str:
    """Seconds since 1970 as the provider takes them in a filter."""
    return datetime.fromtimestamp(at_s, UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
