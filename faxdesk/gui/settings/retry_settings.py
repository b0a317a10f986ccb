"""The settings for trying again: how long FaxDesk waits before another try, and how the last one goes."""

from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QWidget

from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.fax.retry import MAX_TRIES
from faxdesk.domain.policy import Policy
from faxdesk.domain.preference_changes import PreferenceChanges
from faxdesk.domain.preference_checks import minutes_text, pauses_from_minutes
from faxdesk.domain.preferences import Preferences
from faxdesk.gui.kit.locks import hold_locked
from faxdesk.gui.kit.theme import Tone, heading, sentence, smaller, tighten
from faxdesk.gui.kit.wording import tell
from faxdesk.gui.settings.settings_part import SettingsPart

_CHOICE_ROW = 4


class RetrySettings(SettingsPart):
    """How long to wait between tries, and how the last one goes."""

    def __init__(self, preferences: Preferences, policy: Policy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.busy_pauses = QLineEdit(minutes_text(preferences.busy_pauses_s), self)
        self.line_pauses = QLineEdit(minutes_text(preferences.line_pauses_s), self)
        self.without_t38 = QCheckBox(self.tr("&without T.38"), self)
        self.in_normal_quality = QCheckBox(self.tr("in &normal quality"), self)
        self._complaint = ""
        self._note = sentence(self, Tone.QUIET)
        self.without_t38.setChecked(preferences.last_try_without_t38)
        self.in_normal_quality.setChecked(preferences.last_try_in_normal_quality)
        self._arrange()
        self.locked = hold_locked(
            policy,
            (
                ("busy_pauses_s", self.busy_pauses),
                ("line_pauses_s", self.line_pauses),
                ("last_try_without_t38", self.without_t38),
                ("last_try_in_normal_quality", self.in_normal_quality),
            ),
        )
        for line in (self.busy_pauses, self.line_pauses):
            line.textChanged.connect(self._judge)
        self._judge()

    @property
    def complaint(self) -> str:
        """What is wrong with what is typed, "" when nothing is."""
        return self._complaint

    @property
    def is_usable(self) -> bool:
        return not self.complaint

    def changes(self) -> PreferenceChanges:
        """The settings as typed; raises InvalidInputError where one can't be used."""
        return {
            "busy_pauses_s": pauses_from_minutes("busy_pauses_s", self.busy_pauses.text()),
            "line_pauses_s": pauses_from_minutes("line_pauses_s", self.line_pauses.text()),
            "last_try_without_t38": self.without_t38.isChecked(),
            "last_try_in_normal_quality": self.in_normal_quality.isChecked(),
        }

    def _judge(self) -> None:
        try:
            self.changes()
        except InvalidInputError as error:
            self._complaint = tell(error.message)
        else:
            self._complaint = ""
        if self._complaint:
            self._note.say(self._complaint, Tone.BAD)
        else:
            self._note.say(self._explanation(), Tone.QUIET)
        self.judged.emit()

    def _explanation(self) -> str:
        return self.tr(
            "Before the 2nd, 3rd, … try; the last number serves for all later ones. "
            "FaxDesk tries %n times at most.",
            "",
            MAX_TRIES,
        )

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        tighten(grid)
        grid.addWidget(heading(self.tr("When a fax doesn't get through"), None, self), 0, 0, 1, 2)
        rows = (
            (self.tr("Minutes to wait after a &busy line"), self.busy_pauses),
            (self.tr("Minutes to wait after &other faults"), self.line_pauses),
        )
        for row, (text, line) in enumerate(rows, start=1):
            label = QLabel(text, self)
            label.setBuddy(line)
            line.setAccessibleName(text.replace("&", ""))
            grid.addWidget(label, row, 0)
            grid.addWidget(line, row, 1)
        self._note.setFont(smaller(self._note.font()))
        grid.addWidget(self._note, 3, 0, 1, 2)
        self._arrange_last_try(grid)
        grid.setColumnStretch(1, 1)

    def _arrange_last_try(self, grid: QGridLayout) -> None:
        grid.addWidget(
            QLabel(self.tr("If the machines don't understand each other, last try"), self), _CHOICE_ROW, 0
        )
        for row, (box, name) in enumerate(
            (
                (self.without_t38, self.tr("Make the last try without T.38")),
                (self.in_normal_quality, self.tr("Make the last try in normal quality")),
            ),
            start=_CHOICE_ROW,
        ):
            box.setAccessibleName(name)
            grid.addWidget(box, row, 1)
