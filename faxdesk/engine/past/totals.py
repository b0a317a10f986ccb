"""Totals of the history as a file for spreadsheets."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from faxdesk.domain.fax.history import HistoryTotal, TotalsBy

if TYPE_CHECKING:
    from faxdesk.domain.money import Money


def as_table(totals: Iterable[HistoryTotal], by: TotalsBy, *, separator: str = ",") -> bytes:
    """As CSV that Excel and LibreOffice open as it is meant."""
    from faxdesk.contact_files.spreadsheet import write_rows

    columns = (
        "Name",
        "Faxes",
        "Delivered",
        "Failed",
        "Pages",
        "Line seconds",
        "Cost",
        "Currency",
        "Estimated",
    )
    rows = [row for total in totals for row in _rows(total, by)]
    return write_rows((by.value.capitalize(), *columns), rows, separator=separator)


def _rows(total: HistoryTotal, by: TotalsBy) -> list[list[str]]:
    """One; of money in several currencies one more for each, with nothing else in it."""
    key = total.key
    if by is TotalsBy.RECIPIENT:
        from faxdesk.numbering import recognise

        key = recognise(key, default_country="").display or key
    counts = (total.faxes, total.delivered, total.failed, total.pages, round(total.line_s))
    first, *others = total.money or (None,)
    blank = [""] * len(counts)
    rows = [[key, total.name, *map(str, counts), *_money(first, total)]]
    return [*rows, *([key, total.name, *blank, *_money(each, total)] for each in others)]


def _money(money: "Money | None", total: HistoryTotal) -> list[str]:
    if money is None:
        return ["", "", ""]
    return [money.text, money.currency, "yes" if total.is_estimated else "no"]
