"""Where FaxDesk keeps its data: for the user alone, on this computer, demo and real apart."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Literal, NamedTuple

from faxdesk.domain.errors import FaxDeskError
from faxdesk.system.mounts import is_on_network_share

DataKind = Literal["real", "demo"]


class DataFolderError(FaxDeskError):
    """The data folder can't be made or written, or lies where private papers don't belong."""


class DataFolder(NamedTuple):
    """A folder that is there and for the user alone; `open_data_folder` makes it."""

    path: Path
    kind: DataKind

    @property
    def journal_path(self) -> Path:
        return self.path / "journal.db"

    @property
    def spool_dir(self) -> Path:
        """Private copies of the documents that still have to go out."""
        return self.path / "spool"

    @property
    def drafts_dir(self) -> Path:
        """What is composed and not sent yet, a file for each open window."""
        return self.path / "drafts"

    @property
    def log_dir(self) -> Path:
        return self.path / "logs"

    @property
    def seal_dir(self) -> Path:
        """The journal's seals, a file for each day."""
        return self.path / "seals"

    @property
    def lock_path(self) -> Path:
        """Held by whoever works the queue."""
        return self.path / "queue.lock"

    @property
    def simulator_dir(self) -> Path:
        """What the demo's simulator keeps."""
        return self.path / "simulator"


def home_folder(environment: Mapping[str, str]) -> Path:
    """The one folder above all data: FAXDESK_HOME, or the user's own for programs that don't roam."""
    if home := environment.get("FAXDESK_HOME"):
        return Path(home).expanduser().absolute()
    import platformdirs

    return platformdirs.user_data_path("FaxDesk", appauthor=False, roaming=False)


def open_data_folder(kind: DataKind, environment: Mapping[str, str] = os.environ) -> DataFolder:
    """Make the data folder of `kind` where it is missing, and make sure it is for the user alone.

    Real and demo are subfolders of one home, so neither ever finds the other's journal.

    Raises:
        DataFolderError: it can't be made or written, or lies on a network share, where other computers'
            administrators could read it and SQLite's locks don't hold.
    """
    path = home_folder(environment) / kind
    if is_on_network_share(path):
        raise DataFolderError("system.data_folder_shared", folder=str(path))
    folder = DataFolder(path=path, kind=kind)
    try:
        for each in (folder.path, folder.spool_dir, folder.log_dir):
            _make_private(each)
        _try_to_write(path)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise DataFolderError("system.data_folder_refused", folder=str(path), reason=reason) from error
    return folder


def _make_private(path: Path) -> None:
    """Make `path` with its parents; closed to everyone else even if it was there and open.

    On Windows the user's local profile is closed to others by its own rights, which new folders inherit.
    """
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    if sys.platform != "win32" and path.stat().st_mode & 0o077:
        path.chmod(0o700)


def _try_to_write(path: Path) -> None:
    """Make a file in `path` and remove it: rights alone don't tell of full and read-only disks."""
    probe = path / f".probe-{os.getpid()}"
    probe.write_bytes(b"FaxDesk")
    probe.unlink()
