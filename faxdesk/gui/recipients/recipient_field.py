"""The To field: numbers as chips, and a line to type the next one on."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QWidget

from faxdesk.gui.kit.flow_layout import FlowLayout
from faxdesk.gui.kit.icons import Icons
from faxdesk.gui.recipients.recipient_list import Recipients

if TYPE_CHECKING:
    from faxdesk.gui.recipients.recipient_chip import Chip
    from faxdesk.numbering import Recognised

_ENDS_A_NUMBER: Final = frozenset(
    {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Comma, Qt.Key.Key_Semicolon}
)
_MOST_LINES: Final = 3


class NumberLine(QLineEdit):
    """Where a number is typed.

    Signals:
        number_ended: by Enter, a comma or a semicolon, or by going elsewhere.
        left_behind: the caret wants to go to the chips: True to edit the last one.
        pasted: a clipboard with more in it than one line of text.
    """

    number_ended = Signal()
    left_behind = Signal(bool)
    pasted = Signal(QMimeData)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self.setAcceptDrops(False)  # a file dropped here is a document, like anywhere in the window
        self.setMinimumWidth(150)
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)

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
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QGuiApplication.clipboard().mimeData())
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
            self.number_ended.emit()


class RecipientField(QScrollArea):
    """Looks like one line to type on, and grows to three lines of numbers before it scrolls.

    Signals:
        typed: the text that is no number yet has changed.
        files_pasted: the clipboard held files.
    """

    typed = Signal()
    files_pasted = Signal(QMimeData)

    def __init__(self, recipients: Recipients, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recipients = recipients
        self._icons = icons
        self._chips: list[Chip] = []
        self.line = NumberLine()
        self._inside = QWidget()
        self._flow = FlowLayout(self._inside)
        self._flow.addWidget(self.line)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._inside.setBackgroundRole(QPalette.ColorRole.Base)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self.line)
        self._inside.setCursor(Qt.CursorShape.IBeamCursor)
        self.line.setAccessibleName(self.tr("To: fax numbers"))
        self.line.setAccessibleDescription(
            self.tr("Enter, comma or semicolon ends a number. Left arrow goes to the numbers before.")
        )
        self.line.textChanged.connect(self.typed)
        self.line.number_ended.connect(self.complete)
        self.line.left_behind.connect(self._on_line_left_behind)
        self.line.pasted.connect(self.paste)
        recipients.changed.connect(self._rebuild)
        recipients.merged.connect(self._on_recipients_merged)
        self._rebuild()

    def complete(self) -> None:
        """Make numbers of what was typed."""
        text = self.line.text()
        if text.strip():
            # Unlike clear, this leaves nothing for Ctrl+Z to bring back: the number is a chip now.
            self.line.setText("")
            self._recipients.add(text)
            self.ensureWidgetVisible(self.line)

    def paste(self, clipboard: QMimeData) -> None:
        """Take what the clipboard holds: files as documents, one number into the line, several as chips."""
        if clipboard.hasUrls() and any(url.isLocalFile() for url in clipboard.urls()):
            self.files_pasted.emit(clipboard)
            return
        text = clipboard.text()
        if len(self._recipients.understand(text)) > 1 and not self.line.text():
            self._recipients.add(text)
        else:
            self.line.insert(" ".join(text.split()))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._wanted_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self._wanted_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.line.setFocus(Qt.FocusReason.MouseFocusReason)

    def _chip(self, number: "Recognised") -> "Chip":
        from faxdesk.gui.recipients.recipient_chip import Chip

        return Chip(number, self._icons, self._inside)

    def _rebuild(self) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(number) for number in self._recipients.numbers]
        for place, chip in enumerate(self._chips):
            self._flow.insert(place, chip)
            chip.show()
            chip.removal_asked.connect(lambda place=place: self._remove(place))
            chip.editing_asked.connect(lambda place=place: self._edit(place))
            chip.step_asked.connect(lambda step, place=place: self._focus_chip(place + step))
        hint = "" if self._chips else self.tr("Fax number, e.g. +1 312 736 7276")
        self.line.setPlaceholderText(hint)
        self._fit()

    def _fit(self) -> None:
        """Take the height that the lines of numbers need, up to the most."""
        self._inside.updateGeometry()
        self.setFixedHeight(self._wanted_height())

    def _wanted_height(self) -> int:
        frame = 2 * self.frameWidth()
        width = max(self.width() - frame, 200)
        one_line = self._flow.sizeHint().height()
        step = one_line - 2 * self._flow.contentsMargins().top() + self._flow.spacing()
        most = one_line + (_MOST_LINES - 1) * step
        return min(self._flow.heightForWidth(width), most) + frame

    def _remove(self, place: int) -> None:
        self._recipients.remove(place)
        self._focus_chip(min(place, len(self._chips)))

    def _edit(self, place: int) -> None:
        """Take a number back into the line, after whatever stands there has become a number."""
        number = self._recipients.remove(place)
        self.complete()
        self.line.setText(number.display)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus_chip(self, place: int) -> None:
        if 0 <= place < len(self._chips):
            self._chips[place].setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(self._chips[place])
        elif place >= len(self._chips):
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_line_left_behind(self, wants_to_edit: bool) -> None:
        if not self._chips:
            return
        if wants_to_edit:
            self._edit(len(self._chips) - 1)
        else:
            self._focus_chip(len(self._chips) - 1)

    def _on_recipients_merged(self, place: int) -> None:
        if place < len(self._chips):
            self.ensureWidgetVisible(self._chips[place])
