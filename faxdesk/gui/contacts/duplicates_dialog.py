"""Contacts that may be entered twice, each set with a tick: those that are ticked become one each."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from faxdesk.domain.words import shown_line
from faxdesk.gui.kit.dialog_room import yes_or_cancel
from faxdesk.gui.kit.theme import GAP_PX, Tone, sentence, tighten

if TYPE_CHECKING:
    from faxdesk.domain.people.contact import Contact


class DuplicatesDialog(QDialog):
    """Changes nothing itself: `chosen` are the sets to merge."""

    def __init__(self, sets: "Sequence[tuple[Contact, ...]]", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sets = sets
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Contacts that may be one"))
        for each in sets:
            item = QListWidgetItem(shown_line("   =   ".join(map(self._line, each))))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.list.addItem(item)
        said = sentence(self, Tone.PLAIN)
        said.say(
            self.tr("Those that are ticked become one: every number and group stays, nothing is lost.")
            if sets
            else self.tr("No contact seems to be entered twice.")
        )
        buttons = yes_or_cancel(self, self.accept)
        merge = buttons.button(QDialogButtonBox.StandardButton.Ok)
        merge.setText(self.tr("Merge"))
        merge.setEnabled(bool(sets))
        layout = QVBoxLayout(self)
        tighten(layout, margin_px=GAP_PX * 2)
        layout.addWidget(said)
        layout.addWidget(self.list)
        layout.addWidget(buttons)
        self.setWindowTitle(self.tr("Merge duplicates"))
        self.resize(760, 420)

    @property
    def chosen(self) -> "list[tuple[Contact, ...]]":
        return [
            each
            for row, each in enumerate(self._sets)
            if self.list.item(row).checkState() is Qt.CheckState.Checked
        ]

    def _line(self, contact: "Contact") -> str:
        words = (contact.name, contact.company, *(each.address for each in contact.numbers[:2]))
        return ", ".join(filter(None, words))
