"""The proof of the chosen faxes: what will be in it, and where it is saved."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from faxdesk.domain.errors import FaxDeskError, FileProblemError
from faxdesk.domain.words import shown
from faxdesk.gui.kit.last_folder import last_folder
from faxdesk.gui.kit.theme import GAP_PX, Tone, plain_buttons, sentence, tighten
from faxdesk.gui.kit.wording import tell

if TYPE_CHECKING:
    from faxdesk.engine.session import Session
    from faxdesk.gui.kit.bridge import Bridge

_FOLDER: Final = "proofs_folder"
"""The name that the window remembers by where proofs were saved last."""


class ProofDialog(QDialog):
    """Stays open after saving, and says where the proof is."""

    def __init__(self, session: "Session", bridge: "Bridge", fax_ids: Sequence[int], parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._bridge = bridge
        self._fax_ids = tuple(dict.fromkeys(fax_ids))
        self.picture = QCheckBox(self.tr("With a &picture of the first page on the report"), self)
        self.picture.setChecked(session.desk.settings.load().report_picture)
        self.verdict = sentence(self, Tone.QUIET)
        self.save_button = QPushButton(self.tr("&Save proof…"), self)
        self.save_button.clicked.connect(self._on_save_button_clicked)
        self._arrange()

    def _arrange(self) -> None:
        self.setWindowTitle(self.tr("Proof"))
        what = sentence(self)
        what.setText(
            self.tr(
                "One PDF with the transmission report, and attached to it the document exactly as it was "
                "sent, Telnyx's own picture where it is kept, and the history in a form that can be checked."
            )
            if len(self._fax_ids) == 1
            else self.tr(
                "One PDF with the reports of %n faxes, and attached to it each document exactly as it was "
                "sent, Telnyx's own pictures where they are kept, and the histories in a form that can be "
                "checked.",
                "",
                len(self._fax_ids),
            )
        )
        who = sentence(self, Tone.QUIET)
        who.setText(
            self.tr("Whoever has the file can read the documents. It is checked with: faxdesk verify FILE")
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.ActionRole)
        plain_buttons(buttons)
        self.save_button.setDefault(True)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        tighten(layout, margin_px=GAP_PX * 2, gap_px=GAP_PX)
        for each in (what, who, self.picture, self.verdict):
            layout.addWidget(each)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.setMinimumWidth(460)

    def _on_save_button_clicked(self) -> None:
        name = f"{date.today():%Y-%m-%d} fax {self._fax_ids[0]} proof.pdf"  # noqa: DTZ011 - local time is meant
        chosen, _filter = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the proof"),
            str(last_folder(self._session.desk.window, _FOLDER) / name),
            self.tr("PDF documents (*.pdf)"),
        )
        if chosen:
            self.save(Path(chosen))

    def save(self, path: Path) -> None:
        """Make the proof and save it as the file `path`."""
        has_picture = self.picture.isChecked()

        def write() -> None:
            with self._session.open_evidence() as evidence:
                evidence.prove(self._fax_ids, path, has_picture=has_picture)

        def written(_nothing: None) -> None:
            self._session.desk.window.keep(_FOLDER, str(path.parent))
            self._end_work(self.tr("Saved: {path}").format(path=shown(str(path))), Tone.GOOD)

        self.save_button.setEnabled(False)
        self.verdict.say(self.tr("Saving…"), Tone.QUIET)
        self._bridge.run(write, written, self._fail, owner=self)

    def _end_work(self, text: str, tone: Tone) -> None:
        self.save_button.setEnabled(True)
        self.verdict.say(text, tone)

    def _fail(self, error: Exception) -> None:
        known = error if isinstance(error, FaxDeskError) else FileProblemError("file.proof_failed")
        self._end_work(tell(known.message), Tone.BAD)
