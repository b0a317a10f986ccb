"""The dialogs in which FaxDesk is set up: account and settings; the window follows what was changed there."""

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtWidgets import QWidget

from faxdesk.domain.words import Spoken

if TYPE_CHECKING:
    from faxdesk.engine.session import Session
    from faxdesk.gui.compose.composer import Composer
    from faxdesk.gui.cover.cover_row import CoverRow
    from faxdesk.gui.kit.bridge import Bridge
    from faxdesk.gui.kit.icons import Icons
    from faxdesk.gui.kit.phone_text import NumberDisplay
    from faxdesk.gui.preview.preview_slot import PreviewSlot
    from faxdesk.gui.queue.queue_panel import QueuePanel
    from faxdesk.gui.tray.presence import Presence
    from faxdesk.gui.window.account_watch import AccountWatch
    from faxdesk.gui.window.leaving import Leaving


class Followers(Protocol):
    """What of the window follows account and settings."""

    session: "Session"
    bridge: "Bridge"
    show_number: "NumberDisplay"
    composer: "Composer"
    cover_row: "CoverRow"
    preview: "PreviewSlot"
    queue: "QueuePanel"
    account: "AccountWatch"
    leaving: "Leaving"
    again_asked: Any
    presence: "Presence | None"

    def resume(self) -> None: ...


class SettingUp:
    """Makes each dialog anew; it is gone afterwards."""

    def __init__(self, window: QWidget, followers: Followers, icons: "Icons") -> None:
        self._window = window
        self._followers = followers
        self._icons = icons

    def open_setup(self) -> None:
        """Let the person choose key, fax application and from-number."""
        from faxdesk.gui.settings.setup_dialog import SetupDialog

        of = self._followers
        dialog = SetupDialog(of.session, of.bridge, self._icons, of.show_number, self._window)
        is_set_up = dialog.exec()
        dialog.deleteLater()
        if is_set_up:
            status = of.session.queue.status()
            if status.hold is not None and not status.is_paused:
                of.resume()
            of.account.check()

    def open_settings(self) -> None:
        from faxdesk.gui.settings.settings_dialog import SettingsDialog

        of = self._followers
        settings = of.session.desk.settings
        before = settings.load().language
        dialog = SettingsDialog(
            of.session, show_number=of.show_number, change_account=self.open_setup, parent=self._window
        )
        is_changed = dialog.exec()
        dialog.deleteLater()
        if is_changed:
            of.queue.apply(frozenset({0}))
            of.cover_row.follow_settings()
            of.preview.follow_settings()
            of.composer.readiness_changed.emit()
            if of.presence is not None:
                of.presence.settings_changed()
            if (language := settings.load().language) != before:
                self._offer_language(language)

    def _offer_language(self, chosen: str) -> None:
        """Not while Send is at work: what it takes is in no draft any more, and not yet in the queue."""
        from faxdesk.gui.kit.language import after_start, own_name
        from faxdesk.gui.kit.questions import may_open_again

        of, language = self._followers, after_start(chosen)
        if language == Spoken.language or of.composer.is_sending:
            return
        if may_open_again(self._window, own_name(language)) and of.leaving.may_close(is_asked=True):
            of.again_asked.emit()
