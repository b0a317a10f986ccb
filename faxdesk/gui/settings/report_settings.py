"""The settings for transmission reports: whether each delivery's is saved by itself, and what they show."""

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QFileDialog, QGridLayout, QLineEdit, QPushButton, QWidget

from faxdesk.domain.policy import Policy
from faxdesk.domain.preference_changes import PreferenceChanges
from faxdesk.domain.preferences import Preferences
from faxdesk.gui.kit.locks import hold_locked
from faxdesk.gui.kit.theme import heading, tighten
from faxdesk.gui.settings.settings_part import SettingsPart


class ReportSettings(SettingsPart):
    """A folder, or none; and whether reports show the first page."""

    def __init__(self, preferences: Preferences, policy: Policy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.saves = QCheckBox(self.tr("After each &delivery save the report in"), self)
        self.folder = QLineEdit(preferences.report_folder, self)
        self.choose = QPushButton(self.tr("C&hoose…"), self)
        self.picture = QCheckBox(self.tr("Reports show a picture of the &first page"), self)
        self.saves.setChecked(bool(preferences.report_folder))
        self.picture.setChecked(preferences.report_picture)
        self.folder.setReadOnly(True)
        self.folder.setPlaceholderText(self.tr("No folder chosen"))
        self.folder.setAccessibleName(self.tr("Folder for reports"))
        self.choose.setAccessibleName(self.tr("Choose the folder for reports"))
        self._arrange()
        controls = [("report_folder", each) for each in (self.saves, self.folder, self.choose)]
        self.locked = hold_locked(policy, [*controls, ("report_picture", self.picture)])
        self._can_choose = not policy.locks("report_folder")
        self.saves.toggled.connect(self._on_saves_toggled)
        self.choose.clicked.connect(self._choose_folder)
        self._show()

    def changes(self) -> PreferenceChanges:
        """The settings as chosen."""
        folder = self.folder.text() if self.saves.isChecked() else ""
        return {"report_folder": folder, "report_picture": self.picture.isChecked()}

    def _on_saves_toggled(self, is_on: bool) -> None:
        if is_on and not self.folder.text():
            self._choose_folder()
            self.saves.setChecked(bool(self.folder.text()))
        self._show()

    def _choose_folder(self) -> None:
        start = self.folder.text() or str(Path.home())
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for reports"), start)
        if chosen:
            self.folder.setText(str(Path(chosen)))

    def _show(self) -> None:
        for each in (self.folder, self.choose):
            each.setEnabled(self._can_choose and self.saves.isChecked())

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        tighten(grid)
        grid.addWidget(heading(self.tr("Transmission reports"), None, self), 0, 0, 1, 2)
        grid.addWidget(self.saves, 1, 0, 1, 2)
        grid.addWidget(self.folder, 2, 0)
        grid.addWidget(self.choose, 2, 1)
        grid.addWidget(self.picture, 3, 0, 1, 2)
        grid.setColumnStretch(0, 1)
