"""The window: arranges the panels, and passes on what concerns more than one of them."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QSplitter

from faxdesk.domain.fax.state import State
from faxdesk.gui.compose.composer import Composer
from faxdesk.gui.compose.new_fax import NewFax
from faxdesk.gui.compose.send_panel import SendPanel
from faxdesk.gui.cover.cover_row import CoverRow
from faxdesk.gui.documents.document_list import Documents
from faxdesk.gui.documents.documents_panel import DocumentsPanel
from faxdesk.gui.kit.bridge import Bridge
from faxdesk.gui.kit.clipboard import clipboard_content
from faxdesk.gui.kit.icons import Icons, program_icon
from faxdesk.gui.kit.phone_text import NumberDisplay
from faxdesk.gui.kit.undo_key import UndoKey
from faxdesk.gui.options.fax_settings import FaxSettings
from faxdesk.gui.options.options_panel import OptionsPanel
from faxdesk.gui.preview.preview_slot import PreviewSlot
from faxdesk.gui.queue.action_runner import ActionRunner
from faxdesk.gui.queue.queue_panel import QueuePanel
from faxdesk.gui.recipients.recipient_list import Recipients
from faxdesk.gui.recipients.recipients_panel import RecipientsPanel
from faxdesk.gui.window.account_display import AccountDisplay
from faxdesk.gui.window.account_watch import AccountWatch
from faxdesk.gui.window.banner_rules import Notices
from faxdesk.gui.window.banners import BannerStack
from faxdesk.gui.window.leaving import Leaving
from faxdesk.gui.window.status_line import StatusLine
from faxdesk.gui.window.window_actions import WindowActions
from faxdesk.gui.window.window_layout import let_be_heard, one_above_the_other, side_by_side, whole_window
from faxdesk.gui.window.window_memory import recall
from faxdesk.gui.window.window_title import WindowTitle

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from faxdesk.engine.session import Session
    from faxdesk.gui.compose.sending import Sent
    from faxdesk.gui.documents.document_item import DocumentItem
    from faxdesk.gui.tray.presence import Presence

_NUMBERS_MS: Final = 20  # the number library is loaded a moment after everything else was set going


class MainWindow(QMainWindow):
    """Left: what I send. Right: what they get. Below: what became of it."""

    presence: "Presence | None" = None
    again_asked = Signal()  # to be opened again, in another language: what is composed may be put by

    def __init__(self, session: "Session", bridge: Bridge) -> None:
        super().__init__()
        self.session = session
        self.bridge = bridge
        # One owner for everything of Qt: what Python alone owned might be collected on any thread.
        bridge.setParent(self)
        self._icons = icons = Icons()
        self.show_number = NumberDisplay()
        undo_key = UndoKey(self)
        settings = session.desk.settings
        self.documents = Documents(session, bridge, self)
        self.commands = ActionRunner(session, bridge, self)
        self._banners = BannerStack(icons, self)
        self.recipients_panel = RecipientsPanel(
            Recipients(lambda: settings.load().default_country, self), icons, undo_key, self
        )
        self.fax_settings = FaxSettings(settings.load(), session.policy, self)
        self.documents_panel = DocumentsPanel(
            self.documents, session, bridge, icons, self.fax_settings.options, self
        )
        self.fax_settings.changed.connect(self.documents_panel.renew_clean_pages)
        self.cover_row = CoverRow(
            session, bridge, self.recipients_panel.recipients, self.documents, self.fax_settings, self
        )
        self.options_panel = OptionsPanel(self.fax_settings, session.policy, self)
        self.composer = Composer(session, bridge, self.recipients_panel, self.documents, self.fax_settings)
        self.new_fax = NewFax(self.composer)
        self.send_panel = SendPanel(
            self.composer, session, icons, self.new_fax, undo_key, self.show_number, self
        )
        self.preview = PreviewSlot(
            session,
            bridge,
            documents=self.documents,
            documents_panel=self.documents_panel,
            settings=self.fax_settings,
            options_panel=self.options_panel,
            icons=icons,
            parent=self,
        )
        self.queue = QueuePanel(session, bridge, self.commands, icons, self.show_number, undo_key, self)
        self.status_line = StatusLine(session, self)
        self.notices = Notices(session, self._banners, set_up=self.open_setup, resume=self.resume)
        self.account = AccountWatch(session, bridge, self)
        AccountDisplay(
            self.account,
            session,
            notices=self.notices,
            composer=self.composer,
            options=self.options_panel,
            status_line=self.status_line,
            show_status=self._show_status,
        )
        self.leaving = Leaving(self, session, self.composer, self.documents, self._put_aside, self._splitters)
        self._numbers_timer = QTimer(self, singleShot=True, interval=_NUMBERS_MS)
        self._arrange()
        self.actions_ = WindowActions(self, self, icons)
        self._connect()
        self._show_status()
        recall(session.desk.window, self, self._splitters())

    def begin(self, files: Sequence[Path]) -> None:
        """To be called once the window is there: what the first picture doesn't need."""
        from faxdesk.gui.kit.dialog_room import DialogRoom
        from faxdesk.gui.window.beside import presence_of
        from faxdesk.gui.window.book_opening import BookOpening
        from faxdesk.gui.window.window_layout import keep_on_screen

        self.setWindowIcon(program_icon())
        keep_on_screen(self, self._down)
        DialogRoom(self)
        self._icons.begin()
        self.actions_.begin()
        self.send_panel.begin(self.bridge)
        recipients = self.recipients_panel.recipients
        self.book = BookOpening(self, self.session, self.bridge, self._icons, self.show_number, recipients)
        self.recipients_panel.know(self.session, self.book.open)
        self.options_panel.complete()
        self.documents_panel.begin()
        self.composer.take_cover(self.cover_row.begin())
        self.preview.begin()
        self.queue.begin()
        self.presence = presence_of(self, self)
        self.notices.begin()
        self.documents_panel.add(files)
        self.leaving.begin(self.bridge, self.notices, self.begin_new_fax, has_files=bool(files))
        self.account.check()
        self._numbers_timer.start()

    def begin_new_fax(self) -> None:
        """Empty the upper half; not while Send takes what stands there."""
        if not self.composer.is_sending:
            self.new_fax.begin()
            self.recipients_panel.focus_typing()

    def paste(self) -> None:
        """Take the clipboard's files as documents, its text as numbers."""
        mime = clipboard_content()
        if self.documents_panel.may_take(mime):
            self.documents_panel.take(mime)
        else:
            self.recipients_panel.field.paste(mime)

    def pause_or_resume(self) -> None:
        status = self.queue.model.status
        if status.is_paused or status.hold is not None:
            self.resume()
        else:
            self.session.queue.pause()
            self.queue.apply(frozenset({0}))

    def resume(self) -> None:
        """Let the queue go on after a pause, or after what held it was fixed."""
        self.session.queue.resume()
        self.queue.apply(frozenset({0}))

    def cancel_waiting(self) -> None:
        """Cancel every fax that waits; each can be tried again."""
        from faxdesk.gui.queue.fax_actions import FaxAction

        waiting = self.session.faxes.ids(states=[State.QUEUED])
        self.commands.carry_out(FaxAction.CANCEL, waiting)

    def stop_everything(self) -> None:
        """Pause the queue and cancel all that still can be, after asking; then say what came of it."""
        from faxdesk.gui.kit.questions import may_stop_everything, tell_what_stopped

        if may_stop_everything(self):
            report = self.session.queue.stop_everything()
            self.queue.show_everything_again()
            tell_what_stopped(self, report)

    def open_setup(self) -> None:
        from faxdesk.gui.window.setting_up import SettingUp

        SettingUp(self, self, self._icons).open_setup()

    def open_settings(self) -> None:
        from faxdesk.gui.window.setting_up import SettingUp

        SettingUp(self, self, self._icons).open_settings()

    def quit(self) -> None:
        """End FaxDesk, where closing the window might leave it in the notification area."""
        if self.presence is not None:
            self.presence.quit()

    def closeEvent(self, event: "QCloseEvent") -> None:
        stays = self.presence.stays_when_closed() if self.presence is not None else None
        if stays:
            self.leaving.keep()
            event.ignore()
        elif self.leaving.may_close(is_asked=stays is False):
            self.stop()
            self.leaving.put_in_order()
            event.accept()
        else:
            event.ignore()

    def end(self) -> None:
        """Told to: ask nobody, lose nothing, be gone."""
        self.leaving.keep()
        self.stop()
        self.leaving.put_in_order()

    def stop(self) -> None:
        """Ask the session for nothing more: it is about to be closed."""
        self.composer.stop_sending()
        self.commands.removals.carry_out()
        if self.presence is not None:
            self.presence.close()
        self.bridge.close()
        for timer in self.findChildren(QTimer):
            timer.stop()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._icons.follow_palette()
        elif event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.documents.check_sources()
            self.cover_row.find_templates()

    def _arrange(self) -> None:
        let_be_heard()
        WindowTitle(self, self.queue, is_demo=self.session.kind == "demo")
        left = ((self.recipients_panel, 0), (self.documents_panel, 1))
        right = ((self.cover_row, 0), (self.options_panel, 1), (self.send_panel, 0))
        self._across = side_by_side((left, right), self.preview, self)
        self.preview.fold_with(self._across)
        self._down = one_above_the_other(self._across, self.queue, self)
        self.setCentralWidget(whole_window(self._banners, self._down, self.status_line, self))
        self.resize(1280, 800)

    def _put_aside(self) -> "list[DocumentItem]":
        """Documents that can still be fetched back, and stand nowhere."""
        return [*self.send_panel.kept_items, *self.new_fax.kept_items]

    def _splitters(self) -> dict[str, QSplitter]:
        return {"columns": self._across, "halves": self._down}

    def _connect(self) -> None:
        self.recipients_panel.files_pasted.connect(self.documents_panel.take)
        ready = self.composer.readiness_changed
        ready.connect(lambda: self.actions_.show_readiness(self.composer.reason_against()))
        self.composer.sent.connect(self._on_composer_sent)
        self._numbers_timer.timeout.connect(self._load_numbers)
        self.documents_panel.turned.connect(self.preview.turn)
        self.commands.refused.connect(self.notices.show_refusal)
        self.commands.edit_asked.connect(self._on_commands_edit_asked)
        self.queue.preview_asked.connect(self.preview.show_rendered)
        self.queue.totals_changed.connect(self._show_status)
        self.queue.status_changed.connect(self._show_status)
        self.queue.selection_changed.connect(self.actions_.show_selection)
        self.setTabOrder(self.recipients_panel.field.line, self.documents_panel.add_button)

    def _on_composer_sent(self, sent: "Sent") -> None:
        for number in sent.composition.numbers:
            if number.address is not None:
                self.show_number.learn(number.address, number.display)
        self.queue.apply(frozenset(self.session.faxes.ids(ended_since_s=self.session.now_s())[:1]))
        self.queue.count()  # now: the tab must not say 0 above the first row
        self.queue.table.scrollToTop()  # what was just sent is looked for, whatever was read before
        self.recipients_panel.focus_typing()

    def _show_status(self) -> None:
        status = self.queue.model.status
        self.status_line.show_status(status, self.queue.totals)
        self.notices.show_status(status)
        self.actions_.show_status(status, len(self.session.faxes.ids(states=[State.QUEUED])))

    def _load_numbers(self) -> None:
        self.show_number.load()
        self.queue.show_everything_again()

    def _on_commands_edit_asked(self, fax_id: int, keeps_recipient: bool) -> None:
        from faxdesk.gui.compose.edit_again import EditAgain

        again = EditAgain(
            self.session, self.bridge, self.composer, self.new_fax, refuse=self.notices.show_refusal
        )
        again.begin(fax_id, keeps_recipient=keeps_recipient, done=self.recipients_panel.focus_typing)
