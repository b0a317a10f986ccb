"""Where a window may stand: wholly on a screen that is there, and never larger than it."""

from collections.abc import Sequence

from PySide6.QtCore import QMargins, QRect
from PySide6.QtGui import QGuiApplication


def rooms_of_screens() -> list[QRect]:
    """The room between the desktop's bars, of each screen that is there."""
    return [screen.availableGeometry() for screen in QGuiApplication.screens()]


def brought_back(window: QRect, screens: Sequence[QRect], frame: QMargins) -> QRect:
    """Where a window has to go so that it can be seen and used whole; as it is where it can.

    Args:
        window: what the window's frame surrounds.
        screens: the room between the desktops' bars, of each screen that is there.
        frame: around the window: a title that is out of sight can't be dragged back.
    """
    if not screens:
        return window
    outer = window.marginsAdded(frame)
    room = max(screens, key=lambda screen: _shared_area(outer, screen))
    if not outer.intersects(room):
        room = min(screens, key=lambda screen: _distance(outer, screen))
    width, height = min(outer.width(), room.width()), min(outer.height(), room.height())
    left = min(max(outer.x(), room.x()), room.x() + room.width() - width)
    top = min(max(outer.y(), room.y()), room.y() + room.height() - height)
    return QRect(left, top, width, height).marginsRemoved(frame)


def _shared_area(one: QRect, other: QRect) -> int:
    shared = one.intersected(other)
    return 0 if shared.isEmpty() else shared.width() * shared.height()


def _distance(one: QRect, other: QRect) -> int:
    return (one.center() - other.center()).manhattanLength()
