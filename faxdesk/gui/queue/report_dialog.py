"""Transmission reports of the chosen faxes: saved as PDF, in one file or one each, or printed."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from faxdesk.domain.errors import FaxDeskError, FileProblemError
from faxdesk.domain.words import shown
from faxdesk.gui.kit.last_folder import last_folder
from faxdesk.gui.kit.theme import GAP_PX, Tone, plain_buttons, sentence, tighten
from faxdesk.gui.kit.wording import tell

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from faxdesk.engine.session import Session
    from faxdesk.gui.kit.bridge import Bridge

_FOLDER: Final = "reports_folder"
"""The name that the window remembers by where reports were saved last."""


class ReportDialog(QDialog):
    """Stays open after saving, so that what was saved can be printed too. Raises FaxDeskError at birth."""

    def __init__(self, session: "Session", bridge: "Bridge", fax_ids: Sequence[int], parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._bridge = bridge
        self._reports = session.reports()
        preferences = session.desk.settings.load()
        self._gathered = self._reports.gather(session.faxes, preferences, fax_ids, session.queue.rights)
        self.picture = QCheckBox(self.tr("With a &picture of the first page"), self)
        self.picture.setChecked(preferences.report_picture)
        self.in_one = QRadioButton(self.tr("All in &one file"), self)
        self.one_each = QRadioButton(self.tr("A &file for each, in a folder"), self)
        self.in_one.setChecked(True)
        self.verdict = sentence(self, Tone.QUIET)
        self.save_button = QPushButton(self.tr("&Save as PDF…"), self)
        self.print_button = QPushButton(self.tr("P&rint…"), self)
        self._arrange()
        self.save_button.clicked.connect(self._on_save_button_clicked)
        self.print_button.clicked.connect(self._on_print_button_clicked)

    def _arrange(self) -> None:
        count = len(self._gathered)
        self.setWindowTitle(self.tr("Transmission report"))
        what = sentence(self)
        what.setText(
            self.tr("What became of this fax, on one page: for the file, or for whoever asks.")
            if count == 1
            else self.tr("What became of these %n faxes, each on a page of its own.", "", count)
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.print_button, QDialogButtonBox.ButtonRole.ActionRole)
        plain_buttons(buttons)
        self.save_button.setDefault(True)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        tighten(layout, margin_px=GAP_PX * 2, gap_px=GAP_PX)
        layout.addWidget(what)
        layout.addWidget(self.picture)
        for choice in (self.in_one, self.one_each):
            choice.setVisible(count > 1)
            if count > 1:
                layout.addWidget(choice)
        layout.addWidget(self.verdict)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.setMinimumWidth(460)

    def _on_save_button_clicked(self) -> None:
        start = last_folder(self._session.desk.window, _FOLDER)
        if self.one_each.isChecked():
            chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for the reports"), str(start))
        else:
            name = self._gathered[0].file_name if len(self._gathered) == 1 else self.tr("Fax reports.pdf")
            chosen, _filter = QFileDialog.getSaveFileName(
                self, self.tr("Save the report"), str(start / name), self.tr("PDF documents (*.pdf)")
            )
        if chosen:
            self.save(Path(chosen))

    def save(self, path: Path) -> None:
        """Save them at `path`: a folder where each is a file of its own, else the file."""
        is_each, has_picture = self.one_each.isChecked(), self.picture.isChecked()
        gathered, reports = self._gathered, self._reports

        def write() -> None:
            if is_each:
                reports.write_each(gathered, path, has_picture=has_picture)
            else:
                reports.write(gathered, path, has_picture=has_picture)

        def written(_nothing: None) -> None:
            self._session.desk.window.keep(_FOLDER, str(path if is_each else path.parent))
            self._session.acts().note_of("report_saved", self._fax_ids())
            self._end_work(self.tr("Saved: {path}").format(path=shown(str(path))), Tone.GOOD)

        self._begin_work(self.tr("Saving…"))
        self._bridge.run(write, written, self._fail, owner=self)

    def _on_print_button_clicked(self) -> None:
        from faxdesk.gui.queue.report_printing import Printing

        printing = Printing.ask(self)
        if printing is None:
            return
        gathered, reports, has_picture = self._gathered, self._reports, self.picture.isChecked()

        def drawn() -> list[QImage]:
            with reports.drawn(gathered, has_picture=has_picture) as path:
                return list(printing.draw(path, reports.worker()))

        def printed(pages: list[QImage]) -> None:
            if printing.put_on_paper(pages):
                self._session.acts().note_of("report_printed", self._fax_ids())
                self._end_work(self.tr("Given to the printer."), Tone.GOOD)
            else:
                self._end_work(self.tr("The printer took nothing. Look whether it is ready."), Tone.BAD)

        self._begin_work(self.tr("Printing…"))
        self._bridge.run(drawn, printed, self._fail, owner=self)

    def _fax_ids(self) -> list[int]:
        return [each.facts.fax.id for each in self._gathered]

    def _begin_work(self, text: str) -> None:
        for button in (self.save_button, self.print_button):
            button.setEnabled(False)
        self.verdict.say(text, Tone.QUIET)

    def _end_work(self, text: str, tone: Tone) -> None:
        for button in (self.save_button, self.print_button):
            button.setEnabled(True)
        self.verdict.say(text, tone)

    def _fail(self, error: Exception) -> None:
        known = error if isinstance(error, FaxDeskError) else FileProblemError("file.report_failed")
        self._end_work(tell(known.message), Tone.BAD)
