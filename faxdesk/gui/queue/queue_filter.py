"""Which faxes the queue shows: a tab for each group with its count, and a line to search on."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QTabBar, QToolButton, QWidget

from faxdesk.domain.fax.state import Group
from faxdesk.gui.kit.icons import Icons
from faxdesk.gui.kit.theme import GAP_PX, Tone, tighten
from faxdesk.gui.kit.wording import number_text, tell_code

_TYPING_MS: Final = 150
_ORDER: Final = (
    None,
    Group.UNDER_WAY,
    Group.WAITING,
    Group.NEEDS_YOU,
    Group.FAILED,
    Group.DELIVERED,
    Group.ENDED_OTHERWISE,
)
"""The tabs, None for all faxes."""


class QueueFilter(QWidget):
    """Attributes:
    why_unknown: why nobody can say which faxes there are, "" where that is known.

    Signals:
    changed: another tab or another text: the group or None for all, text.
    left_downwards: the arrow key wants to go on to the list.
    """

    changed = Signal(object, str)
    left_downwards = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = QTabBar(self)
        self.search = _SearchLine(self)
        self.why_unknown = ""
        self._icons = icons
        self._needs_you = self._failed = self._news = 0
        self._timer = QTimer(self, singleShot=True, interval=_TYPING_MS)
        for group in _ORDER:
            self.tabs.addTab(_name(group))
        self._arrange()
        self.show_totals({})
        self._timer.timeout.connect(self._emit)
        self.tabs.currentChanged.connect(self._emit)
        self.search.textChanged.connect(self._timer.start)
        self.search.left_downwards.connect(self.left_downwards)
        self.search.returnPressed.connect(self.left_downwards)
        icons.on_palette_changed(self, self._mark)

    def add_beside_search(self, choice: QWidget) -> None:
        """One more choice of what is shown."""
        self._row.insertWidget(self._row.indexOf(self.search), choice)
        self.setTabOrder(self.tabs, choice)
        self.setTabOrder(choice, self.search)

    @property
    def group(self) -> Group | None:
        """The chosen group, None for all."""
        return _ORDER[self.tabs.currentIndex()]

    @property
    def why_empty(self) -> str:
        """What it means that no fax is shown."""
        if self.why_unknown:
            return self.why_unknown
        if self.search.text().strip():
            return self.tr("No fax fits what you look for.")
        if self.group is not None:
            return tell_code(f"group.no_{self.group}")
        return self.tr("No faxes yet. What you send is listed here, with what became of it.")

    def show_totals(self, totals: Mapping[Group, int]) -> None:
        """Write the counts on the tabs."""
        for place, group in enumerate(_ORDER):
            if group is Group.FAILED:
                continue  # see _mark
            count = totals.get(group, 0) if group is not None else sum(totals.values())
            self._write(place, f"{_name(group)} {number_text(count)}")
        place = _ORDER.index(Group.ENDED_OTHERWISE)
        if totals.get(Group.ENDED_OTHERWISE, 0) or self.tabs.currentIndex() == place:
            self.tabs.setTabVisible(place, True)
        else:
            self.tabs.setTabVisible(place, False)
        self._needs_you = totals.get(Group.NEEDS_YOU, 0)
        self._failed = totals.get(Group.FAILED, 0)
        self._mark()

    def show_all(self) -> None:
        """Hide nothing."""
        self._show(None)

    def show_news(self, count: int) -> None:
        """So many of the failed faxes were looked at by nobody."""
        self._news = count
        self._mark()

    def show_failed(self) -> None:
        """Show what failed, all of it."""
        self._show(Group.FAILED)

    def _show(self, group: Group | None) -> None:
        self.search.clear()
        self.tabs.setCurrentIndex(_ORDER.index(group))
        if self._timer.isActive():
            self._emit()  # now: whoever asks goes on to a row

    def _mark(self) -> None:
        """What waits for a person is never silent, nor is a failure that nobody has seen."""
        self._put_icon(Group.NEEDS_YOU, "question", Tone.WARNING, self._needs_you)
        self._put_icon(Group.FAILED, "error", Tone.BAD, self._news)
        text = f"{_name(Group.FAILED)} {number_text(self._failed)}"
        new = self.tr("%n new", "", self._news) if self._news else ""
        self._write(_ORDER.index(Group.FAILED), f"{text} ({new})" if new else text)

    def _put_icon(self, group: Group, icon: str, tone: Tone, count: int) -> None:
        place = _ORDER.index(group)
        if count:
            self.tabs.setTabIcon(place, self._icons.icon(icon, tone))
        elif not self.tabs.tabIcon(place).isNull():
            self.tabs.setTabIcon(place, QIcon())

    def _write(self, place: int, text: str) -> None:
        if self.tabs.tabText(place) != text:
            self.tabs.setTabText(place, text)

    def _arrange(self) -> None:
        self.tabs.setAccessibleName(self.tr("Show"))
        self.tabs.setDocumentMode(True)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search the queue by number or document"))
        self.search.setToolTip(self.tr("Words of number or document, in any order (Ctrl+F)"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(120)
        self.search.setMaximumWidth(260)
        glass = self.search.addAction(
            self._icons.icon("search", Tone.QUIET), QLineEdit.ActionPosition.LeadingPosition
        )
        self._icons.put_on(glass, "search", Tone.QUIET)
        for button in self.search.findChildren(QToolButton):  # Qt's own, without a word
            button.setAccessibleName(self.tr("Clear the search"))
        self._row = row = QHBoxLayout(self)
        tighten(row)
        row.addWidget(self.tabs, 1)
        row.addSpacing(GAP_PX)
        row.addWidget(self.search)

    def _emit(self) -> None:
        self._timer.stop()
        self.changed.emit(self.group, self.search.text())


class _SearchLine(QLineEdit):
    """Escape empties it, the down arrow goes on to the list."""

    left_downwards = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAcceptDrops(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Cancel) and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)


def _name(group: Group | None) -> str:
    if group is None:
        return QCoreApplication.translate("QueueFilter", "All")
    return tell_code(f"group.{group}")
