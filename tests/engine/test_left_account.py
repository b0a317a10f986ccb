"""Faxes that went from an account which FaxDesk has left: they are followed there, and hold up nobody."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from faxdesk.domain.fax.outlook import sentence
from faxdesk.domain.fax.state import Group, State
from faxdesk.engine.team.deciding import Decision
from faxdesk.simulator import Call, Fault, FaultKind, ManualClock, Simulator
from tests.outbox import Outbox

LONG_CALL = "+13127367008"
OTHER = "+13125550199"


@contextmanager
def other_account(outbox: Outbox, clock: ManualClock) -> Iterator[Simulator]:
    """FaxDesk moves to another account; what it knows of the old one's key stays known."""
    outbox.keys.set(outbox.simulator.base_url, "KEYtest")
    with Simulator(clock=clock) as other:
        outbox.move_to(other.base_url)
        yield other


def test_what_went_from_a_left_account_is_followed_there_to_its_end(
    outbox: Outbox, clock: ManualClock
) -> None:
    [left] = outbox.queue(LONG_CALL)
    outbox.submit_all()
    with other_account(outbox, clock) as other:
        [new] = outbox.queue(OTHER)
        outbox.run_until(lambda: outbox.state(left) is outbox.state(new) is State.DELIVERED, within_s=300)
        assert [fax.to for fax in other.faxes()] == [OTHER]


@pytest.mark.parametrize("key", ["KEY-REFUSED", "KEY-BLOCKED", ""])
def test_a_left_account_that_shuts_us_out_holds_its_own_faxes_and_not_the_queue(
    outbox: Outbox, clock: ManualClock, key: str
) -> None:
    [left] = outbox.queue(LONG_CALL)
    outbox.submit_all()
    with other_account(outbox, clock):
        outbox.keys.set(outbox.simulator.base_url, key)
        [new] = outbox.queue(OTHER)
        outbox.run_until(lambda: outbox.state(new) is State.DELIVERED, within_s=60)
        assert outbox.queue_commands.status().hold is None
        fax = outbox.fax(left)
        assert (fax.state, fax.needs_attention, fax.group) == (State.ACCEPTED, True, Group.NEEDS_YOU)
        assert outbox.codes(left).count("story.account_left") == 1
        told = sentence(fax, outbox.queue_commands.status(), now_s=clock.now_s())
        assert "no longer uses" in told
        assert "portal" in told


def test_an_account_that_lets_us_in_again_tells_how_its_fax_ended(outbox: Outbox, clock: ManualClock) -> None:
    [left] = outbox.queue("+13127367004")  # stays in sending for ever
    outbox.submit_all()
    with other_account(outbox, clock):
        outbox.simulator.set_api_key("another")
        outbox.run(20)
        assert outbox.fax(left).needs_attention
        outbox.simulator.set_api_key(None)
        outbox.run(70)
        assert not outbox.fax(left).needs_attention
        outbox.commands.cancel(left)
        outbox.run_until(lambda: outbox.state(left) is State.CANCELLED, within_s=60)


def test_a_fax_of_a_closed_account_is_settled_by_a_person_once_it_must_be_over(
    outbox: Outbox, clock: ManualClock
) -> None:
    [left] = outbox.queue(LONG_CALL)
    outbox.submit_all()
    with other_account(outbox, clock) as other:
        outbox.simulator.set_api_key("another")
        outbox.run(60)
        assert outbox.state(left) is State.ACCEPTED
        outbox.run_until(lambda: outbox.state(left) is State.UNCERTAIN, within_s=1200)
        assert outbox.fax(left).needs_attention
        outbox.commands.decide(left, Decision.SEND_AGAIN)
        outbox.run(120)
        assert (outbox.state(left), other.faxes()) == (State.UNCERTAIN, [])
        assert outbox.fax(left).needs_attention
        outbox.commands.decide(left, Decision.MARK_SENT)
        assert outbox.state(left) is State.MARKED_SENT


def test_a_left_account_that_cannot_be_reached_slows_down_nobody(outbox: Outbox, clock: ManualClock) -> None:
    [left] = outbox.queue(LONG_CALL)
    outbox.submit_all()
    with other_account(outbox, clock), outbox.simulator.offline():
        [new] = outbox.queue(OTHER)
        outbox.run_until(lambda: outbox.state(new) is State.DELIVERED, within_s=30)
        assert not outbox.contact.is_offline
        assert outbox.state(left) is State.ACCEPTED


def test_a_doubt_that_a_closed_account_could_settle_is_put_before_a_person(
    outbox: Outbox, clock: ManualClock
) -> None:
    outbox.simulator.fail_next(Fault(call=Call.SEND, kind=FaultKind.RESET_AFTER))
    [left] = outbox.queue(LONG_CALL)
    outbox.submit_all()
    assert outbox.state(left) is State.UNCERTAIN
    with other_account(outbox, clock):
        outbox.simulator.set_api_key("another")
        outbox.run(5)
        assert outbox.fax(left).needs_attention
        assert outbox.queue_commands.status().hold is None
        outbox.simulator.set_api_key(None)
        outbox.run_until(lambda: outbox.state(left) is State.DELIVERED, within_s=300)


def test_a_fax_that_no_answer_comes_about_raises_an_alarm_too(outbox: Outbox) -> None:
    [fax_id] = outbox.queue(LONG_CALL)
    outbox.submit_all()
    outbox.simulator.set_fault_source(
        lambda call: Fault(call=call, kind=FaultKind.STATUS_500) if call is Call.GET else None
    )
    outbox.run(600, step_s=5)
    assert not outbox.fax(fax_id).needs_attention
    outbox.run(600, step_s=5)
    assert outbox.fax(fax_id).needs_attention
    assert outbox.codes(fax_id).count("story.overdue_unheard") == 1
    outbox.simulator.set_fault_source(None)
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=300)
    assert not outbox.fax(fax_id).needs_attention


def test_a_doubt_that_nobody_answers_is_put_before_a_person(outbox: Outbox) -> None:
    outbox.simulator.fail_next(Fault(call=Call.SEND, kind=FaultKind.RESET_AFTER))
    [fax_id] = outbox.queue()
    outbox.submit_all()
    with outbox.simulator.offline():
        outbox.run(800, step_s=5)
        assert not outbox.fax(fax_id).needs_attention
        outbox.run(200, step_s=5)
        assert (outbox.state(fax_id), outbox.fax(fax_id).needs_attention) == (State.UNCERTAIN, True)
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=120)


def test_the_current_accounts_refusal_holds_the_queue_as_ever(outbox: Outbox) -> None:
    [fax_id] = outbox.queue(LONG_CALL)
    outbox.submit_all()
    outbox.simulator.set_api_key("another")
    outbox.run(15)
    hold = outbox.queue_commands.status().hold
    assert hold is not None
    assert hold.code == "api.key_refused"
    assert not outbox.fax(fax_id).needs_attention
