"""Help: what FaxDesk is made of and under which licences, and its keys."""

import platform
from collections.abc import Sequence
from importlib import metadata
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from faxdesk import __version__
from faxdesk.gui.icons import program_icon
from faxdesk.gui.look import (
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

_PARTS: Final = (
    ("PySide6_Essentials", "LGPL-3.0"),
    ("httpx", "BSD-3-Clause"),
    ("keyring", "MIT"),
    ("phonenumbers", "Apache-2.0"),
    ("pikepdf", "MPL-2.0"),
    ("platformdirs", "MIT"),
    ("pypdf", "BSD-3-Clause"),
    ("pypdfium2", "BSD-3-Clause, Apache-2.0"),
    ("truststore", "MIT"),
)
"""The libraries that come with FaxDesk, and their licences."""


class AboutDialog(QDialog):
    """Name, version, licence, and the libraries with theirs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About FaxDesk"))
        icon = QLabel(self)
        icon.setPixmap(program_icon().pixmap(64, 64))
        name = ToneLabel(self)
        name.setText(f"FaxDesk {__version__}")
        font = bold(name.font())
        font.setPointSizeF(font.pointSizeF() * 1.4)
        name.setFont(font)
        what = sentence(self)
        what.setText(self.tr("Sends PDFs as faxes through Telnyx. Free software under the MIT licence."))
        words = QVBoxLayout()
        tighten(words, gap_px=HALF_GAP_PX)
        words.addWidget(name)
        words.addWidget(what)
        words.addWidget(_selectable(f"Python {platform.python_version()}, {platform.system()}"))
        top = QHBoxLayout()
        tighten(top, gap_px=GAP_PX * 2)
        top.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        plain_buttons(buttons)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        tighten(layout, margin_px=GAP_PX * 2, gap_px=GAP_PX * 2)
        layout.addLayout(top)
        layout.addWidget(heading(self.tr("Made with"), None, self))
        layout.addLayout(_table(self, [(part, _version(part), licence) for part, licence in _PARTS]))
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.setMinimumWidth(440)


class KeysDialog(QDialog):
    """Every key that does something."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard"))
        rows = [
            ("Ctrl+O", self.tr("Add documents")),
            ("Ctrl+V", self.tr("Paste documents or numbers")),
            ("Ctrl+Enter", self.tr("Send")),
            ("Ctrl+F", self.tr("Search the queue")),
            ("F6", self.tr("Go to To, to the preview, to the queue")),
            (self.tr("Enter , ;"), self.tr("In To: end the number")),
            (self.tr("Left, Backspace"), self.tr("In To: go to the numbers, edit the last one")),
            (self.tr("Delete"), self.tr("Take out the number or document; remove the fax")),
            (self.tr("Alt+Up, Alt+Down"), self.tr("Move the document")),
            (self.tr("Page Up, Page Down, Home, End"), self.tr("In the preview: turn pages")),
            (self.tr("+ and -"), self.tr("In the preview: the page larger or smaller")),
            (self.tr("Enter"), self.tr("In the queue: the fax's story")),
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


def _version(part: str) -> str:
    try:
        return metadata.version(part)
    except metadata.PackageNotFoundError:
        # A bundle may leave the libraries' metadata out.
        return QCoreApplication.translate("AboutDialog", "as bundled")


def _selectable(text: str) -> ToneLabel:
    label = sentence(tone=Tone.QUIET)
    label.setText(text)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
