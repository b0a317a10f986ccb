"""Two desks at one queue: nobody takes what another has in hand, and what one left behind is found."""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from unittest.mock import patch

import pytest

from faxdesk.domain.errors import JournalError
from faxdesk.domain.fax.state import State
from faxdesk.domain.preference_changes import PreferenceChanges
from faxdesk.engine.queue.recover_on_start import recover_on_start, recover_one
from faxdesk.engine.queue.scheduler import Claim, Scheduler
from faxdesk.engine.queue.standing import LEASE_S, Standing
from faxdesk.engine.stores import Stores
from faxdesk.simulator import ManualClock, Simulator
from tests.outbox import CONNECTION, FROM, TO, Outbox, with_options
from tests.store.backends import BACKEND_PARAMS, BACKENDS, Backend
from tests.stores import open_desk

_SETTINGS: Final[PreferenceChanges] = {"connection_id": CONNECTION, "from_number": FROM, "lines": 10}


class AnotherDesk:
    """Works the same queue with settings of its own, until it is no more."""

    def __init__(self, folder: Path, outbox: Outbox, backend: Backend) -> None:
        journal = backend.journal()
        self.stores = Stores(journal=journal, desk=open_desk(folder / "another-desk.db"))
        self.stores.desk.settings.save(**_SETTINGS)
        self._outbox = outbox
        worker = journal.work.enrol(self.stores.desk.id)
        self.standing = Standing(worker, outbox.clock.now_s)
        self._scheduler = Scheduler(self.stores, outbox.accounts, outbox.lines, outbox.contact, self.standing)

    def claim(self) -> Claim:
        claim = self._scheduler.claim(self._outbox.now_s())
        assert claim is not None
        return claim

    def submit(self, claim: Claim) -> Claim | None:
        assert claim.media is not None
        return self._scheduler.after_upload(claim, claim.media, self._outbox.now_s())


@pytest.fixture(params=BACKEND_PARAMS)
def backend(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Backend]:
    made = BACKENDS[request.param](tmp_path)
    yield made
    made.remove()


@pytest.fixture
def outbox(tmp_path: Path, simulator: Simulator, clock: ManualClock, backend: Backend) -> Iterator[Outbox]:
    outbox = Outbox(tmp_path, simulator, clock, open_team=backend.journal)
    yield outbox
    outbox.close()


@pytest.fixture
def another(outbox: Outbox, tmp_path: Path, backend: Backend) -> Iterator[AnotherDesk]:
    desk = AnotherDesk(tmp_path, outbox, backend)
    yield desk
    desk.stores.close()


def test_a_start_takes_nothing_that_another_desk_has_in_hand(outbox: Outbox, another: AnotherDesk) -> None:
    [fax_id] = outbox.queue()
    another.claim()
    recover_on_start(outbox.journal, outbox.standing.worker, outbox.now_s())
    assert outbox.state(fax_id) is State.UPLOADING
    outbox.submit_all()
    assert outbox.simulator.faxes() == []


def test_a_start_takes_back_at_once_what_this_desk_had_in_hand(outbox: Outbox, another: AnotherDesk) -> None:
    [fax_id] = outbox.queue()
    another.claim()
    recover_on_start(outbox.journal, another.standing.worker, outbox.now_s())
    assert outbox.state(fax_id) is State.QUEUED


def test_an_upload_that_another_desk_left_behind_is_done_again(outbox: Outbox, another: AnotherDesk) -> None:
    [fax_id] = outbox.queue()
    another.claim()
    outbox.clock.advance(LEASE_S)
    outbox.housekeeping.step()
    assert outbox.state(fax_id) is State.QUEUED
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=120)
    assert len(outbox.simulator.faxes()) == 1


def test_a_send_request_that_another_desk_left_behind_is_in_doubt_and_not_repeated(
    outbox: Outbox, another: AnotherDesk
) -> None:
    outbox.queue(TO, options=with_options(store_media=True))
    fax_id = another.claim().fax.id
    assert outbox.state(fax_id) is State.SUBMITTING
    outbox.clock.advance(LEASE_S)
    outbox.run_until(lambda: outbox.fax(fax_id).needs_attention, within_s=3600)
    assert outbox.state(fax_id) is State.UNCERTAIN
    assert outbox.simulator.faxes() == []


def test_an_upload_whose_thread_failed_is_done_again(outbox: Outbox, another: AnotherDesk) -> None:
    fax_id = outbox.queue()[0]
    another.claim()
    recover_one(outbox.journal, another.standing.worker, fax_id, outbox.now_s())
    assert outbox.state(fax_id) is State.QUEUED
    assert outbox.codes(fax_id)[-1] == "story.restarted"


