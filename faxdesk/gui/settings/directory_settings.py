"""The settings for the office's directory: where it is, who asks, and whether it answers."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QWidget

from faxdesk.domain.errors import FaxDeskError, InvalidInputError
from faxdesk.domain.preference_changes import PreferenceChanges
from faxdesk.domain.preferences import Preferences, with_value
from faxdesk.domain.words import Message
from faxdesk.gui.kit.locks import hold_locked
from faxdesk.gui.kit.theme import Tone, heading, sentence, smaller, tighten
from faxdesk.gui.kit.wording import tell
from faxdesk.gui.settings.settings_part import SettingsPart, add_row

if TYPE_CHECKING:
    from faxdesk.engine.session import Session


class DirectorySettings(SettingsPart):
    """Server, base, user and password; filter and attributes are the policy's alone."""

    _tried = Signal(object)

    def __init__(self, preferences: Preferences, session: "Session", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._before = preferences
        self.server = QLineEdit(preferences.directory_server, self)
        self.base = QLineEdit(preferences.directory_base, self)
        self.user = QLineEdit(preferences.directory_user, self)
        self.password = QLineEdit(self)
        self.try_button = QPushButton(self.tr("&Try it"), self)
        self._note = sentence(self, Tone.QUIET)
        self.server.setPlaceholderText("ldaps://dc.example.com")
        self.base.setPlaceholderText(self.tr("the server's own"))
        self.user.setPlaceholderText(self.tr("nobody: without logging in"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(self.tr("unchanged; it is kept in the system's keyring"))
        self._arrange()
        controls = (
            ("directory_server", self.server),
            ("directory_base", self.base),
            ("directory_user", self.user),
        )
        self.locked = hold_locked(session.policy, controls)
        self._complaint: Message | None = None
        for line in (self.server, self.base, self.user, self.password):
            line.textChanged.connect(self._judge)
        self.try_button.clicked.connect(self._try)
        self._tried.connect(self._on_tried, Qt.ConnectionType.QueuedConnection)
        self._judge()

    @property
    def words(self) -> str:
        """What stands below the controls."""
        return self._note.text()

    @property
    def is_usable(self) -> bool:
        return self._complaint is None

    def changes(self) -> PreferenceChanges:
        return {
            "directory_server": self.server.text().strip(),
            "directory_base": self.base.text().strip(),
            "directory_user": self.user.text().strip(),
        }

    def keep(self) -> None:
        """In the background: the keyring may ask its owner for a password of its own."""
        password, lookup = self.password.text(), self._session.directory
        settings = self._typed().directory
        if password and settings.is_set:
            self._session.background.submit(
                lambda: lookup().passwords.keep(settings, password), lambda _outcome: None
            )

    def _typed(self) -> Preferences:
        """The settings with what is typed; raises InvalidInputError."""
        preferences = self._before
        for name, value in self.changes().items():
            preferences = with_value(preferences, name, value)
        return preferences

    def _judge(self) -> None:
        try:
            preferences = self._typed()
        except InvalidInputError as error:
            self._complaint = error.message
            self._note.say(tell(error.message), Tone.BAD)
        else:
            self._complaint = None
            self._explain(preferences)
        is_set = bool(self.server.text().strip())
        self.try_button.setEnabled(is_set and self.is_usable and self._session.kind == "real")
        self.password.setEnabled(is_set and bool(self.user.text().strip()))
        self.judged.emit()

    def _explain(self, preferences: Preferences) -> None:
        directory = preferences.directory
        if directory.is_set and directory.is_plain:
            self._note.say(
                tell(Message(code="directory.plain", values={"server": directory.host})), Tone.WARNING
            )
        else:
            self._note.say(
                self.tr("To offers whom it knows with a fax number, while you type; it is only read."),
                Tone.QUIET,
            )

    def _try(self) -> None:
        settings, password = self._typed().directory, self.password.text()
        lookup = self._session.directory()
        if password:
            lookup.passwords.try_out(settings, password)
        self.try_button.setEnabled(False)
        self._note.say(self.tr("Asking…"), Tone.QUIET)
        self._session.background.submit(lambda: lookup.check(settings), self._tried.emit)

    def _on_tried(self, outcome: object) -> None:
        self.try_button.setEnabled(True)
        if isinstance(outcome, FaxDeskError):
            self._note.say(tell(outcome.message), Tone.BAD)
        elif isinstance(outcome, Exception):
            self._note.say(
                tell(Message(code="directory.not_reached", values={"server": self.server.text()})), Tone.BAD
            )
        else:
            self._note.say(self.tr("The directory answers."), Tone.GOOD)

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        tighten(grid)
        grid.addWidget(
            heading(self.tr("The office's directory (LDAP, Active Directory)"), None, self), 0, 0, 1, 3
        )
        rows = (
            (self.tr("Ser&ver"), self.server),
            (self.tr("Searched &below"), self.base),
            (self.tr("&User"), self.user),
            (self.tr("Pass&word"), self.password),
        )
        for row, (text, line) in enumerate(rows, start=1):
            add_row(grid, row, text, line)
        grid.addWidget(self.try_button, len(rows), 2)
        self._note.setFont(smaller(self._note.font()))
        grid.addWidget(self._note, len(rows) + 1, 1, 1, 2)
        grid.setColumnStretch(1, 1)
