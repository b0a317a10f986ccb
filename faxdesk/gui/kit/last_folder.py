"""Where a dialog for files opens: where the person was last, and at first among their documents."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths

if TYPE_CHECKING:
    from faxdesk.engine.records.parts import WindowState


def last_folder(kept: "WindowState", name: str) -> Path:
    """The folder that the window remembers by this name, while it is there."""
    last = kept.recall(name)
    if last and Path(last).is_dir():
        return Path(last)
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
