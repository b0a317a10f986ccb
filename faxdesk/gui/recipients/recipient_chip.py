"""One recipient in the To field: the number as it is dialled, its mark, and a way to take it out."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QWidget

from faxdesk.domain.words import listed
from faxdesk.domain.words.base import in_its_order
from faxdesk.gui.kit.icons import Icons
from faxdesk.gui.kit.theme import HALF_GAP_PX, ICON_PX, Tone, mixed, tinted, tone_colour
from faxdesk.gui.kit.wording import plain_tip, tell

if TYPE_CHECKING:
    from faxdesk.gui.recipients.recipient_list import Run

_WIDEST_PX = 260
_HEIGHT_PX = 24
_MOST_TOLD = 20
"""Of a list, so many are named to who hovers."""


class Chip(QWidget):
    """Shows one party or one list; reached with the arrow keys from the line beside it.

    Attributes:
        tone: bad for a number that can't be used, a warning for one to look at again.

    Signals:
        removal_asked, editing_asked: by mouse or keys.
        step_asked: -1 to the left, 1 to the right; whether the selection is to grow that way.
        picked: clicked, with these keys (Ctrl, Shift) held down.
        menu_asked: where it is to open, on the screen.
    """

    removal_asked = Signal()
    editing_asked = Signal()
    step_asked = Signal(int, bool)
    picked = Signal(Qt.KeyboardModifier)
    menu_asked = Signal(QPoint)

    def __init__(self, members: "Run", icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.members = members
        self.number = members[0]
        self._icons = icons
        self._is_over_cross = False
        self._is_selected = False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setMouseTracking(True)
        self.text = self._text()
        self.tone = _tone_of(members)
        self._tell()

    @property
    def is_list(self) -> bool:
        """Whether it stands for a list that can be opened."""
        return bool(self.number.group)

    def _text(self) -> str:
        if not self.is_list:
            return in_its_order(self.number.title)
        return self.tr("{group} ({n})").format(group=self.number.group, n=len(self.members))

    def _tell(self) -> None:
        """Name and number to who hovers, or hears."""
        number = self.number
        if self.is_list:
            shown = [f"{each.title}  {in_its_order(each.display)}" for each in self.members[:_MOST_TOLD]]
            more = len(self.members) - len(shown)
            tip = [self.text, *shown, *([self.tr("and %n more", "", more)] if more else [])]
            said = self.tr("List {name}: Enter opens it").format(name=self.text)
            told = ""
        else:
            told = tell(number.message) if number.message else ""
            display = in_its_order(number.display)
            names = filter(None, (number.name, number.company, display))
            tip = [*names, *([told] if told else [])]
            known = listed((number.name, display))
            said = self.tr("Recipient {number}").format(number=known)
        self.setAccessibleName(said)
        self.setAccessibleDescription(told)
        self.setToolTip(plain_tip("\n".join(tip)))

    def heard_actions(self) -> dict[str, Callable[[], object]]:
        """What can be done with it by who doesn't see it."""
        opened = self.tr("Open the list") if self.is_list else self.tr("Edit")
        return {opened: self.editing_asked.emit, self.tr("Take out"): self.removal_asked.emit}

    def set_selected(self, is_selected: bool) -> None:
        if is_selected != self._is_selected:
            self._is_selected = is_selected
            self.update()

    def sizeHint(self) -> QSize:
        text = QFontMetrics(self.font()).horizontalAdvance(self.text)
        mark = ICON_PX + HALF_GAP_PX if self.tone is not Tone.PLAIN else 0
        width = HALF_GAP_PX * 4 + mark + text + ICON_PX
        return QSize(min(width, _WIDEST_PX), max(_HEIGHT_PX, QFontMetrics(self.font()).height() + 6))

    def minimumSizeHint(self) -> QSize:
        return QSize(ICON_PX * 4, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        outline = tone_colour(self.tone, palette)
        if self.tone is Tone.PLAIN:
            outline = mixed(palette.color(QPalette.ColorRole.Base), outline, 0.35)
        fill = tinted(self.tone if self.tone is not Tone.PLAIN else Tone.QUIET, palette)
        if self._is_selected:
            fill = palette.color(QPalette.ColorRole.Highlight)
        if self.hasFocus() or self._is_selected:
            outline = palette.color(QPalette.ColorRole.Highlight)
        painter.setPen(outline)
        painter.setBrush(fill)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        self._paint_inside(painter)

    def _paint_inside(self, painter: QPainter) -> None:
        inner = self.rect().adjusted(HALF_GAP_PX * 2, 0, -ICON_PX - HALF_GAP_PX * 2, 0)
        scale = self.devicePixelRatioF()
        ink = self.palette().color(
            QPalette.ColorRole.HighlightedText if self._is_selected else QPalette.ColorRole.WindowText
        )
        if self.tone is not Tone.PLAIN:
            name = "error" if self.tone is Tone.BAD else "warning"
            colour = ink if self._is_selected else tone_colour(self.tone, self.palette())
            mark = self._icons.pixmap(name, colour, ICON_PX, scale)
            painter.drawPixmap(QPointF(inner.x(), (self.height() - ICON_PX) / 2), mark)
            inner.setLeft(inner.left() + ICON_PX + HALF_GAP_PX)
        painter.setPen(ink)
        text = self.fontMetrics().elidedText(self.text, Qt.TextElideMode.ElideMiddle, inner.width() + 1)
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
        is_quiet = not (self._is_over_cross or self._is_selected)
        colour = tone_colour(Tone.QUIET, self.palette()) if is_quiet else ink
        cross = self._icons.pixmap("remove", colour, ICON_PX, scale)
        painter.drawPixmap(QPointF(self._cross().x(), self._cross().y()), cross)

    def _cross(self) -> QRectF:
        return QRectF(self.width() - ICON_PX - HALF_GAP_PX, (self.height() - ICON_PX) / 2, ICON_PX, ICON_PX)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and not self._cross().contains(event.position()):
            self.picked.emit(event.modifiers())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_keyboard = event.reason() is event.Reason.Keyboard
        self.menu_asked.emit(self.mapToGlobal(self.rect().bottomLeft()) if is_keyboard else event.globalPos())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        is_over = self._cross().contains(event.position())
        if is_over != self._is_over_cross:
            self._is_over_cross = is_over
            self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.setCursor(Qt.CursorShape.ArrowCursor)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._is_over_cross = False
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._cross().contains(event.position()):
            self.removal_asked.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self._cross().contains(event.position()):
            self.editing_asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removal_asked.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self.editing_asked.emit()
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            is_growing = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.step_asked.emit(-1 if key == Qt.Key.Key_Left else 1, is_growing)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()


def _tone_of(members: "Run") -> Tone:
    if not all(each.is_usable for each in members):
        return Tone.BAD
    return Tone.WARNING if any(each.message for each in members) else Tone.PLAIN
