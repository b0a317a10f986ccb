"""One page on the screen: whole, as wide as there is room, or dot by dot."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from faxdesk.gui.kit.theme import GAP_PX, Tone, tone_colour
from faxdesk.gui.preview.page_geometry import PageGeometry, Paper, Zoom
from faxdesk.gui.preview.page_painting import ShownPicture, ground_colour, paint_page

if TYPE_CHECKING:
    from faxdesk.documents.client import Picture
    from faxdesk.documents.raster.screen import Sheet

_STEP_PX: Final = 48
_NOTCH: Final = 120

Paint = Callable[[Callable[[], "Picture"], Callable[["Picture"], None]], None]
"""Makes a picture on another thread and hands it over on this one; of several asked for, the last."""


class PageView(QAbstractScrollArea):
    """Shows a Sheet. Keys: Page Up and Down turn pages, Home and End go to the ends, arrows move about.

    Signals:
        turned: pages on, back where negative.
        jumped: to the first page (False) or to the last (True).
        zoom_changed: the Zoom was changed here, by wheel, key or double click.
        picture_changed: another picture is shown.
    """

    turned = Signal(int)
    jumped = Signal(bool)
    zoom_changed = Signal(object)
    picture_changed = Signal()

    def __init__(self, paint: Paint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paint = paint
        self._sheet: Sheet | None = None
        self._paper = Paper(x_dpi=1, y_dpi=1)
        self._zoom = Zoom.WHOLE
        self._words = ""
        self._ratio = 0.0
        self._shown = ShownPicture()
        self._wanted: object = None
        self._dragged_from: QPointF | None = None
        self._wheel = 0
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(120, 120)
        self.viewport().setAutoFillBackground(False)

    @property
    def zoom(self) -> Zoom:
        return self._zoom

    @property
    def picture(self) -> QImage:
        """What is shown now, null while there is nothing."""
        return self._shown.image

    @property
    def is_current(self) -> bool:
        """Whether what is shown is what was asked for last."""
        return self._sheet is None or (self._wanted == self._shown.key and not self._shown.image.isNull())

    def set_zoom(self, zoom: Zoom) -> None:
        if zoom is not self._zoom:
            self._zoom = zoom
            self._renew()

    def show_sheet(self, sheet: "Sheet", paper: Paper) -> None:
        """Show this page this way; the one before stays until its picture is there."""
        self._sheet, self._paper, self._words = sheet, paper, ""
        self._ratio = paper.ratio(sheet.width_px, sheet.height_px)
        self._renew()

    def show_blank(self, ratio: float, words: str = "") -> None:
        """Show empty paper, `ratio` times as high as wide (0 for none), and perhaps a word about it."""
        self._sheet, self._wanted, self._shown = None, None, ShownPicture()
        self._ratio, self._words = ratio, words
        self._renew()
        self.picture_changed.emit()

    def to_top(self) -> None:
        """Begin where one begins to read."""
        self.verticalScrollBar().setValue(0)
        bar = self.horizontalScrollBar()
        bar.setValue((bar.minimum() + bar.maximum()) // 2 if self._zoom is Zoom.WIDTH else 0)

    def _renew(self) -> None:
        self._set_bars()
        if self._sheet is not None and self._zoom is Zoom.DOTS:
            self._cut_dots(self._sheet)
        elif self._sheet is not None:
            self._want(self._sheet, self._geometry().page, self._paper.black_cutoff)
        self.viewport().update()

    def _want(self, sheet: "Sheet", size: QSize, black_cutoff: int | None) -> None:
        key = (sheet, size.width(), size.height(), black_cutoff)
        if key == self._wanted:
            return
        self._wanted = key

        def arrived(picture: "Picture") -> None:
            # A slider that is dragged asks faster than it is answered: any answer is news.
            if self._sheet is sheet and self._zoom is not Zoom.DOTS:
                self._show(ShownPicture(picture, key))

        self._paint(lambda: sheet.fitted(size.width(), size.height(), black_cutoff), arrived)

    def _cut_dots(self, sheet: "Sheet") -> None:
        """The visible part, now: it is no larger than the screen."""
        box, _place = self._geometry().dots_in_sight()
        key = (sheet, box, self._paper.black_cutoff)
        if key != self._wanted and box[2] > box[0] and box[3] > box[1]:
            self._wanted = key
            self._show(ShownPicture(sheet.cut(box, self._paper.black_cutoff), key))

    def _show(self, shown: ShownPicture) -> None:
        self._shown = shown
        self.viewport().update()
        self.picture_changed.emit()

    def _geometry(self) -> PageGeometry:
        scale = self.devicePixelRatioF()
        viewport = self.viewport().size()
        sheet = self._sheet
        scrolled = (self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return PageGeometry(
            room=QSize(round(viewport.width() * scale), round(viewport.height() * scale)),
            margin_px=round(GAP_PX * scale),
            zoom=self._zoom,
            ratio=self._ratio,
            sheet=(sheet.width_px, sheet.height_px) if sheet is not None else (0, 0),
            dot=self._paper.dot,
            scrolled=(round(scrolled[0] * scale), round(scrolled[1] * scale)),
        )

    def _set_bars(self) -> None:
        scale = self.devicePixelRatioF()
        viewport, page = self.viewport().size(), self._geometry().page
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        is_moving = self._zoom is not Zoom.WHOLE and self._ratio > 0
        for bar, room, length in (
            (self.horizontalScrollBar(), viewport.width(), page.width() / scale),
            (self.verticalScrollBar(), viewport.height(), page.height() / scale),
        ):
            most = max(0, round(length) + 2 * GAP_PX - room) if is_moving else 0
            bar.setRange(0, most)
            bar.setPageStep(room)
            bar.setSingleStep(_STEP_PX)
        across = policy if self._zoom is not Zoom.DOTS else Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        # Always on or always off: a bar that comes and goes with the page's size would chase its own tail.
        down = policy if self._zoom is Zoom.WHOLE else Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        self.setHorizontalScrollBarPolicy(across)
        self.setVerticalScrollBarPolicy(down)
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor if is_moving else Qt.CursorShape.ArrowCursor)

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), ground_colour(self.palette()))
        if self._ratio > 0:
            scale = self.devicePixelRatioF()
            painter.scale(1 / scale, 1 / scale)
            is_part = self._zoom is Zoom.DOTS and self._sheet is not None
            paint_page(painter, self.palette(), self._geometry(), self._shown, is_part=is_part)
            painter.resetTransform()
        if self._words:
            self._paint_words(painter)
        if self.hasFocus():
            painter.setPen(self.palette().color(QPalette.ColorRole.Highlight))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))

    def _paint_words(self, painter: QPainter) -> None:
        on_paper = self._ratio > 0
        colour = Qt.GlobalColor.darkGray if on_paper else tone_colour(Tone.QUIET, self.palette())
        painter.setPen(colour)
        area = self.viewport().rect().adjusted(GAP_PX * 3, GAP_PX, -GAP_PX * 3, -GAP_PX)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._renew()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        if self._zoom is Zoom.DOTS and self._sheet is not None:
            self._cut_dots(self._sheet)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _TURNS:
            self.turned.emit(_TURNS[key])
        elif key in _JUMPS:
            self.jumped.emit(_JUMPS[key])
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(key)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self._step_zoom(1)
        elif key == Qt.Key.Key_Minus:
            self._step_zoom(-1)
        else:
            super().keyPressEvent(event)

    def _move(self, key: Qt.Key) -> None:
        """Move the page; one that is seen whole is turned instead."""
        is_across = key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        sign = 1 if key in (Qt.Key.Key_Right, Qt.Key.Key_Down) else -1
        bar = self.horizontalScrollBar() if is_across else self.verticalScrollBar()
        if bar.maximum() > 0:
            bar.setValue(bar.value() + sign * bar.singleStep())
        elif self._zoom is Zoom.WHOLE:
            self.turned.emit(sign)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; turn the pages of what is seen whole; zoom with Ctrl."""
        is_zooming = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if not is_zooming and self._zoom is not Zoom.WHOLE:
            super().wheelEvent(event)
            return
        self._wheel += event.angleDelta().y()
        steps = int(self._wheel / _NOTCH)
        self._wheel -= steps * _NOTCH
        if steps and is_zooming:
            self._step_zoom(1 if steps > 0 else -1, event.position())
        elif steps:
            self.turned.emit(-steps)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._zoom is not Zoom.WHOLE:
            self._dragged_from = event.position()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged_from is not None:
            moved = (event.position() - self._dragged_from).toPoint()
            self._dragged_from = event.position()
            for bar, by in ((self.horizontalScrollBar(), moved.x()), (self.verticalScrollBar(), moved.y())):
                bar.setValue(bar.value() - by)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        if self._dragged_from is not None:
            self._dragged_from = None
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """To the dots at this place, and back."""
        self._change_zoom(Zoom.WHOLE if self._zoom is Zoom.DOTS else Zoom.DOTS, event.position())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.viewport().update()

    def _step_zoom(self, steps: int, at: QPointF | None = None) -> None:
        zooms = list(Zoom)
        place = min(max(zooms.index(self._zoom) + steps, 0), len(zooms) - 1)
        self._change_zoom(zooms[place], at)

    def _change_zoom(self, zoom: Zoom, at: QPointF | None) -> None:
        """Zoom so that what is at this place of the view stays under it, as far as the page goes."""
        if zoom is self._zoom or self._sheet is None:
            return
        scale = self.devicePixelRatioF()
        spot = at if at is not None else QPointF(self.viewport().rect().center())
        before = self._geometry()
        corner, size = before.corner, before.page
        share_x = (spot.x() * scale - corner.x()) / size.width()
        share_y = (spot.y() * scale - corner.y()) / size.height()
        self.set_zoom(zoom)
        size = self._geometry().page
        self.horizontalScrollBar().setValue(round(share_x * size.width() / scale - spot.x()) + GAP_PX)
        self.verticalScrollBar().setValue(round(share_y * size.height() / scale - spot.y()) + GAP_PX)
        self.zoom_changed.emit(zoom)


_TURNS: Final = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
_JUMPS: Final = {Qt.Key.Key_Home: False, Qt.Key.Key_End: True}