def test_a_send_request_whose_thread_failed_is_in_doubt(outbox: Outbox, another: AnotherDesk) -> None:
    outbox.queue(TO, options=with_options(store_media=True))
    fax_id = another.claim().fax.id
    recover_one(outbox.journal, another.standing.worker, fax_id, outbox.now_s())
    assert outbox.state(fax_id) is State.UNCERTAIN


def test_a_thread_that_failed_takes_nothing_out_of_other_hands(outbox: Outbox, another: AnotherDesk) -> None:
    fax_id = outbox.queue()[0]
    another.claim()
    recover_one(outbox.journal, outbox.standing.worker, fax_id, outbox.now_s())
    assert outbox.state(fax_id) is State.UPLOADING


def test_a_desk_that_slept_longer_than_its_lease_finds_its_fax_in_other_hands(
    outbox: Outbox, another: AnotherDesk
) -> None:
    [fax_id] = outbox.queue()
    asleep = another.claim()
    outbox.clock.advance(LEASE_S)
    outbox.housekeeping.step()
    claim = outbox.scheduler.claim(outbox.now_s())
    assert claim is not None
    assert another.submit(asleep) is None
    assert outbox.fax(fax_id).owner == outbox.standing.worker


def test_a_desk_that_says_it_is_there_keeps_its_fax(outbox: Outbox, another: AnotherDesk) -> None:
    [fax_id] = outbox.queue()
    claim = another.claim()
    for _ in range(6):
        another.standing.keep(another.stores.journal.work, outbox.now_s())
        outbox.clock.advance(LEASE_S / 2)
        outbox.housekeeping.step()
    assert outbox.fax(fax_id).owner == another.standing.worker
    assert another.submit(claim) is not None


def test_after_a_sleep_a_desk_does_not_take_its_own_fax_for_left_behind(outbox: Outbox) -> None:
    [fax_id] = outbox.queue()
    claim = outbox.scheduler.claim(outbox.now_s())
    assert claim is not None
    outbox.clock.advance(10 * LEASE_S)
    outbox.housekeeping.step()
    assert (outbox.state(fax_id), outbox.fax(fax_id).owner) == (State.UPLOADING, outbox.standing.worker)


def test_the_lines_are_the_queue_s_whoever_uses_them(outbox: Outbox, another: AnotherDesk) -> None:
    outbox.desk.settings.save(lines=1)
    outbox.queue("+13125550101", "+13125550102")
    another.claim()
    outbox.clock.advance(1)
    assert outbox.scheduler.claim(outbox.now_s()) is None


def test_a_claim_whose_answer_was_lost_goes_on_with_another_thread(outbox: Outbox) -> None:
    [fax_id] = outbox.queue(TO)
    plain, journal = outbox.scheduler.claim, outbox.journal

    def claim(now_s: float) -> Claim | None:
        plain(now_s)
        raise JournalError("journal.out_of_reach")

    with patch.object(outbox.scheduler, "claim", claim), pytest.raises(JournalError):
        outbox.submitter.step()
    hands = outbox.standing.hands
    assert outbox.state(fax_id) is State.UPLOADING, "it was written down, and no thread knows of it"
    hands.recover(journal, outbox.standing.worker, outbox.now_s())
    assert outbox.state(fax_id) is State.UPLOADING, "no thread has failed yet"
    hands.drop()
    hands.recover(journal, outbox.standing.worker, outbox.now_s())
    assert outbox.state(fax_id) is State.QUEUED


def test_what_another_thread_has_in_hand_stays_there_when_one_fails(outbox: Outbox) -> None:
    [fax_id] = outbox.queue(TO)
    hands = outbox.standing.hands
    hands.take(lambda: outbox.scheduler.claim(outbox.now_s()))
    failing = threading.Thread(target=hands.drop)
    failing.start()
    failing.join()
    hands.recover(outbox.journal, outbox.standing.worker, outbox.now_s())
    assert outbox.state(fax_id) is State.UPLOADING


def test_of_threads_that_heard_the_same_ring_one_looks_where_there_is_nothing(outbox: Outbox) -> None:
    looks: list[None] = []

    def claim() -> Claim | None:
        looks.append(None)
        return outbox.scheduler.claim(outbox.now_s())

    hands = outbox.standing.hands
    assert [hands.take(claim, heard=1) for _ in range(4)] == [None] * 4
    assert len(looks) == 1
    outbox.queue(TO)
    assert hands.take(claim, heard=1) is None, "nobody has rung since"
    assert hands.take(claim, heard=2) is not None
    assert hands.take(claim, heard=2) is None
    assert hands.take(claim) is None
    assert len(looks) == 4, "who looks because time has passed looks in any case"
