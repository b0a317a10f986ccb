"""A desk that slept for longer than its lease: whatever it was just about to do, it sends nothing."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from faxdesk.domain.fax.state import State
from faxdesk.engine.queue.standing import ANSWER_S, LEASE_S
from faxdesk.simulator import ManualClock, Simulator
from faxdesk.telnyx.sockets import OpenSockets
from tests.outbox import TO, Outbox, with_options
from tests.postgres import needs_postgres, together
from tests.store.backends import PostgresBackend

pytestmark = [needs_postgres, together]

STEPS = ("connection.connect_tcp.complete", "http11.send_request_headers.complete")
"""Where a computer may fall asleep once the lease was looked at: connected, and with only the head gone."""


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def simulator(clock: ManualClock) -> Iterator[Simulator]:
    with Simulator(clock=clock, account_channel_limit=1000) as simulator:
        yield simulator


@pytest.fixture
def desks(tmp_path: Path, simulator: Simulator, clock: ManualClock) -> Iterator[tuple[Outbox, Outbox]]:
    backend = PostgresBackend(tmp_path)
    first, second = (
        Outbox(tmp_path, simulator, clock, open_team=backend.journal, desk=name) for name in ("one", "two")
    )
    yield first, second
    first.close()
    second.close()
    backend.remove()


def sleep_at(step: str, sleep: Callable[[], None], monkeypatch: pytest.MonkeyPatch) -> None:
    """Fall asleep the first time that a request comes to this step of its way."""
    trace, has_slept = OpenSockets.trace, False

    def traced(sockets: OpenSockets, event: str, info: dict[str, object]) -> None:
        nonlocal has_slept
        trace(sockets, event, info)
        if event == step and not has_slept:
            has_slept = True
            sleep()

    monkeypatch.setattr(OpenSockets, "trace", traced)


@pytest.mark.parametrize("step", STEPS)
def test_a_request_that_slept_on_its_way_is_not_sent_though_another_desk_has_the_fax(
    desks: tuple[Outbox, Outbox], simulator: Simulator, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    asleep, awake = desks
    [fax_id] = asleep.queue(TO, options=with_options(store_media=True))

    def sleep() -> None:
        asleep.clock.advance(LEASE_S)
        awake.run(2)
        assert awake.state(fax_id) is State.UNCERTAIN
        asleep.clock.advance(3600)

    sleep_at(step, sleep, monkeypatch)
    asleep.submitter.step()
    assert simulator.faxes() == []
    assert asleep.state(fax_id) is State.UNCERTAIN


@pytest.mark.parametrize("step", STEPS)
def test_a_desk_alone_that_slept_on_the_way_sends_its_fax_again_as_nothing_has_gone(
    desks: tuple[Outbox, Outbox], simulator: Simulator, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    alone, _ = desks
    [fax_id] = alone.queue(TO, options=with_options(store_media=True))
    sleep_at(step, lambda: alone.clock.advance(3600), monkeypatch)
    alone.submitter.step()
    assert (alone.state(fax_id), simulator.faxes()) == (State.QUEUED, [])
    alone.run_until(lambda: alone.state(fax_id) is State.DELIVERED, within_s=600)
    assert len(simulator.faxes()) == 1


def test_a_short_nap_on_the_way_sends_it(
    desks: tuple[Outbox, Outbox], simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    alone, _ = desks
    [fax_id] = alone.queue(TO, options=with_options(store_media=True))
    sleep_at(STEPS[0], lambda: alone.clock.advance(LEASE_S - ANSWER_S), monkeypatch)
    alone.submitter.step()
    assert len(simulator.faxes()) == 1
    assert alone.fax(fax_id).remote_id == simulator.faxes()[0].id


def test_followed_faxes_are_followed_by_another_desk_within_a_minute(
    desks: tuple[Outbox, Outbox], simulator: Simulator
) -> None:
    gone, left = desks
    [fax_id] = gone.queue(TO)
    gone.run_until(lambda: gone.state(fax_id) is State.ACCEPTED, within_s=30)
    left.standing.keep(left.journal.work, left.now_s())
    assert not left.standing.follows, "nobody asks twice"
    left.run_until(lambda: left.state(fax_id) is State.DELIVERED, within_s=120)
    assert len(simulator.faxes()) == 1


def test_who_can_t_reach_the_provider_leaves_following_to_another_desk(
    desks: tuple[Outbox, Outbox],
) -> None:
    cut_off, other = desks
    for each in desks:
        each.standing.keep(each.journal.work, each.now_s())
    assert (cut_off.standing.follows, other.standing.follows) == (True, False)
    cut_off.standing.keep(cut_off.journal.work, cut_off.now_s(), is_reached=False)
    other.clock.advance(10)
    other.standing.keep(other.journal.work, other.now_s())
    assert (cut_off.standing.follows, other.standing.follows) == (False, True)
    cut_off.standing.keep(cut_off.journal.work, cut_off.now_s())
    assert not cut_off.standing.follows
