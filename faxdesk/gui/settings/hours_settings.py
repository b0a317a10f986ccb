"""The settings for when the office is open: its hours, and the days on which it is closed."""

from PySide6.QtWidgets import QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from faxdesk.domain.policy import Policy
from faxdesk.domain.preference_changes import PreferenceChanges
from faxdesk.domain.preference_checks import check
from faxdesk.domain.preferences import Preferences
from faxdesk.gui.kit.locks import hold_locked
from faxdesk.gui.kit.theme import heading, tighten
from faxdesk.gui.settings.settings_part import JudgedPart, add_row


class HoursSettings(JudgedPart):
    """Attributes:
    closed: one day or span a line.
    """

    def __init__(self, preferences: Preferences, policy: Policy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hours = QLineEdit(preferences.office_hours, self)
        self.closed = QPlainTextEdit("\n".join(preferences.closed_days.replace(",", " ").split()), self)
        self.closed.setTabChangesFocus(True)
        self.closed.setPlaceholderText("2026-12-24\n12-25\n2026-12-27..2026-12-31")
        self._arrange()
        self.locked = hold_locked(policy, (("office_hours", self.hours), ("closed_days", self.closed)))
        self.hours.textChanged.connect(self._judge)
        self.closed.textChanged.connect(self._judge)
        self._judge()

    def changes(self) -> PreferenceChanges:
        return {
            "office_hours": self.hours.text().strip(),
            "closed_days": ", ".join(self.closed.toPlainText().replace(",", " ").split()),
        }

    def _judge(self) -> None:
        changes = self.changes()
        self.judge(
            lambda: _check(changes),
            self.tr(
                "For faxes that go in certain hours or on working days: Later… beside Send. A day with "
                "a year is closed once, one without (12-25) each year; two dots make a span."
            ),
        )
        self.judged.emit()

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        tighten(grid)
        grid.addWidget(heading(self.tr("When the office is open"), None, self), 0, 0, 1, 2)
        add_row(grid, 1, self.tr("Office &hours"), self.hours)
        add_row(grid, 2, self.tr("C&losed on"), self.closed)
        grid.addWidget(self.note, 3, 1)
        grid.setColumnStretch(1, 1)


def _check(changes: PreferenceChanges) -> None:
    for name, value in changes.items():
        check(name, value)
