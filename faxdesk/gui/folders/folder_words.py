"""How watched folders are called and described, in lists and forms."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from faxdesk.domain.hot_folder import HotFolder, NumberFrom
from faxdesk.domain.words import listed, shown
from faxdesk.gui.kit.theme import Tone
from faxdesk.gui.kit.wording import tell

if TYPE_CHECKING:
    from faxdesk.domain.words import Message
    from faxdesk.engine.folders.folder_commands import FolderStatus


def source_text(source: NumberFrom) -> str:
    """What says who a file goes to."""
    translate = QCoreApplication.translate
    return {
        NumberFrom.FOLDER: translate("Folders", "Always the same"),
        NumberFrom.FILE_NAME: translate("Folders", "The number in the file's name"),
        NumberFrom.SIDECAR: translate("Folders", "A small file beside it (JSON, CSV, XML)"),
        NumberFrom.FIRST_PAGE: translate("Folders", "The fax number on its first page"),
    }[source]


def whom_text(folder: HotFolder) -> str:
    """Who its files go to, in a list."""
    return shown(listed(folder.to)) if folder.to else source_text(folder.number_from)


def state_text(status: "FolderStatus | None", problem: "Message | None") -> tuple[str, Tone]:
    """How it stands, and in which colour.

    Args:
        status: None while it is looked at.
        problem: why none of the folders is worked, where that is known.
    """
    translate = QCoreApplication.translate
    if status is None:
        return translate("Folders", "Looking…"), Tone.QUIET
    if (wrong := status.problem or problem) is not None:
        return tell(wrong), Tone.BAD
    if status.in_hand:
        return translate("Folders", "In hand: {n}").format(n=status.in_hand), Tone.PLAIN
    return translate("Folders", "Watched"), Tone.PLAIN
