"""Totals as bars: how many faxes were delivered, failed or ended otherwise, day by day or of whom most."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPalette
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from faxdesk.domain.fax.history import TotalsBy
from faxdesk.gui.kit.theme import GAP_PX, HALF_GAP_PX, Tone, mixed, smaller, tone_colour
from faxdesk.gui.kit.wording import number_text, plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from faxdesk.domain.fax.history import HistoryTotal

MOST_BARS: Final = {TotalsBy.DAY: 62, TotalsBy.RECIPIENT: 8, TotalsBy.USER: 8}
"""As many as can be told apart, and whose names find room."""

_HEIGHT_PX: Final = 130
_LEAST_HEIGHT_PX: Final = 90
_MOST_BAR_PX: Final = 48.0
_FILLED: Final = 0.7


class TotalsChart(QWidget):
    """A picture of the table beside it, which says the same to who can't see it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._by = TotalsBy.DAY
        self._totals: list[HistoryTotal] = []
        self._text_of: Callable[[HistoryTotal], str] = str
        self.setMinimumHeight(_LEAST_HEIGHT_PX)
        self.setMaximumHeight(_HEIGHT_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Chart of the totals"))
        self.setAccessibleDescription(self.tr("The table below says the same."))

    @property
    def shown(self) -> "Sequence[HistoryTotal]":
        """What has a bar, from left to right."""
        return self._totals

    def show_totals(
        self, by: TotalsBy, totals: "Sequence[HistoryTotal]", text_of: "Callable[[HistoryTotal], str]"
    ) -> None:
        """Draw the newest days from left to right, or those with the most faxes."""
        first = list(totals[: MOST_BARS[by]])
        self._by, self._totals, self._text_of = by, first[::-1] if by is TotalsBy.DAY else first, text_of
        self.setVisible(bool(first))
        self.update()

    def paintEvent(self, _event: "QPaintEvent") -> None:
        if not self._totals:
            return
        with QPainter(self) as painter:
            painter.setFont(smaller(self.font()))
            self._paint_scale(painter)
            for place, total in enumerate(self._totals):
                self._paint_bar(painter, place, total)
            self._paint_names(painter)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._tell_tip(event)
            return True
        return super().event(event)

    def _tell_tip(self, event: QHelpEvent) -> None:
        place = self._place_at(QPointF(event.pos()))
        if place is None:
            QToolTip.hideText()
            return
        total = self._totals[place]
        text = self.tr("{key}: {faxes} faxes, {delivered} delivered, {failed} failed").format(
            key=self._text_of(total),
            faxes=number_text(total.faxes),
            delivered=number_text(total.delivered),
            failed=number_text(total.failed),
        )
        QToolTip.showText(event.globalPos(), plain_tip(text), self)

    def _place_at(self, at: QPointF) -> int | None:
        area = self._area()
        if not area.contains(at):
            return None
        place = int((at.x() - area.left()) / self._step())
        return place if place < len(self._totals) else None

    def _area(self) -> QRectF:
        """Where the bars stand: room for the scale above them, for the names below."""
        line = QFontMetricsF(smaller(self.font())).height()
        area = QRectF(self.rect())
        return area.adjusted(GAP_PX, line + HALF_GAP_PX, -GAP_PX, -line - HALF_GAP_PX)

    def _step(self) -> float:
        return self._area().width() / max(len(self._totals), 1)

    def _most(self) -> int:
        return max(total.faxes for total in self._totals)

    def _paint_scale(self, painter: QPainter) -> None:
        area, palette = self._area(), self.palette()
        quiet = mixed(palette.color(QPalette.ColorRole.WindowText), palette.window().color(), 0.75)
        painter.setPen(quiet)
        painter.drawLine(area.topLeft(), area.topRight())
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        one = QCoreApplication.translate("HistoryWindow", "1 fax")
        text = self.tr("{number} faxes", "", self._most())
        text = one if self._most() == 1 else text.format(number=number_text(self._most()))
        above = QRectF(area.left(), 0, area.width(), area.top())
        painter.drawText(above, Qt.AlignmentFlag.AlignLeft, text)
        self._paint_legend(painter, above)

    def _paint_legend(self, painter: QPainter, above: QRectF) -> None:
        """What each colour is, from the right."""
        metrics, palette = QFontMetricsF(painter.font()), self.palette()
        right = above.right()
        for name, tone in (
            (self.tr("ended otherwise"), Tone.QUIET),
            (self.tr("delivered"), Tone.GOOD),
            (self.tr("failed"), Tone.BAD),
        ):
            right -= metrics.horizontalAdvance(name)
            at = QRectF(right, 0, metrics.horizontalAdvance(name) + 1, above.height())
            painter.setPen(palette.color(QPalette.ColorRole.WindowText))
            painter.drawText(at, Qt.AlignmentFlag.AlignLeft, name)
            side = metrics.xHeight()
            right -= side + HALF_GAP_PX
            top = metrics.ascent() - side
            painter.fillRect(QRectF(right, top, side, side), tone_colour(tone, palette))
            right -= 2 * GAP_PX

    def _paint_bar(self, painter: QPainter, place: int, total: "HistoryTotal") -> None:
        area, step = self._area(), self._step()
        width = min(step * _FILLED, _MOST_BAR_PX)
        left, bottom = area.left() + step * place + (step - width) / 2, area.bottom()
        for number, colour in self._pieces(total):
            height = area.height() * number / self._most()
            painter.fillRect(QRectF(left, bottom - height, width, height), colour)
            bottom -= height

    def _pieces(self, total: "HistoryTotal") -> list[tuple[int, QColor]]:
        """From below: what failed, what arrived, what ended otherwise."""
        palette = self.palette()
        other = total.faxes - total.delivered - total.failed
        return [
            (total.failed, tone_colour(Tone.BAD, palette)),
            (total.delivered, tone_colour(Tone.GOOD, palette)),
            (other, tone_colour(Tone.QUIET, palette)),
        ]

    def _paint_names(self, painter: QPainter) -> None:
        """Of days the first and the last; of others each, as far as it finds room."""
        area, step = self._area(), self._step()
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        below = QRectF(area.left(), area.bottom() + HALF_GAP_PX, area.width(), self.height() - area.bottom())
        names = [self._text_of(total) for total in self._totals]
        if self._by is TotalsBy.DAY:
            painter.drawText(below, Qt.AlignmentFlag.AlignLeft, names[0])
            if len(names) > 1:
                painter.drawText(below, Qt.AlignmentFlag.AlignRight, names[-1])
            return
        metrics = QFontMetricsF(painter.font())
        for place, name in enumerate(names):
            room = QRectF(below.left() + step * place, below.top(), step - HALF_GAP_PX, below.height())
            text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter, text)
