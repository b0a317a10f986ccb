"""One document of the next fax: what it looks like, how long and big it is, and what is wrong with it."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from faxdesk.domain.severity import Severity
from faxdesk.domain.words import page_text, size_text
from faxdesk.gui.documents import Entry, Source, findings_of
from faxdesk.gui.icons import Icons
from faxdesk.gui.look import (
    GAP_PX,
    HALF_GAP_PX,
    ICON_PX,
    LOOK_OF_SEVERITY,
    Tone,
    ToneLabel,
    mixed,
    sentence,
    smaller,
    tighten,
    tone_colour,
)
from faxdesk.gui.wording import tell

if TYPE_CHECKING:
    from faxdesk.documents.workshop import Picture

THUMBNAIL_PX: Final = QSize(32, 40)


class DocumentCard(QWidget):
    """A card for one Entry. Keys: Delete takes it out, Alt with an arrow moves it.

    Signals:
        removal_asked; move_asked: steps down; new_version_asked, keeping_asked: about a changed file.
        chosen: the person went to this card; opened: they want to see what is in it.
    """

    removal_asked = Signal()
    move_asked = Signal(int)
    new_version_asked = Signal()
    keeping_asked = Signal()
    chosen = Signal()
    opened = Signal()

    def __init__(self, entry: Entry, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self._icons = icons
        self._paper = QLabel(self)
        self._name = _MiddleElided(self)
        self._facts = ToneLabel(self, Tone.QUIET)
        self._mark = QLabel(self)
        self._findings = sentence(self)
        self._version_row = QWidget(self)
        self._up = self._tool("up", self.tr("Move up (Alt+Up)"), lambda: self.move_asked.emit(-1))
        self._down = self._tool("down", self.tr("Move down (Alt+Down)"), lambda: self.move_asked.emit(1))
        self._remove = self._tool("remove", self.tr("Take out (Del)"), self.removal_asked.emit)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._arrange()
        self.refresh()

    def refresh(self) -> None:
        """Show the entry as it is now."""
        entry = self.entry
        name, tone = LOOK_OF_SEVERITY[entry.severity]
        if entry.is_being_checked:
            name, tone = "queued", Tone.QUIET
        elif entry.source_state is Source.CHANGED and entry.severity is Severity.FINE:
            name, tone = "warning", Tone.WARNING
        colour = tone_colour(tone, QApplication.palette())
        self._mark.setPixmap(self._icons.pixmap(name, colour, ICON_PX, self.devicePixelRatioF()))
        self._name.say(entry.name)
        facts = self._facts_text()
        self._facts.say(facts)
        self._facts.setVisible(bool(facts))
        told = self._told()
        self._findings.say(told, tone)
        self._findings.setVisible(bool(told))
        self._version_row.setVisible(entry.source_state is Source.CHANGED)
        self.setToolTip("\n".join(filter(None, (str(entry.source), told))))
        self.setAccessibleName(self.tr("Document {name}").format(name=entry.name))
        self.setAccessibleDescription(" ".join(filter(None, (facts, told))))

    def show_thumbnail(self, picture: QPixmap) -> None:
        self._paper.setPixmap(picture)

    def set_place(self, *, is_first: bool, is_last: bool) -> None:
        """Offer to move it only where there is somewhere to go."""
        is_alone = is_first and is_last
        self._up.setVisible(not is_alone)
        self._down.setVisible(not is_alone)
        self._up.setEnabled(not is_first)
        self._down.setEnabled(not is_last)

    def _facts_text(self) -> str:
        if self.entry.is_being_checked:
            return self.tr("Being checked …")
        size = self.entry.size_bytes
        return " · ".join(
            filter(None, (page_text(self.entry.pages), size_text(size) if size is not None else ""))
        )

    def _told(self) -> str:
        if self.entry.problem is not None:
            return tell(self.entry.problem)
        lines = [
            " ".join(tell(message) for message in (each.message, each.remedy) if message is not None)
            for each in findings_of(self.entry)
        ]
        if self.entry.source_state is Source.CHANGED:
            lines.append(self.tr("The file was changed after you added it."))
        elif self.entry.source_state is Source.GONE and self.entry.is_sendable:
            lines.append(self.tr("The file is gone from its folder. FaxDesk sends the copy it made."))
        return "\n".join(lines)

    def _arrange(self) -> None:
        self._paper.setFixedSize(THUMBNAIL_PX)
        self._paper.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._facts.setFont(smaller(self._facts.font()))
        self._findings.setFont(smaller(self._findings.font()))
        words = QVBoxLayout()
        tighten(words, gap_px=2)
        words.addWidget(self._name)
        words.addWidget(self._facts)
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
        right.addWidget(self._version_row)
        self._fill_version_row()
        whole = QHBoxLayout(self)
        tighten(whole, margin_px=HALF_GAP_PX)
        whole.setContentsMargins(GAP_PX, HALF_GAP_PX, HALF_GAP_PX, HALF_GAP_PX + 1)
        whole.addWidget(self._paper, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(right, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _fill_version_row(self) -> None:
        row = QHBoxLayout(self._version_row)
        tighten(row)
        for text, signal in (
            (self.tr("Use the new version"), self.new_version_asked),
            (self.tr("Keep this one"), self.keeping_asked),
        ):
            button = QPushButton(text, self._version_row)
            button.clicked.connect(signal)
            row.addWidget(button)
        row.addStretch()

    def _tool(self, icon: str, text: str, slot: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setIconSize(QSize(ICON_PX, ICON_PX))
        button.setToolTip(text)
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


class _MiddleElided(QLabel):
    """A name that loses its middle where there is no room: beginnings and endings tell names apart."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._whole = ""

    def say(self, text: str) -> None:
        self._whole = text
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(60, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 2, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideMiddle, self.width()))


def framed(picture: "Picture", scale: float, palette: QPalette) -> QPixmap:
    """The page with a hair line around it, as white paper on a white list has no edge."""
    kind = QImage.Format.Format_Grayscale8 if picture.is_grey else QImage.Format.Format_RGB888
    image = QImage(picture.pixels, picture.width_px, picture.height_px, picture.stride_bytes, kind)
    pixmap = QPixmap.fromImage(image)
    painter = QPainter(pixmap)
    painter.setPen(
        mixed(palette.color(QPalette.ColorRole.Base), QPalette().color(QPalette.ColorRole.Mid), 0.7)
    )
    painter.drawRect(0, 0, pixmap.width() - 1, pixmap.height() - 1)
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap
