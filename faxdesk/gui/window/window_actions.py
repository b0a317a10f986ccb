"""The menus and the keys of the window."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu

from faxdesk.gui.compose.send_panel import SEND_KEYS, SendPanel
from faxdesk.gui.kit.icons import Icons
from faxdesk.gui.kit.wording import plain_tip
from faxdesk.gui.queue.fax_actions import ICONS, FaxAction, action_text, possible, why_not

if TYPE_CHECKING:
    from faxdesk.domain.fax.state import QueueStatus
    from faxdesk.engine.session import Session
    from faxdesk.gui.compose.composer import Composer
    from faxdesk.gui.documents.documents_panel import DocumentsPanel
    from faxdesk.gui.evidence.audit_window import AuditWindow
    from faxdesk.gui.history.history_window import HistoryWindow
    from faxdesk.gui.kit.bridge import Bridge
    from faxdesk.gui.kit.phone_text import NumberDisplay
    from faxdesk.gui.preview.preview_slot import PreviewSlot
    from faxdesk.gui.queue.action_runner import ActionRunner
    from faxdesk.gui.queue.queue_panel import QueuePanel
    from faxdesk.gui.recipients.recipients_panel import RecipientsPanel

Keys = QKeySequence.StandardKey | QKeySequence | str | None


class Commands(Protocol):
    """What the menus need of the window: its panels, and what concerns more than one of them."""

    session: "Session"
    bridge: "Bridge"
    composer: "Composer"
    documents_panel: "DocumentsPanel"
    preview: "PreviewSlot"
    queue: "QueuePanel"
    recipients_panel: "RecipientsPanel"
    send_panel: SendPanel
    commands: "ActionRunner"
    show_number: "NumberDisplay"

    def begin_new_fax(self) -> None: ...

    def paste(self) -> None: ...

    def pause_or_resume(self) -> None: ...

    def cancel_waiting(self) -> None: ...

    def stop_everything(self) -> None: ...

    def open_settings(self) -> None: ...

    def open_setup(self) -> None: ...

    def quit(self) -> None: ...


class WindowActions(QObject):
    """Makes the menus; enables what can be done now."""

    def __init__(self, window: QMainWindow, commands: Commands, icons: Icons) -> None:
        super().__init__(window)
        self._window = window
        self._commands = commands
        self._icons = icons
        self.fax_actions: dict[FaxAction, QAction] = {}
        self._history: HistoryWindow | None = None
        self._audit: AuditWindow | None = None
        self.pause = QAction(self)
        self.cancel_all = QAction(self)
        self.send = QAction(self.tr("&Send"), self)
        self._why_not = QAction(self)
        titles = (self.tr("&File"), self.tr("&Queue"), self.tr("Settin&gs"), self.tr("&Help"))
        # Children of the window: those that a bar makes itself are lost to Python when it lets go of the bar.
        self._menus = [QMenu(title, window) for title in titles]
        for menu in self._menus:
            window.menuBar().addMenu(menu)

    def begin(self) -> None:
        """To be called once the window is there: fill the menus, which show their titles at first."""
        fill = (
            self._fill_file_menu,
            self._fill_queue_menu,
            self._fill_settings_menu,
            self._fill_help_menu,
        )
        for fill_menu, menu in zip(fill, self._menus, strict=True):
            fill_menu(menu)
        self._add_hidden_keys()
        self.show_status(self._commands.queue.model.status, 0)

    def show_status(self, status: "QueueStatus", waiting: int) -> None:
        """Fit the queue's commands to how it stands."""
        is_stopped = status.is_paused or status.hold is not None
        if not self.fax_actions:
            return
        self.pause.setText(self.tr("&Resume") if is_stopped else self.tr("&Pause"))
        self._icons.put_on(self.pause, "play" if is_stopped else "held")
        self.cancel_all.setEnabled(waiting > 0)

    def show_readiness(self, reason_against: str | None) -> None:
        """Send's keys send, or say why that can't be done."""
        self.send.setEnabled(reason_against is None)
        self._why_not.setEnabled(reason_against is not None)
        self._why_not.setText(reason_against or "")

    def _say_why_not(self) -> None:
        from faxdesk.gui.kit.hearing import announce

        announce(self._commands.send_panel, self._why_not.text(), is_urgent=True)

    def show_selection(self) -> None:
        """Enable what the selected faxes can take."""
        faxes = self._commands.queue.table.selected_faxes()
        for action, item in self.fax_actions.items():
            can = [fax for fax in faxes if action in possible(fax)]
            reason = why_not(self._commands.session.queue, action, can)
            item.setEnabled(bool(can) and not reason)
            item.setToolTip(plain_tip(reason or action_text(action)))

    def _fill_file_menu(self, menu: QMenu) -> None:
        commands = self._commands
        keys = QKeySequence.StandardKey
        self._add(menu, self.tr("&New fax"), "document", keys.New, commands.begin_new_fax)
        menu.addSeparator()
        self._add(menu, self.tr("&Add documents…"), "add", keys.Open, commands.documents_panel.browse)
        self._add(menu, self.tr("&Paste documents or numbers"), None, keys.Paste, commands.paste)
        self._add(
            menu, self.tr("Address &book…"), None, "Ctrl+B", commands.recipients_panel.book_button.click
        )
        menu.addSeparator()
        self._icons.put_on(self.send, "sending")
        self.send.setShortcut(SEND_KEYS)
        self.send.triggered.connect(commands.composer.send)
        menu.addAction(self.send)
        # A held key must not send again and again.
        self.send.setAutoRepeat(False)
        later = commands.send_panel.when_button.click
        self._add(menu, self.tr("Send &later…"), None, "Ctrl+Shift+Return", later)
        menu.addSeparator()
        self._add(menu, self.tr("&Quit"), None, "Ctrl+Q", commands.quit)

    def _fill_queue_menu(self, menu: QMenu) -> None:
        commands = self._commands
        menu.setToolTipsVisible(True)  # the reason why something may not be done
        menu.addAction(self.pause)
        self.pause.triggered.connect(commands.pause_or_resume)
        menu.addAction(self.cancel_all)
        self.cancel_all.setText(self.tr("Cancel &all that wait"))
        self.cancel_all.triggered.connect(commands.cancel_waiting)
        self._add(menu, self.tr("S&top everything…"), "cancelled", None, commands.stop_everything)
        menu.addSeparator()
        for action in FaxAction:
            if action is not FaxAction.DECIDE:
                slot = self._carrying_out(action)
                self.fax_actions[action] = self._add(menu, action_text(action), ICONS[action], None, slot)
                self.fax_actions[action].setEnabled(False)
        menu.addSeparator()
        self._add(
            menu, self.tr("&Search"), "search", QKeySequence.StandardKey.Find, commands.queue.focus_search
        )
        self._add(menu, self.tr("Histor&y…"), "details", "Ctrl+H", self._open_history)
        details = self._add(menu, self.tr("&Details"), "details", "Ctrl+D", lambda: None)
        details.triggered.connect(commands.queue.details_button.toggle)

    def _open_history(self) -> None:
        """Show the faxes that are over, in front; made when first asked for, and kept."""
        from faxdesk.gui.history.history_window import HistoryWindow

        if self._history is None:
            commands = self._commands
            self._history = HistoryWindow(
                commands.session,
                commands.bridge,
                commands.commands,
                self._icons,
                commands.show_number,
                self._window,
            )
        else:
            self._history.refresh()
        self._history.show()
        self._history.raise_()
        self._history.activateWindow()

    def _fill_settings_menu(self, menu: QMenu) -> None:
        commands = self._commands
        self._add(menu, self.tr("&Settings…"), "settings", "Ctrl+,", commands.open_settings)
        account = self._add(menu, self.tr("Telnyx &account…"), None, None, commands.open_setup)
        account.setEnabled(commands.session.kind == "real")
        self._add(menu, self.tr("&Watched folders…"), None, None, self._open_folders)

    def _fill_help_menu(self, menu: QMenu) -> None:
        self._add(menu, self.tr("&Keyboard"), "info", "F1", self._show_keys)
        self._add(menu, self.tr("Open the &data folder"), None, None, self._open_data_folder)
        self._add(menu, self.tr("Audit &log…"), None, None, self._open_audit_log)
        self._add(menu, self.tr("&Collect information for support…"), None, None, self._collect_support)
        menu.addSeparator()
        self._add(menu, self.tr("&About FaxDesk"), None, None, self._show_about)

    def _open_folders(self) -> None:
        from faxdesk.gui.folders.folders_dialog import FoldersDialog

        of = self._commands
        dialog = FoldersDialog(of.session, of.bridge, of.show_number, self._window)
        dialog.exec()
        dialog.deleteLater()

    def _open_audit_log(self) -> None:
        """Beside the window; the same one again while it is open."""
        if self._audit is None:
            from faxdesk.gui.evidence.audit_window import AuditWindow

            commands = self._commands
            self._audit = AuditWindow(commands.session, commands.bridge, commands.show_number, self._window)
        else:
            self._audit.refresh()
        self._audit.show()
        self._audit.raise_()
        self._audit.activateWindow()

    def _collect_support(self) -> None:
        from faxdesk.gui.window.support_dialog import SupportDialog

        dialog = SupportDialog(self._commands.session, self._commands.bridge, self._window)
        dialog.exec()
        dialog.deleteLater()

    def _open_data_folder(self) -> None:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._commands.session.folder)))

    def _show_keys(self) -> None:
        from faxdesk.gui.window.about import KeysDialog

        dialog = KeysDialog(self._window)
        dialog.exec()
        dialog.deleteLater()

    def _show_about(self) -> None:
        from faxdesk.gui.window.about import AboutDialog

        dialog = AboutDialog(self._window)
        dialog.exec()
        dialog.deleteLater()

    def _add_hidden_keys(self) -> None:
        """Keys beside those in the menus: the number pad's Enter, and a way from panel to panel."""
        commands = self._commands
        enter = QAction(self)
        enter.setShortcut(QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Enter))
        enter.setAutoRepeat(False)
        enter.triggered.connect(commands.composer.send)
        panels = QAction(self)
        panels.setShortcut(QKeySequence("F6"))
        panels.triggered.connect(self._go_to_next_panel)
        self._why_not.setShortcut(SEND_KEYS)
        self._why_not.triggered.connect(self._say_why_not)
        for action in (enter, panels, self._why_not):
            self._window.addAction(action)

    def _go_to_next_panel(self) -> None:
        """From what is sent to what will arrive, to the queue and back."""
        commands, focused = self._commands, QApplication.focusWidget()
        if focused is not None and commands.queue.isAncestorOf(focused):
            commands.recipients_panel.focus_typing()
        elif focused is None or commands.preview.isAncestorOf(focused) or not commands.preview.take_focus():
            commands.queue.focus_table()

    def _add(
        self, menu: QMenu, text: str, icon: str | None, keys: Keys, slot: Callable[[], object]
    ) -> QAction:
        action = QAction(text, self)
        if icon is not None:
            self._icons.put_on(action, icon)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _checked=False: slot())
        menu.addAction(action)
        return action

    def _carrying_out(self, action: FaxAction) -> Callable[[], None]:
        return lambda: self._commands.queue.table.carry_out(action)
