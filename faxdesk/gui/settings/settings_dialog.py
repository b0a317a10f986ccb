"""What is set once, on pages: new faxes and the account, questions before Send, trying again, reports."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from faxdesk.domain.preference_changes import PreferenceChanges
from faxdesk.domain.preferences import Preferences
from faxdesk.gui.kit.dialog_room import yes_or_cancel
from faxdesk.gui.kit.locks import lock_note
from faxdesk.gui.kit.theme import GAP_PX, heading, sentence, thin_line, tighten
from faxdesk.gui.settings.cost_settings import CostSettings
from faxdesk.gui.settings.directory_settings import DirectorySettings
from faxdesk.gui.settings.general_settings import GeneralSettings
from faxdesk.gui.settings.guard_settings import GuardSettings
from faxdesk.gui.settings.hours_settings import HoursSettings
from faxdesk.gui.settings.report_settings import ReportSettings
from faxdesk.gui.settings.retention_settings import RetentionSettings
from faxdesk.gui.settings.retry_settings import RetrySettings
from faxdesk.gui.settings.sender_line_settings import SenderLineSettings
from faxdesk.gui.settings.team_settings import TeamSettings
from faxdesk.gui.settings.telling_settings import TellingSettings

if TYPE_CHECKING:
    from faxdesk.engine.session import Session
    from faxdesk.gui.settings.settings_part import SettingsPart

_AROUND_PX: Final = 180
"""What the window's edge, the tabs, the buttons and a panel of the desktop take of the screen's height."""


class SettingsDialog(QDialog):
    """Changes nothing before OK; the account has a dialog of its own, opened by `change_account`.

    A further page: its parts in `_pages`.
    """

    def __init__(
        self,
        session: "Session",
        *,
        show_number: Callable[[str], str],
        change_account: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._show_number = show_number
        self._change_account = change_account
        self.account_button = QPushButton(self.tr("Chan&ge…"), self)
        self._account = sentence(self)
        buttons = yes_or_cancel(self, self._on_buttons_accepted)
        self.accept_button = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.account_button.clicked.connect(self._on_account_button_clicked)
        self.setWindowTitle(self.tr("Settings"))
        preferences, policy = session.desk.settings.load(), session.policy
        self.general = GeneralSettings(preferences, session, self)
        self.guard = GuardSettings(preferences, policy, self)
        self.sender_line = SenderLineSettings(preferences, policy, self)
        self.retry = RetrySettings(preferences, policy, self)
        self.reports = ReportSettings(preferences, policy, self)
        self.retention = RetentionSettings(preferences, policy, self)
        self.costs = CostSettings(preferences, policy, self)
        self.hours = HoursSettings(preferences, policy, self)
        self.directory = DirectorySettings(preferences, session, self)
        self.team = TeamSettings(preferences, session, self)
        self.telling = TellingSettings(preferences, policy, self)
        self.tabs = QTabWidget(self)
        self._parts: list[SettingsPart] = []
        for title, parts in self._pages():
            self._parts += parts
            self.tabs.addTab(self._page(parts), title)
        for part in self._parts:
            part.judged.connect(self._judge)
        self._arrange(buttons)
        self._tell_account(preferences)
        self._judge()

    def _pages(self) -> "Sequence[tuple[str, Sequence[SettingsPart]]]":
        return (
            (self.tr("New faxes"), (self.general, self.sender_line)),
            (self.tr("Before Send"), (self.guard,)),
            (self.tr("Trying again"), (self.retry,)),
            (self.tr("Office hours"), (self.hours,)),
            (self.tr("Reports"), (self.reports,)),
            (self.tr("Retention"), (self.retention,)),
            (self.tr("Costs"), (self.costs,)),
            (self.tr("Directory"), (self.directory,)),
            (self.tr("Team"), (self.team,)),
            (self.tr("Notifications"), (self.telling,)),
        )

    def _page(self, parts: "Sequence[SettingsPart]") -> QWidget:
        body = QWidget(self)
        layout = QVBoxLayout(body)
        tighten(layout, margin_px=GAP_PX, gap_px=GAP_PX * 2)
        for part in parts:
            layout.addWidget(part)
            if part is not parts[-1]:
                layout.addWidget(thin_line(self))
        if self.general in parts:
            layout.addWidget(thin_line(self))
            layout.addLayout(self._account_row())
        locked = [name for part in parts for name in part.locked]
        if locked:
            layout.addWidget(lock_note(self._session.policy, locked, self))
        layout.addStretch(1)
        return _Scrolled(body, self)

    def _account_row(self) -> QGridLayout:
        account = QGridLayout()
        tighten(account)
        account.addWidget(heading(self.tr("Account"), None, self), 0, 0)
        account.addWidget(self._account, 1, 0)
        account.addWidget(self.account_button, 1, 1)
        account.setColumnStretch(0, 1)
        return account

    def _arrange(self, buttons: QDialogButtonBox) -> None:
        whole = QVBoxLayout(self)
        tighten(whole, margin_px=GAP_PX * 2, gap_px=GAP_PX * 2)
        whole.addWidget(self.tabs, 1)
        whole.addWidget(buttons)
        self.setMinimumWidth(self.tabs.tabBar().sizeHint().width() + 5 * GAP_PX)  # all its tabs side by side

    def _judge(self) -> None:
        self.accept_button.setEnabled(all(part.is_usable for part in self._parts))

    def _tell_account(self, preferences: Preferences) -> None:
        self.account_button.setEnabled(self._session.kind == "real")
        if self._session.kind == "demo":
            self._account.setText(self.tr("The demo has an account of its own, on this computer."))
            return
        from_number = self._session.accounts.from_number(preferences)
        if preferences.connection_name and from_number:
            text = self.tr("Fax application “{name}”, from {number}.")
            self._account.setText(
                text.format(name=preferences.connection_name, number=self._show_number(from_number))
            )
        else:
            self._account.setText(self.tr("Not set up yet."))

    def _on_account_button_clicked(self) -> None:
        self._change_account()
        self._tell_account(self._session.desk.settings.load())

    def _on_buttons_accepted(self) -> None:
        changes: PreferenceChanges = {}
        for part in self._parts:
            changes |= part.changes()
        self._session.desk.settings.save(**changes)
        for part in self._parts:
            part.keep()
        self.accept()


class _Scrolled(QScrollArea):
    """As high as what is in it, as far as the screen has room: OK stays in sight."""

    def __init__(self, body: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._body = body
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setWidget(body)

    def sizeHint(self) -> QSize:
        wanted = self._body.sizeHint()
        room_px = self.screen().availableGeometry().height() - _AROUND_PX
        bar_px = self.verticalScrollBar().sizeHint().width()
        return QSize(wanted.width() + bar_px, min(wanted.height(), room_px))
