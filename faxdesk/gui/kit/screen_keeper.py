"""Keeps a window on a screen that is there: laptops are undocked, scales changed, screens rearranged."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QMargins, QObject, QRect, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from faxdesk.gui.kit.screen_fit import brought_back, rooms_of_screens

_SETTLES_MS: Final = 400
"""The desktop moves windows too when screens come and go; what it leaves is looked at afterwards."""

Rooms = Callable[[], Sequence[QRect]]


class ScreenKeeper(QObject):
    """Brings a window back, and makes it smaller where it must be, whenever the screens have changed.

    A window that a person drags half out of sight, or makes larger, stays as they leave it.
    """

    def __init__(self, window: QWidget, rooms: Rooms = rooms_of_screens) -> None:
        super().__init__(window)
        self._window = window
        self._rooms = rooms
        self._least = window.minimumSize()
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

    def fit(self) -> None:
        """Put the window where it can be seen and used whole; what fills it is left to the desktop."""
        window, rooms = self._window, self._rooms()
        if not rooms or window.isMaximized() or window.isFullScreen() or window.isMinimized():
            return
        fitting = brought_back(window.geometry(), rooms, _frame_of(window))
        # A screen smaller than what the window needs at least: better narrow than out of sight.
        window.setMinimumSize(self._least.boundedTo(fitting.size()))
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
