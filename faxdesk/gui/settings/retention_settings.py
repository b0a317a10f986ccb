"""The settings for what goes one day: documents after some time, numbers and names after a longer one."""

from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QSpinBox, QWidget

from faxdesk.domain.policy import Policy
from faxdesk.domain.preference_changes import PreferenceChanges
from faxdesk.domain.preference_checks import MAX_RETENTION_DAYS
from faxdesk.domain.preferences import Preferences
from faxdesk.gui.kit.locks import hold_locked
from faxdesk.gui.kit.theme import Tone, heading, sentence, tighten
from faxdesk.gui.settings.settings_part import SettingsPart


class RetentionSettings(SettingsPart):
    """Two times, each with a switch: without it nothing goes."""

    def __init__(self, preferences: Preferences, policy: Policy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._policy = policy
        self.purges = QCheckBox(self.tr("&Delete documents"), self)
        self.document_days = self._days(preferences.keep_document_days)
        self.keeps_first_page = QCheckBox(self.tr("Keep a small picture of the first page for reports"), self)
        self.pseudonymises = QCheckBox(self.tr("&Take out numbers and names"), self)
        self.name_days = self._days(preferences.keep_name_days)
        self.purges.setChecked(preferences.purge_documents)
        self.keeps_first_page.setChecked(preferences.keep_first_page)
        self.pseudonymises.setChecked(preferences.pseudonymise)
        self.document_days.setAccessibleName(self.tr("Days after a fax's end until its document is deleted"))
        self.name_days.setAccessibleName(
            self.tr("Days after a fax's end until its number and names are taken out")
        )
        self._arrange()
        # Of a team what holds is the policy's, for all desks: none of them decides for the others.
        self.is_for_team = bool(preferences.team_database)
        self.locked = hold_locked(
            policy,
            (
                ("purge_documents", self.purges),
                ("keep_document_days", self.document_days),
                ("keep_first_page", self.keeps_first_page),
                ("pseudonymise", self.pseudonymises),
                ("keep_name_days", self.name_days),
            ),
        )
        self.purges.toggled.connect(self._show)
        self.pseudonymises.toggled.connect(self._show)
        self._show()

    def changes(self) -> PreferenceChanges:
        """The settings as chosen."""
        return {
            "purge_documents": self.purges.isChecked(),
            "keep_document_days": self.document_days.value(),
            "keep_first_page": self.keeps_first_page.isChecked(),
            "pseudonymise": self.pseudonymises.isChecked(),
            "keep_name_days": self.name_days.value(),
        }

    def _show(self) -> None:
        for switch, days, name in (
            (self.purges, self.document_days, "keep_document_days"),
            (self.pseudonymises, self.name_days, "keep_name_days"),
        ):
            days.setEnabled(switch.isChecked() and not self._policy.locks(name) and not self.is_for_team)
            if self.is_for_team:
                switch.setEnabled(False)
        is_free = self.purges.isChecked() and not self._policy.locks("keep_first_page")
        self.keeps_first_page.setEnabled(is_free and not self.is_for_team)
        self._team.setVisible(self.is_for_team)

    def _days(self, value: int) -> QSpinBox:
        days = QSpinBox(self)
        days.setRange(0, MAX_RETENTION_DAYS)
        days.setValue(value)
        return days

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        tighten(grid)
        grid.addWidget(heading(self.tr("How long faxes are kept"), None, self), 0, 0)
        grid.addLayout(self._row(self.purges, self.document_days), 1, 0)
        grid.addWidget(
            self._said(
                self.tr(
                    "With the document go its pictures, and what stood on its cover. What was sent to whom "
                    "and when, and the hashes that prove it, stay."
                )
            ),
            2,
            0,
        )
        grid.addWidget(self.keeps_first_page, 3, 0)
        grid.addWidget(
            self._said(
                self.tr("It may show names and what the fax is about. It goes with numbers and names.")
            ),
            4,
            0,
        )
        grid.addLayout(self._row(self.pseudonymises, self.name_days), 5, 0)
        grid.addWidget(
            self._said(
                self.tr(
                    "A sign like ***K3F7A2BQ then stands for the number, the same in all faxes to it. "
                    "That can't be undone."
                )
            ),
            6,
            0,
        )
        grid.addWidget(
            self._said(
                self.tr(
                    "Single faxes are kept longer by “How long it is kept…” in their menu, which also puts "
                    "them under legal hold."
                )
            ),
            7,
            0,
        )
        self._team = self._said(
            self.tr("This desk works in a team. What holds for all its desks is set by your IT department.")
        )
        grid.addWidget(self._team, 8, 0)

    def _row(self, switch: QCheckBox, days: QSpinBox) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(switch)
        row.addWidget(days)
        row.addWidget(QLabel(self.tr("days after the fax has ended"), self))
        row.addStretch(1)
        return row

    def _said(self, text: str) -> QLabel:
        said = sentence(self, Tone.QUIET)
        said.setText(text)
        return said
