"""Files that the program they are dragged from deletes in a moment: archive programs and browsers do.

They lie where programs keep what is theirs for now. What is in them is kept at once, and used where the file
is gone by the time it is taken in.
"""

import logging
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTemporaryDir

if TYPE_CHECKING:
    from faxdesk.engine.compose.staged_document import StagedDocument

log = logging.getLogger(__name__)

_MAX_COPIED_BYTES: Final = 50_000_000
"""What is on another disk is copied while the window waits: no more than goes in a moment."""

_MOUNTS: Final = frozenset({"gvfs", "doc"})
"""What lies in the folder of a person's session and isn't fleeting: shares, and what sandboxes are given."""


class Fleeting:
    """What is kept of them, until this goes with the window."""

    def __init__(self) -> None:
        self._folders: list[QTemporaryDir] = []
        self._kept: dict[Path, Path] = {}

    def keep(self, files: Iterable[Path]) -> None:
        """Have the content of those that may vanish, each in a folder of its own, by its own name."""
        roots = _roots()
        for path in files:
            if any(_is_below(path, root) for root in roots):
                folder = QTemporaryDir()
                target = Path(folder.path()) / path.name
                if _is_kept(path, target):
                    self._folders.append(folder)
                    self._kept[path] = target

    def taken(self, path: Path, take: "Callable[[Path], StagedDocument]") -> "StagedDocument":
        """What `take` makes of it, from where its content is, also where it goes meanwhile. On any thread."""
        staged, kept = take(path), self._kept.get(path)
        return take(kept) if staged.spool is None and kept is not None and not path.exists() else staged


def _is_kept(path: Path, target: Path) -> bool:
    try:
        if path.stat().st_dev == target.parent.stat().st_dev:
            os.link(path, target, follow_symlinks=False)
        elif path.stat().st_size <= _MAX_COPIED_BYTES:
            shutil.copyfile(path, target)
    except OSError as error:
        log.info("what may vanish could not be kept: %s", type(error).__name__)
        return False
    return target.exists()


def _roots() -> list[Path]:
    session = os.environ.get("XDG_RUNTIME_DIR")
    return [Path(tempfile.gettempdir()), Path.home() / ".cache", *([Path(session)] if session else [])]


def _is_below(path: Path, root: Path) -> bool:
    if root not in path.parents:
        return False
    first = path.relative_to(root).parts[0]
    return first not in _MOUNTS and not first.startswith("kio-fuse")
