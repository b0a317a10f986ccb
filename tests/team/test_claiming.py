"""The database's own functions, for a claim and for the chain, are what the program's rules say."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from faxdesk.domain.acts import Act
from faxdesk.domain.fax.state import State
from faxdesk.domain.words import Message
from faxdesk.engine.evidence.audit import audit
from faxdesk.store.postgres.claiming import function_sql
from faxdesk.store.postgres.schema import team_scripts
from tests.postgres import needs_postgres, together
from tests.store.backends import PostgresBackend
from tests.store.contract.team import (
    BASE_URL,
    LEASE_S,
    NOW_S,
    ONE,
    THREE,
    TWO,
    WHY,
    add,
    claim,
    submission,
)

pytestmark = [needs_postgres, together]


def test_the_newest_function_follows_the_rules_of_whose_turn_it_is() -> None:
    made = [script for script in team_scripts() if "FUNCTION faxdesk_claim(" in script]
    assert made[-1] == function_sql(), (
        "a rule has changed: it needs a new script that makes the function again"
    )


@pytest.fixture
def backend(tmp_path: Path) -> Iterator[PostgresBackend]:
    backend = PostgresBackend(tmp_path)
    yield backend
    backend.remove()


def test_a_desk_that_is_slow_to_begin_keeps_no_other_from_writing_and_the_chain_holds(
    backend: PostgresBackend,
) -> None:
    with closing(backend.journal()) as slow, closing(backend.journal()) as quick:
        for number in (ONE, TWO, THREE):
            add(slow, number)
        turn = slow.work.claim_next("slow", NOW_S, lines=9, base_url=BASE_URL, lease_s=LEASE_S)
        with turn as fax:
            assert fax is not None
            slow.move(fax, State.SUBMITTING, cause=WHY, at_s=NOW_S)
            assert claim(quick, "quick") == 2  # on the disk, while the first one still thinks
            quick.write_act(Act(what="fax_shown", at_s=NOW_S, fax_id=3))
        told = [link.number for link in slow.chain.of_fax(1)]
        assert told[-1] > quick.chain.of_fax(2)[-1].number, "it was put in when it was written"
        assert audit(quick.chain, [], at_s=NOW_S).is_whole


def test_what_the_server_chains_over_days_is_what_the_rule_says(backend: PostgresBackend) -> None:
    """With names and words in every script, and none; with the seal of each day that is over."""
    with closing(backend.journal()) as journal:
        words = Message(code="story.queued", values={"said": 'Łódź "日本" \\ \U0001f4e0 \x7f'})
        for day in range(3):
            at_s = NOW_S + 86_400.0 * day
            [fax_id] = journal.add(submission(ONE, not_before_s=at_s), at_s=at_s)
            journal.note(journal.fax(fax_id), cause=words, at_s=at_s + 0.1, detail={"at": at_s / 7})
            journal.note(journal.fax(fax_id), cause=WHY, at_s=at_s)
            with journal.transaction():
                journal.write_act(Act(what="fax_shown", at_s=at_s, fax_id=fax_id, detail={"by": "Zoë"}))
                journal.note(journal.fax(fax_id), cause=words, at_s=at_s)
        found = audit(journal.chain, [], at_s=NOW_S)
        assert (found.is_whole, found.links, found.seals) == (True, 15, 2)


def test_many_desks_that_write_at_once_make_one_chain(backend: PostgresBackend) -> None:
    def work(desk: int) -> None:
        with closing(backend.journal()) as journal:
            for _ in range(10):
                assert claim(journal, f"desk-{desk}", lines=100) is not None
                journal.write_act(Act(what="fax_shown", at_s=NOW_S))

    with closing(backend.journal()) as journal:
        for number in range(200, 240):
            add(journal, f"+13125550{number}")
        with ThreadPoolExecutor(4) as desks:
            list(desks.map(work, range(4)))
        found = audit(journal.chain, [], at_s=NOW_S)
        assert (found.is_whole, found.links) == (True, 120)
