"""Where the panels stand: above what is sent and how, below what became of it; the borders can be moved."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

from faxdesk.gui.kit.screen_keeper import ScreenKeeper
from faxdesk.gui.kit.theme import GAP_PX, thin_line, tighten

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAccessibleInterface

_COMPOSE_PX: Final = 272
_QUEUE_PX: Final = 176
"""What each half needs at least; together they fit a screen of 600 logical pixels."""

LEAST: Final = QSize(900, 560)
"""What the window needs at least, with its menus, notices and status line."""

_SHARES_ACROSS: Final = [420, 400, 460]
_SHARES_DOWN: Final = [412, 288]

Column = Sequence[tuple[QWidget, int]]
"""Panels from top to bottom, each with its share of what room is left."""


def side_by_side(columns: Sequence[Column], preview: QWidget, parent: QWidget) -> QSplitter:
    """The upper half: columns of panels and the preview, with movable borders between them."""
    across = QSplitter(Qt.Orientation.Horizontal, parent)
    across.setChildrenCollapsible(False)
    for panels in columns:
        side = QWidget(across)
        column = QVBoxLayout(side)
        tighten(column, margin_px=GAP_PX)
        for panel, stretch in panels:
            column.addWidget(panel, stretch)
        across.addWidget(side)
    across.addWidget(preview)
    across.setStretchFactor(len(columns), 1)
    across.setSizes(_SHARES_ACROSS)
    across.setMinimumHeight(_COMPOSE_PX)
    return across


def one_above_the_other(upper: QWidget, queue: QWidget, parent: QWidget) -> QSplitter:
    """Both halves; of what is left on a tall screen the upper takes more: a page has to be read."""
    down = _Halves(parent)
    lower = QWidget(down)
    below = QVBoxLayout(lower)
    tighten(below)
    below.setContentsMargins(GAP_PX, GAP_PX // 2, GAP_PX, 0)
    below.addWidget(queue)
    lower.setMinimumHeight(_QUEUE_PX)
    down.addWidget(upper)
    down.addWidget(lower)
    down.setSizes(_SHARES_DOWN)
    down.setStretchFactor(0, 2)
    down.setStretchFactor(1, 1)
    return down


def whole_window(notices: QWidget, halves: QWidget, status: QWidget, parent: QWidget) -> QWidget:
    """Notices at the top, the status at the foot, everything else between."""
    whole = QWidget(parent)
    layout = QVBoxLayout(whole)
    tighten(layout, gap_px=0)
    layout.addWidget(notices)
    layout.addWidget(halves, 1)
    layout.addWidget(thin_line(whole))
    layout.addWidget(status)
    parent.setMinimumSize(LEAST)
    return whole


def keep_on_screen(window: QWidget, halves: QWidget) -> None:
    """Keep the window whole on a screen; where that is lower than both halves need, they scroll."""
    ScreenKeeper(window, least=LEAST, on_small=lambda: _let_scroll(halves))


def _let_scroll(halves: QWidget) -> None:
    """Between the notices and the status line, once."""
    whole = halves.parentWidget()
    layout = whole.layout() if whole is not None else None
    if whole is None or layout is None or layout.indexOf(halves) < 0:
        return
    area = _Scrolled(whole)
    layout.replaceWidget(halves, area)
    area.setWidget(halves)


def let_be_heard() -> None:
    """Have Qt ask what our own widgets are; what answers is loaded when somebody listens, and not before."""

    def answer(kind: str, widget: "QObject") -> "QAccessibleInterface | None":
        from faxdesk.gui.kit.hearing import heard

        return heard(kind, widget)

    QAccessible.installFactory(answer)


class _Scrolled(QScrollArea):
    """Brings into sight what the keyboard goes to."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now):
            self.ensureWidgetVisible(now)


class _Halves(QSplitter):
    """Both halves share what the window gains or loses; what a notice at the top takes, the upper gives.

    So the border between them, and Send above it, stands still while notices come and go.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setChildrenCollapsible(False)
        self._window_size = QSize()

    def resizeEvent(self, event: QResizeEvent) -> None:
        upper_px, lower_px = self.sizes()
        super().resizeEvent(event)
        window_size = self.window().size()
        if window_size == self._window_size:
            gained_px = event.size().height() - event.oldSize().height()
            self.setSizes([upper_px + gained_px, lower_px])
        self._window_size = window_size
