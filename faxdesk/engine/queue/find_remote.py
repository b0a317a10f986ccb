"""Finds a fax at the provider whose id was never learned."""

from typing import Final

from faxdesk.domain.fax.attempt import Attempt, RemoteFax
from faxdesk.engine.queue.poll import iso
from faxdesk.engine.queue.submit import Providers
from faxdesk.engine.records.journal import Journal

CLOCK_SLACK_S: Final = 300.0
"""The list is asked for from this long before the request on."""

_TOKENLESS_WINDOW_S: Final = 180.0
"""Without a token only a fax created this close to our request can be taken for ours."""


class Search:
    """For one thread."""

    def __init__(self, journal: Journal, providers: Providers) -> None:
        self._journal = journal
        self._providers = providers

    def candidates(self, attempt: Attempt, address: str) -> list[RemoteFax]:
        """The provider's faxes that may be this attempt; one at most where it carried a token or has an id.

        Without either: same numbers, no token of its own, and no fax that another attempt owns.
        Raises ApiError or NotSetUpError.
        """
        provider = self._providers(attempt.account.base_url)
        # By the provider's own clock, as heard before the request; where nothing had been heard yet, as now.
        offset_s = min(attempt.clock_offset_s, provider.clock_offset_s)
        listed = provider.faxes(
            created_from=iso(attempt.submitted_at_s + offset_s - CLOCK_SLACK_S),
            direction="outbound",
            from_number=attempt.account.from_number,
            to=address,
        )
        if attempt.token is not None:
            return [remote for remote in listed if remote.client_state == attempt.token][:1]
        found = [remote for remote in listed if not remote.client_state]
        if attempt.remote_id is not None:
            return [remote for remote in found if remote.id == attempt.remote_id]
        return [remote for remote in found if not self._journal.attempts.knows_remote_id(remote.id)]

    def is_surely_ours(self, candidates: list[RemoteFax], attempt: Attempt) -> bool:
        """Whether the one candidate can't be somebody else's: by token, else by connection and moment."""
        if len(candidates) != 1:
            return False
        if attempt.token is not None or attempt.remote_id is not None:
            return True
        remote = candidates[0]
        sent_s = attempt.submitted_at_s + attempt.clock_offset_s
        return (
            remote.connection_id == attempt.account.connection_id
            and remote.created_at_s is not None
            and abs(remote.created_at_s - sent_s) <= _TOKENLESS_WINDOW_S
        )
