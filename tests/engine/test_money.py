"""What faxes cost is kept, summed up, and holds the queue where a budget or the credit is at its end."""

import time
from collections.abc import Iterator
from decimal import Decimal

import pytest

from faxdesk.domain.fax.state import State
from faxdesk.domain.money import Money
from faxdesk.domain.words import text
from faxdesk.simulator import Call, Fault, FaultKind
from tests.outbox import TO, Outbox

BUSY = "+13127367101"


@pytest.fixture(autouse=True)
def _by_greenwich(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def deliver(outbox: Outbox, pages: int = 2) -> int:
    (fax_id,) = outbox.queue(TO, payload=outbox.payload(pages))
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=900)
    return fax_id


def hold(outbox: Outbox) -> str:
    found = outbox.queue_commands.status().hold
    return found.code if found is not None else ""


def settings(outbox: Outbox, **values: object) -> None:
    outbox.stores.desk.settings.save(**values)  # type: ignore[arg-type] # a test's short form


def test_a_delivered_fax_costs_its_pages_and_that_is_called_an_estimate(outbox: Outbox) -> None:
    settings(outbox, price_per_page="0.007")
    fax_id = deliver(outbox, pages=3)
    found = outbox.journal.costs.of_fax(fax_id)
    assert found is not None
    assert (found[0].amount, found[0].currency, found[1]) == (Decimal("0.021"), "USD", True)


def test_without_a_price_nothing_is_reckoned(outbox: Outbox) -> None:
    fax_id = deliver(outbox)
    assert outbox.journal.costs.of_fax(fax_id) is None
    assert outbox.journal.costs.totals("month") == []


def test_a_fax_that_never_arrived_costs_no_page(outbox: Outbox) -> None:
    settings(outbox, price_per_page="0.007")
    (fax_id,) = outbox.queue(BUSY)
    outbox.run_until(lambda: outbox.state(fax_id) is State.FAILED, within_s=7200)
    assert outbox.journal.costs.of_fax(fax_id) is None


def test_sums_are_by_day_month_and_user_and_stay_when_faxes_go(outbox: Outbox) -> None:
    settings(outbox, price_per_page="0.007")
    first = deliver(outbox, pages=1)
    outbox.clock.advance(24 * 3600)
    deliver(outbox, pages=4)
    outbox.journal.remove(first, at_s=outbox.now_s())
    days = outbox.journal.costs.totals("day")
    assert [(each.faxes, each.pages, each.money.amount) for each in days] == [
        (1, 1, Decimal("0.007")),
        (1, 4, Decimal("0.028")),
    ]
    assert len({each.key for each in days}) == 2
    months = outbox.journal.costs.totals("month")
    assert sum(each.money.micros for each in months) == 35_000
    (by_user,) = outbox.journal.costs.totals("user")
    assert (by_user.faxes, by_user.estimated) == (2, 1), "the first was charged for meanwhile"


def test_a_spent_budget_holds_the_queue_where_that_is_set_and_a_higher_one_lets_it_go(outbox: Outbox) -> None:
    settings(outbox, price_per_page="0.10", monthly_budget="0.15", budget_holds=True)
    deliver(outbox, pages=2)
    outbox.run(60)
    assert hold(outbox) == "hold.budget"
    message = outbox.queue_commands.status().hold
    assert message is not None
    assert text(message).startswith("This month's faxes have cost about $0.20, of a budget of $0.15:")
    (waiting,) = outbox.queue("+13127367300")
    outbox.run(60)
    assert outbox.state(waiting) is State.QUEUED
    settings(outbox, monthly_budget="5")
    outbox.run(60)
    assert hold(outbox) == ""
    outbox.run_until(lambda: outbox.fax(waiting).attempts > 0, within_s=600)


def test_a_person_may_go_on_for_the_rest_of_the_month(outbox: Outbox) -> None:
    settings(outbox, price_per_page="0.10", monthly_budget="0.15", budget_holds=True)
    deliver(outbox, pages=2)
    outbox.run(60)
    outbox.queue_commands.resume()
    outbox.run(120)
    assert hold(outbox) == ""


def test_a_budget_that_only_warns_holds_nothing(outbox: Outbox) -> None:
    settings(outbox, price_per_page="0.10", monthly_budget="0.15")
    deliver(outbox, pages=2)
    outbox.run(60)
    assert hold(outbox) == ""


def test_low_credit_holds_the_queue_before_a_fax_fails_and_money_lets_it_go(outbox: Outbox) -> None:
    settings(outbox, least_credit="1000")
    (waiting,) = outbox.queue(TO, not_before_s=outbox.now_s() + 600)
    outbox.run(60)
    assert hold(outbox) == "hold.low_credit"
    message = outbox.queue_commands.status().hold
    assert message is not None
    assert text(message).startswith("Your Telnyx account has $120.50 left, less than the $1,000.00")
    outbox.run(900)
    assert (outbox.state(waiting), outbox.fax(waiting).attempts) == (State.QUEUED, 0)
    settings(outbox, least_credit="1")
    outbox.run_until(lambda: outbox.state(waiting) is State.DELIVERED, within_s=900)


def test_who_goes_on_in_spite_of_low_credit_is_not_held_up_again(outbox: Outbox) -> None:
    settings(outbox, least_credit="1000")
    (waiting,) = outbox.queue(TO, not_before_s=outbox.now_s() + 600)
    outbox.run(60)
    outbox.queue_commands.resume()
    outbox.run_until(lambda: outbox.state(waiting) is State.DELIVERED, within_s=1500)
    assert hold(outbox) == ""


def test_what_the_account_was_charged_takes_the_estimate_s_place_and_teaches_the_price(
    outbox: Outbox,
) -> None:
    settings(outbox, price_per_page="1")
    first = deliver(outbox, pages=1)
    settings(outbox, price_per_page="")
    outbox.clock.advance(2 * 3600)
    outbox.run(60)
    found = outbox.journal.costs.of_fax(first)
    assert found is not None
    assert (found[0].amount, found[1]) == (Decimal("0.007"), False)
    preferences = outbox.stores.desk.settings.load()
    assert (preferences.learned_page_price, preferences.learned_currency) == ("0.0070", "USD")
    second = deliver(outbox, pages=3)
    reckoned = outbox.journal.costs.of_fax(second)
    assert reckoned is not None
    assert (reckoned[0].amount, reckoned[1]) == (Decimal("0.021"), True)
    (month,) = outbox.journal.costs.totals("month")
    assert (month.faxes, month.estimated) == (2, 1)


def test_a_charge_is_never_replaced_by_an_estimate(outbox: Outbox) -> None:
    (fax_id,) = outbox.queue(TO)
    charged = Money(amount=Decimal("0.5"), currency="USD")
    costs = outbox.journal.costs
    costs.add(fax_id, 7, charged, day="2026-11-01", pages=1, is_estimate=False)
    costs.add(
        fax_id, 7, Money(amount=Decimal(9), currency="USD"), day="2026-11-01", pages=1, is_estimate=True
    )
    assert costs.of_fax(fax_id) == (charged, False)


def test_an_account_that_tells_no_charges_leaves_the_estimates(outbox: Outbox) -> None:
    settings(outbox, price_per_page="1")
    fax_id = deliver(outbox, pages=2)
    outbox.simulator.fail_next(Fault(call=Call.CHARGES, kind=FaultKind.REFUSAL, status=403))
    outbox.clock.advance(2 * 3600)
    outbox.run(60)
    found = outbox.journal.costs.of_fax(fax_id)
    assert found is not None
    assert (found[0].amount, found[1]) == (Decimal(2), True)
    assert hold(outbox) == ""
