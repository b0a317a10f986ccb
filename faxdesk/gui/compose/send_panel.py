"""Send, what it will do, why it can't be pressed, and the way back afterwards."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from faxdesk.gui.compose.composer import Composer
from faxdesk.gui.compose.new_fax import NewFax
from faxdesk.gui.compose.send_button import SendButton
from faxdesk.gui.compose.when_button import WhenButton
from faxdesk.gui.kit.icons import Icons
from faxdesk.gui.kit.phone_text import NumberDisplay
from faxdesk.gui.kit.theme import GAP_PX, Tone, bold, sentence, smaller, tighten
from faxdesk.gui.kit.undo_key import UndoKey
from faxdesk.gui.kit.wording import plain_tip

if TYPE_CHECKING:
    from faxdesk.engine.compose.concern import Concern
    from faxdesk.engine.session import Session
    from faxdesk.gui.compose.concern_line import ConcernLine
    from faxdesk.gui.compose.sending import Question
    from faxdesk.gui.compose.stop_bar import StopBar
    from faxdesk.gui.compose.undo_bar import UndoBar
    from faxdesk.gui.documents.document_item import DocumentItem
    from faxdesk.gui.kit.bridge import Bridge
    from faxdesk.gui.kit.take_back import TakeBackBar

SEND_KEYS = QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Return)
_REFUSAL_MS = 15_000


class SendPanel(QWidget):
    """The one coloured button, and the line beside it.

    Attributes:
        undo_bar: says after Send what it did; None until there is time for it.
    """

    def __init__(
        self,
        composer: Composer,
        session: "Session",
        icons: Icons,
        new_fax: NewFax,
        undo_key: UndoKey,
        show_number: NumberDisplay,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._show_number = show_number
        self._session = session
        self._composer = composer
        self._new_fax = new_fax
        self._undo_key = undo_key
        self.button = SendButton(self.tr("&Send"), self)
        self._icons = icons
        self.when_button = WhenButton(session.now_s, lambda: session.desk.settings.load().office_hours, self)
        self._summary = sentence(self)
        self._reason = sentence(self, Tone.QUIET)
        self._refusal = ""
        self._refusal_timer = QTimer(self, singleShot=True, interval=_REFUSAL_MS)
        self.undo_bar: UndoBar | None = None
        self.stop_bar: StopBar | None = None
        self.aside_bar: TakeBackBar | None = None
        self.concern_line: ConcernLine | None = None
        self._arrange()
        composer.readiness_changed.connect(self.refresh)
        composer.judged.connect(self._on_composer_judged)
        composer.concerned.connect(self._on_composer_concerned)
        composer.refused.connect(self._on_composer_refused)
        new_fax.begun.connect(self._on_new_fax_begun)
        self._refusal_timer.timeout.connect(self._on_refusal_timeout)
        self.button.clicked.connect(composer.send)
        self.when_button.chosen.connect(lambda: composer.set_timing(self.when_button.timing))
        self.refresh()

    def begin(self, bridge: "Bridge") -> None:
        """To be called once the window is there: make what stands above the button after Send."""
        from faxdesk.gui.compose.undo_bar import UndoBar

        self.undo_bar = UndoBar(self._composer, self._session, bridge, self._icons, self._undo_key, self)
        self._whole.insertWidget(0, self.undo_bar)
        self.setTabOrder(self.button, self.undo_bar.button)
        bridge.faxes_changed.connect(self.undo_bar.refresh)

    @property
    def kept_items(self) -> "tuple[DocumentItem, ...]":
        """The documents that the last Send's Undo would put back."""
        return self.undo_bar.kept_items if self.undo_bar is not None else ()

    @property
    def words(self) -> str:
        """What stands beside the button."""
        return " ".join((self._summary.text(), self._reason.text())).strip()

    def refresh(self) -> None:
        """Say what Send would do now."""
        if self._composer.is_sending and self.stop_bar is None:
            self._add_stop_bar()
        reason = self._composer.reason_against()
        self.button.setEnabled(reason is None)
        self._summary.say(self._composer.readiness.summary())
        self._summary.setToolTip(plain_tip(self._composer.readiness.time_in_detail))
        self.when_button.take(self._composer.timing)
        if self._refusal:
            self._reason.say(self._refusal, Tone.BAD)
        elif reason is not None:
            self._reason.say(reason, Tone.QUIET)
        else:
            self._reason.say(self._composer.readiness.warning(), Tone.WARNING)
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
        words.addWidget(self.when_button, 0, Qt.AlignmentFlag.AlignLeft)
        words.addStretch()
        row = QHBoxLayout()
        tighten(row, gap_px=GAP_PX * 2)
        row.addLayout(words, 1)
        # What is said grows upwards from here: a second click must not land beside the button.
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignBottom)
        self._whole = QVBoxLayout(self)
        tighten(self._whole)
        self._whole.addLayout(row)

    def _on_composer_judged(self, concerns: "tuple[Concern, ...]") -> None:
        if self.concern_line is None:
            if not concerns:
                return
            self.concern_line = self._new_concern_line()
        self.concern_line.show_concerns(concerns)

    def _new_concern_line(self) -> "ConcernLine":
        from faxdesk.gui.compose.concern_line import ConcernLine

        line = ConcernLine(self._show_number, self)
        line.replacement_asked.connect(self._composer.replace_number)
        line.removal_asked.connect(self._composer.remove_numbers)
        if self._composer.concern_watch is not None:
            line.confirmed.connect(self._composer.concern_watch.confirm)
        self._whole.insertWidget(self._whole.count() - 1, line)
        self.setTabOrder(line.button, self.button)
        return line

    def _add_stop_bar(self) -> None:
        from faxdesk.gui.compose.stop_bar import StopBar

        self.stop_bar = StopBar(self._composer, self._icons, self)
        self._whole.insertWidget(1, self.stop_bar)

    def _on_new_fax_begun(self) -> None:
        if self.aside_bar is None:
            from faxdesk.gui.kit.take_back import TakeBackBar

            name = self.tr("Fetch back the fax that was put aside")
            self.aside_bar = TakeBackBar(self._icons, self._undo_key, self, name=name)
            self.aside_bar.taken_back.connect(self._new_fax.fetch_back)
            self.aside_bar.ended.connect(self._new_fax.settle)
            self._whole.insertWidget(0, self.aside_bar)
            if self.undo_bar is not None:
                self.setTabOrder(self.aside_bar.button, self.undo_bar.button)
        self.aside_bar.offer(self.tr("The fax you were composing was put aside."))

    def _on_composer_concerned(self, question: "Question") -> None:
        from faxdesk.gui.compose.concern_question import ask

        answer = ask(self.window(), question, show_number=self._show_number, now_s=self._session.now_s())
        self._composer.go_on(answer)

    def _on_composer_refused(self, sentence_: str) -> None:
        from faxdesk.gui.kit.hearing import announce

        self._refusal = sentence_
        announce(self, sentence_, is_urgent=True)
        self._refusal_timer.start()
        self.refresh()

    def _on_refusal_timeout(self) -> None:
        self._refusal = ""
        self.refresh()
