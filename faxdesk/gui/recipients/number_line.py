"""The line of the To field on which the next number is typed."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from faxdesk.domain.words.base import Spoken, in_its_order
from faxdesk.gui.kit.clipboard import clipboard_content

_ENDS_A_NUMBER: Final = frozenset(
    {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Comma, Qt.Key.Key_Semicolon}
)


class NumberLine(QLineEdit):
    """Where a number is typed.

    Attributes:
        hears_first: gets each key before the line does; True where it was for somebody else.

    Signals:
        number_ended: by Enter, a comma or a semicolon, or by going elsewhere.
        left_behind: the caret wants to go to the chips: True to edit the last one.
        pasted: a clipboard with more in it than one line of text.
        all_asked: Ctrl+A with nothing typed.
        menu_asked: the line's own menu is about to open, and takes more entries.
    """

    number_ended = Signal()
    left_behind = Signal(bool)
    pasted = Signal(QMimeData)
    all_asked = Signal()
    menu_asked = Signal(QMenu)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hears_first: Callable[[QKeyEvent], bool] = lambda _event: False
        self.setFrame(False)
        self.setAcceptDrops(False)  # a file dropped here is a document, like anywhere in the window
        self.setMinimumWidth(150)
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        if Spoken.is_from_right:
            self.textChanged.connect(self._take_side)

    def _take_side(self, text: str) -> None:
        """A number is typed from the left, also where everything else is read from the right."""
        is_number = bool(text) and in_its_order(text) != text
        self.setLayoutDirection(
            Qt.LayoutDirection.LeftToRight if is_number else Qt.LayoutDirection.RightToLeft
        )

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and event.matches(QKeySequence.StandardKey.Undo)
            and not self.isUndoAvailable()
        ):
            return False  # then it takes back what was sent, where that is offered
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.hears_first(event):
            return
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if plain and event.key() in _ENDS_A_NUMBER and self.text().strip():
            self.number_ended.emit()
        elif plain and event.key() in {Qt.Key.Key_Comma, Qt.Key.Key_Semicolon}:
            event.accept()
        elif not self.text() and event.key() == Qt.Key.Key_Backspace:
            self.left_behind.emit(True)
        elif event.key() == Qt.Key.Key_Left and self.cursorPosition() == 0 and plain:
            self.left_behind.emit(False)
        elif not self.text() and event.matches(QKeySequence.StandardKey.SelectAll):
            self.all_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(clipboard_content())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_asked.emit(menu)
        menu.popup(event.globalPos())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
            self.number_ended.emit()
