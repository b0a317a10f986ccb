"""What is to be said of watched folders at the top of the window."""

from pathlib import PurePath
from typing import TYPE_CHECKING

from faxdesk.domain.words import Message
from faxdesk.gui.kit.wording import tell

if TYPE_CHECKING:
    from faxdesk.engine.session import Session


def folder_news(session: "Session") -> tuple[str, bool]:
    """Which folders can't be worked and which files were not faxed; and whether a person can dismiss that."""
    said = [
        tell(Message(code="folder.stands", values={"folder": PurePath(path).name, "problem": tell(problem)}))
        for path, problem in session.hot_folders.problems.items()
    ]
    refused = session.folder_commands().refused()
    if len(refused) == 1:
        values = {"name": refused[0].file_name, "folder": PurePath(refused[0].folder).name}
        said.append(tell(Message(code="folder.refused", values=values)))
    elif refused:
        said.append(tell(Message(code="folder.refused_several", values={"n": len(refused)})))
    return " ".join(said), bool(refused)
