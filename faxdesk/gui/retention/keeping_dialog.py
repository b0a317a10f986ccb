"""How long faxes are kept: until when the document is there, keeping it longer, legal hold."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from faxdesk.domain.errors import FaxDeskError
from faxdesk.domain.fax.state import ENDED
from faxdesk.domain.retention import DAY_S, MAX_REASON_CHARS, NO_MARKS, Marks, is_stand_in
from faxdesk.domain.words import date_text, shown
from faxdesk.gui.kit.dialog_room import yes_or_cancel
from faxdesk.gui.kit.theme import GAP_PX, Tone, sentence, tighten
from faxdesk.gui.kit.wording import tell

if TYPE_CHECKING:
    from faxdesk.engine.retention.commands import RetentionCommands
    from faxdesk.engine.session import Session
    from faxdesk.gui.kit.bridge import Bridge


class KeepingDialog(QDialog):
    """Changes nothing before OK, but for forgetting, which has a dialog of its own."""

    def __init__(self, session: "Session", bridge: "Bridge", fax_ids: Sequence[int], parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._bridge = bridge
        self._faxes = session.faxes.faxes(list(dict.fromkeys(fax_ids)))
        with session.open_retention() as retention:
            self._marks = retention.marks([fax.id for fax in self._faxes])
            self._document_days = retention.rules.document_days
        self.keeps = QCheckBox(self.tr("&Keep the document until this is unchecked again"), self)
        self.holds = QCheckBox(
            self.tr("&Legal hold: nothing of it can be removed, by anybody or by itself"), self
        )
        self.reason = QLineEdit(self)
        self.verdict = sentence(self, Tone.QUIET)
        self.forget_button = QPushButton(self.tr("&Forget this person…"), self)
        self._arrange()
        self._fill()

    def _arrange(self) -> None:
        self.setWindowTitle(self.tr("How long it is kept"))
        self.reason.setMaxLength(MAX_REASON_CHARS)
        self.reason.setPlaceholderText(self.tr("Reason, such as the case"))
        self.reason.setAccessibleName(self.tr("Reason of the legal hold"))
        said = sentence(self)
        said.setText(self._state_text())
        self._held = sentence(self, Tone.QUIET)
        self.buttons = yes_or_cancel(self, self._save)
        self.buttons.addButton(self.forget_button, QDialogButtonBox.ButtonRole.ResetRole)
        self.forget_button.clicked.connect(self._forget)
        self.holds.toggled.connect(self._judge)
        self.reason.textChanged.connect(self._judge)
        layout = QVBoxLayout(self)
        tighten(layout, margin_px=GAP_PX * 2, gap_px=GAP_PX)
        for each in (said, self.keeps, self.holds, self.reason, self._held, self.verdict):
            layout.addWidget(each)
        layout.addStretch(1)
        layout.addWidget(self.buttons)
        self.setMinimumWidth(480)

    def _fill(self) -> None:
        marks = [self._marks.get(fax.id, NO_MARKS) for fax in self._faxes]
        self.keeps.setChecked(all(each.is_kept for each in marks))
        self.keeps.setEnabled(not any(fax.is_purged for fax in self._faxes))
        self.holds.setChecked(all(each.is_held for each in marks))
        held = next((each for each in marks if each.is_held), None)
        if held is not None:
            self.reason.setText(held.hold_reason or "")
            self._held.setText(self._held_text(held))
        self._held.setVisible(held is not None)
        self.verdict.setVisible(False)
        numbers = {fax.recipient.address for fax in self._faxes}
        self.forget_button.setEnabled(len(numbers) == 1 and not any(map(is_stand_in, numbers)))
        self._was = (self.keeps.isChecked(), self.holds.isChecked())
        self._judge()

    def _held_text(self, held: Marks) -> str:
        text = self.tr("Under legal hold since {date}, by {user}.")
        return text.format(date=date_text(held.hold_since_s), user=shown(held.hold_by) or self.tr("somebody"))

    def _state_text(self) -> str:
        """Until when the document is there, of one fax; of several how many."""
        if len(self._faxes) != 1:
            return self.tr("%n faxes are chosen.", "", len(self._faxes))
        fax = self._faxes[0]
        if fax.is_purged:
            text = self.tr("The document was deleted on {date}. What was sent to whom and its hashes stay.")
            return text.format(date=date_text(fax.purged_at_s or 0.0))
        if self._document_days is None:
            return self.tr("The document is kept for ever, as it is set.")
        if fax.state not in ENDED:
            return self.tr(
                "The document is deleted %n days after the fax has ended.", "", self._document_days
            )
        is_left_alone = fax.id in self._marks
        text = (
            self.tr("The document's time is over on {date}; it stays, as it is marked here.")
            if is_left_alone
            else self.tr("The document is to be deleted on {date}.")
        )
        return text.format(date=date_text(fax.state_since_s + self._document_days * DAY_S))

    def _judge(self) -> None:
        self.reason.setEnabled(self.holds.isChecked() and not self._was_held())
        is_usable = not self.holds.isChecked() or bool(self.reason.text().strip())
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(is_usable)

    def _was_held(self) -> bool:
        """The reason of a hold that stands is not written over."""
        return bool(self._faxes) and all(self._marks.get(fax.id, NO_MARKS).is_held for fax in self._faxes)

    def _save(self) -> None:
        ids = [fax.id for fax in self._faxes]
        keeps, holds, reason = self.keeps.isChecked(), self.holds.isChecked(), self.reason.text()

        def write() -> None:
            with self._session.open_retention() as retention:
                _write(retention, ids, (keeps, self._was[0]), (holds, self._was[1]), reason)

        self._bridge.run(write, lambda _nothing: self.accept(), self._fail, owner=self)

    def _fail(self, error: Exception) -> None:
        known = error if isinstance(error, FaxDeskError) else FaxDeskError("gui.failed")
        self.verdict.setVisible(True)
        self.verdict.say(tell(known.message), Tone.BAD)

    def _forget(self) -> None:
        from faxdesk.gui.retention.forget_dialog import ForgetDialog

        address = self._faxes[0].recipient.address
        dialog = ForgetDialog(
            self._session, self._bridge, lambda retention: retention.person_at(address), self
        )
        if dialog.exec():
            self.accept()
        dialog.deleteLater()


def _write(
    retention: "RetentionCommands",
    ids: Sequence[int],
    keeps: tuple[bool, bool],
    holds: tuple[bool, bool],
    reason: str,
) -> None:
    """What was changed of each: as it is to be, and as it was."""
    actions: list[tuple[bool, Callable[[], None]]] = [
        (keeps == (True, False), lambda: retention.keep(ids)),
        (keeps == (False, True), lambda: retention.keep_no_more(ids)),
        (holds == (True, False), lambda: retention.hold(ids, reason)),
        (holds == (False, True), lambda: retention.lift(ids)),
    ]
    for is_wanted, do in actions:
        if is_wanted:
            do()
