"""Totals of the history as a table."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt

from faxdesk.domain.fax.history import TotalsBy
from faxdesk.domain.words.formats import day_and_time
from faxdesk.gui.kit.titled_table import Index, TitledTable
from faxdesk.gui.kit.wording import money_text, number_text, plain_tip

if TYPE_CHECKING:
    from collections.abc import Callable

    from faxdesk.domain.fax.history import HistoryTotal


def titles(by: TotalsBy) -> tuple[str, ...]:
    """What stands above the columns."""
    translate = QCoreApplication.translate
    key = {
        TotalsBy.DAY: translate("History", "Day"),
        TotalsBy.RECIPIENT: translate("History", "Recipient"),
        TotalsBy.USER: translate("History", "Sent by"),
    }[by]
    return (
        key,
        translate("History", "Faxes"),
        translate("History", "Delivered"),
        translate("History", "Failed"),
        translate("History", "Pages"),
        translate("History", "Cost"),
    )


def cost_text(total: "HistoryTotal") -> str:
    """Its money; with a mark where some of it is estimated."""
    text = " + ".join(money_text(each.amount, each.currency) for each in total.money)
    if text and total.is_estimated:
        return QCoreApplication.translate("History", "about {amount}").format(amount=text)
    return text


class TotalsModel(TitledTable):
    """A row for each day, recipient or user."""

    def __init__(self, show_number: "Callable[[str], str]") -> None:
        super().__init__()
        self._show_number = show_number
        self.by = TotalsBy.DAY
        self.totals: Sequence[HistoryTotal] = ()
        self.titles = titles(self.by)

    def show(self, by: TotalsBy, totals: "Sequence[HistoryTotal]") -> None:
        """Show these instead."""
        self.beginResetModel()
        self.by, self.totals, self.titles = by, totals, titles(by)
        self.endResetModel()

    def key_text(self, total: "HistoryTotal") -> str:
        """The day, who it went to, or who sent it, as it is written here."""
        if self.by is TotalsBy.DAY:
            return day_and_time(datetime.fromisoformat(total.key), "").strip()
        if self.by is TotalsBy.USER:
            return total.key or QCoreApplication.translate("History", "(unknown)")
        number = self._show_number(total.key)
        return f"{total.name} {number}" if total.name else number

    def count(self) -> int:
        return len(self.totals)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(section)
        return super().headerData(section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cells(index.row())[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.cells(index.row())[index.column()])
        return None

    def cells(self, place: int) -> tuple[str, ...]:
        """What stands in a row."""
        total = self.totals[place]
        counts = (total.faxes, total.delivered, total.failed, total.pages)
        return (self.key_text(total), *map(number_text, counts), cost_text(total))


def _aligned(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
