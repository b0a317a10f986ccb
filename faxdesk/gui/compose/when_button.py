"""Beside Send: when the fax goes. Now, unless somebody chooses otherwise."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from faxdesk.gui.kit.link_button import LinkButton

if TYPE_CHECKING:
    from faxdesk.domain.fax.timing import Timing


class WhenButton(LinkButton):
    """Says what was chosen, and opens the dialog.

    Signals:
        chosen: another time was.
    """

    chosen = Signal()

    def __init__(self, now_s: Callable[[], float], office_hours: Callable[[], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._now_s = now_s
        self._office_hours = office_hours
        self._timing: Timing | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Send is what follows the settings; the menu has a key
        self.setAccessibleName(self.tr("When it goes"))
        self.setToolTip(self.tr("Send it later, in certain hours, by a time, before or after others"))
        self.clicked.connect(self._on_clicked)
        self._show()

    @property
    def timing(self) -> "Timing | None":
        """None for as soon as it can."""
        return self._timing

    def take(self, timing: "Timing | None") -> None:
        """Stand at this."""
        if timing != self._timing:
            self._timing = timing
            self._show()
            self.chosen.emit()

    def _show(self) -> None:
        if self._timing is None:
            self.setText(self.tr("Later…"))
            return
        from faxdesk.gui.kit.when_text import timing_text

        self.setText(timing_text(self._timing, self._now_s()) or self.tr("Later…"))

    def _on_clicked(self) -> None:
        from faxdesk.domain.fax.timing import NOW
        from faxdesk.gui.kit.when_dialog import WhenDialog

        dialog = WhenDialog(
            self._timing or NOW, self._now_s(), self.window(), office_hours=self._office_hours()
        )
        if dialog.exec():
            timing = dialog.timing()
            self.take(None if timing.is_plain else timing)
        dialog.deleteLater()
