"""The settings for money: prices, a month's budget, and how much credit is kept."""

from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from faxdesk.domain.policy import Policy
from faxdesk.domain.preference_changes import PreferenceChanges
from faxdesk.domain.preference_checks import check
from faxdesk.domain.preferences import Preferences
from faxdesk.gui.kit.locks import hold_locked
from faxdesk.gui.kit.theme import heading, tighten
from faxdesk.gui.settings.settings_part import JudgedPart, add_row


class CostSettings(JudgedPart):
    """Amounts as they are typed, in one currency."""

    def __init__(self, preferences: Preferences, policy: Policy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.per_page = QLineEdit(preferences.price_per_page, self)
        self.per_minute = QLineEdit(preferences.price_per_minute, self)
        self.currency = QLineEdit(preferences.currency, self)
        self.budget = QLineEdit(preferences.monthly_budget, self)
        self.holds = QCheckBox(self.tr("&hold the queue when it is spent"), self)
        self.least_credit = QLineEdit(preferences.least_credit, self)
        self.holds.setChecked(preferences.budget_holds)
        self.per_page.setPlaceholderText(self.tr("not known, e.g. 0.007"))
        self.per_minute.setPlaceholderText(self.tr("not known, e.g. 0.005"))
        self.budget.setPlaceholderText(self.tr("any amount"))
        self.least_credit.setPlaceholderText(self.tr("nothing"))
        self._policy = policy
        self._arrange()
        self.locked = hold_locked(
            policy,
            (
                ("price_per_page", self.per_page),
                ("price_per_minute", self.per_minute),
                ("currency", self.currency),
                ("monthly_budget", self.budget),
                ("budget_holds", self.holds),
                ("least_credit", self.least_credit),
            ),
        )
        for line in (self.per_page, self.per_minute, self.currency, self.budget, self.least_credit):
            line.textChanged.connect(self._judge)
        self._judge()

    def changes(self) -> PreferenceChanges:
        return {
            "price_per_page": self.per_page.text().strip(),
            "price_per_minute": self.per_minute.text().strip(),
            "currency": self.currency.text().strip().upper(),
            "monthly_budget": self.budget.text().strip(),
            "budget_holds": self.holds.isChecked(),
            "least_credit": self.least_credit.text().strip(),
        }

    def _judge(self) -> None:
        changes = self.changes()
        self.judge(
            lambda: _check(changes),
            self.tr(
                "Without a price, what a page costs is learned from your account's records, where they "
                "tell it. What is reckoned by prices is an estimate, and called so."
            ),
        )
        self.holds.setEnabled(bool(changes["monthly_budget"]) and not self._policy.locks("budget_holds"))
        self.judged.emit()

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        tighten(grid)
        grid.addWidget(heading(self.tr("What faxes cost"), None, self), 0, 0, 1, 2)
        add_row(grid, 1, self.tr("Price of a &page"), self.per_page)
        add_row(grid, 2, self.tr("Price of a &minute"), self.per_minute)
        add_row(grid, 3, self.tr("C&urrency"), self.currency)
        add_row(grid, 4, self.tr("Monthly &budget"), self.budget)
        grid.addWidget(self.holds, 5, 1)
        self.holds.setAccessibleName(self.tr("Hold the queue when the budget is spent"))
        add_row(grid, 6, self.tr("Hold the queue with &less credit than"), self.least_credit)
        grid.addWidget(self.note, 7, 0, 1, 2)
        grid.setColumnStretch(1, 1)


def _check(changes: PreferenceChanges) -> None:
    for name in ("price_per_page", "price_per_minute", "currency", "monthly_budget", "least_credit"):
        check(name, changes[name])
