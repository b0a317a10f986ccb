"""What every journal promises of costs: exact sums that outlive their faxes, charges before estimates."""

from decimal import Decimal

from faxdesk.domain.fax.attempt import Account
from faxdesk.domain.money import Money
from faxdesk.engine.records.journal import Journal
from tests.store.contract.team import NOW_S, add


def usd(amount: str) -> Money:
    return Money(amount=Decimal(amount), currency="USD")


def attempt(journal: Journal, fax_id: int, remote_id: str) -> int:
    account = Account(base_url="https://api.example.com", connection_id="1", from_number="+13125790015")
    with journal.transaction():
        opened = journal.attempts.open(
            journal.fax(fax_id),
            account,
            token=None,
            media_name=None,
            submitted_at_s=NOW_S,
            clock_offset_s=0.0,
        )
        journal.attempts.update(opened.id, remote_id=remote_id, remote_status="delivered")
    return opened.id


def test_days_months_and_users_are_summed_up_and_stay_when_a_fax_is_removed(journal: Journal) -> None:
    [one, two] = [*add(journal, "+13125550101"), *add(journal, "+13125550102")]
    journal.costs.add(one, 1, usd("0.007"), day="2026-10-31", pages=1, is_estimate=True)
    journal.costs.add(two, 2, usd("0.014"), day="2026-11-01", pages=2, is_estimate=True)
    journal.costs.add(two, 3, usd("0.000001"), day="2026-11-01", pages=0, is_estimate=False)
    journal.remove(one, at_s=NOW_S)
    days = [(each.key, each.faxes, each.pages, each.money) for each in journal.costs.totals("day")]
    assert days == [("2026-10-31", 1, 1, usd("0.007")), ("2026-11-01", 1, 2, usd("0.014001"))]
    assert [each.key for each in journal.costs.totals("month")] == ["2026-10", "2026-11"]
    assert sum(each.faxes for each in journal.costs.totals("user")) == 2
    assert journal.costs.spent("2026-11", "USD") == usd("0.014001")
    assert journal.costs.spent("2026-11", "EUR").amount == 0
    assert journal.costs.of_fax(two) == (usd("0.014001"), True)


def test_each_currency_is_a_sum_of_its_own(journal: Journal) -> None:
    [fax_id] = add(journal, "+13125550101")
    journal.costs.add(fax_id, 1, usd("1"), day="2026-11-01", pages=1, is_estimate=True)
    euros = Money(amount=Decimal(2), currency="EUR")
    journal.costs.add(fax_id, 2, euros, day="2026-11-01", pages=1, is_estimate=True)
    assert [each.money for each in journal.costs.totals("day")] == [euros, usd("1")]


def test_a_charge_is_found_by_the_provider_s_id_and_takes_the_estimate_s_place(journal: Journal) -> None:
    [fax_id] = add(journal, "+13125550101")
    attempt_id = attempt(journal, fax_id, "remote-1")
    assert journal.costs.has_unsettled()
    journal.costs.add(fax_id, attempt_id, usd("9"), day="2026-11-01", pages=9, is_estimate=True)
    assert journal.costs.has_unsettled()
    assert journal.costs.learned_page_price() is None
    assert journal.costs.settle("remote-1", usd("0.03"), pages=3, day="2026-11-02")
    assert not journal.costs.settle("somebody-else-s", usd("5"), pages=1, day="2026-11-02")
    assert journal.costs.of_fax(fax_id) == (usd("0.03"), False)
    assert [each.key for each in journal.costs.totals("day")] == ["2026-11-01"]
    assert not journal.costs.has_unsettled()
    assert journal.costs.learned_page_price() == usd("0.01")
    journal.costs.add(fax_id, attempt_id, usd("9"), day="2026-11-01", pages=9, is_estimate=True)
    assert journal.costs.of_fax(fax_id) == (usd("0.03"), False)


def test_a_charge_of_which_nothing_was_reckoned_is_written_down_too(journal: Journal) -> None:
    [fax_id] = add(journal, "+13125550101")
    attempt(journal, fax_id, "remote-1")
    assert journal.costs.settle("remote-1", usd("0.03"), pages=None, day="2026-11-02")
    assert journal.costs.of_fax(fax_id) == (usd("0.03"), False)
