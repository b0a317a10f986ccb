"""One fax's whole history: how it stands, what can be done, its facts, and every step with its time."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from faxdesk.domain.errors import FaxDeskError
from faxdesk.domain.fax.fax import Fax
from faxdesk.domain.fax.outlook import outlook, state_word
from faxdesk.domain.fax.state import QueueStatus, State
from faxdesk.gui.kit.icons import Icons
from faxdesk.gui.kit.theme import (
    APPEARANCE_OF_STATE,
    GAP_PX,
    HALF_GAP_PX,
    ICON_PX,
    Tone,
    ToneLabel,
    bold,
    heading,
    sentence,
    smaller,
    tighten,
    tone_colour,
)
from faxdesk.gui.kit.wording import plain_tip, tell, tell_all
from faxdesk.gui.queue.fax_actions import ICONS, FaxAction, action_text, possible, why_not
from faxdesk.gui.queue.fax_facts import facts_of, story_of

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from faxdesk.engine.session import Session


_LONG: Final = 24


class DetailsPane(QScrollArea):
    """Shows one fax.

    Signals:
        action_asked: a FaxAction and the fax's id.
        closed: the person wants the room back.
        preview_asked: the person wants to see the picture at this path.
    """

    action_asked = Signal(object, int)
    closed = Signal()
    preview_asked = Signal(object)

    def __init__(
        self,
        session: "Session",
        icons: Icons,
        show_number: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._faxes = session.faxes
        self._now_s = session.now_s
        self._icons = icons
        self._show_number = show_number
        self._fax_id = 0
        self._shown: tuple[Fax, QueueStatus] | None = None
        self._said: ToneLabel | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(240)
        self.setAccessibleName(self.tr("Details of the fax"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        icons.on_palette_changed(self, self._rebuild)
        self._rebuild()

    @property
    def fax_id(self) -> int:
        return self._fax_id

    def show_fax(self, fax_id: int, status: QueueStatus) -> None:
        """Show this fax as it stands now; 0 shows none."""
        shown = self._read(fax_id, status)
        if fax_id == self._fax_id and shown == self._shown:
            return
        place = self.verticalScrollBar().value() if fax_id == self._fax_id else 0
        self._fax_id, self._shown = fax_id, shown
        self._rebuild()
        self.verticalScrollBar().setValue(place)

    def refresh(self, status: QueueStatus) -> None:
        """Read the fax again."""
        self.show_fax(self._fax_id, status)

    def whole_text(self) -> str:
        """All that is written here, line by line, to be read out or put into a mail."""
        inside = self.widget()
        if inside is None:
            return ""
        labels = [each for each in inside.findChildren(QLabel) if each.text()]
        rows: dict[int, list[QLabel]] = {}
        for label in labels:
            rows.setdefault(label.mapTo(inside, label.rect().topLeft()).y(), []).append(label)
        return "\n".join(
            "\t".join(each.text().replace("\u200b", "") for each in sorted(row, key=lambda each: each.x()))
            for _y, row in sorted(rows.items())
        )

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.whole_text())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: "QFocusEvent") -> None:
        super().focusInEvent(event)
        self.setAccessibleDescription(self.whole_text())

    def tick(self) -> None:
        """Say again what time alone changes: when a waiting fax goes."""
        if self._shown is None or self._said is None:
            return
        fax, status = self._shown
        if fax.state is State.QUEUED and self.isVisible():
            self._said.setText(tell_all(outlook(fax, status, now_s=self._now_s())))

    def _read(self, fax_id: int, status: QueueStatus) -> tuple[Fax, QueueStatus] | None:
        if not fax_id:
            return None
        try:
            return self._faxes.fax(fax_id), status
        except FaxDeskError:
            return None  # removed while it was shown

    def _rebuild(self) -> None:
        inside = QWidget()
        layout = QVBoxLayout(inside)
        tighten(layout, margin_px=GAP_PX + HALF_GAP_PX)
        layout.addLayout(self._top())
        if self._shown is None:
            hint = sentence(inside, Tone.QUIET)
            hint.setText(self.tr("Select one fax to read its story."))
            layout.addWidget(hint)
        else:
            fax, status = self._shown
            layout.addLayout(self._standing(fax, status))
            layout.addLayout(self._buttons(fax))
            self._offer_preview(fax, layout)
            layout.addSpacing(GAP_PX)
            layout.addLayout(self._facts(fax))
            layout.addSpacing(GAP_PX)
            layout.addWidget(heading(self.tr("History"), None, inside))
            layout.addLayout(self._history(fax))
        layout.addStretch(1)
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        before = self.takeWidget()
        if before is not None:
            before.deleteLater()  # later: the button that was just pressed may be in it
        self.setWidget(inside)
        inside.show()
        if had_focus:
            self._close.setFocus()

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        tighten(row)
        title = self._show_number(self._shown[0].recipient.address) if self._shown else self.tr("Details")
        label = heading(title)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        label.setToolTip(plain_tip(title))
        row.addWidget(label, 1)
        close = QToolButton()
        close.setAutoRaise(True)
        close.setToolTip(self.tr("Close the details"))
        close.setAccessibleName(self.tr("Close the details"))
        self._icons.put_on(close, "remove")
        close.clicked.connect(self.closed)
        row.addWidget(close)
        self._close = close
        return row

    def _standing(self, fax: Fax, status: QueueStatus) -> QGridLayout:
        """The state, then what happened and what happens next."""
        name, tone = APPEARANCE_OF_STATE[fax.state]
        grid = QGridLayout()
        tighten(grid, gap_px=HALF_GAP_PX)
        icon = QLabel()
        colour = tone_colour(tone, QApplication.palette())
        icon.setPixmap(self._icons.pixmap(name, colour, ICON_PX, self.devicePixelRatioF()))
        grid.addWidget(icon, 0, 0)
        word = ToneLabel(tone=tone)
        word.setFont(bold(word.font()))
        word.setText(tell(state_word(fax)))
        grid.addWidget(word, 0, 1)
        self._said = sentence()
        self._said.setText(tell_all(outlook(fax, status, now_s=self._now_s())))
        grid.addWidget(self._said, 1, 1)
        if fax.state is State.SENDING:
            note = sentence(tone=Tone.QUIET)
            note.setFont(smaller(note.font()))
            note.setText(self.tr("The bar in the list is an estimate: a fax takes about a minute a page."))
            grid.addWidget(note, 2, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _buttons(self, fax: Fax) -> QVBoxLayout:
        column = QVBoxLayout()
        tighten(column, gap_px=HALF_GAP_PX)
        for action in (each for each in possible(fax) if not why_not(self._session.queue, each, [fax])):
            button = QPushButton(action_text(action))
            self._icons.put_on(button, ICONS[action])
            button.clicked.connect(lambda _checked, action=action: self._ask(action))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return column

    def _offer_preview(self, fax: Fax, layout: QVBoxLayout) -> None:
        """A button for the provider's own picture, where it was asked for and fetched."""
        is_shown = fax.options.store_preview and self._session.queue.may_open(fax)
        path = self._session.previews().path(fax.id, fax.remote_id) if is_shown else None
        if path is None:
            return
        button = QPushButton(self.tr("As Telnyx rendered it…"))
        button.setToolTip(self.tr("The picture that Telnyx made of the fax"))
        self._icons.put_on(button, "document")
        button.clicked.connect(lambda: self._show_picture(fax.id, path))
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_picture(self, fax_id: int, path: "Path") -> None:
        self._session.acts().note("document_viewed", fax_id)
        self.preview_asked.emit(path)

    def _facts(self, fax: Fax) -> QGridLayout:
        grid = QGridLayout()
        tighten(grid, gap_px=HALF_GAP_PX)
        grid.setHorizontalSpacing(GAP_PX + HALF_GAP_PX)
        attempts = self._faxes.attempts(fax.id)
        siblings = self._faxes.of_submission(fax.submission_id) if fax.payload.parts > 1 else ()
        cost = self._session.queue.cost_of(fax.id)
        facts = facts_of(fax, attempts, self._show_number, siblings, cost)
        for row, (label, value) in enumerate(facts):
            name = ToneLabel(tone=Tone.QUIET)
            name.setText(label)
            value_label = _selectable(value)
            if len(value) > _LONG and " " not in value:
                # A code or an id in one piece needs the pane's whole width.
                grid.addWidget(name, 2 * row, 0, 1, 2)
                grid.addWidget(value_label, 2 * row + 1, 0, 1, 2)
            else:
                grid.addWidget(name, 2 * row, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(value_label, 2 * row, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _history(self, fax: Fax) -> QVBoxLayout:
        column = QVBoxLayout()
        tighten(column, gap_px=GAP_PX)
        for step in story_of(self._faxes.history(fax.id)):
            item = QVBoxLayout()
            tighten(item, gap_px=2)
            time = ToneLabel(tone=Tone.QUIET)
            time.setFont(smaller(time.font()))
            time.setText(step.time)
            item.addWidget(time)
            item.addWidget(_selectable(step.text))
            if step.detail:
                detail = _selectable(step.detail, Tone.QUIET)
                detail.setFont(smaller(detail.font()))
                item.addWidget(detail)
            column.addLayout(item)
        return column

    def _ask(self, action: FaxAction) -> None:
        self.action_asked.emit(action, self._fax_id)


def _selectable(text: str, tone: Tone = Tone.PLAIN) -> ToneLabel:
    """A text that can be copied into a letter or a mail."""
    label = sentence(tone=tone)
    label.setText(text)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
