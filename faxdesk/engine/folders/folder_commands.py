"""What a person can do about watched folders: list them, add and remove them, read what was refused."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.hot_folder import HotFolder, hot_folders, hot_folders_text
from faxdesk.domain.words import Message
from faxdesk.engine.folders.claims import claims

if TYPE_CHECKING:
    from faxdesk.domain.fax.folder_file import FolderFile
    from faxdesk.engine.stores import Stores


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderStatus:
    """How a watched folder stands.

    Attributes:
        problem: why nothing can be taken from it; None where all is well.
        in_hand: files of this desk that are faxed, or about to be.
    """

    folder: HotFolder
    problem: Message | None
    in_hand: int


class FolderCommands:
    """For one thread."""

    def __init__(self, stores: "Stores") -> None:
        self._stores = stores

    def folders(self) -> tuple[HotFolder, ...]:
        """In the order in which they were added."""
        return hot_folders(self._stores.desk.settings.load().hot_folders)

    def status(self) -> list[FolderStatus]:
        """Looks at each folder; a share may take its time."""
        return [folder_status(each, self._stores.desk.id) for each in self.folders()]

    def add(self, folder: HotFolder) -> None:
        """Watch it from now on; raises InvalidInputError where it is watched, isn't there, or is locked."""
        known = self.folders()
        if any(_same(each.path, folder.path) for each in known):
            raise InvalidInputError("hot_folders", "input.folder_twice")
        if not Path(folder.path).is_dir():
            raise InvalidInputError("hot_folders", "input.folder_missing", path=folder.path)
        self._save((*known, folder))

    def change(self, folder: HotFolder) -> None:
        """Watch it as it says now, in its place among the others."""
        self._save([folder if each.path == folder.path else each for each in self.folders()])

    def remove(self, path: str) -> HotFolder:
        """Watch it no more; what is in hand goes on. Raises InvalidInputError where it isn't watched."""
        known = self.folders()
        found = next((each for each in known if _same(each.path, path)), None)
        if found is None:
            raise InvalidInputError("hot_folders", "input.folder_not_watched", path=path)
        self._save([each for each in known if each is not found])
        return found

    def refused(self) -> "list[FolderFile]":
        """Files that were not faxed, until somebody has read of them."""
        return self._stores.journal.folder_files.refused(self._stores.desk.id)

    def dismiss(self) -> None:
        """A person has read which files were not faxed."""
        self._stores.journal.folder_files.forget([each.token for each in self.refused()])

    def _save(self, folders: Sequence[HotFolder]) -> None:
        self._stores.desk.settings.save(hot_folders=hot_folders_text(folders))


def folder_status(folder: HotFolder, desk_id: str) -> FolderStatus:
    """Looks at the folder, on any thread; `desk_id`: whose files are in hand."""
    path = Path(folder.path)
    problem, in_hand = None, 0
    if not (path.is_dir() and os.access(path, os.R_OK | os.X_OK)):
        problem = Message(code="folder.unreadable")
    elif not os.access(path, os.W_OK):
        problem = Message(code="folder.not_writable")
    else:
        in_hand = sum(1 for _ in claims(path, desk_id))
    return FolderStatus(folder=folder, problem=problem, in_hand=in_hand)


def _same(one: str, other: str) -> bool:
    return os.path.normcase(os.path.normpath(one)) == os.path.normcase(os.path.normpath(other))
