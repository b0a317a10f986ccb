"""Finds out about faxes whose send request has no known outcome: the provider is asked, then a person."""

import logging
from typing import Final

from faxdesk.domain.errors import ApiError, NotReachedError, NotSetUpError, RateLimitedError
from faxdesk.domain.fax import Attempt, Fax, Wish
from faxdesk.domain.remote import RemoteFax
from faxdesk.domain.state import State
from faxdesk.domain.words import Message
from faxdesk.engine.contact import Contact
from faxdesk.engine.poll import iso
from faxdesk.engine.ports import Clock
from faxdesk.engine.settle import Settler
from faxdesk.engine.submit import Providers
from faxdesk.store.journal import Journal

log = logging.getLogger(__name__)

LOOK_PAUSES_S: Final = (3.0, 8.0, 20.0, 45.0, 90.0, 150.0, 300.0)
"""Between looks, over ten minutes in all: the provider's list may lag. Then a person is asked."""

CLOCK_SLACK_S: Final = 300.0
_NO_ANSWER_PAUSE_S: Final = 10.0
_TOKENLESS_WINDOW_S: Final = 180.0
"""Without a token only a fax created this close to our request can be taken for ours."""


class Reconciler:
    """For one thread."""

    def __init__(
        self, journal: Journal, settler: Settler, contact: Contact, providers: Providers, now_s: Clock
    ) -> None:
        self._journal = journal
        self._settler = settler
        self._contact = contact
        self._providers = providers
        self._now_s = now_s

    def step(self) -> float:
        """Look for every uncertain fax that is due; returns seconds until the next one is."""
        next_s = 60.0
        for fax in self._journal.work.in_state(State.UNCERTAIN):
            if fax.attempt_id is None:
                continue
            attempt = self._journal.work.attempt(fax.attempt_id)
            if attempt.next_look_s is None:
                continue
            wait_s = max(attempt.next_look_s - self._now_s(), self._contact.ask_wait_s())
            if wait_s <= 0:
                self._look(fax, attempt)
                wait_s = 1.0
            next_s = min(next_s, wait_s)
        return next_s

    def _look(self, fax: Fax, attempt: Attempt) -> None:
        try:
            candidates = self._candidates(attempt, fax)
        except (ApiError, NotSetUpError) as error:
            if isinstance(error, NotReachedError):
                self._contact.not_reached()
            elif isinstance(error, RateLimitedError):
                self._contact.limited(error.retry_after_s)
            log.info("fax %d: could not ask the provider: %s", fax.id, error.code)
            self._journal.work.update_attempt(attempt.id, next_look_s=self._now_s() + _NO_ANSWER_PAUSE_S)
            return
        self._contact.reached()
        if len(candidates) == 1 and (
            attempt.token is not None or self._is_surely_ours(candidates[0], attempt)
        ):
            log.info("fax %d: found at the provider", fax.id)
            self._settler.settle(fax, attempt, candidates[0], self._now_s())
        else:
            self._not_found(fax, attempt, candidates)

    def _candidates(self, attempt: Attempt, fax: Fax) -> list[RemoteFax]:
        """The provider's faxes that may be this attempt: by token, else by numbers and time."""
        provider = self._providers(attempt.account.base_url)
        sent_s = attempt.submitted_at_s + attempt.clock_offset_s
        listed = provider.faxes(
            created_from=iso(sent_s - CLOCK_SLACK_S),
            direction="outbound",
            from_number=attempt.account.from_number,
            to=fax.recipient,
        )
        if attempt.token is not None:
            return [remote for remote in listed if remote.client_state == attempt.token]
        return [
            remote
            for remote in listed
            if not remote.client_state and not self._journal.work.knows_remote_id(remote.id)
        ]

    def _is_surely_ours(self, remote: RemoteFax, attempt: Attempt) -> bool:
        sent_s = attempt.submitted_at_s + attempt.clock_offset_s
        return (
            remote.connection_id == attempt.account.connection_id
            and remote.created_at_s is not None
            and abs(remote.created_at_s - sent_s) <= _TOKENLESS_WINDOW_S
        )

    def _not_found(self, fax: Fax, attempt: Attempt, candidates: list[RemoteFax]) -> None:
        now_s = self._now_s()
        looks = attempt.looks + 1
        with self._journal.transaction():
            fresh = self._journal.fax(fax.id)
            if fresh.wish is Wish.SEND_AGAIN:
                self._send_again(fresh, attempt, now_s)
                return
            if candidates or looks > len(LOOK_PAUSES_S):
                code = "story.several_found" if candidates else "story.not_found"
                detail = {"looks": looks, "similar": [remote.id for remote in candidates]}
                self._journal.work.update_attempt(attempt.id, looks=looks, next_look_s=None)
                self._journal.note(fresh, cause=Message(code=code), at_s=now_s, detail=detail, asks_person=1)
                return
            self._journal.work.update_attempt(
                attempt.id, looks=looks, next_look_s=now_s + LOOK_PAUSES_S[looks - 1]
            )
            self._journal.note(
                fresh, cause=Message(code="story.not_found_yet"), at_s=now_s, detail={"looks": looks}
            )

    def _send_again(self, fax: Fax, attempt: Attempt, now_s: float) -> None:
        """A person decided, and the provider, asked once more, doesn't know it."""
        self._journal.work.update_attempt(attempt.id, next_look_s=None, ended_at_s=now_s)
        cause = Message(code="story.sent_again")
        self._journal.move(fax, State.QUEUED, cause=cause, at_s=now_s, wish=None, tries=0, due_s=now_s)
