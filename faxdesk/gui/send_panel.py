"""Send, what it will do, why it can't be pressed, and the way back afterwards."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from faxdesk.gui.composer import Composer
from faxdesk.gui.documents import Entry
from faxdesk.gui.icons import Icons
from faxdesk.gui.look import GAP_PX, HALF_GAP_PX, Tone, bold, sentence, smaller, tighten
from faxdesk.gui.send_button import SendButton

if TYPE_CHECKING:
    from faxdesk.engine.office import Office
    from faxdesk.gui.dispatch import Sent

SEND_KEYS = QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Return)
_REFUSAL_MS = 15_000
_LOOK_MS = 700


class SendPanel(QWidget):
    """The one coloured button, and the line beside it."""

    def __init__(
        self, composer: Composer, office: "Office", icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._composer = composer
        self.button = SendButton(self.tr("&Send"), self)
        self._icons = icons
        self._summary = sentence(self)
        self._reason = sentence(self, Tone.QUIET)
        self._refusal = ""
        self._refusal_timer = QTimer(self, singleShot=True, interval=_REFUSAL_MS)
        self.undo_bar = UndoBar(composer, office, icons, self)
        self._arrange()
        composer.readiness_changed.connect(self.refresh)
        composer.refused.connect(self._on_composer_refused)
        self._refusal_timer.timeout.connect(self._on_refusal_timeout)
        self.button.clicked.connect(composer.send)
        self.refresh()

    @property
    def words(self) -> str:
        """What stands beside the button."""
        return " ".join((self._summary.text(), self._reason.text())).strip()

    def refresh(self) -> None:
        """Say what Send would do now."""
        reason = self._composer.reason_against()
        self.button.setEnabled(reason is None)
        self._summary.say(self._composer.summary())
        if self._refusal:
            self._reason.say(self._refusal, Tone.BAD)
        elif reason is not None:
            self._reason.say(reason, Tone.QUIET)
        else:
            self._reason.say(self._composer.warning(), Tone.WARNING)
        for label in (self._summary, self._reason):
            label.setVisible(bool(label.text()))
        self.button.setAccessibleDescription(self.words)

    def _arrange(self) -> None:
        self.button.setToolTip(
            self.tr("Send ({keys})").format(keys=SEND_KEYS.toString(QKeySequence.SequenceFormat.NativeText))
        )
        self.button.setAccessibleName(self.tr("Send"))
        self._summary.setFont(bold(self._summary.font()))
        self._reason.setFont(smaller(self._reason.font()))
        words = QVBoxLayout()
        tighten(words, gap_px=2)
        words.addStretch()
        words.addWidget(self._summary)
        words.addWidget(self._reason)
        words.addStretch()
        row = QHBoxLayout()
        tighten(row, gap_px=GAP_PX * 2)
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        tighten(layout)
        layout.addWidget(self.undo_bar)
        layout.addLayout(row)
        self.setMinimumHeight(44)

    def _on_composer_refused(self, sentence_: str) -> None:
        self._refusal = sentence_
        self._refusal_timer.start()
        self.refresh()

    def _on_refusal_timeout(self) -> None:
        self._refusal = ""
        self.refresh()


class UndoBar(QFrame):
    """After Send, until the last fax of it has gone: what was done, and Undo."""

    def __init__(self, composer: Composer, office: "Office", icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._composer = composer
        self._service = office.service
        self._sent: Sent | None = None
        # Reading a list of hundreds takes its time: not with each of its faxes' changes.
        self._timer = QTimer(self, singleShot=True, interval=_LOOK_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._text = sentence(self, Tone.GOOD)
        self.button = QPushButton(self.tr("&Undo"), self)
        icons.put_on(self.button, "undo")
        self.button.setAccessibleName(self.tr("Undo: take the faxes back"))
        row = QHBoxLayout(self)
        tighten(row)
        row.setContentsMargins(0, 0, 0, HALF_GAP_PX)
        row.addWidget(self._text, 1)
        row.addWidget(self.button)
        self.hide()
        self.button.clicked.connect(self._on_button_clicked)
        composer.sent.connect(self._on_composer_sent)

    @property
    def kept_entries(self) -> tuple[Entry, ...]:
        """The documents that Undo would put back."""
        return self._sent.entries if self._sent is not None else ()

    def refresh(self) -> None:
        """To be called when faxes have changed; looks a moment later, and once for many changes."""
        if self._sent is not None and not self._timer.isActive():
            self._timer.start()

    def _on_timer_timeout(self) -> None:
        """Go when nothing can be taken back any more."""
        if self._sent is not None and not any(map(self._service.can_undo, self._sent.batches)):
            self._let_go()

    def _on_composer_sent(self, sent: "Sent") -> None:
        self._let_go()
        self._sent = sent
        count = sent.count
        self._text.say(
            self.tr("1 fax is in the queue.")
            if count == 1
            else self.tr("%n faxes are in the queue.", "", count)
        )
        self.show()

    def _on_button_clicked(self) -> None:
        sent, self._sent = self._sent, None
        self.hide()
        if sent is None:
            return
        taken_back = sum(len(self._service.undo(batch)) for batch in sent.batches)
        if taken_back == sent.count:
            self._composer.restore(sent)
            return
        self._composer.give_up(sent)
        gone = sent.count - taken_back
        self._composer.refused.emit(
            self.tr("1 fax had gone already; the rest was taken back.")
            if gone == 1
            else self.tr("%n faxes had gone already; the rest was taken back.", "", gone)
        )

    def _let_go(self) -> None:
        if self._sent is not None:
            self._composer.give_up(self._sent)
        self._sent = None
        self.hide()
