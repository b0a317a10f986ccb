"""What all parts of the settings dialog have in common."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPlainTextEdit, QWidget

from faxdesk.domain.preference_changes import PreferenceChanges


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
