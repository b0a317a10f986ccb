"""What faxes cost: amounts with their currency, prices, and what a fax is likely to come to."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, Self

from faxdesk.domain.errors import InvalidInputError

MICROS: Final = 1_000_000
"""Amounts are kept as whole millionths, so that sums of a million faxes are exact."""

_AMOUNT: Final = r"\d{1,7}(\.\d{1,6})?"
_CURRENCY: Final = r"[A-Z]{3}"
WARN_FROM_PCT: Final = 80
"""Of a month's budget: from then on it is said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Money:
    """An amount in a currency, as ISO 4217 calls that."""

    amount: Decimal
    currency: str

    @property
    def micros(self) -> int:
        """In whole millionths."""
        return int((self.amount * MICROS).to_integral_value())

    @classmethod
    def of_micros(cls, micros: int, currency: str) -> Self:
        return cls(amount=Decimal(micros) / MICROS, currency=currency)

    @property
    def text(self) -> str:
        """For programs: 0.0210."""
        return f"{self.amount:.4f}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Prices:
    """What the provider asks; None where nobody has said.

    Attributes:
        per_page: for each page that was sent.
        per_minute: for each minute on the line.
    """

    per_page: Decimal | None
    per_minute: Decimal | None
    currency: str

    @property
    def are_known(self) -> bool:
        return self.per_page is not None or self.per_minute is not None

    def estimate(self, *, pages: int | None, line_s: float, faxes: int = 1) -> Money | None:
        """What so many faxes come to, each of so many pages and seconds on the line; None without prices.

        An estimate, whoever shows it: how the provider rounds minutes, and what it asks for calls to another
        country, isn't known.
        """
        if not self.are_known:
            return None
        minutes = Decimal(round(line_s)) / 60
        each = (self.per_page or Decimal(0)) * (pages or 0) + (self.per_minute or Decimal(0)) * minutes
        return Money(amount=each * faxes, currency=self.currency)


@dataclass(frozen=True, slots=True, kw_only=True)
class CostTotal:
    """What the faxes of a day, a month or a user came to.

    Attributes:
        key: 2026-11-29, 2026-11, or the user's name on the system.
        estimated: of the faxes, those whose cost is only an estimate.
    """

    key: str
    faxes: int
    pages: int
    money: Money
    estimated: int


def amount_of(text: str) -> Decimal | None:
    """An amount as it is set: "0.007"; None for "". Raises InvalidInputError."""
    if not text:
        return None
    if re.fullmatch(_AMOUNT, text, re.ASCII) is None:
        raise InvalidInputError("amount", "input.amount")
    return Decimal(text)


def is_amount(text: str) -> bool:
    """Whether amount_of takes it."""
    return re.fullmatch(_AMOUNT, text, re.ASCII) is not None


def is_currency(text: str) -> bool:
    return re.fullmatch(_CURRENCY, text) is not None
