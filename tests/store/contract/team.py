"""Short ways to what the tests of the contract need in a journal."""

from typing import Final

from faxdesk.domain.fax.attempt import Account
from faxdesk.domain.fax.fax import Document, Fax, Payload, Submission
from faxdesk.domain.fax.state import State
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.people.recipient import recipients_at
from faxdesk.domain.words import Message
from faxdesk.engine.records.journal import Journal

NOW_S: Final = 1_790_000_000.0
BASE_URL: Final = "https://api.telnyx.com/v2"
ACCOUNT: Final = Account(base_url=BASE_URL, connection_id="1293384261075731500", from_number="+13125790015")
ONE, TWO, THREE = "+13125550101", "+13125550102", "+13125550103"
WHY: Final = Message(code="story.queued")
LEASE_S: Final = 60.0


def payload(name: str = "letter.pdf", *, part: int = 1, parts: int = 1) -> Payload:
    return Payload(
        documents=(Document(name=name, sha256="ab" * 32, pages=3, size_bytes=1234),),
        spool_name=f"{part:032x}.pdf",
        sha256="ab" * 32,
        size_bytes=1234,
        pages=3,
        part=part,
        parts=parts,
    )


def submission(
    *addresses: str,
    parts: int = 1,
    not_before_s: float = 0.0,
    undo_until_s: float = 0.0,
    expires_at_s: float | None = None,
) -> Submission:
    first, *later = (payload(part=part, parts=parts) for part in range(1, parts + 1))
    return Submission(
        payload=first,
        later_parts=tuple(later),
        recipients=recipients_at(addresses or (ONE,)),
        from_number="+13125790015",
        options=FaxOptions(monochrome=True, black_threshold_pct=30),
        not_before_s=not_before_s,
        undo_until_s=undo_until_s,
        expires_at_s=expires_at_s,
    )


def add(journal: Journal, *addresses: str, parts: int = 1) -> list[int]:
    return journal.add(submission(*addresses, parts=parts), at_s=NOW_S)


def go(journal: Journal, fax_id: int, *states: State) -> Fax:
    """Move a fax on, step by step."""
    for state in states:
        assert journal.move(journal.fax(fax_id), state, cause=WHY, at_s=NOW_S)
    return journal.fax(fax_id)


def claim(
    journal: Journal,
    worker: str = "desk-1",
    *,
    now_s: float = NOW_S,
    lines: int = 10,
    to: State = State.SUBMITTING,
) -> int | None:
    """The id of the fax that was claimed and moved on, None when there was none."""
    turn = journal.work.claim_next(worker, now_s, lines=lines, base_url=BASE_URL, lease_s=LEASE_S)
    with turn as fax:
        if fax is None:
            return None
        assert journal.move(fax, to, cause=WHY, at_s=now_s)
        return fax.id
