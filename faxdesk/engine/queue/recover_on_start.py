"""Faxes that were in the middle of something when their worker ended get a state that is true again."""

import logging
from typing import Final

from faxdesk.domain.fax.fax import Fax
from faxdesk.domain.fax.state import State
from faxdesk.domain.words import Message
from faxdesk.engine.records.journal import Journal

log = logging.getLogger(__name__)

_LOOK_AT_START_S: Final = 0.2
"""So long the start looks at faxes that are over. All others are looked at; housekeeping does the rest."""


def recover_on_start(journal: Journal, worker: str, now_s: float) -> None:
    """For whoever has just begun to work the queue as `worker`, before any other thread does.

    What it had in hand, and what others had whose lease ran out: an upload is safe to do again. A send
    request may have gone, so it is reconciled before anything else happens to that fax. What the provider
    has is followed on by itself.
    """
    look_for_rot(journal, now_s, limit_s=_LOOK_AT_START_S)
    with journal.transaction():
        for fax in journal.work.in_hand(worker):
            _recover(journal, fax, now_s)
        recover_lapsed(journal, worker, now_s)
        journal.media.mark_left_uploads_doubtful()
    journal.trim_changes()


def look_for_rot(journal: Journal, now_s: float, *, limit_s: float) -> None:
    """Set faxes aside whose rows can't be trusted, and say so once; see records.parts.RowRepair.check."""
    damaged = journal.row_repair.check(limit_s=limit_s, at_s=now_s)
    if damaged:
        journal.notices.add(Message(code="journal.rows_damaged", values={"n": damaged}), at_s=now_s)


def recover_lapsed(journal: Journal, worker: str, now_s: float) -> None:
    """What other workers left behind. One's own is in hand, also where a sleep was longer than the lease."""
    for fax in journal.work.lapsed(now_s):
        if fax.owner != worker:
            with journal.transaction():
                _recover(journal, fax, now_s)


def recover_one(journal: Journal, worker: str, fax_id: int, now_s: float) -> None:
    """For a thread that had this fax in hand when it failed: its outcome may not have been written down."""
    with journal.transaction():
        fax = journal.find(fax_id)
        if fax is not None and fax.owner == worker:
            _recover(journal, fax, now_s)


def _recover(journal: Journal, fax: Fax, now_s: float) -> None:
    if fax.state is State.UPLOADING:
        if fax.media_id is not None:
            journal.media.mark_doubtful(fax.media_id)
        journal.move(fax, State.QUEUED, cause=Message(code="story.restarted"), at_s=now_s, not_before_s=now_s)
    elif fax.state is State.SUBMITTING:
        if fax.attempt_id is not None:
            journal.attempts.update(fax.attempt_id, next_check_s=now_s)
        cause = Message(code="story.restarted_submitting")
        journal.move(fax, State.UNCERTAIN, cause=cause, at_s=now_s)
        log.warning("fax %d: outcome unknown after a restart", fax.id)
