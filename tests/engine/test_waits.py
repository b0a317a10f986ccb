"""A wait that an answer asks for has a floor, grows, and has a ceiling, whatever the header says."""

import pytest

from faxdesk.engine.queue.contact import LONGEST_WAIT_S, SHORTEST_WAIT_S, Contact
from faxdesk.simulator import Call, Fault, FaultKind, ManualClock, RateLimit
from tests.outbox import Outbox

HEADERS = (None, "0", "-1", "soon", "0.001", "", "Mon, 01 Jan 2001 00:00:00 GMT", "1")


@pytest.mark.parametrize("retry_after", HEADERS)
@pytest.mark.parametrize("call", [Call.SEND, Call.UPLOAD, Call.GET])
def test_no_header_makes_a_storm_of_requests(outbox: Outbox, call: Call, retry_after: str | None) -> None:
    fault = Fault(call=call, kind=FaultKind.STATUS_429, retry_after=retry_after)
    outbox.simulator.set_fault_source(lambda asked: fault if asked is call else None)
    outbox.queue("+13125550101", "+13125550102", "+13125550103")
    outbox.run(10, step_s=0.1)
    asked = sum(record.call is call for record in outbox.simulator.requests)
    assert 1 <= asked <= 8
    before = len(outbox.simulator.requests)
    outbox.run(600, step_s=5)
    assert len(outbox.simulator.requests) - before < 60


@pytest.mark.parametrize("retry_after", ["99999999", "Fri, 31 Dec 2100 23:59:59 GMT", "3600"])
def test_no_header_stops_the_office_for_longer_than_ten_minutes(outbox: Outbox, retry_after: str) -> None:
    outbox.simulator.fail_next(Fault(call=Call.SEND, kind=FaultKind.STATUS_429, retry_after=retry_after))
    [fax_id] = outbox.queue()
    outbox.submit_all()
    outbox.run(LONGEST_WAIT_S + 30, step_s=5)
    assert outbox.fax(fax_id).state == "delivered"


def test_waits_grow_while_they_follow_one_another_and_begin_small_after_calm(clock: ManualClock) -> None:
    contact = Contact(clock.now_s, chance=lambda: 0.0)
    waits_s = []
    for _ in range(12):
        contact.limited(0.0)
        contact.limited(0.0)  # a second thread's answer of the same moment
        waits_s.append(contact.send_wait_s())
        clock.advance(waits_s[-1])
    assert waits_s == [min(2.0**n, LONGEST_WAIT_S) for n in range(12)]
    clock.advance(61)
    contact.limited(0.0)
    assert contact.send_wait_s() == SHORTEST_WAIT_S


def test_a_wait_is_spread_a_little_and_never_shorter_than_asked_for(clock: ManualClock) -> None:
    for chance in (0.0, 0.5, 1.0):
        contact = Contact(clock.now_s, chance=lambda chance=chance: chance)  # type: ignore[misc]
        contact.limited(30.0)
        assert 30.0 <= contact.send_wait_s() <= 36.0
        assert contact.slowed_for_s() == contact.send_wait_s()


@pytest.mark.parametrize("reset", ["0", "99999999", "-3", "soon"])
def test_an_odd_rate_limit_neither_storms_nor_stops(outbox: Outbox, reset: str) -> None:
    spent = {"x-ratelimit-limit": "10", "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset}
    outbox.simulator.set_fault_source(
        lambda call: Fault(call=call, kind=FaultKind.ODD_HEADERS, headers=spent)
    )
    [fax_id] = outbox.queue()
    outbox.run(2, step_s=0.1)
    assert len(outbox.simulator.requests) <= (12 if reset in {"-3", "soon"} else 6)
    outbox.run(5 * LONGEST_WAIT_S, step_s=5)
    assert outbox.fax(fax_id).state == "delivered"


def test_a_spent_rate_is_waited_for_as_long_as_it_lasts(outbox: Outbox) -> None:
    outbox.simulator.set_rate_limit(RateLimit(requests=1, window_s=60))
    outbox.queue()
    outbox.submit_all()
    assert 0 < outbox.contact.send_wait_s() <= 72


def test_a_service_that_is_away_for_a_while_is_asked_no_sooner_than_it_says(outbox: Outbox) -> None:
    outbox.simulator.fail_next(Fault(call=Call.GET, kind=FaultKind.STATUS_503, retry_after="40"))
    outbox.queue()
    outbox.submit_all()
    outbox.run(3)
    before = len(outbox.simulator.requests)
    outbox.run(30)
    assert len(outbox.simulator.requests) == before
