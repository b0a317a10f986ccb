"""What is offered below the To line while somebody types; the caret stays where it is."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListWidget, QListWidgetItem

from faxdesk.domain.words import listed, shown_line

if TYPE_CHECKING:
    from faxdesk.engine.book.suggesting import Suggestion

_MOST_ROWS: Final = 10
_SUGGESTION: Final = int(Qt.ItemDataRole.UserRole)

Suggest = Callable[[str], "Sequence[Suggestion]"]


class SuggestionList(QListWidget):
    """A list that takes no focus: the line hands it the keys that are for it.

    Signals:
        chosen: a Suggestion.
    """

    chosen = Signal(object)

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line.window())
        self.setWindowFlags(Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(True)
        self.setAccessibleName(self.tr("Contacts, groups and recent recipients"))
        self._line = line
        self.itemClicked.connect(self._on_item_clicked)

    @property
    def suggestions(self) -> "list[Suggestion]":
        """What is offered now, the likeliest first."""
        return [self.item(row).data(_SUGGESTION) for row in range(self.count())] if self.isVisible() else []

    def offer(self, suggestions: "Sequence[Suggestion]") -> None:
        """Show these below the line; nothing for none."""
        self.clear()
        self.offer_more(suggestions)

    def offer_more(self, suggestions: "Sequence[Suggestion]") -> None:
        """Show these too, below the others; what is marked stays marked."""
        for suggestion in suggestions:
            item = QListWidgetItem(self._text(suggestion))
            item.setData(_SUGGESTION, suggestion)
            item.setToolTip("")
            self.addItem(item)
        if not self.count() or not self._line.isVisible():
            self.close_list()
            return
        if self.currentRow() < 0:
            self.setCurrentRow(0)
        self._place()
        self.show()
        self._tell()

    def close_list(self) -> None:
        self.hide()
        self._line.setToolTip("")

    def takes(self, event: QKeyEvent) -> bool:
        """Whether the key was for the list: up, down, Escape."""
        if not self.isVisible():
            return False
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        key = Qt.Key(event.key())
        if key in steps:
            self.setCurrentRow((self.currentRow() + steps[key]) % self.count())
            self._tell()
            return True
        if key == Qt.Key.Key_Escape:
            self.close_list()
            return True
        return False

    @property
    def current(self) -> "Suggestion | None":
        """What Enter takes; None where nothing is offered."""
        item = self.currentItem() if self.isVisible() else None
        return None if item is None else item.data(_SUGGESTION)

    def _tell(self) -> None:
        """A screen reader stays on the line, so the line says what Enter takes."""
        item = self.currentItem()
        if item is not None:
            self._line.setAccessibleDescription(
                self.tr("Enter takes {who}; {n} are offered.").format(who=item.text(), n=self.count())
            )

    def _place(self) -> None:
        rows = min(self.count(), _MOST_ROWS)
        height = rows * max(self.sizeHintForRow(0), 1) + 2 * self.frameWidth()
        anchor = self._line.mapToGlobal(QPoint(0, self._line.height() + 2))
        self.setGeometry(anchor.x(), anchor.y(), max(self._line.width(), 480), height)

    def _text(self, suggestion: "Suggestion") -> str:
        if suggestion.group_id is not None:
            count = self.tr("group, %n contacts", "", suggestion.members)
            return shown_line(f"{suggestion.title}  –  {count}")
        number = suggestion.recipient.address if suggestion.recipient else ""
        where = " ".join(filter(None, (suggestion.label, "" if number == suggestion.title else number)))
        name = listed((suggestion.title, suggestion.company))
        closed = self.tr("Do not fax: {reason}").format(reason=suggestion.do_not_fax)
        source = self.tr("from the directory") if suggestion.is_from_directory else ""
        told = (name, closed if suggestion.do_not_fax else "", where, source)
        return shown_line("  –  ".join(filter(None, told)))

    def _on_item_clicked(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_SUGGESTION))
