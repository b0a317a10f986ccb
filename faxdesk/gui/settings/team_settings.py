"""The settings for the team: whose queue this desk works, by which user, and whether the database answers."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QWidget

from faxdesk.domain.errors import FaxDeskError, InvalidInputError
from faxdesk.domain.preference_changes import PreferenceChanges
from faxdesk.domain.preferences import Preferences
from faxdesk.domain.team_address import check_team_address
from faxdesk.domain.words import Message, listed, shown
from faxdesk.engine.team.joining import TeamLook
from faxdesk.gui.kit.locks import hold_locked
from faxdesk.gui.kit.theme import Tone, heading, sentence, smaller, tighten
from faxdesk.gui.kit.wording import number_text, tell
from faxdesk.gui.settings.settings_part import SettingsPart, add_row

if TYPE_CHECKING:
    from faxdesk.engine.session import Session


class TeamSettings(SettingsPart):
    """Address, password and this desk's name. A database that was not seen to answer is not joined."""

    _looked = Signal(object)

    def __init__(self, preferences: Preferences, session: "Session", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._door = session.team()
        self._before = preferences.team_database
        self._answered = {self._before, self._door.address, ""}
        self._complaint: Message | None = None
        self.database = QLineEdit(self._before, self)
        self.name = QLineEdit(session.desk.name, self)
        self.password = QLineEdit(self)
        self.test_button = QPushButton(self.tr("&Test connection"), self)
        self.leave_button = QPushButton(self.tr("&Leave the team"), self)
        self._note, self._tls = sentence(self, Tone.QUIET), sentence(self, Tone.WARNING)
        self.database.setPlaceholderText("postgresql://anna@db.example.com/faxdesk")
        self.name.setPlaceholderText(self.tr("its computer's name"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(self.tr("unchanged; it is kept in the system's keyring"))
        self._arrange()
        self.locked = hold_locked(session.policy, (("team_database", self.database),))
        for line in (self.database, self.password):
            line.textChanged.connect(self._on_line_changed)
        self.test_button.clicked.connect(self._test)
        self.leave_button.clicked.connect(self.database.clear)
        self._looked.connect(self._on_looked, Qt.ConnectionType.QueuedConnection)
        self._judge()

    @property
    def words(self) -> str:
        """What stands below the controls."""
        return " ".join(filter(None, (self._note.text(), self._tls.text())))

    @property
    def is_usable(self) -> bool:
        return self._complaint is None and self._address in self._answered

    @property
    def _address(self) -> str:
        return self.database.text().strip()

    def changes(self) -> PreferenceChanges:
        return {"team_database": self._address}

    def keep(self) -> None:
        """The password in the background: the keyring may ask its owner for one of its own."""
        if self.name.text().strip() != self._session.desk.name:
            self._session.desk.set_name(self.name.text())
        door, address, before, password = self._door, self._address, self._before, self.password.text()
        if address and password:
            self._session.background.submit(
                lambda: door.keep_password(address, password), lambda _outcome: None
            )
        elif before and not address:
            self._session.background.submit(lambda: door.forget_password(before), lambda _outcome: None)

    def _on_line_changed(self) -> None:
        if self.password.text():
            self._answered.discard(self._address)  # not by this password
        self._judge()

    def _judge(self) -> None:
        try:
            if self._address:
                check_team_address(self._address)
        except InvalidInputError as error:
            self._complaint = error.message
            self._note.say(tell(error.message), Tone.BAD)
        else:
            self._complaint = None
            self._note.say(self._explained(), Tone.QUIET)
        sslmode = self._door.unprotected_by(self._address) if self._address and not self._complaint else ""
        self._tls.setVisible(bool(sslmode))
        self._tls.setText(
            self.tr(
                "The connection is not protected as it should be (sslmode={mode}): others on the network may "
                "read along, or pretend to be the server."
            ).format(mode=sslmode)
            if sslmode
            else ""
        )
        is_real = self._session.kind == "real"
        is_locked = "team_database" in self.locked or self._session.policy.locks("team_database")
        self.test_button.setEnabled(bool(self._address) and self._complaint is None and is_real)
        self.leave_button.setEnabled(bool(self._before and self._address) and not is_locked)
        self.password.setEnabled(bool(self._address) and is_real)
        self.database.setReadOnly(not is_real)
        self.judged.emit()

    def _explained(self) -> str:
        address, now = self._address, self._door.address
        if self._door.is_forced:
            return self.tr("FAXDESK_TEAM_DATABASE is set, and goes before what is set here.")
        if address and address not in self._answered:
            return self.tr("Press Test connection: only a database that answers is joined.")
        if address != now:
            return self._from_next_start(address)
        if address:
            return self.tr("This desk works the team's queue.")
        return self.tr(
            "This desk works its own queue. A team's is in a PostgreSQL that the office's IT runs."
        )

    def _from_next_start(self, address: str) -> str:
        if address:
            return self.tr(
                "From the next start on this desk works that team's queue; its own stays where it is."
            )
        return self.tr(
            "From the next start on this desk works its own queue. What it had queued stays with the team."
        )

    def _test(self) -> None:
        address, password = self._address, self.password.text()
        self.test_button.setEnabled(False)
        self._note.say(self.tr("Asking…"), Tone.QUIET)
        self._session.background.submit(
            lambda: (address, self._door.look(address, password)), self._looked.emit
        )

    def _on_looked(self, outcome: object) -> None:
        self.test_button.setEnabled(True)
        if isinstance(outcome, FaxDeskError):
            self._note.say(tell(outcome.message), Tone.BAD)
        elif isinstance(outcome, tuple) and outcome[0] == self._address:
            self._answered.add(outcome[0])
            told = [self._told(outcome[1])]
            if outcome[0] != self._door.address:
                told.append(self._from_next_start(outcome[0]))
            self._note.say(" ".join(told), Tone.GOOD)
        elif isinstance(outcome, Exception):
            self._note.say(tell(Message(code="journal.out_of_reach")), Tone.BAD)
        self.judged.emit()

    def _told(self, look: TeamLook) -> str:
        desks = listed(map(shown, look.desks)) or self.tr("none at the moment")
        answers = self.tr("The team's database answers. Faxes: {count}. Desks that are there: {desks}.")
        who = self.tr("You are {person} there, as {role}.")
        roles = {"clerk": self.tr("a clerk"), "lead": self.tr("a lead"), "admin": self.tr("an administrator")}
        return " ".join(
            (
                answers.format(count=number_text(look.faxes), desks=desks),
                who.format(person=shown(look.person), role=roles.get(look.role, shown(look.role))),
            )
        )

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        tighten(grid)
        grid.addWidget(heading(self.tr("One queue for several desks"), None, self), 0, 0, 1, 3)
        rows = (
            (self.tr("&Database"), self.database),
            (self.tr("Pass&word"), self.password),
            (self.tr("Na&me of this desk"), self.name),
        )
        for row, (text, line) in enumerate(rows, start=1):
            add_row(grid, row, text, line)
        grid.addWidget(self.leave_button, 1, 2)
        grid.addWidget(self.test_button, 2, 2)
        for row, note in enumerate((self._note, self._tls), start=len(rows) + 1):
            note.setFont(smaller(note.font()))
            grid.addWidget(note, row, 1, 1, 2)
        grid.setColumnStretch(1, 1)
