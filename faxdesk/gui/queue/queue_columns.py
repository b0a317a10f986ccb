"""The queue's columns: which there are, what stands in each, and which a change touches."""

from collections.abc import Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QMimeData, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from faxdesk.gui.kit.wording import plain_tip
from faxdesk.gui.queue.pace import progress_hint

if TYPE_CHECKING:
    from faxdesk.gui.queue.queue_rows import Row


class Column(IntEnum):
    """The columns, from left to right."""

    RECIPIENT = 0
    DOCUMENT = 1
    PAGES = 2
    STATE = 3
    TIME = 4
    SENDER = 5
    ACTION = 6


def column_title(column: Column) -> str:
    """What stands above a column."""
    translate = QCoreApplication.translate
    return (
        translate("QueueModel", "To"),
        translate("QueueModel", "Document"),
        translate("QueueModel", "Pages"),
        translate("QueueModel", "State"),
        translate("QueueModel", "Added"),
        translate("QueueModel", "Sent by"),
        "",
    )[column]


def changed_columns(before: "Row", after: "Row") -> list[Column]:
    """The cells that look different: painting is the dearest of what the window does."""
    columns = [column for column in Column if cell_text(before, column) != cell_text(after, column)]
    if (before.icon, before.tone) != (after.icon, after.tone):
        columns += [Column.RECIPIENT, Column.STATE]
    if before.fax.state is not after.fax.state:
        columns.append(Column.STATE)
    return list(dict.fromkeys(columns))


def cell_text(row: "Row", column: Column) -> str:
    """The text of one cell."""
    return (row.recipient, row.documents, row.pages, row.words, row.time, row.sender, row.action_text)[column]


def cell_tip(row: "Row", column: Column) -> str:
    """What the pointer is told of a cell."""
    text = cell_text(row, column)
    if column is Column.STATE and not row.fax.needs_attention and row.broadcast is None:
        hint = progress_hint(row.fax)
        text = f"{row.words}. {hint}" if hint else row.words
    return plain_tip(text)


def header_data(section: int, role: int) -> Any:
    """What Qt asks of the line above the columns."""
    if role == Qt.ItemDataRole.TextAlignmentRole and section == Column.PAGES:
        return Qt.AlignmentFlag.AlignCenter
    return column_title(Column(section)) if role == Qt.ItemDataRole.DisplayRole else None


def arrows(view: QTableView) -> tuple[Qt.Key, Qt.Key]:
    """The arrow keys that go into a broadcast, as reading goes, and out of it."""
    keys = (Qt.Key.Key_Right, Qt.Key.Key_Left)
    return keys if not view.isRightToLeft() else (keys[1], keys[0])


def look_like_a_list(view: QTableView) -> None:
    """Rows that are chosen as a whole, no grid, columns that nobody moves."""
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setMouseTracking(True)
    view.setFrameShape(QFrame.Shape.StyledPanel)
    vertical = view.verticalHeader()
    vertical.hide()
    vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionsClickable(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setMinimumSectionSize(40)
    header.setSectionResizeMode(Column.STATE, QHeaderView.ResizeMode.Stretch)
    view.setColumnHidden(Column.SENDER, True)


def rows_as_text(rows: "Sequence[Row]") -> str:
    """A line each, with tabs between the cells."""
    columns = _copied_columns(rows)
    return "\n".join("\t".join(_copied(row, columns)) for row in rows)


def rows_as_mime(rows: "Sequence[Row]") -> QMimeData:
    """The same, and a table with the columns' titles: editors take the one, spreadsheets the other."""
    from html import escape  # with a table of all letters' names, which no first picture needs

    def line(tag: str, texts: Sequence[str]) -> str:
        return f"<tr>{''.join(f'<{tag}>{escape(text)}</{tag}>' for text in texts)}</tr>"

    columns = _copied_columns(rows)
    titles = [column_title(column) for column in columns]
    lines = [line("th", titles), *(line("td", _copied(row, columns)) for row in rows)]
    mime = QMimeData()
    mime.setText(rows_as_text(rows))
    mime.setHtml(f'<meta charset="utf-8"><table>{"".join(lines)}</table>')
    return mime


def _copied_columns(rows: "Sequence[Row]") -> list[Column]:
    """All but the button, and who sent it outside a team."""
    left_out = {Column.ACTION} if any(row.sender for row in rows) else {Column.ACTION, Column.SENDER}
    return [column for column in Column if column not in left_out]


def _copied(row: "Row", columns: Sequence[Column]) -> list[str]:
    """The cells, each in one line."""
    return [" ".join(cell_text(row, column).split()) for column in columns]
