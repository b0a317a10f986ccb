"""How fast the provider is asked: one bucket for all threads; asking stops first, sending last."""

from faxdesk.domain.fax.state import State
from faxdesk.engine.queue.contact import Contact
from faxdesk.simulator import ManualClock, RateLimit
from tests.outbox import Outbox


def test_asking_stops_at_a_quarter_of_the_rate_and_sending_when_nothing_is_left() -> None:
    clock = ManualClock()
    contact = Contact(clock.now_s, chance=lambda: 0.0)
    contact.heed(100, 26, 30.0)
    assert (contact.ask_wait_s(), contact.send_wait_s()) == (0.0, 0.0)
    contact.heed(100, 25, 30.0)
    assert (contact.ask_wait_s(), contact.send_wait_s()) == (30.0, 0.0)
    contact.heed(100, 0, 30.0)
    assert (contact.ask_wait_s(), contact.send_wait_s()) == (30.0, 30.0)
    clock.advance(30)
    assert (contact.ask_wait_s(), contact.send_wait_s()) == (0.0, 0.0)


def test_a_clock_that_is_set_back_makes_nobody_wait_for_more_than_an_hour() -> None:
    now_s = [1_000_000.0]
    contact = Contact(lambda: now_s[0])
    contact.limited(60.0)
    now_s[0] -= 500_000.0
    assert contact.send_wait_s() <= 3600.0


def test_while_the_rate_is_nearly_spent_faxes_still_go_and_nobody_asks(outbox: Outbox) -> None:
    outbox.simulator.set_rate_limit(RateLimit(requests=20, window_s=60.0))
    outbox.queue("+13125550101", "+13125550102", "+13125550103")
    for _ in range(20):
        outbox.poller.step()
        outbox.submit_all()
        outbox.clock.advance(1)
    asked = outbox.calls("GET", "/faxes")
    assert asked < 16
    [late] = outbox.queue("+13125550104")
    outbox.submit_all()
    assert outbox.fax(late).remote_id is not None
    outbox.poller.step()
    assert outbox.calls("GET", "/faxes") == asked
    outbox.run_until(lambda: outbox.state(late) is State.DELIVERED, within_s=180)
    assert {record.status for record in outbox.simulator.requests} <= {200, 201, 202, 204}
