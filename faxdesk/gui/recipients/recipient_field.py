"""The To field: numbers as chips, and a line to type the next one on."""

from collections.abc import Iterable
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QWidget

from faxdesk.gui.kit.flow_layout import FlowLayout
from faxdesk.gui.kit.icons import Icons
from faxdesk.gui.recipients.chip_selection import ChipSelection
from faxdesk.gui.recipients.number_line import NumberLine
from faxdesk.gui.recipients.recipient_list import Recipients

if TYPE_CHECKING:
    from faxdesk.engine.session import Session
    from faxdesk.gui.recipients.addressee import Addressee
    from faxdesk.gui.recipients.offering import Offering
    from faxdesk.gui.recipients.pasted_text import PastedText
    from faxdesk.gui.recipients.recipient_chip import Chip
    from faxdesk.gui.recipients.recipient_list import Run

_MOST_LINES: Final = 3


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
        self.recipients = recipients
        self.selection = ChipSelection(self)
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
        self.line.all_asked.connect(self.select_all)
        self.line.menu_asked.connect(self._on_line_menu_asked)
        self.line.textEdited.connect(self._on_line_edited)
        self.line.hears_first = self._hears_first
        self._session: Session | None = None
        self._offering: Offering | None = None
        self._pasted: PastedText | None = None
        self.selection.changed.connect(self._show_selection)
        recipients.changed.connect(self._rebuild)
        recipients.merged.connect(self._on_recipients_merged)
        self._rebuild()

    def know(self, session: "Session") -> None:
        """Offer contacts, groups and recent recipients from now on."""
        self._session = session

    @property
    def chosen(self) -> "list[Addressee]":
        """Who is selected, the members of lists too."""
        places = self._number_places(self.selection.places)
        return [self.recipients.numbers[place] for place in places]

    def complete(self) -> None:
        """Make numbers of what was typed."""
        text = self.line.text()
        if text.strip():
            # Unlike clear, this leaves nothing for Ctrl+Z to bring back: the number is a chip now.
            self.line.setText("")
            self.recipients.add(text)
            self.ensureWidgetVisible(self.line)

    def paste(self, clipboard: QMimeData) -> None:
        """Take what the clipboard holds: files as documents, one number into the line, several as chips."""
        if clipboard.hasUrls() and any(url.isLocalFile() for url in clipboard.urls()):
            self.files_pasted.emit(clipboard)
            return
        text = clipboard.text()
        if self.line.text() or not self._pasted_text().take(text):
            self.line.insert(" ".join(text.split()))

    def select_all(self) -> None:
        """Select every number, and go where Delete takes them out."""
        if self._chips:
            self._chips[-1].setFocus(Qt.FocusReason.OtherFocusReason)
            self.selection.select_all()

    def remove_selected(self) -> None:
        """Take out what is selected; the focus goes to what follows."""
        places = self.selection.places
        if places:
            self.recipients.remove_all(self._number_places(places))
            self._go_to(min(places[0], len(self._chips)))

    def edit_selected(self) -> None:
        """Take the selected number back into the line."""
        if len(self.selection.places) == 1:
            self._edit(self.selection.places[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What a chip leaves to the field."""
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif event.matches(QKeySequence.StandardKey.Copy):
            from faxdesk.gui.recipients.recipient_menu import copy_selected

            copy_selected(self)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._open_menu(event.globalPos())

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._wanted_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self._wanted_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.line.setFocus(Qt.FocusReason.MouseFocusReason)

    def _chip(self, members: "Run") -> "Chip":
        from faxdesk.gui.recipients.recipient_chip import Chip

        return Chip(members, self._icons, self._inside)

    def _number_places(self, chips: Iterable[int]) -> list[int]:
        """Where the numbers of these chips stand in the list of all."""
        starts = [0, *accumulate(len(chip.members) for chip in self._chips)]
        return [place for chip in chips for place in range(starts[chip], starts[chip + 1])]

    def _pasted_text(self) -> "PastedText":
        if self._pasted is None:
            from faxdesk.gui.recipients.pasted_text import PastedText

            self._pasted = PastedText(self.recipients, self._session, self)
        return self._pasted

    def _hears_first(self, event: QKeyEvent) -> bool:
        """Keys for what is offered: it is walked with the arrows, and Enter takes what is marked."""
        if self._offering is None:
            return False
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            return self._offering.take_first()
        if not self._offering.list.takes(event):
            return False
        self._offering.walks()
        return True

    def _on_line_edited(self, text: str) -> None:
        if self._offering is None:
            if self._session is None or not text.strip():
                return
            from faxdesk.gui.recipients.offering import Offering

            self._offering = Offering(self.line, self.recipients, self._session)
        self._offering.look_for(text)

    def _rebuild(self) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(members) for members in self.recipients.runs]
        self._flow.setEnabled(False)  # it would lay all of them out with each that is shown
        for place, chip in enumerate(self._chips):
            self._flow.insert(place, chip)
            chip.show()
            chip.removal_asked.connect(lambda place=place: self._remove(place))
            chip.editing_asked.connect(lambda place=place: self._edit(place))
            chip.step_asked.connect(lambda step, grows, place=place: self._go_to(place + step, grows=grows))
            chip.picked.connect(lambda keys, place=place: self.selection.pick(place, keys))
            chip.menu_asked.connect(lambda at, place=place: self._on_chip_menu_asked(place, at))
        self._flow.setEnabled(True)
        self._flow.invalidate()
        self.selection.reset(len(self._chips))
        hint = "" if self._chips else self.tr("Name or fax number, e.g. +1 312 736 7276")
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

    def _show_selection(self) -> None:
        chosen = set(self.selection.places)
        for place, chip in enumerate(self._chips):
            chip.set_selected(place in chosen)

    def _open_menu(self, at: QPoint) -> None:
        from faxdesk.gui.recipients.recipient_menu import menu_of

        menu_of(self, self).popup(at)

    def _on_chip_menu_asked(self, place: int, at: QPoint) -> None:
        if place not in self.selection.places:
            self.selection.pick(place, Qt.KeyboardModifier.NoModifier)
        self._open_menu(at)

    def _on_line_menu_asked(self, menu: QMenu) -> None:
        """The line's own menu, with what can be done to the numbers beside it."""
        if self._chips:
            from faxdesk.gui.recipients.recipient_menu import add_actions

            menu.addSeparator()
            add_actions(menu.addMenu(self.tr("&Numbers")), self)

    def _remove(self, place: int) -> None:
        """One by its cross, or by a key all that are selected with it."""
        if place in self.selection.places and self._chips[place].hasFocus():
            self.remove_selected()
        else:
            self.recipients.remove_all(self._number_places([place]))
            self._go_to(min(place, len(self._chips)))

    def _edit(self, place: int) -> None:
        """Take a number back into the line, after whatever stands there has become a number; open a list."""
        if self._chips[place].is_list:
            self.recipients.open_list(self._chips[place].number.group)
            self._go_to(place)
            return
        [at] = self._number_places([place])
        number = self.recipients.remove(at)
        self.complete()
        self.line.setText(number.display)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to(self, place: int, *, grows: bool = False) -> None:
        """Go to a number and select it, or up to it where the selection grows; past the last to the line."""
        if 0 <= place < len(self._chips):
            keys = Qt.KeyboardModifier.ShiftModifier if grows else Qt.KeyboardModifier.NoModifier
            self._chips[place].setFocus(Qt.FocusReason.OtherFocusReason)
            self.selection.pick(place, keys)
            self.ensureWidgetVisible(self._chips[place])
        elif place >= len(self._chips) and not grows:
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_line_left_behind(self, wants_to_edit: bool) -> None:
        if not self._chips:
            return
        if wants_to_edit:
            self._edit(len(self._chips) - 1)
        else:
            self._go_to(len(self._chips) - 1)

    def _on_recipients_merged(self, place: int) -> None:
        starts = accumulate(len(chip.members) for chip in self._chips)
        chip = next((chip for chip, end in zip(self._chips, starts, strict=True) if place < end), None)
        if chip is not None:
            self.ensureWidgetVisible(chip)
