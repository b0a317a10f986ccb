"""Print to FaxDesk, as it is on this computer: a printer, or a folder that FaxDesk sets up by one press."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from faxdesk.domain.words import shown
from faxdesk.gui.kit.locks import hold_locked
from faxdesk.gui.kit.theme import Tone, heading, sentence, tighten
from faxdesk.system.printed import PrintedDocuments

if TYPE_CHECKING:
    from faxdesk.engine.session import Session


class PrintPlace(QWidget):
    """Says how documents are printed into the window.

    Signals:
        changed: the folder was set up, or is no longer looked after.
    """

    changed = Signal()

    def __init__(self, session: "Session", parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._has_printer = session.kind == "real" and PrintedDocuments.of_this_person() is not None
        self.told = sentence(self)
        self.button = QPushButton(self)
        self.open_button = QPushButton(self.tr("&Open it"), self)
        self.button.setAutoDefault(False)
        self.open_button.setAutoDefault(False)
        grid = QGridLayout(self)
        tighten(grid)
        grid.addWidget(heading(self.tr("Print to FaxDesk"), None, self), 0, 0, 1, 3)
        grid.addWidget(self.told, 1, 0)
        grid.addWidget(self.open_button, 1, 1)
        grid.addWidget(self.button, 1, 2)
        grid.setColumnStretch(0, 1)
        self.button.clicked.connect(self._on_button_clicked)
        self.open_button.clicked.connect(self._open)
        self._show()
        self.locked = hold_locked(session.policy, [("print_folder", self.button)])

    @property
    def _folder(self) -> str:
        return self._session.desk.settings.load().print_folder

    def _show(self) -> None:
        folder = self._folder
        self.open_button.setVisible(bool(folder))
        self.button.setText(self.tr("S&top") if folder else self.tr("&Set up a folder"))
        name = self.tr("Stop looking into the folder") if folder else self.button.text().replace("&", "")
        self.button.setAccessibleName(name)
        if folder:
            said = self.tr(
                "What is saved in “{folder}” comes into this window: choose it in “Microsoft Print to PDF”, "
                "or as where a scanner puts its files."
            )
            self.told.say(said.format(folder=shown(folder)), Tone.PLAIN)
        elif self._has_printer:
            self.told.say(
                self.tr(
                    "Print in any program on the printer “FaxDesk”: the document comes into this window."
                ),
                Tone.PLAIN,
            )
        else:
            self.told.say(
                self.tr(
                    "FaxDesk sets up a folder: what any program saves or prints there comes into this window."
                ),
                Tone.PLAIN,
            )

    def _on_button_clicked(self) -> None:
        from faxdesk.engine.folders.print_folder import set_up

        if self._folder:
            self._session.desk.settings.save(print_folder="")
        else:
            place = QStandardPaths.StandardLocation.DocumentsLocation
            documents = Path(QStandardPaths.writableLocation(place) or Path.home())
            try:
                documents.mkdir(parents=True, exist_ok=True)
                self._session.desk.settings.save(print_folder=str(set_up(documents)))
            except OSError:
                said = self.tr("The folder can't be made in “{folder}”.")
                self.told.say(said.format(folder=shown(str(documents))), Tone.BAD)
                return
        self._show()
        self.changed.emit()

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))
