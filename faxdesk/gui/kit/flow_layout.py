"""A layout that puts its widgets in lines, as words stand in a paragraph."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from faxdesk.gui.kit.theme import HALF_GAP_PX


class FlowLayout(QLayout):
    """Left to right, then the next line; the last widget takes what is left of its line.

    All widgets of a line stand at one height; the last one (a line to type on) asks for at least its
    minimum width and moves to a line of its own where it doesn't get it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(HALF_GAP_PX, HALF_GAP_PX, HALF_GAP_PX, HALF_GAP_PX)
        self.setSpacing(HALF_GAP_PX)

    def insert(self, index: int, widget: QWidget) -> None:
        """Put a widget before the one that is at `index` now."""
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), is_trial=True)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, is_trial=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _arrange(self, rect: QRect, *, is_trial: bool) -> int:
        """Place the widgets (unless on trial); the height that takes."""
        area = rect.marginsRemoved(self.contentsMargins())
        x, y, line_height = area.x(), area.y(), 0
        line_height = max((item.sizeHint().height() for item in self._items), default=0)
        for number, item in enumerate(self._items):
            is_last = number == len(self._items) - 1
            wanted = item.minimumSize() if is_last else item.sizeHint()
            width = min(wanted.width(), area.width())
            if x > area.x() and x + width > area.x() + area.width():
                x, y = area.x(), y + line_height + self.spacing()
            if is_last:
                width = max(width, area.x() + area.width() - x)
            if not is_trial:
                item.setGeometry(QRect(QPoint(x, y), QSize(width, line_height)))
            x += width + self.spacing()
        return y + line_height - rect.y() + self.contentsMargins().bottom()
