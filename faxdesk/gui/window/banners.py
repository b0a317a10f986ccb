"""What holds for the whole window, said once at its top: demo, no account, paused, on hold, offline."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from faxdesk.gui.kit.icons import Icons
from faxdesk.gui.kit.theme import GAP_PX, HALF_GAP_PX, ICON_PX, Tone, sentence, tighten, tinted, tone_colour


class Notice(StrEnum):
    """What a banner may be about, in the order in which they stand."""

    DEMO = "demo"
    POLICY = "policy"
    SETUP = "setup"
    FAULT = "fault"
    REPAIRED = "repaired"
    HOLD = "hold"
    PAUSED = "paused"
    OFFLINE = "offline"
    OTHER_WORKS = "other_works"
    DRAFT = "draft"
    REFUSED = "refused"


class Banner(QFrame):
    """One line of notice with at most one button."""

    def __init__(self, icons: Icons, icon: str, tone: Tone, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._icon_name = icon
        self._tone = tone
        self._icon = QLabel(self)
        self._text = sentence(self)
        self.button: QPushButton | None = None
        self.setAutoFillBackground(True)
        row = QHBoxLayout(self)
        tighten(row)
        row.setContentsMargins(GAP_PX + HALF_GAP_PX, HALF_GAP_PX, GAP_PX + HALF_GAP_PX, HALF_GAP_PX)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        self._row = row
        self.setMinimumHeight(32)
        self._colour_it()
        self._draw_icon()
        icons.on_palette_changed(self, self._draw_icon)

    def say(self, text: str) -> None:
        if text != self._text.text():
            self._text.setText(text)
            self.setAccessibleName(text)

    def offer(self, text: str, on_button: Callable[[], object]) -> None:
        """Give it its button."""
        self.button = QPushButton(text, self)
        self.button.clicked.connect(on_button)
        self._row.addWidget(self.button)

    @property
    def text(self) -> str:
        return self._text.text()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), max(super().sizeHint().height(), 32))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._colour_it()

    def _colour_it(self) -> None:
        system = QApplication.palette()
        ground = tinted(self._tone, system)
        if self.palette().color(QPalette.ColorRole.Window) == ground:
            return  # this very change was ours
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, ground)
        self.setPalette(palette)

    def _draw_icon(self) -> None:
        colour = tone_colour(self._tone, QApplication.palette())
        self._icon.setPixmap(self._icons.pixmap(self._icon_name, colour, ICON_PX, self.devicePixelRatioF()))


class BannerStack(QWidget):
    """The banners that are to be read now, one below the other; no room is taken where there is none."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._banners: dict[Notice, Banner] = {}
        self._icons = icons
        layout = QVBoxLayout(self)
        tighten(layout, gap_px=1)
        self._layout = layout

    def banner(self, notice: Notice) -> Banner:
        """The banner about this; made when first asked for, hidden until it is shown."""
        if notice not in self._banners:
            icon, tone = _LOOKS[notice]
            banner = Banner(self._icons, icon, tone, self)
            banner.hide()
            self._banners[notice] = banner
            order = [each for each in Notice if each in self._banners]
            self._layout.insertWidget(order.index(notice), banner)
        return self._banners[notice]

    def show_notice(
        self, notice: Notice, text: str, button: str = "", on_button: Callable[[], None] | None = None
    ) -> None:
        """Show a notice, or change what it says."""
        banner = self.banner(notice)
        banner.say(text)
        if on_button is not None and banner.button is None:
            banner.offer(button, on_button)
        banner.show()

    def hide_notice(self, notice: Notice) -> None:
        if notice in self._banners:
            self._banners[notice].hide()

    def is_shown(self, notice: Notice) -> bool:
        return notice in self._banners and not self._banners[notice].isHidden()


_LOOKS = {
    Notice.DEMO: ("info", Tone.BUSY),
    Notice.POLICY: ("warning", Tone.WARNING),
    Notice.SETUP: ("warning", Tone.WARNING),
    Notice.FAULT: ("error", Tone.BAD),
    Notice.REPAIRED: ("warning", Tone.WARNING),
    Notice.HOLD: ("warning", Tone.WARNING),
    Notice.PAUSED: ("held", Tone.WARNING),
    Notice.OFFLINE: ("warning", Tone.WARNING),
    Notice.OTHER_WORKS: ("info", Tone.BUSY),
    Notice.DRAFT: ("info", Tone.BUSY),
    Notice.REFUSED: ("error", Tone.BAD),
}
