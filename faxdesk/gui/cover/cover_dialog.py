"""Fills in the cover page, and shows beside it what comes of it."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from faxdesk.domain.errors import FaxDeskError
from faxdesk.domain.words import Message
from faxdesk.gui.cover.cover_choice import CoverChoice, CoverState
from faxdesk.gui.cover.cover_drawing import CoverDrawing
from faxdesk.gui.cover.cover_form import CoverForm
from faxdesk.gui.cover.cover_sheet import CoverSheet
from faxdesk.gui.documents.document_item import DocumentItem
from faxdesk.gui.kit.bridge import Bridge
from faxdesk.gui.kit.locks import hold_locked, lock_note
from faxdesk.gui.kit.theme import GAP_PX, Tone, plain_buttons, sentence, tighten
from faxdesk.gui.kit.wording import tell
from faxdesk.gui.options.fax_settings import FaxSettings

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from faxdesk.engine.compose.staged_document import StagedDocument
    from faxdesk.engine.session import Session


class CoverDialog(QDialog):
    """Changes nothing before OK."""

    def __init__(
        self,
        session: "Session",
        bridge: Bridge,
        choice: CoverChoice,
        *,
        templates: Sequence[tuple[str, str]],
        recipients: int,
        settings: FaxSettings,
        parent: QWidget,
    ) -> None:
        """`templates` are names and titles; `recipients` is to how many numbers the fax goes."""
        super().__init__(parent)
        self._session = session
        self._bridge = bridge
        self._choice = choice
        self._shown: StagedDocument | None = None
        self._is_done = False
        self.template = QComboBox(self)
        for name, title in templates:
            self.template.addItem(title, name)
        self.template.setCurrentIndex(self.template.findData(choice.state.template))
        self.form = CoverForm(choice.state.fields, recipients=recipients, policy=session.policy, parent=self)
        self.sheet = CoverSheet(session, bridge, settings, self)
        self.folder_button = QPushButton(self.tr("Own temp&lates…"), self)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._refusal = sentence(self, Tone.BAD)
        self._drawing = CoverDrawing(session, bridge, self)
        self._arrange()
        self._connect()
        self._draw()
        self._before = self.state()
        self.form.recipient.setFocus()

    def state(self) -> CoverState:
        """What stands here now."""
        return CoverState(template=self.template.currentData() or "", fields=self.form.fields())

    def accept(self) -> None:
        state = self.state()
        try:
            self._session.desk.settings.save(**self._session.policy.unlocked(state.to_remember()))
        except FaxDeskError as error:
            self._refusal.say(tell(error.message))
            self._refusal.show()
            return
        self._choice.restore(state)
        super().accept()

    def reject(self) -> None:
        """Leave all as it was; asks first where something was typed."""
        from faxdesk.gui.kit.questions import may_give_up_cover

        if self.state() == self._before or may_give_up_cover(self):
            super().reject()

    def changeEvent(self, event: QEvent) -> None:
        """Somebody may come back from a template that was made or changed in an editor."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self._bridge.run(
                self._session.intake.cover_templates, self._follow_templates, lambda _error: None
            )

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        """Enter begins a new line in the message: there Ctrl+Enter is the way on without the mouse."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        self._is_done = True
        self._drawing.stop()
        self._show(None)
        super().done(result)

    def _draw(self) -> None:
        try:
            request = self._choice.request(self.state())
        except FaxDeskError as error:
            self._on_drawing_failed(error.message)
            return
        if request is not None:
            self._drawing.want(request)

    def _on_drawing_drawn(self, staged: "StagedDocument") -> None:
        self._show(staged)
        self._allow(True)

    def _on_drawing_failed(self, problem: Message) -> None:
        self._drawing.forget()
        self.sheet.show_problem(tell(problem))
        self._allow(False)

    def _allow(self, is_usable: bool) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(is_usable)

    def _show(self, staged: "StagedDocument | None") -> None:
        before, self._shown = self._shown, staged
        if staged is not None:
            self.sheet.show_cover(DocumentItem(Path(self.template.currentText()), staged=staged))
        if before is not None:
            intake = self._session.intake
            self._bridge.run(lambda: intake.discard(before), lambda _none: None, lambda _error: None)

    def _follow_templates(self, names: Sequence[str]) -> None:
        from faxdesk.gui.cover.cover_titles import in_order, title_of

        if self._is_done:
            return
        for name in in_order(names):
            if self.template.findData(name) < 0:
                self.template.addItem(title_of(name), name)
        self._draw()

    def _open_folder(self) -> None:
        """Show where an office puts templates of its own, with one to begin from."""

        def opened(folder: Path) -> None:
            if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
                self._refuse(self.tr("Own templates are text files in this folder: {folder}"), folder)

        def failed(_error: Exception) -> None:
            folder = self._session.intake.own_covers_folder
            self._refuse(self.tr("The folder for own templates can't be made: {folder}"), folder)

        self._bridge.run(self._session.intake.begin_own_covers, opened, failed)

    def _refuse(self, text: str, folder: Path) -> None:
        if self._is_done:
            return
        self._refusal.say(text.format(folder=folder))
        self._refusal.show()

    def _connect(self) -> None:
        self.template.currentIndexChanged.connect(self._draw)
        self.form.changed.connect(self._draw)
        self._drawing.drawn.connect(self._on_drawing_drawn)
        self._drawing.failed.connect(self._on_drawing_failed)
        self.folder_button.clicked.connect(self._open_folder)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _arrange(self) -> None:
        self.setWindowTitle(self.tr("Cover page"))
        plain_buttons(self.buttons)
        self.folder_button.setAutoDefault(False)
        self.folder_button.setToolTip(
            self.tr("Open the folder for cover pages of your own: text files that any editor changes")
        )
        self.template.setAccessibleName(self.tr("Template of the cover page"))
        self._refusal.hide()
        locked = hold_locked(self._session.policy, (("default_cover", self.template),)) + self.form.locked
        label = QLabel(self.tr("&Cover page"), self)
        label.setBuddy(self.template)
        top = QHBoxLayout()
        tighten(top)
        top.addWidget(label)
        top.addWidget(self.template, 1)
        top.addWidget(self.folder_button)
        left = QVBoxLayout()
        tighten(left)
        left.addLayout(top)
        left.addWidget(self.form, 1)
        if locked:
            left.addWidget(lock_note(self._session.policy, locked, self))
        left.addWidget(self._refusal)
        across = QHBoxLayout()
        tighten(across, gap_px=2 * GAP_PX)
        across.addLayout(left, 3)
        across.addWidget(self.sheet, 2)
        whole = QVBoxLayout(self)
        tighten(whole, margin_px=2 * GAP_PX)
        whole.addLayout(across, 1)
        whole.addWidget(self.buttons)
        self.resize(920, 520)
