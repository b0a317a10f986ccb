"""The settings for the sender's line at the head of each page."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from faxdesk.domain.policy import Policy
from faxdesk.domain.preference_changes import PreferenceChanges
from faxdesk.domain.preference_values import MAX_SENDER_NAME_CHARS, SenderLineChoice
from faxdesk.domain.preferences import Preferences
from faxdesk.gui.kit.locks import hold_locked
from faxdesk.gui.kit.theme import Tone, heading, sentence, smaller, tighten
from faxdesk.gui.settings.settings_part import SettingsPart


class SenderLineSettings(SettingsPart):
    """When pages get the line, and who sends by it."""

    def __init__(self, preferences: Preferences, policy: Policy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = QComboBox(self)
        self.name = QLineEdit(preferences.sender_line_name, self)
        self.by_provider = QCheckBox(self.tr("&Telnyx prints such a line already"), self)
        for choice, text in (
            (SenderLineChoice.BY_COUNTRY, self.tr("Where the law asks for it: faxes from the USA")),
            (SenderLineChoice.ALWAYS, self.tr("Always")),
            (SenderLineChoice.NEVER, self.tr("Never")),
        ):
            self.choice.addItem(text, choice.value)
        self.choice.setCurrentIndex(self.choice.findData(preferences.sender_line))
        self.name.setMaxLength(MAX_SENDER_NAME_CHARS)
        self.name.setPlaceholderText(self.tr("as on cover pages"))
        self.by_provider.setChecked(preferences.provider_prints_line)
        self.choice.currentIndexChanged.connect(self._judge)
        self._arrange()
        self.locked = hold_locked(
            policy,
            (
                ("sender_line", self.choice),
                ("sender_line_name", self.name),
                ("provider_prints_line", self.by_provider),
            ),
        )
        self._policy = policy
        self._judge()

    def changes(self) -> PreferenceChanges:
        return {
            "sender_line": self.choice.currentData(),
            "sender_line_name": " ".join(self.name.text().split()),
            "provider_prints_line": self.by_provider.isChecked(),
        }

    def _judge(self) -> None:
        """Without the line there is nothing to be said of it."""
        is_wanted = self.choice.currentData() != SenderLineChoice.NEVER.value
        for name, widget in (("sender_line_name", self.name), ("provider_prints_line", self.by_provider)):
            widget.setEnabled(is_wanted and not self._policy.locks(name))

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        tighten(grid)
        grid.addWidget(heading(self.tr("Sender's line at the head of each page"), None, self), 0, 0, 1, 2)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Put &it on"), self.choice),
            (self.tr("S&ender's name"), self.name),
        )
        for row, (text, widget) in enumerate(rows, start=1):
            label = QLabel(text, self)
            label.setBuddy(widget)
            widget.setAccessibleName(text.replace("&", ""))
            grid.addWidget(label, row, 0)
            grid.addWidget(widget, row, 1)
        grid.addWidget(self.by_provider, len(rows) + 1, 1)
        note = sentence(self, Tone.QUIET)
        note.setFont(smaller(note.font()))
        note.setText(self.tr("Date, time, name, numbers and page."))
        grid.addWidget(note, len(rows) + 2, 1)
        grid.setColumnStretch(1, 1)
