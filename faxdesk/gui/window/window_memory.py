"""What the window remembers of itself: its size, its splitters, whether the details are open."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSplitter, QWidget

from faxdesk.store.desk.settings import Settings

_TITLE_PX: Final = 40
_FRAME_PX: Final = 8
"""At most, on the usual desktops: before the first picture nobody can tell."""

if TYPE_CHECKING:
    from PySide6.QtCore import QByteArray


def recall(settings: Settings, window: QWidget, splitters: Mapping[str, QSplitter]) -> None:
    """Put the window back as it was; where nothing is remembered, it is as large as its screen allows."""
    geometry = settings.window_state("geometry")
    if geometry:
        window.restoreGeometry(_bytes(geometry))
    else:
        window.resize(first_size(window.size(), window.screen().availableSize()))
    for name, splitter in splitters.items():
        state = settings.window_state(name)
        if state:
            splitter.restoreState(_bytes(state))


def first_size(wanted: QSize, room: QSize) -> QSize:
    """What of this size fits between the desktop's bars, with the window's own frame around it."""
    return wanted.boundedTo(room - QSize(2 * _FRAME_PX, _TITLE_PX + _FRAME_PX))


def remember(settings: Settings, window: QWidget, splitters: Mapping[str, QSplitter]) -> None:
    """Write down what has changed."""
    states = {name: splitter.saveState() for name, splitter in splitters.items()}
    for name, state in {"geometry": window.saveGeometry(), **states}.items():
        text = bytes(state.toBase64().data()).decode("ascii")
        if settings.window_state(name) != text:
            settings.keep_window_state(name, text)


def _bytes(text: str) -> "QByteArray":
    from PySide6.QtCore import QByteArray

    return QByteArray.fromBase64(QByteArray(text.encode("ascii")))
