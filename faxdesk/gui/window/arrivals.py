"""What comes to the open window from outside: given to a second start, called by a link, or printed."""

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QFileSystemWatcher, QObject, QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent

from faxdesk.domain.words import listed, shown
from faxdesk.domain.words.base import in_its_order
from faxdesk.gui.folders.print_folder_watch import PrintFolderWatch
from faxdesk.system.printed import PrintedDocuments

if TYPE_CHECKING:
    from faxdesk.engine.session import Session
    from faxdesk.gui.documents.document_item import DocumentItem
    from faxdesk.gui.documents.document_list import Documents
    from faxdesk.gui.documents.documents_panel import DocumentsPanel
    from faxdesk.gui.kit.bridge import Bridge
    from faxdesk.gui.recipients.recipients_panel import RecipientsPanel
    from faxdesk.gui.tray.presence import Presence
    from faxdesk.gui.window.banner_rules import Notices
    from faxdesk.gui.window.leaving import Leaving
    from faxdesk.system.handing_over import Handed, OpenWindow

_LOOK_MS: Final = 1_000
"""Where the system tells of no change in a folder."""


class Window(Protocol):
    """What it needs of the window."""

    session: "Session"
    bridge: "Bridge"
    documents: "Documents"
    documents_panel: "DocumentsPanel"
    recipients_panel: "RecipientsPanel"
    notices: "Notices"
    leaving: "Leaving"
    presence: "Presence | None"


class Arrivals(QObject):
    """Puts what arrives where a drop would, and the window before the person. Never sends anything.

    Nothing is asked again and again: the system tells when something changes in the folders.
    """

    def __init__(self, window: Window, opened: "OpenWindow | None", parent: QObject) -> None:
        """`opened`: None where another window has what comes from outside."""
        super().__init__(parent)
        self._window = window
        self._opened = opened
        self._places: list[PrintedDocuments] = []
        self._folder: PrintFolderWatch | None = None
        if opened is not None:
            self._folder = PrintFolderWatch(window.session, window.bridge, self._on_printed, self)
            self._places.append(self._folder.taken)
            if window.session.kind == "real" and (printer := PrintedDocuments.of_this_person()) is not None:
                self._places.append(printer)
        self._taken: set[Path] = set()
        self._watcher: QFileSystemWatcher | None = None
        self._timer: QTimer | None = None

    def waiting(self) -> list[Path]:
        """The printed documents that waited for the window: a fax of their own."""
        return self._newly_printed()

    def begin(self, links: Sequence[str] = ()) -> None:
        """Take what this FaxDesk was started with, and hear of what comes later.

        Args:
            links: what was given besides files.
        """
        self._take([], links)
        # There alone: a filter hears every event of the whole program.
        if sys.platform == "darwin" and (application := QCoreApplication.instance()) is not None:
            application.installEventFilter(self)
        if self._opened is None:
            return
        self._window.documents.item_changed.connect(self._on_documents_item_changed)
        self._window.documents.left.connect(self._on_documents_left)
        for item in self._window.documents.items:
            self._on_documents_item_changed(item)
        self._watch(self._opened.folder, self._on_handed)
        for place in self._places[1:]:
            # Its folder is made with the first print: until then the one above it is watched.
            self._watch(place.folder.parent, self._on_printed)
        if self._folder is not None:
            self._folder.begin()
        self._on_handed()
        self._on_printed()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """On macOS files and links come as events, also from the print dialog's PDF menu."""
        if not isinstance(event, QFileOpenEvent):
            return False
        self._come_up("")
        self._take([], [event.url().toString()])
        return True

    def _watch(self, folder: Path, look: Callable[[], None]) -> None:
        if self._watcher is None:
            self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(lambda _path: look())
        if not self._watcher.addPath(str(folder)):
            self._look_by_the_clock(look)

    def _look_by_the_clock(self, look: Callable[[], None]) -> None:
        if self._timer is None:
            self._timer = QTimer(self, interval=_LOOK_MS)
            self._timer.start()
        self._timer.timeout.connect(look)

    def _on_handed(self) -> None:
        if self._opened is None:
            return
        for handed in self._opened.read():
            self._take_handed(handed)

    def _take_handed(self, handed: "Handed") -> None:
        self._come_up(handed.token)
        self._take(handed.files, handed.links)

    def _on_printed(self) -> None:
        for place in self._places[1:]:
            if self._watcher is not None and str(place.folder) not in self._watcher.directories():
                self._watcher.addPath(str(place.folder))
        found = self._newly_printed()
        if found:
            self._window.documents_panel.add(found)
            self._come_up("")

    def _newly_printed(self) -> list[Path]:
        waiting = [each.path for place in self._places for each in place.waiting()]
        found = [path for path in waiting if path not in self._taken]
        self._taken |= set(found)
        return found

    def _take(self, files: Sequence[Path], links: Sequence[str]) -> None:
        from faxdesk.gui.documents.drops import path_of
        from faxdesk.numbering import is_number_link

        found, complaints = list(files), []
        for link in links:
            if is_number_link(link):
                self._take_number(link)
            elif isinstance(where := path_of(QUrl(link)), Path):
                found.append(where)
            else:
                complaints.append(where)
        if found or complaints:
            self._window.documents_panel.add(found, complaints)

    def _take_number(self, link: str) -> None:
        """Fill To with what can be faxed; who writes a fax already is told that it goes to one more."""
        from faxdesk.gui.recipients.addressee import of_number
        from faxdesk.numbering import numbers_in_link

        recipients = self._window.recipients_panel.recipients
        numbers = numbers_in_link(link, default_country=recipients.default_country())
        others = len(recipients.numbers)
        if not numbers:
            said = self.tr("The link “{link}” names no number that can be faxed.")
            self._window.notices.show_refusal(said.format(link=shown(link)))
            return
        recipients.add_all([of_number(each) for each in numbers])
        if others and len(recipients.numbers) > others:
            said = self.tr("{numbers} came by a link, beside who stood in To before. Look before you send.")
            named = listed(in_its_order(each.display) for each in numbers)
            self._window.notices.show_refusal(said.format(numbers=named))

    def _come_up(self, token: str) -> None:
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt's Wayland part reads it from here, once
        if self._window.presence is not None:
            self._window.presence.come_up()

    def _on_documents_item_changed(self, item: "DocumentItem") -> None:
        """A printed document has its private copy: what waits is not needed any more, once that is kept."""
        if item.staged is None or item.source not in self._taken:
            return
        keeper = self._window.leaving.keeper
        if keeper is not None and keeper.may_keep and self._window.leaving.keep():
            self._forget(item)

    def _on_documents_left(self, item: "DocumentItem") -> None:
        """Sent, or taken out by the person."""
        if item.source in self._taken:
            self._forget(item)

    def _forget(self, item: "DocumentItem") -> None:
        self._taken.discard(item.source)
        for place in self._places:
            place.forget(item.source)
        self._window.documents.keep_this_version(item)
