"""What holds for the whole window, said once at its top: demo, no account, paused, on hold, offline."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from faxdesk.gui.kit.banner import Banner
from faxdesk.gui.kit.icons import Icons
from faxdesk.gui.kit.theme import Tone, tighten


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
    FOLDERS = "folders"
    DRAFT = "draft"
    REFUSED = "refused"


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
        if QAccessible.isActive() and (banner.isHidden() or banner.text != text):
            from faxdesk.gui.kit.hearing import announce

            announce(banner, text, is_urgent=notice in _URGENT)
        banner.say(text)
        if on_button is not None and banner.button is None:
            banner.offer(button, on_button)
        banner.show()

    def hide_notice(self, notice: Notice) -> None:
        if notice in self._banners:
            self._banners[notice].hide()

    def is_shown(self, notice: Notice) -> bool:
        return notice in self._banners and not self._banners[notice].isHidden()


_URGENT = frozenset({Notice.REFUSED, Notice.FAULT, Notice.HOLD})
"""What is said at once, whatever is being read: it answers what was just done, or stops everything."""

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
    Notice.FOLDERS: ("warning", Tone.WARNING),
    Notice.DRAFT: ("info", Tone.BUSY),
    Notice.REFUSED: ("error", Tone.BAD),
}
