"""The settings for what is asked before a fax goes."""

from collections.abc import Iterable

from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QSpinBox, QWidget

from faxdesk.domain.policy import Policy
from faxdesk.domain.preference_changes import PreferenceChanges
from faxdesk.domain.preference_checks import MAX_ASK_ABOVE
from faxdesk.domain.preference_values import NewNumbers
from faxdesk.domain.preferences import Preferences
from faxdesk.gui.kit.locks import hold_locked
from faxdesk.gui.kit.theme import Tone, heading, sentence, smaller, tighten
from faxdesk.gui.settings.settings_part import SettingsPart, add_row


class GuardSettings(SettingsPart):
    """A choice for new numbers, and a box for each other concern.

    Who is not to be faxed isn't among them: that is lifted in the address book, and for everybody by the IT
    department alone.

    Attributes:
        boxes: by the concern's code.
    """

    def __init__(self, preferences: Preferences, policy: Policy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.new_numbers = QComboBox(self)
        self.boxes: dict[str, QCheckBox] = {}
        for choice, text in (
            (NewNumbers.OFF, self.tr("Say nothing")),
            (NewNumbers.TELL, self.tr("Say it beside Send")),
            (NewNumbers.CONFIRM, self.tr("Somebody has to say that it is right")),
        ):
            self.new_numbers.addItem(text, choice.value)
        self.new_numbers.setCurrentIndex(self.new_numbers.findData(preferences.new_numbers))
        for code, text in self._concerns():
            box = QCheckBox(text, self)
            box.setChecked(getattr(preferences, f"ask_{code}"))
            self.boxes[code] = box
        self.ask_above = QSpinBox(self)
        self.ask_above.setRange(0, MAX_ASK_ABOVE)
        self.ask_above.setValue(preferences.ask_above_recipients)
        self.ask_above.setSpecialValueText(self.tr("never"))
        self._arrange()
        controls: list[tuple[str, QWidget]] = [
            ("new_numbers", self.new_numbers),
            ("ask_above_recipients", self.ask_above),
        ]
        controls += [(f"ask_{code}", box) for code, box in self.boxes.items()]
        for box in self.boxes.values():
            box.setAccessibleName(box.text().replace("&", ""))
        self.locked = hold_locked(policy, controls)

    def changes(self) -> PreferenceChanges:
        boxes = self.boxes
        return {
            "new_numbers": self.new_numbers.currentData(),
            "ask_above_recipients": self.ask_above.value(),
            "ask_near_known_number": boxes["near_known_number"].isChecked(),
            "ask_dead_number": boxes["dead_number"].isChecked(),
            "ask_not_a_fax_label": boxes["not_a_fax_label"].isChecked(),
            "ask_own_number": boxes["own_number"].isChecked(),
            "ask_premium_number": boxes["premium_number"].isChecked(),
            "ask_new_country": boxes["new_country"].isChecked(),
            "ask_other_number_in_document": boxes["other_number_in_document"].isChecked(),
            "ask_duplicate": boxes["duplicate"].isChecked(),
            "ask_empty_cover": boxes["empty_cover"].isChecked(),
        }

    def _concerns(self) -> Iterable[tuple[str, str]]:
        return (
            ("near_known_number", self.tr("a number one di&git away from one that is known")),
            ("dead_number", self.tr("a number where no fax could ever &arrive")),
            ("not_a_fax_label", self.tr("a number that is a &telephone in the address book")),
            ("own_number", self.tr("one of your o&wn numbers")),
            ("premium_number", self.tr("a number that costs e&xtra")),
            ("new_country", self.tr("a &country that no fax has gone to")),
            ("other_number_in_document", self.tr("another fax number on the document's &first page")),
            ("duplicate", self.tr("the same &documents to the same number again")),
            ("empty_cover", self.tr("a cover page with nothing on it, &once")),
        )

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        tighten(grid)
        grid.addWidget(heading(self.tr("Before a fax goes"), None, self), 0, 0, 1, 2)
        add_row(grid, 1, self.tr("A number &never faxed before"), self.new_numbers)
        grid.addWidget(QLabel(self.tr("Ask about"), self), 2, 0)
        for row, box in enumerate(self.boxes.values(), start=2):
            grid.addWidget(box, row, 1)
        row = len(self.boxes) + 2
        add_row(grid, row, self.tr("More recip&ients than"), self.ask_above)
        note = sentence(self, Tone.QUIET)
        note.setFont(smaller(note.font()))
        note.setText(self.tr("These hold for the command line too. Who is not to be faxed is never faxed."))
        grid.addWidget(note, row + 1, 1)
        grid.setColumnStretch(1, 1)
