"""How dialogs end, and how they keep within the screen: what doesn't fit is scrolled, no sentence is cut.

A large font, a scale of 200 % or a small screen makes of any dialog one that is too large.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QChildEvent, QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QMessageBox,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from faxdesk.gui.kit.theme import GAP_PX, plain_buttons, tighten

_FRAME: Final = QSize(16, 48)
"""What the desktop draws around a dialog, at most."""


_TAKES_ROOM: Final = frozenset({QEvent.Type.Show, QEvent.Type.LayoutRequest})
"""What is said in a dialog may become longer while it is open."""


def yes_or_cancel(dialog: QDialog, on_yes: Callable[[], object], *, saves: bool = False) -> QDialogButtonBox:
    """The two buttons at its end: OK (or Save), which leads on, and Cancel, which ends it."""
    kinds = QDialogButtonBox.StandardButton
    buttons = QDialogButtonBox((kinds.Save if saves else kinds.Ok) | kinds.Cancel, dialog)
    plain_buttons(buttons)
    buttons.accepted.connect(on_yes)
    buttons.rejected.connect(dialog.reject)
    return buttons


def room_of(dialog: QWidget) -> QSize:
    """What its screen has for it."""
    return dialog.screen().availableGeometry().size() - _FRAME


class DialogRoom(QObject):
    """Watches the dialogs of a window, and those that they open in turn."""

    def __init__(self, window: QWidget, room: Callable[[QWidget], QSize] = room_of) -> None:
        super().__init__(window)
        self._room = room
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ChildPolished and isinstance(event, QChildEvent):
            child = event.child()
            if isinstance(child, QDialog):
                child.installEventFilter(self)
        elif event.type() in _TAKES_ROOM and isinstance(watched, QDialog):
            self.fit(watched)
        return False

    def fit(self, dialog: QDialog) -> None:
        """Make it as high as its sentences need, as far as there is room; let it scroll beyond that."""
        layout = dialog.layout()
        if layout is None or isinstance(dialog, QMessageBox):
            return
        room = self._room(dialog)
        width = min(dialog.width(), room.width())
        least = layout.totalMinimumSize()
        needed = QSize(least.width(), max(least.height(), layout.totalMinimumHeightForWidth(width)))
        if needed.height() > room.height() or needed.width() > room.width():
            needed += QSize(_scroll(dialog), 0)
        dialog.setMinimumSize(dialog.minimumSize().boundedTo(room))
        dialog.resize(dialog.size().expandedTo(needed).boundedTo(room))


def _scroll(dialog: QDialog) -> int:
    """Put what is in it into an area that scrolls; the buttons at its foot stay in sight.

    Returns:
        How many pixels wide its bar is: with room for it nothing has to be scrolled sideways.
    """
    content = dialog.layout()
    feet = dialog.findChildren(QDialogButtonBox, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if content is None:
        return 0
    for foot in feet:
        content.removeWidget(foot)
    body = QWidget()
    body.setLayout(content)
    area = QScrollArea(dialog)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(body)
    whole = QVBoxLayout(dialog)
    tighten(whole, gap_px=GAP_PX)
    whole.addWidget(area, 1)
    for foot in feet:
        foot.setContentsMargins(GAP_PX * 2, 0, GAP_PX * 2, GAP_PX)
        whole.addWidget(foot)
    return area.verticalScrollBar().sizeHint().width()
