"""What the window remembers of itself: its size, its splitters, whether the details are open."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMargins, QSize
from PySide6.QtWidgets import QSplitter, QWidget

from faxdesk.gui.kit.screen_keeper import brought_back, rooms_of_screens

_TITLE_PX: Final = 40
_FRAME_PX: Final = 8
"""At most, on the usual desktops: before the first picture nobody can tell."""

if TYPE_CHECKING:
    from PySide6.QtCore import QByteArray

    from faxdesk.engine.records.parts import WindowState


def recall(kept: "WindowState", window: QWidget, splitters: Mapping[str, QSplitter]) -> None:
    """Put the window back as it was; where nothing is remembered, it is as large as its screen allows."""
    room = window.screen().availableSize()
    window.setMinimumSize(first_size(window.minimumSize(), room))
    geometry = kept.recall("geometry")
    if geometry:
        window.restoreGeometry(_bytes(geometry))
        _bring_back(window)
    else:
        window.resize(first_size(window.size(), room))
    for name, splitter in splitters.items():
        state = kept.recall(name)
        if state:
            splitter.restoreState(_bytes(state))


def _bring_back(window: QWidget) -> None:
    """The screens may be others than last time."""
    rooms = rooms_of_screens()
    is_whole = any(room.contains(window.geometry()) for room in rooms)
    if not (is_whole or window.isMaximized() or window.isFullScreen()):
        frame = QMargins(_FRAME_PX, _TITLE_PX, _FRAME_PX, _FRAME_PX)
        window.setGeometry(brought_back(window.geometry(), rooms, frame))


def first_size(wanted: QSize, room: QSize) -> QSize:
    """What of this size fits between the desktop's bars, with the window's own frame around it."""
    return wanted.boundedTo(room - QSize(2 * _FRAME_PX, _TITLE_PX + _FRAME_PX))


def remember(kept: "WindowState", window: QWidget, splitters: Mapping[str, QSplitter]) -> None:
    """Write down what has changed."""
    states = {name: splitter.saveState() for name, splitter in splitters.items()}
    for name, state in {"geometry": window.saveGeometry(), **states}.items():
        text = bytes(state.toBase64().data()).decode("ascii")
        if kept.recall(name) != text:
            kept.keep(name, text)


def _bytes(text: str) -> "QByteArray":
    from PySide6.QtCore import QByteArray

    return QByteArray.fromBase64(QByteArray(text.encode("ascii")))
