"""What is done about one press of Send: into the queue with it, looked through for duplicates, taken back."""

import logging
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from faxdesk.domain.fax.state import State
from faxdesk.domain.options import choose_way
from faxdesk.engine.command import Commands, whole

if TYPE_CHECKING:
    from faxdesk.domain.fax.fax import Fax
    from faxdesk.domain.fax.submission import Payload, Submission
    from faxdesk.domain.people.contact import Contact, KnownNumber
    from faxdesk.domain.people.number_failure import NumberFailure
    from faxdesk.domain.people.recipient import Recipient

log = logging.getLogger(__name__)

JUST_DELIVERED_S: Final = 24 * 3600.0
"""The same document to the same number within a day after it arrived is asked about."""

_LEAST_IN_BROADCAST: Final = 2


class Submissions(Commands):
    """For one thread."""

    def add(self, submission: "Submission") -> list[int]:
        """Put one fax per recipient into the queue and return their ids.

        Raises InvalidInputError when the document can't travel with these options.
        """
        choose_way(submission.options, has_file=submission.payload.has_file)
        ids = self._journal.add(self._planned(submission), at_s=self._now_s())
        log.info("queued faxes %s", ids)
        self._ring()
        return ids

    @whole
    def add_all(self, submissions: "Sequence[Submission]") -> list[int]:
        """As `add` for several: all of them, or none."""
        return [fax_id for submission in submissions for fax_id in self.add(submission)]

    @whole
    def send(self, submissions: "Sequence[Submission]") -> list[int]:
        """As `add_all`, of one press of Send: to several recipients it is one broadcast."""
        addresses = {each.address for submission in submissions for each in submission.recipients}
        if len(addresses) < _LEAST_IN_BROADCAST:
            return self.add_all(submissions)
        for each in submissions:
            choose_way(each.options, has_file=each.payload.has_file)
        ids = self._journal.broadcasts.add(list(map(self._planned, submissions)), at_s=self._now_s())
        log.info("queued faxes %d to %d as a broadcast", ids[0], ids[-1])
        return ids

    def _planned(self, submission: "Submission") -> "Submission":
        """With the days on which this office is closed, where working days were chosen."""
        if submission.timing.hours is None:
            return submission
        closed = self._desk.settings.load().closed_days
        return replace(submission, timing=submission.timing.closed_on(closed))

    def duplicates(self, payload: "Payload", recipients: "Sequence[Recipient]") -> "list[Fax]":
        """Faxes of the same documents to any of these recipients that may arrive, or just have."""
        since_s = self._now_s() - JUST_DELIVERED_S
        addresses = [each.address for each in recipients]
        return [
            fax
            for fax in self._journal.listing.to_addresses(addresses, changed_since_s=since_s)
            if fax.state not in {State.FAILED, State.CANCELLED} and _same_documents(fax.payload, payload)
        ]

    def last_outcomes(self, recipients: "Sequence[Recipient]") -> "list[Fax]":
        """Of each of these recipients the newest fax that was delivered or failed, where there is one."""
        return self._journal.listing.last_ended([each.address for each in recipients])

    def faxed_before(
        self, addresses: "Collection[str] | None" = None, *, has_arrived: bool = False
    ) -> "list[Recipient]":
        """Of these addresses, or of all, those that a fax has gone to, or is about to go."""
        return self._journal.listing.faxed_before(addresses, has_arrived=has_arrived)

    def refused_quality(self, addresses: "Sequence[str]") -> list[str]:
        """Of these addresses those whose machine is known to take no quality finer than high."""
        return self._journal.listing.refused_quality(addresses)

    def failed_before(self, addresses: "Collection[str]") -> "list[NumberFailure]":
        """Of these addresses those whose last fax failed, also where the fax itself is gone."""
        return self._journal.listing.failed_before(addresses)

    def in_book(self, addresses: "Collection[str] | None" = None) -> "list[KnownNumber]":
        """What the address book knows of these addresses, or all of it."""
        return self._journal.contacts.numbers(addresses)

    def contact(self, contact_id: int) -> "Contact | None":
        """The contact, None when there is none (any more)."""
        return self._journal.contacts.find(contact_id)

    def can_undo(self, submission_id: str) -> bool:
        """Whether any fax of this press of Send still waits for its time to undo to pass."""
        now_s = self._now_s()
        return any(fax.can_be_undone(now_s) for fax in self._journal.listing.of_submission(submission_id))

    @whole
    def undo(self, submission_id: str) -> "list[Fax]":
        """Take back what has not gone of one press of Send; returns the faxes taken back.

        What a person has put on hold, cancelled or let go meanwhile stays as they left it.
        """
        now_s = self._now_s()
        faxes = self._journal.listing.of_submission(submission_id)
        taken_back = [fax for fax in faxes if fax.can_be_undone(now_s)]
        for fax in taken_back:
            self._move(fax, State.CANCELLED, "story.undone")
        return taken_back


def _same_documents(one: "Payload", other: "Payload") -> bool:
    if one.urls or other.urls:
        return one.urls == other.urls
    return _contents(one) == _contents(other)


def _contents(payload: "Payload") -> "list[tuple[str | None, str]]":
    return [(item.sha256, item.selection) for item in payload.documents]
