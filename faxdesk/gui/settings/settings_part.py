"""What all parts of the settings dialog have in common."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPlainTextEdit, QWidget

from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.preference_changes import PreferenceChanges
from faxdesk.gui.kit.theme import Tone, sentence, smaller
from faxdesk.gui.kit.wording import tell


class SettingsPart(QWidget):
    """Some settings that belong together, with their heading.

    Attributes:
        locked: what of it the IT department locked, by the names that people hear.

    Signals:
        judged: what is typed has changed; `is_usable` says whether it can be kept.
    """

    judged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.locked: list[str] = []

    @property
    def is_usable(self) -> bool:
        """Whether what is typed can be kept."""
        return True

    def changes(self) -> PreferenceChanges:
        """The settings as chosen; raises InvalidInputError where one can't be used."""
        raise NotImplementedError

    def keep(self) -> None:
        """Keep what is no setting, after the settings were kept."""


class JudgedPart(SettingsPart):
    """Settings that are typed: a sentence below tells what they are for, or what is wrong with them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = sentence(self, Tone.QUIET)
        self.note.setFont(smaller(self.note.font()))
        self._is_usable = True

    @property
    def words(self) -> str:
        """What stands below the controls."""
        return self.note.text()

    @property
    def is_usable(self) -> bool:
        return self._is_usable

    def judge(self, check: Callable[[], None], otherwise: str) -> None:
        """Say what is wrong where `check` raises InvalidInputError, else this."""
        try:
            check()
        except InvalidInputError as error:
            self._is_usable = False
            self.note.say(tell(error.message), Tone.BAD)
        else:
            self._is_usable = True
            self.note.say(otherwise, Tone.QUIET)


def _beside(control: QWidget) -> Qt.AlignmentFlag:
    """Where a label stands: in the middle of a line, at the first of several."""
    return Qt.AlignmentFlag.AlignTop if isinstance(control, QPlainTextEdit) else Qt.AlignmentFlag.AlignVCenter


def add_row(grid: QGridLayout, row: int, text: str, control: QWidget) -> None:
    """A control after its label, whose underlined letter leads to it."""
    label = QLabel(text)
    label.setBuddy(control)
    if not control.accessibleName():
        control.setAccessibleName(text.replace("&", ""))
    grid.addWidget(label, row, 0, _beside(control))
    grid.addWidget(control, row, 1)
