"""The acts of the audit log's table, newest first, read a page at a time as they come into sight."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from faxdesk.domain.acts import ActFilter
from faxdesk.domain.words import Message, listed, shown_line
from faxdesk.domain.words.base import in_its_order
from faxdesk.gui.kit.titled_table import TitledTable
from faxdesk.gui.kit.wording import exact_time, tell

if TYPE_CHECKING:
    from faxdesk.engine.acts import Acts, ToldAct

_PAGE: Final = 200
_ROLE: Final = Qt.ItemDataRole
_MOST_NAMED: Final = 8


class ActModel(TitledTable):
    """When, who, where, what, which fax, to whom, details."""

    def __init__(
        self, acts: "Acts", show_number: Callable[[str], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._acts = acts
        self._show_number = show_number
        self._wanted = ActFilter()
        self._shown: list[ToldAct] = []
        self._has_more = False
        self.titles = (
            *(self.tr("When"), self.tr("Who"), self.tr("Computer"), self.tr("What")),
            *(self.tr("Fax"), self.tr("Number"), self.tr("Details")),
        )

    def look_for(self, wanted: ActFilter) -> None:
        """Show these; raises JournalError."""
        found = self._acts.page(wanted, limit=_PAGE)
        self.beginResetModel()
        self._wanted, self._shown, self._has_more = wanted, found, len(found) == _PAGE
        self.endResetModel()

    @property
    def wanted(self) -> ActFilter:
        return self._wanted

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        return not parent.isValid() and self._has_more

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> None:
        if parent.isValid() or not self._shown:
            return
        more = self._acts.page(self._wanted, before=self._shown[-1].act.number, limit=_PAGE)
        self._has_more = len(more) == _PAGE
        if more:
            self.beginInsertRows(QModelIndex(), len(self._shown), len(self._shown) + len(more) - 1)
            self._shown += more
            self.endInsertRows()

    def count(self) -> int:
        return len(self._shown)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _ROLE.DisplayRole) -> Any:
        if role not in {_ROLE.DisplayRole, _ROLE.ToolTipRole}:
            return None
        cells = cells_of(self._shown[index.row()], self._show_number)
        return in_its_order(shown_line(cells[index.column()]))


def cells_of(told: "ToldAct", show_number: Callable[[str], str]) -> tuple[str, ...]:
    """One act as the table and the exported file have it, for people."""
    act = told.act
    return (
        exact_time(act.at_s),
        act.user or "FaxDesk",
        act.desk,
        tell(Message(code=f"act.{act.what}")).rstrip("."),
        "" if act.fax_id is None else str(act.fax_id),
        show_number(told.to) if told.to else "",
        detail_text(act.detail),
    )


def detail_text(detail: Mapping[str, Any]) -> str:
    """What is known besides, in a few words."""
    translate = QCoreApplication.translate
    parts = []
    if "first" in detail:
        text = translate("ActModel", "faxes {first} to {last}")
        parts.append(text.format(first=detail["first"], last=detail.get("last", "?")))
    for name, text in (
        ("faxes", translate("ActModel", "faxes {value}")),
        ("contacts", translate("ActModel", "contacts {value}")),
        ("settings", translate("ActModel", "{value}")),
        ("choice", translate("ActModel", "{value}")),
        ("broadcast", translate("ActModel", "broadcast B{value}")),
        ("group", translate("ActModel", "group {value}")),
        ("count", translate("ActModel", "{value} in all")),
        ("sha256", translate("ActModel", "SHA-256 {value}")),
    ):
        if name in detail:
            parts.append(text.format(value=_plain(detail[name])))
    return listed(parts)


def _plain(value: object) -> str:
    if isinstance(value, list):
        more = ["…"] if len(value) > _MOST_NAMED else []
        return listed([*map(str, value[:_MOST_NAMED]), *more])
    return str(value).replace("_", " ")
