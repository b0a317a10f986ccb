"""Keeps a window wholly on a screen that is there, and never larger than it.

Laptops are undocked, scales changed, screens rearranged.
"""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QMargins, QObject, QRect, QSize, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

_SETTLES_MS: Final = 400
"""The desktop moves windows too when screens come and go; what it leaves is looked at afterwards."""

Rooms = Callable[[], Sequence[QRect]]


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


class ScreenKeeper(QObject):
    """Brings a window back, and makes it smaller where it must be, whenever the screens have changed.

    A window that a person drags half out of sight, or makes larger, stays as they leave it.
    """

    def __init__(
        self,
        window: QWidget,
        rooms: Rooms = rooms_of_screens,
        *,
        least: QSize | None = None,
        on_small: Callable[[], None] = lambda: None,
    ) -> None:
        """Watch the screens.

        Args:
            least: what the window needs at least; it may have been made smaller for its screen already.
            on_small: called, maybe more than once, where a screen is lower than that.
        """
        super().__init__(window)
        self._window = window
        self._rooms = rooms
        self._least = least or window.minimumSize()
        self._on_small = on_small
        self._timer = QTimer(self, singleShot=True, interval=_SETTLES_MS)
        self._timer.timeout.connect(self.fit)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._on_screen_added)
            application.screenRemoved.connect(self._look_soon)
            application.primaryScreenChanged.connect(self._look_soon)
        for screen in QGuiApplication.screens():
            self._watch(screen)
        window.installEventFilter(self)
        if window.minimumHeight() < self._least.height():
            on_small()
            self._timer.start()  # by then the desktop has drawn its frame

    def fit(self) -> None:
        """Put the window where it can be seen and used whole; what fills it is left to the desktop."""
        window, rooms = self._window, self._rooms()
        if not rooms or window.isMaximized() or window.isFullScreen() or window.isMinimized():
            return
        fitting = brought_back(window.geometry(), rooms, _frame_of(window))
        # A screen smaller than what the window needs at least: better narrow than out of sight.
        window.setMinimumSize(self._least.boundedTo(fitting.size()))
        if window.minimumHeight() < self._least.height():
            self._on_small()
        if fitting != window.geometry():
            window.setGeometry(fitting)

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.DevicePixelRatioChange, QEvent.Type.WindowStateChange}:
            self._timer.start()
        return False

    def _watch(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(self._look_soon)
        screen.logicalDotsPerInchChanged.connect(self._look_soon)

    def _on_screen_added(self, screen: QScreen) -> None:
        self._watch(screen)
        self._timer.start()

    def _look_soon(self, *_: object) -> None:
        self._timer.start()


def _frame_of(window: QWidget) -> QMargins:
    """What the desktop draws around it; nothing while it isn't shown."""
    inner, outer = window.geometry(), window.frameGeometry()
    return QMargins(
        max(0, inner.left() - outer.left()),
        max(0, inner.top() - outer.top()),
        max(0, outer.right() - inner.right()),
        max(0, outer.bottom() - inner.bottom()),
    )


def _shared_area(one: QRect, other: QRect) -> int:
    shared = one.intersected(other)
    return 0 if shared.isEmpty() else shared.width() * shared.height()


def _distance(one: QRect, other: QRect) -> int:
    return (one.center() - other.center()).manhattanLength()
