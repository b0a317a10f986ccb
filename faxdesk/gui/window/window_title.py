"""What a person has to see stands in the window's title, and so in the taskbar."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from faxdesk.gui.queue.queue_panel import QueuePanel


class WindowTitle(QObject):
    """Keeps the title true. Qt adds the program's name by itself."""

    def __init__(self, window: QWidget, queue: QueuePanel, *, is_demo: bool) -> None:
        super().__init__(window)
        self._window = window
        self._queue = queue
        self._is_demo = is_demo
        queue.totals_changed.connect(self._show)
        queue.news_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        waiting = self._queue.waiting_for_person
        said = self.tr("1 needs you") if waiting == 1 else self.tr("%n need you", "", waiting)
        parts = [said] if waiting else []
        if self._is_demo:
            parts.append(self.tr("Demo"))
        self._window.setWindowTitle(" · ".join(parts))
