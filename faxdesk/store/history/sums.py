"""Rows of sums as what a day, a recipient or a user comes to."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from itertools import chain
from typing import Any, Final

from faxdesk.domain.fax.history import HistoryTotal, TotalsBy
from faxdesk.domain.money import Money

_QUARTER_HOUR_S: Final = 900
"""Days begin at whole ones everywhere: clocks differ by so much, or several times as much."""


Micros = dict[str, dict[str, int]]
"""Millionths by key and currency."""


def by_day(rows: Iterable[Any], costs: Iterable[Any]) -> list[HistoryTotal]:
    """Rows of quarters of an hour as days by this computer's clock, the newest first."""
    days: dict[str, HistoryTotal] = {}
    for row in rows:
        key = _day_of(row)
        found = replace(_total(key, row), name="")
        days[key] = _sum(days[key], found) if key in days else found
    return [days[key] for key in sorted(_with_costs(days, costs, _day_of), reverse=True)]


def by_key(rows: Iterable[Any], costs: Iterable[Any]) -> list[HistoryTotal]:
    """Rows of recipients or users, the most faxes first."""
    found: dict[str, HistoryTotal] = {}
    for row in rows:
        key = _key_of(row)
        total = _total(key, row)
        found[key] = _sum(found[key], total) if key in found else total
    return sorted(_with_costs(found, costs, _key_of).values(), key=lambda each: (-each.faxes, each.key))


def together(lists: Iterable[list[HistoryTotal]], by: TotalsBy) -> list[HistoryTotal]:
    """Totals of several journals as those of one, in the same order."""
    found: dict[str, HistoryTotal] = {}
    for total in chain.from_iterable(lists):
        found[total.key] = _sum(found[total.key], total) if total.key in found else total
    if by is TotalsBy.DAY:
        return [found[key] for key in sorted(found, reverse=True)]
    return sorted(found.values(), key=lambda each: (-each.faxes, each.key))


def _with_costs(
    totals: dict[str, HistoryTotal], costs: Iterable[Any], key_of: Callable[[Any], str]
) -> dict[str, HistoryTotal]:
    """Put to each what its faxes cost."""
    micros: Micros = {}
    estimated: set[str] = set()
    for row in costs:
        key, currency = key_of(row), str(row["currency"])
        sums = micros.setdefault(key, {})
        sums[currency] = sums.get(currency, 0) + int(row["micros"])
        if row["is_estimate"]:
            estimated.add(key)
    for key in micros.keys() & totals.keys():
        money = tuple(Money.of_micros(number, name) for name, number in sorted(micros[key].items()))
        totals[key] = replace(totals[key], money=money, is_estimated=key in estimated)
    return totals


def _day_of(row: Any) -> str:
    day = datetime.fromtimestamp(int(row["what"]) * _QUARTER_HOUR_S)  # noqa: DTZ006 - local time is meant
    return day.date().isoformat()


def _key_of(row: Any) -> str:
    return str(row["what"] or "")


def _total(key: str, row: Any) -> HistoryTotal:
    return HistoryTotal(
        key=key,
        name=str(row["name"] or ""),
        faxes=int(row["faxes"]),
        delivered=int(row["delivered"]),
        failed=int(row["failed"]),
        pages=int(row["pages"]),
        line_s=float(row["line_s"]),
    )


def _sum(one: HistoryTotal, other: HistoryTotal) -> HistoryTotal:
    return replace(
        one,
        name=one.name or other.name,
        faxes=one.faxes + other.faxes,
        delivered=one.delivered + other.delivered,
        failed=one.failed + other.failed,
        pages=one.pages + other.pages,
        line_s=one.line_s + other.line_s,
        money=_money(one.money + other.money),
        is_estimated=one.is_estimated or other.is_estimated,
    )


def _money(amounts: Iterable[Money]) -> tuple[Money, ...]:
    """One for each currency."""
    sums: dict[str, int] = {}
    for each in amounts:
        sums[each.currency] = sums.get(each.currency, 0) + each.micros
    return tuple(Money.of_micros(micros, currency) for currency, micros in sorted(sums.items()))
