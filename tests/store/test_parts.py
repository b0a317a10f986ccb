"""What is sent as several faxes stays together: parts know their number and wait for one another."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from faxdesk.domain.fax.fax import Document, Payload, Submission
from faxdesk.domain.fax.outlook import sentence
from faxdesk.domain.fax.state import QueueStatus, State
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.people.recipient import recipients_at
from faxdesk.domain.words import Message
from faxdesk.store.sql.journal import SqlJournal
from tests.stores import open_journal

ONE, OTHER = "+13127367276", "+13127367008"
BASE_URL = "http://127.0.0.1:1/v2"
WHY = Message(code="story.queued")


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[SqlJournal]:
    journal = open_journal(tmp_path / "journal.db")
    yield journal
    journal.close()


def payload(part: int, parts: int = 3) -> Payload:
    document = Document(name="scan.pdf", sha256="ab" * 32, pages=350, size_bytes=9, selection=f"part {part}")
    return Payload(
        documents=(document,),
        spool_name=f"{part:032x}.pdf",
        sha256="cd" * 32,
        size_bytes=9,
        pages=350,
        part=part,
        parts=parts,
    )


def add(journal: SqlJournal, *recipients: str) -> list[int]:
    submission = Submission(
        payload=payload(1),
        later_parts=(payload(2), payload(3)),
        recipients=recipients_at(recipients),
        from_number="+13125790015",
        options=FaxOptions(),
    )
    return journal.add(submission, at_s=100.0)


def end(journal: SqlJournal, fax_id: int, *path: State) -> None:
    for state in path:
        assert journal.move(journal.fax(fax_id), state, cause=WHY, at_s=101.0)


DELIVERED = (State.SUBMITTING, State.ACCEPTED, State.DELIVERED)


def next_due(journal: SqlJournal) -> int | None:
    fax = journal.work.next_due(200.0, BASE_URL)
    return None if fax is None else fax.id


def test_one_press_of_send_makes_a_fax_of_each_part_for_each_recipient(journal: SqlJournal) -> None:
    ids = add(journal, ONE, OTHER)
    faxes = journal.listing.faxes(ids)
    assert [(fax.recipient.address, fax.payload.part, fax.payload.parts) for fax in faxes] == [
        (recipient, part, 3) for part in (1, 2, 3) for recipient in (ONE, OTHER)
    ]
    assert len({fax.submission_id for fax in faxes}) == 1
    assert faxes[2].payload == payload(2)


def test_a_part_goes_once_the_one_before_it_has_ended(journal: SqlJournal) -> None:
    first, second, third = add(journal, ONE)
    assert [fax.waits_for_part for fax in journal.listing.faxes([first, second, third])] == [
        False,
        True,
        True,
    ]
    submission = []
    while (fax_id := next_due(journal)) is not None:
        submission.append(fax_id)
        end(journal, fax_id, State.SUBMITTING)
        assert next_due(journal) is None
        end(journal, fax_id, State.ACCEPTED, State.DELIVERED)
    assert submission == [first, second, third]


def test_a_part_whose_turn_was_put_off_keeps_the_others_back(journal: SqlJournal) -> None:
    first, *_ = add(journal, ONE)
    end(journal, first, State.SUBMITTING, State.ACCEPTED)
    journal.move(journal.fax(first), State.QUEUED, cause=WHY, at_s=101.0, not_before_s=10_000.0)
    assert next_due(journal) is None


@pytest.mark.parametrize("last", [State.FAILED, State.CANCELLED])
def test_a_part_that_did_not_arrive_keeps_nobody_waiting_for_ever(journal: SqlJournal, last: State) -> None:
    first, second, _ = add(journal, ONE)
    end(journal, first, last)
    assert next_due(journal) == second


def test_parts_to_another_number_and_other_faxes_do_not_wait(journal: SqlJournal) -> None:
    mine, others = add(journal, ONE, OTHER)[:2]
    end(journal, mine, State.HELD)
    assert next_due(journal) == others
    end(journal, others, *DELIVERED)
    single = replace(payload(1), part=1, parts=1)
    submission = Submission(
        payload=single, recipients=recipients_at((ONE,)), from_number="+1", options=FaxOptions()
    )
    assert journal.add(submission, at_s=100.0) == [next_due(journal)]


def test_nothing_is_left_to_do_without_a_person_while_a_held_part_keeps_the_others_back(
    journal: SqlJournal,
) -> None:
    first, second, third = add(journal, ONE)
    assert journal.work.can_go_on()
    end(journal, first, State.HELD)
    assert not journal.work.can_go_on()
    end(journal, first, State.QUEUED)
    assert journal.work.can_go_on()
    for fax_id in (first, second, third):
        end(journal, fax_id, *DELIVERED)
    assert not journal.work.can_go_on()


def test_a_waiting_part_says_what_it_waits_for(journal: SqlJournal) -> None:
    _, second, _ = add(journal, ONE)
    queue = QueueStatus(is_paused=False, hold=None, is_offline=False, lines=2)
    assert sentence(journal.fax(second), queue, now_s=200.0) == "Waits until the parts before it have ended."
