"""Distances, colours and fonts: the system's own, with one small table of meanings on top."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLayout, QWidget

from faxdesk.domain.document.severity import Severity
from faxdesk.domain.fax.state import State

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialogButtonBox

GAP_PX: Final = 8
"""The rhythm: every distance is a multiple or a half of it."""
HALF_GAP_PX: Final = 4
ICON_PX: Final = 16
ROW_PX: Final = 32

READABLE: Final = 4.5
"""The contrast at which everybody can read letters. Source: WCAG 2.2, success criterion 1.4.3."""


class Tone(StrEnum):
    """What a colour means. It never stands alone: a shape and a word say the same."""

    PLAIN = "plain"
    QUIET = "quiet"
    GOOD = "good"
    BUSY = "busy"
    WARNING = "warning"
    BAD = "bad"


# On a light and on a dark window; each at least 4.5:1 against the window and the base of Fusion's palettes.
_COLOURS: Final[Mapping[Tone, tuple[str, str]]] = MappingProxyType(
    {
        Tone.GOOD: ("#17713a", "#57c785"),
        Tone.BUSY: ("#0a5db5", "#75b5ff"),
        Tone.WARNING: ("#8a5a00", "#e6b450"),
        Tone.BAD: ("#b3261e", "#ff8a80"),
    }
)

APPEARANCE_OF_STATE: Final[Mapping[State, tuple[str, Tone]]] = MappingProxyType(
    {
        State.QUEUED: ("queued", Tone.QUIET),
        State.UPLOADING: ("upload", Tone.BUSY),
        State.SUBMITTING: ("upload", Tone.BUSY),
        State.UNCERTAIN: ("question", Tone.WARNING),
        State.ACCEPTED: ("phone", Tone.BUSY),
        State.SENDING: ("sending", Tone.BUSY),
        State.CANCELLING: ("cancelled", Tone.BUSY),
        State.HELD: ("held", Tone.WARNING),
        State.DELIVERED: ("check", Tone.GOOD),
        State.FAILED: ("error", Tone.BAD),
        State.CANCELLED: ("cancelled", Tone.QUIET),
        State.MARKED_SENT: ("check", Tone.QUIET),
    }
)
"""The icon and the tone of each state."""

APPEARANCE_OF_SEVERITY: Final[Mapping[Severity, tuple[str, Tone]]] = MappingProxyType(
    {
        Severity.FINE: ("check", Tone.GOOD),
        Severity.WARNING: ("warning", Tone.WARNING),
        Severity.ERROR: ("error", Tone.BAD),
    }
)


def is_dark(palette: QPalette) -> bool:
    """Whether the person's system shows light text on dark."""
    return palette.color(QPalette.ColorRole.Window).lightness() < 128


def is_stark(palette: QPalette) -> bool:
    """Whether the person's system shows all on pure black or white, as its high-contrast themes do."""
    return palette.color(QPalette.ColorRole.Window).lightness() in {0, 255}


def contrast(first: QColor, second: QColor) -> float:
    """How well one is told from the other: 1 to 21. Source: WCAG 2.2, contrast ratio."""
    low, high = sorted((_luminance(first), _luminance(second)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def tone_colour(tone: Tone, palette: QPalette) -> QColor:
    """The colour of a meaning on this palette."""
    text = palette.color(QPalette.ColorRole.WindowText)
    if tone is Tone.PLAIN or (tone is Tone.QUIET and is_stark(palette)):
        return text
    if tone is Tone.QUIET:
        return mixed(text, palette.color(QPalette.ColorRole.Window), 0.32)
    return QColor(_COLOURS[tone][is_dark(palette)])


def mixed(first: QColor, second: QColor, share: float) -> QColor:
    """`first` with a share (0 to 1) of `second`."""
    red, green, blue = (
        round(a + (b - a) * share)
        for a, b in zip(first.getRgb()[:3], second.getRgb()[:3], strict=True)  # type: ignore[index]
    )
    return QColor(red, green, blue)


def tinted(tone: Tone, palette: QPalette) -> QColor:
    """The window's colour with a breath of the tone, for what a notice stands on."""
    return mixed(palette.color(QPalette.ColorRole.Window), tone_colour(tone, palette), 0.14)


def bold(font: QFont) -> QFont:
    """The same font, for headings."""
    heavier = QFont(font)
    heavier.setWeight(QFont.Weight.DemiBold)
    return heavier


def smaller(font: QFont) -> QFont:
    """The same font a little smaller, for what is said beside something else."""
    small = QFont(font)
    if font.pointSizeF() > 0:
        small.setPointSizeF(font.pointSizeF() * 0.92)
    return small


def tighten(layout: QLayout, *, margin_px: int = 0, gap_px: int = GAP_PX) -> None:
    """Give a layout the house's distances instead of the style's."""
    layout.setContentsMargins(margin_px, margin_px, margin_px, margin_px)
    layout.setSpacing(gap_px)


def heading(text: str, buddy: QWidget | None = None, parent: QWidget | None = None) -> QLabel:
    """The title of a panel; its underlined letter leads to `buddy`."""
    label = QLabel(text, parent)
    label.setFont(bold(label.font()))
    if buddy is not None:
        label.setBuddy(buddy)
    return label


def colour_text(widget: QWidget, colour: QColor) -> None:
    """Write in this colour; everything else goes on following the system's palette."""
    # On a list's white ground Qt writes in Text, on buttons in ButtonText, elsewhere in WindowText.
    roles = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)
    if all(widget.palette().color(role) == colour for role in roles):
        return  # what is heard of the palette is this very change
    palette = QPalette()
    for role in roles:
        palette.setColor(role, colour)
    widget.setPalette(palette)


class ToneLabel(QLabel):
    """A label whose colour means something, on light and dark alike."""

    def __init__(self, parent: QWidget | None = None, tone: Tone = Tone.PLAIN) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._tone = tone
        self._colour_it()

    def say(self, text: str, tone: Tone | None = None) -> None:
        """Show a text, in another tone where one is given."""
        self.setText(text)
        if tone is not None and tone is not self._tone:
            self._tone = tone
            self._colour_it()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._colour_it()

    def _colour_it(self) -> None:
        colour_text(self, tone_colour(self._tone, QApplication.palette()))


def sentence(parent: QWidget | None = None, tone: Tone = Tone.PLAIN) -> ToneLabel:
    """A label for whole sentences, which wraps."""
    label = ToneLabel(parent, tone)
    label.setWordWrap(True)
    return label


def plain_buttons(box: "QDialogButtonBox") -> None:
    """Take from OK, Cancel and Close the pictures and the underlined letters that some desktops give them.

    The words suffice, Enter and Escape press them, and the letters belong to the dialog's own controls.
    """
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QDialogButtonBox

    for button in box.buttons():
        button.setIcon(QIcon())
        if box.standardButton(button) is not QDialogButtonBox.StandardButton.NoButton:
            button.setText(button.text().replace("&", ""))


def thin_line(parent: QWidget | None = None) -> QFrame:
    """A line between two panels."""
    line = QFrame(parent)
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setForegroundRole(QPalette.ColorRole.Mid)
    return line
