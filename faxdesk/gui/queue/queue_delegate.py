"""Paints the queue's cells: the state's icon, words, bar, and the one button a row may have."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QTableView

from faxdesk.gui.kit.icons import Icons
from faxdesk.gui.kit.theme import GAP_PX, HALF_GAP_PX, ICON_PX, Tone, mixed, tone_colour
from faxdesk.gui.queue.cell_fitting import CellFitting
from faxdesk.gui.queue.pace import progress_text
from faxdesk.gui.queue.queue_columns import Column
from faxdesk.gui.queue.queue_model import QueueModel

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtWidgets import QStyleOptionViewItem

    from faxdesk.gui.queue.queue_rows import Row

Index = QModelIndex | QPersistentModelIndex

_BAR_PX: Final = QSize(112, 8)
_NUMBER_PX: Final = 40
_QUIET_COLUMNS: Final = frozenset({Column.PAGES, Column.TIME, Column.SENDER})
_LEFT: Final = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_CENTRE: Final = int(Qt.AlignmentFlag.AlignCenter)


class QueueDelegate(QStyledItemDelegate):
    """For a QTableView on a QueueModel.

    Signals:
        action_pressed: the row's button was clicked: the row's entry, where a menu may open.
    """

    action_pressed = Signal(int, QPoint)

    def __init__(self, model: QueueModel, icons: Icons, view: QTableView) -> None:
        super().__init__(view)
        self._model = model
        self._icons = icons
        self._view = view
        self.fitting = CellFitting(view.font())
        self._hot: int | None = None
        self._colours: dict[Tone, QColor] = {}
        self._surfaces: dict[tuple[float, ...], QPixmap] = {}

    def forget_look(self) -> None:
        """The palette or font has changed."""
        self.fitting = CellFitting(self._view.font())
        self._colours.clear()
        self._surfaces.clear()

    def sizeHint(self, option: "QStyleOptionViewItem", index: Index) -> QSize:
        return QSize(ICON_PX, self.fitting.row_px)

    def paint(self, painter: QPainter, option: "QStyleOptionViewItem", index: Index) -> None:
        row = self._model.row(index.row())
        if row is None:
            return
        column = Column(index.column())
        rect: QRect = option.rect
        is_selected = self._view.selectionModel().isSelected(index)
        self._paint_ground(painter, rect, index, is_selected)
        if column is Column.RECIPIENT:
            self._paint_recipient(painter, rect, row, is_selected)
        elif column is Column.STATE:
            self._paint_state(painter, rect, row, is_selected)
        elif column is Column.ACTION:
            self._paint_action(painter, rect, row, is_selected)
        else:
            tone = Tone.QUIET if column in _QUIET_COLUMNS else Tone.PLAIN
            alignment = _CENTRE if column is Column.PAGES else _LEFT
            inner = rect.adjusted(HALF_GAP_PX, 0, -HALF_GAP_PX, 0)
            self._paint_text(painter, inner, row, column, tone, is_selected, alignment)

    def _paint_ground(self, painter: QPainter, rect: QRect, index: Index, is_selected: bool) -> None:
        """The colour of a selected row, and a frame around the one that the keyboard stands on."""
        if is_selected:
            painter.fillRect(rect, self._view.palette().color(QPalette.ColorRole.Highlight))
        elif self._view.hasFocus() and self._view.currentIndex().row() == index.row():
            highlight = self._view.palette().color(QPalette.ColorRole.Highlight)
            painter.fillRect(QRect(rect.x(), rect.y(), rect.width(), 1), highlight)
            painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), highlight)

    def editorEvent(
        self, event: QEvent, model: "QAbstractItemModel", option: "QStyleOptionViewItem", index: Index
    ) -> bool:
        if index.column() != Column.ACTION or not isinstance(event, QMouseEvent):
            return False
        row = self._model.row(index.row())
        if row is None or not row.action_text:
            return False
        button = self._button_rect(option.rect, row)
        if not button.contains(event.position().toPoint()):
            return False
        if event.type() is QEvent.Type.MouseButtonRelease and event.button() is Qt.MouseButton.LeftButton:
            self.action_pressed.emit(row.entry, self._view.viewport().mapToGlobal(button.bottomLeft()))
        return event.type() in {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease}

    def button_rect(self, index: Index) -> QRect:
        """Where the row's button is, in the view's viewport; empty where it has none."""
        row = self._model.row(index.row())
        if row is None or not row.action_text:
            return QRect()
        return self._button_rect(self._view.visualRect(index), row)

    def set_hot(self, fax_id: int | None) -> None:
        """The row whose button is under the mouse."""
        self._hot = fax_id

    def _paint_recipient(self, painter: QPainter, rect: QRect, row: "Row", is_selected: bool) -> None:
        colour = self._colour(row.tone, is_selected)
        icon = self._icons.pixmap(row.icon, colour, ICON_PX, self._view.devicePixelRatioF())
        top = rect.y() + (rect.height() - ICON_PX) // 2
        painter.drawPixmap(rect.x() + HALF_GAP_PX, top, icon)
        inner = rect.adjusted(GAP_PX + HALF_GAP_PX + ICON_PX, 0, -HALF_GAP_PX, 0)
        self._paint_text(painter, inner, row, Column.RECIPIENT, Tone.PLAIN, is_selected)

    def _paint_state(self, painter: QPainter, rect: QRect, row: "Row", is_selected: bool) -> None:
        inner = rect.adjusted(HALF_GAP_PX, 0, -HALF_GAP_PX, 0)
        progress = self._model.progress(row)
        tone = row.tone if row.tone in {Tone.BAD, Tone.WARNING} else Tone.PLAIN
        if progress is None:
            self._paint_text(painter, inner, row, Column.STATE, tone, is_selected)
            return
        word_px = min(self.fitting.text_px(row.words), inner.width() // 2) + GAP_PX
        self._paint_text(painter, inner, row, Column.STATE, tone, is_selected)
        left = inner.x() + max(word_px, 72)
        width = min(_BAR_PX.width(), inner.right() - left - _NUMBER_PX)
        bar = QRect(left, inner.y() + (inner.height() - _BAR_PX.height()) // 2, width, _BAR_PX.height())
        self._paint_bar(painter, bar, progress, is_selected)
        painter.setPen(self._colour(Tone.QUIET, is_selected))
        beside = QRect(bar.right() + GAP_PX, inner.y(), _NUMBER_PX, inner.height())
        painter.drawText(beside, _LEFT, progress_text(row.fax, progress))

    def _paint_bar(self, painter: QPainter, bar: QRect, progress: float, is_selected: bool) -> None:
        if bar.width() < ICON_PX:
            return
        colour = self._colour(Tone.BUSY, is_selected)
        size = bar.size()
        empty = self._surface(size, mixed(self._ground(is_selected), colour, 0.25), None)
        full = self._surface(size, colour, None)
        filled = QRect(bar)
        filled.setWidth(max(bar.height(), round(bar.width() * progress)))
        scale = full.devicePixelRatio()
        painter.drawPixmap(bar, empty)
        painter.drawPixmap(filled, full, QRect(0, 0, round(filled.width() * scale), full.height()))

    def _paint_action(self, painter: QPainter, rect: QRect, row: "Row", is_selected: bool) -> None:
        if not row.action_text:
            return
        ground = self._ground(is_selected)
        text = self._colour(Tone.PLAIN, is_selected)
        button = self._button_rect(rect, row)
        fill = mixed(ground, text, 0.14 if self._hot == row.entry else 0.04)
        painter.drawPixmap(button, self._surface(button.size(), fill, mixed(ground, text, 0.3)))
        painter.setPen(text)
        painter.drawText(button, _CENTRE, row.action_text)

    def _ground(self, is_selected: bool) -> QColor:
        role = QPalette.ColorRole.Highlight if is_selected else QPalette.ColorRole.Base
        return self._view.palette().color(role)

    def _surface(self, size: QSize, fill: QColor, edge: QColor | None) -> QPixmap:
        """A rounded box, drawn once: smooth edges take ten times as long as a picture of them."""
        scale = self._view.devicePixelRatioF()
        key = (size.width(), size.height(), scale, fill.rgba(), edge.rgba() if edge is not None else 0)
        surface = self._surfaces.get(key)
        if surface is None:
            surface = QPixmap(round(size.width() * scale), round(size.height() * scale))
            surface.setDevicePixelRatio(scale)
            surface.fill(Qt.GlobalColor.transparent)
            painter = QPainter(surface)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(edge if edge is not None else Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            inset = 0.5 if edge is not None else 0.0
            box = QRectF(0, 0, size.width(), size.height()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(box, 4, 4)
            painter.end()
            self._surfaces[key] = surface
        return surface

    def _paint_text(
        self,
        painter: QPainter,
        rect: QRect,
        row: "Row",
        column: Column,
        tone: Tone,
        is_selected: bool,
        alignment: int = _LEFT,
    ) -> None:
        painter.setPen(self._colour(tone, is_selected))
        text = self._shortened(row, column, rect.width())
        if "\n" not in text:
            painter.drawText(rect, alignment, text)
            return
        painter.save()
        painter.setFont(self.fitting.small)
        painter.drawText(rect, alignment, text)
        painter.restore()

    def _shortened(self, row: "Row", column: Column, width_px: int) -> str:
        return self.fitting.fitted(row, column, width_px)

    def _button_rect(self, rect: QRect, row: "Row") -> QRect:
        width = min(self.fitting.button_px(row.action_text), rect.width() - GAP_PX)
        height = rect.height() - GAP_PX
        left = rect.right() - width - HALF_GAP_PX
        return QRect(left, rect.y() + HALF_GAP_PX, width, height)

    def _colour(self, tone: Tone, is_selected: bool) -> QColor:
        if is_selected:
            return self._view.palette().color(QPalette.ColorRole.HighlightedText)
        if tone not in self._colours:
            self._colours[tone] = tone_colour(tone, self._view.palette())
        return self._colours[tone]
