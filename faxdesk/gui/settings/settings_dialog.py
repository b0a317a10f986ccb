"""What is set once: lines, the country of short numbers, the time to undo, trying again, the account."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from faxdesk.domain.preference_checks import MAX_LINES, MAX_UNDO_S
from faxdesk.domain.preferences import PreferenceChanges, Preferences
from faxdesk.gui.cover.cover_titles import in_order, title_of
from faxdesk.gui.kit.locks import hold_locked, lock_note
from faxdesk.gui.kit.theme import GAP_PX, Tone, heading, plain_buttons, sentence, smaller, thin_line, tighten
from faxdesk.gui.settings.report_settings import ReportSettings
from faxdesk.gui.settings.retry_settings import RetrySettings
from faxdesk.gui.settings.sender_line_settings import SenderLineSettings

if TYPE_CHECKING:
    from faxdesk.engine.session import Session

_AROUND_PX: Final = 140
"""What the window's edge, the buttons and a panel of the desktop take of the screen's height."""


class SettingsDialog(QDialog):
    """Changes nothing before OK; the account has a dialog of its own, opened by `change_account`."""

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
        self.lines = QSpinBox(self)
        self.country = QComboBox(self)
        self.undo = QSpinBox(self)
        self.cover = QComboBox(self)
        self.clean_up = QComboBox(self)
        self.account_button = QPushButton(self.tr("Chan&ge…"), self)
        self._lines_note = sentence(self, Tone.QUIET)
        self._account = sentence(self)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.accept_button = buttons.button(QDialogButtonBox.StandardButton.Ok)
        plain_buttons(buttons)
        buttons.accepted.connect(self._on_buttons_accepted)
        buttons.rejected.connect(self.reject)
        self.account_button.clicked.connect(self._on_account_button_clicked)
        self.setWindowTitle(self.tr("Settings"))
        preferences = session.desk.settings.load()
        self.retry = RetrySettings(preferences, session.policy, self)
        self.sender_line = SenderLineSettings(preferences, session.policy, self)
        self.reports = ReportSettings(preferences, session.policy, self)
        self.retry.judged.connect(lambda: self.accept_button.setEnabled(self.retry.is_usable))
        self._fill(preferences)
        self._arrange(buttons)
        self._tell_account(preferences)

    def _fill(self, preferences: Preferences) -> None:
        self.lines.setRange(1, MAX_LINES)
        self.lines.setValue(preferences.lines)
        self.lines.setAccessibleName(self.tr("Lines"))
        limit = preferences.channel_limit
        self._lines_note.setFont(smaller(self._lines_note.font()))
        told = self.tr("How many faxes may be under way at once. A new Telnyx account allows 2.")
        if limit is not None:
            allowed = (
                self.tr("Your fax application allows 1.")
                if limit == 1
                else self.tr("Your fax application allows %n; more are never used.", "", limit)
            )
            told = f"{told} {allowed}"
        self._lines_note.setText(told)
        self.undo.setRange(0, MAX_UNDO_S)
        self.undo.setSuffix(self.tr(" s"))
        self.undo.setSpecialValueText(self.tr("send at once"))
        self.undo.setValue(preferences.undo_s)
        self.undo.setAccessibleName(self.tr("Time to undo after Send, in seconds"))
        self.country.setAccessibleName(self.tr("Country of numbers without a country code"))
        for name, code in _countries():
            self.country.addItem(name, code)
        self._fill_cover(preferences)
        self.clean_up.setAccessibleName(self.tr("Scanned pages"))
        self.clean_up.addItem(self.tr("Offer to clean them up"), "ask")
        self.clean_up.addItem(self.tr("Clean them up at once"), "always")
        self.clean_up.addItem(self.tr("Leave them as they are"), "never")
        self.clean_up.setCurrentIndex(self.clean_up.findData(preferences.clean_up))
        self.country.setCurrentIndex(self.country.findData(preferences.default_country))

    def _fill_cover(self, preferences: Preferences) -> None:
        self.cover.setAccessibleName(self.tr("Cover page of a new fax"))
        self.cover.addItem(self.tr("None"), "")
        # One that is gone stays chosen until the person chooses another.
        names = dict.fromkeys([*self._session.intake.cover_templates(), preferences.default_cover])
        for name in in_order(filter(None, names)):
            self.cover.addItem(title_of(name), name)
        self.cover.setCurrentIndex(self.cover.findData(preferences.default_cover))

    def _arrange(self, buttons: QDialogButtonBox) -> None:
        grid = QGridLayout()
        tighten(grid)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("&Lines"), self.lines),
            (self.tr("Numbers without a &country code are in"), self.country),
            (self.tr("Time to &undo after Send"), self.undo),
            (self.tr("Cover &page of a new fax"), self.cover),
            (self.tr("&Scanned pages"), self.clean_up),
        )
        for row, (text, widget) in enumerate(rows):
            label = QLabel(text, self)
            label.setBuddy(widget)
            place = row if row == 0 else row + 1
            grid.addWidget(label, place, 0)
            grid.addWidget(widget, place, 1)
        grid.addWidget(self._lines_note, 1, 1)
        grid.setColumnStretch(1, 1)
        account = QGridLayout()
        tighten(account)
        account.addWidget(heading(self.tr("Account"), None, self), 0, 0)
        account.addWidget(self._account, 1, 0)
        account.addWidget(self.account_button, 1, 1)
        account.setColumnStretch(0, 1)
        body = QWidget(self)
        layout = QVBoxLayout(body)
        tighten(layout, gap_px=GAP_PX * 2)
        layout.addLayout(grid)
        layout.addWidget(thin_line(self))
        layout.addWidget(self.sender_line)
        layout.addWidget(thin_line(self))
        layout.addWidget(self.retry)
        layout.addWidget(thin_line(self))
        layout.addWidget(self.reports)
        layout.addWidget(thin_line(self))
        layout.addLayout(account)
        locked = self._hold_locked() + self.sender_line.locked + self.retry.locked + self.reports.locked
        if locked:
            layout.addWidget(lock_note(self._session.policy, locked, self))
        layout.addStretch(1)
        whole = QVBoxLayout(self)
        tighten(whole, margin_px=GAP_PX * 2, gap_px=GAP_PX * 2)
        whole.addWidget(_Scrolled(body, self), 1)
        whole.addWidget(buttons)
        self.setMinimumWidth(540)

    def _hold_locked(self) -> list[str]:
        controls = (
            ("lines", self.lines),
            ("default_country", self.country),
            ("undo_s", self.undo),
            ("default_cover", self.cover),
            ("clean_up", self.clean_up),
        )
        return hold_locked(self._session.policy, controls)

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
        changes: PreferenceChanges = {
            "lines": self.lines.value(),
            "default_country": self.country.currentData() or "US",
            "undo_s": self.undo.value(),
            "default_cover": self.cover.currentData() or "",
            "clean_up": self.clean_up.currentData(),
        }
        parts = (self.sender_line, self.retry, self.reports)
        for part in parts:
            changes |= part.changes()
        self._session.desk.settings.save(**changes)
        self.accept()


class _Scrolled(QScrollArea):
    """As high as what is in it, as far as the screen has room: OK stays in sight."""

    def __init__(self, body: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._body = body
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(body)

    def sizeHint(self) -> QSize:
        wanted = self._body.sizeHint()
        room_px = self.screen().availableGeometry().height() - _AROUND_PX
        bar_px = self.verticalScrollBar().sizeHint().width()
        return QSize(wanted.width() + bar_px, min(wanted.height(), room_px))


def _countries() -> list[tuple[str, str]]:
    """Names and codes, by name."""
    from faxdesk.numbering import countries

    named = []
    for code, calling_code in countries():
        territory = QLocale.codeToTerritory(code)
        name = QLocale.territoryToString(territory) if territory is not QLocale.Country.AnyCountry else code
        named.append((f"{name} (+{calling_code})", code))
    return sorted(named)
