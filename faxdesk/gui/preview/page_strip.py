"""Small pages in a column, to see and choose from; only those in sight are ever drawn."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPalette, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from faxdesk.gui.kit.theme import GAP_PX, HALF_GAP_PX, Tone, bold, mixed, smaller, tone_colour
from faxdesk.gui.preview.preview_pages import PreviewPages

SMALL_PX: Final = QSize(56, 72)
"""The box a small page is drawn into."""

_SETTLE_MS: Final = 30
"""While one scrolls, nothing is asked for that is gone again at once."""

Small = Callable[[int], QPixmap | None]
"""The small picture of a row, None while there is none."""

Marked = Callable[[int], bool]
"""Whether there is something to be said of a row's page."""

Index = QModelIndex | QPersistentModelIndex


class PageStrip(QListView):
    """The fax's pages. Keys: Page Up and Down, Home and End as in the page itself.

    Signals:
        row_chosen: the person went to this row.
        sight_changed: other rows are in sight.
    """

    row_chosen = Signal(int)
    sight_changed = Signal()

    def __init__(
        self, pages: PreviewPages, small: Small, is_marked: Marked, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._pages = pages
        self._is_told = False
        self.setModel(pages)
        self.setItemDelegate(_PageDelegate(pages, small, is_marked, self))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(SMALL_PX.height() // 2)
        self.setAccessibleName(self.tr("Pages"))
        bar = self.verticalScrollBar().sizeHint().width()
        self.setFixedWidth(SMALL_PX.width() + 2 * GAP_PX + bar + 2 * self.frameWidth())
        self._settled = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settled.timeout.connect(self.sight_changed)
        # Not the timer's start itself: it would take where the strip stands for how long to wait.
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._settled.start())
        pages.modelReset.connect(self._settled.start)

    def show_row(self, row: int) -> None:
        """Mark this row and bring it into sight, without telling of it."""
        self._is_told = True
        self.setCurrentIndex(self._pages.index(row))
        self._is_told = False

    def rows_in_sight(self) -> range:
        """The rows whose pages can be seen."""
        if not self.isVisible() or not len(self._pages):
            return range(0)
        height = self.viewport().height()
        first = self.indexAt(self.viewport().rect().topLeft()).row()
        last = first
        while last + 1 < len(self._pages) and self.visualRect(self._pages.index(last)).bottom() < height:
            last += 1
        return range(max(first, 0), last + 1)

    def redraw_row(self, row: int) -> None:
        """Its small picture has come."""
        self.update(self._pages.index(row))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if not self._is_told and current.isValid():
            self.row_chosen.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # One page at a time, as in the page itself: a stripful at a time nobody can follow.
        steps = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()))
        if steps is None:
            super().keyPressEvent(event)
            return
        row = min(max(self.currentIndex().row() + steps, 0), len(self._pages) - 1)
        self.setCurrentIndex(self._pages.index(row))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settled.start()


class _PageDelegate(QStyledItemDelegate):
    """Draws a small page with its number below, and the name where another document begins."""

    def __init__(self, pages: PreviewPages, small: Small, is_marked: Marked, parent: QWidget) -> None:
        super().__init__(parent)
        self._pages = pages
        self._small = small
        self._is_marked = is_marked

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = option.fontMetrics.height()
        name = line + HALF_GAP_PX if self._begins_document(index) else 0
        return QSize(SMALL_PX.width(), SMALL_PX.height() + line + GAP_PX + HALF_GAP_PX + name)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        palette: QPalette = option.palette
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_current:
            painter.fillRect(option.rect, palette.color(QPalette.ColorRole.Highlight))
        role = QPalette.ColorRole.HighlightedText if is_current else QPalette.ColorRole.Text
        painter.setPen(palette.color(role))
        rect: QRect = option.rect.adjusted(0, HALF_GAP_PX, 0, -HALF_GAP_PX)
        if self._begins_document(index):
            rect = self._paint_name(painter, option.font, rect, index)
        line = option.fontMetrics.height()
        painter.setFont(smaller(option.font))
        number = rect.adjusted(0, rect.height() - line, 0, 0)
        text = str(index.row() + 1)
        if self._is_marked(index.row()):
            # A shape beside the number: a colour alone would tell nothing to who doesn't see it.
            text += " ⚠"
            if not is_current:
                painter.setPen(tone_colour(Tone.WARNING, palette))
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, text)
        self._paint_paper(painter, rect.adjusted(0, 0, 0, -line - 2), palette, index)
        painter.restore()

    def _begins_document(self, index: Index) -> bool:
        return self._pages.has_several_documents and self._pages.page(index.row()).is_first

    def _paint_name(self, painter: QPainter, font: QFont, rect: QRect, index: Index) -> QRect:
        """The document's name above its first page; returns the room that is left."""
        painter.setFont(smaller(bold(font)))
        metrics = painter.fontMetrics()
        area = rect.adjusted(HALF_GAP_PX, 0, -HALF_GAP_PX, 0)
        area.setHeight(metrics.height())
        name = self._pages.page(index.row()).item.name
        text = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
        return rect.adjusted(0, area.height() + HALF_GAP_PX, 0, 0)

    def _paint_paper(self, painter: QPainter, room: QRect, palette: QPalette, index: Index) -> None:
        picture = self._small(index.row())
        size = self._pages.page(index.row()).size
        paper = picture.size() if picture is not None else QSize(round(size.width_pt), round(size.height_pt))
        paper = paper.expandedTo(QSize(1, 1)).scaled(
            room.size().boundedTo(SMALL_PX), Qt.AspectRatioMode.KeepAspectRatio
        )
        place = QRect(room.topLeft(), paper.expandedTo(QSize(4, 4)))
        place.moveCenter(room.center())
        painter.fillRect(place, Qt.GlobalColor.white)
        if picture is not None:
            painter.drawPixmap(place, picture)
        edge = mixed(palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text), 0.3)
        painter.setPen(edge)
        painter.drawRect(place.adjusted(0, 0, -1, -1))
