"""Polling: soon, cheap when many, and harmless when it fails."""

from pathlib import Path

import pytest

from faxdesk.domain.fax.state import FOLLOWED, State
from faxdesk.engine.queue.poll import LISTING_FROM
from faxdesk.simulator import Call, Fault, FaultKind, ManualClock, Simulator
from tests.outbox import Outbox


def numbers(count: int) -> list[str]:
    return [f"+1312555{position:04}" for position in range(100, 100 + count)]


def test_the_first_look_at_an_accepted_fax_comes_within_two_seconds(outbox: Outbox) -> None:
    outbox.queue()
    outbox.submit_all()
    outbox.run(2)
    assert outbox.calls("GET", "/faxes/") >= 1


def test_an_end_is_seen_within_five_seconds_even_after_a_long_call(outbox: Outbox) -> None:
    [fax_id] = outbox.queue("+13127367008", payload=outbox.payload(pages=5))  # a minute a page
    while outbox.simulator.faxes() == [] or outbox.simulator.faxes()[0].status != "delivered":
        outbox.run(1)
    outbox.run(5)
    assert outbox.state(fax_id) is State.DELIVERED


def test_the_pace_of_asking_backs_off(outbox: Outbox) -> None:
    outbox.queue("+13127367004")  # stays in sending for ever
    outbox.run(10)
    early = outbox.calls("GET", "/faxes/")
    outbox.run(110)
    before = outbox.calls("GET", "/faxes/")
    outbox.run(100)
    late = outbox.calls("GET", "/faxes/") - before
    assert early >= 4
    assert late <= 26


def test_many_faxes_cost_a_few_requests_a_round(outbox: Outbox) -> None:
    outbox.desk.settings.save(lines=100)
    outbox.queue(*numbers(100))
    outbox.submit_all()
    assert len(outbox.journal.work.in_state(*FOLLOWED)) == 100
    before = outbox.calls("GET", "/faxes")
    outbox.run(1, step_s=1)
    outbox.poller.step()
    assert 1 <= outbox.calls("GET", "/faxes") - before <= 3
    outbox.run(60)
    assert {fax.state for fax in outbox.journal.listing.all_faxes()} == {State.DELIVERED}
    asked = outbox.calls("GET", "/faxes") - before
    assert asked < 40


@pytest.mark.parametrize(
    "kind",
    [FaultKind.STATUS_500, FaultKind.STATUS_502_HTML, FaultKind.TRUNCATED_JSON, FaultKind.RESET_BEFORE],
)
def test_a_look_that_fails_changes_no_fax(outbox: Outbox, kind: FaultKind) -> None:
    [fax_id] = outbox.queue()
    outbox.submit_all()
    before = outbox.fax(fax_id)
    outbox.simulator.fail_next(Fault(call=Call.GET, kind=kind))
    outbox.clock.advance(2)
    outbox.poller.step()
    assert outbox.fax(fax_id) == before
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=60)


def test_an_unknown_status_is_written_down_and_not_guessed_at(outbox: Outbox) -> None:
    [fax_id] = outbox.queue("+13127367005")
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=120)
    statuses = [event.detail.get("status") for event in outbox.journal.listing.history(fax_id)]
    known = {None, "queued", "media.processing", "media.processed", "originated", "sending", "delivered"}
    assert set(statuses) - known


def test_a_fax_that_skips_states_is_delivered_all_the_same(outbox: Outbox) -> None:
    [fax_id] = outbox.queue("+13127367006")
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=30)


def test_what_a_lagging_list_does_not_show_is_asked_for_by_id_a_few_at_a_time(
    tmp_path: Path, clock: ManualClock
) -> None:
    with Simulator(clock=clock, account_channel_limit=1000, list_lag_s=3600.0) as simulator:
        outbox = Outbox(tmp_path, simulator, clock)
        outbox.desk.settings.save(lines=100)
        outbox.queue(*numbers(60))
        outbox.submit_all()
        outbox.poller.step()
        clock.advance(2)
        for _ in range(20):  # as the poller's thread does: again after as long as it said, here at once
            outbox.poller.step()
        assert outbox.calls("GET", "/faxes/") == LISTING_FROM
        assert outbox.listings() == 1
        outbox.run_until(
            lambda: {fax.state for fax in outbox.journal.listing.all_faxes()} == {State.DELIVERED},
            within_s=60,
        )
        outbox.close()


def test_nobody_waits_for_ever_behind_a_list_that_shows_nothing(tmp_path: Path, clock: ManualClock) -> None:
    with Simulator(clock=clock, account_channel_limit=1000, list_lag_s=36000.0) as simulator:
        outbox = Outbox(tmp_path, simulator, clock)
        outbox.desk.settings.save(lines=100)
        ids = outbox.queue(*numbers(40), payload=outbox.payload(pages=30))  # a minute of sending each
        outbox.submit_all()
        outbox.run(20)
        asked = [
            sum(record.path.endswith(outbox.fax(fax_id).remote_id or "?") for record in simulator.requests)
            for fax_id in ids
        ]
        assert min(asked) >= 2
        assert max(asked) <= 3 * min(asked)
        outbox.close()


@pytest.mark.parametrize(
    "kind", [FaultKind.TRUNCATED_JSON, FaultKind.WRONG_CONTENT_TYPE, FaultKind.STATUS_500]
)
def test_where_the_list_is_always_broken_each_fax_is_asked_for_by_id(outbox: Outbox, kind: FaultKind) -> None:
    outbox.desk.settings.save(lines=100)
    outbox.simulator.set_fault_source(lambda call: Fault(call=call, kind=kind) if call is Call.LIST else None)
    outbox.queue(*numbers(30))
    outbox.run_until(
        lambda: {fax.state for fax in outbox.journal.listing.all_faxes()} == {State.DELIVERED}, within_s=60
    )
    assert outbox.listings() <= 2


def test_one_fax_whose_answer_is_always_broken_slows_nobody_down(outbox: Outbox) -> None:
    broken, *others = outbox.queue(*numbers(4), payload=outbox.payload(pages=20))
    outbox.submit_all()
    outbox.run(2)
    remote_id = outbox.fax(broken).remote_id

    def only_its_answers(call: Call) -> Fault | None:
        path = outbox.simulator.requests[-1].path if outbox.simulator.requests else ""
        is_its = call is Call.GET and path.endswith(remote_id or "?")
        return Fault(call=call, kind=FaultKind.STATUS_500) if is_its else None

    outbox.simulator.set_fault_source(only_its_answers)
    outbox.run_until(lambda: {outbox.state(fax_id) for fax_id in others} == {State.DELIVERED}, within_s=60)
