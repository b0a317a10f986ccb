"""Which pages of a document are sent: a word on its card that opens a line to type them into."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from faxdesk.domain.errors import InvalidInputError
from faxdesk.gui.kit.link_button import LinkButton
from faxdesk.gui.kit.theme import HALF_GAP_PX, Tone, sentence, smaller, tighten
from faxdesk.gui.kit.wording import tell

if TYPE_CHECKING:
    from faxdesk.domain.document.arrangement import Arrangement


class PagesButton(LinkButton):
    """Says which pages are sent; pressed, it opens the line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setToolTip(self.tr("Choose which pages are sent"))

    def show_pages(self, text: str) -> None:
        """Show which they are; "" for all."""
        said = self.tr("Pages: {pages}").format(pages=text) if text else self.tr("Pages: all")
        self.setText(self.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, 160))
        self.setAccessibleName(said)


class PagesEdit(QWidget):
    """A line for pages, judged while it is typed. Enter keeps, Escape leaves.

    Signals:
        kept: an Arrangement; left: nothing is to be changed.
        typing_changed: whether what is typed differs from what is sent.
    """

    kept = Signal(object)
    left = Signal()
    typing_changed = Signal(bool)

    def __init__(self, arrangement: "Arrangement", pages: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._before = arrangement
        self._pages = pages
        self._typed: Arrangement | None = None
        self.line = QLineEdit(arrangement.text, self)
        self.keep_button = QPushButton(self.tr("Keep"), self)
        self.leave_button = QPushButton(self.tr("Cancel"), self)
        self.verdict = sentence(self)
        self._arrange()
        self.line.textChanged.connect(self._judge)
        self.line.returnPressed.connect(self._keep)
        self.keep_button.clicked.connect(self._keep)
        self.leave_button.clicked.connect(self.left)
        self._judge()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab halts, in order."""
        return (self.line, self.keep_button, self.leave_button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _judge(self) -> None:
        from faxdesk.domain.document.arrangement import Arrangement

        text = self.line.text()
        try:
            typed = Arrangement.typed(text, dict(self._before.turns))
            numbers = typed.page_numbers(self._pages)
        except InvalidInputError as error:
            self._typed = None
            self.verdict.say(tell(error.message), Tone.BAD)
        else:
            is_whole = numbers == tuple(range(1, self._pages + 1))
            self._typed = Arrangement(turns=typed.turns) if is_whole else typed
            self.verdict.say(self._verdict_on(len(numbers)), Tone.QUIET)
        self.keep_button.setEnabled(self._typed is not None)
        self.typing_changed.emit(self._typed is None or self._typed.pages != self._before.pages)
        self.line.setAccessibleDescription(self.verdict.text())

    def _verdict_on(self, chosen: int) -> str:
        if chosen == self._pages:
            return self.tr("All %n pages will be sent.", "", chosen)
        return self.tr("%n of {pages} pages will be sent.", "", chosen).format(pages=self._pages)

    def _keep(self) -> None:
        if self._typed is not None:
            self.kept.emit(self._typed)

    def _arrange(self) -> None:
        self.line.setPlaceholderText(self.tr("all, or like 1-3, 7"))
        self.line.setAccessibleName(self.tr("Pages to send"))
        self.line.setToolTip(self.tr("Like 1-3, 7 or 5- (to the end). Enter keeps, Escape leaves."))
        # On a dark list a line of the list's own colour would have no edge.
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Base, QApplication.palette().color(QPalette.ColorRole.Window))
        self.line.setPalette(palette)
        self.keep_button.setAutoDefault(False)
        self.leave_button.setAutoDefault(False)
        self.verdict.setFont(smaller(self.verdict.font()))
        label = QLabel(self.tr("Pages"), self)
        label.setBuddy(self.line)
        row = QHBoxLayout()
        tighten(row, gap_px=HALF_GAP_PX)
        row.addWidget(label)
        row.addWidget(self.line, 1)
        row.addWidget(self.keep_button)
        row.addWidget(self.leave_button)
        whole = QVBoxLayout(self)
        tighten(whole, gap_px=2)
        whole.addLayout(row)
        whole.addWidget(self.verdict)
