"""Help: what FaxDesk is made of and under which licences, and its keys."""

import platform
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from faxdesk import __version__
from faxdesk.gui.kit.icons import program_icon
from faxdesk.gui.kit.theme import (
    GAP_PX,
    HALF_GAP_PX,
    Tone,
    ToneLabel,
    bold,
    heading,
    plain_buttons,
    sentence,
    tighten,
)
from faxdesk.system.licences import parts

_SIZE_PX: Final = QSize(600, 560)


class AboutDialog(QDialog):
    """Name, version and licence; and whatever others made of what comes along, each with its licence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About FaxDesk"))
        self.parts = parts()
        self.list = QTreeWidget(self)
        self.words = QPlainTextEdit(self)
        self._fill()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        plain_buttons(buttons)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        tighten(layout, margin_px=GAP_PX * 2, gap_px=GAP_PX)
        layout.addLayout(self._headline())
        layout.addSpacing(GAP_PX)
        layout.addWidget(heading(self.tr("&Made with"), self.list, self))
        layout.addWidget(self.list, 3)
        layout.addWidget(self.words, 2)
        layout.addWidget(self._note_on_qt())
        layout.addWidget(buttons)
        self.resize(_SIZE_PX)

    def _headline(self) -> QHBoxLayout:
        icon = QLabel(self)
        icon.setPixmap(program_icon().pixmap(64, 64))
        name = ToneLabel(self)
        name.setText(f"FaxDesk {__version__}")
        font = bold(name.font())
        font.setPointSizeF(font.pointSizeF() * 1.4)
        name.setFont(font)
        what = sentence(self)
        what.setText(self.tr("Sends documents as faxes through Telnyx. Free software under the MIT licence."))
        words = QVBoxLayout()
        tighten(words, gap_px=HALF_GAP_PX)
        words.addWidget(name)
        words.addWidget(what)
        words.addWidget(_selectable(f"Python {platform.python_version()}, {platform.system()}"))
        top = QHBoxLayout()
        tighten(top, gap_px=GAP_PX * 2)
        top.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        return top

    def _fill(self) -> None:
        self.list.setAccessibleName(self.tr("Libraries and their licences"))
        self.list.setHeaderLabels([self.tr("Library"), self.tr("Version"), self.tr("Licence")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        for part in self.parts:
            self.list.addTopLevelItem(QTreeWidgetItem([part.name, part.version, part.licence]))
        for column in range(2):
            self.list.resizeColumnToContents(column)
        self.words.setReadOnly(True)
        self.words.setAccessibleName(self.tr("The licence's own words"))
        self.words.setPlaceholderText(self.tr("Choose a library to read its licence."))
        self.list.currentItemChanged.connect(self._on_list_current_item_changed)

    def _note_on_qt(self) -> ToneLabel:
        note = sentence(self, Tone.QUIET)
        note.setText(
            self.tr(
                "Qt and PySide6 are used unchanged under the GNU LGPL, version 3, as shared libraries that "
                "you may replace with your own build."
            )
        )
        return note

    def _on_list_current_item_changed(self, item: QTreeWidgetItem | None) -> None:
        row = self.list.indexOfTopLevelItem(item) if item is not None else -1
        if row < 0:
            self.words.clear()
            return
        untold = self.tr("Its makers put no text beside it. Its licence is {licence}.")
        part = self.parts[row]
        self.words.setPlainText(part.text or untold.format(licence=part.licence))


class KeysDialog(QDialog):
    """Every key that does something."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard"))
        rows = [
            ("Ctrl+N", self.tr("New fax: put aside what stands there")),
            ("Ctrl+O", self.tr("Add documents")),
            ("Ctrl+V", self.tr("Paste documents or numbers")),
            ("Ctrl+B", self.tr("Address book")),
            ("Ctrl+Enter", self.tr("Send")),
            ("Ctrl+Z", self.tr("Take back what was done last")),
            ("Ctrl+F", self.tr("Search the queue")),
            ("F6", self.tr("Go to To, to the preview, to the queue")),
            (self.tr("Enter , ;"), self.tr("In To: end the number")),
            (self.tr("Left, Backspace"), self.tr("In To: go to the numbers, edit the last one")),
            (self.tr("Ctrl+A, Shift+Left"), self.tr("In To: choose all numbers, or several")),
            (self.tr("Delete"), self.tr("Take out the number or document; remove the fax")),
            (self.tr("Alt+Up, Alt+Down"), self.tr("Move the document")),
            ("F2", self.tr("Choose the pages of the document")),
            (self.tr("R, Shift+R"), self.tr("In the preview: turn the page to the right, to the left")),
            (
                self.tr("Page Up, Page Down, Home, End"),
                self.tr("In the preview and the documents: go through the pages"),
            ),
            (self.tr("+ and -"), self.tr("In the preview: the page larger or smaller")),
            (self.tr("Enter"), self.tr("In the queue: what stands on the row's button")),
            ("Ctrl+D", self.tr("The fax's history")),
            ("Ctrl+C", self.tr("In the queue and the history: copy the rows, as text and as a table")),
            (self.tr("Menu key, Shift+F10"), self.tr("In the queue: what can be done")),
            ("F1", self.tr("This list")),
        ]
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        plain_buttons(buttons)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        tighten(layout, margin_px=GAP_PX * 2, gap_px=GAP_PX * 2)
        layout.addLayout(_table(self, rows))
        layout.addStretch(1)
        layout.addWidget(buttons)


def _table(parent: QWidget, rows: Sequence[tuple[str, ...]]) -> QGridLayout:
    grid = QGridLayout()
    tighten(grid, gap_px=HALF_GAP_PX)
    grid.setHorizontalSpacing(GAP_PX * 2)
    for number, row in enumerate(rows):
        for column, text in enumerate(row):
            label = ToneLabel(parent, Tone.PLAIN if column == 0 else Tone.QUIET)
            label.setText(text)
            grid.addWidget(label, number, column)
    grid.setColumnStretch(len(rows[0]) - 1, 1)
    return grid


def _selectable(text: str) -> ToneLabel:
    label = sentence(tone=Tone.QUIET)
    label.setText(text)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
