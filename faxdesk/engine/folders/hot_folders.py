"""The thread that looks after the watched folders of this desk."""

import logging
import threading
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from faxdesk.domain.errors import FaxDeskError, JournalError
from faxdesk.domain.hot_folder import HotFolder, NumberFrom, hot_folders
from faxdesk.domain.words import Message
from faxdesk.engine.beat import until_beat_s
from faxdesk.engine.folders.claims import claim_called
from faxdesk.engine.folders.deps import FolderDeps
from faxdesk.engine.folders.filing import file_over
from faxdesk.system.folder_changes import FolderChanges, folder_changes

if TYPE_CHECKING:
    from faxdesk.domain.preferences import Preferences
    from faxdesk.engine.folders.taking import Taking
    from faxdesk.engine.stores import Stores

log = logging.getLogger(__name__)

LOOK_S: Final = 1.0
SOON_S: Final = 0.2
"""The next look while a file is being written, or just was."""

_LOOK_FOR_FOLDERS_S: Final = 5.0
"""Where none is watched, whether one has come."""

_AFTER_FAULT_S: Final = 5.0
_FILE_AGAIN_S: Final = 30.0
"""What can't be filed now, as a share is away, is tried again after so long."""


class HotFolders:
    """Looks after them while this process works the queue. Any thread may call.

    Attributes:
        on_change: called on the thread that looks, after a file was refused, or a problem came or went.
        problems: by a folder's path, why nothing is taken from it now.
    """

    def __init__(self, deps: FolderDeps) -> None:
        """Nothing is started yet."""
        self._deps = deps
        self.on_change: Callable[[], None] = lambda: None
        self.problems: Mapping[str, Message] = {}
        self._tries = Counter[str]()
        self._stop = threading.Event()
        self._changes: FolderChanges | None = None
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        if self._thread is None:
            self._changes = folder_changes()
            self._thread = threading.Thread(target=self._run, name="faxdesk-folders", daemon=True)
            self._thread.start()

    def stop(self, deadline_s: float) -> None:
        """What is in hand stays so, and goes on at the next start."""
        self._stop.set()
        if self._thread is not None and self._changes is not None:
            self._changes.wake()
            self._thread.join(deadline_s)
            if not self._thread.is_alive():
                self._changes.close()

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                stores = self._deps.open_stores()
                try:
                    self._watch(stores)
                finally:
                    stores.close()
            except JournalError:
                log.exception("watched folders: the journal failed")
            except Exception:
                log.exception("watched folders: the thread failed and starts again")
            self._stop.wait(_AFTER_FAULT_S)

    def _watch(self, stores: "Stores") -> None:
        taking: Taking | None = None
        seen: tuple[int, int] | None = None
        preferences = stores.desk.settings.load()
        folders: tuple[HotFolder, ...] = ()
        file_at_s = 0.0
        while not self._stop.is_set():
            versions = (stores.journal.data_version(), stores.desk.data_version())
            if versions != seen:
                seen, file_at_s = versions, 0.0
                preferences = stores.desk.settings.load()  # once a change: it is looked every second
                folders = hot_folders(preferences.hot_folders)
            is_busy = False
            if folders and taking is None:
                taking = self._taking(stores)
            if self._deps.is_working():
                if file_at_s <= self._deps.now_s():
                    self._file_what_is_over(stores, folders)
                    file_at_s = self._deps.now_s() + _FILE_AGAIN_S
                if taking is not None:
                    is_busy = self._look(folders, preferences, taking)
            rest_s = until_beat_s(LOOK_S if folders else _LOOK_FOR_FOLDERS_S)
            self._wait(folders, SOON_S if is_busy else rest_s)

    def _wait(self, folders: Sequence[HotFolder], for_s: float) -> None:
        """For what comes next; where FaxDesk can't take it, the clock alone tells when to look again."""
        if self._changes is None or self._stop.is_set():
            return
        self._changes.wait(() if self.problems else [each.path for each in folders], for_s)

    def _taking(self, stores: "Stores") -> "Taking":
        """Loaded where there are folders: most have none."""
        from faxdesk.engine.folders.taking import Taking

        return Taking(self._deps, stores, self._stop.is_set, self._on_refused, self._tries)

    def _look(self, folders: Sequence[HotFolder], preferences: "Preferences", taking: "Taking") -> bool:
        """Take what is complete in each; True where another look is worth it soon."""
        if not folders:
            self._tell({})
            return False
        problem = self._why_none(preferences)
        if problem is not None:
            self._tell({each.path: problem for each in folders})
            return False
        problems: dict[str, Message] = {}
        is_busy = False
        for folder in folders:
            try:
                is_busy |= taking.take_from(folder)
            except OSError as error:
                code = "folder.unreadable" if not Path(folder.path).is_dir() else "folder.not_writable"
                problems[folder.path] = Message(code=code)
                if folder.path not in self.problems:
                    log.warning("a watched folder can't be worked: %s", type(error).__name__)
        self._tell(problems)
        return is_busy

    def _on_refused(self) -> None:
        self.on_change()

    def _why_none(self, preferences: "Preferences") -> Message | None:
        """Why no file can become a fax: then none is touched."""
        try:
            self._deps.policy.check_readable()
        except FaxDeskError as error:
            return error.message
        has_number = self._deps.accounts().from_number(preferences)
        return None if has_number else Message(code="setup.no_from")

    def _tell(self, problems: Mapping[str, Message]) -> None:
        if problems != self.problems:
            self.problems = problems
            self.on_change()

    def _file_what_is_over(self, stores: "Stores", folders: Sequence[HotFolder]) -> None:
        by_path = {each.path: each for each in folders}
        records = stores.journal.folder_files
        for file in records.over(stores.desk.id):
            # A folder that is watched no more has its files back all the same.
            folder = by_path.get(file.folder) or HotFolder(path=file.folder, number_from=NumberFrom.FILE_NAME)
            try:
                if (taken := claim_called(Path(file.folder), file.token)) is not None:
                    file_over(self._deps, stores, folder, taken, records.fax_ids(file.token))
            except OSError as error:
                log.warning("watched folder: %s can't be filed now: %s", file.token, type(error).__name__)
                continue
            records.forget([file.token])
