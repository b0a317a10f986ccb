"""The settings for what is told, and for FaxDesk beside its window."""

from typing import Any, Final, cast

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QSpinBox,
    QSystemTrayIcon,
    QWidget,
)

from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.policy import Policy
from faxdesk.domain.preference_changes import PreferenceChanges
from faxdesk.domain.preference_checks import MAX_LOW_CREDIT, check
from faxdesk.domain.preferences import Preferences
from faxdesk.gui.kit.locks import hold_locked
from faxdesk.gui.kit.theme import GAP_PX, Tone, heading, sentence, smaller, thin_line, tighten
from faxdesk.gui.settings.settings_part import SettingsPart, add_row

_COLUMNS: Final = 2
_USUAL_HOURS: Final = "18:00-08:00"


class TellingSettings(SettingsPart):
    """Which kinds, when not, with whose name; the icon, going on without the window, the start."""

    def __init__(self, preferences: Preferences, policy: Policy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.switches: dict[str, QCheckBox] = {}
        self.quiet = QCheckBox(self.tr("Quiet hours"), self)
        self.quiet_hours = QLineEdit(preferences.quiet_hours or _USUAL_HOURS, self)
        self.low_credit = QSpinBox(self)
        self.keep_sending = QComboBox(self)
        self._grid = QGridLayout(self)
        tighten(self._grid)
        self._fill(preferences)
        self._arrange()
        controls: list[tuple[str, QWidget]] = list(self.switches.items())
        controls += [("quiet_hours", self.quiet), ("quiet_hours", self.quiet_hours)]
        controls += [("low_credit", self.low_credit), ("keep_sending", self.keep_sending)]
        self.locked = hold_locked(policy, controls)
        self._is_quiet_free = not policy.locks("quiet_hours")
        self.quiet.toggled.connect(self._show_quiet)
        self.quiet_hours.textChanged.connect(self.judged)
        self._show_quiet()

    @property
    def is_usable(self) -> bool:
        """Whether the hours can be used."""
        if not self.quiet.isChecked():
            return True
        try:
            check("quiet_hours", self._hours())
        except InvalidInputError:
            return False
        return True

    def changes(self) -> PreferenceChanges:
        """The settings as chosen."""
        changes: dict[str, Any] = {name: box.isChecked() for name, box in self.switches.items()}
        changes["quiet_hours"] = self._hours() if self.quiet.isChecked() else ""
        changes["low_credit"] = self.low_credit.value()
        changes["keep_sending"] = self.keep_sending.currentData()
        return cast("PreferenceChanges", changes)

    def _hours(self) -> str:
        return "".join(self.quiet_hours.text().replace("\N{EN DASH}", "-").split())

    def _fill(self, preferences: Preferences) -> None:
        texts = {
            "tell_failed": self.tr("A fax failed"),
            "tell_needs_you": self.tr("A fax needs somebody"),
            "tell_deadline": self.tr("A deadline is in danger"),
            "tell_broadcast": self.tr("A broadcast has ended"),
            "tell_low_credit": self.tr("Credit is low"),
            "tell_delivered": self.tr("A fax was delivered"),
            "tell_names": self.tr("With names and numbers, on a locked screen too"),
            "tray_icon": self.tr("An icon in the notification area"),
            "start_with_session": self.tr("Start FaxDesk when I log in"),
        }
        for name, text in texts.items():
            self.switches[name] = QCheckBox(text, self)
            self.switches[name].setChecked(getattr(preferences, name))
            self.switches[name].setAccessibleName(text)
        self.quiet.setChecked(bool(preferences.quiet_hours))
        self.quiet.setAccessibleName(self.tr("Quiet hours"))
        self.quiet_hours.setAccessibleName(self.tr("Quiet hours, from and to"))
        self.quiet_hours.setToolTip(
            self.tr("From and to, like 18:00-08:00; what came in them is told afterwards")
        )
        self.low_credit.setRange(0, MAX_LOW_CREDIT)
        self.low_credit.setValue(preferences.low_credit)
        self.low_credit.setAccessibleName(self.tr("Credit is low below"))
        self.keep_sending.addItem(self.tr("Ask when faxes wait"), "ask")
        self.keep_sending.addItem(self.tr("Keep sending"), "always")
        self.keep_sending.addItem(self.tr("End FaxDesk"), "never")
        self.keep_sending.setCurrentIndex(self.keep_sending.findData(preferences.keep_sending))
        self.keep_sending.setAccessibleName(self.tr("When the window is closed"))

    def _arrange(self) -> None:
        grid, kinds = self._grid, [name for name in self.switches if name.startswith("tell_")]
        grid.addWidget(heading(self.tr("Tell me by a notification when"), None, self), 0, 0, 1, _COLUMNS)
        *in_pairs, with_names = kinds
        for place, name in enumerate(in_pairs):
            grid.addWidget(self.switches[name], 1 + place // _COLUMNS, place % _COLUMNS)
        row = 1 + (len(in_pairs) + 1) // _COLUMNS
        grid.addWidget(self.switches[with_names], row, 0, 1, _COLUMNS)
        grid.addWidget(self.quiet, row + 1, 0)
        grid.addWidget(self.quiet_hours, row + 1, 1)
        add_row(grid, row + 2, self.tr("Credit is low below"), self.low_credit)
        grid.addWidget(thin_line(self), row + 3, 0, 1, _COLUMNS)
        grid.addWidget(heading(self.tr("Without the window"), None, self), row + 4, 0, 1, _COLUMNS)
        grid.addWidget(self.switches["tray_icon"], row + 5, 0, 1, _COLUMNS)
        add_row(grid, row + 6, self.tr("When the window is closed"), self.keep_sending)
        grid.addWidget(self.switches["start_with_session"], row + 7, 0, 1, _COLUMNS)
        if not QSystemTrayIcon.isSystemTrayAvailable():
            note = sentence(self, Tone.QUIET)
            note.setFont(smaller(note.font()))
            note.setText(
                self.tr("This desktop has no notification area: FaxDesk ends when its window is closed.")
            )
            grid.addWidget(note, row + 8, 0, 1, _COLUMNS)
        grid.setHorizontalSpacing(GAP_PX * 2)
        grid.setColumnStretch(_COLUMNS - 1, 1)

    def _show_quiet(self) -> None:
        self.quiet_hours.setEnabled(self._is_quiet_free and self.quiet.isChecked())
        self.judged.emit()
