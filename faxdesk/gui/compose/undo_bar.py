"""After Send: what was put into the queue, and for a few seconds the way back."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from faxdesk.gui.compose.composer import Composer
from faxdesk.gui.documents.document_item import DocumentItem
from faxdesk.gui.kit.bridge import Bridge
from faxdesk.gui.kit.hearing import announce
from faxdesk.gui.kit.icons import Icons
from faxdesk.gui.kit.theme import HALF_GAP_PX, Tone, sentence, tighten
from faxdesk.gui.kit.undo_key import UndoKey

if TYPE_CHECKING:
    from faxdesk.engine.session import Session
    from faxdesk.gui.compose.sending import Sent
    from faxdesk.gui.compose.undoing import Outcome

_LOOK_MS: Final = 700
_TOLD_MS: Final = 5_000
"""What Send did can be read this long, though there be no time to undo."""


class UndoBar(QFrame):
    """Says what Send did; Undo is there until the faxes are due, and while any can be taken back."""

    def __init__(
        self,
        composer: Composer,
        session: "Session",
        bridge: Bridge,
        icons: Icons,
        undo_key: UndoKey,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._composer = composer
        self._session = session
        self._bridge = bridge
        self._undo_key = undo_key
        self._sent: Sent | None = None
        self._being_taken: tuple[Sent, ...] = ()
        self._count = 0
        # Reading a list of hundreds takes its time: not with each of its faxes' changes.
        self._look_timer = QTimer(self, singleShot=True, interval=_LOOK_MS)
        self._look_timer.timeout.connect(self._on_look_timer_timeout)
        self._due_timer = QTimer(self, singleShot=True)
        self._due_timer.timeout.connect(self._let_go)
        self._told_timer = QTimer(self, singleShot=True, interval=_TOLD_MS)
        self._told_timer.timeout.connect(self._hide_when_done)
        self._text = sentence(self, Tone.GOOD)
        self.button = QPushButton(self.tr("&Undo"), self)
        icons.put_on(self.button, "undo")
        self.button.setAccessibleName(self.tr("Undo: take the faxes back"))
        self.button.setToolTip(self.tr("Take the faxes back ({keys})").format(keys=undo_key.text))
        row = QHBoxLayout(self)
        tighten(row)
        row.setContentsMargins(0, 0, 0, HALF_GAP_PX)
        row.addWidget(self._text, 1)
        row.addWidget(self.button)
        self.hide()
        self.button.clicked.connect(self._on_button_clicked)
        composer.sent.connect(self._on_composer_sent)

    @property
    def words(self) -> str:
        """What is said of the last press of Send."""
        return self._text.text()

    @property
    def kept_items(self) -> tuple[DocumentItem, ...]:
        """The documents that Undo would put back."""
        sent = (self._sent, *self._being_taken)
        return tuple(item for each in sent if each is not None for item in each.composition.items)

    def refresh(self) -> None:
        """To be called when faxes have changed; looks a moment later, and once for many changes."""
        if not self.isHidden() and not self._look_timer.isActive():
            self._look_timer.start()

    def _on_look_timer_timeout(self) -> None:
        """Let go when nothing can be taken back any more."""
        self._tell()
        if self._sent is not None and not self._session.submissions.can_undo_any(self._sent.fax_ids):
            self._let_go()

    def _on_composer_sent(self, sent: "Sent") -> None:
        self._let_go()
        self._count = sent.count
        self._tell()
        announce(self, self.words)
        self._told_timer.start()
        left_s = sent.undo_until_s - self._session.now_s()
        self.button.setVisible(left_s > 0)
        self.button.setEnabled(True)
        self.show()
        self._sent = sent
        if left_s > 0:
            self._undo_key.offer(self._on_button_clicked)
            self._due_timer.start(round(left_s * 1000))
        else:
            self._let_go()

    def _tell(self) -> None:
        count, status = self._count, self._session.queue.status()
        if status.is_paused:
            one = self.tr("1 fax is in the queue, which is paused.")
            said = one if count == 1 else self.tr("%n faxes are in the queue, which is paused.", "", count)
        elif status.hold is not None:
            one = self.tr("1 fax is in the queue, which is on hold.")
            said = one if count == 1 else self.tr("%n faxes are in the queue, which is on hold.", "", count)
        else:
            one = self.tr("1 fax is in the queue.")
            said = one if count == 1 else self.tr("%n faxes are in the queue.", "", count)
        self._text.say(said, Tone.WARNING if status.is_paused or status.hold is not None else Tone.GOOD)

    def _on_button_clicked(self) -> None:
        sent, self._sent = self._sent, None
        self._undo_key.withdraw(self._on_button_clicked)
        self._due_timer.stop()
        self._told_timer.stop()
        if sent is None:
            self.hide()
        else:
            from faxdesk.gui.compose.undoing import take_back

            self._being_taken += (sent,)
            self.button.setEnabled(False)
            take_back(sent, self._session, self._bridge, partial(self._on_taken_back, sent))

    def _on_taken_back(self, sent: "Sent", outcome: "Outcome | Exception") -> None:
        from faxdesk.gui.compose.undoing import put_back

        self._being_taken = tuple(each for each in self._being_taken if each is not sent)
        if self._sent is None:  # nothing was sent meanwhile
            self.hide()
        if isinstance(outcome, Exception):
            # What waits goes as it was sent; its documents are the queue's.
            self._composer.give_up(sent.composition)
            raise outcome
        if said := put_back(sent, outcome, self._composer):
            self._composer.refused.emit(said)

    def _let_go(self) -> None:
        """Nothing can be taken back any more; what was said may still be read."""
        sent, self._sent = self._sent, None
        self._undo_key.withdraw(self._on_button_clicked)
        self._due_timer.stop()
        if sent is not None:
            self._composer.give_up(sent.composition)
        self.button.hide()
        self._hide_when_done()

    def _hide_when_done(self) -> None:
        if self._sent is None and not self._told_timer.isActive():
            self.hide()
