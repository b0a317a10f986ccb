"""Rows of sums as what a day, a recipient or a user comes to."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from faxdesk.domain.fax.history import HistoryTotal

_QUARTER_HOUR_S: Final = 900
"""Days begin at whole ones everywhere: clocks differ by so much, or several times as much."""


def by_day(rows: Iterable[Any]) -> list[HistoryTotal]:
    """Rows of quarters of an hour as days by this computer's clock, the newest first."""
    days: dict[str, HistoryTotal] = {}
    for row in rows:
        day = datetime.fromtimestamp(int(row["what"]) * _QUARTER_HOUR_S)  # noqa: DTZ006 - local time is meant
        key = day.date().isoformat()
        found = replace(_total(key, row), name="")
        days[key] = _sum(days[key], found) if key in days else found
    return [days[key] for key in sorted(days, reverse=True)]


def by_key(rows: Iterable[Any]) -> list[HistoryTotal]:
    """Rows of recipients or users, the most faxes first."""
    found = [_total(str(row["what"] or ""), row) for row in rows]
    return sorted(found, key=lambda each: (-each.faxes, each.key))


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
        faxes=one.faxes + other.faxes,
        delivered=one.delivered + other.delivered,
        failed=one.failed + other.failed,
        pages=one.pages + other.pages,
        line_s=one.line_s + other.line_s,
    )
