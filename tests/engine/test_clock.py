"""A clock that was wrong, is set right, or slept: nothing waits for hours, nothing is lost or sent twice."""

import pytest

from faxdesk.domain.fax.retry import JITTER
from faxdesk.domain.fax.state import State
from faxdesk.simulator import Call, Fault, FaultKind, Simulator
from tests.outbox import Outbox

BUSY = "+13127367101"
HOURS_S = 5 * 3600.0
BUSY_PAUSE_S = 60 * (1 + JITTER)


@pytest.fixture
def waiting(outbox: Outbox) -> int:
    """A fax that met a busy line and waits for its second try."""
    [fax_id] = outbox.queue(BUSY)
    outbox.run_until(lambda: outbox.fax(fax_id).attempts == 1 and outbox.state(fax_id) is State.QUEUED)
    return fax_id


def test_a_second_try_waits_its_pause_and_no_longer_when_the_clock_is_set_back(
    outbox: Outbox, waiting: int
) -> None:
    outbox.clock_error_s = -HOURS_S
    outbox.run_until(lambda: outbox.fax(waiting).attempts == 2, within_s=BUSY_PAUSE_S + 5)


def test_a_clock_set_back_while_faxdesk_was_closed_is_noticed_at_the_start(
    outbox: Outbox, waiting: int
) -> None:
    outbox.clock_error_s = -HOURS_S
    outbox.restart_clock_watch()
    outbox.run_until(lambda: outbox.fax(waiting).attempts == 2, within_s=BUSY_PAUSE_S + 5)


def test_a_clock_set_ahead_or_a_laptop_that_slept_makes_the_try_due_at_once(
    outbox: Outbox, waiting: int
) -> None:
    outbox.clock_error_s = HOURS_S
    outbox.run_until(lambda: outbox.fax(waiting).attempts == 2, within_s=5)


def test_a_time_that_a_person_chose_stays_that_time(outbox: Outbox) -> None:
    at_s = outbox.now_s() + 1800
    [fax_id] = outbox.queue(not_before_s=at_s)
    outbox.run(10)
    outbox.clock_error_s = -3600.0
    outbox.run(1800)
    assert (outbox.state(fax_id), outbox.fax(fax_id).not_before_s) == (State.QUEUED, at_s)
    outbox.clock_error_s = 0.0
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED)


@pytest.mark.parametrize("error_s", [-HOURS_S, HOURS_S])
def test_a_doubtful_fax_is_found_though_the_clock_jumped_in_the_middle(
    outbox: Outbox, simulator: Simulator, error_s: float
) -> None:
    outbox.run(2)
    simulator.fail_next(Fault(call=Call.SEND, kind=FaultKind.RESET_AFTER))
    [fax_id] = outbox.queue()
    outbox.clock_error_s = error_s
    outbox.run(1)
    assert outbox.state(fax_id) is State.UNCERTAIN
    outbox.clock_error_s = 0.0
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=300)
    assert len(simulator.faxes()) == 1


def test_a_doubtful_fax_is_looked_for_soon_and_frees_its_line_when_the_clock_is_set_back(
    outbox: Outbox, simulator: Simulator
) -> None:
    simulator.fail_next(Fault(call=Call.SEND, kind=FaultKind.RESET_BEFORE))
    [fax_id] = outbox.queue()
    outbox.run(30)
    assert outbox.state(fax_id) is State.UNCERTAIN
    before = outbox.listings()
    outbox.clock_error_s = -HOURS_S
    outbox.run(310)
    assert outbox.listings() > before
    assert outbox.queue_commands.lines_in_use() == 0
    outbox.run(900)
    assert outbox.fax(fax_id).needs_attention
    assert simulator.faxes() == []


def test_a_fax_under_way_is_followed_to_its_end_over_jumps(outbox: Outbox) -> None:
    [fax_id] = outbox.queue()
    outbox.run_until(lambda: outbox.state(fax_id) is State.SENDING)
    for error_s in (HOURS_S, -HOURS_S, 0.0):
        outbox.clock_error_s = error_s
        outbox.run(1)
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=200)
    assert "story.cancelled" not in outbox.codes(fax_id)
