"""Watches what faxes cost: a month's budget, and the account's credit. Holds the queue before faxes fail."""

import logging
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from faxdesk.domain.errors import ApiError, NotSetUpError
from faxdesk.domain.money import Money, amount_of
from faxdesk.domain.words import Message
from faxdesk.domain.words.formats import money_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from faxdesk.domain.preferences import Preferences
    from faxdesk.engine.ports import Accounts, Clock, Provider
    from faxdesk.engine.stores import Stores

log = logging.getLogger(__name__)

_EVERY_S: Final = 15.0
_CREDIT_EVERY_S: Final = 300.0
_CHARGES_FIRST_S: Final = 3_600.0
_CHARGES_EVERY_S: Final = 6 * 3_600.0
"""The account's records come late, and there is no hurry."""

BUDGET: Final = "hold.budget"
LOW_CREDIT: Final = "hold.low_credit"
LET_GO: Final = "money_let_go"
"""Under this name the desk remembers what a person has resumed all the same: a month's budget, low credit."""


def let_go(hold: "Message | None", now_s: float) -> str | None:
    """What a person who resumes in spite of this hold is not asked again; None for other holds."""
    if hold is None or hold.code not in {BUDGET, LOW_CREDIT}:
        return None
    return f"{hold.code} {month_of(now_s)}" if hold.code == BUDGET else hold.code


def month_of(at_s: float) -> str:
    """2026-11, by this computer's clock."""
    return f"{datetime.fromtimestamp(at_s):%Y-%m}"  # noqa: DTZ006 - local time is meant


class MoneyWatch:
    """For one thread."""

    def __init__(
        self,
        stores: "Stores",
        accounts: "Accounts",
        providers: "Callable[[str], Provider]",
        now_s: "Clock",
    ) -> None:
        """`providers` gives the one at an address."""
        self._journal = stores.journal
        self._desk = stores.desk
        self._accounts = accounts
        self._providers = providers
        self._now_s = now_s
        self._looked_s = float("-inf")
        self._asked_s = float("-inf")
        self._asked_for = ""
        self._charges_s = now_s() + _CHARGES_FIRST_S

    def step(self, *, may_ask: bool) -> None:
        """Look now and then.

        Args:
            may_ask: whether the provider can be asked now.
        """
        now_s = self._now_s()
        if 0 <= now_s - self._looked_s < _EVERY_S:
            return
        self._looked_s = now_s
        preferences = self._desk.settings.load()
        self._watch_budget(preferences, now_s)
        if may_ask:
            self._watch_credit(preferences, now_s)
            self._ask_for_charges(preferences, now_s)

    def _watch_budget(self, preferences: "Preferences", now_s: float) -> None:
        hold = self._journal.queue().hold
        is_held = hold is not None and hold.code == BUDGET
        budget = amount_of(preferences.monthly_budget)
        if budget is None or not preferences.budget_holds:
            if is_held:
                self._journal.set_hold(None)
            return
        spent = self._journal.costs.spent(month_of(now_s), preferences.currency).amount
        if spent < budget:
            if is_held:
                self._journal.set_hold(None)
            return
        values = {
            "spent": money_text(spent, preferences.currency),
            "budget": money_text(budget, preferences.currency),
        }
        message = Message(code=BUDGET, values=values)
        if hold is None and self._desk.window.recall(LET_GO) != let_go(message, now_s):
            log.info("the month's budget is spent: the queue is held")
            self._journal.set_hold(message)

    def _watch_credit(self, preferences: "Preferences", now_s: float) -> None:
        least = amount_of(preferences.least_credit)
        hold = self._journal.queue().hold
        is_held = hold is not None and hold.code == LOW_CREDIT
        if least is None:
            if is_held:
                self._journal.set_hold(None)
            return
        is_due = (
            not 0 <= now_s - self._asked_s < _CREDIT_EVERY_S or self._asked_for != preferences.least_credit
        )
        if not is_due or not (is_held or self._journal.work.can_go_on()):
            return
        self._asked_s, self._asked_for = now_s, preferences.least_credit
        credit = self._credit(preferences)
        if credit is None:
            return
        if credit[0] >= least:
            if is_held:
                self._journal.set_hold(None)
            if self._desk.window.recall(LET_GO) == LOW_CREDIT:
                self._desk.window.keep(LET_GO, "")
        elif hold is None and self._desk.window.recall(LET_GO) != LOW_CREDIT:
            log.info("credit runs low: the queue is held")
            values = {"credit": money_text(*credit), "least": money_text(least, credit[1])}
            self._journal.set_hold(Message(code=LOW_CREDIT, values=values))

    def _ask_for_charges(self, preferences: "Preferences", now_s: float) -> None:
        """Put what the account was charged in place of estimates, and learn from it what a page costs."""
        if now_s < self._charges_s:
            return
        self._charges_s = now_s + _CHARGES_EVERY_S
        costs = self._journal.costs
        if not costs.has_unsettled():
            return
        day = f"{datetime.fromtimestamp(now_s):%Y-%m-%d}"  # noqa: DTZ006 - local time is meant
        try:
            account = self._accounts.current(preferences)
            for each in self._providers(account.base_url).charges():
                money = Money(amount=each.amount, currency=each.currency)
                costs.settle(each.remote_id, money, pages=each.pages, day=day)
        except (ApiError, NotSetUpError) as error:
            log.info("what faxes cost could not be asked for: %s", error.code)
            return
        learned = costs.learned_page_price()
        if learned is not None and learned.micros > 0 and learned.text != preferences.learned_page_price:
            self._desk.settings.save(learned_page_price=learned.text, learned_currency=learned.currency)

    def _credit(self, preferences: "Preferences") -> tuple[Decimal, str] | None:
        """What the account has left; None where that can't be heard now: nothing is held for that."""
        try:
            account = self._accounts.current(preferences)
            balance = self._providers(account.base_url).balance()
        except (ApiError, NotSetUpError) as error:
            log.info("the credit could not be asked for: %s", error.code)
            return None
        return balance.available_credit, balance.currency
