"""Amounts are exact, and an estimate is what prices, pages and time come to."""

from decimal import Decimal

import pytest

from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.money import Money, Prices, amount_of
from faxdesk.domain.preferences import Preferences
from faxdesk.domain.words.formats import money_text


def test_an_estimate_is_pages_and_minutes_of_all_faxes() -> None:
    prices = Prices(per_page=Decimal("0.007"), per_minute=Decimal("0.006"), currency="USD")
    assert prices.estimate(pages=3, line_s=90, faxes=2) == Money(amount=Decimal("0.060"), currency="USD")
    assert prices.estimate(pages=None, line_s=60) == Money(amount=Decimal("0.006"), currency="USD")


def test_without_a_price_there_is_no_estimate() -> None:
    assert Preferences().prices.estimate(pages=3, line_s=90) is None
    only_pages = Preferences(price_per_page="0.01", currency="EUR").prices
    assert only_pages.estimate(pages=3, line_s=90) == Money(amount=Decimal("0.03"), currency="EUR")


def test_a_million_small_amounts_are_summed_without_loss() -> None:
    tenth = Money(amount=Decimal("0.000001"), currency="USD")
    assert Money.of_micros(sum([tenth.micros] * 1_000_000), "USD").amount == 1


@pytest.mark.parametrize("text", ["-1", "1,5", "1e3", "0.0000001", "$5", " 5", "12345678", "٣"])
def test_what_is_no_amount_is_refused(text: str) -> None:
    with pytest.raises(InvalidInputError):
        amount_of(text)
    with pytest.raises(InvalidInputError):
        Preferences(monthly_budget=text)


@pytest.mark.parametrize("currency", ["", "usd", "US", "EURO", "Ä$1"])
def test_a_currency_has_three_letters(currency: str) -> None:
    with pytest.raises(InvalidInputError):
        Preferences(currency=currency)


@pytest.mark.parametrize(
    ("amount", "currency", "text"),
    [
        ("300", "USD", "$300.00"),
        ("1234.5", "EUR", "1,234.50 EUR"),
        ("0.021", "USD", "$0.0210"),
        ("0.10", "USD", "$0.10"),
        ("0", "USD", "$0.00"),
    ],
)
def test_small_amounts_are_not_shown_as_nothing(amount: str, currency: str, text: str) -> None:
    assert money_text(Decimal(amount), currency) == text
