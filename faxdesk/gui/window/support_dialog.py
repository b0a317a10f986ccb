"""Help: what FaxDesk collects for support, shown before it is saved."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, QStandardPaths
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from faxdesk.domain.errors import FaxDeskError, FileProblemError
from faxdesk.domain.words import shown
from faxdesk.gui.kit.theme import GAP_PX, Tone, plain_buttons, sentence, tighten
from faxdesk.gui.kit.wording import tell

if TYPE_CHECKING:
    from faxdesk.engine.session import Session
    from faxdesk.engine.support_bundle import SupportBundle
    from faxdesk.gui.kit.bridge import Bridge

_SIZE_PX: Final = QSize(860, 560)
_LIST_PX: Final = 180


class SupportDialog(QDialog):
    """Collects when it is opened; nothing is written before *Save*."""

    def __init__(self, session: "Session", bridge: "Bridge", parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Information for support"))
        self._session = session
        self._bridge = bridge
        self._bundle: SupportBundle | None = None
        self.list = QListWidget(self)
        self.text = QPlainTextEdit(self)
        self.verdict = sentence(self, Tone.QUIET)
        self.save_button = QPushButton(self.tr("&Save as ZIP…"), self)
        self._arrange()
        self.list.currentTextChanged.connect(self._on_list_current_text_changed)
        self.save_button.clicked.connect(self._on_save_button_clicked)
        self.verdict.say(
            self.tr("Collecting, which tries every part of FaxDesk: up to a minute…"), Tone.QUIET
        )
        bridge.run(session.collect_support, self._show, self._fail, owner=self)

    def _arrange(self) -> None:
        what = sentence(self)
        what.setText(
            self.tr(
                "Look it through, save it, and give it to whoever helps you. It has no names, numbers, "
                "documents or keys in it. FaxDesk sends it nowhere."
            )
        )
        self.list.setAccessibleName(self.tr("What was collected"))
        self.list.setFixedWidth(_LIST_PX)
        self.text.setAccessibleName(self.tr("Its content"))
        self.text.setReadOnly(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.save_button.setEnabled(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.ActionRole)
        plain_buttons(buttons)
        buttons.rejected.connect(self.reject)
        both = QHBoxLayout()
        tighten(both, gap_px=GAP_PX)
        both.addWidget(self.list)
        both.addWidget(self.text, 1)
        layout = QVBoxLayout(self)
        tighten(layout, margin_px=GAP_PX * 2, gap_px=GAP_PX)
        layout.addWidget(what)
        layout.addLayout(both, 1)
        layout.addWidget(self.verdict)
        layout.addWidget(buttons)
        self.resize(_SIZE_PX)

    def _show(self, bundle: "SupportBundle") -> None:
        self._bundle = bundle
        self.list.addItems(list(bundle.files))
        self.list.setCurrentRow(0)
        self.save_button.setEnabled(True)
        self.save_button.setDefault(True)
        self.verdict.say(self.tr("Nothing is saved yet."), Tone.QUIET)

    def _on_list_current_text_changed(self, name: str) -> None:
        self.text.setPlainText(self._bundle.files.get(name, "") if self._bundle is not None else "")

    def _on_save_button_clicked(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _filter = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the information for support"),
            str(Path(folder) / "faxdesk-support.zip"),
            self.tr("ZIP files (*.zip)"),
        )
        if chosen:
            self.save(Path(chosen))

    def save(self, path: Path) -> None:
        """Write what was shown."""
        from faxdesk.engine.files import write_whole

        if self._bundle is None:
            return
        try:
            write_whole(path, self._bundle.zipped())
        except FaxDeskError as error:
            self._fail(error)
        else:
            self._session.acts().note("support_collected")
            self.verdict.say(self.tr("Saved: {path}").format(path=shown(str(path))), Tone.GOOD)

    def _fail(self, error: Exception) -> None:
        known = error if isinstance(error, FaxDeskError) else FileProblemError("file.not_collected")
        self.verdict.say(tell(known.message), Tone.BAD)
