"""The queue's columns: which there are, what stands in each, and which a change touches."""

from collections.abc import Sequence
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData

if TYPE_CHECKING:
    from faxdesk.gui.queue.queue_rows import Row


class Column(IntEnum):
    """The columns, from left to right."""

    RECIPIENT = 0
    DOCUMENT = 1
    PAGES = 2
    STATE = 3
    TIME = 4
    ACTION = 5


def column_title(column: Column) -> str:
    """What stands above a column."""
    translate = QCoreApplication.translate
    return (
        translate("QueueModel", "To"),
        translate("QueueModel", "Document"),
        translate("QueueModel", "Pages"),
        translate("QueueModel", "State"),
        translate("QueueModel", "Added"),
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
    return (row.recipient, row.documents, row.pages, row.words, row.time, row.action_text)[column]


def rows_as_text(rows: "Sequence[Row]") -> str:
    """A line each, with tabs between the cells."""
    return "\n".join("\t".join(_copied(row)) for row in rows)


def rows_as_mime(rows: "Sequence[Row]") -> QMimeData:
    """The same, and a table with the columns' titles: editors take the one, spreadsheets the other."""
    from html import escape  # with a table of all letters' names, which no first picture needs

    def line(tag: str, texts: Sequence[str]) -> str:
        return f"<tr>{''.join(f'<{tag}>{escape(text)}</{tag}>' for text in texts)}</tr>"

    titles = [column_title(column) for column in Column if column is not Column.ACTION]
    lines = [line("th", titles), *(line("td", _copied(row)) for row in rows)]
    mime = QMimeData()
    mime.setText(rows_as_text(rows))
    mime.setHtml(f'<meta charset="utf-8"><table>{"".join(lines)}</table>')
    return mime


def _copied(row: "Row") -> list[str]:
    """The cells but for the button, each in one line."""
    return [" ".join(cell_text(row, column).split()) for column in Column if column is not Column.ACTION]
