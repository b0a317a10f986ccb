"""One document of the next fax: what it looks like, how long and big it is, and what is wrong with it."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from faxdesk.domain.document.severity import Severity
from faxdesk.domain.words import shown
from faxdesk.gui.documents.card_actions import CardActions
from faxdesk.gui.documents.card_pages import PagesButton, PagesEdit
from faxdesk.gui.documents.card_parts import THUMBNAIL_PX, EndElided, MiddleElided, facts_text, page_words
from faxdesk.gui.documents.document_item import DocumentItem, findings_of
from faxdesk.gui.documents.document_states import Source
from faxdesk.gui.kit.icons import Icons
from faxdesk.gui.kit.theme import (
    APPEARANCE_OF_SEVERITY,
    GAP_PX,
    HALF_GAP_PX,
    ICON_PX,
    Tone,
    mixed,
    sentence,
    smaller,
    tighten,
    tone_colour,
)
from faxdesk.gui.kit.wording import plain_tip, tell

if TYPE_CHECKING:
    from faxdesk.domain.document.arrangement import Arrangement
    from faxdesk.domain.document.document import Finding


class DocumentCard(QWidget):
    """A card for one DocumentItem. Keys: Delete removes it, Alt with an arrow moves it, F2 chooses its pages.

    Signals:
        removal_asked; move_asked: steps down.
        arrangement_asked: an Arrangement of its pages; typing_changed: whether others are being typed.
        chosen: the person went to this card; opened: they want to see what is in it.
        stops_changed: Tab halts elsewhere now.
    """

    removal_asked = Signal()
    move_asked = Signal(int)
    arrangement_asked = Signal(object)
    typing_changed = Signal(bool)
    stops_changed = Signal()
    chosen = Signal()
    opened = Signal()

    def __init__(self, item: DocumentItem, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self._icons = icons
        self._paper = QLabel(self)
        self._name = MiddleElided(self)
        self._facts = EndElided(self, Tone.QUIET)
        self._mark = QLabel(self)
        self._findings = sentence(self)
        self.pages_button = PagesButton(self)
        self.pages_edit: PagesEdit | None = None
        self.actions_ = CardActions(self)
        self._up = self._tool("up", self.tr("Move up (Alt+Up)"), lambda: self.move_asked.emit(-1))
        self._down = self._tool("down", self.tr("Move down (Alt+Down)"), lambda: self.move_asked.emit(1))
        self._remove = self._tool("remove", self.tr("Take out (Del)"), self.removal_asked.emit)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._arrange()
        self.pages_button.clicked.connect(self.choose_pages)
        self.actions_.pages_asked.connect(self.choose_pages)
        self.actions_.look_asked.connect(self.opened)
        self.refresh()

    def heard_actions(self) -> dict[str, Callable[[], object]]:
        """What can be done with it by who doesn't see it."""
        moves = ((self._up, self.tr("Move up"), -1), (self._down, self.tr("Move down"), 1))
        return {
            self.tr("Take out"): self.removal_asked.emit,
            **{
                name: partial(self.move_asked.emit, step)
                for button, name, step in moves
                if button.isEnabled()
            },
        }

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab halts, in order."""
        edit = self.pages_edit.stops if self.pages_edit is not None else ()
        return (self, self.pages_button, *edit, *self.actions_.stops)

    def choose_pages(self) -> None:
        """Let the person type which pages are sent."""
        staged = self.item.staged
        if staged is None or not self._has_choice():
            return
        if self.pages_edit is None:
            edit = PagesEdit(staged.arrangement, staged.checked.pages or 0, self)
            edit.kept.connect(self._on_pages_kept)
            edit.left.connect(self.leave_pages)
            edit.typing_changed.connect(self.typing_changed)
            self._right.insertWidget(1, edit)
            self.pages_edit = edit
            self.pages_button.hide()
            self.stops_changed.emit()
        self.pages_edit.line.setFocus()
        self.pages_edit.line.selectAll()

    def leave_pages(self) -> None:
        """Close the line for pages, whatever stands in it."""
        if self.pages_edit is not None:
            edit, self.pages_edit = self.pages_edit, None
            self.typing_changed.emit(False)
            self._right.removeWidget(edit)
            edit.hide()
            edit.deleteLater()
            self.refresh()
            self.setFocus()
            self.stops_changed.emit()

    def refresh(self) -> None:
        """Show the item as it is now."""
        item = self.item
        name, tone = APPEARANCE_OF_SEVERITY[item.mark]
        if item.is_being_checked:
            name, tone = "queued", Tone.QUIET
        elif item.work is not None:
            name, tone = "queued", Tone.BUSY
        colour = tone_colour(tone, QApplication.palette())
        self._mark.setPixmap(self._icons.pixmap(name, colour, ICON_PX, self.devicePixelRatioF()))
        self._name.say(item.name)
        facts = facts_text(item)
        self._facts.say(facts)
        self._facts.setVisible(bool(facts))
        told = self._told()
        self._findings.say(told, tone)
        self._findings.setVisible(bool(told))
        self.pages_button.setVisible(self._has_choice() and self.pages_edit is None)
        self.pages_button.show_pages(item.staged.arrangement.text if item.staged is not None else "")
        self._refresh_actions()
        self.setToolTip(plain_tip("\n".join(filter(None, (shown(str(item.source)), told)))))
        self.setAccessibleName(self.tr("Document {name}").format(name=item.name))
        named = (
            (self._up, self.tr("Move {name} up (Alt+Up)")),
            (self._down, self.tr("Move {name} down (Alt+Down)")),
            (self._remove, self.tr("Take out {name} (Del)")),
        )
        for button, said in named:
            button.setAccessibleName(said.format(name=item.name))
        self.setAccessibleDescription(" ".join(filter(None, (facts, told))))

    def _refresh_actions(self) -> None:
        """Keep the keys on this card when the pressed button goes: Delete is for no other document."""
        had_keys = self.actions_.isAncestorOf(QApplication.focusWidget() or self)
        self.actions_.refresh(self.item)
        if had_keys and not self.actions_.isAncestorOf(QApplication.focusWidget() or self):
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_thumbnail(self, picture: QPixmap) -> None:
        self._paper.setPixmap(picture)

    def set_place(self, *, is_first: bool, is_last: bool) -> None:
        """Offer to move it only where there is somewhere to go."""
        is_alone = is_first and is_last
        self._up.setVisible(not is_alone)
        self._down.setVisible(not is_alone)
        self._up.setEnabled(not is_first)
        self._down.setEnabled(not is_last)

    def _has_choice(self) -> bool:
        """Whether there are pages to choose from."""
        return (
            self.item.staged is not None and self.item.staged.spool is not None and (self.item.pages or 0) > 1
        )

    def _told(self) -> str:
        if self.item.problem is not None:
            return tell(self.item.problem)
        if self.item.work is not None:
            return ""  # what is being repaired need not be complained of
        lines = [self._sentence(each) for each in findings_of(self.item)]
        if self.item.work_problem is not None:
            lines.append(tell(self.item.work_problem))
        if self.item.has_page_warnings:
            lines.append(page_words(self.item))
        if self.item.source_state is Source.CHANGED:
            lines.append(self.tr("The file was changed after you added it."))
        elif self.item.source_state is Source.GONE and self.item.is_sendable:
            lines.append(self.tr("The file is gone from its folder. FaxDesk sends the copy it made."))
        return "\n".join(lines)

    def _sentence(self, finding: "Finding") -> str:
        """What is wrong and what helps; where a button helps, nothing else need be said."""
        has_button = (
            finding.severity is Severity.ERROR and self.item.staged is not None and self.item.staged.fix
        )
        messages = (finding.message, None if has_button else finding.remedy)
        return " ".join(tell(message) for message in messages if message is not None)

    def _on_pages_kept(self, arrangement: "Arrangement") -> None:
        if self.item.staged is not None:
            # Pages may have been turned in the preview while these were typed.
            self.arrangement_asked.emit(replace(arrangement, turns=self.item.staged.arrangement.turns))
        self.leave_pages()

    def _arrange(self) -> None:
        self._paper.setFixedSize(THUMBNAIL_PX)
        self._paper.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._facts.setFont(smaller(self._facts.font()))
        self._findings.setFont(smaller(self._findings.font()))
        words = QVBoxLayout()
        tighten(words, gap_px=2)
        words.addWidget(self._name)
        facts = QHBoxLayout()
        tighten(facts, gap_px=HALF_GAP_PX)
        facts.addWidget(self._facts)
        facts.addWidget(self.pages_button)
        facts.addStretch()
        words.addLayout(facts)
        top = QHBoxLayout()
        tighten(top)
        top.addLayout(words, 1)
        for widget in (self._mark, self._up, self._down, self._remove):
            top.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        top.setSpacing(HALF_GAP_PX)
        right = QVBoxLayout()
        tighten(right, gap_px=HALF_GAP_PX)
        right.addLayout(top)
        right.addWidget(self._findings)
        right.addWidget(self.actions_)
        self._right = right
        whole = QHBoxLayout(self)
        tighten(whole, margin_px=HALF_GAP_PX)
        whole.setContentsMargins(GAP_PX, HALF_GAP_PX, HALF_GAP_PX, HALF_GAP_PX + 1)
        whole.addWidget(self._paper, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(right, 1)
        # As wide as the list, whatever stands on it: what is wider would take the buttons out of sight.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.setMinimumWidth(1)

    def _tool(self, icon: str, text: str, slot: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setIconSize(QSize(ICON_PX, ICON_PX))
        button.setToolTip(plain_tip(text))
        button.setAccessibleName(text)
        # The card itself is the one stop for Tab; its keys do what these do.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(slot)
        self._icons.put_on(button, icon)
        return button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removal_asked.emit()
        elif is_alt and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.move_asked.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_F2:
            self.choose_pages()
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.chosen.emit()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.opened.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        base = palette.color(QPalette.ColorRole.Base)
        painter.setPen(mixed(base, palette.color(QPalette.ColorRole.WindowText), 0.14))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        if self.hasFocus():
            painter.setPen(palette.color(QPalette.ColorRole.Highlight))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -2))
