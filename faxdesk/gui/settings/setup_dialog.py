"""First start: an API key is pasted and tested, then the rest is chosen from lists."""

import logging
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from faxdesk.domain.errors import FaxDeskError
from faxdesk.domain.preference_changes import PreferenceChanges
from faxdesk.gui.kit.bridge import Bridge
from faxdesk.gui.kit.icons import Icons
from faxdesk.gui.kit.theme import GAP_PX, HALF_GAP_PX, Tone, plain_buttons, sentence, tighten
from faxdesk.gui.kit.wording import money_text, tell, tell_code
from faxdesk.gui.options.advanced_options import active_numbers
from faxdesk.gui.settings.application_list import ApplicationList
from faxdesk.gui.settings.number_notes import country_of, note_on_numbers, refusal_text, why_not_yet

if TYPE_CHECKING:
    from collections.abc import Callable

    from faxdesk.engine.accounts import AccountOverview
    from faxdesk.engine.session import Session

log = logging.getLogger(__name__)


class SetupDialog(QDialog):
    """Asks Telnyx what the key opens; nothing is kept before OK."""

    def __init__(
        self,
        session: "Session",
        bridge: Bridge,
        icons: Icons,
        show_number: "Callable[[str], str]",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._bridge = bridge
        self._show_number = show_number
        self._overview: AccountOverview | None = None
        self._tested_key = ""
        self._is_closed = False
        self._has_known_key = False
        self.key = QLineEdit(self)
        self.show_key = QToolButton(self)
        self.test = QPushButton(self.tr("&Test"), self)
        self.verdict = sentence(self)
        self.applications = ApplicationList(self)
        self.numbers = QComboBox(self)
        self._lists = QWidget(self)
        self._numbers_note = sentence(self, Tone.WARNING)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.setWindowTitle(self.tr("Set up your Telnyx account"))
        self._name_them(icons)
        self._arrange()
        self._connect()
        self._judge()
        self._ask_for_known_key()

    @property
    def ok_button(self) -> QPushButton:
        return self.buttons.button(QDialogButtonBox.StandardButton.Ok)

    def done(self, result: int) -> None:
        self._is_closed = True
        super().done(result)

    def _name_them(self, icons: Icons) -> None:
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.setAccessibleName(self.tr("API key"))
        self.key.setPlaceholderText(self.tr("KEY…"))
        self.key.setMinimumWidth(320)
        self.show_key.setCheckable(True)
        self.show_key.setText(self.tr("Show"))
        self.show_key.setAccessibleName(self.tr("Show the key"))
        self.test.setAccessibleName(self.tr("Test the key"))
        icons.put_on(self.test, "play")
        self.numbers.setAccessibleName(self.tr("From-number"))

    def _arrange(self) -> None:
        intro = sentence(self)
        intro.setText(
            self.tr(
                "Make an API key in the Telnyx portal (Account, Keys & Credentials), copy it "
                "and paste it here. FaxDesk then fetches what you can choose from."
            )
        )
        key_row = QHBoxLayout()
        tighten(key_row)
        for widget, stretch in ((self.key, 1), (self.show_key, 0), (self.test, 0)):
            key_row.addWidget(widget, stretch)
        label = QLabel(self.tr("API &key"), self)
        label.setBuddy(self.key)
        self._fill_lists()
        layout = QVBoxLayout(self)
        tighten(layout, margin_px=GAP_PX * 2)
        layout.addWidget(intro)
        layout.addSpacing(GAP_PX)
        layout.addWidget(label)
        layout.addLayout(key_row)
        layout.addWidget(self.verdict)
        layout.addWidget(self._lists)
        layout.addWidget(self._numbers_note)
        layout.addStretch(1)
        layout.addWidget(self.buttons)
        self._lists.setEnabled(False)
        plain_buttons(self.buttons)
        self.setMinimumWidth(560)

    def _fill_lists(self) -> None:
        applications = QLabel(self.tr("Send with this &fax application"), self)
        applications.setBuddy(self.applications)
        numbers = QLabel(self.tr("F&rom-number"), self)
        numbers.setBuddy(self.numbers)
        grid = QGridLayout(self._lists)
        tighten(grid, gap_px=HALF_GAP_PX)
        grid.addWidget(applications, 0, 0)
        grid.addWidget(self.applications, 1, 0)
        grid.setRowMinimumHeight(2, HALF_GAP_PX)
        grid.addWidget(numbers, 3, 0)
        grid.addWidget(self.numbers, 4, 0)

    def _connect(self) -> None:
        self.show_key.toggled.connect(self._on_show_key_toggled)
        self.key.textChanged.connect(self._on_key_text_changed)
        self.test.clicked.connect(self._on_test_clicked)
        self.applications.itemSelectionChanged.connect(self._on_applications_item_selection_changed)
        self.buttons.accepted.connect(self._on_buttons_accepted)
        self.buttons.rejected.connect(self.reject)

    def _ask_for_known_key(self) -> None:
        """A key that is there already (the keyring's, the environment's) need not be pasted again."""

        def known(source: object) -> None:
            if source is None:
                return
            policy = self._session.policy
            is_fixed = source == "environment" or policy.keeps_key
            if source == "environment":
                hint = self.tr("set by your administrator (TELNYX_API_KEY)")
            elif policy.keeps_key:
                hint = tell(policy.note)
            else:
                hint = self.tr("the key you gave before; paste another to change it")
            self.key.setPlaceholderText(hint)
            self.key.setEnabled(not is_fixed)
            self.show_key.setEnabled(not is_fixed)
            self._has_known_key = True
            self._judge()

        self._bridge.run(self._session.accounts.key_source, known, self._on_test_failed, owner=self)

    def _on_show_key_toggled(self, is_shown: bool) -> None:
        self.key.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)

    def _on_key_text_changed(self) -> None:
        self._overview = None
        self.verdict.say("", Tone.PLAIN)
        self.applications.clear()
        self.numbers.clear()
        self._judge()

    def _on_test_clicked(self) -> None:
        key = self._tested_key = self.key.text()
        self.test.setEnabled(False)
        self.verdict.say(self.tr("Asking Telnyx …"), Tone.QUIET)

        def answered(overview: "AccountOverview") -> None:
            if not self._is_closed and key == self.key.text():
                self._show(overview)

        look_up = partial(self._session.accounts.look_up, key.strip() or None)
        self._bridge.run(look_up, answered, self._on_test_failed, owner=self)

    def _on_test_failed(self, error: Exception) -> None:
        if self._is_closed:
            return
        if isinstance(error, FaxDeskError):
            self.verdict.say(refusal_text(error), Tone.BAD)
        else:
            log.error("the account could not be looked up", exc_info=error)
            self.verdict.say(self.tr("Something went wrong in FaxDesk. Its log says more."), Tone.BAD)
        self._judge()

    def _show(self, overview: "AccountOverview") -> None:
        self._overview = overview
        self.verdict.say(self._credit_text(overview), Tone.GOOD)
        preferences = self._session.desk.settings.load()
        has_any = self.applications.fill(
            overview.applications, kept=preferences.connection_id, policy=self._session.policy
        )
        if not has_any:
            self.verdict.say(
                self.tr(
                    "The key works, but no fax application of this account can send. "
                    "Fix it in the Telnyx portal."
                ),
                Tone.WARNING,
            )
        self._judge()
        (self.ok_button if self.ok_button.isEnabled() else self.applications).setFocus()

    def _credit_text(self, overview: "AccountOverview") -> str:
        if overview.balance is None:
            return self.tr("The key works. It may not see the account's credit; faxes go all the same.")
        credit = money_text(overview.balance.available_credit, overview.balance.currency)
        return self.tr("The key works. Credit: {credit}.").format(credit=credit)

    def _on_applications_item_selection_changed(self) -> None:
        self.numbers.clear()
        application = self.applications.chosen()
        if application is not None and self._overview is not None:
            kept = self._session.desk.settings.load().from_number
            is_locked = self._session.policy.locks("from_number")
            for number in active_numbers(self._overview.numbers_of(application)):
                if not is_locked or number.number == kept:
                    self.numbers.addItem(self._show_number(number.number), number.number)
            self.numbers.setCurrentIndex(max(0, self.numbers.findData(kept)))
        self._judge()

    def _judge(self) -> None:
        """OK only once everything is chosen."""
        application = self.applications.chosen()
        kept = self._session.desk.settings.load().from_number
        has_any = self.numbers.count() > 0
        note = note_on_numbers(self._overview, application, kept, self._show_number, has_any=has_any)
        has_key = bool(self.key.text().strip()) or self._has_known_key
        next_step = why_not_yet(self._overview, application, has_key=has_key)
        self._numbers_note.say(note or next_step, Tone.WARNING if note else Tone.QUIET)
        self._lists.setEnabled(self._overview is not None)
        self.test.setEnabled(has_key)
        is_complete = application is not None and self.numbers.currentData() is not None
        self.ok_button.setEnabled(is_complete)
        self.test.setDefault(not is_complete)
        self.ok_button.setDefault(is_complete)

    def _on_buttons_accepted(self) -> None:
        """Keep the key first: the settings without it would promise too much."""
        self.setEnabled(False)
        key, accounts = self._tested_key, self._session.accounts
        self._bridge.run(
            lambda: accounts.keep_key(key) if key.strip() else True,
            self._on_key_kept,
            self._on_keeping_failed,
            owner=self,
        )

    def _on_keeping_failed(self, error: Exception) -> None:
        self.setEnabled(True)
        self._on_test_failed(error)

    def _on_key_kept(self, is_in_keyring: bool) -> None:
        application = self.applications.chosen()
        if application is None:
            return
        settings = self._session.desk.settings
        changes: PreferenceChanges = {
            "connection_id": application.id,
            "connection_name": application.name,
            "channel_limit": application.channel_limit,
            "from_number": self.numbers.currentData(),
        }
        is_open = not settings.load().connection_id and not self._session.policy.locks("default_country")
        if is_open and (country := country_of(self._overview, self.numbers.currentData())):
            changes["default_country"] = country
        before = self._session.accounts.from_number(settings.load())
        settings.save(**changes)
        self._session.acts().note("account_changed")
        self._correct_waiting(before, self.numbers.currentData())
        if not is_in_keyring:
            QMessageBox.information(self, self.windowTitle(), tell_code("system.keyring_unavailable"))
        self.accept()

    def _correct_waiting(self, before: str, number: str) -> None:
        """Ask about what waits and was to go from another number, the one of before."""
        waiting = self._session.queue.waiting_from(before) if before != number else []
        if not waiting:
            return
        from faxdesk.gui.kit.questions import ask_about_from_number

        if ask_about_from_number(self, len(waiting), self._show_number(before), self._show_number(number)):
            self._session.commands.send_from([fax.id for fax in waiting], number)
