"""How the queue's texts find room in its columns: on one line, on two smaller ones, or shortened."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics

from faxdesk.gui.kit.theme import GAP_PX, ROW_PX, smaller
from faxdesk.gui.queue.queue_columns import Column, cell_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from faxdesk.gui.queue.queue_rows import Row

_LEAST_NAME_PX: Final = 64
_RIGHT: Final = Qt.TextElideMode.ElideRight
_LEAST_PAGES: Final = 9_999
_DAYS: Final = 7
_DAY_S: Final = 24 * 3600.0


class CellFitting:
    """Measures in one font, and in a smaller one for what stands on two lines.

    Attributes:
        small: that smaller font.
    """

    def __init__(self, font: QFont) -> None:
        self.small = smaller(font)
        self._metrics = QFontMetrics(font)
        self._small_metrics = QFontMetrics(self.small)

    @property
    def row_px(self) -> int:
        """The height of a row, which has room for two small lines."""
        return max(ROW_PX, 2 * self._small_metrics.height() + 2)

    def text_px(self, text: str) -> int:
        return self._metrics.horizontalAdvance(text)

    def fitted(self, row: "Row", column: Column, width_px: int) -> str:
        """The text of a cell as it fits; with a line break in it, it is meant for the small font."""
        key = (column.name, width_px)
        if key not in row.fitted:
            row.fitted[key] = self._fit(row, column, width_px)
        return row.fitted[key]

    def column_widths(self, now_s: float) -> "Mapping[Column, int]":
        """How wide the columns are whose content is known: counts, times, buttons.

        A time may stand on two lines where it is a date; of days of the week the longest is one of seven.
        """
        from faxdesk.gui.kit.wording import number_text, when
        from faxdesk.gui.queue.fax_actions import row_texts

        date, _blank, _time = when(now_s - 365 * _DAY_S, now_s).rpartition(" ")
        times = [when(now_s - day * _DAY_S, now_s) for day in range(_DAYS)]
        time_px = max(*map(self.text_px, times), self._small_metrics.horizontalAdvance(date))
        button_px = max(map(self.button_px, row_texts()))
        return {
            Column.PAGES: self.text_px(number_text(_LEAST_PAGES)) + 2 * GAP_PX,
            Column.TIME: time_px + 2 * GAP_PX,
            Column.ACTION: button_px + GAP_PX,
        }

    def button_px(self, text: str) -> int:
        """How wide a row's button is with this text."""
        return self.text_px(text) + 3 * GAP_PX if text else 0

    def _fit(self, row: "Row", column: Column, width_px: int) -> str:
        text = cell_text(row, column)
        if self.text_px(text) <= width_px:
            return text
        if column is Column.STATE:
            return self._in_two_lines(row, width_px)
        if column is Column.TIME:
            # A date keeps its time below it: cut at the day, one fax is like the other.
            return "\n".join(filter(None, text.rpartition(" ")[::2]))
        if column is Column.DOCUMENT and row.first_document not in {"", row.documents}:
            return self._with_shorter_name(row, width_px)
        is_name = column in {Column.RECIPIENT, Column.DOCUMENT}
        return self._metrics.elidedText(text, Qt.TextElideMode.ElideMiddle if is_name else _RIGHT, width_px)

    def _in_two_lines(self, row: "Row", width_px: int) -> str:
        """What happened above, what to do below; where the first alone is too long, it goes on below."""
        first, rest = row.what_happened, row.what_next
        measure = self._small_metrics
        if measure.horizontalAdvance(first) > width_px:
            first, rest = _broken(f"{first} {rest}".strip(), measure, width_px)
        return "\n".join(measure.elidedText(line, _RIGHT, width_px) for line in (first, rest) if line)

    def _with_shorter_name(self, row: "Row", width_px: int) -> str:
        """Of "part 2 of 3", "and 1 more" and a name it is the name's end that can best be missed."""
        from faxdesk.gui.queue.queue_rows import documents_text

        rest_px = self.text_px(documents_text(row.fax, ""))
        name_px = max(width_px - rest_px, _LEAST_NAME_PX)
        first = self._metrics.elidedText(row.first_document, _RIGHT, name_px)
        return self._metrics.elidedText(documents_text(row.fax, first), _RIGHT, width_px)


def _broken(text: str, metrics: QFontMetrics, width_px: int) -> tuple[str, str]:
    """A text in two: as many words as fit, and the others."""
    words = text.split(" ")
    count = len(words)
    while count > 1 and metrics.horizontalAdvance(" ".join(words[:count])) > width_px:
        count -= 1
    return " ".join(words[:count]), " ".join(words[count:])
