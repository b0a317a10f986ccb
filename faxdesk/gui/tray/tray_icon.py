"""The icon in the notification area: how the queue stands, at a glance, and what can be done from there."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPolygonF
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from faxdesk.domain.fax.state import Group
from faxdesk.domain.words import listed
from faxdesk.gui.kit.icons import program_icon
from faxdesk.gui.kit.wording import plain_tip

if TYPE_CHECKING:
    from faxdesk.domain.fax.state import QueueStatus

_SIZES_PX: Final = (16, 22, 24, 32, 48, 64)
_BADGE: Final = 0.56
"""How much of the icon's width the sign takes: at 16 pixels it must still be told from another."""


class Mood(StrEnum):
    """What is seen from afar."""

    IDLE = "idle"
    SENDING = "sending"
    NEEDS_YOU = "needs_you"


def mood_of(totals: Mapping[Group, int], waiting_for_person: int) -> Mood:
    """What somebody has to see goes before what goes on by itself."""
    if waiting_for_person:
        return Mood.NEEDS_YOU
    return Mood.SENDING if totals.get(Group.UNDER_WAY, 0) else Mood.IDLE


class TrayIcon(QObject):
    """Signals:
    opened: the person wants the window.
    """

    opened = Signal()

    def __init__(self, window: QWidget, entries: Mapping[str, Callable[[], object]]) -> None:
        """`entries` are what the menu's own words call: new_fax, pause, stop, quit."""
        super().__init__(window)
        self.icon = QSystemTrayIcon(self)
        self.menu = QMenu(window)
        self.pause = self.menu.addAction("")
        self._mood: Mood | None = None
        self._fill(entries)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._on_icon_activated)
        self.tell({}, 0, None)

    def show(self) -> None:
        self.icon.show()

    def hide(self) -> None:
        self.icon.hide()

    def tell(
        self, totals: Mapping[Group, int], waiting_for_person: int, status: "QueueStatus | None"
    ) -> None:
        """Show how the queue stands; written anew only where it differs: each change goes over the bus."""
        mood = mood_of(totals, waiting_for_person)
        if mood is not self._mood:
            self._mood = mood
            self.icon.setIcon(drawn(mood))
        is_stopped = status is not None and (status.is_paused or status.hold is not None)
        words = self._words(totals, waiting_for_person, is_paused=is_stopped)
        if self.icon.toolTip() != words:
            self.icon.setToolTip(plain_tip(words))
        text = self.tr("&Resume") if is_stopped else self.tr("&Pause")
        if self.pause.text() != text:
            self.pause.setText(text)

    def _words(self, totals: Mapping[Group, int], waiting_for_person: int, *, is_paused: bool) -> str:
        one = self.tr("1 needs you")
        parts = [
            (
                waiting_for_person,
                one if waiting_for_person == 1 else self.tr("%n need you", "", waiting_for_person),
            ),
            (is_paused, self.tr("paused")),
            (totals.get(Group.UNDER_WAY, 0), self.tr("%n under way", "", totals.get(Group.UNDER_WAY, 0))),
            (totals.get(Group.WAITING, 0), self.tr("%n waiting", "", totals.get(Group.WAITING, 0))),
        ]
        told = listed(text for count, text in parts if count)
        return f"FaxDesk: {told}" if told else "FaxDesk"

    def _fill(self, entries: Mapping[str, Callable[[], object]]) -> None:
        menu = self.menu
        open_it = menu.addAction(self.tr("&Open FaxDesk"))
        open_it.triggered.connect(self.opened)
        menu.setDefaultAction(open_it)
        new = menu.addAction(self.tr("&New fax"))
        menu.addSeparator()
        menu.removeAction(self.pause)
        menu.addAction(self.pause)
        stop = menu.addAction(self.tr("&Stop everything…"))
        menu.addSeparator()
        leave = menu.addAction(self.tr("&Quit"))
        named = (("new_fax", new), ("pause", self.pause), ("stop", stop), ("quit", leave))
        for name, action in named:
            action.triggered.connect(lambda _checked=False, act=entries[name]: act())

    def _on_icon_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in {QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick}:
            self.opened.emit()


def drawn(mood: Mood) -> QIcon:
    """FaxDesk's icon, with a sign of its own for each state: a shape, not a colour alone."""
    plain = program_icon()
    if mood is Mood.IDLE:
        return plain
    icon = QIcon()
    for size_px in _SIZES_PX:
        pixmap = QPixmap(plain.pixmap(size_px, size_px))
        if pixmap.isNull():
            pixmap = QPixmap(size_px, size_px)
            pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = size_px * _BADGE
        _paint_sign(painter, QRectF(size_px - side, size_px - side, side, side), mood)
        painter.end()
        icon.addPixmap(pixmap)
    return icon


def _paint_sign(painter: QPainter, box: QRectF, mood: Mood) -> None:
    """A red disc with an exclamation mark, or a blue square with an arrow upwards."""
    white, unit = QColor("white"), box.width() / 8
    painter.setPen(Qt.PenStyle.NoPen)
    centre = box.center()
    if mood is Mood.NEEDS_YOU:
        painter.setBrush(QColor("#b3261e"))
        painter.drawEllipse(box)
        painter.setBrush(white)
        painter.drawRect(QRectF(centre.x() - unit * 0.7, box.y() + unit * 1.4, unit * 1.4, unit * 3.2))
        painter.drawRect(QRectF(centre.x() - unit * 0.7, box.y() + unit * 5.3, unit * 1.4, unit * 1.4))
        return
    painter.setBrush(QColor("#0a5db5"))
    painter.drawRect(box)
    painter.setBrush(white)
    tip, left, right = (centre.x(), box.y() + unit), box.x() + unit * 1.5, box.right() - unit * 1.5
    middle = box.y() + unit * 4.4
    painter.drawPolygon(QPolygonF([QPointF(*tip), QPointF(right, middle), QPointF(left, middle)]))
    painter.drawRect(QRectF(centre.x() - unit * 0.8, middle, unit * 1.6, unit * 2.6))
