"""Looks after the folder for printed documents, where the settings name one."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from faxdesk.system.printed import PrintedDocuments

if TYPE_CHECKING:
    from faxdesk.engine.folders.print_folder import PrintFolder
    from faxdesk.engine.session import Session
    from faxdesk.gui.kit.bridge import Bridge

log = logging.getLogger(__name__)

_SOON_MS: Final = 250
"""The next look while a file is being written, or just was."""

_LATER_MS: Final = 5_000
"""The next where nobody tells of changes: a share, a folder that is away."""


class PrintFolderWatch(QObject):
    """Asleep until something changes in the folder.

    Attributes:
        taken: the documents that were in it, until the window has them.
    """

    def __init__(
        self, session: "Session", bridge: "Bridge", on_taken: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.taken = PrintedDocuments(session.folder / "printed")
        self._session = session
        self._bridge = bridge
        self._on_taken = on_taken
        self._folder: PrintFolder | None = None
        self._watcher = QFileSystemWatcher(self)
        self._timer = QTimer(self, singleShot=True)
        self._is_looking = False
        self._has_changed = False

    def begin(self) -> None:
        """Follow the settings from now on."""
        self._watcher.directoryChanged.connect(lambda _path: self._look())
        self._timer.timeout.connect(self._look)
        self._bridge.faxes_changed.connect(self._on_bridge_faxes_changed)
        self._follow_settings()

    def _on_bridge_faxes_changed(self, ids: frozenset[int] | None) -> None:
        if ids is None or 0 in ids:
            self._follow_settings()

    def _follow_settings(self) -> None:
        named = self._session.desk.settings.load().print_folder
        if named == (str(self._folder.path) if self._folder is not None else ""):
            return
        if watched := self._watcher.directories():
            self._watcher.removePaths(watched)
        self._timer.stop()
        self._folder = None
        if named:
            from faxdesk.engine.folders.print_folder import PrintFolder

            self._folder = PrintFolder(Path(named), self.taken.folder)
            self._look()

    def _look(self) -> None:
        """In the background: a share may take its time. What changes meanwhile is looked at after it."""
        folder = self._folder
        self._has_changed = self._is_looking
        if folder is None or self._is_looking:
            return
        if str(folder.path) not in self._watcher.directories():
            self._watcher.addPath(str(folder.path))
        self._is_looking = True
        self._bridge.run(folder.take, self._on_looked, self._on_not_looked, owner=self)

    def _on_looked(self, waits: bool) -> None:
        self._is_looking = False
        self._on_taken()
        if self._has_changed:
            self._look()
        elif waits:
            self._timer.start(_SOON_MS)
        elif not self._watcher.directories():
            self._timer.start(_LATER_MS)

    def _on_not_looked(self, error: Exception) -> None:
        self._is_looking = False
        if not isinstance(error, OSError):
            raise error
        log.warning("the folder for printed documents can't be read: %s", type(error).__name__)
        self._timer.start(_LATER_MS)
